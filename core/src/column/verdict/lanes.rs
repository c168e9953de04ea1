//! 512 rows in eight machine words, so that what is decided about a row of the table is decided about all of them at once.

use std::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, Not};

use super::super::block::Bitmap;

/// Rows in one go.
pub(super) const ROWS: usize = 64 * WORDS;

const WORDS: usize = 8;

/// One bit for each of 512 rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Lanes([u64; WORDS]);

impl Lanes {
    pub(super) const NONE: Self = Self([0; WORDS]);
    pub(super) const ALL: Self = Self([u64::MAX; WORDS]);

    /// The first `rows` rows.
    pub(super) fn first(rows: usize) -> Self {
        let mut lanes = Self::NONE;
        for (i, word) in lanes.0.iter_mut().enumerate() {
            let rows = rows.saturating_sub(i * 64);
            *word = if rows < 64 { (1 << rows) - 1 } else { u64::MAX };
        }
        lanes
    }

    /// The bits of the rows from `row` on; those beyond the bitmap are 0 or not, as its last byte has it.
    pub(super) fn of_bitmap(bitmap: Bitmap<'_>, row: usize) -> Self {
        let bit = bitmap.offset + row;
        let (bytes, shift) = (bitmap.bytes.get(bit / 8..).unwrap_or_default(), bit % 8);
        let mut padded = [0; ROWS / 8 + 1];
        let window = bytes.first_chunk().unwrap_or_else(|| {
            padded.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
            &padded
        });
        let (words, _) = window.as_chunks();
        let after = window.iter().skip(8).step_by(8);
        let mut lanes = Self::NONE;
        for (lane, (word, after)) in lanes.0.iter_mut().zip(words.iter().zip(after)) {
            // In two steps, as a shift by all 64 bits is none.
            *lane = u64::from_le_bytes(*word) >> shift | u64::from(*after) << (63 - shift) << 1;
        }
        lanes
    }

    /// The lowest and the highest bit of each byte; no bytes, no bits.
    pub(super) fn of_bytes(bytes: &[u8]) -> (Self, Self) {
        let (mut low, mut high) = (Self::NONE, Self::NONE);
        for ((low, high), bytes) in low.0.iter_mut().zip(&mut high.0).zip(bytes.chunks(64)) {
            let (eights, rest) = bytes.as_chunks();
            let mut last = [0; 8];
            last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
            for (i, eight) in eights.iter().chain([&last]).take(8).enumerate() {
                let eight = u64::from_le_bytes(*eight);
                *low |= gathered(eight) << (8 * i);
                *high |= gathered(eight >> 7) << (8 * i);
            }
        }
        (low, high)
    }

    pub(super) fn is_empty(self) -> bool {
        self.0.iter().fold(0, |any, word| any | word) == 0
    }

    pub(super) fn count(self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// The first row whose bit is set.
    pub(super) fn position(self) -> Option<usize> {
        let word = self.0.iter().position(|word| *word != 0)?;
        self.0.get(word).map(|bits| word * 64 + bits.trailing_zeros() as usize)
    }

    /// As a bitmap.
    pub(super) fn bytes(self) -> [u8; ROWS / 8] {
        let mut bytes = [0; ROWS / 8];
        bytes.as_chunks_mut().0.iter_mut().zip(self.0).for_each(|(to, word)| *to = word.to_le_bytes());
        bytes
    }

    /// Writes `mark` over the bytes of those rows, bit by bit: what is set stays set. (No product of ones and zeros with a byte
    /// overflows; `wrapping` only spares the look.)
    pub(super) fn mark(self, mark: u8, rows: &mut [[u8; 8]; ROWS / 8]) {
        for (eight, byte) in rows.iter_mut().zip(self.bytes()) {
            let ones = SPREAD.get(usize::from(byte)).copied().unwrap_or_default();
            *eight = (u64::from_le_bytes(*eight) | ones.wrapping_mul(mark.into())).to_le_bytes();
        }
    }
}

/// The lowest bits of eight bytes, in one byte: the product moves the bit of byte *i* to bit 56 + *i*, and nothing else there.
const fn gathered(eight: u64) -> u64 {
    (eight & 0x0101_0101_0101_0101).wrapping_mul(0x0102_0408_1020_4080) >> 56
}

/// Eight bits as eight bytes of 0 or 1.
static SPREAD: [u64; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut bit = 0;
        while bit < 8 {
            #[expect(clippy::indexing_slicing, reason = "when compiled: out of bounds would not build")]
            {
                table[byte] |= (byte as u64 >> bit & 1) << (8 * bit);
            }
            bit += 1;
        }
        byte += 1;
    }
    table
};

impl BitAnd for Lanes {
    type Output = Self;

    fn bitand(mut self, other: Self) -> Self {
        self &= other;
        self
    }
}

impl BitAndAssign for Lanes {
    fn bitand_assign(&mut self, other: Self) {
        self.0.iter_mut().zip(other.0).for_each(|(a, b)| *a &= b);
    }
}

impl BitOr for Lanes {
    type Output = Self;

    fn bitor(mut self, other: Self) -> Self {
        self |= other;
        self
    }
}

impl BitOrAssign for Lanes {
    fn bitor_assign(&mut self, other: Self) {
        self.0.iter_mut().zip(other.0).for_each(|(a, b)| *a |= b);
    }
}

impl Not for Lanes {
    type Output = Self;

    fn not(self) -> Self {
        Self(self.0.map(|word| !word))
    }
}
