//! The payload of a model, written as JSON and judged.

use paramtable_core::Place;
use paramtable_interpret::json::{self, Value};
use paramtable_interpret::{Judging, interpret, interpret_texts};
use paramtable_language::model::{ObjectId, Type};

use super::{Engine, Sought};
use crate::classes::{Class, Known, quoted};

/// How deep objects are filled that are not looked into.
const DEEPEST: usize = 8;

impl Engine<'_> {
    /// The payload of the last model, if all of it is at hand and it is valid.
    pub(super) fn payload(&self) -> Option<String> {
        let text = self.table(0, DEEPEST)?;
        self.is_valid(&text).then_some(text)
    }

    fn is_valid(&self, text: &str) -> bool {
        let api = self.universe.api;
        let Some(table) = self.universe.tables.first() else { return false };
        let Ok(json) = json::parse(text) else { return false };
        match api.object(table.object).role.texts() {
            Some(place @ (Place::Header | Place::Query | Place::Path)) => {
                let Value::Object(entries) = &json.value else { return false };
                let pairs = entries.iter().filter_map(|(name, value)| match &value.value {
                    Value::Text(text) => Some((name.as_str(), text.as_str())),
                    _ => None,
                });
                interpret_texts(api, table.object, place, pairs).is_empty()
            }
            Some(Place::Body) | None => {
                let type_ = Type::Object(table.object);
                interpret(api, &type_, &json, Judging::Request).is_empty()
            }
        }
    }

    fn table(&self, table: usize, depth: usize) -> Option<String> {
        let mut entries = Vec::new();
        for row in &self.universe.tables.get(table)?.rows {
            let row = &self.universe.rows[*row];
            let mut classes = row.classes.iter();
            let Some((class, _)) = classes.find(|(_, variable)| self.is_true(variable)) else {
                continue;
            };
            let value = match (row.below, &class.json) {
                (Some(below), _) if class.known == Known::Object => {
                    let held = self.table(below, depth)?;
                    if row.parameter.type_.is_of_one() { format!("[{held}]") } else { held }
                }
                (_, Some(json)) => json.clone(),
                (_, None) => self.filled(&row.parameter.type_, class, depth)?,
            };
            entries.push(format!("{}:{value}", quoted(row.parameter.name.wire())));
        }
        Some(format!("{{{}}}", entries.join(",")))
    }

    /// A value that holds objects which are not looked into.
    fn filled(&self, type_: &Type, class: &Class, depth: usize) -> Option<String> {
        match (type_, &class.known) {
            (Type::Object(id), _) => self.object(*id, depth),
            (Type::List { of, .. }, Known::List(count @ 1..=8)) => {
                let Type::Object(id) = **of else { return None };
                let element = self.object(id, depth)?;
                let elements: Vec<&str> = (0..*count).map(|_| element.as_str()).collect();
                Some(format!("[{}]", elements.join(",")))
            }
            _ => None,
        }
    }

    fn object(&self, id: ObjectId, depth: usize) -> Option<String> {
        let depth = depth.checked_sub(1)?;
        let mut engine = Engine::new(self.universe.api, id);
        match engine.conflict(&[], |_| true) {
            Sought::Yes => engine.table(0, depth),
            Sought::No(_) | Sought::GaveUp => None,
        }
    }
}
