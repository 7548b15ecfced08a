//! Free-form objects. Their values are made here, because `serde_json` gives a
//! meaning to some private keys that a sender may use.

use paramtable_core::checks::Items;
use paramtable_core::{At, Code, clipped};
use serde_json::{Map, Number, Value};

use super::{Kind, Read};
use crate::Object;
use crate::context::Context;
use crate::reading::{Elements, Entries, Primitive, Stop, Target};
use crate::slot::Slot;

/// A JSON object of any content, and of as many entries as it says.
#[derive(Clone, Copy, Debug)]
pub struct FreeForm(pub Items);

impl<'de> Kind<'de> for FreeForm {
    type Value = Object;
    type Seen = ();
    const EXPECTED: &'static str = "an object";

    fn object(
        &self,
        entries: &mut dyn Entries<'de>,
        at: &At<'_>,
        cx: &mut Context,
        slot: &mut Read<'de, Self>,
    ) -> Result<(), Stop> {
        let before = cx.recorded();
        let object = read_object(entries, at, cx)?;
        let holds = !cx.judges() || self.judge(&object, at, cx);
        let is_clean = cx.recorded() == before;
        slot.fill(if holds && is_clean { Slot::Value(object) } else { Slot::Bad(()) });
        Ok(())
    }

    fn judge(&self, object: &Object, at: &At<'_>, cx: &mut Context) -> bool {
        cx.holds(at, self.0.check(object.len()).err())
    }
}

/// Of a repeated name the first value counts, at any depth.
fn read_object(
    entries: &mut dyn Entries<'_>,
    at: &At<'_>,
    cx: &mut Context,
) -> Result<Object, Stop> {
    let mut object = Map::new();
    entries.read(&mut |name, entry| {
        let shown = clipped(name);
        let at = at.key(&shown);
        if object.contains_key(name) {
            cx.record(&at, Code::Duplicate, "was sent more than once");
            return entry.skip();
        }
        let mut value = Value::Null;
        entry.read(&mut Anything { at: &at, cx, value: &mut value })?;
        object.insert(name.to_owned(), value);
        Ok(())
    })?;
    Ok(object)
}

/// Any value, which is `null` before.
struct Anything<'a> {
    at: &'a At<'a>,
    cx: &'a mut Context,
    value: &'a mut Value,
}

impl<'de> Target<'de> for Anything<'_> {
    fn null(&mut self) {}

    fn primitive(&mut self, primitive: Primitive<'_, 'de>) -> Result<(), Stop> {
        *self.value = match primitive {
            Primitive::Boolean(value) => Value::Bool(value),
            Primitive::Integer(value) => Value::Number(value.into()),
            // JSON has no number that is not finite; other formats do.
            Primitive::Float(value) => Number::from_f64(value).map_or(Value::Null, Value::Number),
            Primitive::Number(digits) => digits.parse().map(Value::Number).map_err(|_| Stop)?,
            Primitive::Text(text) | Primitive::Untyped(text) => Value::String(text.into_string()),
            Primitive::Bytes => return Err(Stop),
        };
        Ok(())
    }

    fn list(&mut self, elements: &mut dyn Elements<'de>) -> Result<(), Stop> {
        let mut values = Vec::new();
        elements.read(&mut |element| {
            let (at, mut value) = (self.at.index(values.len()), Value::Null);
            element.read(&mut Anything { at: &at, cx: self.cx, value: &mut value })?;
            values.push(value);
            Ok(())
        })?;
        *self.value = Value::Array(values);
        Ok(())
    }

    fn object(&mut self, entries: &mut dyn Entries<'de>) -> Result<(), Stop> {
        *self.value = Value::Object(read_object(entries, self.at, self.cx)?);
        Ok(())
    }
}
