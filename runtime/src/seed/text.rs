//! Texts.

use paramtable_core::At;
use paramtable_core::checks::{Grammar, Text};

use super::Kind;
use crate::context::Context;
use crate::slot::Slot;

impl Kind<'_> for Text {
    type Value = String;
    type Seen = ();
    const EXPECTED: &'static str = "a text";

    fn text(&self, text: &str, at: &At<'_>, cx: &mut Context) -> Slot<String> {
        if holds(self, text, at, cx) { Slot::Value(text.to_owned()) } else { Slot::Bad(()) }
    }

    fn owned_text(&self, text: String, at: &At<'_>, cx: &mut Context) -> Slot<String> {
        if holds(self, &text, at, cx) { Slot::Value(text) } else { Slot::Bad(()) }
    }

    fn judge(&self, text: &String, at: &At<'_>, cx: &mut Context) -> bool {
        self.holds(text) || cx.holds(at, self.check(text))
    }
}

#[inline]
fn holds(check: &Text, text: &str, at: &At<'_>, cx: &mut Context) -> bool {
    (cx.judges() && check.holds(text)) || broken(check, text, at, cx)
}

// Apart, so that a text that holds does not pay for the words about one that
// does not.
#[cold]
fn broken(check: &Text, text: &str, at: &At<'_>, cx: &mut Context) -> bool {
    if cx.judges() {
        return cx.holds(at, check.check(text));
    }
    // A UUID is one in both directions; other grammars are constraints.
    match check.grammar() {
        Grammar::Uuid => cx.holds(at, Grammar::Uuid.check(text).err()),
        _ => true,
    }
}
