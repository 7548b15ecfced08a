//! The import as JSON, for programs and for judging it against labelled documents.

use serde_json::{Map, Value, json};

use crate::cells::condition::{Is, Kind};
use crate::nest;
use crate::row::{Condition, Row};
use crate::understand::{ParameterTable, Understood};

/// Everything that was understood, with its doubts.
pub(crate) fn json(understood: &Understood, losses: &[(usize, String)]) -> Value {
    let Understood { tables, skipped } = understood;
    let rows = tables.iter().enumerate().flat_map(|(at, table)| {
        let root = nest::root_of(tables, at);
        let is_variant = table.is_variant;
        let name = if is_variant { &table.name } else { &tables[root].name };
        let above = nest::path_of(tables, at);
        table.rows.iter().map(move |row| as_row(name, &above, row))
    });
    let of_tables = tables.iter().filter(|table| table.hangs_below.is_none() || table.is_variant);
    json!({
        "tables": of_tables.map(as_table).collect::<Vec<_>>(),
        "rows": rows.collect::<Vec<_>>(),
        "skipped": skipped.iter().map(|skipped| json!({
            "table": skipped.table,
            "line": skipped.line,
            "why": skipped.why,
            "names": skipped.names,
        })).collect::<Vec<_>>(),
        "unread": losses.iter().map(|(line, why)| json!({ "line": line, "why": why })).collect::<Vec<_>>(),
    })
}

fn as_table(table: &ParameterTable) -> Value {
    let operation = table
        .operation
        .as_ref()
        .map(|operation| json!({ "method": operation.method, "path": operation.path }));
    json!({
        "table": table.name,
        "line": table.line,
        "operation": operation,
        "notes": table.notes,
    })
}

fn as_row(table: &str, above: &[String], row: &Row) -> Value {
    let mut columns = Map::new();
    let mut put = |key: &str, value: Option<Value>| {
        if let Some(value) = value {
            columns.insert(key.to_owned(), value);
        }
    };
    put("type", row.kind.clone().map(Value::String));
    put("requirement", row.requirement.map(|requirement| json!(requirement.letter())));
    put("length", row.length.as_ref().map(|bounds| json!(bounds.text())));
    put("range", row.range.as_ref().map(|bounds| json!(bounds.text())));
    put("values", (!row.values.is_empty()).then(|| json!(row.values)));
    put("default", row.default.clone().map(Value::String));
    put("example", row.example.clone().map(Value::String));
    put("nullable", row.nullable.then_some(json!(true)));
    put("condition", row.condition.as_ref().map(as_condition));
    let parent: Vec<&str> = above.iter().chain(&row.parent).map(String::as_str).collect();
    json!({
        "table": table,
        "line": row.line,
        "name": row.name,
        "parent": parent.join("."),
        "columns": columns,
        "doubts": row.doubts.iter().map(ToString::to_string).collect::<Vec<_>>(),
    })
}

fn as_condition(condition: &Condition) -> Value {
    let (kind, tests) = match condition {
        Condition::Described { words, .. } => return json!(words),
        Condition::Tests { kind, tests } => (kind, tests),
    };
    let kind = match kind {
        Kind::RequiredWhen => "required_when",
        Kind::OnlyWhen => "only_when",
        Kind::ExactlyWhen => "exactly_when",
        Kind::ForbiddenWhen => "forbidden_when",
    };
    let one = |values: &[String]| match values {
        [value] => json!(value),
        values => json!(values),
    };
    let mut all: Vec<Map<String, Value>> = Vec::new();
    for test in tests {
        let mut map = Map::new();
        map.insert("path".to_owned(), json!(test.path));
        let (key, value) = match &test.is {
            Is::In(values) if values.len() == 1 => ("equals", json!(values[0])),
            Is::In(values) => ("in", json!(values)),
            Is::Not(values) => ("not", one(values)),
            Is::Present(is) => ("present", json!(is)),
        };
        map.insert(key.to_owned(), value);
        all.push(map);
    }
    match all.as_mut_slice() {
        [test] => {
            test.insert("kind".to_owned(), json!(kind));
            Value::Object(std::mem::take(test))
        }
        _ => json!({ "kind": kind, "all_of": all }),
    }
}
