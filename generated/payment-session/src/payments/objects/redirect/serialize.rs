// Made from spec/payments/objects/redirect.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

#[automatically_derived]
impl p::serde::Serialize for root::Redirect {
    fn serialize<S: p::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
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
