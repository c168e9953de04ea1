//! What goes out to JavaScript: problems as thrown values, records as plain objects.

use gongkai::{Problem, Problems, Text};
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;

/// A result whose error is thrown: an array of problems, which `js/error.js` makes an `Error` of.
pub(crate) type Thrown<T> = Result<T, JsValue>;

pub(crate) fn throw(problems: impl Into<Problems>) -> JsValue {
    let row = |Problem { code, path, message, help }: Problem| {
        record([
            ("code", code.as_str().into()),
            ("message", (&*message.zh).into()),
            ("messageEn", (&*message.en).into()),
            ("help", (&*help.zh).into()),
            ("helpEn", (&*help.en).into()),
            ("path", path.into()),
        ])
    };
    problems.into().into_iter().map(row).collect::<Array>().into()
}

pub(crate) fn record<'a>(entries: impl IntoIterator<Item = (&'a str, JsValue)>) -> JsValue {
    let object = Object::new();
    for (key, value) in entries {
        // Setting a key of an object made here cannot fail.
        let _ = Reflect::set(&object, &key.into(), &value);
    }
    object.into()
}

pub(crate) fn both(text: &Text) -> JsValue {
    record([("zh", (&*text.zh).into()), ("en", (&*text.en).into())])
}

/// `null` for nothing.
pub(crate) fn maybe(value: Option<impl Into<JsValue>>) -> JsValue {
    value.map_or(JsValue::NULL, Into::into)
}
