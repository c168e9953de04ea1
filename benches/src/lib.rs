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
