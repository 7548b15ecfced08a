// Made from spec/payments/objects/payment-method.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::decode::*;

p::object!(root::PaymentMethod);

#[automatically_derived]
impl p::Judged for root::PaymentMethod {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let slot_type = scope
            .judge(
                "type",
                &p::Enumerated::<root::PaymentMethodType>::new(),
                p::Slot::Value(&self.r#type),
            );
        scope.judge("card", &p::Nested::<root::Card>::new(), p::Slot::from(&self.card));
        scope
            .judge(
                "virtualAccount",
                &p::Nested::<root::PaymentMethodVirtualAccount>::new(),
                p::Slot::from(&self.virtual_account),
            );
        scope
            .judge(
                "ewallet",
                &p::Nested::<root::PaymentMethodEwallet>::new(),
                p::Slot::from(&self.ewallet),
            );
        PaymentMethodView {
            r#type: slot_type,
            card: p::Slot::from(&self.card),
            virtual_account: p::Slot::from(&self.virtual_account),
            ewallet: p::Slot::from(&self.ewallet),
        }
            .judge(scope);
    }
}

pub(super) struct PaymentMethodView<'a> {
    pub(super) r#type: p::Slot<&'a root::PaymentMethodType>,
    pub(super) card: p::Slot<&'a root::Card, &'a <root::Card as p::Shape>::Seen>,
    pub(super) virtual_account: p::Slot<
        &'a root::PaymentMethodVirtualAccount,
        &'a <root::PaymentMethodVirtualAccount as p::Shape>::Seen,
    >,
    pub(super) ewallet: p::Slot<
        &'a root::PaymentMethodEwallet,
        &'a <root::PaymentMethodEwallet as p::Shape>::Seen,
    >,
}

impl PaymentMethodView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .only_when(
                "card",
                self.card.sent(),
                self
                    .r#type
                    .is(
                        false,
                        |value| ::core::matches!(value, root::PaymentMethodType::Card),
                    ),
                "`type` is `CARD`",
            );
        scope
            .only_when(
                "virtualAccount",
                self.virtual_account.sent(),
                self
                    .r#type
                    .is(
                        false,
                        |value| {
                            ::core::matches!(
                                value, root::PaymentMethodType::VirtualAccount
                            )
                        },
                    ),
                "`type` is `VIRTUAL_ACCOUNT`",
            );
        scope
            .only_when(
                "ewallet",
                self.ewallet.sent(),
                self
                    .r#type
                    .is(
                        false,
                        |value| ::core::matches!(value, root::PaymentMethodType::Ewallet),
                    ),
                "`type` is `EWALLET`",
            );
    }
}

impl root::PaymentMethod {
    #[doc(hidden)]
    pub fn __shown_type(&self) -> p::Slot<&root::PaymentMethodType, &()> {
        p::Slot::Value(&self.r#type)
    }
    #[doc(hidden)]
    pub fn __good_type(&self) -> p::Slot<&root::PaymentMethodType, &()> {
        p::shown_if_good(
            &p::Enumerated::<root::PaymentMethodType>::new(),
            self.__shown_type(),
        )
    }
    #[doc(hidden)]
    pub fn __shown_card(&self) -> p::Slot<&root::Card, &<root::Card as p::Shape>::Seen> {
        p::Slot::from(&self.card)
    }
}

p::object!(root::PaymentMethodVirtualAccount);

#[automatically_derived]
impl p::Judged for root::PaymentMethodVirtualAccount {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "channel",
                &p::Enumerated::<root::VirtualAccountChannel>::new(),
                p::Slot::Value(&self.channel),
            );
        scope
            .judge(
                "virtualAccountNumber",
                &PaymentMethodVirtualAccountSlots::VIRTUAL_ACCOUNT_NUMBER,
                p::Slot::Value(&self.virtual_account_number),
            );
        scope
            .judge(
                "virtualAccountName",
                &PaymentMethodVirtualAccountSlots::VIRTUAL_ACCOUNT_NAME,
                p::Slot::Value(&self.virtual_account_name),
            );
    }
}

p::object!(root::PaymentMethodEwallet);

#[automatically_derived]
impl p::Judged for root::PaymentMethodEwallet {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

p::object!(root::Card);

#[automatically_derived]
impl p::Judged for root::Card {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope.judge("cvc", &CardSlots::CVC, p::Slot::from(&self.cvc));
        CardView {
            encrypted_card: p::Slot::from(&self.encrypted_card),
            network_token_number: p::Slot::from(&self.network_token_number),
            token: p::Slot::from(&self.token),
            number: p::Slot::from(&self.number),
            exp_month: p::Slot::from(&self.exp_month),
            exp_year: p::Slot::from(&self.exp_year),
        }
            .judge(scope);
    }
}

pub(super) struct CardView<'a> {
    pub(super) encrypted_card: p::Slot<&'a String>,
    pub(super) network_token_number: p::Slot<&'a String>,
    pub(super) token: p::Slot<&'a String>,
    pub(super) number: p::Slot<&'a String>,
    pub(super) exp_month: p::Slot<&'a i64>,
    pub(super) exp_year: p::Slot<&'a i64>,
}

impl CardView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .required_when(
                "expMonth",
                &self.exp_month,
                self.number.sent(),
                "`number` is sent",
            );
        scope
            .required_when(
                "expYear",
                &self.exp_year,
                self.number.sent(),
                "`number` is sent",
            );
        scope
            .group(
                "card-source",
                p::Truth::True,
                p::Group::ExactlyOneOf,
                &["`encryptedCard`", "`networkTokenNumber`", "`token`", "`number`"],
                &[
                    self.encrypted_card.sent(),
                    self.network_token_number.sent(),
                    self.token.sent(),
                    self.number.sent(),
                ],
                "",
            );
    }
}

impl root::Card {
    #[doc(hidden)]
    pub fn __shown_encrypted_card(&self) -> p::Slot<&String, &()> {
        p::Slot::from(&self.encrypted_card)
    }
    #[doc(hidden)]
    pub fn __good_encrypted_card(&self) -> p::Slot<&String, &()> {
        self.__shown_encrypted_card()
    }
}
