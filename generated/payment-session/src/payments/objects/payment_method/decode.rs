// Made from spec/payments/objects/payment-method.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::validate::*;

#[derive(Clone, Default)]
pub struct PaymentMethodSlots {
    pub r#type: p::Slot<root::PaymentMethodType>,
    pub card: p::Slot<root::Card, <root::Card as p::Shape>::Seen>,
    pub virtual_account: p::Slot<
        root::PaymentMethodVirtualAccount,
        <root::PaymentMethodVirtualAccount as p::Shape>::Seen,
    >,
    pub ewallet: p::Slot<
        root::PaymentMethodEwallet,
        <root::PaymentMethodEwallet as p::Shape>::Seen,
    >,
}

#[derive(Clone)]
pub struct PaymentMethodSeen {
    pub r#type: p::Slot<root::PaymentMethodType>,
    pub card: p::Slot<root::Card, <root::Card as p::Shape>::Seen>,
}

#[automatically_derived]
impl p::Seen for PaymentMethodSeen {
    fn hidden() -> Self {
        Self {
            r#type: p::Slot::Hidden,
            card: p::Slot::Hidden,
        }
    }
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::PaymentMethod {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "type" => {
                entry
                    .into(
                        &p::Enumerated::<root::PaymentMethodType>::new(),
                        &mut slots.r#type,
                    )
            }
            "card" => entry.into(&p::Nested::<root::Card>::new(), &mut slots.card),
            "virtualAccount" => {
                entry
                    .into(
                        &p::Nested::<root::PaymentMethodVirtualAccount>::new(),
                        &mut slots.virtual_account,
                    )
            }
            "ewallet" => {
                entry
                    .into(
                        &p::Nested::<root::PaymentMethodEwallet>::new(),
                        &mut slots.ewallet,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::PaymentMethod {
    const NAME: &'static str = "PaymentMethod";
    const NAMES: &'static [&'static str] = &[
        "type",
        "card",
        "virtualAccount",
        "ewallet",
    ];
    type Slots = PaymentMethodSlots;
    type Seen = PaymentMethodSeen;
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            PaymentMethodView {
                r#type: slots.r#type.lend(),
                card: slots.card.as_ref(),
                virtual_account: slots.virtual_account.as_ref(),
                ewallet: slots.ewallet.as_ref(),
            }
                .judge(scope);
        }
        match slots {
            PaymentMethodSlots {
                r#type: p::Slot::Value(slot_type),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    r#type: slot_type,
                    card: slots.card.optional(),
                    virtual_account: slots.virtual_account.optional(),
                    ewallet: slots.ewallet.optional(),
                })
            }
            slots => {
                scope.mandatory("type", &slots.r#type);
                p::Slot::Bad(PaymentMethodSeen {
                    r#type: slots.r#type,
                    card: slots.card,
                })
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct PaymentMethodVirtualAccountSlots {
    pub channel: p::Slot<root::VirtualAccountChannel>,
    pub virtual_account_number: p::Slot<String>,
    pub virtual_account_name: p::Slot<String>,
    pub expiry_at: p::Slot<p::DateTime>,
}

impl PaymentMethodVirtualAccountSlots {
    pub const VIRTUAL_ACCOUNT_NUMBER: p::Text = p::Text::new(p::Grammar::Any)
        .at_most(100);
    pub const VIRTUAL_ACCOUNT_NAME: p::Text = p::Text::new(p::Grammar::Any).at_most(100);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::PaymentMethodVirtualAccount {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "channel" => {
                entry
                    .into(
                        &p::Enumerated::<root::VirtualAccountChannel>::new(),
                        &mut slots.channel,
                    )
            }
            "virtualAccountNumber" => {
                entry
                    .into(
                        &PaymentMethodVirtualAccountSlots::VIRTUAL_ACCOUNT_NUMBER,
                        &mut slots.virtual_account_number,
                    )
            }
            "virtualAccountName" => {
                entry
                    .into(
                        &PaymentMethodVirtualAccountSlots::VIRTUAL_ACCOUNT_NAME,
                        &mut slots.virtual_account_name,
                    )
            }
            "expiryAt" => entry.into(&p::Instant, &mut slots.expiry_at),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::PaymentMethodVirtualAccount {
    const NAME: &'static str = "PaymentMethodVirtualAccount";
    const NAMES: &'static [&'static str] = &[
        "channel",
        "virtualAccountNumber",
        "virtualAccountName",
        "expiryAt",
    ];
    type Slots = PaymentMethodVirtualAccountSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            PaymentMethodVirtualAccountSlots {
                channel: p::Slot::Value(slot_channel),
                virtual_account_number: p::Slot::Value(slot_virtual_account_number),
                virtual_account_name: p::Slot::Value(slot_virtual_account_name),
                expiry_at: p::Slot::Value(slot_expiry_at),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    channel: slot_channel,
                    virtual_account_number: slot_virtual_account_number,
                    virtual_account_name: slot_virtual_account_name,
                    expiry_at: slot_expiry_at,
                })
            }
            slots => {
                scope.mandatory("channel", &slots.channel);
                scope.mandatory("virtualAccountNumber", &slots.virtual_account_number);
                scope.mandatory("virtualAccountName", &slots.virtual_account_name);
                scope.mandatory("expiryAt", &slots.expiry_at);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct PaymentMethodEwalletSlots {
    pub account_identifier: p::Slot<String>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::PaymentMethodEwallet {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "accountIdentifier" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.account_identifier)
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::PaymentMethodEwallet {
    const NAME: &'static str = "PaymentMethodEwallet";
    const NAMES: &'static [&'static str] = &["accountIdentifier"];
    type Slots = PaymentMethodEwalletSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    account_identifier: slots.account_identifier.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(Clone, Default)]
pub struct CardSlots {
    pub encrypted_card: p::Slot<String>,
    pub network_token_number: p::Slot<String>,
    pub network_token_cryptogram: p::Slot<String>,
    pub network_token_requestor_id: p::Slot<String>,
    pub token: p::Slot<String>,
    pub number: p::Slot<String>,
    pub exp_month: p::Slot<i64>,
    pub exp_year: p::Slot<i64>,
    pub cvc: p::Slot<String>,
    pub card_holder_first_name: p::Slot<String>,
    pub card_holder_last_name: p::Slot<String>,
    pub card_holder_email: p::Slot<String>,
    pub card_holder_phone: p::Slot<String>,
}

impl CardSlots {
    pub const CVC: p::Text = p::Text::new(p::Grammar::Any).at_most(3);
}

#[derive(Clone)]
pub struct CardSeen {
    pub encrypted_card: p::Slot<String>,
}

#[automatically_derived]
impl p::Seen for CardSeen {
    fn hidden() -> Self {
        Self {
            encrypted_card: p::Slot::Hidden,
        }
    }
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::Card {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "encryptedCard" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.encrypted_card)
            }
            "networkTokenNumber" => {
                entry
                    .into(
                        &p::Text::new(p::Grammar::Any),
                        &mut slots.network_token_number,
                    )
            }
            "networkTokenCryptogram" => {
                entry
                    .into(
                        &p::Text::new(p::Grammar::Any),
                        &mut slots.network_token_cryptogram,
                    )
            }
            "networkTokenRequestorId" => {
                entry
                    .into(
                        &p::Text::new(p::Grammar::Any),
                        &mut slots.network_token_requestor_id,
                    )
            }
            "token" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.token),
            "number" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.number),
            "expMonth" => entry.into(&p::Integer::ANY, &mut slots.exp_month),
            "expYear" => entry.into(&p::Integer::ANY, &mut slots.exp_year),
            "cvc" => entry.into(&CardSlots::CVC, &mut slots.cvc),
            "cardHolderFirstName" => {
                entry
                    .into(
                        &p::Text::new(p::Grammar::Any),
                        &mut slots.card_holder_first_name,
                    )
            }
            "cardHolderLastName" => {
                entry
                    .into(
                        &p::Text::new(p::Grammar::Any),
                        &mut slots.card_holder_last_name,
                    )
            }
            "cardHolderEmail" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.card_holder_email)
            }
            "cardHolderPhone" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.card_holder_phone)
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Card {
    const NAME: &'static str = "Card";
    const NAMES: &'static [&'static str] = &[
        "encryptedCard",
        "networkTokenNumber",
        "networkTokenCryptogram",
        "networkTokenRequestorId",
        "token",
        "number",
        "expMonth",
        "expYear",
        "cvc",
        "cardHolderFirstName",
        "cardHolderLastName",
        "cardHolderEmail",
        "cardHolderPhone",
    ];
    type Slots = CardSlots;
    type Seen = CardSeen;
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            CardView {
                encrypted_card: slots.encrypted_card.lend(),
                network_token_number: slots.network_token_number.lend(),
                token: slots.token.lend(),
                number: slots.number.lend(),
                exp_month: slots.exp_month.lend(),
                exp_year: slots.exp_year.lend(),
            }
                .judge(scope);
        }
        match slots {
            CardSlots {
                card_holder_first_name: p::Slot::Value(slot_card_holder_first_name),
                card_holder_last_name: p::Slot::Value(slot_card_holder_last_name),
                card_holder_email: p::Slot::Value(slot_card_holder_email),
                card_holder_phone: p::Slot::Value(slot_card_holder_phone),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    encrypted_card: slots.encrypted_card.optional(),
                    network_token_number: slots.network_token_number.optional(),
                    network_token_cryptogram: slots.network_token_cryptogram.optional(),
                    network_token_requestor_id: slots
                        .network_token_requestor_id
                        .optional(),
                    token: slots.token.optional(),
                    number: slots.number.optional(),
                    exp_month: slots.exp_month.optional(),
                    exp_year: slots.exp_year.optional(),
                    cvc: slots.cvc.optional(),
                    card_holder_first_name: slot_card_holder_first_name,
                    card_holder_last_name: slot_card_holder_last_name,
                    card_holder_email: slot_card_holder_email,
                    card_holder_phone: slot_card_holder_phone,
                })
            }
            slots => {
                scope.mandatory("cardHolderFirstName", &slots.card_holder_first_name);
                scope.mandatory("cardHolderLastName", &slots.card_holder_last_name);
                scope.mandatory("cardHolderEmail", &slots.card_holder_email);
                scope.mandatory("cardHolderPhone", &slots.card_holder_phone);
                p::Slot::Bad(CardSeen {
                    encrypted_card: slots.encrypted_card,
                })
            }
        }
    }
}

p::enumeration!(kept root::PaymentMethodType {
    VirtualAccount = "VIRTUAL_ACCOUNT",
    Qr = "QR",
    Card = "CARD",
    Ewallet = "EWALLET",
});
