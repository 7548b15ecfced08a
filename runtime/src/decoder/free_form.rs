//! Free-form objects.

use paramtable_core::checks::Items;
use paramtable_core::{Location, messages};

use super::{Decoder, SlotOf};
use crate::context::Context;
use crate::reading::{Entries, Stop};
use crate::slot::Slot;
use crate::value::{Object, read_object};

/// A JSON object of any content, with a number of entries within bounds.
#[derive(Clone, Copy, Debug)]
pub struct FreeForm(pub Items);

impl<'de> Decoder<'de> for FreeForm {
    type Value = Object;
    type Salvaged = ();
    const EXPECTED: &'static str = messages::OBJECT;

    fn object(
        &self,
        entries: &mut dyn Entries<'de>,
        at: &Location<'_>,
        cx: &mut Context,
        slot: &mut SlotOf<'de, Self>,
    ) -> Result<(), Stop> {
        let before = cx.recorded();
        let object = read_object(entries, at, cx)?;
        let is_valid = !cx.validates() || self.validate(&object, at, cx);
        let is_clean = cx.recorded() == before;
        slot.fill(if is_valid && is_clean { Slot::Value(object) } else { Slot::Invalid(()) });
        Ok(())
    }

    fn validate(&self, object: &Object, at: &Location<'_>, cx: &mut Context) -> bool {
        cx.record_all(at, self.0.check(object.len()).err())
    }
}
