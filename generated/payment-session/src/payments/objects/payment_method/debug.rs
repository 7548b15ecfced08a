// Made from spec/payments/objects/payment-method.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;

#[automatically_derived]
impl p::fmt::Debug for root::PaymentMethodEwallet {
    fn fmt(&self, f: &mut p::fmt::Formatter<'_>) -> p::fmt::Result {
        f.debug_struct("PaymentMethodEwallet")
            .field(
                "account_identifier",
                &self.account_identifier.as_ref().map(|_| p::Masked),
            )
            .finish()
    }
}

#[automatically_derived]
impl p::fmt::Debug for root::Card {
    fn fmt(&self, f: &mut p::fmt::Formatter<'_>) -> p::fmt::Result {
        f.debug_struct("Card")
            .field("encrypted_card", &self.encrypted_card.as_ref().map(|_| p::Masked))
            .field(
                "network_token_number",
                &self.network_token_number.as_ref().map(|_| p::Masked),
            )
            .field(
                "network_token_cryptogram",
                &self.network_token_cryptogram.as_ref().map(|_| p::Masked),
            )
            .field("network_token_requestor_id", &self.network_token_requestor_id)
            .field("token", &self.token.as_ref().map(|_| p::Masked))
            .field("number", &self.number.as_ref().map(|_| p::Masked))
            .field("exp_month", &self.exp_month)
            .field("exp_year", &self.exp_year)
            .field("cvc", &self.cvc.as_ref().map(|_| p::Masked))
            .field("card_holder_first_name", &self.card_holder_first_name)
            .field("card_holder_last_name", &self.card_holder_last_name)
            .field("card_holder_email", &p::Masked)
            .field("card_holder_phone", &p::Masked)
            .finish()
    }
}
