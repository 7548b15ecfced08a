//! Diagnostics for people, for programs, and for annotations of changes.

use clap::ValueEnum;
use paramtable_build::{Style, render};
use paramtable_language::diagnostic::codes::CATALOGUE;
use paramtable_language::diagnostic::{Label, Severity};
use paramtable_language::{Checked, Diagnostic};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use similar::TextDiff;

use crate::Failure;
use crate::terminal::{is_quiet, print};

/// How diagnostics are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// With excerpts, for people.
    Human,
    /// One JSON document.
    Json,
    /// Commands that annotate a change on GitHub.
    Github,
    /// SARIF 2.1.0, which code scanning reads.
    Sarif,
}

/// Prints every diagnostic: text for people to standard error, data for programs to
/// standard output.
pub(crate) fn print_diagnostics(checked: &Checked, format: Format) -> Result<(), Failure> {
    match format {
        Format::Human => print_for_people(checked),
        Format::Json => return print(format!("{:#}\n", as_json(checked))),
        Format::Sarif => return print(format!("{:#}\n", as_sarif(checked))),
        Format::Github => {
            let each = checked.diagnostics.iter();
            let each = each.map(|found| as_command(checked, found) + "\n");
            return print(each.collect::<String>());
        }
    }
    Ok(())
}

/// The maximum number of diagnostics in output for people.
const MOST_SHOWN: usize = 200;

fn print_for_people(checked: &Checked) {
    let shown = checked.diagnostics.iter();
    let shown = shown.filter(|found| found.severity == Severity::Error || !is_quiet());
    let mut shown = shown.fuse();
    for diagnostic in shown.by_ref().take(MOST_SHOWN) {
        // `anstream` removes the colours if they are not wanted.
        anstream::eprintln!("{}\n", render(diagnostic, &checked.sources, Style::Coloured));
    }
    let left = shown.count();
    if left > 0 {
        anstream::eprintln!("and {left} more: `--format json` has them all\n");
    }
    let errors = checked.diagnostics.iter();
    let errors = errors.filter(|diagnostic| diagnostic.severity == Severity::Error).count();
    if errors > 0 {
        anstream::eprintln!("{} in the spec", counted(errors, "error"));
    }
}

/// `1 page`, `2 pages`
pub(crate) fn counted(count: usize, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}

/// The maximum number of lines of a diff for each file.
const MOST_LINES: usize = 20;

/// The maximum number of characters of a line, since some files are one long line.
const LONGEST_LINE: usize = 300;

/// Prints the beginning of the difference between a file and its expected text.
pub(crate) fn print_diff(old: &str, new: &str) {
    let diff = TextDiff::from_lines(old, new);
    let diff = diff.unified_diff().context_radius(1).to_string();
    let mut lines = diff.lines();
    for line in lines.by_ref().take(MOST_LINES) {
        anstream::eprintln!("    {}", shown(line));
    }
    match lines.count() {
        0 => {}
        left => anstream::eprintln!("    ... and {left} more lines"),
    }
}

/// A line of a diff, truncated if it is long.
fn shown(line: &str) -> String {
    let end = line.char_indices().nth(LONGEST_LINE).map_or(line.len(), |(end, _)| end);
    // The text of a file may contain escape sequences of terminals.
    let visible = |sign: char| if sign.is_control() && sign != '\t' { '\u{fffd}' } else { sign };
    let mut shown: String = line[..end].chars().map(visible).collect();
    if end < line.len() {
        shown.push_str(" ...");
    }
    shown
}

/// The place of a label: the path, and lines and columns from 1. The end is after the
/// last character.
struct Place {
    path: String,
    start: (usize, usize),
    end: (usize, usize),
}

fn place(checked: &Checked, label: &Label) -> Place {
    let source = checked.sources.get(label.span.file);
    let range = label.span.range();
    Place {
        path: source.shown().to_owned(),
        start: source.line_and_column(range.start),
        end: source.line_and_column(range.end),
    }
}

fn level(diagnostic: &Diagnostic) -> &'static str {
    match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn as_json(checked: &Checked) -> Value {
    let diagnostics = checked.diagnostics.iter().map(|diagnostic| {
        let labels = diagnostic.labels.iter().map(|label| {
            let Place { path, start, end } = place(checked, label);
            json!({
                "path": path,
                "line": start.0, "column": start.1, "endLine": end.0, "endColumn": end.1,
                "text": label.text,
            })
        });
        json!({
            "code": diagnostic.code.id,
            "severity": level(diagnostic),
            "message": diagnostic.message,
            "labels": labels.collect::<Vec<_>>(),
            "help": diagnostic.help,
        })
    });
    json!({ "diagnostics": diagnostics.collect::<Vec<_>>() })
}

fn as_sarif(checked: &Checked) -> Value {
    let location = |label: &Label| {
        let Place { path, start, end } = place(checked, label);
        json!({
            "physicalLocation": {
                "artifactLocation": { "uri": as_uri(&path) },
                "region": {
                    "startLine": start.0, "startColumn": start.1,
                    "endLine": end.0, "endColumn": end.1,
                },
            },
            "message": { "text": label.text },
        })
    };
    let results = checked.diagnostics.iter().map(|diagnostic| {
        let mut labels = diagnostic.labels.iter();
        let text = [&diagnostic.message].into_iter().chain(&diagnostic.help);
        let text: Vec<_> = text.map(String::as_str).collect();
        json!({
            "ruleId": diagnostic.code.id,
            "level": level(diagnostic),
            "message": { "text": text.join("\n") },
            "locations": labels.next().map(location).into_iter().collect::<Vec<_>>(),
            "relatedLocations": labels.map(location).collect::<Vec<_>>(),
        })
    });
    let rules = CATALOGUE.iter().map(|code| {
        json!({
            "id": code.id,
            "shortDescription": { "text": code.title },
            "help": { "text": code.explanation(), "markdown": code.explanation() },
        })
    });
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "paramtable",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Vec<_>>(),
        }],
    })
}

/// A path as a relative reference (RFC 3986, section 4.2).
fn as_uri(path: &str) -> String {
    const RESERVED: &AsciiSet =
        &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');
    utf8_percent_encode(path, RESERVED).to_string()
}

/// A workflow command: line feeds and separators are escaped.
fn as_command(checked: &Checked, diagnostic: &Diagnostic) -> String {
    let escape = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| escape(text).replace(':', "%3A").replace(',', "%2C");
    let at = diagnostic.labels.first().map(|label| {
        let Place { path, start, end } = place(checked, label);
        // GitHub accepts columns only if the region is within one line.
        let end = if start.0 == end.0 { format!(",endColumn={}", end.1) } else { String::new() };
        format!("file={},line={},col={}{end},", property(&path), start.0, start.1)
    });
    let text = [&diagnostic.message].into_iter().chain(&diagnostic.help);
    let text: Vec<_> = text.map(String::as_str).collect();
    format!(
        "::{} {}title={}::{}",
        level(diagnostic),
        at.unwrap_or_default(),
        property(&format!("{} {}", diagnostic.code.id, diagnostic.code.title)),
        escape(&text.join("\n"))
    )
}

#[cfg(test)]
mod tests {
    use super::{LONGEST_LINE, shown};

    #[test]
    fn only_the_beginning_of_a_long_line_is_shown() {
        assert_eq!(shown("+a\tb\u{1b}"), "+a\tb\u{fffd}");
        let long = "ä".repeat(LONGEST_LINE);
        assert_eq!(shown(&long), long);
        assert_eq!(shown(&format!("{long}ä")), format!("{long} ..."));
    }
}
