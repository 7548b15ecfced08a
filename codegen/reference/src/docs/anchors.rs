//! Anchors: the fragments of URLs that lead to rows and rules of a page.

use paramtable_core::pointer::escaped;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use paramtable_language::model::{Api, ObjectId, Path, Step, Type};

/// The characters that are percent-encoded in the fragment of an anchor.
const OUTSIDE_FRAGMENTS: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b'@')
    .remove(b'/')
    .remove(b'?');

/// The parts of an operation's page, except the body of the request.
const PARTS: [&str; 4] = ["header", "query", "path", "response"];

/// Which objects of a table are shown in it.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Unfolding {
    /// All of them.
    Everything,
    /// Those that the rows declare in place; the others have their own pages.
    InPlace,
}

/// The rows of the table that a sentence stands in.
#[derive(Clone, Copy)]
pub(super) struct Anchors<'p> {
    /// The part of the page; of the table, where it is a case's.
    pub(super) part: &'p str,
    /// The table's place in it.
    pub(super) pointer: &'p str,
    /// The names of the rows above it.
    pub(super) above: &'p str,
    /// The part of its objects that is on the page.
    pub(super) unfolding: Unfolding,
}

impl Anchors<'_> {
    /// The way to a row, within the page.
    pub(super) fn url_of(&self, api: &Api, path: &Path) -> String {
        format!("#{}", anchor_of_path(api, (self.part, self.pointer), path))
    }
}

/// The anchor of the row at a path of a table; of rows of several cases, that of the
/// first. The table stands in a part of the page, at a pointer.
pub(super) fn anchor_of_path(api: &Api, (part, table): (&str, &str), path: &Path) -> String {
    let cases = path.steps().filter_map(|step| value_of_case(api, step.object));
    let part = cases.fold(part.to_owned(), |part, value| part_of_case(&part, value));
    anchor_of_row(&part, &pointer_of(api, table, path))
}

/// The value of the tag that an object is the case of.
pub(super) fn value_of_case(api: &Api, id: ObjectId) -> Option<&str> {
    let (table, value) = api.case_of(id)?;
    let cases = api.object(table).cases.as_ref()?;
    Some(api.enumeration(cases.values).values[value].name.wire())
}

/// The part of a page that shows a case, which begins the anchors of its rows: the
/// part of its table, then the value of the tag. The page's script knows this too.
pub(super) fn part_of_case(part: &str, value: &str) -> String {
    let value = value.replace('%', "%25").replace(',', "%2C").replace('/', "%2F");
    // A sign that no value has after this, where a part of the page has the same name.
    let is_part = PARTS.contains(&value.as_str()) || value.starts_with("response-");
    let mark = if is_part { "%" } else { "" };
    let comma = if part.is_empty() { "" } else { "," };
    format!("{part}{comma}{value}{mark}")
}

/// The paths to every row that a path of an object stands for: a step into a case
/// stands for the rows of its name in every case, unless it is the object's own.
pub(super) fn places_of(api: &Api, object: ObjectId, path: &Path) -> Vec<Path> {
    let mut places: Vec<Vec<Step>> = vec![Vec::new()];
    for (index, step) in path.steps().enumerate() {
        let is_own = index == 0 && step.object == object;
        let rows = if is_own { vec![step] } else { api.rows_of(step) };
        let longer = |place: &Vec<Step>| -> Vec<Vec<Step>> {
            rows.iter().map(|row| [place.as_slice(), &[*row]].concat()).collect()
        };
        places = places.iter().flat_map(longer).collect();
    }
    let paths = places.into_iter().filter_map(|mut steps| {
        let last = steps.pop()?;
        Some(Path { parents: steps, last })
    });
    paths.collect()
}

/// The anchor of a row: the pointer that a violation carries. On the page of an
/// operation the bare pointer is of the request's body; other places and the
/// response stand before theirs.
pub(super) fn anchor_of_row(part: &str, pointer: &str) -> String {
    encoded(&format!("{part}{pointer}"))
}

/// The anchor of a rule: its id, as a violation carries it; below the first
/// table, the pointer that the violation carries stands before it. Anchors of the
/// page itself begin with `_`.
pub(super) fn anchor_of_rule(part: &str, pointer: &str, id: &str) -> String {
    let (table, id) = (encoded(&format!("{part}{pointer}")), encoded(id));
    let is_plain = !id.starts_with('_') && !id.contains('/') && !id.is_empty();
    if table.is_empty() && is_plain { id } else { format!("{table}:{id}") }
}

/// The anchor of a fact, on the first page, by its name with the `$`.
pub(super) fn anchor_of_fact(name: &str) -> String {
    encoded(name)
}

/// A text as an `id` of HTML, which is the fragment of a URL (RFC 3986, section
/// 3.5) as it is, so that no two texts have one `id` and a link needs no script.
/// A colon stands before the id of a rule alone. The page's script knows this too.
fn encoded(text: &str) -> String {
    utf8_percent_encode(text, OUTSIDE_FRAGMENTS).to_string()
}

/// The steps from a list or map to its elements: any index, any name.
pub(super) fn elements(type_: &Type) -> String {
    match type_ {
        Type::List { of, .. } | Type::Map { of, .. } => format!("/*{}", elements(of)),
        Type::Text { .. }
        | Type::Boolean { .. }
        | Type::Integer { .. }
        | Type::Decimal { .. }
        | Type::Date
        | Type::DateTime
        | Type::Formatted(_)
        | Type::FreeForm { .. }
        | Type::Any
        | Type::Enum(_)
        | Type::Object(_)
        | Type::Scalar(_) => String::new(),
    }
}

/// The pointer of a path, seen from a table. It leads through lists to any element.
pub(super) fn pointer_of(api: &Api, table: &str, path: &Path) -> String {
    let mut pointer = table.to_owned();
    for (index, step) in api.steps(path).enumerate() {
        pointer.push('/');
        pointer.push_str(&escaped(step.name.wire()));
        if index < path.parents.len() {
            pointer.push_str(&elements(&step.type_));
        }
    }
    pointer
}

/// A name with the names of the rows above it: `paymentMethod.type`.
pub(super) fn name_below(above: &str, name: &str) -> String {
    if above.is_empty() { name.to_owned() } else { format!("{above}.{name}") }
}

#[cfg(test)]
mod tests {
    use super::{anchor_of_row, anchor_of_rule, part_of_case};

    #[test]
    fn anchors_are_pointers_that_urls_can_hold() {
        assert_eq!(anchor_of_row("", "/a/*/b"), "/a/*/b");
        assert_eq!(anchor_of_row("header", "/X-ID"), "header/X-ID");
        assert_eq!(anchor_of_rule("", "", "one-of"), "one-of");
        assert_eq!(anchor_of_rule("", "/a", "one-of"), "/a:one-of");
        assert_eq!(anchor_of_rule("query", "", "one-of"), "query:one-of");
    }

    #[test]
    fn what_differs_has_anchors_that_differ() {
        let rows = ["/a b", "/a_b", "/a%20b", "/a\tb", "/a\u{a0}b", "/a:b", "/a\"b"];
        let mut anchors: Vec<_> = rows.iter().map(|row| anchor_of_row("", row)).collect();
        anchors.extend(["a b", "a_b", "_a", "/a", ":a"].map(|id| anchor_of_rule("", "", id)));
        anchors.push(anchor_of_rule("", "/a", "b"));
        for part in ["", "response", "A", "response,A"] {
            for value in ["response", "response%", "A", "A,B", "A/a", "B", "A%", "A%2CB"] {
                let part = part_of_case(part, value);
                anchors.push(anchor_of_row(&part, "/a"));
                anchors.push(anchor_of_rule(&part, "", "a"));
            }
        }
        anchors.push(anchor_of_row("response", "/a"));
        assert!(anchors.iter().all(|anchor| !anchor.contains(char::is_whitespace)), "{anchors:?}");
        let count = anchors.len();
        anchors.sort();
        anchors.dedup();
        assert_eq!(anchors.len(), count, "{anchors:?}");
    }
}
