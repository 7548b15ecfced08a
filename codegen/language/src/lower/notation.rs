//! Names in the notation of other tables: a path, several names at once, or a
//! remark. A name is the exact text on the wire, so this is rarely intended.

use paramtable_core::MAX_NESTED_OBJECTS;

use super::draft::{Declared, ObjectDraft, Row, Rows};
use crate::diagnostic::{Diagnostics, messages};
use crate::syntax;

/// Signs after a name that stand for the elements of a list or map, and the type of
/// such a row here.
const ELEMENTS: [(&str, &str); 8] = [
    ("[]", "list"),
    ("[*]", "list"),
    ("[0]", "list"),
    ("[i]", "list"),
    ("[n]", "list"),
    ("*", "list"),
    ("{}", "map"),
    ("{*}", "map"),
];

/// Separators between an object and a parameter in it.
const BELOW: [&str; 4] = ["->", " > ", " \u{bb} ", "."];

/// Signs before a name that mark it as part of the row above.
const INDENTED: [char; 5] = ['\u{bb}', '>', '\u{2514}', '\u{251c}', '\u{2022}'];

/// Separators between the first number and the last of numbered names.
const TO: [&str; 7] = ["...", "..", " - ", "-", "\u{2013}", "~", " to "];

/// The most names that one row may number; a larger range is probably something
/// else.
const MOST_NUMBERED: u32 = 1000;

/// The most digits of such a number.
const MAX_DIGITS: usize = 6;

/// Separators between names that share a row.
const AND: [&str; 4] = [", ", " / ", " or ", " | "];

/// Remarks after a name, and the columns for them.
const REMARKS: [(&str, &str); 8] = [
    ("*", "requirement: M"),
    ("(required)", "requirement: M"),
    ("(mandatory)", "requirement: M"),
    ("?", "requirement: O"),
    ("(optional)", "requirement: O"),
    ("(conditional)", "requirement: C"),
    ("(deprecated)", "deprecated: true"),
    ("(nullable)", "nullable: true"),
];

/// Warns of each such name, unless its row has a name in Rust of its own: then the
/// author knows that the name on the wire is unusual.
pub(super) fn report_notation(
    declared: &Declared<'_>,
    tables: &[Rows<'_>],
    diagnostics: &mut Diagnostics,
) {
    for ((_, draft), rows) in declared.tables().zip(tables) {
        for (written, row) in draft.table.parameters.iter().zip(rows) {
            let name = written.name.value.as_str();
            let is_plain = |sign: char| sign.is_ascii_alphanumeric() || sign == '_';
            if written.rust.is_some() || name.chars().all(is_plain) {
                continue;
            }
            let Some(help) = instead(name, written, draft) else { continue };
            diagnostics.push(messages::notation(&written.name, help, rust_name(row)));
        }
    }
}

/// The advice for a name.
fn instead(name: &str, row: &syntax::Parameter, draft: &ObjectDraft<'_>) -> Option<String> {
    if let Some((bare, column)) = remark(name) {
        return Some(format!("write `{bare}`, with `{column}` in its row"));
    }
    if let Some(names) = numbered(name).or_else(|| several(name)) {
        return Some(format!("write a row for each: {}", names_of(&names)));
    }
    // A value that travels as text has no parameters in it, so a dot is just a dot.
    if draft.role.texts().is_some() {
        return None;
    }
    if let Some(bare) = name.strip_prefix(INDENTED) {
        let bare = bare.trim_start_matches(INDENTED).trim();
        return is_word(bare)
            .then(|| format!("put `{bare}` under `parameters` of the row that holds it"));
    }
    let parts = parts(name)?;
    let form = nested(&parts, row.requirement.written().map_or("O", |letter| &letter.value));
    let (first, rest) = (parts.first()?, parts.get(1..)?);
    let is_row = draft.table.parameters.iter().any(|other| other.name.value == first.name);
    Some(match rest {
        [_, ..] if is_row => {
            let inner = nested(rest, "O");
            format!("put it under `parameters` of the row `{}`: `{inner}`", first.name)
        }
        _ => format!("write `{form}`"),
    })
}

/// A name of a path, and the type (`list` or `map`) if it stands for elements.
struct Part<'n> {
    name: &'n str,
    many: Option<&'static str>,
}

/// The names of a path; `None` if one of them cannot be a name.
fn parts(name: &str) -> Option<Vec<Part<'_>>> {
    let mut parts: Vec<Part<'_>> = Vec::new();
    for piece in pieces(name) {
        let elements = ELEMENTS.iter().find(|(sign, _)| *sign == piece);
        match (elements, parts.last_mut()) {
            (Some((_, many)), Some(part)) if part.many.is_none() => part.many = Some(many),
            (Some(_), _) => return None,
            (None, _) => {
                let within = piece.strip_prefix('[').and_then(|piece| piece.strip_suffix(']'));
                let name = within.unwrap_or(piece);
                parts.push(Part { name: is_word(name).then_some(name)?, many: None });
            }
        }
    }
    let is_path = parts.len() > 1 || parts.iter().any(|part| part.many.is_some());
    (is_path && parts.len() <= MAX_NESTED_OBJECTS).then_some(parts)
}

/// The pieces between separators; each bracket with its content is a piece too.
fn pieces(name: &str) -> Vec<&str> {
    let mut pieces = vec![name];
    for sign in BELOW {
        pieces = pieces.into_iter().flat_map(|piece| piece.split(sign)).collect();
    }
    let brackets = |piece: &'_ str| piece.find(['[', '{']).filter(|at| *at > 0);
    let mut open: Vec<&str> = pieces.into_iter().rev().collect();
    let mut whole = Vec::new();
    while let Some(piece) = open.pop() {
        match brackets(piece) {
            Some(at) => open.extend([&piece[at..], &piece[..at]]),
            None => whole.push(piece),
        }
    }
    whole
}

/// The nested rows that a path stands for.
fn nested(parts: &[Part<'_>], requirement: &str) -> String {
    let Some((Part { name, many }, rest)) = parts.split_first() else { return String::new() };
    let type_ = |element: &str| match many {
        Some(many) => format!("{many}<{element}>"),
        None => element.to_owned(),
    };
    match (rest, many) {
        ([], None) => format!("{name}: {{ ... }}"),
        ([], Some(_)) => format!("{name}: {{ type: {}, ... }}", type_("...")),
        (rest, _) => format!(
            "{name}: {{ type: {}, requirement: {requirement}, parameters: {{ {} }} }}",
            type_("object"),
            nested(rest, requirement)
        ),
    }
}

/// A name without the remark after it, and the column for the remark.
fn remark(name: &str) -> Option<(&str, &'static str)> {
    REMARKS.iter().find_map(|(sign, column)| {
        let bare = name.strip_suffix(sign)?.trim_end();
        is_word(bare).then_some((bare, *column))
    })
}

/// The names of `name1-5`, `name[1-5]` and `name1-name5`, if there are not too many.
fn numbered(name: &str) -> Option<Vec<String>> {
    let (start, end) = TO.iter().find_map(|sign| name.rsplit_once(sign))?;
    let stem = start.trim_end_matches(|sign: char| sign.is_ascii_digit());
    let width = start.len() - stem.len();
    if width > MAX_DIGITS {
        return None;
    }
    let first: u32 = start[stem.len()..].parse().ok()?;
    let (bare, end) = match stem.strip_suffix(['[', '{', '(']) {
        Some(bare) => (bare, end.strip_suffix([']', '}', ')'])?),
        None => (stem, end.strip_prefix(stem).unwrap_or(end)),
    };
    let last: u32 = end.parse().ok()?;
    let is_range = is_word(bare) && first < last && last - first < MOST_NUMBERED;
    is_range.then(|| (first..=last).map(|at| format!("{bare}{at:0width$}")).collect())
}

/// The names that share a row.
fn several(name: &str) -> Option<Vec<String>> {
    let names: Vec<_> =
        AND.iter().find_map(|sign| name.contains(sign).then(|| name.split(sign)))?.collect();
    names.iter().all(|name| is_word(name)).then(|| names.into_iter().map(str::to_owned).collect())
}

/// Names as an English list, shortened if there are many.
fn names_of(names: &[String]) -> String {
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    match names.as_slice() {
        [first, second, _, _, .., last] => {
            format!("`{first}`, `{second}` and so on to `{last}`")
        }
        names => messages::quoted(names),
    }
}

/// Whether a text may be a name: letters, digits and common separators.
fn is_word(text: &str) -> bool {
    text.starts_with(|first: char| first.is_alphabetic() || first == '_')
        && text.chars().all(|sign| sign.is_alphanumeric() || "_- ".contains(sign))
}

/// The name of the row in Rust.
fn rust_name<'r>(row: &'r Row<'_>) -> &'r str {
    row.name.as_ref().map_or("...", |name| name.rust())
}

#[cfg(test)]
mod tests {
    use super::{numbered, parts};

    #[test]
    fn what_nobody_writes_is_left_alone() {
        assert!(parts(&format!("a{}", ".a".repeat(100_000))).is_none());
        assert!(numbered(&format!("a{}1-5", "0".repeat(100_000))).is_none());
        assert!(numbered("a1-4000000000").is_none());
    }
}
