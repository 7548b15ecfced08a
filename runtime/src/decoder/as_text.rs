//! Values that travel as text although they are none.

use std::fmt::Display;

use paramtable_core::checks::Text;
use paramtable_core::{Location, messages};

use super::{Decoder, SlotOf};
use crate::context::Context;
use crate::plain_text::PlainText;
use crate::reading::{InputText, Primitive};
use crate::slot::Slot;

/// A value of `K`, written as text.
#[derive(Clone, Copy, Debug)]
pub struct AsText<K>(pub K);

impl<'de, K: Decoder<'de>> Decoder<'de> for AsText<K> {
    type Value = K::Value;
    type Salvaged = K::Salvaged;
    const EXPECTED: &'static str = messages::STRING;

    fn text(
        &self,
        text: InputText<'_, 'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> SlotOf<'de, Self> {
        self.0.primitive(Primitive::Untyped(text), at, cx)
    }

    fn validate(&self, value: &Self::Value, at: &Location<'_>, cx: &mut Context) -> bool {
        self.0.validate(value, at, cx)
    }
}

/// The same with constraints of the text that the value is written as.
#[derive(Clone, Copy, Debug)]
pub struct AsCheckedText<K>(pub K, pub Text);

impl<'de, K> Decoder<'de> for AsCheckedText<K>
where
    K: Decoder<'de, Salvaged = ()>,
    K::Value: Display,
{
    type Value = K::Value;
    type Salvaged = ();
    const EXPECTED: &'static str = messages::STRING;

    fn text(
        &self,
        text: InputText<'_, 'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Slot<K::Value> {
        let slot = cx.by_type(|cx| self.0.primitive(Primitive::Untyped(text), at, cx));
        match slot {
            Slot::Value(value) if cx.validates() && !self.validate(&value, at, cx) => {
                Slot::Invalid(())
            }
            slot => slot,
        }
    }

    fn validate(&self, value: &K::Value, at: &Location<'_>, cx: &mut Context) -> bool {
        let is_valid = self.0.validate(value, at, cx);
        cx.record_all(at, self.1.check(&PlainText::of(value)).err()) && is_valid
    }
}
