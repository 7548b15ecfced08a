//! Words that several messages share.

/// The meaning of the letters.
pub(super) const REQUIREMENTS: &str = "`M` is mandatory, `O` optional and `C` conditional";

/// Names in backticks, separated by commas.
pub(crate) fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

pub(super) fn such_as(example: &str) -> String {
    format!("such as `{example}`")
}
