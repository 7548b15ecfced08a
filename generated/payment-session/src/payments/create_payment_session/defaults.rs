// Made from spec/payments/create-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;

impl root::CreatePaymentSessionRequest {
    /// What `paymentType` counts as: what was sent, or `SINGLE`.
    pub fn payment_type(&self) -> &root::PaymentType {
        self.payment_type.as_ref().map_or(&root::PaymentType::Single, |sent| sent)
    }
    /// What `saveForFutureUse` counts as: what was sent, or `false`.
    pub fn save_for_future_use(&self) -> bool {
        self.save_for_future_use.as_ref().map_or(false, |sent| *sent)
    }
    /// What `showSavedPayment` counts as: what was sent, or `false`.
    pub fn show_saved_payment(&self) -> bool {
        self.show_saved_payment.as_ref().map_or(false, |sent| *sent)
    }
    /// What `mode` counts as: what was sent, or `REDIRECT`.
    pub fn mode(&self) -> &root::Mode {
        self.mode.as_ref().map_or(&root::Mode::Redirect, |sent| sent)
    }
    /// What `bypassStatusPage` counts as: what was sent, or `false`.
    pub fn bypass_status_page(&self) -> bool {
        self.bypass_status_page.as_ref().map_or(false, |sent| *sent)
    }
    /// What `autoConfirm` counts as: what was sent, or `true`.
    pub fn auto_confirm(&self) -> bool {
        self.auto_confirm.as_ref().map_or(true, |sent| *sent)
    }
    /// What `expirationMode` counts as: what was sent, or `LOOSE`.
    pub fn expiration_mode(&self) -> &root::ExpirationMode {
        self.expiration_mode.as_ref().map_or(&root::ExpirationMode::Loose, |sent| sent)
    }
}
