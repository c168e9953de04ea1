//! Columns that go out: fresh Arrow memory, or a NumPy array that the caller has made.

use std::sync::Arc;

use arrow_array::{
    AnyDictionaryArray, Array, ArrayRef, BooleanArray, Date32Array, DictionaryArray, Int32Array, StringArray, UInt8Array,
    cast::AsArray,
    ffi::{FFI_ArrowArray, FFI_ArrowSchema, to_ffi},
    types::{Date32Type, Int32Type, UInt8Type},
};
use arrow_buffer::{BooleanBuffer, BooleanBufferBuilder, NullBuffer};
use arrow_schema::ArrowError;
use chrono::NaiveDate;
use gongkai::{
    Code, Problem, Text,
    column::{BLANK, NULL_DAY, RowStatus},
};
use pyo3::{
    buffer::{Element, PyBuffer},
    prelude::*,
    types::PyCapsule,
};

use crate::convert::{date, guard, raise};

/// An Arrow array that others can import.
#[pyclass(frozen, module = "gongkai._native")]
pub(crate) struct ArrowArray(ArrayRef);

impl ArrowArray {
    pub(super) fn new(array: ArrayRef) -> Self {
        Self(array)
    }
}

#[pymethods]
impl ArrowArray {
    fn __len__(&self) -> usize {
        self.0.len()
    }

    /// The name of its type, such as `Date32`.
    #[getter]
    fn data_type(&self) -> String {
        self.0.data_type().to_string()
    }

    /// The values as Python has them: `date`, `str`, `int`, `bool`, `None`.
    fn to_list<'py>(&self, py: Python<'py>) -> PyResult<Vec<Option<Bound<'py, PyAny>>>> {
        guard(py, || (0..self.0.len()).map(|row| listed(py, &self.0, row)).collect())
    }

    /// What the codes of a dictionary stand for, in their order.
    fn categories(&self) -> Vec<String> {
        let labels = self.0.as_any_dictionary_opt().and_then(|dictionary| dictionary.values().as_string_opt::<i32>());
        labels.map(|labels| labels.iter().flatten().map(str::to_owned).collect()).unwrap_or_default()
    }

    /// Writes the codes of a dictionary, -1 where there is none.
    fn codes(&self, py: Python<'_>, out: PyBuffer<i16>) -> PyResult<()> {
        guard(py, || {
            let mut target = Target::new(py, out, self.0.len())?;
            // Keys into nothing cannot be normalized.
            let filled = self.0.as_any_dictionary_opt().filter(|dictionary| !dictionary.values().is_empty());
            let keys = filled.map(AnyDictionaryArray::normalized_keys).unwrap_or_default();
            let code = |row: usize| keys.get(row).filter(|_| self.0.is_valid(row)).and_then(|key| i16::try_from(*key).ok());
            target.write(0, (0..self.0.len()).map(|row| code(row).unwrap_or(-1)));
            Ok(())
        })
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        guard(py, || {
            let schema = FFI_ArrowSchema::try_from(self.0.data_type()).map_err(|error| raise(py, not_made(&error)))?;
            PyCapsule::new_with_value(py, schema, c"arrow_schema")
        })
    }

    /// The requested schema is a wish that the interface lets us leave unheard.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<(Bound<'py, PyCapsule>, Bound<'py, PyCapsule>)> {
        let _ = requested_schema;
        guard(py, || {
            let (array, schema): (FFI_ArrowArray, FFI_ArrowSchema) =
                to_ffi(&self.0.to_data()).map_err(|error| raise(py, not_made(&error)))?;
            Ok((PyCapsule::new_with_value(py, schema, c"arrow_schema")?, PyCapsule::new_with_value(py, array, c"arrow_array")?))
        })
    }
}

/// One value of an array.
fn listed<'py>(py: Python<'py>, array: &ArrayRef, row: usize) -> PyResult<Option<Bound<'py, PyAny>>> {
    if array.is_null(row) {
        return Ok(None);
    }
    if let Some(dictionary) = array.as_any_dictionary_opt() {
        let key = dictionary.normalized_keys().get(row).copied().unwrap_or_default();
        return listed(py, dictionary.values(), key);
    }
    if let Some(days) = array.as_primitive_opt::<Date32Type>() {
        return NaiveDate::from_epoch_days(days.value(row)).map(|day| date(py, day).map(Bound::into_any)).transpose();
    }
    if let Some(counts) = array.as_primitive_opt::<Int32Type>() {
        return Ok(Some(counts.value(row).into_pyobject(py)?.into_any()));
    }
    if let Some(flags) = array.as_boolean_opt() {
        return Ok(Some(flags.value(row).into_pyobject(py)?.to_owned().into_any()));
    }
    let text = array.as_string_opt::<i32>().map(|texts| texts.value(row));
    let text = text.or_else(|| array.as_string_opt::<i64>().map(|texts| texts.value(row)));
    let text = text.or_else(|| array.as_string_view_opt().map(|texts| texts.value(row)));
    // No result is of another type; one that were must not pass for a null.
    let text = text.ok_or_else(|| raise(py, not_made(&ArrowError::NotYetImplemented(array.data_type().to_string()))))?;
    Ok(Some(text.into_pyobject(py)?.into_any()))
}

pub(super) fn not_made(error: &ArrowError) -> Problem {
    Problem::new(
        Code::OutOfRange,
        "values",
        Text::new(format!("无法生成 Arrow 数据：{error}"), format!("the Arrow data cannot be made: {error}")),
        Text::new("分段处理", "work in smaller pieces"),
    )
}

/// A result slot: how it looks in NumPy memory.
pub(super) trait Slot: Copy + Default + Send {
    type Numpy: Element + Send;

    fn numpy(self) -> Self::Numpy;
}

/// A day or a count. NumPy has both in 64 bits, and the least of them is NaT.
impl Slot for i32 {
    type Numpy = i64;

    fn numpy(self) -> i64 {
        if self == NULL_DAY { i64::MIN } else { i64::from(self) }
    }
}

/// A flag or a status.
impl Slot for u8 {
    type Numpy = Self;

    fn numpy(self) -> Self {
        if self == BLANK { 0 } else { self }
    }
}

/// Where results are put, block by block.
pub(super) enum Results<T: Slot> {
    Arrow { values: Vec<T>, valid: BooleanBufferBuilder },
    Numpy { values: Target<T::Numpy>, mask: Option<Target<u8>> },
}

impl<T: Slot> Results<T> {
    /// For as many rows as the input has; NumPy memory if there is some.
    pub(super) fn new(py: Python<'_>, rows: usize, out: Option<Out<T>>) -> PyResult<Self> {
        let Some((values, mask)) = out else {
            let values = Vec::with_capacity(rows);
            prefer_large_pages(&values);
            return Ok(Self::Arrow { values, valid: BooleanBufferBuilder::new(rows) });
        };
        let mask = mask.map(|mask| Target::new(py, mask, rows)).transpose()?;
        Ok(Self::Numpy { values: Target::new(py, values, rows)?, mask })
    }

    /// Writes rows `start..` of the result.
    pub(super) fn put(&mut self, start: usize, found: &[T], validity: &[u8]) {
        match self {
            Self::Arrow { values, valid } => {
                values.extend_from_slice(found);
                valid.append_packed_range(0..found.len(), validity);
            }
            Self::Numpy { values, mask } => {
                values.write(start, found.iter().map(|found| found.numpy()));
                if let Some(mask) = mask {
                    let bit = |row: usize| validity.get(row / 8).is_some_and(|byte| byte >> (row % 8) & 1 == 1);
                    mask.write(start, (0..found.len()).map(|row| u8::from(!bit(row))));
                }
            }
        }
    }

    /// The Arrow array; `None` where the results are in NumPy memory.
    pub(super) fn finish(
        self,
        array: impl FnOnce(Vec<T>, Option<NullBuffer>) -> Result<ArrayRef, ArrowError>,
    ) -> Result<Option<ArrowArray>, Problem> {
        let Self::Arrow { values, mut valid } = self else { return Ok(None) };
        let nulls = Some(NullBuffer::new(valid.finish())).filter(|nulls| nulls.null_count() > 0);
        array(values, nulls).map(|array| Some(ArrowArray::new(array))).map_err(|error| not_made(&error))
    }
}

/// Asks the system for large pages under a big allocation that has not been touched yet, as NumPy does: first touching thousands of
/// small pages costs more than the look-ups.
#[cfg(target_os = "linux")]
fn prefer_large_pages<T>(values: &Vec<T>) {
    const WORTH_IT: usize = 1 << 22;
    const PAGE: usize = 1 << 12;
    let start = values.as_ptr().addr();
    let aligned = start.next_multiple_of(PAGE);
    let bytes = (values.capacity() * size_of::<T>()).saturating_sub(aligned - start);
    if bytes >= WORTH_IT {
        // SAFETY: whole pages inside an allocation of our own; the advice changes nothing of what is in them. A refusal does no harm.
        unsafe { libc::madvise(values.as_ptr().cast_mut().byte_add(aligned - start).cast(), bytes, libc::MADV_HUGEPAGE) };
    }
}

#[cfg(not(target_os = "linux"))]
fn prefer_large_pages<T>(_: &Vec<T>) {}

/// Days as `date32`.
pub(super) fn dates(values: Vec<i32>, nulls: Option<NullBuffer>) -> Result<ArrayRef, ArrowError> {
    Ok(Arc::new(Date32Array::try_new(values.into(), nulls)?))
}

/// Counts as `int32`.
pub(super) fn counts(values: Vec<i32>, nulls: Option<NullBuffer>) -> Result<ArrayRef, ArrowError> {
    Ok(Arc::new(Int32Array::try_new(values.into(), nulls)?))
}

/// Flags as `bool`.
pub(super) fn flags(values: Vec<u8>, nulls: Option<NullBuffer>) -> Result<ArrayRef, ArrowError> {
    let values = BooleanBuffer::collect_bool(values.len(), |row| values.get(row) == Some(&1));
    Ok(Arc::new(BooleanArray::new(values, nulls)))
}

/// Statuses as a dictionary of their names.
pub(super) fn states(values: Vec<u8>, nulls: Option<NullBuffer>) -> Result<ArrayRef, ArrowError> {
    names(values, nulls, Arc::new(StringArray::from_iter_values(RowStatus::ALL.iter().map(|status| status.as_str()))))
}

/// Codes as a dictionary of what they stand for.
pub(super) fn names(codes: Vec<u8>, nulls: Option<NullBuffer>, names: ArrayRef) -> Result<ArrayRef, ArrowError> {
    let keys = codes.into_iter().map(|code| if code == BLANK { 0 } else { code }).collect::<Vec<_>>();
    Ok(Arc::new(DictionaryArray::<UInt8Type>::try_new(UInt8Array::try_new(keys.into(), nulls)?, names)?))
}

/// NumPy memory for results, and for the mask beside them (1 where a result is missing).
pub(super) type Out<T> = (PyBuffer<<T as Slot>::Numpy>, Option<PyBuffer<u8>>);

/// A contiguous NumPy array to write to.
pub(super) struct Target<W: Element>(PyBuffer<W>);

impl<W: Element> Target<W> {
    fn new(py: Python<'_>, buffer: PyBuffer<W>, rows: usize) -> PyResult<Self> {
        if buffer.readonly() || buffer.dimensions() != 1 || !buffer.is_c_contiguous() || buffer.item_count() != rows {
            return Err(raise(py, not_a_target(rows)));
        }
        Ok(Self(buffer))
    }

    /// Writes elements `start..`.
    fn write(&mut self, start: usize, found: impl ExactSizeIterator<Item = W>) {
        let rows = found.len().min(self.0.item_count().saturating_sub(start));
        // SAFETY: the rows lie within the array, which is writable, contiguous and kept alive and in place by its buffer; only this
        // call writes to it. The elements have no invalid bit patterns.
        let slots = unsafe { std::slice::from_raw_parts_mut(self.0.buf_ptr().cast::<W>().add(start), rows) };
        slots.iter_mut().zip(found).for_each(|(slot, found)| *slot = found);
    }
}

fn not_a_target(rows: usize) -> Problem {
    Problem::new(
        Code::BadValue,
        "out",
        Text::new(
            format!("out 应为可写、连续、有{rows}个元素的一维数组"),
            format!("out must be a writable, contiguous array of {rows} elements"),
        ),
        Text::new("用 numpy.empty(len(values), \"datetime64[D]\") 生成", "make it with numpy.empty(len(values), \"datetime64[D]\")"),
    )
}
