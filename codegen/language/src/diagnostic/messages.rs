//! Every message about a spec: one constructor each, from the data that it names
//! to the whole [`Diagnostic`](super::Diagnostic). A file holds the messages of
//! one family of codes.
//!
//! The same case has the same form everywhere:
//!
//! - "unknown X `name`", "duplicate X `name`";
//! - "invalid `column`: `value`", "`column` is empty";
//! - "X needs `column`", "`column` does not apply to X";
//! - "expected X", "X cannot be Y".
//!
//! The help is an instruction: "write `...`", "remove `...`", "did you mean `...`?".

mod cases;
mod columns;
mod conditions;
mod elements;
mod examples;
mod facts;
mod findings;
mod form;
mod names;
mod reading;
pub(crate) mod slip;
mod words;

pub(crate) use cases::*;
pub(crate) use columns::*;
pub(crate) use conditions::*;
pub(crate) use elements::*;
pub use examples::*;
pub(crate) use facts::*;
pub use findings::*;
pub(crate) use form::*;
pub(crate) use names::*;
pub(crate) use reading::*;
pub(crate) use words::quoted;
