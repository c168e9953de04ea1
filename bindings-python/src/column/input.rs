//! Columns that come in: Arrow arrays and NumPy buffers, read where they lie.

use std::{ffi::CStr, ptr::NonNull, sync::Arc};

use arrow_array::{
    Array, ArrayReader, ArrayRef, Date32Array, Date64Array, Int32Array, Int64Array, StructArray, TimestampMicrosecondArray,
    TimestampMillisecondArray, TimestampNanosecondArray, TimestampSecondArray,
    cast::AsArray,
    ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi},
    ffi_stream::{ArrayStreamReader, FFI_ArrowArrayStream},
    make_array, new_empty_array,
};
use arrow_buffer::{NullBuffer, ScalarBuffer};
use arrow_schema::{ArrowError, DataType, TimeUnit};
use gongkai::{
    Code, Problem, Text,
    column::{Bitmap, Column},
};
use pyo3::{
    buffer::{Element, PyBuffer},
    prelude::*,
    types::{PyCapsule, PyTuple},
};

use crate::convert::{guard, raise};

/// A column of days or of whole numbers. It keeps the memory it came with alive, and never copies it as a whole.
#[pyclass(frozen, module = "gongkai._native")]
pub(crate) struct Input {
    pub(super) chunks: Vec<Chunk>,
}

/// Memory in one piece.
pub(super) enum Chunk {
    /// 32-bit days or numbers, which the core reads in place.
    Narrow { values: ScalarBuffer<i32>, nulls: Option<NullBuffer> },
    /// 64-bit numbers, narrowed block by block.
    Wide { values: Wide, per_day: i64, nulls: Nulls },
}

/// Where 64-bit numbers lie.
pub(super) enum Wide {
    Arrow(ScalarBuffer<i64>),
    Numpy(Strided<i64>),
}

/// Which of them are missing.
pub(super) enum Nulls {
    None,
    Bitmap(NullBuffer),
    /// NumPy: the least number is NaT, and a mask may hide more.
    Numpy {
        nat: bool,
        mask: Option<Strided<u8>>,
    },
}

/// What the numbers of a column mean.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Meaning {
    Days,
    Numbers,
}

#[pymethods]
impl Input {
    /// Days from an object that exports Arrow memory.
    #[staticmethod]
    fn days_from_arrow(values: &Bound<'_, PyAny>) -> PyResult<Self> {
        guard(values.py(), || from_arrow(values, Meaning::Days))
    }

    /// Whole numbers from an object that exports Arrow memory.
    #[staticmethod]
    fn numbers_from_arrow(values: &Bound<'_, PyAny>) -> PyResult<Self> {
        guard(values.py(), || from_arrow(values, Meaning::Numbers))
    }

    /// From the buffer of 64-bit numbers under a NumPy array; `per_day` of them make a day, `nat` says that the least is NaT,
    /// `mask` is not 0 where a value is missing.
    #[staticmethod]
    #[pyo3(signature = (values, per_day, nat, mask=None))]
    fn from_numpy(py: Python<'_>, values: PyBuffer<i64>, per_day: i64, nat: bool, mask: Option<PyBuffer<u8>>) -> PyResult<Self> {
        guard(py, || {
            let mask = mask.map(|mask| Strided::new(py, mask)).transpose()?;
            let values = Strided::new(py, values)?;
            if mask.as_ref().is_some_and(|mask| mask.len() != values.len()) {
                return Err(raise(py, not_a_column("mask")));
            }
            let nulls = Nulls::Numpy { nat, mask };
            Ok(Self { chunks: vec![Chunk::Wide { values: Wide::Numpy(values), per_day: per_day.max(1), nulls }] })
        })
    }

    fn __len__(&self) -> usize {
        self.rows()
    }
}

impl Input {
    pub(super) fn rows(&self) -> usize {
        self.chunks.iter().map(Chunk::len).sum()
    }
}

impl Chunk {
    pub(super) fn len(&self) -> usize {
        match self {
            Self::Narrow { values, .. } => values.len(),
            Self::Wide { values: Wide::Arrow(values), .. } => values.len(),
            Self::Wide { values: Wide::Numpy(values), .. } => values.len(),
        }
    }

    /// `rows` rows from `start` on, as the core reads them.
    ///
    /// # Errors
    /// The first row among them that is not a whole day.
    pub(super) fn read<'a>(&'a self, start: usize, rows: usize, scratch: &'a mut Scratch) -> Result<Column<'a>, usize> {
        match self {
            Self::Narrow { values, nulls } => Ok(Column {
                values: values.get(start..start + rows).unwrap_or_default(),
                validity: nulls.as_ref().map(|nulls| Bitmap { bytes: nulls.validity(), offset: nulls.offset() + start }),
            }),
            Self::Wide { values, per_day, nulls } => {
                match values {
                    Wide::Arrow(values) => {
                        scratch.wide.clear();
                        scratch.wide.extend_from_slice(values.get(start..start + rows).unwrap_or_default());
                    }
                    Wide::Numpy(values) => values.gather(start, rows, &mut scratch.wide),
                }
                scratch.narrow(*per_day, start, nulls)
            }
        }
    }
}

/// Room for one block of a wide column.
#[derive(Default)]
pub(super) struct Scratch {
    wide: Vec<i64>,
    mask: Vec<u8>,
    days: Vec<i32>,
    validity: Vec<u8>,
}

impl Scratch {
    /// Days from 64-bit numbers. A day too far out for 32 bits becomes the furthest one, which no calendar covers either.
    fn narrow<'a>(&'a mut self, per_day: i64, start: usize, nulls: &'a Nulls) -> Result<Column<'a>, usize> {
        let rows = self.wide.len();
        self.days.clear();
        let exact = match per_day {
            1 => whole_days::<1>(&self.wide, &mut self.days),
            24 => whole_days::<24>(&self.wide, &mut self.days),
            1_440 => whole_days::<1_440>(&self.wide, &mut self.days),
            86_400 => whole_days::<86_400>(&self.wide, &mut self.days),
            86_400_000 => whole_days::<86_400_000>(&self.wide, &mut self.days),
            86_400_000_000 => whole_days::<86_400_000_000>(&self.wide, &mut self.days),
            86_400_000_000_000 => whole_days::<86_400_000_000_000>(&self.wide, &mut self.days),
            _ => false,
        };
        let (nat, mask) = match nulls {
            Nulls::Numpy { nat, mask } => (*nat, mask.as_ref()),
            Nulls::None | Nulls::Bitmap(_) => (false, None),
        };
        let bitmap = match nulls {
            Nulls::Bitmap(nulls) => Some(Bitmap { bytes: nulls.validity(), offset: nulls.offset() + start }),
            _ => None,
        };
        if let Some(mask) = mask {
            mask.gather(start, rows, &mut self.mask);
        }
        // NaT is far out of the 32-bit range, and no whole number of days: a block that is exact has none.
        if exact && mask.is_none() {
            return Ok(Column { values: &self.days, validity: bitmap });
        }
        self.validity.clear();
        self.validity.resize(rows.div_ceil(8), 0);
        self.days.clear();
        for (i, wide) in self.wide.iter().enumerate() {
            let masked = mask.is_some() && self.mask.get(i).is_some_and(|masked| *masked != 0);
            let null = nat && *wide == i64::MIN || masked || bitmap.is_some_and(|bitmap| !is_set(bitmap, i));
            if !null && wide.rem_euclid(per_day) != 0 {
                return Err(i);
            }
            let day = wide.div_euclid(per_day).clamp(-i64::from(i32::MAX), i64::from(i32::MAX));
            self.days.push(if null { 0 } else { day as i32 });
            if let Some(byte) = self.validity.get_mut(i / 8) {
                *byte |= u8::from(!null) << (i % 8);
            }
        }
        Ok(Column { values: &self.days, validity: Some(Bitmap { bytes: &self.validity, offset: 0 }) })
    }
}

pub(super) fn is_set(bitmap: Bitmap<'_>, row: usize) -> bool {
    let bit = bitmap.offset + row;
    bitmap.bytes.get(bit / 8).is_some_and(|byte| byte >> (bit % 8) & 1 == 1)
}

/// Whether every number is that of a whole day which fits 32 bits.
fn whole_days<const PER_DAY: i64>(wide: &[i64], days: &mut Vec<i32>) -> bool {
    let mut lost = 0;
    days.extend(wide.iter().map(|wide| {
        let day = (wide / PER_DAY) as i32;
        lost |= wide ^ i64::from(day).wrapping_mul(PER_DAY);
        day
    }));
    lost == 0
}

/// The memory of a one-dimensional NumPy array, contiguous or not.
pub(super) struct Strided<T: Element> {
    buffer: PyBuffer<T>,
    /// Bytes from one element to the next.
    stride: isize,
}

impl<T: Element> Strided<T> {
    pub(super) fn new(py: Python<'_>, buffer: PyBuffer<T>) -> PyResult<Self> {
        match buffer.strides() {
            [stride] if buffer.suboffsets().is_none() => Ok(Self { stride: *stride, buffer }),
            _ => Err(raise(py, not_a_column("values"))),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.buffer.item_count()
    }

    /// Copies `rows` elements from `start` on.
    pub(super) fn gather(&self, start: usize, rows: usize, into: &mut Vec<T>) {
        into.clear();
        let rows = rows.min(self.len().saturating_sub(start));
        into.reserve(rows);
        let first: *const T = self.buffer.buf_ptr().cast_const().cast();
        // SAFETY: rows start..start + rows lie within the array, and the buffer keeps it alive and in place. Where another thread of
        // Python writes to it meanwhile, results are for old or new values, as with NumPy's own functions.
        unsafe {
            if self.stride == size_of::<T>() as isize {
                std::ptr::copy_nonoverlapping(first.add(start), into.as_mut_ptr(), rows);
                into.set_len(rows);
            } else {
                into.extend((start..start + rows).map(|row| first.byte_offset(row as isize * self.stride).read_unaligned()));
            }
        }
    }
}

pub(super) fn not_a_column(path: &str) -> Problem {
    Problem::new(
        Code::BadValue,
        path,
        Text::new("应为一维、等长的数组", "one-dimensional arrays of the same length are meant"),
        Text::new("每次给一列", "give one column at a time"),
    )
}

fn from_arrow(values: &Bound<'_, PyAny>, meaning: Meaning) -> PyResult<Input> {
    let py = values.py();
    let arrays = import(values)?;
    let chunks: Result<Vec<Chunk>, Problem> = arrays.into_iter().map(|array| chunk(array, None, meaning)).collect();
    Ok(Input { chunks: chunks.map_err(|problem| raise(py, problem))? })
}

/// The arrays of an object with `__arrow_c_array__` or `__arrow_c_stream__`.
pub(super) fn import(values: &Bound<'_, PyAny>) -> PyResult<Vec<ArrayRef>> {
    let py = values.py();
    let broken = |error: ArrowError| raise(py, unreadable(&error.to_string()));
    if values.hasattr("__arrow_c_array__")? {
        let pair = values.call_method0("__arrow_c_array__")?;
        let (schema, array): (Bound<'_, PyCapsule>, Bound<'_, PyCapsule>) =
            pair.cast::<PyTuple>().ok().and_then(|pair| pair.extract().ok()).ok_or_else(|| raise(py, unreadable("no pair of capsules")))?;
        let schema = held::<FFI_ArrowSchema>(&schema, c"arrow_schema")?;
        let array = held::<FFI_ArrowArray>(&array, c"arrow_array")?;
        // SAFETY: by the PyCapsule interface the names say what the capsules hold; taking over leaves released structs in them.
        let array = unsafe { FFI_ArrowArray::from_raw(array.as_ptr()) };
        if array.is_released() {
            return Err(raise(py, unreadable("it has been taken already")));
        }
        // SAFETY: as above.
        let data = unsafe {
            let schema = FFI_ArrowSchema::from_raw(schema.as_ptr());
            from_ffi(array, &schema)
        };
        return Ok(vec![make_array(data.map_err(broken)?)]);
    }
    let stream = values.call_method0("__arrow_c_stream__")?;
    let stream = stream.cast::<PyCapsule>().map_err(|_| raise(py, unreadable("no capsule")))?;
    let pointer = held::<FFI_ArrowArrayStream>(stream, c"arrow_array_stream")?;
    // SAFETY: as above.
    let stream = unsafe { ArrayStreamReader::from_raw(pointer.as_ptr()) }.map_err(broken)?;
    let field = Arc::clone(stream.field());
    // What has no type may come with memory that the type does not have.
    let untyped = |error| if field.data_type() == &DataType::Null { raise(py, no_type()) } else { broken(error) };
    let mut arrays = stream.collect::<Result<Vec<_>, _>>().map_err(untyped)?;
    if arrays.is_empty() {
        // There is a type to look at even where there are no rows.
        arrays.push(new_empty_array(field.data_type()));
    }
    Ok(arrays)
}

/// What a capsule of that name holds.
fn held<T>(capsule: &Bound<'_, PyCapsule>, name: &CStr) -> PyResult<NonNull<T>> {
    let pointer = capsule.pointer_checked(Some(name));
    pointer.map(NonNull::cast).map_err(|_| raise(capsule.py(), unreadable("a capsule of another kind")))
}

fn chunk(array: ArrayRef, above: Option<NullBuffer>, meaning: Meaning) -> Result<Chunk, Problem> {
    let nulls = NullBuffer::union(array.nulls(), above.as_ref());
    let wide = |values: &ScalarBuffer<i64>, per_day| {
        let nulls = nulls.clone().map_or(Nulls::None, Nulls::Bitmap);
        Ok(Chunk::Wide { values: Wide::Arrow(values.clone()), per_day, nulls })
    };
    match (array.data_type(), meaning) {
        (DataType::Date32, Meaning::Days) => Ok(Chunk::Narrow { values: read::<Date32Array>(&array)?.values().clone(), nulls }),
        (DataType::Date64, Meaning::Days) => wide(read::<Date64Array>(&array)?.values(), 86_400_000),
        (DataType::Timestamp(unit, None), Meaning::Days) => match unit {
            TimeUnit::Second => wide(read::<TimestampSecondArray>(&array)?.values(), 86_400),
            TimeUnit::Millisecond => wide(read::<TimestampMillisecondArray>(&array)?.values(), 86_400_000),
            TimeUnit::Microsecond => wide(read::<TimestampMicrosecondArray>(&array)?.values(), 86_400_000_000),
            TimeUnit::Nanosecond => wide(read::<TimestampNanosecondArray>(&array)?.values(), 86_400_000_000_000),
        },
        (DataType::Timestamp(_, Some(zone)), Meaning::Days) => Err(moments(zone)),
        (DataType::Int32, Meaning::Numbers) => Ok(Chunk::Narrow { values: read::<Int32Array>(&array)?.values().clone(), nulls }),
        (DataType::Int64, Meaning::Numbers) => wide(read::<Int64Array>(&array)?.values(), 1),
        (DataType::Struct(_), _) => chunk(Arc::clone(only_column(array.as_struct_opt())?), nulls, meaning),
        (other, _) => Err(unsuitable(other, meaning)),
    }
}

fn read<A: Array + 'static>(array: &ArrayRef) -> Result<&A, Problem> {
    array.as_any().downcast_ref().ok_or_else(|| unreadable("type and memory do not agree"))
}

/// A table with one column is that column.
pub(super) fn only_column(table: Option<&StructArray>) -> Result<&ArrayRef, Problem> {
    match table.map(StructArray::columns) {
        Some([only]) => Ok(only),
        columns => {
            let found = columns.map_or(0, <[_]>::len);
            Err(Problem::new(
                Code::WrongType,
                "values",
                Text::new(format!("给出的表有{found}列，应为一列"), format!("this is a table of {found} columns; one column is meant")),
                Text::new("选取一列", "select one column"),
            ))
        }
    }
}

fn moments(zone: &str) -> Problem {
    Problem::new(
        Code::NeedsDate,
        "values",
        Text::new(
            format!("该列为时刻（时区 {zone}），此处应为日期"),
            format!("this is a column of points in time (zone {zone}); days are meant"),
        ),
        Text::new("先换算为北京时间，再转换为日期（date32）", "convert to Beijing time, then cast to days (date32)"),
    )
}

/// A value with a time of day in a column of days.
pub(super) fn not_a_day(row: usize) -> Problem {
    Problem::new(
        Code::NeedsDate,
        format!("values[{row}]"),
        Text::new(format!("第{row}行（自0起）不是零点，此处应为日期"), format!("row {row} (from 0) has a time of day; days are meant")),
        Text::new("先转换为日期：NumPy 的 datetime64[D]，Arrow 的 date32", "cast to days first: datetime64[D] in NumPy, date32 in Arrow"),
    )
}

fn unsuitable(found: &DataType, meaning: Meaning) -> Problem {
    let (zh, en, help_zh, help_en) = match meaning {
        Meaning::Days => ("日期", "days", "转换为 date32", "cast to date32"),
        Meaning::Numbers => ("整数", "whole numbers", "转换为 int32 或 int64", "cast to int32 or int64"),
    };
    Problem::new(
        Code::WrongType,
        "values",
        Text::new(format!("该列类型为 {found}，应为{zh}"), format!("this is a column of {found}; {en} are meant")),
        Text::new(help_zh, help_en),
    )
}

/// A column of nothing but nulls, to which its library gave no type.
fn no_type() -> Problem {
    Problem::new(
        Code::WrongType,
        "values",
        Text::new("该列没有类型（Null），一个值也没有", "this column has no type (Null): there is no value in it"),
        Text::new("先转换为应有的类型", "cast it to the type that is meant"),
    )
}

fn unreadable(why: &str) -> Problem {
    Problem::new(
        Code::WrongType,
        "values",
        Text::new(format!("无法读取该 Arrow 数据：{why}"), format!("this Arrow data cannot be read: {why}")),
        Text::new("检查导出此数据的程序", "check the program that exports it"),
    )
}
