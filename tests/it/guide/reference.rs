//! The reference lists each key, type and code, and no others.

use std::collections::{BTreeMap, BTreeSet};

use paramtable_language::BUILT_IN_TYPES;
use paramtable_language::keys::{self, Keys, Shape};

use super::blocks::{self, Piece};
use super::pages;

/// Every map of keys that a page may hold.
fn all_keys() -> Vec<&'static Keys> {
    fn collect(keys: &'static Keys, all: &mut Vec<&'static Keys>) {
        if all.iter().any(|known| known.what == keys.what) {
            return;
        }
        all.push(keys);
        for key in keys.known {
            match &key.shape {
                Shape::Map(keys) | Shape::Named(keys) | Shape::List(keys) | Shape::Cases(keys) => {
                    collect(keys, all);
                }
                Shape::Bounds => collect(&keys::BOUNDS, all),
                Shape::Range => collect(&keys::RANGE_BOUNDS, all),
                Shape::Condition | Shape::Expected => collect(&keys::MATCHER, all),
                Shape::Comparison => collect(&keys::TERM, all),
                Shape::Values => collect(&keys::ENUM_VALUE, all),
                Shape::Default => collect(&keys::DEFAULT, all),
                Shape::Text
                | Shape::Flag
                | Shape::OneOf(_)
                | Shape::Type
                | Shape::Texts
                | Shape::TextOrTexts
                | Shape::SomeOf(_)
                | Shape::Any
                | Shape::TextsByName
                | Shape::GivenFacts => {}
            }
        }
    }
    let mut all = Vec::new();
    collect(&keys::API, &mut all);
    collect(&keys::PAGE, &mut all);
    all
}

/// The first cells of the tables after the comments `<!-- keys of ... -->`, by the
/// subject that the comment names.
fn documented() -> BTreeMap<String, BTreeSet<String>> {
    let mut documented: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (page, text) in pages().iter().filter(|(page, _)| page.starts_with("reference/")) {
        let mut of = None;
        for piece in blocks::pieces(text) {
            match piece {
                Piece::Comment(text) => {
                    let text = text.trim();
                    of = text.strip_prefix("keys of ").map(str::to_owned);
                    assert!(of.is_some() || text.starts_with("declared:"), "{page}: {text}");
                }
                Piece::Table(rows) => {
                    let Some(of) = of.take() else { continue };
                    let names = rows[1..].iter().flat_map(|row| row[0].split(", "));
                    let names = names.map(|name| {
                        // A name may be a link to its description.
                        let name = name.trim_start_matches('[').split("](").next();
                        name.unwrap_or_default().trim_matches('`').to_owned()
                    });
                    documented.entry(of).or_default().extend(names);
                }
                Piece::Block(_) => {}
            }
        }
    }
    documented
}

#[test]
fn the_reference_names_every_key_and_no_other() {
    let documented = documented();
    for keys in all_keys() {
        let known: BTreeSet<_> = keys.names().map(str::to_owned).collect();
        let Some(shown) = documented.get(keys.what) else {
            panic!("no table of docs/guide/reference follows `<!-- keys of {} -->`", keys.what);
        };
        assert_eq!(shown, &known, "the reference (left) and the keys of {}", keys.what);
    }
}

#[test]
fn the_reference_names_every_value_of_a_key() {
    let texts: String = pages()
        .into_iter()
        .filter_map(|(page, text)| page.starts_with("reference/").then_some(text))
        .collect();
    for keys in all_keys() {
        for key in keys.known {
            let (Shape::OneOf(values) | Shape::SomeOf(values)) = key.shape else { continue };
            let unnamed: Vec<_> =
                values.iter().filter(|value| !texts.contains(&format!("`{value}`"))).collect();
            assert!(unnamed.is_empty(), "`{}` of {}: {unnamed:?}", key.name, keys.what);
        }
    }
}

#[test]
fn the_reference_names_every_type_and_no_other() {
    let mut known: BTreeSet<_> = BUILT_IN_TYPES.iter().map(|&name| name.to_owned()).collect();
    known.extend(["list<T>", "map<T>"].map(str::to_owned));
    assert_eq!(documented().get("the types"), Some(&known), "`<!-- keys of the types -->`");
}

#[test]
fn the_reference_names_every_code_and_shows_each() {
    let mut shown = BTreeSet::new();
    for (_, text) in pages() {
        let tables = blocks::pieces(&text).into_iter();
        let results = tables.filter_map(|piece| match piece {
            Piece::Table(rows) if rows[0][1] == "Result" => Some(rows),
            _ => None,
        });
        for row in results.flatten() {
            // `MESSAGE (CODE)` or `MESSAGE (CODE, rule ID)`
            let codes = row[1].split("<br>").filter_map(|said| {
                let (_, end) = said.strip_suffix(')')?.rsplit_once('(')?;
                end.split(',').next().map(str::to_owned)
            });
            shown.extend(codes);
        }
    }
    assert_eq!(documented().get("the codes"), Some(&shown), "the codes of all examples (right)");
}
