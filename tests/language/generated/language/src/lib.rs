// Made by `paramtable generate` from the pages of the spec. Do not edit.

//! Every construct of the language
//!
//! What the payment pages do not use. Compiled, and asked for its verdicts.

#[rustfmt::skip]
#[allow(clippy::all, clippy::pedantic, nonstandard_style)]
mod constructs;
pub use self::constructs::*;
