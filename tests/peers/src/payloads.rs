//! The payloads that the ways read.

/// A payment session with an order, of 1,046 bytes.
pub const VALID: &[u8] = include_bytes!("../payloads/valid-1k.json");

/// The same with many products, of 17 kB.
pub const LARGE: &[u8] = include_bytes!("../payloads/valid-17k.json");

/// The first, with a constraint of a row broken in six places.
pub const SIX_VIOLATIONS: &[u8] = include_bytes!("../payloads/six-violations.json");

/// The first, with a value of a wrong type in six places.
pub const WRONG_TYPES: &[u8] = include_bytes!("../payloads/wrong-types.json");
