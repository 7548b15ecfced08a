//! The purpose of reading a spec.

/// The purpose of reading a spec, which decides the information that the spec has
/// to give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A crate, whose name the page of the API has to give.
    Crate,
    /// Modules within another crate.
    Modules,
    /// Types that another crate defines itself, which own their texts.
    OwnTypes,
}
