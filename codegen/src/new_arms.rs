//! A change that breaks programs unexpectedly: an enum of a request gets a variant
//! for other values as soon as a response has a row of it.

use paramtable_language::model::{Api, Enum};
use paramtable_rust::row_in_words;

/// Notes about a file that changes: each enum whose type can hold other values now,
/// and the row that caused it.
pub fn new_arms(api: &Api, old: &str, new: &str) -> Vec<String> {
    let opened = api.enums().iter().filter_map(|enumeration| {
        let row = enumeration.brought_by?;
        let (before, after) = (holds_others(enumeration, old)?, holds_others(enumeration, new)?);
        (!before && after).then(|| {
            format!(
                "the enum `{}` can hold values that the spec does not list now, since the API may bring one by {}: a `match` on it needs an arm for others",
                enumeration.name.rust(),
                row_in_words(api, row),
            )
        })
    });
    opened.collect()
}

/// Whether an enum has the variant for other values, if the file declares it.
fn holds_others(enumeration: &Enum, file: &str) -> Option<bool> {
    let start = format!("\npub enum {} {{\n", enumeration.name.rust());
    let (_, declared) = file.split_once(&start)?;
    let (variants, _) = declared.split_once("\n}")?;
    Some(variants.lines().any(|line| line.starts_with("    Unknown(")))
}
