//! Which pages there are, which tables stand where on them, and how rows nest.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::RowId;
use crate::cells::bounds::Bounds;
use crate::cells::requirement::Requirement;
use crate::doubt::{Column, Doubt};
use crate::nest;
use crate::place::Part;
use crate::row::Row;
use crate::understand::{Understood, upper_camel};

/// A page.
#[derive(Debug, Default)]
pub(super) struct Plan {
    pub(super) path: String,
    pub(super) operation: Option<Call>,
    pub(super) parts: Vec<(Part, Table)>,
    pub(super) objects: Vec<(String, Table)>,
}

/// The operation of a page.
#[derive(Clone, Debug)]
pub(super) struct Call {
    pub(super) name: String,
    pub(super) method: String,
    pub(super) path: String,
}

/// A table of a page.
#[derive(Debug, Default)]
pub(super) struct Table {
    /// The tables of the document that are in it.
    pub(super) sources: Vec<usize>,
    pub(super) rows: Vec<Node>,
}

/// A row, and those within it.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) name: String,
    /// `None` if the document has no such row.
    pub(super) row: Option<RowId>,
    pub(super) rows: Vec<Node>,
    /// Rows of the document that this one stands for as well.
    pub(super) others: Vec<RowId>,
}

/// The names of objects, by their tables.
pub(super) type Names = HashMap<usize, String>;

/// Plans the pages of a document. `flat` are the pages whose operation the language
/// does not take; their tables become objects.
pub(super) fn plan(
    understood: &mut Understood,
    stem: &str,
    flat: &BTreeSet<String>,
) -> (Vec<Plan>, Names) {
    let roots: Vec<usize> = (0..understood.tables.len())
        .filter(|at| understood.tables[*at].hangs_below.is_none())
        .collect();
    let mut calls: Vec<(String, Vec<usize>)> = Vec::new();
    let mut objects: Vec<usize> = Vec::new();
    for root in roots {
        let table = &understood.tables[root];
        let Some(operation) = &table.operation else {
            objects.push(root);
            continue;
        };
        let key = format!("{} {}", operation.method, operation.path);
        if flat.contains(&key) || crate::nest::is_type_name(&understood.tables, root) {
            objects.push(root);
            continue;
        }
        match calls.iter_mut().find(|(known, _)| *known == key) {
            Some((_, tables)) => tables.push(root),
            None => calls.push((key, vec![root])),
        }
    }
    let mut plans = Vec::new();
    let mut names = Names::new();
    let mut used = HashSet::new();
    let is_single = calls.len() <= 1;
    let mut pages = HashSet::new();
    for (_, tables) in &calls {
        let mut plan = call(understood, tables, &mut objects);
        let name = plan.operation.as_ref().map_or(String::new(), |call| call.name.clone());
        let own = unique(kebab(&name), &mut pages);
        if let Some(call) = &mut plan.operation {
            call.name = lower_camel(&own);
        }
        plan.path = if is_single { format!("{stem}.yaml") } else { format!("{stem}/{own}.yaml") };
        plans.push(plan);
    }
    let mut of_objects: Vec<(String, Table)> = Vec::new();
    objects.sort_unstable();
    for table in objects {
        let wanted = understood.tables[table].object_name();
        let wanted = if wanted.is_empty() { upper_camel(stem) } else { wanted };
        let wanted = if wanted.is_empty() { "Table".to_owned() } else { wanted };
        let name = unique_object(wanted, &mut used);
        names.insert(table, name.clone());
        of_objects.push((name, nodes(understood, &[table])));
    }
    match plans.as_mut_slice() {
        [only] => only.objects = of_objects,
        _ if of_objects.is_empty() => {}
        [] => plans.push(Plan {
            path: format!("{stem}.yaml"),
            objects: of_objects,
            ..Plan::default()
        }),
        _ => plans.push(Plan {
            path: format!("{stem}/objects.yaml"),
            objects: of_objects,
            ..Plan::default()
        }),
    }
    (plans, names)
}

/// The page of an operation. Tables that have no part of their own become objects.
fn call(understood: &mut Understood, tables: &[usize], objects: &mut Vec<usize>) -> Plan {
    let operation = understood.tables[tables[0]].operation.clone();
    let Some(operation) = operation else { return Plan::default() };
    let variables = variables(&operation.path);
    let mut of_parts: BTreeMap<Part, Vec<usize>> = BTreeMap::new();
    for table in tables {
        let found = &understood.tables[*table];
        let is_read = matches!(operation.method.as_str(), "GET" | "DELETE" | "HEAD");
        let in_path = found.rows.iter().all(|row| variables.contains(&row.name));
        let part = match found.part {
            Part::Body if in_path && !variables.is_empty() => Part::Path,
            Part::Body if is_read && is_of_parameters(found) => Part::Query,
            Part::Body if is_read => {
                objects.push(*table);
                continue;
            }
            part => part,
        };
        of_parts.entry(part).or_default().push(*table);
    }
    let mut plan = Plan {
        operation: Some(Call {
            name: operation
                .id
                .clone()
                .unwrap_or_else(|| name_of(&operation.method, &operation.path)),
            method: operation.method.clone(),
            path: operation.path.clone(),
        }),
        ..Plan::default()
    };
    let mut parts: BTreeMap<Part, Table> = BTreeMap::new();
    for (part, tables) in of_parts {
        for (number, table) in tables.iter().enumerate() {
            let is_texts = matches!(part, Part::Headers | Part::Query | Part::Path);
            if number > 0 && !is_texts {
                objects.push(*table);
                continue;
            }
            let found = nodes(understood, &[*table]);
            for node in found.rows {
                let of_row = place_of(understood, &node).unwrap_or(part);
                let is_variable = variables.contains(&node.name);
                let of_row = match of_row {
                    Part::Query | Part::Body | Part::Path if is_variable && is_texts => Part::Path,
                    Part::Path if !is_variable => Part::Query,
                    other => other,
                };
                let target = parts.entry(of_row).or_default();
                if !target.sources.contains(table) {
                    target.sources.push(*table);
                }
                match target.rows.iter_mut().find(|known| known.name == node.name) {
                    Some(known) => known.others.extend(node.row),
                    None => target.rows.push(node),
                }
            }
        }
    }
    // Each variable of the path needs a row.
    if !variables.is_empty() {
        let target = parts.entry(Part::Path).or_default();
        for name in variables {
            if !target.rows.iter().any(|row| row.name == name) {
                target.rows.push(Node { name, row: None, rows: Vec::new(), others: Vec::new() });
            }
        }
    }
    plan.parts = parts.into_iter().collect();
    plan
}

/// Whether a table of an operation without a body describes what is sent: it says
/// so, and nothing in it is nested.
fn is_of_parameters(table: &crate::understand::ParameterTable) -> bool {
    let words =
        crate::roles::fold(&format!("{} {} {}", table.heading(), table.caption, table.lead));
    let known = [
        "param",
        "argument",
        "query",
        "request",
        "参数",
        "參數",
        "パラメータ",
        "파라미터",
        "매개",
        "парам",
        "campo",
        "eingabe",
    ];
    let says = table.rows.iter().any(|row| row.place.is_some())
        || known.iter().any(|word| words.contains(word));
    says && table.rows.iter().all(|row| row.parent.is_empty())
}

/// The part of an operation that the cell "in" of a row names.
fn place_of(understood: &Understood, node: &Node) -> Option<Part> {
    let (table, row) = node.row?;
    let place = understood.tables[table].rows[row].place.as_deref()?;
    let words = crate::roles::fold(place);
    let part = match words.split(' ').next().unwrap_or_default() {
        "query" | "querystring" | "url" => Part::Query,
        "header" | "headers" => Part::Headers,
        "path" | "uri" => Part::Path,
        "body" | "json" | "form" | "formdata" => Part::Body,
        _ => return None,
    };
    Some(part)
}

/// The names in braces of a path.
pub(super) fn variables(path: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for piece in path.split('{').skip(1) {
        if let Some((name, _)) = piece.split_once('}')
            && !names.iter().any(|known| known == name)
        {
            names.push(name.to_owned());
        }
    }
    names
}

/// The rows of tables of the document as a tree, with those that hang below them.
fn nodes(understood: &mut Understood, tables: &[usize]) -> Table {
    let mut table = Table { sources: tables.to_vec(), rows: Vec::new() };
    for at in 0..understood.tables.len() {
        let root = nest::root_of(&understood.tables, at);
        if !tables.contains(&root) {
            continue;
        }
        if !table.sources.contains(&at) {
            table.sources.push(at);
        }
        let above = nest::path_of(&understood.tables, at);
        for number in 0..understood.tables[at].rows.len() {
            let row = &understood.tables[at].rows[number];
            let path: Vec<String> = above.iter().chain(&row.parent).cloned().collect();
            let name = row.name.clone();
            insert(&mut table.rows, &path, name, (at, number));
        }
    }
    doubt_others(understood, &table.rows);
    table
}

fn insert(rows: &mut Vec<Node>, path: &[String], name: String, id: RowId) {
    let Some((first, rest)) = path.split_first() else {
        match rows.iter_mut().find(|node| node.name == name) {
            Some(node) if node.row.is_none() => node.row = Some(id),
            Some(node) => node.others.push(id),
            None => rows.push(Node { name, row: Some(id), rows: Vec::new(), others: Vec::new() }),
        }
        return;
    };
    let at = rows.iter().position(|node| node.name == *first).unwrap_or_else(|| {
        rows.push(Node { name: first.clone(), row: None, rows: Vec::new(), others: Vec::new() });
        rows.len() - 1
    });
    insert(&mut rows[at].rows, rest, name, id);
}

/// Where a row stands for several of the document, what the first does not say is
/// doubted.
fn doubt_others(understood: &mut Understood, rows: &[Node]) {
    for node in rows {
        if let Some((table, row)) = node.row {
            let facts = |row: &Row| {
                [
                    (Column::Type, row.kind.clone().unwrap_or_default()),
                    (
                        Column::Requirement,
                        row.requirement.map_or("", Requirement::letter).to_owned(),
                    ),
                    (Column::Values, row.values.join(", ")),
                    (Column::Length, row.length.as_ref().map_or(String::new(), Bounds::text)),
                ]
            };
            let first = facts(&understood.tables[table].rows[row]);
            for (of, other) in &node.others {
                let other = facts(&understood.tables[*of].rows[*other]);
                for ((column, one), (_, other)) in first.iter().zip(other) {
                    let why = "it stands more than once; elsewhere it is";
                    let doubt = Doubt::new(*column, why, &other);
                    let doubts = &mut understood.tables[table].rows[row].doubts;
                    if *one != other && !doubts.contains(&doubt) {
                        doubts.push(doubt);
                    }
                }
            }
        }
        doubt_others(understood, &node.rows);
    }
}

fn name_of(method: &str, path: &str) -> String {
    let words = path.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let is_version = |word: &&str| {
        let digits = word.trim_start_matches(['v', 'V']);
        !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit()) || *word == "api"
    };
    let words: Vec<&str> = words.filter(|word| !is_version(word)).collect();
    format!("{} {}", method.to_lowercase(), words.join(" "))
}

fn kebab(text: &str) -> String {
    let mut kebab = String::new();
    for character in text.chars() {
        match character {
            c if c.is_ascii_uppercase() => {
                if kebab.chars().next_back().is_some_and(|last| last.is_ascii_lowercase()) {
                    kebab.push('-');
                }
                kebab.push(c.to_ascii_lowercase());
            }
            c if c.is_ascii_alphanumeric() => kebab.push(c),
            _ if !kebab.is_empty() && !kebab.ends_with('-') => kebab.push('-'),
            _ => {}
        }
    }
    kebab.truncate(60);
    kebab.trim_end_matches('-').to_owned()
}

fn lower_camel(kebab: &str) -> String {
    let camel = upper_camel(&kebab.replace('-', " "));
    let mut characters = camel.chars();
    let first = characters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(characters).collect()
}

fn unique(wanted: String, used: &mut HashSet<String>) -> String {
    let wanted = if wanted.is_empty() { "page".to_owned() } else { wanted };
    let mut name = wanted.clone();
    let mut number = 2;
    while !used.insert(name.clone()) {
        name = format!("{wanted}-{number}");
        number += 1;
    }
    name
}

fn unique_object(wanted: String, used: &mut HashSet<String>) -> String {
    // Names of types that the language or its Rust already have.
    let taken = [
        "Option", "Result", "String", "Vec", "Box", "Self", "Object", "Value", "Date", "DateTime",
        "Decimal",
    ];
    let wanted = if taken.contains(&wanted.as_str()) { format!("{wanted}Table") } else { wanted };
    let mut name = wanted.clone();
    let mut number = 2;
    while !used.insert(name.to_lowercase()) {
        name = format!("{wanted}{number}");
        number += 1;
    }
    name
}
