//! `PT4..`: lists in conditions and rules.

use super::words::quoted;
use crate::diagnostic::{Diagnostic, codes};
use crate::span::Span;

fn elements(message: impl Into<String>, at: Span) -> Diagnostic {
    Diagnostic::new(codes::BAD_ELEMENTS, message).at(at, "")
}

/// `key` is the key that needs a list, `what` the kind of the row, with its article.
pub(crate) fn no_list(key: &str, what: &str, at: Span) -> Diagnostic {
    let diagnostic = Diagnostic::new(codes::BAD_ELEMENTS, format!("`{key}` needs a list"))
        .at(at, format!("this is {what}"));
    match key {
        _ if what == "a map" => diagnostic.help("write the rule in the table of the map's values"),
        "any" => diagnostic.help("write the test without `any`"),
        "count" => diagnostic.help("the length of a text is `{ length: ... }`"),
        "each" => diagnostic.help("write the rule without `each`"),
        _ => diagnostic.help("name a list, or a value of its elements: `unique: [lines.id]`"),
    }
}

pub(crate) fn count_of_anything(at: Span) -> Diagnostic {
    elements("this `count` is true for every list", at)
        .help("write a bound, such as `{ count: { min: 1 } }`; to test that the list is sent, write `{ present: true }`")
}

pub(crate) fn each_of_several(at: Span) -> Diagnostic {
    elements("`each` takes one list", at).help("write one rule for each list: `each: lines`")
}

/// `outer` is the list that the path leads through, `inner` the rest of the path.
pub(crate) fn each_within_each(outer: &str, inner: &str, at: Span) -> Diagnostic {
    elements(format!("`each` leads through another list, `{outer}`"), at)
        .help(format!("write the rule in the table of the elements of `{outer}`: `each: {inner}`"))
}

pub(crate) fn each_of_no_values(at: Span) -> Diagnostic {
    elements("`each` needs a list of objects or single values", at)
        .help("declare an object for the elements, with a row for the value")
}

pub(crate) fn each_without_element(list: &str, at: Span) -> Diagnostic {
    elements(format!("the rule has `each: {list}`, but reads nothing of its elements"), at)
        .help(format!("name a parameter of the elements, such as `{list}.id`, or remove `each`"))
}

pub(crate) fn presence_of_element(list: &str, at: Span) -> Diagnostic {
    elements(format!("with `each: {list}`, the element itself is always present"), at)
        .help(format!("name a parameter of the elements, such as `{list}.id`"))
}

pub(crate) fn unique_of_nothing(at: Span) -> Diagnostic {
    elements("`unique` is empty", at).help("name the values that must differ: `unique: [lines.id]`")
}

/// `lists` are the lists that the values belong to.
pub(crate) fn unique_in_several(lists: &[String], at: Span) -> Diagnostic {
    let mut names: Vec<_> = lists.iter().map(String::as_str).collect();
    names.dedup();
    elements(format!("the values belong to several lists: {}", quoted(&names)), at)
        .help("write one rule for each list")
}

pub(crate) fn unique_objects(list: &str, at: Span) -> Diagnostic {
    elements(format!("the elements of `{list}` are objects, which `unique` cannot compare"), at)
        .help(format!("name the values that must differ: `unique: [{list}.id]`"))
}
