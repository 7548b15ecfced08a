//! Texts.

use std::borrow::Cow;

use paramtable_core::checks::{Grammar, Text};
use paramtable_core::{Location, messages};

use super::Decoder;
use crate::context::Context;
use crate::reading::InputText;
use crate::slot::Slot;

impl<'de> Decoder<'de> for Text {
    type Value = String;
    type Salvaged = ();
    const EXPECTED: &'static str = messages::STRING;

    #[inline]
    fn text(&self, text: InputText<'_, 'de>, at: &Location<'_>, cx: &mut Context) -> Slot<String> {
        if is_valid(self, &text, at, cx) {
            Slot::Value(text.into_string())
        } else {
            Slot::Invalid(())
        }
    }

    fn validate(&self, text: &String, at: &Location<'_>, cx: &mut Context) -> bool {
        self.is_satisfied_by(text) || cx.record_all(at, self.check(text).err())
    }
}

/// Texts that are borrowed from their source, wherever it holds them without
/// escapes.
#[derive(Clone, Copy, Debug)]
pub struct BorrowedText(pub Text);

impl<'de> Decoder<'de> for BorrowedText {
    type Value = Cow<'de, str>;
    type Salvaged = ();
    const EXPECTED: &'static str = Text::EXPECTED;

    #[inline]
    fn text(
        &self,
        text: InputText<'_, 'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Slot<Cow<'de, str>> {
        if is_valid(&self.0, &text, at, cx) {
            Slot::Value(text.into_cow())
        } else {
            Slot::Invalid(())
        }
    }

    fn validate(&self, text: &Cow<'de, str>, at: &Location<'_>, cx: &mut Context) -> bool {
        cx.record_all(at, self.0.check(text).err())
    }
}

#[inline]
fn is_valid(check: &Text, text: &str, at: &Location<'_>, cx: &mut Context) -> bool {
    (cx.validates() && check.is_satisfied_by(text)) || failure(check, text, at, cx)
}

// Apart, so that a text that holds does not pay for the words about one that
// does not.
#[cold]
fn failure(check: &Text, text: &str, at: &Location<'_>, cx: &mut Context) -> bool {
    if cx.validates() {
        return cx.record_all(at, check.check(text).err());
    }
    // A UUID is one in both directions; other grammars are constraints.
    match check.grammar() {
        Grammar::Uuid => cx.record_all(at, Grammar::Uuid.check(text).err()),
        _ => true,
    }
}
