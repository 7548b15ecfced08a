//! Nesting: which rows are within which. First within a table, then between tables.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

use regex::Regex;

use crate::cells::types::{LIST_OF_WHAT, base, is_ours};
use crate::doubt::{Column, Doubt};
use crate::roles::fold;
use crate::row::Row;
use crate::understand::ParameterTable;

/// How deep rows may be nested.
const DEPTH: usize = 24;

static ABOUT: LazyLock<Regex> = LazyLock::new(|| {
    let words = r"(?i)(?:fields? of|description of|structure of|parameters? of|properties of|attributes? of|objeto|objekt|object|объект|对象|オブジェクト|객체)\s+(?:the\s+)?[`*\x22]*([A-Za-z_$][\w.$\[\]-]*)|^[`*\x22]*([A-Za-z_$][\w.$\[\]-]*)[`*\x22]*\s*(?:object|fields?|parameters?|properties|attributes|structure|element|parameter description|参数|字段|对象|객체|オブジェクト)\b?|^[`*\x22]*([A-Za-z_$][\w.$\[\]-]*)[`*\x22]*$";
    Regex::new(words).expect("the pattern is valid")
});

/// Nests the rows of one table by marks, ordinals and paths.
pub(crate) fn within(rows: &mut [Row]) {
    by_ordinal(rows);
    by_depth(rows);
    by_path(rows);
    for row in rows.iter_mut() {
        if let Some(name) = row.name.strip_suffix("[]").filter(|name| !name.is_empty()) {
            row.name = name.to_owned();
            make_list(row);
        }
    }
}

/// `x[]` is a list: a type that is none becomes one.
fn make_list(row: &mut Row) {
    match &row.kind {
        Some(kind) if kind.starts_with("list<") => {}
        Some(kind) => row.kind = Some(format!("list<{kind}>")),
        None => {}
    }
}

fn by_ordinal(rows: &mut [Row]) {
    let mut known: HashMap<String, Vec<String>> = HashMap::new();
    let is_nested = rows.iter().any(|row| row.hints.ordinal.contains('.'));
    if !is_nested {
        return;
    }
    for row in rows.iter_mut() {
        let ordinal = row.hints.ordinal.trim().trim_end_matches('.').to_owned();
        if ordinal.is_empty() {
            continue;
        }
        if let Some((above, _)) = ordinal.rsplit_once('.') {
            match known.get(above) {
                Some(parent) if parent.len() < DEPTH => row.parent.clone_from(parent),
                _ => {
                    let why = "its number has no row above:";
                    row.doubts.push(Doubt::new(Column::Parent, why, &ordinal));
                }
            }
        }
        let mut own = row.parent.clone();
        own.push(row.name.clone());
        known.insert(ordinal, own);
    }
}

fn by_depth(rows: &mut [Row]) {
    if rows.iter().all(|row| row.hints.depth == 0) {
        return;
    }
    let mut open: Vec<(usize, String)> = Vec::new();
    for row in rows.iter_mut() {
        open.retain(|(depth, _)| *depth < row.hints.depth);
        if row.hints.depth > 0 && open.is_empty() {
            let why = "it is marked as nested, but nothing is above it";
            row.doubts.push(Doubt::new(Column::Parent, why, ""));
        }
        if open.len() < DEPTH {
            row.parent = open.iter().map(|(_, name)| name.clone()).collect();
        }
        open.push((row.hints.depth, row.name.clone()));
    }
}

/// `a[].b`, `a.b` and `a/b`. Dots nest only below a row that can hold others.
fn by_path(rows: &mut [Row]) {
    let slashes = rows.iter().filter(|row| row.name.contains('/')).count();
    let is_slashed = slashes * 2 > rows.len();
    let dotted = rows.iter().filter(|row| row.name.contains('.')).count();
    // Where most names hold dots, they are names of settings.
    let has_brackets = rows.iter().any(|row| row.name.contains("[]."));
    let is_flat = dotted * 10 >= rows.len() * 8 && !has_brackets;
    let written: Vec<String> = rows.iter().map(|row| row.name.clone()).collect();
    let heads: HashMap<String, Option<String>> = rows
        .iter()
        .map(|row| {
            (row.name.trim_end_matches("[]").trim_end_matches('/').to_owned(), row.kind.clone())
        })
        .collect();
    for row in rows.iter_mut() {
        if is_slashed {
            let name = row.name.trim_matches('/').to_owned();
            let mut parts: Vec<String> = name.split('/').map(str::to_owned).collect();
            if let Some(last) = parts.pop()
                && parts.len() < DEPTH
            {
                row.name = last;
                row.parent.extend(parts);
            }
            continue;
        }
        if !row.name.contains('.') || is_flat && !row.name.contains("[].") {
            continue;
        }
        let path = row.name.clone();
        let Some((head, leaf)) = path.rsplit_once('.') else { continue };
        if head.is_empty() || leaf.is_empty() {
            continue;
        }
        let parts: Vec<String> =
            head.split('.').map(|part| part.trim_end_matches("[]").to_owned()).collect();
        let is_open = head.contains("[]");
        let known = heads.get(head.trim_end_matches("[]"));
        let kind = known.and_then(Option::as_deref).map(base);
        match (known, kind) {
            (Some(_), None | Some("object" | "any")) => {}
            (Some(_), Some(kind)) if !is_ours(kind) => {}
            (Some(_), Some(_)) => {
                let why = "the row above it holds no others:";
                row.doubts.push(Doubt::new(Column::Parent, why, &path));
                continue;
            }
            (None, _) if is_open => {
                if !written.iter().any(|name| heads_match(name, head)) {
                    let why = "the rows above it are missing:";
                    row.doubts.push(Doubt::new(Column::Parent, why, &path));
                }
            }
            (None, _) => {
                let siblings =
                    written.iter().filter(|name| name.starts_with(&format!("{head}."))).count();
                if siblings > 1 {
                    let why = "a dot in the name, or nesting?";
                    row.doubts.push(Doubt::new(Column::Parent, why, &path));
                }
                continue;
            }
        }
        if parts.len() < DEPTH {
            leaf.clone_into(&mut row.name);
            // A whole path says more than marks of nesting before it.
            if head.contains("[]") || row.parent.first() == parts.first() {
                row.parent.clear();
            }
            row.parent.extend(parts);
        }
    }
}

fn heads_match(name: &str, head: &str) -> bool {
    let plain = |text: &str| text.replace("[]", "");
    plain(name) == plain(head)
}

/// Doubts rows that are nested in what holds no others, and the type of what holds them.
/// A list of what the page does not say is one of objects, if rows are nested in it.
pub(crate) fn doubt_parents(rows: &mut [Row]) {
    let parents: HashSet<Vec<String>> = rows.iter().map(|row| row.parent.clone()).collect();
    let mut scalars: HashSet<Vec<String>> = HashSet::new();
    for row in &mut *rows {
        let Some(kind) = row.kind.clone() else { continue };
        let path = [row.parent.as_slice(), std::slice::from_ref(&row.name)].concat();
        let holds_rows = matches!(base(&kind), "object" | "any") || !is_ours(base(&kind));
        if holds_rows || !parents.contains(&path) {
            continue;
        }
        if row.doubts.iter().any(|doubt| doubt.why == LIST_OF_WHAT) {
            row.doubts.retain(|doubt| doubt.why != LIST_OF_WHAT);
            row.kind = Some("list<object>".to_owned());
        } else {
            let why = "taken as an object, because rows are nested in it:";
            row.doubts.push(Doubt::new(Column::Type, why, &kind));
            scalars.insert(path);
        }
    }
    for row in rows {
        if scalars.contains(&row.parent) {
            let why = "the row above it holds no others:";
            row.doubts.push(Doubt::new(Column::Parent, why, &row.parent.join(".")));
        }
    }
}

/// A row of a table, by its place.
type At = (usize, usize);

/// Hangs tables below the rows that link to them, that name their type, or that
/// their heading names.
pub(crate) fn between(tables: &mut [ParameterTable]) {
    let mut anchors: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, table) in tables.iter().enumerate() {
        for anchor in &table.anchors {
            anchors.entry(anchor.to_lowercase()).or_default().push(at);
        }
    }
    let mut parents: BTreeMap<usize, Vec<At>> = BTreeMap::new();
    for (at, table) in tables.iter().enumerate() {
        for (row_at, row) in table.rows.iter().enumerate() {
            for link in &row.hints.links {
                let children = anchors.get(&link.to_lowercase()).map_or(&[][..], Vec::as_slice);
                for child in children.iter().filter(|child| **child != at) {
                    let of_child = parents.entry(*child).or_default();
                    if !of_child.contains(&(at, row_at)) {
                        of_child.push((at, row_at));
                    }
                }
            }
        }
    }
    let names = type_names(tables);
    let mut done: HashSet<usize> = HashSet::new();
    let count = tables.len();
    for child in 0..count {
        if names.contains(&child) {
            continue;
        }
        let linked = parents.get(&child).cloned().unwrap_or_default();
        let holders: Vec<At> =
            linked.into_iter().filter(|at| can_hold(&tables[at.0].rows[at.1])).collect();
        let (parent, is_sure) = match holders.as_slice() {
            [one] => (Some(*one), links_by_name(tables, *one, child)),
            [] => {
                let found = by_heading(tables, child);
                (found.map(|(at, _)| at), found.is_some_and(|(_, is_sure)| is_sure))
            }
            _ => (None, false),
        };
        let Some((table, row)) = parent else { continue };
        if done.contains(&child) || is_below(tables, table, child) {
            continue;
        }
        done.insert(child);
        hang(tables, child, (table, row), is_sure);
    }
    note_variants(tables);
}

/// Whether the name of the row stands in the heading or link of the table, so that
/// the link does not lead to something that the row only speaks of.
fn links_by_name(tables: &[ParameterTable], (table, row): At, child: usize) -> bool {
    let row = &tables[table].rows[row];
    let name = fold(&row.name);
    let child = &tables[child];
    let linked = fold(&row.description);
    let is_object = row.kind.as_deref().map(base) == Some("object");
    let is_titled = [&child.heading(), &child.caption]
        .iter()
        .any(|text| fold(text).split(' ').any(|word| word == name));
    is_object || is_titled && linked.split(' ').any(|word| word == name)
}

/// Tables whose heading is the name of a type that rows have.
fn type_names(tables: &[ParameterTable]) -> HashSet<usize> {
    let kinds: HashSet<&str> = tables
        .iter()
        .flat_map(|table| &table.rows)
        .filter_map(|row| row.kind.as_deref())
        .map(base)
        .collect();
    let named = tables.iter().enumerate().filter(|(_, table)| {
        kinds.contains(table.object_name().as_str()) || kinds.contains(table.heading().as_str())
    });
    named.map(|(at, _)| at).collect()
}

fn can_hold(row: &Row) -> bool {
    match row.kind.as_deref().map(base) {
        None | Some("object" | "any") => true,
        Some(kind) => !is_ours(kind) || row.doubts.iter().any(|doubt| doubt.column == Column::Type),
    }
}

/// Whether a table hangs below another, however deep.
fn is_below(tables: &[ParameterTable], mut table: usize, child: usize) -> bool {
    for _ in 0..DEPTH {
        if table == child {
            return true;
        }
        match tables[table].hangs_below {
            Some((above, _)) => table = above,
            None => return false,
        }
    }
    true
}

/// The row of a table before it that the caption or heading names.
///
/// A heading that calls it an object is sure.
fn by_heading(tables: &[ParameterTable], child: usize) -> Option<(At, bool)> {
    let texts = [&tables[child].caption, &tables[child].lead, &tables[child].heading()];
    for text in texts.into_iter().filter(|text| !text.is_empty() && text.chars().count() <= 100) {
        let Some(found) = ABOUT.captures(text) else { continue };
        let name = found.get(1).or(found.get(2)).or(found.get(3))?.as_str();
        let leaf = name.rsplit('.').next().unwrap_or(name).trim_end_matches("[]");
        for at in (0..child).rev() {
            if tables[at].operation != tables[child].operation && tables[at].operation.is_some() {
                continue;
            }
            let row = tables[at].rows.iter().position(|row| row.name == leaf && can_hold(row));
            if let Some(row) = row {
                let words = fold(text);
                let is_sure = ["object", "objeto", "objekt", "objet"]
                    .iter()
                    .any(|word| words.split(' ').any(|said| said == *word));
                return Some(((at, row), is_sure));
            }
        }
    }
    None
}

fn hang(tables: &mut [ParameterTable], child: usize, (table, at): At, is_sure: bool) {
    tables[child].hangs_below = Some((table, at));
    let row = &mut tables[table].rows[at];
    if row.kind.is_none() {
        row.kind = Some("object".to_owned());
        if !is_sure {
            let why = "an object, by the table that it links to";
            row.doubts.push(Doubt::new(Column::Type, why, &row.name));
        }
        let words = fold(&row.description);
        let is_many = row.name.ends_with('s')
            || ["list", "array", "lista", "arreglo", "items", "数组", "列表", "배열", "配列"]
                .iter()
                .any(|word| words.contains(word));
        if is_many {
            let why = "an object, or a list of them?";
            row.doubts.push(Doubt::new(Column::Type, why, &row.name));
        }
    }
    let is_object = row.kind.as_deref().map(base) == Some("object");
    if !is_sure && !is_object {
        let why = "by the heading of its table:";
        let heading = tables[child].heading();
        for row in &mut tables[child].rows {
            row.doubts.push(Doubt::new(Column::Parent, why, &heading));
        }
    }
    if let Some(kind) = tables[table].rows[at].kind.clone()
        && !is_ours(base(&kind))
    {
        let is_list = kind.starts_with("list<");
        tables[table].rows[at].kind =
            Some(if is_list { "list<object>" } else { "object" }.to_owned());
    }
}

/// Several tables below one row are variants of one object.
fn note_variants(tables: &mut [ParameterTable]) {
    let mut below: BTreeMap<At, Vec<usize>> = BTreeMap::new();
    for (at, table) in tables.iter().enumerate() {
        if let Some(parent) = table.hangs_below {
            below.entry(parent).or_default().push(at);
        }
    }
    for children in below.values().filter(|children| children.len() > 1) {
        for child in children {
            tables[*child].is_variant = true;
            let note = "one of several tables of the same parameter: variants of one object?";
            tables[*child].notes.push(note.to_owned());
        }
    }
}

/// The path of the row that a table hangs below.
pub(crate) fn path_of(tables: &[ParameterTable], table: usize) -> Vec<String> {
    let mut path = Vec::new();
    let mut at = table;
    for _ in 0..DEPTH {
        let Some((above, row)) = tables[at].hangs_below else { break };
        let Some(row) = tables[above].rows.get(row) else { break };
        let mut own = row.parent.clone();
        own.push(row.name.clone());
        path.splice(0..0, own);
        at = above;
    }
    path
}

/// The table that a table hangs below in the end.
pub(crate) fn root_of(tables: &[ParameterTable], table: usize) -> usize {
    let mut at = table;
    for _ in 0..DEPTH {
        match tables[at].hangs_below {
            Some((above, _)) => at = above,
            None => break,
        }
    }
    at
}

/// Whether rows name the table as their type.
pub(crate) fn is_type_name(tables: &[ParameterTable], table: usize) -> bool {
    type_names(tables).contains(&table)
}
