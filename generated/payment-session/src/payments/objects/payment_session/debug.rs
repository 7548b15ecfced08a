// Made from spec/payments/objects/payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;

#[automatically_derived]
impl p::fmt::Debug for root::PaymentSession {
    fn fmt(&self, f: &mut p::fmt::Formatter<'_>) -> p::fmt::Result {
        f.debug_struct("PaymentSession")
            .field("id", &self.id)
            .field("client_reference_id", &self.client_reference_id)
            .field("amount", &self.amount)
            .field("auto_confirm", &self.auto_confirm)
            .field("mode", &self.mode)
            .field("bypass_status_page", &self.bypass_status_page)
            .field("redirect_url", &self.redirect_url)
            .field("payment_type", &self.payment_type)
            .field("payment_method", &self.payment_method)
            .field("statement_descriptor", &self.statement_descriptor)
            .field("expiration_mode", &self.expiration_mode)
            .field("recurring_id", &self.recurring_id)
            .field("initiate_first_authorization", &self.initiate_first_authorization)
            .field("save_for_future_use", &self.save_for_future_use)
            .field("show_saved_payment", &self.show_saved_payment)
            .field("status", &self.status)
            .field("investigation_status", &self.investigation_status)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("expiry_at", &self.expiry_at)
            .field("encryption_key", &self.encryption_key.as_ref().map(|_| p::Masked))
            .field("payment_url", &self.payment_url)
            .field("charge_details", &self.charge_details)
            .field("customer_id", &self.customer_id)
            .field("customer", &self.customer)
            .field("order_information", &self.order_information)
            .field("cancelled_at", &self.cancelled_at)
            .field("cancellation_reason", &self.cancellation_reason)
            .field("metadata", &self.metadata)
            .finish()
    }
}
