// Made from spec/payments/objects/payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;

#[automatically_derived]
impl p::Serialize for root::PaymentSession {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("PaymentSession", 29)?;
        p::field(&mut out, "id", &self.id)?;
        p::field(&mut out, "clientReferenceId", &self.client_reference_id)?;
        p::optional(&mut out, "amount", self.amount.as_ref())?;
        p::optional(&mut out, "autoConfirm", self.auto_confirm.as_ref())?;
        p::optional(&mut out, "mode", self.mode.as_ref())?;
        p::optional(&mut out, "bypassStatusPage", self.bypass_status_page.as_ref())?;
        p::optional(&mut out, "redirectUrl", self.redirect_url.as_ref())?;
        p::optional(&mut out, "paymentType", self.payment_type.as_ref())?;
        p::optional(&mut out, "paymentMethod", self.payment_method.as_ref())?;
        p::optional(
            &mut out,
            "statementDescriptor",
            self.statement_descriptor.as_ref(),
        )?;
        p::optional(&mut out, "expirationMode", self.expiration_mode.as_ref())?;
        p::optional(&mut out, "recurringId", self.recurring_id.as_ref())?;
        p::optional(
            &mut out,
            "initiateFirstAuthorization",
            self.initiate_first_authorization.as_ref(),
        )?;
        p::optional(&mut out, "saveForFutureUse", self.save_for_future_use.as_ref())?;
        p::optional(&mut out, "showSavedPayment", self.show_saved_payment.as_ref())?;
        p::field(&mut out, "status", &self.status)?;
        p::optional(
            &mut out,
            "investigationStatus",
            self.investigation_status.as_ref(),
        )?;
        p::field(&mut out, "createdAt", &self.created_at)?;
        p::optional(&mut out, "updatedAt", self.updated_at.as_ref())?;
        p::optional(&mut out, "expiryAt", self.expiry_at.as_ref())?;
        p::optional(&mut out, "encryptionKey", self.encryption_key.as_ref())?;
        p::optional(&mut out, "paymentUrl", self.payment_url.as_ref())?;
        p::optional(&mut out, "chargeDetails", self.charge_details.as_ref())?;
        p::optional(&mut out, "customerId", self.customer_id.as_ref())?;
        p::optional(&mut out, "customer", self.customer.as_ref())?;
        p::optional(&mut out, "orderInformation", self.order_information.as_ref())?;
        p::optional(&mut out, "cancelledAt", self.cancelled_at.as_ref())?;
        p::optional(&mut out, "cancellationReason", self.cancellation_reason.as_ref())?;
        p::optional(&mut out, "metadata", self.metadata.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::PaymentMethodView {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("PaymentMethodView", 2)?;
        p::field(&mut out, "type", &self.r#type)?;
        p::optional(&mut out, "virtualAccount", self.virtual_account.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}
