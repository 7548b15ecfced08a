//! From a checked spec to files: the crate of Rust, the reference, and the disk.
//! The whole way of the data, with the crate that is responsible for each step:
//!
//! ```text
//! spec/*.yaml ──parse, lower──▶ model ──examples──▶ model ──emit──▶ Outputs ──write / compare──▶ disk
//!              paramtable-language   paramtable-interpret  paramtable-rust       this crate
//!                                                          paramtable-reference
//! ```
//!
//! [`check`] goes as far as the model, [`generate`] and [`site`] from there to
//! [`Outputs`], which either writes its files or compares them.

mod generate;
mod new_arms;
mod output;
mod rust_crate;

pub use generate::{generate, generate_with, regenerate, site};
pub use new_arms::new_arms;
pub use output::{Cache, Change, ChangeKind, OutputError, Outputs, Owner, spec_beside};
pub use paramtable_interpret::{check, check_sources};
