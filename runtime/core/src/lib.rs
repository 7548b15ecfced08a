//! The part that the runtime and the generator share: violations, pointers into
//! JSON, and one check for each constraint and rule. Nothing here knows a data
//! format, a page or the syntax of Rust.

pub mod checks;
mod code;
pub mod decimal;
pub mod form;
pub mod integer;
pub mod json;
pub mod messages;
mod nearest;
pub mod pointer;
mod printable;
#[cfg(feature = "serde")]
mod serialize;
mod truth;
mod violation;

pub use checks::Failure;
pub use code::Code;
pub use nearest::nearest;
pub use pointer::{Location, Place, Pointer, truncate_name};
pub use printable::printable;
pub use truth::Truth;
pub use violation::{Violation, Violations, format_message};

/// How many generated objects may be nested: more would overflow a small stack
/// before the JSON reader's own limit is reached.
pub const MAX_NESTED_OBJECTS: usize = 32;
