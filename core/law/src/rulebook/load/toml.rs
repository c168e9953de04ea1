//! TOML as JSON values.
//!
//! Its values are taken as they were written. To deserialize them would bring the standard reading of floats, whose table alone weighs ten
//! kilobytes in a web page.

use std::ops::Range;

use serde_json::{Map, Number, Value};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{
    error::{Code, Problem},
    reader::UNQUOTED_DATE,
    text::Text,
};

/// Reads a text.
pub fn read_toml(text: &str) -> Result<Map<String, Value>, Problem> {
    let table = DeTable::parse(text).map_err(|error| not_toml(text, error.span(), error.message()))?;
    let mut read = object(text, table.into_inner())?;
    // Where another crate switches on `serde_json/preserve_order` the keys stand as they were written.
    read.values_mut().for_each(Value::sort_all_objects);
    read.sort_keys();
    Ok(read)
}

fn not_toml(text: &str, span: Option<Range<usize>>, reason: &str) -> Problem {
    let line = span.map_or(1, |span| text.get(..span.start).map_or(1, |before| before.matches('\n').count() + 1));
    Problem::new(
        Code::BadSyntax,
        format!("line {line}"),
        Text::new(format!("第{line}行不是有效的 TOML：{reason}"), format!("line {line} is not valid TOML: {reason}")),
        Text::new(
            "检查该行的引号、等号和括号；日期写成带引号的文本",
            "look at the quotes, equals signs and brackets there; write dates as quoted text",
        ),
    )
}

fn object(text: &str, table: DeTable) -> Result<Map<String, Value>, Problem> {
    let mut read = Map::new();
    for (key, one) in table {
        read.insert(key.into_inner().into_owned(), value(text, one)?);
    }
    Ok(read)
}

fn value(text: &str, written: Spanned<DeValue>) -> Result<Value, Problem> {
    let span = written.span();
    Ok(match written.into_inner() {
        DeValue::String(words) => Value::String(words.into_owned()),
        DeValue::Integer(digits) => {
            whole(digits.as_str(), digits.radix()).ok_or_else(|| not_toml(text, Some(span), "number out of range"))?
        }
        DeValue::Float(digits) => fraction(digits.as_str()).ok_or_else(|| not_toml(text, Some(span), "number out of range"))?,
        DeValue::Boolean(value) => Value::Bool(value),
        DeValue::Datetime(date) => {
            let mut unquoted = Map::new();
            unquoted.insert(UNQUOTED_DATE.to_owned(), Value::String(date.to_string()));
            Value::Object(unquoted)
        }
        DeValue::Array(items) => {
            let mut list = Vec::with_capacity(items.len());
            for item in items {
                list.push(value(text, item)?);
            }
            Value::Array(list)
        }
        DeValue::Table(table) => Value::Object(object(text, table)?),
    })
}

fn whole(digits: &str, radix: u32) -> Option<Value> {
    let whole = i64::from_str_radix(digits, radix).map(Value::from);
    whole.or_else(|_| u64::from_str_radix(digits, radix).map(Value::from)).ok()
}

/// As JSON reads it, which knows no sign before a positive number, and no infinity.
fn fraction(digits: &str) -> Option<Value> {
    let fraction = serde_json::from_str(digits.strip_prefix('+').unwrap_or(digits)).ok()?;
    Number::from_f64(fraction).map(Value::Number)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_kind_of_value_is_read() {
        let text = "a = 'x'\nb = [1, 0x1F, 1_000, +5, -3, 18446744073709551615]\nc = [0.5, +1_0.25, -1.5e2, 5e-1]\nd = { e = true }\nf = 2024-01-31";
        let read = Value::Object(read_toml(text).unwrap());
        let expected = json!({
            "a": "x", "b": [1, 31, 1000, 5, -3, u64::MAX], "c": [0.5, 10.25, -150.0, 0.5], "d": { "e": true }, "f": { UNQUOTED_DATE: "2024-01-31" },
        });
        assert_eq!(read, expected);
    }

    #[test]
    fn what_is_no_number_is_refused_with_its_line() {
        for number in ["inf", "nan", "-inf", "1e999", "18446744073709551616", "-9223372036854775809"] {
            let refused = read_toml(&format!("a = 1\nb = {number}")).unwrap_err();
            assert_eq!(
                (refused.code, &*refused.path, &*refused.message.en),
                (Code::BadSyntax, "line 2", "line 2 is not valid TOML: number out of range"),
                "{number}"
            );
        }
    }
}
