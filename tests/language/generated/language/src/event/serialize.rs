// Made from spec/event.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super as root;

#[automatically_derived]
impl p::serde::Serialize for root::ThingOpenedCallback {
    fn serialize<S: p::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("ThingOpenedCallback", 2)?;
        p::field(&mut out, "state", &self.state)?;
        p::field(&mut out, "at", &self.at)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}
