//! `true` and `false`.

use paramtable_core::At;

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

    fn boolean(self, value: bool, _: &At<'_>, _: &mut Context) -> Slot<bool> {
        Slot::Value(value)
    }
}
