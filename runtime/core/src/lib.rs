//! What the runtime and the generator have to agree on: what a violation is,
//! how a place in JSON is written, and what each constraint and rule says of a
//! value. Nothing here knows a data format, a page or Rust's spelling.

pub mod checks;
mod code;
pub mod decimal;
pub mod integer;
pub mod json;
mod nearest;
pub mod pointer;
pub mod says;
#[cfg(feature = "serde")]
mod serialize;
mod truth;
mod violation;
mod visible;

pub use checks::Broken;
pub use code::Code;
pub use nearest::nearest;
pub use pointer::{At, Place, Pointer, clipped};
pub use truth::Truth;
pub use violation::{Violation, Violations, sentence};
pub use visible::visible;

/// How many generated objects may be nested: more would overflow a small stack
/// before the JSON reader's own limit is reached.
pub const MOST_NESTED: usize = 32;
