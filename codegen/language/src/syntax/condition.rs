//! Conditions: their paths, and the tests of their values.

use paramtable_core::pointer::{escaped, unescaped};

use super::fields::{Fields, boolean, complain, list, map, text};
use super::limits::{parse_bounds, parse_limits};
use super::tree::{Condition, Matcher, Path};
use super::yaml::{Node, Scalar, Value};
use crate::diagnostic::{Diagnostics, messages};
use crate::keys;
use crate::span::Spanned;

/// The name of a fact, which is written `$name`. `$.name` is a path of another language.
fn fact_in(text: &str) -> Option<&str> {
    text.strip_prefix('$').filter(|name| !name.is_empty() && !name.starts_with('.'))
}

/// The keys of a condition that are no paths.
pub(crate) const WORDS: [&str; 4] = ["any_of", "all_of", "none_of", "described"];

/// Examples of a condition, and of a list of them.
const TEST: &str = "{ mode: REDIRECT }";
const TESTS: &str = "[{ mode: REDIRECT }, { autoConfirm: false }]";

/// A map of tests that all have to pass.
pub(crate) fn parse_condition(node: &Node, diagnostics: &mut Diagnostics) -> Option<Condition> {
    let mut all = Vec::new();
    let tests = map(node, "a condition", TEST, diagnostics);
    if let (Value::Map(_), []) = (&node.value, tests) {
        complain(node, "at least one test", TEST, diagnostics);
    }
    for entry in tests {
        let word = entry.key.value.text.as_str();
        all.push(match word {
            "any_of" => Condition::Any(parse_conditions(&entry.value, diagnostics)),
            "all_of" => Condition::All(parse_conditions(&entry.value, diagnostics)),
            "none_of" => Condition::NoneOf(parse_conditions(&entry.value, diagnostics)),
            "described" => {
                let Some(words) = text(&entry.value, diagnostics) else { continue };
                Condition::Described(words)
            }
            name => {
                if let Some(ours) = combined_elsewhere(name, &entry.value) {
                    let at = entry.key.span;
                    diagnostics.push(messages::unknown_condition_key(name, ours, TESTS, at));
                    continue;
                }
                let Some(matcher) = parse_matcher(&entry.value, diagnostics) else { continue };
                let at = entry.key.span;
                match fact_in(name) {
                    Some(fact) => Condition::Fact(Spanned::new(fact.to_owned(), at), matcher),
                    None => {
                        let path = parse_path(&Spanned::new(name.to_owned(), at));
                        Condition::Test(path, matcher)
                    }
                }
            }
        });
    }
    match all.len() {
        0 => None,
        1 => all.pop(),
        _ => Some(Condition::All(all)),
    }
}

/// Words of other languages that combine conditions, and the keys for them.
const COMBINED: [(&str, &str); 8] = [
    ("or", "any_of"),
    ("anyof", "any_of"),
    ("oneof", "any_of"),
    ("any", "any_of"),
    ("and", "all_of"),
    ("allof", "all_of"),
    ("not", "none_of"),
    ("noneof", "none_of"),
];

/// The equivalent here of such a word. Only if it cannot be a parameter: then its
/// value is a list of maps, or a map that is not a test.
fn combined_elsewhere(word: &str, value: &Node) -> Option<&'static str> {
    let plain = keys::plain(word);
    let (_, ours) = COMBINED.iter().find(|(known, _)| *known == plain)?;
    let holds_conditions = match &value.value {
        Value::List(nodes) => nodes.iter().any(|node| matches!(node.value, Value::Map(_))),
        Value::Map(entries) => {
            let is_test = |key: &str| {
                keys::MATCHER.get(key).is_some()
                    || keys::MATCHER.meant(key).is_some()
                    || keys::MATCHER.way_around(key).is_some()
            };
            !entries.is_empty() && !entries.iter().any(|entry| is_test(&entry.key.value.text))
        }
        Value::Scalar(_) | Value::Refused => false,
    };
    holds_conditions.then_some(ours)
}

fn parse_conditions(node: &Node, diagnostics: &mut Diagnostics) -> Vec<Condition> {
    let conditions = list(node, "conditions", TESTS, diagnostics);
    if let (Value::List(_), []) = (&node.value, conditions) {
        complain(node, "a list of at least one condition", TESTS, diagnostics);
    }
    conditions.iter().filter_map(|node| parse_condition(node, diagnostics)).collect()
}

/// `a.b`, or `/a/b` if a name contains a dot, begins with `$` or is a keyword of
/// conditions.
pub(super) fn parse_path(text: &Spanned<String>) -> Path {
    let names = match text.value.strip_prefix('/') {
        Some(pointer) => pointer.split('/').map(unescaped).collect(),
        None => text.value.split('.').map(str::to_owned).collect(),
    };
    Path { span: text.span, names, is_fact: fact_in(&text.value).is_some() }
}

/// The path of some names as conditions and rules write it: `a.b`, or `/a/b` where the
/// first form would be read as something else.
///
/// ```
/// use paramtable_language::written_path;
///
/// assert_eq!(written_path(&["card", "number"]), "card.number");
/// assert_eq!(written_path(&["card.number"]), "/card.number");
/// assert_eq!(written_path(&["$country"]), "/$country");
/// assert_eq!(written_path(&["any_of"]), "/any_of");
/// ```
pub fn written_path(names: &[&str]) -> String {
    let written = names.join(".");
    let is_ambiguous = names.iter().any(|name| name.contains('.'))
        || written.starts_with(['/', '$'])
        || WORDS.contains(&written.as_str());
    if is_ambiguous {
        names.iter().flat_map(|name| ["/".into(), escaped(name)]).collect()
    } else {
        written
    }
}

/// A value, a list of values, or a map with `not`, `present` and so on.
pub(crate) fn parse_matcher(node: &Node, diagnostics: &mut Diagnostics) -> Option<Matcher> {
    match &node.value {
        Value::Refused => None,
        Value::Scalar(scalar) => {
            Some(Matcher::OneOf(vec![Spanned::new(scalar.clone(), node.span)]))
        }
        Value::List(nodes) => {
            let mut values = Vec::new();
            for node in nodes {
                match &node.value {
                    Value::Scalar(scalar) => values.push(Spanned::new(scalar.clone(), node.span)),
                    Value::Map(_) => {
                        complain(node, "a value", "any_of: [{ a: ONE }, { b: TWO }]", diagnostics);
                        return None;
                    }
                    Value::List(_) | Value::Refused => complain(node, "a value", "", diagnostics),
                }
            }
            if nodes.is_empty() {
                complain(node, "a list of at least one value", "[CARD, EWALLET]", diagnostics);
                return None;
            }
            Some(Matcher::OneOf(values))
        }
        Value::Map(entries) if entries.is_empty() => {
            complain(node, "a value to compare with", "mode: REDIRECT", diagnostics);
            None
        }
        Value::Map(_) => {
            let fields = Fields::new(node, &keys::MATCHER, diagnostics);
            let tests = [
                fields.node("present"),
                fields.node("not"),
                keys::RANGE_BOUNDS.names().find_map(|bound| fields.node(bound)),
                fields.node("length"),
                fields.node("bytes"),
                fields.node("pattern"),
                fields.node("any"),
                fields.node("count"),
            ];
            if tests.iter().flatten().count() > 1 {
                diagnostics.push(messages::several_tests(node.span));
                return None;
            }
            if let Some(node) = fields.node("present") {
                return boolean(node, diagnostics).map(Matcher::Present);
            }
            if let Some(node) = fields.node("not") {
                return Some(Matcher::Not(Box::new(parse_matcher(node, diagnostics)?)));
            }
            if let Some(node) = fields.node("length") {
                return parse_bounds(node, &keys::BOUNDS, diagnostics).map(Matcher::Length);
            }
            if let Some(node) = fields.node("bytes") {
                return parse_bounds(node, &keys::BOUNDS, diagnostics).map(Matcher::Bytes);
            }
            if fields.node("pattern").is_some() {
                return fields.text("pattern", diagnostics).map(Matcher::Pattern);
            }
            if let Some(node) = fields.node("any") {
                return Some(Matcher::Any(node.clone()));
            }
            if let Some(node) = fields.node("count") {
                return parse_bounds(node, &keys::BOUNDS, diagnostics).map(Matcher::Count);
            }
            let limits = parse_limits(&fields, diagnostics, bound)?;
            // Without one, other keys were reported.
            (!limits.is_empty()).then_some(Matcher::Within(limits))
        }
    }
}

/// A bound as it was written.
fn bound(fields: &Fields<'_>, key: &str, diagnostics: &mut Diagnostics) -> Option<Spanned<Scalar>> {
    let node = fields.node(key)?;
    match &node.value {
        Value::Scalar(scalar) => Some(Spanned::new(scalar.clone(), node.span)),
        _ => {
            complain(node, "a value", "", diagnostics);
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{WORDS, parse_path, written_path};
    use crate::span::{FileId, Span, Spanned};

    #[test]
    fn a_written_path_is_read_as_its_names() {
        let span = Span::new(FileId(0), 0..0);
        let tricky = ["a", "a.b", "/a", "a/b", "~a", "$a", "$", "$.a", "a b"];
        for name in tricky.into_iter().chain(WORDS) {
            for names in [vec![name], vec![name, "b"], vec!["b", name]] {
                let path = parse_path(&Spanned::new(written_path(&names), span));
                assert!(path.names == names && !path.is_fact, "{names:?}");
            }
        }
    }
}
