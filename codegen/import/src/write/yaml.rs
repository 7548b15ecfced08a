//! A planned page as YAML. Every text of the document is quoted where YAML could
//! read anything else into it. Each line remembers what it was written from.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use paramtable_language::written_path;

use super::RowId;
use super::plan::{Call, Names, Node, Plan, Table};
use crate::cells::bounds::Bounds;
use crate::cells::condition::{Is, Kind, Test};
use crate::cells::requirement::Requirement;
use crate::cells::types::{base, is_ours};
use crate::place::Part;
use crate::row::{Condition, Row};
use crate::understand::{Understood, names_table};

/// What a line was written from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Origin {
    pub(super) row: Option<RowId>,
    /// The key of the row; empty for its name.
    pub(super) key: &'static str,
    /// The row as a path of names.
    pub(super) path: Vec<String>,
}

/// What the language did not take.
#[derive(Debug, Default)]
pub(super) struct Refused {
    /// Keys of rows, by page, and the path of the row.
    pub(super) keys: BTreeSet<(String, Vec<String>, &'static str)>,
    /// Rust names that rows need.
    pub(super) rust: BTreeMap<(String, Vec<String>), String>,
    /// Pages without method and path.
    pub(super) calls: BTreeSet<String>,
}

/// A page with the origins of its lines.
pub(super) struct Written {
    pub(super) text: String,
    pub(super) origins: Vec<Option<Origin>>,
}

pub(super) struct Writer<'a> {
    pub(super) understood: &'a Understood,
    pub(super) names: &'a Names,
    pub(super) refused: &'a Refused,
    pub(super) head: &'a [String],
    text: String,
    origins: Vec<Option<Origin>>,
    page: String,
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        understood: &'a Understood,
        names: &'a Names,
        refused: &'a Refused,
        head: &'a [String],
    ) -> Self {
        Self {
            understood,
            names,
            refused,
            head,
            text: String::new(),
            origins: Vec::new(),
            page: String::new(),
        }
    }

    pub(super) fn page(mut self, plan: &Plan) -> Written {
        self.page.clone_from(&plan.path);
        for line in self.head {
            self.comment(0, line);
        }
        if let Some(Call { name, method, path }) = &plan.operation {
            self.line(0, &format!("operation: {}", scalar(name)), None);
            if !self.refused.calls.contains(&plan.path) {
                self.line(0, &format!("method: {method}"), None);
                self.line(0, &format!("path: {}", scalar(path)), None);
            }
        }
        for (part, table) in &plan.parts {
            let key = match part {
                Part::Headers => "headers",
                Part::Query => "query",
                Part::Path => "path_parameters",
                Part::Body => "request",
                Part::Response => "response",
            };
            if *part == Part::Path && self.refused.calls.contains(&plan.path) {
                continue;
            }
            self.notes(0, table);
            self.line(0, &format!("{key}:"), None);
            self.table(1, table, &[key.to_owned()], *part == Part::Path);
        }
        if !plan.objects.is_empty() {
            self.line(0, "objects:", None);
            for (name, table) in &plan.objects {
                self.notes(1, table);
                self.line(1, &format!("{name}:"), None);
                if let Some(first) = table.sources.first() {
                    let first = &self.understood.tables[*first];
                    let words = [clean(&describe(&first.description)), clean(&first.name)];
                    if let Some(words) = words.iter().find(|words| !words.is_empty()) {
                        self.line(2, &format!("description: {}", scalar(words)), None);
                    }
                }
                self.table(2, table, std::slice::from_ref(name), false);
            }
        }
        Written { text: self.text, origins: self.origins }
    }

    fn line(&mut self, depth: usize, text: &str, origin: Option<Origin>) {
        let _ = writeln!(self.text, "{:1$}{text}", "", depth * 2);
        self.origins.push(origin);
    }

    fn comment(&mut self, depth: usize, text: &str) {
        let text: String = text.chars().filter(|c| !c.is_control()).collect();
        self.line(depth, &format!("# import: {}", clean(&text)), None);
    }

    fn notes(&mut self, depth: usize, table: &Table) {
        for source in &table.sources {
            for note in &self.understood.tables[*source].notes {
                let line = self.understood.tables[*source].line;
                self.comment(depth, &format!("table at line {line}: {note}"));
            }
        }
    }

    fn table(&mut self, depth: usize, table: &Table, path: &[String], is_path: bool) {
        self.line(depth, "parameters:", None);
        for node in &table.rows {
            self.row(depth + 1, node, path, &table.rows, is_path);
        }
    }

    fn row(&mut self, depth: usize, node: &Node, above: &[String], beside: &[Node], is_path: bool) {
        let mut path = above.to_vec();
        path.push(node.name.clone());
        let missing = Row::default();
        let understood = self.understood;
        let row = node.row.map_or(&missing, |(table, row)| &understood.tables[table].rows[row]);
        for doubt in &row.doubts {
            self.comment(depth, &doubt.to_string());
        }
        if node.row.is_none() {
            self.comment(depth, "row: the document has no row for it");
        }
        let origin = |key: &'static str| Some(Origin { row: node.row, key, path: path.clone() });
        self.line(depth, &format!("{}:", scalar(&clean(&node.name))), origin(""));
        let has_rows = !node.rows.is_empty();
        let put = |writer: &mut Self, key: &'static str, value: &str| {
            let refused = (writer.page.clone(), path.clone(), key);
            if !writer.refused.keys.contains(&refused) {
                writer.line(depth + 1, &format!("{key}: {value}"), origin(key));
            }
        };
        let kind = self.kind(row, has_rows);
        let kind = if self.refused.keys.contains(&(self.page.clone(), path.clone(), "type"))
            && !has_rows
        {
            "string".to_owned()
        } else {
            kind
        };
        let written_kind = if kind.contains('<') { scalar(&kind) } else { kind.clone() };
        self.line(depth + 1, &format!("type: {written_kind}"), origin("type"));
        if let Some(rust) = self.refused.rust.get(&(self.page.clone(), path.clone())).cloned() {
            put(self, "rust", &rust);
        }
        let requirement =
            if is_path { Requirement::M } else { row.requirement.unwrap_or(Requirement::O) };
        let is_mandatory = requirement == Requirement::M;
        put(self, "requirement", requirement.letter());
        if let Some(length) = row.length.as_ref().filter(|_| row.values.is_empty()) {
            put(self, "length", &bounds(length));
        }
        if let Some(range) = &row.range {
            put(self, "range", &bounds(range));
        }
        if let Some(pattern) = &row.pattern {
            put(self, "pattern", &scalar(pattern));
        }
        if let Some(items) = &row.items {
            put(self, "items", &bounds(items));
        }
        if !row.values.is_empty() && base(&kind) != "boolean" {
            put(self, "values", &values_of(&row.values, base(&kind) == "integer"));
        }
        if let (Some(default), false) = (&row.default, is_mandatory) {
            put(self, "default", &default_of(default, &kind));
        }
        if row.nullable {
            put(self, "nullable", "true");
        }
        if !is_mandatory {
            if let Some(condition) = &row.condition {
                let (key, value) = self.condition(condition, beside);
                put(self, key, &value);
            } else if requirement == Requirement::C {
                put(self, "required_when", "{ described: \"The document does not say when.\" }");
            }
        }
        let description = clean(&describe(&row.description));
        if !description.is_empty() {
            put(self, "description", &scalar(&description));
        }
        if let Some(example) = row
            .example
            .as_deref()
            .map(clean)
            .filter(|text| !text.is_empty() && !text.contains('\n'))
        {
            put(self, "example", &literal(&example, base(&kind)));
        }
        if row.deprecated {
            put(self, "deprecated", "The document calls it deprecated.");
        }
        if let Some(since) = row.since.as_deref().map(clean).filter(|text| !text.is_empty()) {
            put(self, "since", &quote(&since));
        }
        if has_rows {
            self.line(depth + 1, "parameters:", origin("parameters"));
            for child in &node.rows {
                self.row(depth + 2, child, &path, &node.rows, false);
            }
        }
    }

    /// The type on the page: the name of an object that is declared, or `any`.
    fn kind(&self, row: &Row, has_rows: bool) -> String {
        let kind = row.kind.as_deref().unwrap_or("string");
        if has_rows {
            let outer = if kind.starts_with("list<") {
                "list<object>"
            } else if kind.starts_with("map<") {
                "map<object>"
            } else {
                "object"
            };
            return outer.to_owned();
        }
        let of = base(kind);
        // Values that all are whole numbers.
        if of == "decimal"
            && !row.values.is_empty()
            && row.values.iter().all(|value| value.parse::<i64>().is_ok())
        {
            return kind.replace(of, "integer");
        }
        if is_ours(of) {
            return kind.to_owned();
        }
        let declared =
            names_table(&self.understood.tables, of).and_then(|table| self.names.get(&table));
        let undeclared = if row.values.is_empty() { "any" } else { "string" };
        kind.replace(of, declared.map_or(undeclared, String::as_str))
    }

    fn condition(&self, condition: &Condition, beside: &[Node]) -> (&'static str, String) {
        let key = |kind: Kind| match kind {
            Kind::RequiredWhen => "required_when",
            Kind::OnlyWhen | Kind::ForbiddenWhen => "only_when",
            Kind::ExactlyWhen => "exactly_when",
        };
        match condition {
            Condition::Described { kind, words } => {
                let words = clean(&describe(words));
                let words =
                    if *kind == Kind::ForbiddenWhen { format!("unless: {words}") } else { words };
                (key(*kind), format!("{{ described: {} }}", quote(&words)))
            }
            Condition::Tests { kind, tests } => {
                let is_not = *kind == Kind::ForbiddenWhen;
                let tests: Vec<String> = tests
                    .iter()
                    .map(|test| self.test(test, beside, is_not && tests.len() == 1))
                    .collect();
                let value = if is_not && tests.len() > 1 {
                    format!("{{ none_of: [{{ {} }}] }}", tests.join(", "))
                } else {
                    format!("{{ {} }}", tests.join(", "))
                };
                (key(*kind), value)
            }
        }
    }

    fn test(&self, test: &Test, beside: &[Node], is_not: bool) -> String {
        let target = beside.iter().find(|node| node.name == test.path);
        let row = target
            .and_then(|node| node.row)
            .map(|(table, row)| &self.understood.tables[table].rows[row]);
        let kind = row.and_then(|row| row.kind.clone()).unwrap_or_else(|| "string".to_owned());
        let list = |values: &[String]| {
            let values: Vec<String> =
                values.iter().map(|value| literal(value, base(&kind))).collect();
            match values.as_slice() {
                [one] => one.clone(),
                many => format!("[{}]", many.join(", ")),
            }
        };
        let value = match (&test.is, is_not) {
            (Is::In(values), false) | (Is::Not(values), true) => list(values),
            (Is::Not(values), false) | (Is::In(values), true) => {
                format!("{{ not: {} }}", list(values))
            }
            (Is::Present(is), not) => format!("{{ present: {} }}", is ^ not),
        };
        format!("{}: {value}", scalar(&written_path(&[&test.path])))
    }
}

fn bounds(bounds: &Bounds) -> String {
    let Bounds { min, max } = bounds;
    match (min, max) {
        (Some(min), Some(max)) if !min.starts_with('-') && !max.starts_with('-') => {
            format!("{min}-{max}")
        }
        (Some(min), Some(max)) => format!("{{ min: {min}, max: {max} }}"),
        (Some(min), None) => format!("{{ min: {min} }}"),
        (None, Some(max)) => format!("{{ max: {max} }}"),
        (None, None) => "{}".to_owned(),
    }
}

/// Values as a list; as a map if some need a name in Rust.
fn values_of(values: &[String], are_numbers: bool) -> String {
    let written = |value: &String| literal(value, if are_numbers { "integer" } else { "string" });
    let plain = |value: &str| -> String {
        value.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
    };
    let has_name = |value: &String| {
        value.starts_with(|c: char| c.is_ascii_alphabetic())
            && value.chars().all(|c| c.is_ascii_alphanumeric() || " _-./:".contains(c))
            && !matches!(plain(value).as_str(), "self" | "unknown" | "other")
    };
    let mut names: Vec<String> = values.iter().map(|value| plain(value)).collect();
    names.sort_unstable();
    let is_clear = names.windows(2).all(|pair| pair[0] != pair[1]);
    if is_clear && values.iter().all(has_name) {
        let list: Vec<String> = values.iter().map(written).collect();
        return format!("[{}]", list.join(", "));
    }
    let entry = |(at, value): (usize, &String)| {
        let name = plain(value);
        let rust = match (is_clear && !name.is_empty(), has_name(value)) {
            (true, true) => return format!("{}: {{}}", written(value)),
            (true, false) if name.starts_with(|c: char| c.is_ascii_digit()) => {
                format!("Value{name}")
            }
            _ => format!("Number{}", at + 1),
        };
        format!("{}: {{ rust: {rust} }}", written(value))
    };
    let entries: Vec<String> = values.iter().enumerate().map(entry).collect();
    format!("{{ {} }}", entries.join(", "))
}

/// A value in the form of its type; a text if it has another form.
fn literal(value: &str, kind: &str) -> String {
    let is_number = |text: &str| {
        text.parse::<f64>().is_ok()
            && text.chars().all(|c| c.is_ascii_digit() || c == '-' || c == '.')
            && !text.starts_with('.')
            && !text.ends_with('.')
    };
    match kind {
        "boolean" if matches!(value.to_lowercase().as_str(), "true" | "false") => {
            value.to_lowercase()
        }
        "integer" if value.parse::<i64>().is_ok() && !value.starts_with('+') => value.to_owned(),
        "decimal" if is_number(value) => value.to_owned(),
        _ => quote(&clean(value)),
    }
}

/// A default in the form of its type; one that has not this form is described.
fn default_of(value: &str, kind: &str) -> String {
    let described = || format!("{{ described: {} }}", quote(&clean(value)));
    let value = value.trim();
    match kind {
        "boolean" if !matches!(value.to_lowercase().as_str(), "true" | "false") => described(),
        "integer" if value.parse::<i64>().is_err() => described(),
        "decimal" if value.parse::<f64>().is_err() => described(),
        kind if kind.contains('<') || matches!(kind, "object" | "any") || !is_ours(kind) => {
            described()
        }
        _ => literal(value, kind),
    }
}

/// Descriptions are plain text with code: other marks are taken off.
fn describe(text: &str) -> String {
    let lines =
        text.lines().map(|line| line.replace("**", "")).filter(|line| !line.trim().is_empty());
    lines.collect::<Vec<_>>().join(" ")
}

/// Takes away what no reader sees.
pub(super) fn clean(text: &str) -> String {
    let is_shown = |c: &char| {
        !c.is_control()
            && !matches!(*c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FE00}'..='\u{FE0F}' | '\u{FFF0}'..='\u{FFFB}' | '\u{E000}'..='\u{F8FF}' | '\u{61C}' | '\u{180E}' | '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}')
            && u32::from(*c) < 0xE0000
    };
    let words: String =
        text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(is_shown).collect();
    words.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A text as a scalar: plain if YAML can only read it as this text.
pub(super) fn scalar(text: &str) -> String {
    let first = text.chars().next();
    let is_plain = first.is_some_and(|c| c.is_alphabetic() || c == '_' || c == '/')
        && text.chars().all(|c| {
            c.is_alphanumeric()
                || " _-./(),;'+=%$&!?<>*`\u{2019}\u{2013}\u{2014}、。（）：，".contains(c)
        })
        && !text.ends_with(' ')
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.contains("<<");
    let lower = text.to_lowercase();
    let is_word = matches!(
        lower.as_str(),
        "true"
            | "false"
            | "null"
            | "yes"
            | "no"
            | "on"
            | "off"
            | "y"
            | "n"
            | "nan"
            | "inf"
            | "none"
    );
    if is_plain && !is_word { text.to_owned() } else { quote(text) }
}

/// A text in double quotes.
pub(super) fn quote(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            character => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::{clean, quote, scalar};

    #[test]
    fn texts_stay_texts() {
        assert_eq!(scalar("A name."), "A name.");
        for tricky in
            ["no", "a: b", "# x", "- a", "{ a }", "1", "", "a #b", "&a", "*a", "x: |", "'", "@a"]
        {
            assert_eq!(scalar(tricky), quote(tricky), "{tricky}");
        }
        assert_eq!(quote("a\"b\\c\nd"), "\"a\\\"b\\\\c\\nd\"");
        assert_eq!(clean("a\u{200b}b\n  c\u{7}"), "ab c");
    }
}
