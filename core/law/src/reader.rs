//! Reading data that a person wrote: every fault is noted with its path, and reading goes on to find the rest.

use std::{
    borrow::Cow,
    cell::{Cell, RefCell},
    collections::BTreeSet,
    num::NonZeroU32,
    rc::Rc,
};

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde_json::{Map, Value};

use crate::{
    date::parse_date,
    error::{Code, Problem, Problems, join, unknown_name},
    limits::{Cap, Limits},
    names::Names,
    text::Text,
    trace::{Path, Read, Trace},
    verdict::Truth,
};

/// Collects what is wrong while one input is read.
#[derive(Default)]
pub struct Sink {
    found: RefCell<Vec<Problem>>,
    /// How many more were found than are kept.
    left_out: Cell<usize>,
    limits: Limits,
    trace: Trace,
}

impl Sink {
    /// One for an input that may hold so much.
    pub fn new(limits: Limits) -> Self {
        Self { limits, ..Self::default() }
    }

    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// One that also writes down what is asked of the input.
    #[cfg(feature = "schema")]
    pub(crate) fn recording() -> Self {
        Self { trace: Trace::recording(), ..Self::default() }
    }

    #[cfg(feature = "schema")]
    pub(crate) fn into_trace(self) -> Trace {
        self.trace
    }

    pub fn report(&self, problem: Problem) {
        self.blame(|| problem);
    }

    /// As [`Self::report`], of a problem that is work to put into words.
    pub fn blame(&self, problem: impl FnOnce() -> Problem) {
        if self.is_full() {
            self.left_out.set(self.left_out.get() + 1);
        } else {
            let problem = problem();
            self.found.borrow_mut().push(problem);
        }
    }

    /// Whether so much is wrong that more would help nobody.
    fn is_full(&self) -> bool {
        self.count() >= self.limits.of(Cap::Problems)
    }

    /// Keeps a good value, notes a bad one.
    pub fn take<T>(&self, result: Result<T, Problem>) -> Option<T> {
        result.map_err(|problem| self.report(problem)).ok()
    }

    /// Keeps a good value, notes all that is wrong with a bad one.
    pub fn take_all<T>(&self, result: Result<T, Problems>) -> Option<T> {
        result.map_err(|problems| problems.into_iter().for_each(|problem| self.report(problem))).ok()
    }

    pub fn is_clean(&self) -> bool {
        self.count() == 0
    }

    /// How many faults have been noted so far.
    pub fn count(&self) -> usize {
        self.found.borrow().len()
    }

    /// The value if nothing was noted and it could be built, else all that was noted.
    pub fn finish<T>(self, value: Option<T>) -> Result<T, Problems> {
        let mut found = self.found.into_inner();
        let left_out = self.left_out.get();
        if left_out > 0 {
            found.push(Problem::new(
                Code::OutOfRange,
                "",
                Text::new(format!("另有 {left_out} 处错误未列出"), format!("{left_out} more faults are not listed")),
                Text::new("先改正已列出的", "correct those that are listed first"),
            ));
        }
        match value {
            Some(value) => Problems::or(found, value),
            None => Problems::or(found, ()).and_then(|()| {
                Err(Problem::new(
                    Code::BadValue,
                    "",
                    Text::new("无法读取该输入", "the input cannot be read"),
                    Text::new("对照文档检查", "compare it with the documentation"),
                )
                .into())
            }),
        }
    }
}

/// A value and its place in the input.
#[derive(Clone)]
pub struct Node<'v, 's> {
    pub value: &'v Value,
    path: Path<'v>,
    sink: &'s Sink,
}

impl<'v, 's> Node<'v, 's> {
    /// The outermost value of an input, under a name of its own or none.
    pub fn root(value: &'v Value, name: &'static str, sink: &'s Sink) -> Self {
        Self { value, path: Path::Root(name), sink }
    }

    pub fn path(&self) -> String {
        self.path.to_string()
    }

    pub fn sink(&self) -> &'s Sink {
        self.sink
    }

    /// Says that this is the same wherever it stands, and goes by a name.
    pub(crate) fn is_a(&self, name: &'static str) {
        self.reads(|| Read::Named(name));
    }

    fn reads(&self, read: impl FnOnce() -> Read) {
        self.sink.trace.read(&self.path, read);
    }

    pub fn object(self) -> Option<Fields<'v, 's>> {
        self.reads(|| Read::Object);
        match self.value.as_object() {
            Some(map) => Some(Fields { map, path: Rc::new(self.path), sink: self.sink, asked: RefCell::default() }),
            None => self.wrong_type("对象", "an object"),
        }
    }

    pub fn list(&self) -> Option<Vec<Node<'v, 's>>> {
        self.list_within(Cap::Entries)
    }

    /// A list that has a limit of its own.
    pub fn list_within(&self, limit: Cap) -> Option<Vec<Node<'v, 's>>> {
        self.reads(|| Read::List);
        self.items(limit)
    }

    fn items(&self, limit: Cap) -> Option<Vec<Node<'v, 's>>> {
        let items = self.values_within(limit)?;
        let path = Rc::new(self.path.clone());
        let node = |(i, value)| Node { value, path: Path::Index(path.clone(), i), sink: self.sink };
        Some(items.iter().enumerate().map(node).collect())
    }

    /// The values of a list that has a limit of its own.
    pub fn values_within(&self, limit: Cap) -> Option<&'v [Value]> {
        let Some(items) = self.value.as_array() else { return self.wrong_type("列表", "a list") };
        self.sink.take(self.sink.limits.check(limit, items.len(), &self.path())).map(|()| items.as_slice())
    }

    /// A list, or a single value standing for a list of one.
    pub fn one_or_many(self) -> Vec<Node<'v, 's>> {
        self.sink.trace.many(&self.path);
        if self.value.is_array() { self.items(Cap::Entries).unwrap_or_default() } else { vec![self] }
    }

    pub fn text(&self) -> Option<&'v str> {
        self.reads(|| Read::Text);
        self.filled()
    }

    fn filled(&self) -> Option<&'v str> {
        match self.value.as_str() {
            Some("") => self.bad_value(
                Text::new("不能为空", "must not be empty"),
                Text::new("写出内容，或删去此键", "fill it in or leave the key out"),
            ),
            Some(text) => Some(text),
            None => self.wrong_type("文本", "text"),
        }
    }

    /// Text that may be empty.
    pub fn any_text(&self) -> Option<&'v str> {
        self.reads(|| Read::Text);
        self.value.as_str().or_else(|| self.wrong_type("文本", "text"))
    }

    /// Text where other things may stand too.
    pub fn if_text(&self) -> Option<&'v str> {
        self.value.as_str()
    }

    pub fn texts(&self) -> Option<Vec<String>> {
        self.texts_within(Cap::Entries)
    }

    pub fn texts_within(&self, limit: Cap) -> Option<Vec<String>> {
        self.list_within(limit).map(|items| items.iter().filter_map(|item| item.text().map(str::to_owned)).collect())
    }

    pub fn bool(&self) -> Option<bool> {
        self.reads(|| Read::Flag);
        self.value.as_bool().or_else(|| self.wrong_type("true 或 false", "true or false"))
    }

    pub fn whole(&self, at_least: u32) -> Option<u32> {
        self.reads(|| Read::Whole(at_least));
        match self.value.as_u64().and_then(|n| u32::try_from(n).ok()) {
            Some(n) if n >= at_least => Some(n),
            _ if self.value.is_number() => self.bad_value(
                Text::new(format!("须为不小于 {at_least} 的整数"), format!("must be a whole number of at least {at_least}")),
                Text::new("写整数，不带小数和引号", "write a whole number, without decimals or quotes"),
            ),
            _ => self.wrong_type("整数", "a whole number"),
        }
    }

    /// A whole number of at least 1.
    pub fn positive(&self) -> Option<NonZeroU32> {
        self.whole(1).and_then(NonZeroU32::new)
    }

    /// A decimal number: JSON number or text. Text keeps every digit.
    pub fn decimal(&self) -> Option<Decimal> {
        self.reads(|| Read::Decimal);
        let written = match self.value {
            Value::Number(number) => number.to_string(),
            Value::String(text) => text.clone(),
            _ => return self.wrong_type("数字或数字文本", "a number or a number as text"),
        };
        let parsed = if written.contains(['e', 'E']) { Decimal::from_scientific(&written) } else { Decimal::from_str_exact(&written) };
        parsed.map(|decimal| decimal.normalize()).ok().or_else(|| {
            self.bad_value(
                Text::new(format!("“{written}”不是可精确表示的十进制数"), format!("`{written}` is not an exact decimal number")),
                Text::new("例如 \"89.5\"，至多 28 位有效数字", "for instance \"89.5\", at most 28 significant digits"),
            )
        })
    }

    pub fn date(&self) -> Option<NaiveDate> {
        self.reads(|| Read::Date);
        let text = self.filled()?;
        self.sink.take(parse_date(text, "").map_err(|problem| Problem { path: self.path(), ..problem }))
    }

    pub fn phrase(self) -> Option<Text> {
        self.is_a("phrase");
        let fields = self.object()?;
        let (zh, en) = (fields.need("zh"), fields.need("en"));
        let phrase = Text::new(zh?.text()?.to_owned(), en?.text()?.to_owned());
        fields.close();
        Some(phrase)
    }

    /// One of a closed set of names.
    pub fn name<T: Copy>(&self, known: &[(&'static str, T)]) -> Option<T> {
        self.reads(|| Read::OneOf(known.iter().map(|(name, _)| *name).collect()));
        let text = self.filled()?;
        known.iter().find(|(name, _)| *name == text).map(|(_, value)| *value).or_else(|| {
            let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
            self.sink.blame(|| unknown_name(Code::BadValue, &self.path(), text, &names));
            None
        })
    }

    /// One of a closed list.
    pub fn one_of<T: Names>(&self) -> Option<T> {
        self.reads(|| Read::OneOf(T::ALL.iter().map(|one| one.as_str()).collect()));
        self.one_named(self.filled()?)
    }

    /// The same of a name that is part of a text.
    pub fn one_named<T: Names>(&self, name: &str) -> Option<T> {
        self.sink.take(T::named(name, "").map_err(|problem| Problem { path: self.path(), ..problem }))
    }

    pub fn parse<T, E: Into<Text>>(&self, read: impl FnOnce(&str) -> Result<T, E>, expected: Text) -> Option<T> {
        let text = self.text()?;
        read(text).map_err(|reason| self.sink.report(Problem::new(Code::BadValue, self.path(), reason.into(), expected))).ok()
    }

    pub fn bad_value<T>(&self, message: Text, help: Text) -> Option<T> {
        self.report(Code::BadValue, message, help)
    }

    pub fn report<T>(&self, code: Code, message: Text, help: Text) -> Option<T> {
        self.sink.report(Problem::new(code, self.path(), message, help));
        None
    }

    fn wrong_type<T>(&self, zh: &str, en: &str) -> Option<T> {
        let (got_zh, got_en) = kind(self.value);
        self.report(
            Code::WrongType,
            Text::new(format!("此处应为{zh}，却是{got_zh}"), format!("expected {en}, found {got_en}")),
            Text::new(format!("改为{zh}"), format!("give {en}")),
        )
    }
}

/// The key by which a day stands that was written in TOML without quotes, as `toml` gives it to whoever deserializes.
pub(crate) const UNQUOTED_DATE: &str = "$__toml_private_datetime";

fn kind(value: &Value) -> (&'static str, &'static str) {
    match value {
        Value::Null => ("空值 null", "null"),
        Value::Bool(_) => ("true/false", "true or false"),
        Value::Number(_) => ("数字", "a number"),
        Value::String(_) => ("文本", "text"),
        Value::Array(_) => ("列表", "a list"),
        Value::Object(map) if map.contains_key(UNQUOTED_DATE) => ("未加引号的日期", "a date without quotes"),
        Value::Object(_) => ("对象", "an object"),
    }
}

/// An object whose keys are closed: a key nobody asked for is refused with the nearest name that was.
pub struct Fields<'v, 's> {
    map: &'v Map<String, Value>,
    path: Rc<Path<'v>>,
    pub sink: &'s Sink,
    asked: RefCell<BTreeSet<Cow<'static, str>>>,
}

impl<'v, 's> Fields<'v, 's> {
    pub fn may(&self, key: impl Into<Cow<'static, str>>) -> Option<Node<'v, 's>> {
        let key = key.into();
        self.sink.trace.asked(&self.path, &key, false);
        let node = self.map.get_key_value(&*key).map(|(key, value)| self.node(key, value));
        self.asked.borrow_mut().insert(key);
        node
    }

    pub fn need(&self, key: &'static str) -> Option<Node<'v, 's>> {
        self.sink.trace.asked(&self.path, key, true);
        self.may(key).or_else(|| {
            self.sink.report(Problem::new(
                Code::MissingKey,
                self.path_to(key),
                Text::new(format!("缺少“{key}”"), format!("`{key}` is missing")),
                Text::new(format!("补上“{key}”"), format!("add `{key}`")),
            ));
            None
        })
    }

    /// A key that must be there: whoever asks says so where it is not.
    pub fn owed(&self, key: &'static str) -> Option<Node<'v, 's>> {
        self.sink.trace.asked(&self.path, key, true);
        self.may(key)
    }

    /// A fact: absent and `null` both mean that it is not known.
    pub fn fact(&self, key: impl Into<Cow<'static, str>>) -> Option<Node<'v, 's>> {
        self.may(key).filter(|node| !node.value.is_null())
    }

    /// A fact that is yes, no, or not known.
    pub fn truth(&self, key: &str) -> Truth {
        self.fact(key.to_owned()).and_then(|node| node.bool()).into()
    }

    /// Declares keys that may stand here although nothing read so far asked for them.
    pub fn know(&self, keys: &[&'static str]) {
        keys.iter().for_each(|key| self.sink.trace.asked(&self.path, key, false));
        self.asked.borrow_mut().extend(keys.iter().map(|key| Cow::Borrowed(*key)));
    }

    /// Every entry of an object with free keys.
    pub fn entries(&self) -> impl Iterator<Item = (&'v str, Node<'v, 's>)> {
        self.sink.trace.free(&self.path);
        self.map.iter().map(|(key, value)| {
            self.asked.borrow_mut().insert(key.clone().into());
            (key.as_str(), self.node(key, value))
        })
    }

    /// Refuses the keys nobody asked for.
    pub fn close(self) {
        let asked = self.asked.into_inner();
        let mut unknown = self.map.keys().filter(|key| !asked.contains(key.as_str())).peekable();
        if unknown.peek().is_none() {
            return;
        }
        let names: Vec<&str> = asked.iter().map(AsRef::as_ref).collect();
        let path = self.path.to_string();
        for key in unknown {
            self.sink.blame(|| unknown_name(Code::UnknownKey, &join(&path, key), key, &names));
        }
    }

    fn node(&self, key: &'v str, value: &'v Value) -> Node<'v, 's> {
        Node { value, path: Path::Key(self.path.clone(), key), sink: self.sink }
    }

    pub fn path(&self) -> String {
        self.path.to_string()
    }

    pub fn path_to(&self, key: &str) -> String {
        join(&self.path(), key)
    }
}

/// What may be left out, once it is read: nothing comes of it only if it is there and faulty.
pub fn optional<T>(read: Option<Option<T>>) -> Option<Option<T>> {
    match read {
        Some(None) => None,
        read => Some(read.flatten()),
    }
}
