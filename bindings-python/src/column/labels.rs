//! Columns of few different texts that go out.

use std::sync::Arc;

use arrow_array::{ArrayRef, DictionaryArray, StringArray, UInt16Array, types::UInt16Type};
use arrow_schema::ArrowError;

/// A column of few different texts.
#[derive(Default)]
pub(super) struct Labels {
    labels: Vec<String>,
    keys: Vec<Option<u16>>,
}

impl Labels {
    pub(super) fn push(&mut self, label: Option<&str>) {
        let place = label.map(|label| {
            self.labels.iter().position(|known| known == label).unwrap_or_else(|| {
                self.labels.push(label.to_owned());
                self.labels.len() - 1
            })
        });
        self.keys.push(place.and_then(|place| u16::try_from(place).ok()));
    }

    pub(super) fn finish(self) -> Result<ArrayRef, ArrowError> {
        let labels = StringArray::from_iter_values(self.labels);
        Ok(Arc::new(DictionaryArray::<UInt16Type>::try_new(UInt16Array::from(self.keys), Arc::new(labels))?))
    }
}
