//! The reference for the meaning of a spec: [`interpret`] validates a JSON value by
//! the model alone, and [`check`] validates every example of a spec. Generated code
//! has to find the same violations; where the two differ, this is right.

mod elements;
mod examples;
mod form;
mod interpret;
mod interpret_texts;
pub mod json;
mod judge;
mod mode;
mod state;
mod terms;
mod validator;

use std::path::Path;

use paramtable_language::{Checked, Diagnostics, LoadError, Purpose, Sources, check_within};

pub use interpret::{interpret, interpret_with, is_satisfied, parse_body};
pub use interpret_texts::{interpret_texts, interpret_texts_with};
pub use judge::{Judged, judge};
pub use mode::Judging;

/// Reads and checks the spec in a folder, and its examples.
///
/// # Errors
///
/// The folder could not be read. [`Checked`] holds the mistakes in its pages.
pub fn check(folder: &Path) -> Result<Checked, LoadError> {
    let mut diagnostics = Diagnostics::default();
    let sources = Sources::load(folder, &mut diagnostics)?;
    Ok(check_sources(sources, diagnostics))
}

/// Checks pages that were read already, and their examples.
pub fn check_sources(sources: Sources, diagnostics: Diagnostics) -> Checked {
    check_examples(check_within(sources, diagnostics, Purpose::Crate))
}

/// Validates the examples of a checked spec.
pub fn check_examples(mut checked: Checked) -> Checked {
    let Some(api) = &checked.api else { return checked };
    let mut diagnostics: Diagnostics = checked.diagnostics.drain(..).collect();
    examples::check_examples(api, &checked.sources, &mut diagnostics);
    if diagnostics.has_errors() {
        checked.api = None;
    }
    checked.diagnostics = diagnostics.sorted();
    checked
}
