//! Rules: the paths and values of each statement.

use super::condition::{parse_condition, parse_matcher, parse_path};
use super::fields::{Fields, complain, list, map, text};
use super::scalar::Plain;
use super::tree::{Path, Rule, Statement, Term};
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
    let (one, operator) = (parse_term(one, diagnostics), text(operator, diagnostics));
    let other = parse_term(other, diagnostics);
    Some(Statement::Compare { span: node.span, one: one?, operator: operator?, other: other? })
}

/// A path, a number, `{ count: lines }` or `{ sum: ... }`.
fn parse_term(node: &Node, diagnostics: &mut Diagnostics) -> Option<Term> {
    match &node.value {
        Value::Map(_) => parse_computed(node, diagnostics),
        Value::Scalar(scalar) if matches!(scalar.read(), Plain::Number(_)) => {
            let written = Spanned::new(scalar.text.clone(), node.span);
            Some(Term::Value { path: parse_path(&written), is_number: true })
        }
        Value::Scalar(_) | Value::List(_) | Value::Refused => {
            Some(Term::Value { path: parse_path(&text(node, diagnostics)?), is_number: false })
        }
    }
}

fn parse_computed(node: &Node, diagnostics: &mut Diagnostics) -> Option<Term> {
    let fields = Fields::new(node, &keys::TERM, diagnostics);
    let path = |key: &str, diagnostics: &mut Diagnostics| {
        fields.text(key, diagnostics).map(|path| parse_path(&path))
    };
    let beside_a_list = ["of", "times"].iter().any(|key| fields.node(key).is_some());
    match (fields.node("count"), fields.node("sum")) {
        (Some(_), None) if !beside_a_list => path("count", diagnostics).map(Term::Count),
        (None, Some(sum)) => match &sum.value {
            Value::List(_) if !beside_a_list => {
                let paths = parse_paths(sum, "names", diagnostics);
                Some(Term::Sum { span: sum.span, paths })
            }
            Value::Scalar(_) if fields.node("of").is_some() => {
                let (list, of) = (path("sum", diagnostics), path("of", diagnostics));
                let times = path("times", diagnostics);
                if fields.node("times").is_some() && times.is_none() {
                    return None;
                }
                Some(Term::SumOf { list: list?, of: of?, times })
            }
            _ => {
                complain_of_term(node, &fields, diagnostics);
                None
            }
        },
        _ => {
            complain_of_term(node, &fields, diagnostics);
            None
        }
    }
}

/// Reports a term of the wrong form, unless one of its keys was reported.
fn complain_of_term(node: &Node, fields: &Fields<'_>, diagnostics: &mut Diagnostics) {
    if fields.is_whole() {
        diagnostics.push(messages::invalid_term(node.span));
    }
}
