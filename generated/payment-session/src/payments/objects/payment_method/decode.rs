// Made from spec/payments/objects/payment-method.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

#[derive(::core::default::Default)]
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
impl<'t> ::paramtable::TableIn<'t> for root::PaymentMethod {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            super::validate::PaymentMethodView {
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
                card: slot_card,
                virtual_account: slot_virtual_account,
                ewallet: slot_ewallet,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    r#type: slot_type,
                    card: slot_card.optional(),
                    virtual_account: slot_virtual_account.optional(),
                    ewallet: slot_ewallet.optional(),
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

#[derive(::core::default::Default)]
pub struct PaymentMethodVirtualAccountSlots {
    pub channel: p::Slot<root::VirtualAccountChannel>,
    pub virtual_account_number: p::Slot<::std::string::String>,
    pub virtual_account_name: p::Slot<::std::string::String>,
    pub expiry_at: p::Slot<::paramtable::DateTime>,
}

impl PaymentMethodVirtualAccountSlots {
    pub const VIRTUAL_ACCOUNT_NUMBER: p::Text = p::Text::new(p::Grammar::Any)
        .at_most(100);
    pub const VIRTUAL_ACCOUNT_NAME: p::Text = p::Text::new(p::Grammar::Any).at_most(100);
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::PaymentMethodVirtualAccount {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
                        &super::decode::PaymentMethodVirtualAccountSlots::VIRTUAL_ACCOUNT_NUMBER,
                        &mut slots.virtual_account_number,
                    )
            }
            "virtualAccountName" => {
                entry
                    .into(
                        &super::decode::PaymentMethodVirtualAccountSlots::VIRTUAL_ACCOUNT_NAME,
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

#[derive(::core::default::Default)]
pub struct PaymentMethodEwalletSlots {
    pub account_identifier: p::Slot<::std::string::String>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::PaymentMethodEwallet {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            PaymentMethodEwalletSlots {
                account_identifier: slot_account_identifier,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    account_identifier: slot_account_identifier.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(::core::default::Default)]
pub struct CardSlots {
    pub encrypted_card: p::Slot<::std::string::String>,
    pub network_token_number: p::Slot<::std::string::String>,
    pub network_token_cryptogram: p::Slot<::std::string::String>,
    pub network_token_requestor_id: p::Slot<::std::string::String>,
    pub token: p::Slot<::std::string::String>,
    pub number: p::Slot<::std::string::String>,
    pub exp_month: p::Slot<i64>,
    pub exp_year: p::Slot<i64>,
    pub cvc: p::Slot<::std::string::String>,
    pub card_holder_first_name: p::Slot<::std::string::String>,
    pub card_holder_last_name: p::Slot<::std::string::String>,
    pub card_holder_email: p::Slot<::std::string::String>,
    pub card_holder_phone: p::Slot<::std::string::String>,
}

impl CardSlots {
    pub const CVC: p::Text = p::Text::new(p::Grammar::Any).at_most(3);
}

pub struct CardSeen {
    pub encrypted_card: p::Slot<::std::string::String>,
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
impl<'t> ::paramtable::TableIn<'t> for root::Card {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            "cvc" => entry.into(&super::decode::CardSlots::CVC, &mut slots.cvc),
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
            super::validate::CardView {
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
                encrypted_card: slot_encrypted_card,
                network_token_number: slot_network_token_number,
                network_token_cryptogram: slot_network_token_cryptogram,
                network_token_requestor_id: slot_network_token_requestor_id,
                token: slot_token,
                number: slot_number,
                exp_month: slot_exp_month,
                exp_year: slot_exp_year,
                cvc: slot_cvc,
                card_holder_first_name: p::Slot::Value(slot_card_holder_first_name),
                card_holder_last_name: p::Slot::Value(slot_card_holder_last_name),
                card_holder_email: p::Slot::Value(slot_card_holder_email),
                card_holder_phone: p::Slot::Value(slot_card_holder_phone),
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    encrypted_card: slot_encrypted_card.optional(),
                    network_token_number: slot_network_token_number.optional(),
                    network_token_cryptogram: slot_network_token_cryptogram.optional(),
                    network_token_requestor_id: slot_network_token_requestor_id
                        .optional(),
                    token: slot_token.optional(),
                    number: slot_number.optional(),
                    exp_month: slot_exp_month.optional(),
                    exp_year: slot_exp_year.optional(),
                    cvc: slot_cvc.optional(),
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

impl root::PaymentMethodType {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::VirtualAccount,
        Self::Qr,
        Self::Card,
        Self::Ewallet,
    ];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::VirtualAccount => "VIRTUAL_ACCOUNT",
            Self::Qr => "QR",
            Self::Card => "CARD",
            Self::Ewallet => "EWALLET",
            Self::Unknown(text) => text,
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::PaymentMethodType {
    const VALUES: &'static [&'static str] = &[
        "VIRTUAL_ACCOUNT",
        "QR",
        "CARD",
        "EWALLET",
    ];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "VIRTUAL_ACCOUNT" => root::PaymentMethodType::VirtualAccount,
                "QR" => root::PaymentMethodType::Qr,
                "CARD" => root::PaymentMethodType::Card,
                "EWALLET" => root::PaymentMethodType::Ewallet,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(root::PaymentMethodType::Unknown(text.into()))
    }
    fn can_be_sent(&self) -> bool {
        !::core::matches!(self, root::PaymentMethodType::Unknown(_))
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::PaymentMethodType {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::PaymentMethodType {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
