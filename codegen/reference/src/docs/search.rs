//! The index for the search of the site: every page and every row, as a
//! script that pages load when somebody searches. It works from the file system,
//! where a page may not read other files but may run scripts beside it. It contains
//! everything that a response of the API names: pointers, rules, codes, statuses.

use paramtable_core::pointer::escaped;
use serde_json::{Value, json};

use super::anchors::{anchor_of_row, anchor_of_rule, elements, part_of_case, value_of_case};
use super::script_data::json_in_script;
use super::site_map::{SiteMap, declared_in_place, part_of_response, parts_of};

use paramtable_language::model::{
    Body, Item, ObjectId, Operation, name_of_fact, on_one_line, words_of_rule,
};

/// The script.
pub(crate) fn search_of(site_map: &SiteMap<'_>) -> String {
    let api = site_map.api;
    let mut pages: Vec<Value> = Vec::new();
    for (index, page) in api.pages.iter().enumerate() {
        if let (Some(operation), Some(url)) = (&page.operation, site_map.operation(index)) {
            let what = if operation.is_callback { "callback" } else { "operation" };
            let title = match operation.title.as_str() {
                "" => operation.name.wire(),
                title => title,
            };
            let call = format!("{} {}", operation.method, operation.path);
            let mut found = Found::default();
            for (id, part) in parts_of(operation) {
                found.collect(site_map, &part, id, "");
            }
            found.body(site_map, "", operation.request.as_ref());
            for response in &operation.responses {
                let part = part_of_response(operation, response);
                found.body(site_map, &part, response.body.as_ref());
            }
            found.answers(operation);
            let text = format!("{call} {}", operation.description);
            pages.push(json!([title, url, what, on_one_line(&text), found.rows, found.others]));
        }
        if page.declares_facts {
            continue;
        }
        for item in &page.items {
            let name = api.name_of(*item).rust();
            let url = site_map.url_of(*item);
            match item {
                Item::Object(id) if site_map.page_of(*id).is_some() => {
                    let description = on_one_line(&api.object(*id).description);
                    let mut found = Found::default();
                    found.collect(site_map, "", *id, "");
                    let Found { rows, others } = found;
                    pages.push(json!([name, url, "object", description, rows, others]));
                }
                Item::Object(_) => {}
                Item::Enum(id) => {
                    let enumeration = api.enumeration(*id);
                    let values = enumeration.values.iter().map(|value| {
                        json!([value.name.wire(), "", on_one_line(&value.description)])
                    });
                    let values: Vec<_> = values.collect();
                    let description = on_one_line(&enumeration.description);
                    pages.push(json!([name, url, "enum", description, [], values]));
                }
                Item::Scalar(id) => {
                    let description = on_one_line(&api.scalar(*id).description);
                    pages.push(json!([name, url, "scalar", description, [], []]));
                }
            }
        }
    }
    pages.extend(api.facts().map(|(id, fact)| {
        let values: Vec<_> =
            api.values_of_fact(id).iter().map(|(value, _)| json!([value, "", ""])).collect();
        let description = on_one_line(&fact.description);
        json!([name_of_fact(api, id), site_map.url_of_fact(id), "fact", description, [], values])
    }));
    format!("paramtable.searchIn({});\n", json_in_script(&pages.into()))
}

/// The entries of a page.
#[derive(Default)]
struct Found {
    /// Each row that is at home there: its name, its anchor, its type; for an
    /// object with a page of its own that page, and the steps to an element.
    rows: Vec<Value>,
    /// Other things that a response of the API names: rules, errors and statuses, each
    /// with its anchor, and values of enums.
    others: Vec<Value>,
}

impl Found {
    fn collect(&mut self, site_map: &SiteMap<'_>, part: &str, id: ObjectId, table: &str) {
        let api = site_map.api;
        let object = api.object(id);
        for parameter in &object.parameters {
            let row = format!("{table}/{}", escaped(parameter.name.wire()));
            let elements = elements(&parameter.type_);
            let about = on_one_line(&parameter.description);
            let mut found =
                vec![json!(parameter.name.wire()), json!(anchor_of_row(part, &row)), json!(about)];
            let page = parameter.type_.object().and_then(|inner| site_map.page_of(inner));
            found.extend(page.map(|page| json!([page, elements])));
            self.rows.push(found.into());
            if let Some(inner) = declared_in_place(api, object, parameter) {
                self.collect(site_map, part, inner, &format!("{row}{elements}"));
            }
        }
        for case in object.cases.iter().flat_map(|cases| &cases.list) {
            if let Some(value) = value_of_case(api, case.object) {
                self.collect(site_map, &part_of_case(part, value), case.object, table);
            }
        }
        for rule in &object.rules {
            let words = words_of_rule(api, rule).in_code(api);
            self.others.push(json!([rule.id, anchor_of_rule(part, table, &rule.id), words]));
        }
    }

    /// The rows of a body that is an object with a page of its own, or holds some.
    fn body(&mut self, site_map: &SiteMap<'_>, part: &str, body: Option<&Body>) {
        let Some(type_) = body.map(|body| &body.type_) else { return };
        if let Some(page) = type_.object().and_then(|id| site_map.page_of(id)) {
            self.rows.push(json!(["", part, "", [page, elements(type_)]]));
        }
    }

    /// How the API answers.
    fn answers(&mut self, operation: &Operation) {
        for response in &operation.responses {
            let Some(status) = response.status else { continue };
            let anchor = format!("_{}", part_of_response(operation, response));
            let about = match response.description.as_str() {
                "" => String::from("The status of the response"),
                description => on_one_line(description),
            };
            self.others.push(json!([status.to_string(), anchor, about]));
        }
        for error in &operation.errors {
            let status = error.status.map(|status| status.to_string());
            let code = (!error.code.is_empty()).then(|| error.code.clone());
            let name = status.into_iter().chain(code).collect::<Vec<_>>().join(" ");
            self.others.push(json!([name, "_errors", on_one_line(&error.description)]));
        }
    }
}
