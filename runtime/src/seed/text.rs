//! Texts.

use paramtable_core::At;
use paramtable_core::checks::Text;

use super::Kind;
use crate::context::Context;
use crate::slot::Slot;

impl Kind<'_> for Text {
    type Value = String;
    type Seen = ();
    const EXPECTED: &'static str = "a text";

    fn text(self, text: &str, at: &At<'_>, cx: &mut Context) -> Slot<String> {
        match self.check(text) {
            Ok(()) => Slot::Value(text.to_owned()),
            Err(broken) => bad(broken, at, cx),
        }
    }

    fn owned_text(self, text: String, at: &At<'_>, cx: &mut Context) -> Slot<String> {
        match self.check(&text) {
            Ok(()) => Slot::Value(text),
            Err(broken) => bad(broken, at, cx),
        }
    }
}

fn bad(broken: paramtable_core::Broken, at: &At<'_>, cx: &mut Context) -> Slot<String> {
    cx.record_broken(at, broken);
    Slot::Bad(())
}
