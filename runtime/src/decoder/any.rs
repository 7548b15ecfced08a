//! Values of any content.

use paramtable_core::{Location, messages};

use super::{Decoder, SlotOf};
use crate::context::Context;
use crate::reading::{Elements, Entries, Primitive, Stop};
use crate::slot::Slot;
use crate::value::{Value, read_list, read_object, read_primitive};

/// Any JSON value but `null`.
#[derive(Clone, Copy, Debug)]
pub struct AnyValue;

impl<'de> Decoder<'de> for AnyValue {
    type Value = Value;
    type Salvaged = ();
    const EXPECTED: &'static str = "a JSON value";

    fn primitive(
        &self,
        primitive: Primitive<'_, 'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> SlotOf<'de, Self> {
        match read_primitive(primitive) {
            Ok(value) => Slot::Value(value),
            Err(failure) => {
                cx.record(at, failure);
                Slot::Invalid(())
            }
        }
    }

    fn list(
        &self,
        elements: &mut dyn Elements<'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Result<SlotOf<'de, Self>, Stop> {
        let before = cx.recorded();
        let list = read_list(elements, at, cx)?;
        let is_clean = cx.recorded() == before;
        Ok(if is_clean { Slot::Value(Value::List(list)) } else { Slot::Invalid(()) })
    }

    fn object(
        &self,
        entries: &mut dyn Entries<'de>,
        at: &Location<'_>,
        cx: &mut Context,
        slot: &mut SlotOf<'de, Self>,
    ) -> Result<(), Stop> {
        let before = cx.recorded();
        let object = read_object(entries, at, cx)?;
        let is_clean = cx.recorded() == before;
        slot.fill(if is_clean { Slot::Value(Value::Object(object)) } else { Slot::Invalid(()) });
        Ok(())
    }

    fn validate(&self, value: &Value, at: &Location<'_>, cx: &mut Context) -> bool {
        let null = (*value == Value::Null).then(messages::null);
        cx.record_all(at, null)
    }
}
