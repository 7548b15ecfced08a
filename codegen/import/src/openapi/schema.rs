//! Schemas of JSON Schema (draft 4 to 2020-12) and `OpenAPI` as rows. Every key of a
//! schema is read or doubted.

use std::cell::Cell;
use std::collections::HashMap;

use super::references::resolve;
use super::tree::{Node, Value};
use crate::cells::bounds::{Bounds, number};
use crate::cells::condition::{self, Is, Kind, Test};
use crate::cells::requirement::Requirement;
use crate::doubt::{Column, Doubt};
use crate::govern::govern;
use crate::row::{Condition, Row};

/// How deep schemas are written within another.
const DEEPEST: usize = 12;

/// How many schemas are read, at most: references multiply.
const MOST: usize = 1_000_000;

/// Keys that say nothing about a value.
const SILENT: [&str; 6] = ["$schema", "$id", "id", "$defs", "definitions", "$comment"];

/// The schemas of a document.
pub(super) struct Schemas<'a> {
    root: &'a Node,
    /// Names of the objects, by the lines and addresses of their schemas.
    names: HashMap<*const Node, String>,
    read: Cell<usize>,
}

/// The properties of an object, those of `allOf` included.
#[derive(Default)]
struct Shape<'a> {
    /// Whether the object is written within a row, which has columns of its own.
    is_row: bool,
    properties: Vec<(&'a str, &'a Node)>,
    required: Vec<&'a str>,
    conditions: Vec<(&'a str, Condition)>,
    doubts: Vec<Doubt>,
}

impl<'a> Schemas<'a> {
    pub(super) fn new(root: &'a Node) -> Self {
        Self { root, names: HashMap::new(), read: Cell::new(0) }
    }

    /// Gives an object its name.
    pub(super) fn name(&mut self, schema: &'a Node, name: String) {
        self.names.insert(std::ptr::from_ref(schema), name);
    }

    pub(super) fn resolve(&self, node: &'a Node) -> Result<&'a Node, &'a str> {
        resolve(self.root, node)
    }

    /// Whether a schema has properties.
    pub(super) fn is_object(&self, schema: &'a Node) -> bool {
        self.has_properties(schema, DEEPEST)
    }

    fn has_properties(&self, schema: &'a Node, depth: usize) -> bool {
        let Ok(schema) = self.resolve(schema) else { return false };
        let has_own = schema.get("properties").is_some_and(|all| !all.entries().is_empty());
        let parts = schema.get("allOf").map_or(&[][..], Node::items);
        has_own
            || depth > 0
                && self.may_read()
                && parts.iter().any(|part| self.has_properties(part, depth - 1))
    }

    fn may_read(&self) -> bool {
        self.read.set(self.read.get() + 1);
        self.read.get() < MOST
    }

    /// The rows of an object.
    pub(super) fn rows(&self, schema: &'a Node) -> Vec<Row> {
        let mut rows = Vec::new();
        self.rows_within(schema, &[], &mut rows);
        govern(&mut rows);
        for row in &mut rows {
            let is_doubted = row.doubts.iter().any(|doubt| doubt.column == Column::Condition);
            if let (Some(_), false) = (&row.condition, is_doubted) {
                let why = "by a sentence of the description:";
                let words = row.description.clone();
                row.doubts.push(Doubt::new(Column::Condition, why, &words));
            }
        }
        self.conditions_within(schema, &mut rows);
        rows
    }

    /// What keys of the schema itself say of when properties are sent.
    fn conditions_within(&self, schema: &'a Node, rows: &mut [Row]) {
        let mut shape = Shape::default();
        self.shape(schema, &mut shape, DEEPEST);
        for (name, condition) in shape.conditions {
            let Some(row) = rows.iter_mut().find(|row| row.parent.is_empty() && row.name == name)
            else {
                continue;
            };
            match row.requirement {
                Some(Requirement::M) => {}
                _ if row.condition.is_some() => {
                    let why = "the schema also says when it is required";
                    row.doubts.push(Doubt::new(Column::Condition, why, ""));
                }
                _ => {
                    row.requirement = Some(Requirement::C);
                    row.condition = Some(condition);
                }
            }
        }
    }

    fn rows_within(&self, schema: &'a Node, parent: &[String], rows: &mut Vec<Row>) {
        let mut shape = Shape { is_row: !parent.is_empty(), ..Shape::default() };
        self.shape(schema, &mut shape, DEEPEST);
        let Shape { is_row: _, properties, required, mut doubts, conditions } = shape;
        if !parent.is_empty() && !conditions.is_empty() {
            let why = "when properties of a nested object are required was not read";
            doubts.push(Doubt::new(Column::Condition, why, ""));
        }
        for name in &required {
            if !properties.iter().any(|(known, _)| known == name) {
                let why = "required, but it is no property:";
                doubts.push(Doubt::new(Column::Requirement, why, name));
            }
        }
        for (name, schema) in properties {
            let at = rows.len();
            self.row(name, schema, required.contains(&name), parent, rows);
            // What is said of the whole object stands above its first row.
            if let Some(row) = rows.get_mut(at) {
                row.doubts.append(&mut doubts);
            }
        }
    }

    /// The row of a property or parameter, and those within it.
    pub(super) fn row(
        &self,
        name: &str,
        schema: &'a Node,
        is_required: bool,
        parent: &[String],
        rows: &mut Vec<Row>,
    ) {
        let requirement = if is_required { Requirement::M } else { Requirement::O };
        let mut row = Row {
            line: schema.line,
            name: name.to_owned(),
            parent: parent.to_vec(),
            requirement: Some(requirement),
            ..Row::default()
        };
        let (kind, inner) = self.facts(schema, &mut row, DEEPEST);
        row.kind = Some(kind);
        row.hints.sentences = condition::sentences(&row.description);
        if let (true, Some(default)) = (is_required, &row.default) {
            let why = "it is mandatory, so a default has no meaning:";
            row.doubts.push(Doubt::new(Column::Default, why, default));
        }
        if !row.values.is_empty() && row.length.is_some() {
            let words = row.length.as_ref().map_or(String::new(), Bounds::text);
            let why = "not written, because there are values:";
            row.doubts.push(Doubt::new(Column::Length, why, &words));
        }
        if is_empty(row.length.as_ref()) {
            row.length = None;
        }
        if is_empty(row.range.as_ref()) {
            row.range = None;
        }
        if is_empty(row.items.as_ref()) {
            row.items = None;
        }
        let at = rows.len();
        rows.push(row);
        let Some(inner) = inner else { return };
        let mut path = parent.to_vec();
        path.push(name.to_owned());
        if path.len() < DEEPEST && self.may_read() {
            self.rows_within(inner, &path, rows);
        } else if let Some(row) = rows.get_mut(at) {
            row.kind = Some("any".to_owned());
            row.doubts.push(Doubt::new(
                Column::Type,
                "nested too deep; what is in it:",
                &inner.words(),
            ));
        }
    }

    /// Collects the properties of a schema and of what it is made of.
    fn shape(&self, schema: &'a Node, shape: &mut Shape<'a>, depth: usize) {
        let schema = match self.resolve(schema) {
            Ok(schema) if depth > 0 && self.may_read() => schema,
            Ok(_) => {
                let why = "`allOf` nests too deep";
                shape.doubts.push(Doubt::new(Column::Row, why, &schema.words()));
                return;
            }
            Err(reference) => {
                let why = "this reference was not followed:";
                shape.doubts.push(Doubt::new(Column::Row, why, reference));
                return;
            }
        };
        for (key, value) in schema.entries() {
            match key.as_str() {
                "properties" => {
                    for (name, schema) in value.entries() {
                        match shape.properties.iter().position(|(known, _)| known == name) {
                            None => shape.properties.push((name, schema)),
                            Some(_) => {
                                let why = "it is described twice; not read:";
                                let words = format!("{name}: {}", schema.words());
                                shape.doubts.push(Doubt::new(Column::Row, why, &words));
                            }
                        }
                    }
                }
                "required" => shape.required.extend(value.items().iter().filter_map(Node::text)),
                "allOf" => {
                    for part in value.items() {
                        self.shape(part, shape, depth - 1);
                    }
                }
                "dependentRequired" | "dependencies" => dependent(key, value, shape),
                "if" => branch(schema, value, shape),
                "then" if schema.get("if").is_some() => {}
                "type" if is_object_type(value) => {}
                "additionalProperties" if value.is_true() => {}
                // Words of the object, or of a part of it; and what the rows that refer to
                // it have read.
                "title" | "description" | "nullable" | "x-nullable" => {}
                "example" | "examples" | "default" | "deprecated"
                    if shape.is_row && depth == DEEPEST => {}
                key if SILENT.contains(&key) => {}
                key => shape.doubts.push(unread(key, value)),
            }
        }
    }

    /// The facts of a schema: into the row what columns there are for, and the type,
    /// with the schema of the object that is written within the row.
    fn facts(&self, schema: &'a Node, row: &mut Row, depth: usize) -> (String, Option<&'a Node>) {
        let any = || ("any".to_owned(), None);
        if schema.is_true() {
            return any();
        }
        let target = match self.resolve(schema) {
            Ok(target) if depth > 0 && self.may_read() => target,
            Ok(_) => {
                row.doubts.push(Doubt::new(
                    Column::Type,
                    "references go in circles, or too deep",
                    "",
                ));
                return any();
            }
            Err(reference) => {
                let why = "this reference was not followed:";
                row.doubts.push(Doubt::new(Column::Type, why, reference));
                return any();
            }
        };
        let is_reference = !std::ptr::eq(target, schema);
        if is_reference {
            // Keys beside a reference, which 2019-09 and later drafts take.
            for (key, value) in schema.entries() {
                match key.as_str() {
                    "$ref" => {}
                    "description" | "summary" => set_description(row, value),
                    "nullable" if value.is_true() => row.nullable = true,
                    "deprecated" => row.deprecated |= value.is_true(),
                    "default" => {
                        set_text(&mut row.default, value, Column::Default, &mut row.doubts);
                    }
                    key if SILENT.contains(&key) => {}
                    key => row.doubts.push(unread(key, value)),
                }
            }
        }
        if let Some(name) = self.names.get(&std::ptr::from_ref(target)) {
            row.nullable |= target.get("nullable").is_some_and(Node::is_true) || has_null(target);
            return (name.clone(), None);
        }
        self.facts_here(target, row, depth)
    }

    fn facts_here(
        &self,
        schema: &'a Node,
        row: &mut Row,
        depth: usize,
    ) -> (String, Option<&'a Node>) {
        let mut kind = Self::type_of(schema, row);
        let mut inner = None;
        let is_object = self.is_object(schema);
        if is_object {
            "object".clone_into(&mut kind);
            inner = Some(schema);
        }
        for (key, value) in schema.entries() {
            match key.as_str() {
                "type" | "format" => {}
                "title" if schema.get("description").is_some() => {
                    row.doubts.push(unread(key, value));
                }
                "title" | "description" => set_description(row, value),
                "nullable" | "x-nullable" => row.nullable |= value.is_true(),
                "deprecated" => row.deprecated |= value.is_true(),
                "default" => set_text(&mut row.default, value, Column::Default, &mut row.doubts),
                "example" => set_text(&mut row.example, value, Column::Example, &mut row.doubts),
                "examples" => {
                    let (first, rest) = match value.items() {
                        [first, rest @ ..] => (Some(first), rest),
                        [] => (None, &[][..]),
                    };
                    match first {
                        Some(first) => {
                            set_text(&mut row.example, first, Column::Example, &mut row.doubts);
                        }
                        None => row.doubts.push(unread(key, value)),
                    }
                    for other in rest {
                        let why = "another example:";
                        row.doubts.push(Doubt::new(Column::Example, why, &other.words()));
                    }
                }
                "enum" => set_values(value.items(), row),
                "const" => set_values(std::slice::from_ref(value), row),
                "minLength" => bound(&mut row.length, value, true),
                "maxLength" => bound(&mut row.length, value, false),
                "pattern" => match value.text().and_then(whole) {
                    Some(pattern) if row.pattern.is_none() => row.pattern = Some(pattern),
                    _ => row.doubts.push(unread(key, value)),
                },
                "minItems" if kind.starts_with("list<") => bound(&mut row.items, value, true),
                "maxItems" if kind.starts_with("list<") => bound(&mut row.items, value, false),
                "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" => {
                    range(schema, key, value, &kind, row);
                }
                // Read with the properties, as rows.
                "properties"
                | "required"
                | "dependentRequired"
                | "dependencies"
                | "if"
                | "then"
                | "allOf"
                | "additionalProperties"
                    if is_object => {}
                "properties" | "required"
                    if value.entries().is_empty() && value.items().is_empty() => {}
                "additionalProperties" if value.is_true() => {}
                "additionalProperties" if !value.is_false() => {
                    let (of, within) = self.facts(value, row, depth - 1);
                    kind = format!("map<{of}>");
                    inner = within;
                }
                "items" if matches!(value.value, Value::Map(_)) => {
                    let mut element = Row::default();
                    let (of, within) = self.facts(value, &mut element, depth - 1);
                    kind = format!("list<{of}>");
                    inner = within;
                    take_element(row, element);
                }
                "allOf" | "oneOf" | "anyOf" => {
                    if let Some((of, within)) = self.single(key, value, row, depth) {
                        kind = of;
                        inner = within;
                    } else {
                        let why = format!("what `{key}` says was not read:");
                        row.doubts.push(Doubt::new(Column::Type, &why, &alternatives(value)));
                    }
                }
                // An object says this to its first row.
                _ if is_object => {}
                key if SILENT.contains(&key) => {}
                key => row.doubts.push(unread(key, value)),
            }
        }
        (kind, inner)
    }

    /// `allOf`, `oneOf` or `anyOf` of one schema, or of one and `null`.
    fn single(
        &self,
        key: &str,
        value: &'a Node,
        row: &mut Row,
        depth: usize,
    ) -> Option<(String, Option<&'a Node>)> {
        let is_null = |part: &&Node| part.text_of("type") == Some("null");
        let nulls = value.items().iter().filter(is_null).count();
        let mut others = value.items().iter().filter(|part| !is_null(part));
        let only = others.next()?;
        if others.next().is_some() || (nulls > 0 && key == "allOf") {
            return None;
        }
        row.nullable |= nulls > 0;
        Some(self.facts(only, row, depth - 1))
    }

    fn type_of(schema: &Node, row: &mut Row) -> String {
        let types: Vec<&str> = match schema.get("type") {
            Some(one) if one.text().is_some() => one.text().into_iter().collect(),
            Some(many) => many.items().iter().filter_map(Node::text).collect(),
            None => Vec::new(),
        };
        row.nullable |= types.contains(&"null");
        let types: Vec<&str> = types.into_iter().filter(|one| *one != "null").collect();
        let format = schema.get("format");
        let of_values = || {
            let values = schema.get("enum").map_or(&[][..], Node::items);
            let first = values.first().or(schema.get("const"));
            first.map(|first| if is_number(first) { "integer" } else { "string" })
        };
        let kind = match types.as_slice() {
            [one] => *one,
            [] => match of_values() {
                Some(kind) => kind,
                None if schema.get("items").is_some() => "array",
                None => "any",
            },
            ["integer", "number"] | ["number", "integer"] => "number",
            several => {
                let why = "there are several types:";
                row.doubts.push(Doubt::new(Column::Type, why, &several.join(", ")));
                "any"
            }
        };
        let words = format.and_then(Node::text).unwrap_or_default();
        let (ours, is_read) = match (kind, words) {
            ("string", "date") => ("date", true),
            ("string", "date-time") => ("datetime", true),
            ("string", "uuid") => ("uuid", true),
            ("string", "password" | "") => ("string", true),
            ("string", _) => ("string", false),
            ("integer", "int32") => {
                let range = row.range.get_or_insert_default();
                range.min = Some("-2147483648".to_owned());
                range.max = Some("2147483647".to_owned());
                ("integer", true)
            }
            ("integer", _) => ("integer", matches!(words, "" | "int64")),
            ("number", _) => ("decimal", matches!(words, "" | "float" | "double")),
            ("boolean", _) => ("boolean", words.is_empty()),
            ("array", _) => ("list<any>", words.is_empty()),
            ("object", _) => ("map<any>", words.is_empty()),
            ("any", _) => ("any", words.is_empty()),
            (unknown, _) => {
                row.doubts.push(Doubt::new(Column::Type, "this type is unknown:", unknown));
                ("any", words.is_empty())
            }
        };
        if !is_read {
            row.doubts.push(Doubt::new(Column::Type, "this format is not checked:", words));
        }
        ours.to_owned()
    }
}

/// A key that nothing reads.
pub(super) fn unread(key: &str, value: &Node) -> Doubt {
    Doubt::new(
        Column::Row,
        &format!("`{}` was not read:", crate::doubt::excerpt(key, 60)),
        &value.words(),
    )
}

fn is_object_type(value: &Node) -> bool {
    let names = |node: &Node| matches!(node.text(), Some("object" | "null"));
    names(value) || (!value.items().is_empty() && value.items().iter().all(names))
}

fn has_null(schema: &Node) -> bool {
    schema
        .get("type")
        .is_some_and(|types| types.items().iter().any(|one| one.text() == Some("null")))
}

fn is_number(node: &Node) -> bool {
    matches!(&node.value, Value::Scalar(text, true) if text.parse::<i64>().is_ok())
}

fn is_empty(bounds: Option<&Bounds>) -> bool {
    matches!(bounds, Some(Bounds { min: None, max: None }))
}

fn set_description(row: &mut Row, value: &Node) {
    if row.description.is_empty() {
        value.text().unwrap_or_default().clone_into(&mut row.description);
    }
}

/// A default or an example, of which only a scalar has a column.
fn set_text(target: &mut Option<String>, value: &Node, column: Column, doubts: &mut Vec<Doubt>) {
    match (value.text(), &target) {
        (Some(_), _) if value.is_null() => {
            doubts.push(Doubt::new(column, "`null` was not taken over", ""));
        }
        (Some(text), None) => *target = Some(text.to_owned()),
        (Some(text), Some(known)) if text == known => {}
        _ => doubts.push(Doubt::new(column, "it was not taken over:", &value.words())),
    }
}

fn set_values(values: &[Node], row: &mut Row) {
    for value in values {
        match value.text() {
            _ if value.is_null() => row.nullable = true,
            Some(text) if !row.values.iter().any(|known| known == text) => {
                row.values.push(text.to_owned());
            }
            Some(_) => {}
            None => {
                let why = "this value was not taken over:";
                row.doubts.push(Doubt::new(Column::Values, why, &value.words()));
            }
        }
    }
}

fn bound(bounds: &mut Option<Bounds>, value: &Node, is_lower: bool) {
    let bounds = bounds.get_or_insert_default();
    let target = if is_lower { &mut bounds.min } else { &mut bounds.max };
    *target = value.text().and_then(number);
}

/// The pattern of a whole text, of one that finds a part of it. Only a pattern with both
/// anchors, and without alternatives outside of groups, is the same without them.
fn whole(pattern: &str) -> Option<String> {
    let inner = pattern.strip_prefix('^')?.strip_suffix('$')?;
    let (mut depth, mut is_class, mut is_escaped) = (0_usize, false, false);
    for character in inner.chars() {
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            ']' => is_class = false,
            _ if is_class => {}
            '[' => is_class = true,
            '(' => depth += 1,
            ')' => depth = depth.checked_sub(1)?,
            '|' if depth == 0 => return None,
            _ => {}
        }
    }
    (!is_escaped).then(|| inner.to_owned())
}

fn range(schema: &Node, key: &str, value: &Node, kind: &str, row: &mut Row) {
    let is_lower = key.ends_with("inimum");
    let is_exclusive = match key {
        "minimum" => schema.get("exclusiveMinimum").is_some_and(Node::is_true),
        "maximum" => schema.get("exclusiveMaximum").is_some_and(Node::is_true),
        // In draft 4 they say how to read the other key.
        _ if value.is_true() || value.is_false() => return,
        _ => true,
    };
    let text = value.text().unwrap_or_default();
    let next =
        text.parse::<i64>().ok().and_then(|bound| bound.checked_add(if is_lower { 1 } else { -1 }));
    let bound = match (is_exclusive, kind, next) {
        (false, ..) => number(text),
        (true, "integer", Some(next)) => Some(next.to_string()),
        _ => None,
    };
    let Some(bound) = bound else {
        let why = "this bound was not taken over:";
        row.doubts.push(Doubt::new(Column::Range, why, &format!("{key}: {text}")));
        return;
    };
    let range = row.range.get_or_insert_default();
    *(if is_lower { &mut range.min } else { &mut range.max }) = Some(bound);
}

/// The constraints of the elements, which a list has in its own columns.
fn take_element(row: &mut Row, element: Row) {
    row.length = row.length.take().or(element.length);
    row.range = row.range.take().or(element.range);
    row.pattern = row.pattern.take().or(element.pattern);
    if let Some(items) = element.items.filter(|items| !is_empty(Some(items))) {
        row.doubts.push(Doubt::new(Column::Items, "of an element:", &items.text()));
    }
    row.values.extend(element.values);
    row.doubts.extend(element.doubts);
    if row.description.is_empty() {
        row.description = element.description;
    } else if !element.description.is_empty() && element.description != row.description {
        row.description = format!("{} Each: {}", row.description, element.description);
    }
    row.example = row.example.take().or(element.example);
    if element.nullable {
        row.doubts.push(Doubt::new(Column::Type, "elements may be `null`", ""));
    }
    if let Some(default) = element.default {
        row.doubts.push(Doubt::new(Column::Default, "of an element:", &default));
    }
}

/// The names of alternatives, or their words.
fn alternatives(value: &Node) -> String {
    let name = |part: &Node| match part.text_of("$ref") {
        Some(reference) => reference.rsplit('/').next().unwrap_or_default().to_owned(),
        None => part.words(),
    };
    value.items().iter().take(20).map(name).collect::<Vec<_>>().join(", ")
}

/// `dependentRequired`, and the lists of `dependencies`.
fn dependent<'a>(key: &str, value: &'a Node, shape: &mut Shape<'a>) {
    for (path, names) in value.entries() {
        if !matches!(names.value, Value::List(_)) {
            shape.doubts.push(unread(key, names));
            continue;
        }
        for name in names.items().iter().filter_map(Node::text) {
            let tests = vec![Test { path: path.clone(), is: Is::Present(true) }];
            shape.conditions.push((name, Condition::Tests { kind: Kind::RequiredWhen, tests }));
        }
    }
}

/// `if` of values of properties, and `then` of `required`; anything else is doubted.
fn branch<'a>(schema: &'a Node, condition: &'a Node, shape: &mut Shape<'a>) {
    let then = schema.get("then");
    let tests = tests_of(condition);
    let is_read = then.is_some_and(|then| {
        then.entries().iter().all(|(key, value)| key == "required" && !value.items().is_empty())
    });
    let (Some(tests), Some(then), true) = (tests, then, is_read) else {
        shape.doubts.push(unread("if", condition));
        if let Some(then) = then {
            shape.doubts.push(unread("then", then));
        }
        return;
    };
    let names = then.get("required").map_or(&[][..], Node::items);
    for name in names.iter().filter_map(Node::text) {
        let tests = tests.clone();
        shape.conditions.push((name, Condition::Tests { kind: Kind::RequiredWhen, tests }));
    }
}

fn tests_of(condition: &Node) -> Option<Vec<Test>> {
    let mut tests = Vec::new();
    let required: Vec<&str> = condition
        .get("required")
        .map_or(&[][..], Node::items)
        .iter()
        .filter_map(Node::text)
        .collect();
    for (key, value) in condition.entries() {
        match key.as_str() {
            "properties" => {
                for (path, schema) in value.entries() {
                    let values = match schema.entries() {
                        [(key, value)] if key == "const" => vec![value.text()?.to_owned()],
                        [(key, value)] if key == "enum" => value
                            .items()
                            .iter()
                            .map(|item| item.text().map(str::to_owned))
                            .collect::<Option<Vec<_>>>()?,
                        _ => return None,
                    };
                    // Without `required` an absent property passes the test as well.
                    if values.is_empty() || !required.contains(&path.as_str()) {
                        return None;
                    }
                    tests.push(Test { path: path.clone(), is: Is::In(values) });
                }
            }
            "required" => {}
            _ => return None,
        }
    }
    for name in required {
        if !tests.iter().any(|test| test.path == name) {
            tests.push(Test { path: name.to_owned(), is: Is::Present(true) });
        }
    }
    (!tests.is_empty()).then_some(tests)
}
