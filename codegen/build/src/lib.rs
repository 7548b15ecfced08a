//! Parameter tables in build scripts: [`Build`] reads the pages and writes one
//! file of modules. [`file()`] lays tokens out as the text of a file, and
//! [`render`] prints diagnostics with excerpts of the pages; the command uses
//! both.

mod build;
mod file;
mod print;
mod render;

pub use build::{Build, BuildError};
pub use file::{remove_leftovers, write_file};
pub use print::{file, one_file};
pub use render::{Style, render};
