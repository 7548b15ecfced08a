//! Operations as tables: one for what goes into headers, query and path, one for the
//! body, one for the response.

use super::schema::{Schemas, unread};
use super::tree::Node;
use crate::place::{Operation, Part};
use crate::row::Row;
use crate::understand::{ParameterTable, Understood};

/// The methods that a path may have as keys.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Reads the operations of a path.
pub(super) fn path<'a>(
    schemas: &Schemas<'a>,
    path: &str,
    item: &'a Node,
    understood: &mut Understood,
    losses: &mut Vec<(usize, String)>,
) {
    let item = schemas.resolve(item).unwrap_or(item);
    let shared = item.get("parameters").map_or(&[][..], Node::items);
    for (key, value) in item.entries() {
        if METHODS.contains(&key.as_str()) {
            let call = Call { schemas, method: key.to_ascii_uppercase(), path, node: value };
            call.read(shared, understood, losses);
        } else if key != "parameters" {
            losses.push((value.line, format!("{path}: {}", unread(key, value))));
        }
    }
}

struct Call<'s, 'a> {
    schemas: &'s Schemas<'a>,
    method: String,
    path: &'s str,
    node: &'a Node,
}

impl<'a> Call<'_, 'a> {
    fn read(
        &self,
        shared: &'a [Node],
        understood: &mut Understood,
        losses: &mut Vec<(usize, String)>,
    ) {
        let mut notes = Vec::new();
        let mut texts = Vec::new();
        let mut body = Vec::new();
        let mut response = Vec::new();
        let own = self.node.get("parameters").map_or(&[][..], Node::items);
        let own: Vec<&Node> = own.iter().map(|node| self.target(node, &mut notes)).collect();
        let is_overridden = |shared: &Node| {
            let key = |node: &Node| {
                (node.text_of("name").map(str::to_owned), node.text_of("in").map(str::to_owned))
            };
            own.iter().any(|own| key(own) == key(shared))
        };
        let shared: Vec<&Node> = shared
            .iter()
            .map(|node| self.target(node, &mut notes))
            .filter(|node| !is_overridden(node))
            .collect();
        for parameter in shared.into_iter().chain(own.iter().copied()) {
            self.parameter(parameter, &mut texts, &mut body, &mut notes);
        }
        for (key, value) in self.node.entries() {
            match key.as_str() {
                "parameters" | "operationId" => {}
                "requestBody" => {
                    let value = self.target(value, &mut notes);
                    for (key, value) in value.entries() {
                        match key.as_str() {
                            "content" => self.content("request", value, &mut body, &mut notes),
                            "required" if value.is_true() => {}
                            key => notes.push(format!("request: {}", unread(key, value))),
                        }
                    }
                }
                "responses" => self.responses(value, &mut response, &mut notes),
                key => notes.push(unread(key, value).to_string()),
            }
        }
        let tables = [(Part::Query, texts), (Part::Body, body), (Part::Response, response)];
        let before = understood.tables.len();
        for (part, rows) in tables {
            if rows.is_empty() {
                continue;
            }
            let name = format!("{} {} {part:?}", self.method, self.path);
            understood.tables.push(ParameterTable {
                name,
                line: self.node.line,
                operation: Some(Operation {
                    method: self.method.clone(),
                    path: self.path.to_owned(),
                    id: self.node.text_of("operationId").map(str::to_owned),
                }),
                part,
                rows,
                notes: std::mem::take(&mut notes),
                ..ParameterTable::default()
            });
        }
        if understood.tables.len() == before {
            let call = format!("{} {}", self.method, self.path);
            let why = "it has neither parameters nor an object as its body";
            losses.push((self.node.line, format!("{call}: {why}")));
            losses
                .extend(notes.into_iter().map(|note| (self.node.line, format!("{call}: {note}"))));
        }
    }

    /// What a node refers to; a reference that leads nowhere is noted.
    fn target(&self, node: &'a Node, notes: &mut Vec<String>) -> &'a Node {
        self.schemas.resolve(node).unwrap_or_else(|reference| {
            notes.push(format!("this reference was not followed: \"{reference}\""));
            node
        })
    }

    fn parameter(
        &self,
        node: &'a Node,
        texts: &mut Vec<Row>,
        body: &mut Vec<Row>,
        notes: &mut Vec<String>,
    ) {
        let (Some(name), Some(place)) = (node.text_of("name"), node.text_of("in")) else {
            if node.get("$ref").is_none() {
                notes.push(format!("a parameter without name and place: \"{}\"", node.words()));
            }
            return;
        };
        if place == "body" {
            match node.get("schema") {
                Some(schema) => self.body("request", schema, body, notes),
                None => notes.push(format!("a body without a schema: \"{}\"", node.words())),
            }
            for (key, value) in node.entries() {
                if !matches!(key.as_str(), "name" | "in" | "schema" | "required") {
                    notes.push(format!("body: {}", unread(key, value)));
                }
            }
            return;
        }
        let content = node.get("content").and_then(|content| content.entries().first());
        let schema = node.get("schema").or(content.and_then(|(_, media)| media.get("schema")));
        // In Swagger 2.0 the keys of the schema are those of the parameter.
        let is_inline = schema.is_none();
        let mut rows = Vec::new();
        let is_required = node.get("required").is_some_and(Node::is_true);
        self.schemas.row(name, schema.unwrap_or(node), is_required, &[], &mut rows);
        let Some(row) = rows.first_mut() else { return };
        if let Some(description) = node.text_of("description") {
            description.clone_into(&mut row.description);
        }
        if is_inline {
            let is_own = |why: &str| {
                ["name", "in"].iter().any(|key| why == format!("`{key}` was not read:"))
                    || (why == "`required` was not read:")
            };
            row.doubts.retain(|doubt| !is_own(&doubt.why));
        } else {
            for (key, value) in node.entries() {
                match key.as_str() {
                    "name" | "in" | "schema" | "required" | "description" => {}
                    "deprecated" => row.deprecated |= value.is_true(),
                    "example" if row.example.is_none() && value.text().is_some() => {
                        row.example = value.text().map(str::to_owned);
                    }
                    // What is so without saying it (OpenAPI 3.1, section 4.8.12).
                    "style"
                        if matches!(
                            (place, value.text()),
                            ("query", Some("form")) | ("path" | "header", Some("simple"))
                        ) => {}
                    key => row.doubts.push(unread(key, value)),
                }
            }
        }
        row.place = match place {
            "query" | "header" | "path" => Some(place.to_owned()),
            "formData" => None,
            other => {
                notes.push(format!(
                    "`{name}` is sent in `{other}`, which was not taken over: \"{}\"",
                    node.words()
                ));
                return;
            }
        };
        if place == "formData" { body.append(&mut rows) } else { texts.append(&mut rows) }
    }

    /// The schema of the media type that is read: JSON if there is any.
    fn content(&self, of: &str, content: &'a Node, rows: &mut Vec<Row>, notes: &mut Vec<String>) {
        let is_json = |(media, _): &&(String, Node)| media.contains("json");
        let chosen = content.entries().iter().find(is_json).or(content.entries().first());
        let Some((chosen, media)) = chosen else { return };
        if !chosen.starts_with("application/json") {
            notes.push(format!("{of}: it is sent as \"{chosen}\""));
        }
        for (other, _) in content.entries().iter().filter(|(other, _)| other != chosen) {
            notes.push(format!("{of}: this media type was not read: \"{other}\""));
        }
        for (key, value) in media.entries() {
            if key == "schema" {
                self.body(of, value, rows, notes);
            } else {
                notes.push(format!("{of}: {}", unread(key, value)));
            }
        }
    }

    fn body(&self, of: &str, schema: &'a Node, rows: &mut Vec<Row>, notes: &mut Vec<String>) {
        if self.schemas.is_object(schema) {
            rows.append(&mut self.schemas.rows(schema));
        } else {
            notes.push(format!("{of}: it is no object with properties: \"{}\"", schema.words()));
        }
    }

    /// The first successful response is read.
    fn responses(&self, responses: &'a Node, rows: &mut Vec<Row>, notes: &mut Vec<String>) {
        let is_success = |(status, _): &&(String, Node)| status.starts_with('2');
        let chosen = responses.entries().iter().find(is_success).map(|(status, _)| status);
        for (status, response) in responses.entries() {
            let response = self.target(response, notes);
            if Some(status) != chosen {
                let words = response.text_of("description").unwrap_or_default();
                let words = crate::doubt::excerpt(words, 80);
                notes.push(format!("the response {status} was not taken over: \"{words}\""));
                continue;
            }
            let of = format!("response {status}");
            for (key, value) in response.entries() {
                match key.as_str() {
                    "description" => {}
                    "content" => self.content(&of, value, rows, notes),
                    "schema" => self.body(&of, value, rows, notes),
                    key => notes.push(format!("{of}: {}", unread(key, value))),
                }
            }
        }
    }
}
