//! What the search of the site looks through: every page and every row, as a
//! script that pages load when somebody searches. It works from the file system,
//! where a page may not read other files but may run scripts beside it.

use serde_json::{Value, json};

use super::anchors::{anchor_of_row, elements, escaped};
use super::needs::in_script;
use super::places::{Places, declared_in_place, parts_of};

use crate::model::{Api, Item, ObjectId, on_one_line};

/// The script.
pub(in crate::emit) fn search_of(places: &Places<'_>) -> String {
    let api = places.api;
    let mut pages: Vec<Value> = Vec::new();
    for (index, page) in api.pages.iter().enumerate() {
        if let (Some(operation), Some(url)) = (&page.operation, places.operation(index)) {
            let what = if operation.is_callback { "callback" } else { "operation" };
            let title = match operation.title.as_str() {
                "" => operation.name.wire(),
                title => title,
            };
            let call = format!("{} {}", operation.method, operation.path);
            let mut rows = Vec::new();
            for (id, part) in parts_of(operation) {
                rows.extend(rows_of(api, part, id));
            }
            let text = format!("{call} {}", operation.description);
            pages.push(json!([title, url, what, on_one_line(&text), rows]));
        }
        for item in &page.items {
            let name = api.name_of(*item).rust();
            let url = places.url_of(*item);
            match item {
                Item::Object(id) if places.page_of(*id).is_some() => {
                    let description = on_one_line(&api.object(*id).description);
                    pages.push(json!([name, url, "object", description, rows_of(api, "", *id)]));
                }
                Item::Object(_) => {}
                Item::Enum(id) => {
                    let enumeration = api.enumeration(*id);
                    let values = enumeration.values.iter().map(|value| {
                        json!([value.name.wire(), null, on_one_line(&value.description)])
                    });
                    let values: Vec<_> = values.collect();
                    let description = on_one_line(&enumeration.description);
                    pages.push(json!([name, url, "enum", description, values]));
                }
                Item::Scalar(id) => {
                    let description = on_one_line(&api.scalar(*id).description);
                    pages.push(json!([name, url, "scalar", description, []]));
                }
            }
        }
    }
    format!("paramtable.searchIn({});\n", in_script(&pages.into()))
}

/// Each row that is at home in a table: its name, its anchor, what it is.
fn rows_of(api: &Api, part: &str, id: ObjectId) -> Vec<Value> {
    let mut rows = Vec::new();
    collect(api, part, id, "", &mut rows);
    rows
}

fn collect(api: &Api, part: &str, id: ObjectId, table: &str, rows: &mut Vec<Value>) {
    let object = api.object(id);
    for parameter in &object.parameters {
        let row = format!("{table}/{}", escaped(parameter.name.wire()));
        let anchor = anchor_of_row(part, &row);
        rows.push(json!([parameter.name.wire(), anchor, on_one_line(&parameter.description)]));
        if let Some(inner) = declared_in_place(api, object, parameter) {
            let below = format!("{row}{}", elements(&parameter.type_));
            collect(api, part, inner, &below, rows);
        }
    }
}
