//! JSON in and out: duplicate keys are seen, and the output has one form only.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value, map::Entry};

use crate::{
    error::{Code, Problem},
    limits::{Cap, Limits},
    order,
    text::Text,
};

/// Reads a JSON text; refuses a key that stands twice in one object, which most parsers silently overwrite, and what would take far more
/// memory as values than it takes as text.
pub fn parse(text: &str, limits: &Limits) -> Result<Value, Problem> {
    limits.check(Cap::Bytes, text.len(), "")?;
    let growth = held(text).saturating_sub(GRANTED).div_ceil(text.len().max(1));
    limits.check(Cap::Growth, growth, "")?;
    let mut source = serde_json::Deserializer::from_str(text);
    Strict.deserialize(&mut source).and_then(|met| source.end().map(|()| met.value())).map_err(|error| {
        let reason = error.to_string();
        match reason.strip_prefix(DUPLICATE) {
            Some(place) => Problem::new(
                Code::DuplicateKey,
                "",
                Text::new(format!("同一对象中键重复：{place}"), format!("a key stands twice in one object: {place}")),
                Text::new("删去其中一个", "remove one of the two"),
            ),
            None => Problem::new(
                Code::BadSyntax,
                "",
                Text::new(format!("不是有效的 JSON：{reason}"), format!("not valid JSON: {reason}")),
                Text::new("检查所指行列处的引号、逗号和括号", "look at the quotes, commas and brackets at that line and column"),
            ),
        }
    })
}

/// What any text may take.
const GRANTED: usize = 1 << 20;

/// What the values of a JSON text take, beside their own text: a node of the map for each object, with more for each six of its keys, and a
/// place for each entry of a list, of which there may be twice as many as are used.
fn held(text: &str) -> usize {
    const NODE: usize = 640;
    const KEY: usize = NODE / 5;
    const PLACE: usize = size_of::<Value>();
    const KEYS_OF_A_NODE: usize = 11;
    let of_object = |keys: usize| if keys <= KEYS_OF_A_NODE { NODE } else { keys * KEY };
    let of_list = |entries: usize| entries.max(4).next_power_of_two() * PLACE;
    let (mut held, mut is_text, mut is_escaped) = (0_usize, false, false);
    // How many entries there are so far in each list and object that is open, and what stands last.
    let (mut open, mut last) = (Vec::new(), b' ');
    for byte in text.bytes().filter(|byte| !byte.is_ascii_whitespace()) {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if is_text => is_escaped = true,
            b'"' => is_text = !is_text,
            _ if is_text => {}
            // The reader goes no deeper.
            b'{' | b'[' if open.len() == DEEPEST => return held,
            b'{' | b'[' => open.push(1),
            b',' => open.iter_mut().rev().take(1).for_each(|entries| *entries += 1),
            b'}' | b']' if matches!(last, b'{' | b'[') => _ = open.pop(),
            b'}' => held = held.saturating_add(open.pop().map_or(0, of_object)),
            b']' => held = held.saturating_add(open.pop().map_or(0, of_list)),
            _ => {}
        }
        last = byte;
    }
    held
}

/// How deep JSON is read: a bound of the reader's own.
const DEEPEST: usize = 128;

const DUPLICATE: &str = "duplicate key ";

struct Strict;

/// What the reader meets: a value, or the digits of a number.
///
/// Where another crate switches on `serde_json/arbitrary_precision` a number that is no small integer comes as an object of one text, which
/// serde_json hands over as a `String` of its own; no text of the input comes so.
enum Met {
    Value(Value),
    Digits(String),
}

impl Met {
    fn value(self) -> Value {
        match self {
            Self::Value(value) => value,
            Self::Digits(text) => Value::String(text),
        }
    }
}

impl From<Value> for Met {
    fn from(value: Value) -> Self {
        Self::Value(value)
    }
}

/// A number that is no small integer. Zero has no sign.
fn number<E: serde::de::Error>(value: f64) -> Result<Met, E> {
    if value == 0.0 && value.is_sign_negative() {
        return Ok(Value::from(0).into());
    }
    Number::from_f64(value).map(|number| Value::Number(number).into()).ok_or_else(|| E::custom(TOO_LARGE))
}

const TOO_LARGE: &str = "number out of range";

impl<'de> DeserializeSeed<'de> for Strict {
    type Value = Met;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Met, D::Error> {
        source.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict {
    type Value = Met;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_unit<E>(self) -> Result<Met, E> {
        Ok(Value::Null.into())
    }

    fn visit_bool<E>(self, value: bool) -> Result<Met, E> {
        Ok(Value::Bool(value).into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Met, E> {
        Ok(Value::from(value).into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Met, E> {
        Ok(Value::from(value).into())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Met, E> {
        number(value)
    }

    fn visit_str<E>(self, value: &str) -> Result<Met, E> {
        Ok(Value::from(value).into())
    }

    fn visit_string<E>(self, value: String) -> Result<Met, E> {
        Ok(Met::Digits(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Met, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Self)? {
            list.push(item.value());
        }
        Ok(Value::Array(list).into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Met, A::Error> {
        let mut map = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            match map.entry(key) {
                Entry::Vacant(place) => match entries.next_value_seed(Self)? {
                    Met::Value(value) => {
                        place.insert(value);
                    }
                    Met::Digits(text) => return serde_json::from_str(&text).map_err(|_| A::Error::custom(TOO_LARGE)).and_then(number),
                },
                Entry::Occupied(place) => return Err(A::Error::custom(format!("{DUPLICATE}`{}`", place.key()))),
            }
        }
        // Where another crate switches on `serde_json/preserve_order` the keys would stand as they were written.
        map.sort_keys();
        Ok(Value::Object(map).into())
    }
}

/// The canonical text of a value: keys sorted, no white space.
///
/// Sorting here rather than trusting the map keeps the bytes the same when another crate switches on `serde_json/preserve_order`.
pub fn canonical(value: &Value) -> String {
    let mut out = String::with_capacity(USUAL);
    write(value, &mut out);
    out
}

/// What an answer usually takes, in bytes.
const USUAL: usize = 2048;

fn write(value: &Value, out: &mut String) {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<_> = map.iter().collect();
            order::by(&mut entries, |(a, _), (b, _)| a.cmp(b));
            out.push('{');
            for (i, (key, value)) in entries.into_iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                write_text(key, out);
                out.push(':');
                write(value, out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                write(item, out);
            }
            out.push(']');
        }
        Value::String(text) => write_text(text, out),
        scalar => out.push_str(&scalar.to_string()),
    }
}

/// Writes a text in quotes. Most texts hold nothing that needs escaping, and stand as they are.
pub fn write_text(text: &str, out: &mut String) {
    if text.bytes().any(|byte| byte < b' ' || matches!(byte, b'"' | b'\\')) {
        out.push_str(&Value::from(text).to_string());
    } else {
        out.push('"');
        out.push_str(text);
        out.push('"');
    }
}

/// An object under construction that leaves out what does not apply.
#[derive(Default, Clone)]
pub struct Object(Map<String, Value>);

impl Object {
    pub fn set(&mut self, key: &str, value: impl Into<Value>) -> &mut Self {
        self.0.insert(key.to_owned(), value.into());
        self
    }

    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.get(key)
    }

    pub fn set_some(&mut self, key: &str, value: Option<impl Into<Value>>) -> &mut Self {
        if let Some(value) = value {
            self.set(key, value);
        }
        self
    }

    pub fn set_all<V: Into<Value>>(&mut self, key: &str, values: impl IntoIterator<Item = V>) -> &mut Self {
        let list: Vec<Value> = values.into_iter().map(Into::into).collect();
        if !list.is_empty() {
            self.set(key, list);
        }
        self
    }
}

impl From<Object> for Value {
    fn from(object: Object) -> Self {
        Self::Object(object.0)
    }
}

impl From<&mut Object> for Value {
    fn from(object: &mut Object) -> Self {
        Self::Object(std::mem::take(&mut object.0))
    }
}
