// Made from spec/event.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super as root;

#[automatically_derived]
impl p::Serialize for root::ThingOpenedCallback {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("ThingOpenedCallback", 2)?;
        p::field(&mut out, "state", &self.state)?;
        p::field(&mut out, "at", &self.at)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}
