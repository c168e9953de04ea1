//! Columns of yes, no and unknown that come in: Arrow booleans, read bit by bit where they lie, and NumPy booleans, a byte each.

use std::sync::Arc;

use arrow_array::{Array, ArrayRef, cast::AsArray};
use arrow_buffer::{BooleanBuffer, NullBuffer};
use arrow_schema::DataType;
use gongkai::{
    Code, Problem, Text, Truth,
    column::{self, BLANK, Bitmap},
};
use pyo3::{buffer::PyBuffer, prelude::*};

use super::input::{Strided, import, not_a_column, only_column};
use crate::convert::{guard, raise};

/// A column of booleans. It keeps the memory it came with alive, and never copies it as a whole.
#[pyclass(frozen, module = "gongkai._native")]
pub(crate) struct Flags {
    chunks: Vec<Chunk>,
}

/// Memory in one piece.
enum Chunk {
    Bits {
        values: BooleanBuffer,
        nulls: Option<NullBuffer>,
    },
    /// Arrow's type of a column that has nothing but nulls.
    Unknown(usize),
    /// NumPy: not 0 is true, and a mask may hide some.
    Bytes {
        values: Strided<u8>,
        mask: Option<Strided<u8>>,
    },
}

#[pymethods]
impl Flags {
    /// From an object that exports Arrow memory.
    #[staticmethod]
    fn from_arrow(values: &Bound<'_, PyAny>) -> PyResult<Self> {
        let py = values.py();
        guard(py, || {
            let chunks: Result<_, Problem> = import(values)?.into_iter().map(|array| chunk(array, None)).collect();
            Ok(Self { chunks: chunks.map_err(|problem| raise(py, problem))? })
        })
    }

    /// From the bytes under a NumPy array of booleans; `mask` is not 0 where a value is missing.
    #[staticmethod]
    #[pyo3(signature = (values, mask=None))]
    fn from_numpy(py: Python<'_>, values: PyBuffer<u8>, mask: Option<PyBuffer<u8>>) -> PyResult<Self> {
        guard(py, || {
            let mask = mask.map(|mask| Strided::new(py, mask)).transpose()?;
            let values = Strided::new(py, values)?;
            if mask.as_ref().is_some_and(|mask| mask.len() != values.len()) {
                return Err(raise(py, not_a_column("mask")));
            }
            Ok(Self { chunks: vec![Chunk::Bytes { values, mask }] })
        })
    }

    fn __len__(&self) -> usize {
        self.rows()
    }
}

impl Flags {
    pub(super) fn rows(&self) -> usize {
        self.chunks.iter().map(Chunk::len).sum()
    }
}

impl Chunk {
    fn len(&self) -> usize {
        match self {
            Self::Bits { values, .. } => values.len(),
            Self::Unknown(rows) => *rows,
            Self::Bytes { values, .. } => values.len(),
        }
    }

    fn read<'a>(&'a self, start: usize, rows: usize, scratch: &'a mut Scratch) -> column::Flags<'a> {
        match self {
            Self::Bits { values, nulls } => column::Flags::Bits {
                values: Bitmap { bytes: values.values(), offset: values.offset() + start },
                validity: nulls.as_ref().map(|nulls| Bitmap { bytes: nulls.validity(), offset: nulls.offset() + start }),
            },
            Self::Unknown(_) => Truth::Unknown.into(),
            Self::Bytes { values, mask } => {
                values.gather(start, rows, &mut scratch.values);
                scratch.values.iter_mut().for_each(|value| *value = u8::from(*value != 0));
                if let Some(mask) = mask {
                    mask.gather(start, rows, &mut scratch.mask);
                    let hidden = |masked: u8| if masked == 0 { 0 } else { BLANK };
                    scratch.values.iter_mut().zip(&scratch.mask).for_each(|(value, masked)| *value |= hidden(*masked));
                }
                column::Flags::Bytes(&scratch.values)
            }
        }
    }
}

/// Room for one block of a column of bytes.
#[derive(Default)]
pub(super) struct Scratch {
    values: Vec<u8>,
    mask: Vec<u8>,
}

/// A place in a column.
pub(super) struct Cursor<'a> {
    flags: &'a Flags,
    chunk: usize,
    at: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(flags: &'a Flags) -> Self {
        Self { flags, chunk: 0, at: 0 }
    }

    /// The rows from here to the end of the chunk; goes on to the next chunk at its end.
    pub(super) fn left(&mut self) -> usize {
        while let Some(chunk) = self.flags.chunks.get(self.chunk) {
            if self.at < chunk.len() {
                return chunk.len() - self.at;
            }
            (self.chunk, self.at) = (self.chunk + 1, 0);
        }
        usize::MAX
    }

    /// The next rows, which [`left`](Self::left) has found there.
    pub(super) fn read<'s>(&mut self, rows: usize, scratch: &'s mut Scratch) -> column::Flags<'s>
    where
        'a: 's,
    {
        let start = self.at;
        self.at += rows;
        self.flags.chunks.get(self.chunk).map_or(column::Flags::Bytes(&[]), |chunk| chunk.read(start, rows, scratch))
    }
}

fn chunk(array: ArrayRef, above: Option<NullBuffer>) -> Result<Chunk, Problem> {
    let nulls = NullBuffer::union(array.nulls(), above.as_ref());
    match (array.data_type(), array.as_boolean_opt()) {
        (_, Some(booleans)) => Ok(Chunk::Bits { values: booleans.values().clone(), nulls }),
        (DataType::Null, _) => Ok(Chunk::Unknown(array.len())),
        (DataType::Struct(_), _) => chunk(Arc::clone(only_column(array.as_struct_opt())?), nulls),
        (other, _) => Err(Problem::new(
            Code::WrongType,
            "values",
            Text::new(format!("该列类型为 {other}，应为布尔值"), format!("this is a column of {other}; booleans are meant")),
            Text::new("转换为 bool", "cast to bool"),
        )),
    }
}
