//! The table that a user's struct is checked against.

use paramtable_language::Checked;
use paramtable_language::model::{Api, Object};

/// A table with the spec that it is from.
#[derive(Clone, Copy)]
pub(crate) struct TableContext<'a> {
    pub(crate) checked: &'a Checked,
    pub(crate) api: &'a Api,
    pub(crate) object: &'a Object,
    /// Whether only the names of other objects are known, as for a table without a
    /// spec.
    pub(crate) names_only: bool,
}
