//! Values that travel as text although they are none.

use paramtable_core::{Location, messages};

use super::{Kind, Read};
use crate::context::Context;
use crate::reading::{Primitive, Words};

/// A value of `K`, written as text.
#[derive(Clone, Copy, Debug)]
pub struct AsText<K>(pub K);

impl<'de, K: Kind<'de>> Kind<'de> for AsText<K> {
    type Value = K::Value;
    type Seen = K::Seen;
    const EXPECTED: &'static str = messages::STRING;

    fn text(&self, text: Words<'_, 'de>, at: &Location<'_>, cx: &mut Context) -> Read<'de, Self> {
        self.0.primitive(Primitive::Untyped(text), at, cx)
    }

    fn judge(&self, value: &Self::Value, at: &Location<'_>, cx: &mut Context) -> bool {
        self.0.judge(value, at, cx)
    }
}
