//! The semantics of the language, tested with a crate that uses every construct.

mod cases;
mod conditions;
mod elements;
mod json;
mod messages;
mod relations;
mod values;

use paramtable::{Body, Decoded, Rejection, from_json};

/// Decodes a body with `from_json` and with serde, and checks the `pointer code rule`
/// of each violation.
fn check<T: Body>(body: &str, says: &[&str]) {
    let said: Vec<_> = match from_json::<T>(body) {
        Err(Rejection::Invalid(violations)) => {
            let Decoded::<T>(read) = serde_json::from_str(body).unwrap();
            assert_eq!(read.err().as_ref(), Some(&violations), "{body}");
            violations
                .iter()
                .map(|violation| {
                    let rule = violation.rule().unwrap_or_default();
                    format!("{} {} {rule}", violation.pointer(), violation.code()).trim().to_owned()
                })
                .collect()
        }
        Err(Rejection::Syntax(error)) => vec![error.to_string()],
        Ok(_) => Vec::new(),
    };
    assert_eq!(said, says, "{body}");
}
