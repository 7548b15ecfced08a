// Made from spec/payments/objects/amount.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;

#[automatically_derived]
impl p::Serialize for root::Amount {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Amount", 2)?;
        p::field(&mut out, "value", &self.value)?;
        p::field(&mut out, "currency", &self.currency)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}
