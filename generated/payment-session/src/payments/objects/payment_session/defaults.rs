// Made from spec/payments/objects/payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;

impl root::PaymentSession {
    /// What `autoConfirm` counts as: what was sent, or `true`.
    pub fn auto_confirm(&self) -> bool {
        self.auto_confirm.as_ref().map_or(true, |sent| *sent)
    }
    /// What `bypassStatusPage` counts as: what was sent, or `false`.
    pub fn bypass_status_page(&self) -> bool {
        self.bypass_status_page.as_ref().map_or(false, |sent| *sent)
    }
}
