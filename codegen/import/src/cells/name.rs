//! Names: the wire name exactly, and what stands beside it in its cell.

use std::sync::LazyLock;

use regex::Regex;

use super::quoted::unmarked;
use crate::doubt::{Column, Doubt};

/// What the cell of a name says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_field_names)] // The name is what the cell is about.
pub(crate) struct Name {
    pub(crate) name: String,
    /// Marks of nesting before the name, such as `»`: how many.
    pub(crate) depth: usize,
    pub(crate) since: Option<String>,
    pub(crate) is_deprecated: bool,
    /// Words about the requirement beside the name.
    pub(crate) requirement: Option<String>,
    /// A type beside the name.
    pub(crate) hint: Option<String>,
    /// Text below the name.
    pub(crate) description: String,
    pub(crate) doubts: Vec<Doubt>,
}

static PLAUSIBLE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^[\p{L}_$@#][\p{L}\p{N}_$@.\-:/\[\]{}<>*]*$").expect("the pattern is valid")
});
static BRACKET: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"[(\[（]\s*([^()（）]+?)\s*[)\]）]").expect("the pattern is valid")
});
static SINCE: LazyLock<Regex> = LazyLock::new(|| {
    let words = r"(?i)^(?:added|new|introduced|as of|since|from|available)\b[^\d]{0,25}v?(\d[\w.]*)\b[^\d]*$";
    Regex::new(words).expect("the pattern is valid")
});

/// Whether a text could be a wire name: a word without spaces that holds an ASCII
/// letter or digit.
pub(crate) fn is_plausible(text: &str) -> bool {
    let text = text.trim().trim_matches(['`', '*', '"']);
    text.len() <= 120
        && PLAUSIBLE.is_match(text)
        && text.chars().any(|c| c.is_ascii_alphanumeric())
        && !text.ends_with([':', '.'])
}

/// Reads the marked text of a name's cell.
pub(crate) fn read(marked: &str) -> Name {
    let mut read = Name::default();
    let (first, below) = marked.split_once('\n').unwrap_or((marked, ""));
    let mut text = first.trim();
    loop {
        let rest = text.trim_start_matches([
            '»', '›', '↳', '└', '├', '─', '▸', '→', '•', '·', '|', '\u{3000}',
        ]);
        let marks = text.chars().count() - rest.chars().count();
        let rest = rest.trim_start();
        let dashes = rest.len() - rest.trim_start_matches(['-', '>', '+']).len();
        let is_indent = dashes > 0 && rest[dashes..].starts_with([' ', '`', '*']) || dashes > 1;
        let dashes = if is_indent { dashes } else { 0 };
        if marks + dashes == 0 {
            break;
        }
        read.depth += marks + dashes;
        text = rest[dashes..].trim_start();
    }
    let has_code = text.matches('`').count() == 2;
    let (name, beside) = match text.find('`').filter(|_| has_code) {
        Some(start) => {
            let end = text[start + 1..].find('`').map_or(text.len(), |end| start + 1 + end);
            let beside = format!("{} {}", &text[..start], text.get(end + 1..).unwrap_or(""));
            (text[start + 1..end].trim().to_owned(), unmarked(&beside))
        }
        None => {
            let text = unmarked(text);
            let brackets: Vec<String> = BRACKET
                .find_iter(&text)
                .filter(|found| {
                    found.start() > 0 && text[..found.start()].ends_with([' ', '\u{a0}'])
                        || found.as_str().starts_with(['(', '（']) && found.start() > 0
                })
                .map(|found| found.as_str().to_owned())
                .collect();
            let mut name = text.clone();
            for bracket in &brackets {
                name = name.replacen(bracket, " ", 1);
            }
            (name.trim().to_owned(), brackets.join(" "))
        }
    };
    let (name, star) = cut_star(&name);
    read.name = name;
    beside_name(&mut read, &beside);
    if star {
        let why = "the name has a star, whose meaning is not known";
        read.doubts.push(Doubt::new(Column::Requirement, why, first));
    }
    below_name(&mut read, below);
    if !is_plausible(&read.name) {
        let why = "this does not look like a name on the wire";
        read.doubts.push(Doubt::new(Column::Name, why, first));
    }
    read
}

fn cut_star(name: &str) -> (String, bool) {
    match name.strip_suffix('*') {
        Some(name) if !name.ends_with(['.', '_', '-']) => (name.trim().to_owned(), true),
        _ => (name.to_owned(), false),
    }
}

fn beside_name(read: &mut Name, beside: &str) {
    let mut rest = beside.to_owned();
    let mut pieces: Vec<String> = Vec::new();
    for found in BRACKET.captures_iter(beside) {
        pieces.push(found[1].trim().to_owned());
        rest = rest.replacen(&found[0], " ", 1);
    }
    // Italics around brackets.
    let rest = if pieces.is_empty() { rest } else { rest.replace('*', " ") };
    let rest = rest.trim().trim_matches([':', ',', '-', '–']).trim();
    if !rest.is_empty() {
        pieces.push(rest.to_owned());
    }
    for piece in pieces {
        piece_beside(read, &piece);
    }
}

fn piece_beside(read: &mut Name, piece: &str) {
    let lower = piece.to_lowercase();
    if let Some(since) = SINCE.captures(piece) {
        read.since = Some(since[1].trim_end_matches('.').to_owned());
    } else if lower.starts_with("deprecated") || lower.starts_with("obsolete") {
        read.is_deprecated = true;
    } else if super::requirement::read(piece).value.is_some() || lower.starts_with("required") {
        read.requirement = Some(piece.to_owned());
    } else if super::types::is_type(piece) {
        read.hint = Some(piece.to_owned());
    } else if piece == "*" {
        let why = "the name has a star, whose meaning is not known";
        read.doubts.push(Doubt::new(Column::Requirement, why, piece));
    } else {
        let why = "beside the name stands";
        read.doubts.push(Doubt::new(Column::Name, why, piece));
    }
}

/// Lines below the name, as pages write that put type or requirement there.
fn below_name(read: &mut Name, below: &str) {
    let mut text = Vec::new();
    for line in below.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let plain = unmarked(line);
        let plain = plain.trim().trim_matches(['(', ')']).to_owned();
        if super::requirement::is_word(&plain) {
            read.requirement = Some(plain);
        } else if read.hint.is_none() && super::types::is_type(&plain) {
            read.hint = Some(plain);
        } else if let Some(since) = SINCE.captures(&plain) {
            read.since = Some(since[1].to_owned());
        } else {
            text.push(line);
        }
    }
    read.description = text.join("\n");
    if !read.description.is_empty() {
        let why = "below the name stands";
        read.doubts.push(Doubt::new(Column::Name, why, &read.description));
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn what_stands_beside_a_name() {
        let name = read("`limit` *(added in v2.1)*");
        assert_eq!((name.name.as_str(), name.since.as_deref()), ("limit", Some("2.1")));
        assert!(name.doubts.is_empty(), "{:?}", name.doubts);
        let name = read("limit (Required)");
        assert_eq!((name.name.as_str(), name.requirement.as_deref()), ("limit", Some("Required")));
        let name = read("»» city");
        assert_eq!((name.name.as_str(), name.depth), ("city", 2));
        assert_eq!(read("_source").name, "_source");
        assert_eq!(read("items[].id").name, "items[].id");
        assert_eq!(read("Name of the payer").doubts.len(), 1);
    }
}
