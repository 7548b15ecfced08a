//! Texts.

use std::borrow::Cow;

use paramtable_core::At;
use paramtable_core::checks::{Grammar, Text};

use super::{Kind, wrong};
use crate::context::Context;
use crate::reading::Primitive;
use crate::slot::Slot;

impl<'de> Kind<'de> for Text {
    type Value = String;
    type Seen = ();
    const EXPECTED: &'static str = "a text";

    #[inline]
    fn primitive(
        &self,
        primitive: Primitive<'_, 'de>,
        at: &At<'_>,
        cx: &mut Context,
    ) -> Slot<String> {
        match primitive.text() {
            Ok(text) if holds(self, &text, at, cx) => Slot::Value(text.into_string()),
            Ok(_) => Slot::Bad(()),
            Err(other) => wrong::<Self>(&other, at, cx),
        }
    }

    fn judge(&self, text: &String, at: &At<'_>, cx: &mut Context) -> bool {
        self.holds(text) || cx.holds(at, self.check(text))
    }
}

/// Texts that are borrowed from what they are read from, wherever they stand
/// there as they are.
#[derive(Clone, Copy, Debug)]
pub struct Lent(pub Text);

impl<'de> Kind<'de> for Lent {
    type Value = Cow<'de, str>;
    type Seen = ();
    const EXPECTED: &'static str = Text::EXPECTED;

    #[inline]
    fn primitive(
        &self,
        primitive: Primitive<'_, 'de>,
        at: &At<'_>,
        cx: &mut Context,
    ) -> Slot<Cow<'de, str>> {
        match primitive.text() {
            Ok(text) if holds(&self.0, &text, at, cx) => Slot::Value(text.into_cow()),
            Ok(_) => Slot::Bad(()),
            Err(other) => wrong::<Self>(&other, at, cx),
        }
    }

    fn judge(&self, text: &Cow<'de, str>, at: &At<'_>, cx: &mut Context) -> bool {
        cx.holds(at, self.0.check(text))
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
