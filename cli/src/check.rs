//! `paramtable check`

use std::path::Path;

use crate::report::{Format, counted, print_diagnostics};
use crate::{Failure, Outcome};

pub(crate) fn run(spec: &Path, format: Format) -> Result<Outcome, Failure> {
    let checked = paramtable_codegen::check(spec)?;
    print_diagnostics(&checked, format);
    let Some(api) = &checked.api else { return Ok(Outcome::FallsShort) };
    if format != Format::Human {
        return Ok(Outcome::Fine);
    }
    let pages = checked.sources.iter().filter(|(_, source)| source.is_page()).count();
    let wrong = match checked.diagnostics.len() {
        0 => String::from("nothing wrong"),
        warnings => counted(warnings, "warning"),
    };
    let described = match api.described() {
        0 => String::new(),
        1 => String::from("; 1 condition is in words alone, and not enforced"),
        many => format!("; {many} conditions are in words alone, and not enforced"),
    };
    anstream::println!("{}: {}, {wrong}{described}", spec.display(), counted(pages, "page"));
    Ok(Outcome::Fine)
}
