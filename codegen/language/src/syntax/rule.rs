//! Rules: the paths and values of each statement.

use super::condition::{parse_condition, parse_matcher, parse_path};
use super::fields::{Fields, complain, list, map, text};
use super::tree::{Path, Rule, Statement};
use super::yaml::{Entry, Node, Value};
use crate::diagnostic::{Diagnostics, messages};
use crate::keys;
use crate::model::StatementKind;
use crate::span::Spanned;

pub(super) fn parse_rule(node: &Node, diagnostics: &mut Diagnostics) -> Rule {
    let before = diagnostics.len();
    let fields = Fields::new(node, &keys::RULE, diagnostics);
    let mut statements = Vec::new();
    for kind in StatementKind::ALL {
        if let Some(entry) = fields.entry(keys::statement(kind).name) {
            statements.extend(parse_statements(kind, entry, diagnostics));
        }
    }
    Rule {
        span: fields.span,
        copied: None,
        id: fields.text("id", diagnostics),
        each: fields.node("each").and_then(|node| parse_each(node, diagnostics)),
        when: fields.node("when").and_then(|node| parse_condition(node, diagnostics)),
        statements,
        unreadable: diagnostics.len() > before,
        description: fields.prose("description", diagnostics),
    }
}

/// The statements of a kind: one, except that `expect` has one for each parameter.
fn parse_statements(
    kind: StatementKind,
    Entry { key, value }: &Entry,
    diagnostics: &mut Diagnostics,
) -> Vec<Statement> {
    match kind {
        StatementKind::Group(group) => {
            let paths = parse_paths(value, "parameter names", diagnostics);
            vec![Statement::Group { group, span: key.span, paths }]
        }
        StatementKind::Expect => {
            let such_as = "{ mode: [API, REDIRECT] }";
            let expected = map(value, "a map of what is expected", such_as, diagnostics);
            let expected = expected.iter().filter_map(|Entry { key, value }| {
                let path = parse_path(&Spanned::new(key.value.text.clone(), key.span));
                Some(Statement::Expect { path, matcher: parse_matcher(value, diagnostics)? })
            });
            expected.collect()
        }
        StatementKind::Require => {
            vec![Statement::Require { paths: parse_paths(value, "names", diagnostics) }]
        }
        StatementKind::Forbid => {
            vec![Statement::Forbid { paths: parse_paths(value, "names", diagnostics) }]
        }
        StatementKind::Compare => parse_comparison(value, diagnostics).into_iter().collect(),
        StatementKind::Unique => {
            let paths = parse_paths(value, "names", diagnostics);
            vec![Statement::Unique { span: key.span, paths }]
        }
    }
}

/// The one list whose elements a rule is about.
fn parse_each(node: &Node, diagnostics: &mut Diagnostics) -> Option<Path> {
    if let Value::List(lists) = &node.value {
        diagnostics.push(messages::each_of_several(node.span));
        // The first, so that paths through it are no further mistakes.
        return parse_each(lists.first()?, diagnostics);
    }
    text(node, diagnostics).map(|list| parse_path(&list))
}

fn parse_paths(node: &Node, what: &str, diagnostics: &mut Diagnostics) -> Vec<Path> {
    let names = list(node, what, "[one, other]", diagnostics).iter();
    names.filter_map(|name| text(name, diagnostics)).map(|name| parse_path(&name)).collect()
}

fn parse_comparison(node: &Node, diagnostics: &mut Diagnostics) -> Option<Statement> {
    let written = if let Value::List(nodes) = &node.value { nodes.as_slice() } else { &[] };
    let [one, operator, other] = written else {
        complain(node, "a comparison of two parameters", "[start, \"<=\", end]", diagnostics);
        return None;
    };
    // No early return: every part is read, so that every mistake is reported.
    let [one, operator, other] = [one, operator, other].map(|node| text(node, diagnostics));
    let (one, other) = (parse_path(&one?), parse_path(&other?));
    Some(Statement::Compare { span: node.span, one, operator: operator?, other })
}
