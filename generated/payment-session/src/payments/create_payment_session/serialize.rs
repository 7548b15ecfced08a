// Made from spec/payments/create-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;

#[automatically_derived]
impl p::Serialize for root::CreatePaymentSessionHeaders {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("CreatePaymentSessionHeaders", 3)?;
        p::field(&mut out, "Authorization", &self.authorization)?;
        p::optional(&mut out, "x-submerchant-id", self.x_submerchant_id.as_ref())?;
        p::field(&mut out, "X-REQUEST-ID", &self.x_request_id)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::CreatePaymentSessionRequest {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("CreatePaymentSessionRequest", 20)?;
        p::field(&mut out, "clientReferenceId", &self.client_reference_id)?;
        p::optional(&mut out, "amount", self.amount.as_ref())?;
        p::optional(&mut out, "paymentType", self.payment_type.as_ref())?;
        p::optional(&mut out, "paymentMethod", self.payment_method.as_ref())?;
        p::optional(
            &mut out,
            "paymentMethodOptions",
            self.payment_method_options.as_ref(),
        )?;
        p::optional(&mut out, "saveForFutureUse", self.save_for_future_use.as_ref())?;
        p::optional(&mut out, "showSavedPayment", self.show_saved_payment.as_ref())?;
        p::optional(&mut out, "mode", self.mode.as_ref())?;
        p::optional(&mut out, "bypassStatusPage", self.bypass_status_page.as_ref())?;
        p::optional(&mut out, "redirectUrl", self.redirect_url.as_ref())?;
        p::optional(&mut out, "customerId", self.customer_id.as_ref())?;
        p::optional(&mut out, "customer", self.customer.as_ref())?;
        p::optional(&mut out, "orderInformation", self.order_information.as_ref())?;
        p::optional(&mut out, "autoConfirm", self.auto_confirm.as_ref())?;
        p::optional(
            &mut out,
            "statementDescriptor",
            self.statement_descriptor.as_ref(),
        )?;
        p::optional(&mut out, "expirationMode", self.expiration_mode.as_ref())?;
        p::optional(&mut out, "expiryAt", self.expiry_at.as_ref())?;
        p::optional(&mut out, "recurringId", self.recurring_id.as_ref())?;
        p::optional(
            &mut out,
            "initiateFirstAuthorization",
            self.initiate_first_authorization.as_ref(),
        )?;
        p::optional(&mut out, "metadata", self.metadata.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::CreatePaymentSessionResponse {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("CreatePaymentSessionResponse", 4)?;
        p::field(&mut out, "code", &self.code)?;
        p::field(&mut out, "message", &self.message)?;
        p::optional(&mut out, "error", self.error.as_ref())?;
        p::optional(&mut out, "data", self.data.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}
