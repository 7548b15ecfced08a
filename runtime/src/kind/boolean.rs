//! `true` and `false`.

use paramtable_core::{Location, messages};

use super::{Kind, wrong};
use crate::context::Context;
use crate::reading::Primitive;
use crate::slot::Slot;

/// A boolean.
#[derive(Clone, Copy, Debug)]
pub struct Boolean;

impl<'de> Kind<'de> for Boolean {
    type Value = bool;
    type Seen = ();
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
                    Slot::Bad(())
                }
            },
            other => wrong::<Self>(&other, at, cx),
        }
    }
}
