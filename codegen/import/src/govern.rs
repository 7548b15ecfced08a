//! Conditions out of sentences such as "Required if `speed` is `fast`". Runs when the
//! rows of a table are read, because a sentence names other rows and their values.

use crate::cells::condition::{self, Is, Kind, Sentence, Test};
use crate::cells::requirement::Requirement;
use crate::cells::types::base;
use crate::doubt::{Column, Doubt};
use crate::row::{Condition, Row};

/// Reads the conditions of the rows of a table.
pub(crate) fn govern(rows: &mut [Row]) {
    let known: Vec<Row> = rows
        .iter()
        .map(|row| Row {
            name: row.name.clone(),
            parent: row.parent.clone(),
            kind: row.kind.clone(),
            values: row.values.clone(),
            ..Row::default()
        })
        .collect();
    for row in rows {
        read(row, &known);
    }
}

fn read(row: &mut Row, known: &[Row]) {
    let sentences = std::mem::take(&mut row.hints.sentences);
    let mut read: Vec<(Kind, Option<Vec<Test>>, String)> = Vec::new();
    for sentence in &sentences {
        let tests = resolve(sentence, row, known);
        read.push((sentence.kind, tests, sentence.words.clone()));
    }
    if read.is_empty() {
        if row.requirement == Some(Requirement::C) && row.condition.is_none() {
            let why = "conditional, but the page does not say when";
            row.doubts.push(Doubt::new(Column::Condition, why, ""));
        }
        return;
    }
    join_halves(&mut read);
    let all_words: Vec<&str> = read.iter().map(|(_, _, words)| words.as_str()).collect();
    let all_words = all_words.join("; ");
    let is_required =
        read.iter().any(|(kind, ..)| matches!(kind, Kind::RequiredWhen | Kind::ExactlyWhen));
    let is_loose = sentences.iter().all(|sentence| sentence.is_loose);
    match (row.requirement, is_required) {
        (Some(Requirement::O) | None, true) if !is_loose => {
            if row.requirement.is_none() && !row.hints.has_column {
                let why = "by a sentence of the description:";
                row.doubts.push(Doubt::new(Column::Requirement, why, &all_words));
            }
            row.requirement = Some(Requirement::C);
        }
        (Some(Requirement::O), true) => {
            let why = "optional, yet the description says";
            row.doubts.push(Doubt::new(Column::Requirement, why, &all_words));
        }
        (Some(Requirement::M), _) => {
            let why = "mandatory, yet the description says";
            row.doubts.push(Doubt::new(Column::Requirement, why, &all_words));
        }
        _ => {}
    }
    if let [(kind, Some(tests), words)] = read.as_slice() {
        if speaks_on(&row.description, words) {
            let why = "there may be more to it:";
            row.doubts.push(Doubt::new(Column::Condition, why, &row.description));
        }
        row.condition = Some(Condition::Tests { kind: *kind, tests: tests.clone() });
        return;
    }
    let kind = read.iter().map(|(kind, ..)| *kind).find(|kind| *kind != Kind::OnlyWhen);
    let kind = kind.unwrap_or(Kind::OnlyWhen);
    // What reads like a test, but names no row or value, is doubted; other prose is
    // only carried over as it stands.
    if sentences.iter().any(|sentence| condition::tests(&sentence.test).is_some()) {
        row.doubts.push(Doubt::new(Column::Condition, "only in words:", &all_words));
    }
    row.condition = Some(Condition::Described { kind, words: all_words });
}

/// Whether a description has other clauses about when it is sent.
fn speaks_on(description: &str, words: &str) -> bool {
    let rest = description.replace(words, " ").to_lowercase();
    let negative = [
        "must not",
        "do not ",
        "forbidden",
        "not allowed",
        "otherwise",
        "no enviar",
        "no informar",
        "no se debe",
        "não enviar",
        "nicht erlaubt",
        "不能传",
        "不可传",
    ];
    negative.iter().any(|words| rest.contains(words))
}

/// "Required if a" beside "not allowed if not a" is one condition of both halves.
fn join_halves(read: &mut Vec<(Kind, Option<Vec<Test>>, String)>) {
    let [(first, Some(a), _), (second, Some(b), _)] = read.as_slice() else { return };
    let kinds = (*first, *second);
    let is_pair = matches!(
        kinds,
        (Kind::RequiredWhen, Kind::ForbiddenWhen) | (Kind::ForbiddenWhen, Kind::RequiredWhen)
    );
    let ([a], [b]) = (a.as_slice(), b.as_slice()) else { return };
    if is_pair && a.path == b.path && are_opposite(&a.is, &b.is) {
        let (kind, tests, words) =
            if *first == Kind::RequiredWhen { read[0].clone() } else { read[1].clone() };
        let _ = kind;
        *read = vec![(Kind::ExactlyWhen, tests, words)];
    }
}

fn are_opposite(a: &Is, b: &Is) -> bool {
    match (a, b) {
        (Is::In(a), Is::Not(b)) | (Is::Not(a), Is::In(b)) => a == b,
        (Is::Present(a), Is::Present(b)) => a != b,
        (Is::In(a), Is::In(b)) => {
            let both = [a.as_slice(), b.as_slice()].concat();
            both.len() == 2
                && both.contains(&"true".to_owned())
                && both.contains(&"false".to_owned())
        }
        _ => false,
    }
}

fn resolve(sentence: &Sentence, row: &Row, known: &[Row]) -> Option<Vec<Test>> {
    if sentence.is_loose {
        return None;
    }
    let mut tests = condition::tests(&sentence.test)?;
    if sentence.negated {
        let [test] = tests.as_mut_slice() else { return None };
        test.is = match &test.is {
            Is::In(values) => Is::Not(values.clone()),
            Is::Not(values) => Is::In(values.clone()),
            Is::Present(is) => Is::Present(!is),
        };
    }
    for test in &mut tests {
        let target = find(&test.path, row, known)?;
        test.path.clone_from(&target.name);
        let values = match &mut test.is {
            Is::In(values) | Is::Not(values) => values,
            Is::Present(_) => continue,
        };
        for value in values.iter_mut() {
            *value = fitting(value, target)?;
        }
    }
    Some(tests)
}

/// The row that a path names, beside the row that has the condition.
fn find<'a>(path: &str, row: &Row, known: &'a [Row]) -> Option<&'a Row> {
    let loose = |text: &str| -> String {
        text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
    };
    let leaf = path.rsplit(['.', '/']).next().unwrap_or(path).trim_end_matches("[]");
    let beside = |other: &&Row| other.parent == row.parent && other.name != row.name;
    let mut exact = known.iter().filter(beside).filter(|other| other.name == path);
    if let (Some(found), None) = (exact.next(), exact.next()) {
        return Some(found);
    }
    let mut alike = known.iter().filter(beside).filter(|other| loose(&other.name) == loose(leaf));
    match (alike.next(), alike.next()) {
        (Some(found), None) if !loose(leaf).is_empty() => Some(found),
        _ => None,
    }
}

/// The value as the row has it; `None` if the row can't have it.
fn fitting(value: &str, target: &Row) -> Option<String> {
    if !target.values.is_empty() {
        let exact = target.values.iter().find(|known| *known == value);
        return exact.cloned();
    }
    match target.kind.as_deref().map(base) {
        Some("boolean") => {
            let value = value.to_lowercase();
            matches!(value.as_str(), "true" | "false").then_some(value)
        }
        Some("integer" | "decimal") => value.parse::<f64>().is_ok().then(|| value.to_owned()),
        Some("object" | "any") => None,
        _ => Some(value.to_owned()),
    }
}
