// Made from spec/payments/objects/redirect.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;

#[automatically_derived]
impl p::Serialize for root::Redirect {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Redirect", 3)?;
        p::optional(&mut out, "successReturnUrl", self.success_return_url.as_ref())?;
        p::optional(&mut out, "failureReturnUrl", self.failure_return_url.as_ref())?;
        p::optional(
            &mut out,
            "expirationReturnUrl",
            self.expiration_return_url.as_ref(),
        )?;
        p::serde::ser::SerializeStruct::end(out)
    }
}
