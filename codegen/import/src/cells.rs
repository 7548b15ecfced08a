//! Cells as facts. Each reader takes the text of one cell, returns what it says, and
//! doubts what it could not take to its last character. None knows about tables.

pub(crate) mod bounds;
pub(crate) mod condition;
pub(crate) mod default;
pub(crate) mod name;
pub(crate) mod quoted;
pub(crate) mod requirement;
pub(crate) mod size;
pub(crate) mod types;
pub(crate) mod values;
