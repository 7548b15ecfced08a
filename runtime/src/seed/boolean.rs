//! `true` and `false`.

use paramtable_core::{At, Code};

use super::Kind;
use crate::context::Context;
use crate::slot::Slot;

/// A boolean.
#[derive(Clone, Copy, Debug)]
pub struct Boolean;

impl Kind<'_> for Boolean {
    type Value = bool;
    type Seen = ();
    const EXPECTED: &'static str = "true or false";

    fn boolean(&self, value: bool, _: &At<'_>, _: &mut Context) -> Slot<bool> {
        Slot::Value(value)
    }

    fn parse(&self, text: &str, at: &At<'_>, cx: &mut Context) -> Slot<bool> {
        match text {
            "true" => Slot::Value(true),
            "false" => Slot::Value(false),
            _ => {
                cx.record(at, Code::Format, "must be `true` or `false`");
                Slot::Bad(())
            }
        }
    }
}
