// Made from spec/payments/list-payment-sessions.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;

impl root::ListPaymentSessionsQuery {
    /// What `page` counts as: what was sent, or `1`.
    pub fn page(&self) -> i64 {
        self.page.as_ref().map_or(1, |sent| *sent)
    }
    /// What `perPage` counts as: what was sent, or `20`.
    pub fn per_page(&self) -> i64 {
        self.per_page.as_ref().map_or(20, |sent| *sent)
    }
}
