//! Pages out of tables: planned as pages with parts and rows (`plan`), written as
//! YAML (`yaml`), and checked until the language takes every column (`settle`). What
//! a page can't say becomes a doubt.

mod plan;
mod settle;
mod yaml;

pub(crate) use settle::settle;

/// A page that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The path within the spec, with slashes.
    pub path: String,
    /// The text.
    pub text: String,
}

/// A row, by the place of its table and its own.
pub(crate) type RowId = (usize, usize);
