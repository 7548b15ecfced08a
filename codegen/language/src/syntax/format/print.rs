//! Prints the pieces of a page as text.

use super::layout::{BLANKS, Page, Part, Parts, Piece, Text};

/// The most characters of a line that joins several.
const WIDEST: usize = 100;

/// The number of spaces per level.
const LEVEL: usize = 2;

/// A line of the formatted page.
enum Line {
    /// An empty line between pieces; several in a row are printed as one.
    Gap,
    Text(String),
    /// No line: the end of a text that would include an empty line after it.
    End,
}

/// Prints a page.
pub(super) fn print(page: &Page<'_>) -> String {
    let mut lines = Vec::new();
    push_comments(&page.top, 0, &mut lines);
    match &page.root {
        Piece::Flow { parts, .. } | Piece::Block(parts) => {
            let mut after_section = false;
            for (index, part) in parts.list.iter().enumerate() {
                // An empty line separates sections, even if none was written.
                let is_section = matches!(part.value, Piece::Block(_));
                if index > 0 && (is_section || after_section) {
                    lines.push(Line::Gap);
                }
                push_part(part, 0, &mut lines);
                after_section = is_section;
            }
            push_comments(&parts.after, 0, &mut lines);
        }
        Piece::Scalar(text) => push_scalar("", text, 0, &mut lines),
        Piece::Text(text) => push_text("", text, 0, &mut lines),
    }
    let mut text = String::new();
    let mut gap = false;
    let mut takes_gap = false;
    for line in lines {
        match line {
            Line::Gap => gap = takes_gap,
            Line::End => takes_gap = false,
            Line::Text(line) => {
                if std::mem::take(&mut gap) {
                    text.push('\n');
                }
                // After a text that ends with blanks, there seems to be a gap
                // already.
                takes_gap = !line.trim_matches(BLANKS).is_empty();
                text.push_str(&line);
                text.push('\n');
            }
        }
    }
    text
}

fn push_comments(comments: &[&str], indent: usize, lines: &mut Vec<Line>) {
    lines.extend(comments.iter().map(|comment| match *comment {
        "" => Line::Gap,
        comment => Line::Text(format!("{:indent$}{comment}", "")),
    }));
}

fn push_parts(parts: &Parts<'_>, indent: usize, lines: &mut Vec<Line>) {
    for (index, part) in parts.list.iter().enumerate() {
        let from = lines.len();
        push_part(part, indent, lines);
        if index == 0 && matches!(lines.get(from), Some(Line::Gap)) {
            lines.remove(from);
        }
    }
    push_comments(&parts.after, indent, lines);
}

fn push_part(part: &Part<'_>, indent: usize, lines: &mut Vec<Line>) {
    push_comments(&part.above, indent, lines);
    let begin = match part.key {
        None => format!("{:indent$}-", ""),
        Some(key) => format!("{:indent$}{key}:", ""),
    };
    let in_line = match &part.value {
        Piece::Flow { on_one_line, .. } => flow(&part.value)
            .map(|flow| join(&begin, &flow))
            .filter(|line| *on_one_line || line.chars().count() <= WIDEST),
        Piece::Scalar(_) | Piece::Text(_) | Piece::Block(_) => None,
    };
    match (&part.value, in_line) {
        (_, Some(line)) => lines.push(Line::Text(line)),
        (Piece::Scalar(text), _) => push_scalar(&begin, text, indent + LEVEL, lines),
        (Piece::Text(text), _) => push_text(&begin, text, indent, lines),
        (Piece::Flow { parts, .. } | Piece::Block(parts), _) if part.key.is_none() => {
            push_element(&begin, parts, indent, lines);
        }
        (Piece::Flow { parts, .. } | Piece::Block(parts), _) => {
            let begin =
                part.beside_key.map_or_else(|| begin.clone(), |beside| join(&begin, beside));
            lines.push(Line::Text(begin));
            push_parts(parts, indent + LEVEL, lines);
        }
    }
    if let (Some(beside), Some(Line::Text(line))) = (part.beside, lines.last_mut()) {
        *line = join(line, beside);
    }
}

/// A list element that is a map or a list: the dash precedes its first line.
fn push_element(dash: &str, parts: &Parts<'_>, indent: usize, lines: &mut Vec<Line>) {
    let mut own = Vec::new();
    push_parts(parts, indent + LEVEL, &mut own);
    let mut begun = false;
    lines.extend(own.into_iter().map(|line| match line {
        Line::Text(line) if !begun => {
            let rest = line.trim_start();
            // A comment above the first entry is above the dash.
            begun = !rest.starts_with('#');
            Line::Text(if begun { join(dash, rest) } else { format!("{:indent$}{rest}", "") })
        }
        line => line,
    }));
}

/// A single value; `indent` is that of its further lines.
fn push_scalar(begin: &str, text: &str, indent: usize, lines: &mut Vec<Line>) {
    let mut written = text.lines();
    lines.push(Line::Text(join(begin, written.next().unwrap_or_default())));
    // Indentation is not part of a quoted or plain text.
    lines.extend(written.map(|line| indented(line.trim_start_matches(BLANKS), indent)));
}

/// A text that begins with `|` or `>`; `indent` is that of its key or dash.
fn push_text(begin: &str, text: &Text<'_>, indent: usize, lines: &mut Vec<Line>) {
    lines.push(Line::Text(join(begin, text.header)));
    let indent = indent + text.indented.unwrap_or(LEVEL);
    lines.extend(text.lines.iter().map(|line| indented(line, indent)));
    lines.extend(text.keeps.then_some(Line::End));
}

fn indented(line: &str, indent: usize) -> Line {
    Line::Text(if line.is_empty() { String::new() } else { format!("{:indent$}{line}", "") })
}

fn join(begin: &str, rest: &str) -> String {
    match (begin, rest) {
        ("", one) | (one, "") => one.to_owned(),
        _ => format!("{begin} {rest}"),
    }
}

/// A piece on one line, if that is possible.
fn flow(piece: &Piece<'_>) -> Option<String> {
    match piece {
        Piece::Scalar(text) => (!text.contains('\n')).then(|| (*text).to_owned()),
        Piece::Text(_) | Piece::Block(_) => None,
        Piece::Flow { parts, .. } => {
            let written = parts.list.iter().map(|part| {
                let value = flow(&part.value)?;
                let key = part.key.map_or_else(String::new, |key| format!("{key}:"));
                Some(join(&key, &value))
            });
            let written = written.collect::<Option<Vec<_>>>()?.join(", ");
            Some(match (parts.is_map, written.as_str()) {
                (true, "") => String::from("{}"),
                (true, written) => format!("{{ {written} }}"),
                (false, written) => format!("[{written}]"),
            })
        }
    }
}
