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
    elements("every list has so many elements", at)
        .help("write bounds: `{ count: { min: 1 } }`; to test that it is sent, `{ present: true }`")
}

pub(crate) fn each_of_several(at: Span) -> Diagnostic {
    elements("`each` names one list", at).help("write a rule for each list: `each: lines`")
}

/// `outer` is the list that the path leads through, `inner` the rest of the path.
pub(crate) fn each_within_each(outer: &str, inner: &str, at: Span) -> Diagnostic {
    elements(format!("`each` names one list, and this leads through `{outer}`"), at)
        .help(format!("write the rule in the table of the elements of `{outer}`: `each: {inner}`"))
}

pub(crate) fn each_of_no_values(at: Span) -> Diagnostic {
    elements("`each` needs a list of objects or single values", at)
        .help("declare an object for the elements, with a row for what they hold")
}

pub(crate) fn each_without_element(list: &str, at: Span) -> Diagnostic {
    elements(format!("the rule reads no element of `{list}`"), at)
        .help(format!("name a parameter of the element: `{list}.id`, or remove `each`"))
}

pub(crate) fn presence_of_element(list: &str, at: Span) -> Diagnostic {
    elements(format!("in a rule with `each: {list}` an element is always there"), at)
        .help(format!("name a parameter of the element: `{list}.id`"))
}

pub(crate) fn unique_of_nothing(at: Span) -> Diagnostic {
    elements("`unique` needs a value", at).help("such as `unique: [lines.id]`")
}

/// `lists` are the lists that the values belong to.
pub(crate) fn unique_in_several(lists: &[String], at: Span) -> Diagnostic {
    let mut names: Vec<_> = lists.iter().map(String::as_str).collect();
    names.dedup();
    elements(format!("the values belong to several lists: {}", quoted(&names)), at)
        .help("name values of one list, and write another rule for the other")
}

pub(crate) fn unique_objects(list: &str, at: Span) -> Diagnostic {
    elements(format!("the elements of `{list}` are objects, which are not compared"), at)
        .help(format!("name the values that differ: `unique: [{list}.id]`"))
}
