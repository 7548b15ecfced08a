//! Diagnostics as a person reads them: rustc's look, with an excerpt.

use std::ops::Range;

use annotate_snippets::{
    Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str,
    renderer::DecorStyle,
};

use paramtable_language::diagnostic::{Diagnostic, Label, Severity};
use paramtable_language::{FileId, Sources, Span};

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
    let mut files: Vec<(FileId, Vec<&Label>)> = Vec::new();
    for label in &diagnostic.labels {
        let file = label.span.file;
        match files.iter().position(|(other, _)| *other == file) {
            Some(place) => files[place].1.push(label),
            None => {
                let before = files.iter().skip(1).take_while(|(other, _)| *other < file).count();
                let place = files.len().min(1 + before);
                files.insert(place, (file, vec![label]));
            }
        }
    }
    let shown: Vec<_> =
        files.iter().map(|(file, _)| normalize_untrusted_str(sources.get(*file).shown())).collect();
    for ((file, labels), shown) in files.iter().zip(&shown) {
        let source = sources.get(*file);
        // Labels that are far apart get excerpts of their own.
        let near = window(source.text(), labels).len() <= MAX_EXCERPT;
        let groups: Vec<&[&Label]> = if near { vec![labels] } else { labels.chunks(1).collect() };
        for labels in groups {
            let window = window(source.text(), labels);
            if window.len() <= MAX_EXCERPT {
                group = group
                    .element(snippet(source.text(), window, labels, first).path(shown.as_str()));
                continue;
            }
            for label in labels {
                let (line, column) = source.line_and_column(label.span.range().start);
                let origin = Origin::path(shown.as_str()).line(line).char_column(column);
                group = group.element(origin);
            }
        }
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

/// The most that is shown of a file for one diagnostic, in bytes: a page may be
/// one line of megabytes.
const MAX_EXCERPT: usize = 16 << 10;

/// The lines of a file that labels are on.
fn window(text: &str, labels: &[&Label]) -> Range<usize> {
    let ranges: Vec<_> = labels.iter().map(|label| on_one_line(text, label.span.range())).collect();
    lines_around(text, &ranges)
}

/// An excerpt with its labels.
fn snippet<'a>(
    text: &'a str,
    window: Range<usize>,
    labels: &[&Label],
    first: Option<Span>,
) -> Snippet<'a, Annotation<'a>> {
    let mut snippet = Snippet::source(&text[window.clone()])
        .line_start(1 + text[..window.start].matches('\n').count());
    for label in labels {
        let range = on_one_line(text, label.span.range());
        let is_first = first == Some(label.span);
        let kind = if is_first { AnnotationKind::Primary } else { AnnotationKind::Context };
        let mut annotation = kind.span(range.start - window.start..range.end - window.start);
        if !label.text.is_empty() {
            annotation = annotation.label(normalize_untrusted_str(&label.text));
        }
        snippet = snippet.annotation(annotation);
    }
    snippet
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
