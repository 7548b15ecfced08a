//! `paramtable check`

use clap::Args;

use crate::report::{Format, counted, print_diagnostics};
use crate::spec::Spec;
use crate::terminal::news;
use crate::{Failure, Outcome};

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    spec: Spec,

    /// Leave out what takes a search: tables that nothing can satisfy, parameters that can
    /// never be sent, and redundant rules.
    #[arg(long)]
    fast: bool,

    /// How to print the mistakes.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

pub(crate) fn run(&Arguments { ref spec, fast, format }: &Arguments) -> Result<Outcome, Failure> {
    let spec = spec.folder()?;
    let checked = paramtable_codegen::check(spec)?;
    let checked = if fast { checked } else { paramtable_analysis::with_findings(checked) };
    print_diagnostics(&checked, format)?;
    let Some(api) = &checked.api else { return Ok(Outcome::FallsShort) };
    if format != Format::Human {
        return Ok(Outcome::Fine);
    }
    let pages = checked.sources.iter().filter(|(_, source)| source.is_page()).count();
    let wrong = match checked.diagnostics.len() {
        0 => String::from("no mistakes"),
        warnings => counted(warnings, "warning"),
    };
    news!("{}: {}, {wrong}", spec.display(), counted(pages, "page"));
    for span in api.described() {
        let source = checked.sources.get(span.file);
        let (line, _) = source.line_and_column(span.range().start);
        news!("{}:{line}: a condition in words, which is not enforced", source.shown());
    }
    Ok(Outcome::Fine)
}
