//! What is given, as a letter writes it.

use chrono::NaiveDate;

use crate::{
    date::{parse_date, zh},
    document_number::DocumentNumber,
    form::{
        checklist::Entry,
        takes::{Takes, Value},
    },
    text::{Text, is_blank},
};

/// A value as a letter writes it.
pub(super) fn filled(takes: &Takes, entry: &Entry, on: NaiveDate) -> Result<String, Text> {
    match (takes, entry) {
        (Takes::Value(Value::Count), Entry::Number(n)) if *n > 0 => Ok(n.to_string()),
        (Takes::OneOf(choices), Entry::Text(text)) => {
            choices.iter().find(|choice| choice.id == *text).map(|choice| choice.name.zh.to_string()).ok_or_else(|| {
                let known: Vec<&str> = choices.iter().map(|choice| choice.id.as_str()).collect();
                Text::new(format!("可选：{}", known.join("、")), format!("known: {}", known.join(", ")))
            })
        }
        (Takes::Value(Value::List), entry) => listed(entry).map(|things| things.join("；")),
        (Takes::Value(Value::Count) | Takes::OneOf(_), _) | (_, Entry::There(_) | Entry::Many(_) | Entry::Number(_)) => Err(unfit()),
        (Takes::Value(value), Entry::Text(text)) => {
            value.check(text, Some(on))?;
            match value {
                Value::Date => parse_date(text.trim(), "").map(zh).map_err(|fault| fault.message),
                Value::DocumentNumber => text.parse::<DocumentNumber>().map(|number| number.to_string()).map_err(|fault| fault.text()),
                _ => one_line(text),
            }
        }
    }
}

/// The things of a list, numbered if there are several.
pub(super) fn listed(entry: &Entry) -> Result<Vec<String>, Text> {
    let texts = match entry {
        Entry::Text(text) => std::slice::from_ref(text),
        Entry::Many(texts) => texts,
        Entry::There(_) | Entry::Number(_) => return Err(unfit()),
    };
    let texts: Vec<String> = texts.iter().filter(|text| !is_blank(text)).map(|text| one_line(text)).collect::<Result<_, _>>()?;
    let numbered = texts.len() > 1;
    Ok(texts.into_iter().enumerate().map(|(i, text)| if numbered { format!("{}.{text}", i + 1) } else { text }).collect())
}

fn unfit() -> Text {
    Text::new("此处不能写这种值", "such a value cannot stand here")
}

/// Text for the middle of a sentence: on one line, without a stop of its own.
fn one_line(text: &str) -> Result<String, Text> {
    let text = text.trim().trim_end_matches(['。', '；', ';', '，', ',', '、']);
    if text.chars().any(char::is_control) {
        return Err(Text::new("不能换行", "no line breaks here"));
    }
    if text.is_empty() {
        return Err(Text::new("没有内容", "nothing is said"));
    }
    Ok(text.to_owned())
}
