//! Diagnostics to the terminal.

use paramtable_codegen::Checked;
use paramtable_codegen::diagnostic::{Severity, Style, render};

/// Prints every diagnostic and, if there were any, how many.
pub(crate) fn print_diagnostics(checked: &Checked) {
    for diagnostic in &checked.diagnostics {
        // `anstream` takes the colours out where they are not wanted.
        anstream::eprintln!("{}\n", render(diagnostic, &checked.sources, Style::Coloured));
    }
    let errors = checked
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error)
        .count();
    match errors {
        0 => {}
        1 => anstream::eprintln!("1 error in the spec"),
        _ => anstream::eprintln!("{errors} errors in the spec"),
    }
}
