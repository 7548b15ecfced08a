//! Points in time.

use paramtable_core::At;
use paramtable_core::checks::Grammar;

use super::Kind;
use crate::DateTime;
use crate::context::Context;
use crate::slot::Slot;

/// A point in time.
#[derive(Clone, Copy, Debug)]
pub struct Instant;

impl Kind<'_> for Instant {
    type Value = DateTime;
    type Seen = ();
    const EXPECTED: &'static str = "a text";

    fn text(self, text: &str, at: &At<'_>, cx: &mut Context) -> Slot<DateTime> {
        match Grammar::DateTime.check(text) {
            Ok(()) => Slot::Value(DateTime::from_checked(text)),
            Err(broken) => {
                cx.record_broken(at, broken);
                Slot::Bad(())
            }
        }
    }
}
