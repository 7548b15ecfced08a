//! `OpenAPI` 3.0 and 3.1, Swagger 2.0 and JSON Schema as parameter tables.
//!
//! The text becomes a tree with lines (`tree`). Schemas with properties are tables of
//! objects (`schema`), operations tables of their parts (`operations`). Every key of
//! the document is read, or a doubt or loss names it.

mod operations;
mod references;
mod schema;
mod tree;

use std::collections::HashSet;

use schema::{Schemas, unread};
use tree::Node;

use crate::understand::{ParameterTable, Understood, upper_camel};

/// Where named schemas stand: by path from the root.
const NAMED: [&[&str]; 3] = [&["components", "schemas"], &["definitions"], &["$defs"]];

/// Understands a document. `stem` names the object of a JSON Schema without a title.
pub(crate) fn understand(text: &str, stem: &str) -> (Understood, Vec<(usize, String)>) {
    let mut understood = Understood::default();
    let mut losses = Vec::new();
    let root = match tree::parse(text) {
        Ok(root) => root,
        Err(tree::Unreadable { line, why }) => {
            return (understood, vec![(line, format!("it could not be read: {why}"))]);
        }
    };
    let is_api = root.get("openapi").is_some() || root.get("swagger").is_some();
    let mut schemas = Schemas::new(&root);
    let mut objects: Vec<(String, &Node)> = Vec::new();
    if !is_api && schemas.is_object(&root) {
        let title = upper_camel(root.text_of("title").unwrap_or(stem));
        objects.push((title, &root));
    }
    for place in NAMED {
        let found = place.iter().try_fold(&root, |node, key| node.get(key));
        for (name, schema) in found.map_or(&[][..], Node::entries) {
            // A schema that only refers to another is that other one.
            if schema.get("$ref").is_none() && schemas.is_object(schema) {
                objects.push((upper_camel(name), schema));
            }
        }
    }
    let mut used = HashSet::new();
    for (name, schema) in &mut objects {
        *name = unique(name, &mut used);
        schemas.name(schema, name.clone());
    }
    if is_api {
        api(&schemas, &root, &mut understood, &mut losses);
    } else if objects.is_empty() {
        let why = "it is neither OpenAPI, nor Swagger, nor a JSON Schema with properties";
        losses.push((1, why.to_owned()));
    }
    for (name, schema) in objects {
        understood.tables.push(ParameterTable {
            headings: vec![name.clone()],
            line: schema.line,
            description: schema.text_of("description").unwrap_or_default().to_owned(),
            rows: schemas.rows(schema),
            name,
            ..ParameterTable::default()
        });
    }
    (understood, losses)
}

fn api<'a>(
    schemas: &Schemas<'a>,
    root: &'a Node,
    understood: &mut Understood,
    losses: &mut Vec<(usize, String)>,
) {
    for (key, value) in root.entries() {
        match key.as_str() {
            // Parameters, responses and schemas are read where operations refer to them.
            "openapi" | "swagger" | "definitions" | "parameters" | "responses" => {}
            "components" => {
                for (key, value) in value.entries() {
                    if !matches!(
                        key.as_str(),
                        "schemas" | "parameters" | "responses" | "requestBodies" | "headers"
                    ) {
                        losses.push((value.line, unread(key, value).to_string()));
                    }
                }
            }
            "paths" => {
                for (path, item) in value.entries() {
                    operations::path(schemas, path, item, understood, losses);
                }
            }
            key => losses.push((value.line, unread(key, value).to_string())),
        }
    }
}

/// A name that no other object has, whatever its case.
fn unique(wanted: &str, used: &mut HashSet<String>) -> String {
    let wanted = if wanted.is_empty() { "Table" } else { wanted };
    let mut name = wanted.to_owned();
    let mut number = 2;
    while !used.insert(name.to_lowercase()) {
        name = format!("{wanted}{number}");
        number += 1;
    }
    name
}
