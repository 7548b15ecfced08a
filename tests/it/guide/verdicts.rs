//! The verdicts on the messages in the tables of the guide.

use paramtable::{Place, Violations};
use paramtable_interpret::{Judging, interpret_texts_with, interpret_with, parse_body};
use paramtable_language::model::{Api, GivenFacts, Item, Page, Type};

/// The result of a message, in the form of a table cell; `None` if the last page has no
/// such message. The header of the table names the kind of message. The facts of the
/// call are in the form `name: value`.
pub(super) fn verdict(api: &Api, head: &str, cell: &str, facts: &str) -> Option<String> {
    let facts = &given(api, facts)?;
    let page = api.pages.iter().find(|page| page.path.ends_with("page.yaml"))?;
    let texts = |place, separators: [&str; 2]| {
        let operation = page.operation.as_ref()?;
        let (_, table) = operation.texts.iter().find(|(known, _)| *known == place)?;
        let pairs = cell.trim_matches('`').split(separators[0]);
        let pairs = pairs.filter_map(|pair| pair.split_once(separators[1]));
        Some(interpret_texts_with(api, *table, place, pairs, facts))
    };
    let violations = match head {
        "Headers" => texts(Place::Header, ["`, `", ": "])?,
        "Query" => texts(Place::Query, ["&", "="])?,
        "Path" => texts(Place::Path, ["&", "="])?,
        _ => {
            let (type_, judging) = body_of(page, head)?;
            match parse_body(api, &type_, cell.trim_matches('`').trim()) {
                Err(error) => return Some(error.message.to_owned()),
                Ok(json) => interpret_with(api, &type_, &json, judging, facts),
            }
        }
    };
    Some(result(&violations))
}

fn given(api: &Api, cell: &str) -> Option<GivenFacts> {
    let mut given = GivenFacts::default();
    for pair in cell.trim_matches('`').split("`, `").filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once(": ")?;
        let (id, _) = api.facts().find(|(_, fact)| fact.name.wire() == name)?;
        let values = api.values_of_fact(id);
        let (_, literal) = values.iter().find(|(known, _)| *known == value)?;
        given.give(id, literal.clone());
    }
    Some(given)
}

fn result(violations: &Violations) -> String {
    let said: Vec<_> = violations.iter().map(ToString::to_string).collect();
    if said.is_empty() { String::from("accepted") } else { said.join("<br>") }
}

/// The body that a page describes: a request or response, otherwise its first object.
fn body_of(page: &Page, head: &str) -> Option<(Type, Judging)> {
    let operation = page.operation.as_ref();
    let object = page.items.iter().find_map(|item| match item {
        Item::Object(id) => Some(Type::Object(*id)),
        Item::Enum(_) | Item::Scalar(_) => None,
    });
    let request = operation.and_then(|it| it.request.as_ref()).map(|body| body.type_.clone());
    let bodies = operation.iter().flat_map(|it| &it.responses);
    let response = bodies.filter_map(|it| it.body.as_ref()).map(|body| body.type_.clone()).next();
    let received = operation.is_some_and(|operation| operation.is_callback);
    match head {
        "Body" if received => Some((request?, Judging::Received)),
        "Body" => Some((request.or(object)?, Judging::Request)),
        "Answer" => Some((response.or(object)?, Judging::Response)),
        "Answer, validated" => Some((response.or(object)?, Judging::ValidatedResponse)),
        _ => None,
    }
}
