//! Free-form objects.

use paramtable_core::checks::Items;
use paramtable_core::{Location, messages};

use super::{Kind, Read};
use crate::context::Context;
use crate::reading::{Entries, Stop};
use crate::slot::Slot;
use crate::value::{Object, read_object};

/// A JSON object of any content, and of as many entries as it says.
#[derive(Clone, Copy, Debug)]
pub struct FreeForm(pub Items);

impl<'de> Kind<'de> for FreeForm {
    type Value = Object;
    type Seen = ();
    const EXPECTED: &'static str = messages::OBJECT;

    fn object(
        &self,
        entries: &mut dyn Entries<'de>,
        at: &Location<'_>,
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

    fn judge(&self, object: &Object, at: &Location<'_>, cx: &mut Context) -> bool {
        cx.record_all(at, self.0.check(object.len()).err())
    }
}
