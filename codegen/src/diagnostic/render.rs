//! Diagnostics as a person reads them: rustc's look, with an excerpt.

use std::collections::BTreeMap;
use std::ops::Range;

use annotate_snippets::{
    AnnotationKind, Group, Level, Renderer, Snippet, normalize_untrusted_str, renderer::DecorStyle,
};

use super::{Diagnostic, Label, Severity};
use crate::source::{FileId, Sources};

/// How to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Text alone.
    Plain,
    /// With terminal colours.
    Coloured,
}

/// One diagnostic with its excerpts, without a line feed at the end.
pub fn render(diagnostic: &Diagnostic, sources: &Sources, style: Style) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    // Pages may hold anything, terminal escapes included.
    let title = normalize_untrusted_str(&diagnostic.message);
    let mut group = Group::with_title(level.primary_title(title).id(diagnostic.code.id));

    // One snippet a file, the file of the first label first.
    let first = diagnostic.labels.first().map(|label| label.span);
    let mut files: BTreeMap<(bool, FileId), Vec<&Label>> = BTreeMap::new();
    for label in &diagnostic.labels {
        let file = label.span.file;
        files.entry((first.is_some_and(|first| first.file != file), file)).or_default().push(label);
    }
    let shown: Vec<_> = files
        .iter()
        .map(|((_, file), _)| normalize_untrusted_str(sources.get(*file).shown()))
        .collect();
    for (((_, file), labels), shown) in files.iter().zip(&shown) {
        let text = sources.get(*file).text();
        let ranges: Vec<_> =
            labels.iter().map(|label| on_one_line(text, label.span.range())).collect();
        let window = lines_around(text, &ranges);
        let mut snippet = Snippet::source(&text[window.clone()])
            .path(shown.as_str())
            .line_start(1 + text[..window.start].matches('\n').count());
        for (label, range) in labels.iter().zip(ranges) {
            let is_first = first == Some(label.span);
            let kind = if is_first { AnnotationKind::Primary } else { AnnotationKind::Context };
            let mut annotation = kind.span(range.start - window.start..range.end - window.start);
            if !label.text.is_empty() {
                annotation = annotation.label(normalize_untrusted_str(&label.text));
            }
            snippet = snippet.annotation(annotation);
        }
        group = group.element(snippet);
    }
    for help in &diagnostic.help {
        group = group.element(Level::HELP.message(normalize_untrusted_str(help)));
    }

    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    renderer.decor_style(DecorStyle::Ascii).render(&[group])
}

/// The part of a range that is on its first line: a whole table underlined
/// would bury the message.
fn on_one_line(text: &str, range: Range<usize>) -> Range<usize> {
    let start = floor_boundary(text, range.start);
    let end = floor_boundary(text, range.end).max(start);
    let end = text[start..end].find('\n').map_or(end, |at| start + at);
    start..end
}

/// The whole lines that all ranges lie on.
fn lines_around(text: &str, ranges: &[Range<usize>]) -> Range<usize> {
    let start = ranges.iter().map(|range| range.start).min().unwrap_or(0);
    let end = ranges.iter().map(|range| range.end).max().unwrap_or(0);
    let start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[end..].find('\n').map_or(text.len(), |at| end + at);
    start..end
}

fn floor_boundary(text: &str, at: usize) -> usize {
    text.floor_char_boundary(at.min(text.len()))
}
