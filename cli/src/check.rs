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
    anstream::println!("{}: {}, {wrong}", spec.display(), counted(pages, "page"));
    for span in api.described() {
        let source = checked.sources.get(span.file);
        let (line, _) = source.line_and_column(span.range().start);
        anstream::println!("{}:{line}: a condition in words, not enforced", source.shown());
    }
    Ok(Outcome::Fine)
}
