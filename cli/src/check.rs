//! `paramtable check`

use std::path::Path;

use crate::report::{Format, print_diagnostics};
use crate::{Failure, Outcome};

pub(crate) fn run(spec: &Path, format: Format) -> Result<Outcome, Failure> {
    let checked = paramtable_codegen::check(spec)?;
    print_diagnostics(&checked, format);
    let Some(api) = &checked.api else { return Ok(Outcome::FallsShort) };
    if format != Format::Human {
        return Ok(Outcome::Fine);
    }
    let pages = match api.pages.len() {
        1 => String::from("1 page"),
        pages => format!("{pages} pages"),
    };
    anstream::println!("{}: {pages}, nothing wrong", spec.display());
    Ok(Outcome::Fine)
}
