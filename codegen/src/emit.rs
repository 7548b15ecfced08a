//! Model to outputs. Stage: emit. An emitter sees the model and nothing
//! earlier, and cannot fail: what it would complain about, `lower` refused.

#[cfg(feature = "docs")]
pub mod docs;
#[cfg(feature = "docs")]
pub mod html;
#[cfg(feature = "docs")]
pub mod markdown;
mod prose;
pub mod rust;

#[cfg(feature = "files")]
use crate::model::Api;
#[cfg(feature = "files")]
use crate::output::Outputs;

/// What produces an output from a spec.
#[cfg(feature = "files")]
pub trait Emitter {
    /// Adds this emitter's files.
    fn emit(&self, api: &Api, outputs: &mut Outputs);
}
