//! The same hundred tables, as a page and as structs with derives.

use std::fmt::Write as _;

const OBJECTS: usize = 100;
const ENUMS: usize = 50;
const ROWS: usize = 20;

/// The type of a row. Every fourth row is mandatory.
enum Row {
    Enum(usize),
    Object(usize),
    List(usize),
    Text,
    Integer,
    Boolean,
    Decimal,
}

/// The objects form a tree, so that the first one contains all others.
fn row(object: usize, row: usize) -> Row {
    match row {
        1 if 2 * object + 1 < OBJECTS => Row::Object(2 * object + 1),
        2 if 2 * object + 2 < OBJECTS => Row::List(2 * object + 2),
        0 | 10 => Row::Enum((object + row) % ENUMS),
        _ => match row % 4 {
            0 => Row::Text,
            1 => Row::Integer,
            2 => Row::Boolean,
            _ if row == 3 => Row::Decimal,
            _ => Row::Text,
        },
    }
}

fn is_mandatory(row: usize) -> bool {
    row.is_multiple_of(4)
}

/// The page. Writing to a `String` cannot fail, here and in the functions below.
pub(crate) fn page() -> String {
    let mut page = String::from(
        "operation: create\nmethod: POST\npath: /\nrequest: { type: Object0 }\nobjects:\n",
    );
    for object in 0..OBJECTS {
        let _ = writeln!(page, "  Object{object}:\n    parameters:");
        write_rows(&mut page, "      rowNumber", |index| row(object, index));
    }
    write_enums(&mut page);
    page
}

/// What differs between two pages with the same rows.
#[derive(Clone, Copy)]
pub(crate) enum Form {
    /// Each table has a tag and four cases.
    Cases,
    /// Each table has four optional rows instead, with an object each.
    Objects,
}

/// A page of twenty tables that have four cases each, or four objects. With the cases,
/// that is a hundred tables of twenty rows.
pub(crate) fn page_of(form: Form) -> String {
    const TAGS: [&str; 4] = ["FIRST", "SECOND", "THIRD", "FOURTH"];
    let tables = OBJECTS / (TAGS.len() + 1);
    let plain = |index| match row(0, index) {
        Row::Object(_) | Row::List(_) => Row::Text,
        other => other,
    };
    let mut page = String::from(
        "operation: create\nmethod: POST\npath: /\nrequest: { type: Object0 }\nobjects:\n",
    );
    for table in 0..tables {
        let _ = writeln!(page, "  Object{table}:");
        if let Form::Cases = form {
            page.push_str("    tag: rowNumber0\n");
        }
        page.push_str("    parameters:\n");
        write_rows(&mut page, "      rowNumber", |index| match row(table, index) {
            Row::Object(which) | Row::List(which) if which >= tables => Row::Text,
            other => other,
        });
        if let Form::Objects = form {
            for tag in TAGS {
                let _ = writeln!(
                    page,
                    "      case{tag}: {{ type: Object{table}{tag}, requirement: O, description: What it is. }}"
                );
            }
            continue;
        }
        page.push_str("    cases:\n");
        for tag in TAGS {
            let _ = writeln!(page, "      {tag}:\n        parameters:");
            write_rows(&mut page, "          caseRow", plain);
        }
    }
    if let Form::Objects = form {
        for table in 0..tables {
            for tag in TAGS {
                let _ = writeln!(page, "  Object{table}{tag}:\n    parameters:");
                write_rows(&mut page, "      caseRow", plain);
            }
        }
    }
    write_enums(&mut page);
    page
}

fn write_rows(page: &mut String, name: &str, row: impl Fn(usize) -> Row) {
    for index in 0..ROWS {
        let columns = match row(index) {
            Row::Enum(which) => format!("type: Enum{which}"),
            Row::Object(which) => format!("type: Object{which}"),
            Row::List(which) => format!("type: list<Object{which}>"),
            Row::Text => String::from("type: string, length: 1-64"),
            Row::Integer => String::from("type: integer, range: 0-999"),
            Row::Boolean => String::from("type: boolean"),
            Row::Decimal => String::from("type: decimal"),
        };
        let requirement = if is_mandatory(index) { "M" } else { "O" };
        let _ = writeln!(
            page,
            "{name}{index}: {{ {columns}, requirement: {requirement}, description: What it is. }}"
        );
    }
}

fn write_enums(page: &mut String) {
    page.push_str("enums:\n");
    for which in 0..ENUMS {
        let _ = writeln!(
            page,
            "  Enum{which}: {{ description: Which., values: [FIRST, SECOND, THIRD, FOURTH, FIFTH] }}"
        );
    }
}

/// The structs with serde's derives and optionally garde's. A decimal is an `f64`, the
/// cheapest type for it.
pub(crate) fn structs(with_garde: bool) -> String {
    let mut code = String::from("use serde::{Deserialize, Serialize};\n\n");
    let garde = if with_garde { ", garde::Validate" } else { "" };
    for object in 0..OBJECTS {
        let _ = writeln!(code, "#[derive(Clone, Debug, PartialEq, Serialize, Deserialize{garde})]");
        code.push_str("#[serde(rename_all = \"camelCase\")]\n");
        if with_garde {
            code.push_str("#[garde(allow_unvalidated)]\n");
        }
        let _ = writeln!(code, "pub struct Object{object} {{");
        for index in 0..ROWS {
            let (type_, rule) = match row(object, index) {
                Row::Enum(which) => (format!("Enum{which}"), None),
                Row::Object(which) => (format!("Object{which}"), Some("dive")),
                Row::List(which) => (format!("Vec<Object{which}>"), Some("dive")),
                Row::Text => ("String".into(), Some("length(chars, min = 1, max = 64)")),
                Row::Integer => ("i64".into(), Some("range(min = 0, max = 999)")),
                Row::Boolean => ("bool".into(), None),
                Row::Decimal => ("f64".into(), None),
            };
            if let (Some(rule), true) = (rule, with_garde) {
                let _ = writeln!(code, "    #[garde({rule})]");
            }
            let _ = if is_mandatory(index) {
                writeln!(code, "    pub row_number{index}: {type_},")
            } else {
                code.push_str("    #[serde(skip_serializing_if = \"Option::is_none\")]\n");
                writeln!(code, "    pub row_number{index}: Option<{type_}>,")
            };
        }
        code.push_str("}\n\n");
    }
    for which in 0..ENUMS {
        code.push_str("#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]\n");
        code.push_str("#[serde(rename_all = \"UPPERCASE\")]\n");
        let _ = writeln!(code, "pub enum Enum{which} {{ First, Second, Third, Fourth, Fifth }}\n");
    }
    code
}
