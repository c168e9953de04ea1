//! Numbers, words, days, and what holds several values.

use std::{borrow::Cow, num::NonZeroU32, sync::Arc};

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Compact, Reader, Writer};

impl Compact for bool {
    fn write(&self, to: &mut Writer) {
        to.whole((*self).into());
    }

    fn read(from: &mut Reader) -> Option<Self> {
        Some(from.whole()? == 1)
    }
}

impl Compact for u32 {
    fn write(&self, to: &mut Writer) {
        to.whole((*self).into());
    }

    fn read(from: &mut Reader) -> Option<Self> {
        from.whole()?.try_into().ok()
    }
}

impl Compact for NonZeroU32 {
    fn write(&self, to: &mut Writer) {
        self.get().write(to);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        u32::read(from).and_then(Self::new)
    }
}

impl Compact for u64 {
    fn write(&self, to: &mut Writer) {
        to.whole(*self);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        from.whole()
    }
}

impl Compact for usize {
    fn write(&self, to: &mut Writer) {
        to.place(*self);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        from.place()
    }
}

impl Compact for char {
    fn write(&self, to: &mut Writer) {
        to.whole(u32::from(*self).into());
    }

    fn read(from: &mut Reader) -> Option<Self> {
        Self::from_u32(u32::read(from)?)
    }
}

impl Compact for NaiveDate {
    fn write(&self, to: &mut Writer) {
        // Law is no older than the epoch by much: days before it are odd numbers.
        let day = i64::from(self.to_epoch_days());
        to.whole(day.unsigned_abs() << 1 | u64::from(day < 0));
    }

    fn read(from: &mut Reader) -> Option<Self> {
        let written = from.whole()?;
        let day = i32::try_from(written >> 1).ok()?;
        Self::from_epoch_days(if written & 1 == 1 { -day } else { day })
    }
}

/// As it is written: that keeps every digit.
impl Compact for Decimal {
    fn write(&self, to: &mut Writer) {
        to.word(&self.to_string());
    }

    fn read(from: &mut Reader) -> Option<Self> {
        Self::from_str_exact(from.word()?).ok()
    }
}

impl Compact for String {
    fn write(&self, to: &mut Writer) {
        to.word(self);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        from.word().map(str::to_owned)
    }
}

impl Compact for Cow<'static, str> {
    fn write(&self, to: &mut Writer) {
        to.word(self);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        from.word().map(Cow::Borrowed)
    }
}

impl<T: Compact> Compact for Option<T> {
    fn write(&self, to: &mut Writer) {
        self.is_some().write(to);
        if let Some(value) = self {
            value.write(to);
        }
    }

    fn read(from: &mut Reader) -> Option<Self> {
        Some(if bool::read(from)? { Some(T::read(from)?) } else { None })
    }
}

impl<T: Compact, E: Compact> Compact for Result<T, E> {
    fn write(&self, to: &mut Writer) {
        self.is_ok().write(to);
        match self {
            Ok(value) => value.write(to),
            Err(other) => other.write(to),
        }
    }

    fn read(from: &mut Reader) -> Option<Self> {
        Some(if bool::read(from)? { Ok(T::read(from)?) } else { Err(E::read(from)?) })
    }
}

impl<T: Compact> Compact for Vec<T> {
    fn write(&self, to: &mut Writer) {
        to.place(self.len());
        self.iter().for_each(|value| value.write(to));
    }

    fn read(from: &mut Reader) -> Option<Self> {
        let count = from.place()?;
        let mut values = Self::with_capacity(count);
        for _ in 0..count {
            values.push(T::read(from)?);
        }
        Some(values)
    }
}

impl<T: Compact> Compact for Box<T> {
    fn write(&self, to: &mut Writer) {
        T::write(self, to);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        T::read(from).map(Self::new)
    }
}

impl<A: Compact, B: Compact> Compact for (A, B) {
    fn write(&self, to: &mut Writer) {
        self.0.write(to);
        self.1.write(to);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        Some((A::read(from)?, B::read(from)?))
    }
}

impl Compact for Arc<crate::law::Document> {
    fn write(&self, to: &mut Writer) {
        to.document(self);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        from.document()
    }
}
