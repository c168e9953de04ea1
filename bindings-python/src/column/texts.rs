//! Columns of texts that come in: Arrow strings, read where they lie, and lists of Python's own.

use std::sync::Arc;

use arrow_array::{Array, ArrayRef, LargeStringArray, OffsetSizeTrait, StringArray, StringViewArray, cast::AsArray};
use arrow_buffer::NullBuffer;
use arrow_schema::DataType;
use gongkai::{Code, Problem, Text};
use pyo3::{
    prelude::*,
    types::{PyList, PyString},
};

use super::input::{import, only_column};
use crate::convert::{guard, raise, type_name};

/// A column of texts in Arrow memory. It keeps that memory alive, and never copies it as a whole.
#[pyclass(frozen, module = "gongkai._native")]
pub(crate) struct Texts {
    chunks: Vec<(Chunk, Option<NullBuffer>)>,
}

/// Memory in one piece. What another program hands over need not be UTF-8, nor need its offsets be right: nothing here trusts them.
enum Chunk {
    Small(StringArray),
    Large(LargeStringArray),
    View(StringViewArray),
    /// Arrow's type of a column that has nothing but nulls.
    Nothing(usize),
}

#[pymethods]
impl Texts {
    /// From an object that exports Arrow memory.
    #[staticmethod]
    fn from_arrow(values: &Bound<'_, PyAny>) -> PyResult<Self> {
        let py = values.py();
        guard(py, || {
            let chunks: Result<_, Problem> = import(values)?.into_iter().map(|array| chunk(array, None)).collect();
            Ok(Self { chunks: chunks.map_err(|problem| raise(py, problem))? })
        })
    }

    fn __len__(&self) -> usize {
        self.chunks.iter().map(|(chunk, _)| chunk.len()).sum()
    }
}

impl Texts {
    /// The texts, as far as they can be read; `None` where there is none.
    pub(super) fn iter(&self) -> impl Iterator<Item = Result<Option<&str>, Problem>> + Send {
        let rows = self.chunks.iter().flat_map(|(chunk, nulls)| (0..chunk.len()).map(move |i| (chunk, nulls, i)));
        rows.enumerate().map(|(row, (chunk, nulls, i))| {
            if nulls.as_ref().is_some_and(|nulls| nulls.is_null(i)) || matches!(chunk, Chunk::Nothing(_)) {
                return Ok(None);
            }
            chunk.bytes(i).and_then(|bytes| std::str::from_utf8(bytes).ok()).map(Some).ok_or_else(|| not_unicode(row))
        })
    }
}

impl Chunk {
    fn len(&self) -> usize {
        match self {
            Self::Small(array) => array.len(),
            Self::Large(array) => array.len(),
            Self::View(array) => array.len(),
            Self::Nothing(rows) => *rows,
        }
    }

    fn bytes(&self, i: usize) -> Option<&[u8]> {
        fn between<'a, O: OffsetSizeTrait>(offsets: &[O], data: &'a [u8], i: usize) -> Option<&'a [u8]> {
            // A range whose end comes before its start gives nothing.
            data.get(offsets.get(i)?.to_usize()?..offsets.get(i + 1)?.to_usize()?)
        }
        match self {
            Self::Small(array) => between(array.value_offsets(), array.value_data(), i),
            Self::Large(array) => between(array.value_offsets(), array.value_data(), i),
            Self::View(array) => viewed(array, i),
            Self::Nothing(_) => None,
        }
    }
}

/// A text of a view array. A view is its length, and then the text itself if that is short; otherwise its beginning, which of the
/// buffers it is in, and where.
fn viewed(array: &StringViewArray, i: usize) -> Option<&[u8]> {
    const INLINE: usize = 12;
    let view = array.views().inner().as_slice().as_chunks::<16>().0.get(i)?;
    let [length, _, buffer, start] = view.as_chunks().0.first_chunk()?.map(u32::from_ne_bytes);
    let length = usize::try_from(length).ok()?;
    if length <= INLINE {
        return view.get(4..4 + length);
    }
    let start = usize::try_from(start).ok()?;
    array.data_buffers().get(usize::try_from(buffer).ok()?)?.get(start..start.checked_add(length)?)
}

fn chunk(array: ArrayRef, above: Option<NullBuffer>) -> Result<(Chunk, Option<NullBuffer>), Problem> {
    let nulls = NullBuffer::union(array.nulls(), above.as_ref());
    let found = match array.data_type() {
        DataType::Utf8 => array.as_string_opt().cloned().map(Chunk::Small),
        DataType::LargeUtf8 => array.as_string_opt().cloned().map(Chunk::Large),
        DataType::Utf8View => array.as_string_view_opt().cloned().map(Chunk::View),
        DataType::Null => Some(Chunk::Nothing(array.len())),
        DataType::Struct(_) => return chunk(Arc::clone(only_column(array.as_struct_opt())?), nulls),
        _ => None,
    };
    found.map(|chunk| (chunk, nulls)).ok_or_else(|| {
        let found = array.data_type();
        Problem::new(
            Code::WrongType,
            "values",
            Text::new(format!("该列类型为 {found}，应为文本"), format!("this is a column of {found}; text is meant")),
            Text::new("转换为 string", "cast to string"),
        )
    })
}

/// The texts of a list from `start` on: as many as come to `most` bytes, at least one.
pub(super) fn listed(list: &Bound<'_, PyList>, start: usize, most: usize) -> Result<Vec<Option<String>>, Problem> {
    let (mut texts, mut bytes) = (Vec::new(), 0);
    for row in start..list.len() {
        let Ok(entry) = list.get_item(row) else { break };
        if entry.is_none() {
            texts.push(None);
        } else {
            let text = entry.cast::<PyString>().map_err(|_| not_text(row, &type_name(&entry)))?;
            let text = text.to_str().map_err(|_| not_unicode(row))?;
            bytes += text.len();
            texts.push(Some(text.to_owned()));
        }
        if bytes >= most || texts.len() >= most {
            break;
        }
    }
    Ok(texts)
}

fn not_text(row: usize, found: &str) -> Problem {
    Problem::new(
        Code::WrongType,
        format!("texts[{row}]"),
        Text::new(format!("第{row}行（自0起）为 {found}，应为文本"), format!("row {row} (from 0) is {found}; text is meant")),
        Text::new("写 str；没有文本的写 None", "give a str, or None where there is no text"),
    )
}

fn not_unicode(row: usize) -> Problem {
    Problem::new(
        Code::BadSyntax,
        format!("texts[{row}]"),
        Text::new(format!("第{row}行（自0起）含有非 Unicode 字符"), format!("row {row} (from 0) is not Unicode")),
        Text::new("检查文本的来源和编码", "check where it comes from and its encoding"),
    )
}
