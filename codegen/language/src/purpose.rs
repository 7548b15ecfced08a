//! What a spec is read for.

/// What a spec is read for, which decides what it has to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A crate of its own, which the page of the API has to name.
    Crate,
    /// Modules within another crate.
    Modules,
    /// Types of another crate's own, which hold their texts themselves.
    OwnTypes,
}
