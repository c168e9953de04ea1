//! What the benches share: columns of days to work on.

/// `rows` days from 2002 to 2025, in no order the processor could learn.
pub fn days(rows: usize) -> Vec<i32> {
    let (first, span) = (11_688_u64, 8_700_u64);
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i32::try_from(first + (state >> 33) % span).unwrap_or_default()
    };
    (0..rows).map(|_| next()).collect()
}

/// Columns of chance bits, the same in every run.
#[derive(Debug)]
pub struct Flips(u64);

impl Default for Flips {
    fn default() -> Self {
        Self(0x2545_F491_4F6C_DD1D)
    }
}

impl Flips {
    /// Bits for that many rows, in whole bytes, one in 2^`rarity` of them set.
    pub fn bits(&mut self, rows: usize, rarity: u32) -> Vec<u8> {
        let mut word = || (0..rarity).fold(u64::MAX, |word, _| word & self.word());
        (0..rows.div_ceil(64)).flat_map(|_| word().to_le_bytes()).take(rows.div_ceil(8)).collect()
    }

    /// The next of xorshift.
    const fn word(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
}
