// Made from spec/texts.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super as root;

#[automatically_derived]
impl<'t> p::fmt::Debug for root::SendTextsRequest<'t> {
    fn fmt(&self, f: &mut p::fmt::Formatter<'_>) -> p::fmt::Result {
        f.debug_struct("SendTextsRequest")
            .field("text", &self.text)
            .field("other", &self.other)
            .field("secret", &self.secret.as_ref().map(|_| p::Masked))
            .field("note", &self.note)
            .field("currency", &self.currency)
            .field("code", &self.code)
            .field("list", &self.list)
            .field("map", &self.map)
            .field("day", &self.day)
            .field("moment", &self.moment)
            .field("kind", &self.kind)
            .field("free", &self.free)
            .field("size", &self.size)
            .field("sizes", &self.sizes)
            .field("part", &self.part)
            .field("parts", &self.parts)
            .field("by_text", &self.by_text)
            .field("by_currency", &self.by_currency)
            .field("by_part", &self.by_part)
            .field("by_width", &self.by_width)
            .finish()
    }
}
