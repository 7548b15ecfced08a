//! Parameters that are no rows of a table: a section each, terms of a definition
//! list, fields of a field list. They become the cells of a row, as if of a table.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use crate::cells::name;
use crate::document::{Block, Content, Document, Rich};
use crate::row::Cells;

/// Parameters that stand together.
#[derive(Debug)]
pub(crate) struct Group {
    /// The block before which they stand.
    pub(crate) at: usize,
    /// The blocks that they are made of.
    pub(crate) blocks: Vec<usize>,
    pub(crate) cells: Vec<Cells>,
    /// What was noted.
    pub(crate) notes: Vec<String>,
    /// The part of an operation that the form itself names.
    pub(crate) part: Option<crate::place::Part>,
}

macro_rules! pattern {
    ($name:ident, $pattern:expr) => {
        static $name: LazyLock<Regex> =
            LazyLock::new(|| Regex::new($pattern).expect("the pattern is valid"));
    };
}

pattern!(TYPE, r"(?i)^(?:the )?(?:value )?type(?: is| of value is)?\s*[:：]?\s*(.+)$");
pattern!(DEFAULT, r"(?i)^(?:the )?default(?: value)?(?: is|:|：)\s*(.+)$");
pattern!(NO_DEFAULT, r"(?i)^there is no default\b.*$");
pattern!(
    REQUIRED,
    r"(?i)^this is an? (required|optional|mandatory) (?:setting|field|parameter|option|property)\.?$|^(required|optional|mandatory)\.?$|^required\s*[:：]\s*(\w+)\.?$"
);
pattern!(
    VALUES,
    r"(?i)^(?:the )?(?:value can be (?:any|one|either) of|values?|possible values?|valid values?|supported values?|allowed values?|enum)(?: are| is)?\s*[:：]?\s*(.+)$"
);
pattern!(TERM_DEFAULT, r"(?i)^(.*?)\s*\((?:default(?:s to)?|defaults?:)\s*[:=]?\s*(.+?)\)\s*$");
pattern!(
    FIELD,
    r"(?i)^(param|query|queryparam|form|formparam|json|jsonparam|<json|>json|reqheader|reqheaders|resheader|header|parameter|arg|argument|key|jsonarr|>jsonarr|<jsonarr|reqjson|resjson|reqjsonobj)\s+(?:(.+?)\s+)?(\S+)$"
);
pattern!(REQUIRED_HEADING, r"(?i)^(required|mandatory|optional|obligatory)\b");

/// The groups of a document, in their order.
pub(crate) fn groups(document: &Document) -> Vec<Group> {
    let mut groups = sections(document);
    groups.extend(bold_names(document));
    groups.extend(terms(document));
    groups.extend(fields(document));
    groups.sort_by_key(|group| group.at);
    groups
}

/// Headings of one level that are names, with bullets about type, default or
/// requirement below.
fn sections(document: &Document) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let blocks = &document.blocks;
    let mut at = 0;
    let mut level_of_group = 0;
    while at < blocks.len() {
        let Content::Heading { level, text } = &blocks[at].content else {
            at += 1;
            continue;
        };
        let end = (at + 1..blocks.len())
            .find(|next| matches!(blocks[*next].content, Content::Heading { .. }))
            .unwrap_or(blocks.len());
        match section(text, &blocks[at..end]) {
            Some(mut cells) => {
                cells.line = blocks[at].line;
                let goes_on = groups.last().is_some_and(|group| {
                    level_of_group == *level
                        && !broken(blocks, group.blocks.last().copied(), at, *level)
                });
                if !goes_on {
                    level_of_group = *level;
                    let notes = vec!["each parameter has a section of its own".to_owned()];
                    groups.push(Group {
                        at,
                        blocks: Vec::new(),
                        cells: Vec::new(),
                        notes,
                        part: None,
                    });
                }
                if let Some(group) = groups.last_mut() {
                    group.cells.push(cells);
                    group.blocks.extend(at..end);
                }
            }
            None => {
                if *level < level_of_group {
                    level_of_group = 0;
                }
            }
        }
        at = end;
    }
    groups.retain(|group| group.cells.len() >= 2);
    groups
}

/// Whether a higher heading stands between two sections.
fn broken(blocks: &[Block], from: Option<usize>, to: usize, of: u8) -> bool {
    let from = from.unwrap_or(to);
    blocks[from.min(to)..to]
        .iter()
        .any(|block| matches!(&block.content, Content::Heading { level, .. } if *level < of))
}

fn section(title: &Rich, body: &[Block]) -> Option<Cells> {
    let marked = title.marked();
    let name = name::read(&marked);
    if !name::is_plausible(&name.name) {
        return None;
    }
    let mut cells = Cells { name: marked, ..Cells::default() };
    let mut description: Vec<String> = Vec::new();
    let mut has_facts = false;
    for block in body.iter().skip(1) {
        match &block.content {
            Content::Item(text) => {
                let line = text.marked();
                if fact(&mut cells, &line) {
                    has_facts = true;
                } else {
                    description.push(format!("- {line}"));
                }
                cells.links.extend(links(text));
            }
            Content::Paragraph(text) | Content::Definition(text) => description.push(text.marked()),
            _ => {}
        }
    }
    if !has_facts {
        return None;
    }
    cells.description = description.join("\n");
    Some(cells)
}

fn links(text: &Rich) -> Vec<String> {
    text.links().filter_map(|(_, to)| to.strip_prefix('#')).map(str::to_owned).collect()
}

/// Reads a bullet such as "Value type is string".
fn fact(cells: &mut Cells, line: &str) -> bool {
    if let Some(found) = TYPE.captures(line) {
        cells.kind = Some(found[1].trim().to_owned());
    } else if let Some(found) = DEFAULT.captures(line) {
        cells.default = Some(found[1].trim().trim_end_matches('.').to_owned());
    } else if NO_DEFAULT.is_match(line) {
    } else if let Some(found) = REQUIRED.captures(line) {
        let word = found.get(1).or(found.get(2)).or(found.get(3));
        cells.requirement = word.map(|word| word.as_str().to_owned());
    } else if let Some(found) = VALUES.captures(line) {
        cells.values = Some(found[1].trim().to_owned());
    } else {
        return false;
    }
    true
}

/// Paragraphs that are a name in bold or code, followed by prose, and by a JSON
/// Schema in a block of code.
fn bold_names(document: &Document) -> Vec<Group> {
    let blocks = &document.blocks;
    let mut groups: Vec<Group> = Vec::new();
    for (at, block) in blocks.iter().enumerate() {
        let (Content::Paragraph(text) | Content::Item(text)) = &block.content else { continue };
        let marked = text.marked();
        let (first, rest) = marked.split_once([':', '\n', ' ']).unwrap_or((&marked, ""));
        let is_name = (first.starts_with("**") && first.ends_with("**") && first.len() > 4
            || first.starts_with('`') && first.ends_with('`') && first.len() > 2)
            && name::is_plausible(first);
        if !is_name {
            continue;
        }
        // A schema below, before the next name.
        let mut description = vec![rest.trim_start_matches([':', '-', ' ']).to_owned()];
        let mut schema = None;
        let mut end = at + 1;
        for next in &blocks[at + 1..] {
            match &next.content {
                Content::Code { language, text } => {
                    let language = language.to_ascii_lowercase();
                    if language.contains("json") {
                        schema = serde_json::from_str::<Value>(text).ok();
                    }
                    end += 1;
                    break;
                }
                Content::Paragraph(text) | Content::Item(text) => {
                    let marked = text.marked();
                    if is_bare_name(&marked) {
                        break;
                    }
                    description.push(marked);
                    end += 1;
                }
                _ => break,
            }
        }
        let Some(Value::Object(schema)) = schema.filter(is_schema) else { continue };
        let mut cells = Cells { line: block.line, name: first.to_owned(), ..Cells::default() };
        cells.description = description.join("\n");
        from_schema(&mut cells, &schema);
        let goes_on = groups.last().is_some_and(|group| {
            let from = group.blocks.last().copied().unwrap_or(at);
            !blocks[from.min(at)..at]
                .iter()
                .any(|block| matches!(block.content, Content::Heading { .. }))
        });
        if !goes_on {
            let notes = vec!["each parameter has a paragraph and a schema of its own".to_owned()];
            groups.push(Group { at, blocks: Vec::new(), cells: Vec::new(), notes, part: None });
        }
        if let Some(group) = groups.last_mut() {
            group.cells.push(cells);
            group.blocks.extend(at..end);
        }
    }
    groups
}

fn is_bare_name(marked: &str) -> bool {
    (marked.starts_with("**") || marked.starts_with('`')) && name::is_plausible(marked)
}

fn is_schema(value: &Value) -> bool {
    value.as_object().is_some_and(|map| {
        map.contains_key("type")
            || map.contains_key("enum")
            || map.contains_key("oneOf")
            || map.contains_key("anyOf")
            || map.contains_key("$ref")
    })
}

/// A JSON Schema as the cells of a table.
fn from_schema(cells: &mut Cells, schema: &serde_json::Map<String, Value>) {
    let text = |key: &str| {
        schema.get(key).map(|value| match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        })
    };
    let format = text("format");
    let kind = match (text("type").as_deref(), format.as_deref()) {
        (
            Some("string"),
            Some(format @ ("uuid" | "date" | "date-time" | "email" | "uri" | "url")),
        ) => Some(format.to_owned()),
        (Some("array"), _) => {
            let of =
                schema.get("items").and_then(|items| items.get("type")).and_then(Value::as_str);
            Some(of.map_or("array".to_owned(), |of| format!("array of {of}")))
        }
        (kind, _) => kind.map(str::to_owned),
    };
    cells.kind = kind;
    for (slot, key) in [
        (&mut cells.min_length, "minLength"),
        (&mut cells.max_length, "maxLength"),
        (&mut cells.min, "minimum"),
        (&mut cells.max, "maximum"),
        (&mut cells.default, "default"),
        (&mut cells.example, "example"),
    ] {
        *slot = schema.get(key).map(|value| match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        });
    }
    if let Some(Value::Array(values)) = schema.get("enum") {
        let values = values.iter().map(|value| match value {
            Value::String(text) => format!("\"{text}\""),
            other => other.to_string(),
        });
        cells.values = Some(format!("[{}]", values.collect::<Vec<_>>().join(", ")));
    }
    let read = [
        "type",
        "format",
        "minLength",
        "maxLength",
        "minimum",
        "maximum",
        "default",
        "example",
        "enum",
        "items",
        "description",
        "title",
    ];
    for (key, value) in schema {
        if !read.contains(&key.as_str()) {
            cells.rest.push((key.clone(), value.to_string()));
        }
    }
}

/// Terms of a definition list that are names.
fn terms(document: &Document) -> Vec<Group> {
    let blocks = &document.blocks;
    let mut groups: Vec<Group> = Vec::new();
    let mut heading: Option<String> = None;
    let mut at = 0;
    while at < blocks.len() {
        match &blocks[at].content {
            Content::Heading { text, .. } => heading = Some(text.plain()),
            Content::Term { depth: 1, text } => {
                let end = (at + 1..blocks.len())
                    .find(|next| match &blocks[*next].content {
                        Content::Term { depth, .. } => *depth == 1,
                        Content::Heading { .. } => true,
                        _ => false,
                    })
                    .unwrap_or(blocks.len());
                if let Some(mut cells) = term(text, &blocks[at..end]) {
                    cells.line = blocks[at].line;
                    if let Some(found) =
                        heading.as_deref().and_then(|heading| REQUIRED_HEADING.captures(heading))
                    {
                        cells.requirement = Some(found[1].to_owned());
                        if cells.default.is_some() {
                            // The heading and the default contradict each other.
                            cells.requirement = Some(format!(
                                "{}, by the heading; yet it has a default",
                                &found[1]
                            ));
                        }
                    }
                    match groups.last_mut() {
                        Some(group) => {
                            group.cells.push(cells);
                            group.blocks.extend(at..end);
                        }
                        None => {
                            let notes = vec!["parameters are the terms of a list".to_owned()];
                            groups.push(Group {
                                at,
                                blocks: (at..end).collect(),
                                cells: vec![cells],
                                notes,
                                part: None,
                            });
                        }
                    }
                }
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    groups.retain(|group| group.cells.len() >= 3);
    groups
}

fn term(text: &Rich, body: &[Block]) -> Option<Cells> {
    let marked = text.marked();
    let (name_text, default) = match TERM_DEFAULT.captures(&marked) {
        Some(found) => (found[1].to_owned(), Some(found[2].to_owned())),
        None => (marked, None),
    };
    let name = name::read(&name_text);
    if !name::is_plausible(&name.name) {
        return None;
    }
    let mut cells = Cells { name: name_text, default, ..Cells::default() };
    let mut description = Vec::new();
    let mut inner: Vec<String> = Vec::new();
    for block in body.iter().skip(1) {
        match &block.content {
            Content::Term { text, .. } => inner.push(text.marked()),
            Content::Definition(text) => match inner.last_mut() {
                Some(last) if !last.contains('\n') => {
                    last.push('\n');
                    last.push_str(&text.marked());
                }
                _ => description.push(text.marked()),
            },
            Content::Paragraph(text) => description.push(text.marked()),
            Content::Item(text) => description.push(format!("- {}", text.marked())),
            _ => {}
        }
    }
    // Terms within are the values, if each is one word.
    let values: Vec<(String, String)> = inner
        .iter()
        .map(|entry| {
            let (term, meaning) = entry.split_once('\n').unwrap_or((entry, ""));
            let term =
                TERM_DEFAULT.captures(term).map_or(term.to_owned(), |found| found[1].to_owned());
            let term = term.replace("(default)", "");
            (term.trim().trim_matches('`').to_owned(), meaning.to_owned())
        })
        .collect();
    let are_values = values.len() >= 2
        && values.iter().all(|(value, _)| {
            !value.is_empty() && value.chars().all(|c| c.is_alphanumeric() || "_-".contains(c))
        });
    if are_values {
        for (value, meaning) in &values {
            description
                .push(format!("`{value}` - {}", if meaning.is_empty() { "." } else { meaning }));
        }
    } else {
        description.extend(inner);
    }
    cells.description = description.join("\n");
    Some(cells)
}

/// Fields of a field list: `:query integer limit: How many.`
fn fields(document: &Document) -> Vec<Group> {
    use crate::place::Part;
    let mut groups: Vec<Group> = Vec::new();
    let mut heading = 0;
    let mut heading_of_group = usize::MAX;
    let mut types: Vec<(String, String)> = Vec::new();
    for (at, block) in document.blocks.iter().enumerate() {
        match &block.content {
            Content::Heading { .. } => heading = at,
            Content::Field { name, text } => {
                if let Some(of) =
                    name.strip_prefix("type ").or_else(|| name.strip_prefix("paramtype "))
                {
                    types.push((of.trim().to_owned(), text.marked()));
                    set_type(&mut groups, of.trim(), &text.marked());
                    continue;
                }
                let Some(found) = FIELD.captures(name) else { continue };
                let part = match found[1].to_ascii_lowercase().as_str() {
                    "query" | "queryparam" => Part::Query,
                    "reqheader" | "reqheaders" | "header" => Part::Headers,
                    ">json" | ">jsonarr" | "resjson" => Part::Response,
                    "resheader" => continue,
                    "param" | "parameter" => Part::Path,
                    _ => Part::Body,
                };
                let mut cells = Cells { line: block.line, ..Cells::default() };
                found[3].clone_into(&mut cells.name);
                cells.kind = found.get(2).map(|kind| kind.as_str().to_owned());
                cells.description = text.marked();
                let goes_on = groups.last().is_some_and(|group| group.part == Some(part))
                    && heading_of_group == heading;
                if !goes_on {
                    heading_of_group = heading;
                    let notes = vec!["parameters are fields of a list".to_owned()];
                    groups.push(Group {
                        at,
                        blocks: Vec::new(),
                        cells: Vec::new(),
                        notes,
                        part: Some(part),
                    });
                }
                if let Some(group) = groups.last_mut() {
                    group.cells.push(cells);
                    group.blocks.push(at);
                }
            }
            _ => {}
        }
    }
    groups
}

fn set_type(groups: &mut [Group], name: &str, kind: &str) {
    let cells = groups
        .last_mut()
        .and_then(|group| group.cells.iter_mut().rev().find(|cells| cells.name == name));
    if let Some(cells) = cells {
        cells.kind = Some(kind.to_owned());
    }
}
