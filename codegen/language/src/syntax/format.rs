//! Formats a page: keys in the order of [`keys`], requirements as
//! letters, two spaces per level, and comments next to the same entries. The
//! content of a page never changes: pieces of text are copied, and the result is
//! parsed and compared with the original.

mod layout;
mod print;

use super::yaml::{self, Entry, Node, Value};
use crate::diagnostic::Diagnostics;
use crate::keys;
use crate::source::Source;
use crate::span::FileId;

/// The result of formatting a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Formatted {
    /// The formatted page.
    Tidy(String),
    /// The page holds nothing, or cannot be read, which is reported.
    Unreadable,
    /// The formatted page would have another content, which is a bug of the
    /// formatter.
    Changed,
}

/// Formats a page.
pub(crate) fn format(file: FileId, source: &Source, diagnostics: &mut Diagnostics) -> Formatted {
    let text = source.text();
    let before = diagnostics.len();
    let read = yaml::parse_with_comments(file, text, diagnostics);
    let (Some(root), true) = (&read.root, diagnostics.len() == before) else {
        // The tree lacks refused parts, so formatting would lose them.
        return Formatted::Unreadable;
    };
    let keys = if source.path() == keys::API_PAGE { &keys::API } else { &keys::PAGE };
    let page = layout::lay_out(text, root, &read.comments, keys);
    let tidy = print::print(&page);
    let again = yaml::parse_with_comments(file, &tidy, &mut Diagnostics::default());
    let same = again.root.as_ref().is_some_and(|again| says_the_same(root, again))
        && comments(text, &read.comments) == comments(&tidy, &again.comments);
    if same { Formatted::Tidy(tidy) } else { Formatted::Changed }
}

/// Whether two nodes have the same content, regardless of the order of keys.
fn says_the_same(one: &Node, other: &Node) -> bool {
    match (&one.value, &other.value) {
        (Value::Scalar(one), Value::Scalar(other)) => one.read() == other.read(),
        (Value::List(one), Value::List(other)) => {
            one.len() == other.len()
                && one.iter().zip(other).all(|(one, other)| says_the_same(one, other))
        }
        (Value::Map(one), Value::Map(other)) => {
            let (one, other) = (by_key(one), by_key(other));
            one.len() == other.len()
                && one.iter().zip(other).all(|((key, one), (same, other))| {
                    *key == same
                        && (says_the_same(one, other)
                            || *key == layout::REQUIREMENT && is_letter(other))
                })
        }
        _ => false,
    }
}

fn by_key(entries: &[Entry]) -> Vec<(&str, &Node)> {
    let mut nodes: Vec<_> =
        entries.iter().map(|Entry { key, value }| (key.value.text.as_str(), value)).collect();
    nodes.sort_by_key(|(key, _)| *key);
    nodes
}

fn is_letter(node: &Node) -> bool {
    matches!(&node.value, Value::Scalar(scalar) if ["M", "O", "C"].contains(&scalar.text.as_str()))
}

/// The comments of a text, sorted.
fn comments<'t>(text: &'t str, spans: &[crate::span::Span]) -> Vec<&'t str> {
    let mut comments: Vec<_> = spans.iter().map(|span| text[span.range()].trim_end()).collect();
    comments.sort_unstable();
    comments
}
