//! `true` and `false`.

use paramtable_core::{Location, messages};

use super::{Decoder, reject};
use crate::context::Context;
use crate::reading::Primitive;
use crate::slot::Slot;

/// A boolean.
#[derive(Clone, Copy, Debug)]
pub struct Boolean;

impl<'de> Decoder<'de> for Boolean {
    type Value = bool;
    type Salvaged = ();
    const EXPECTED: &'static str = messages::BOOLEAN;

    fn primitive(
        &self,
        primitive: Primitive<'_, 'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Slot<bool> {
        match primitive {
            Primitive::Boolean(value) => Slot::Value(value),
            Primitive::Untyped(text) => match &*text {
                "true" => Slot::Value(true),
                "false" => Slot::Value(false),
                _ => {
                    cx.record(at, messages::not_boolean());
                    Slot::Invalid(())
                }
            },
            other => reject::<Self>(&other, at, cx),
        }
    }
}
