//! Values that travel as text although they are none.

use paramtable_core::{Location, messages};

use super::{Decoder, SlotOf};
use crate::context::Context;
use crate::reading::{InputText, Primitive};

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
