// Made from spec/payments/objects/customer.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

#[derive(::core::default::Default)]
pub struct CustomerSlots {
    pub given_name: p::Slot<::std::string::String>,
    pub surname: p::Slot<::std::string::String>,
    pub email: p::Slot<::std::string::String>,
    pub phone_number: p::Slot<root::PhoneNumber, <root::PhoneNumber as p::Shape>::Seen>,
    pub stored_payment_methods: p::Slot<::std::vec::Vec<root::StoredPaymentMethod>>,
    pub refund_preference: p::Slot<
        root::CustomerRefundPreference,
        <root::CustomerRefundPreference as p::Shape>::Seen,
    >,
}

impl CustomerSlots {
    pub const GIVEN_NAME: p::Text = p::Text::new(p::Grammar::Any)
        .at_least(1)
        .at_most(255);
    pub const EMAIL: p::Text = p::Text::new(p::Grammar::Email);
    pub const STORED_PAYMENT_METHODS: p::ListOf<p::Nested<root::StoredPaymentMethod>> = p::ListOf::new(
        p::Items::ANY,
        p::Nested::<root::StoredPaymentMethod>::new(),
    );
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::Customer {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "givenName" => {
                entry
                    .into(
                        &super::decode::CustomerSlots::GIVEN_NAME,
                        &mut slots.given_name,
                    )
            }
            "surname" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.surname),
            "email" => entry.into(&super::decode::CustomerSlots::EMAIL, &mut slots.email),
            "phoneNumber" => {
                entry
                    .into(
                        &p::Nested::<root::PhoneNumber>::new(),
                        &mut slots.phone_number,
                    )
            }
            "storedPaymentMethods" => {
                entry
                    .into(
                        &super::decode::CustomerSlots::STORED_PAYMENT_METHODS,
                        &mut slots.stored_payment_methods,
                    )
            }
            "refundPreference" => {
                entry
                    .into(
                        &p::Nested::<root::CustomerRefundPreference>::new(),
                        &mut slots.refund_preference,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Customer {
    const NAME: &'static str = "Customer";
    const NAMES: &'static [&'static str] = &[
        "givenName",
        "surname",
        "email",
        "phoneNumber",
        "storedPaymentMethods",
        "refundPreference",
    ];
    type Slots = CustomerSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            CustomerSlots {
                given_name: slot_given_name,
                surname: slot_surname,
                email: p::Slot::Value(slot_email),
                phone_number: slot_phone_number,
                stored_payment_methods: slot_stored_payment_methods,
                refund_preference: slot_refund_preference,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    given_name: slot_given_name.optional(),
                    surname: slot_surname.optional(),
                    email: slot_email,
                    phone_number: slot_phone_number.optional(),
                    stored_payment_methods: slot_stored_payment_methods.optional(),
                    refund_preference: slot_refund_preference.optional(),
                })
            }
            slots => {
                scope.mandatory("email", &slots.email);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct CustomerRefundPreferenceSlots {
    pub method: p::Slot<root::RefundMethod>,
    pub transfer_destination: p::Slot<
        root::CustomerRefundPreferenceTransferDestination,
        <root::CustomerRefundPreferenceTransferDestination as p::Shape>::Seen,
    >,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::CustomerRefundPreference {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "method" => {
                entry
                    .into(&p::Enumerated::<root::RefundMethod>::new(), &mut slots.method)
            }
            "transferDestination" => {
                entry
                    .into(
                        &p::Nested::<
                            root::CustomerRefundPreferenceTransferDestination,
                        >::new(),
                        &mut slots.transfer_destination,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::CustomerRefundPreference {
    const NAME: &'static str = "CustomerRefundPreference";
    const NAMES: &'static [&'static str] = &["method", "transferDestination"];
    type Slots = CustomerRefundPreferenceSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            super::validate::CustomerRefundPreferenceView {
                method: slots.method.lend(),
                transfer_destination: slots.transfer_destination.as_ref(),
            }
                .judge(scope);
        }
        match slots {
            CustomerRefundPreferenceSlots {
                method: p::Slot::Value(slot_method),
                transfer_destination: slot_transfer_destination,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    method: slot_method,
                    transfer_destination: slot_transfer_destination.optional(),
                })
            }
            slots => {
                scope.mandatory("method", &slots.method);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct CustomerRefundPreferenceTransferDestinationSlots {
    pub channel_code: p::Slot<::std::string::String>,
    pub channel_information: p::Slot<
        root::CustomerRefundPreferenceTransferDestinationChannelInformation,
        <root::CustomerRefundPreferenceTransferDestinationChannelInformation as p::Shape>::Seen,
    >,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t>
for root::CustomerRefundPreferenceTransferDestination {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "channelCode" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.channel_code)
            }
            "channelInformation" => {
                entry
                    .into(
                        &p::Nested::<
                            root::CustomerRefundPreferenceTransferDestinationChannelInformation,
                        >::new(),
                        &mut slots.channel_information,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::CustomerRefundPreferenceTransferDestination {
    const NAME: &'static str = "CustomerRefundPreferenceTransferDestination";
    const NAMES: &'static [&'static str] = &["channelCode", "channelInformation"];
    type Slots = CustomerRefundPreferenceTransferDestinationSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            CustomerRefundPreferenceTransferDestinationSlots {
                channel_code: p::Slot::Value(slot_channel_code),
                channel_information: p::Slot::Value(slot_channel_information),
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    channel_code: slot_channel_code,
                    channel_information: slot_channel_information,
                })
            }
            slots => {
                scope.mandatory("channelCode", &slots.channel_code);
                scope.mandatory("channelInformation", &slots.channel_information);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct CustomerRefundPreferenceTransferDestinationChannelInformationSlots {
    pub account_number: p::Slot<::std::string::String>,
    pub account_name: p::Slot<::std::string::String>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t>
for root::CustomerRefundPreferenceTransferDestinationChannelInformation {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "accountNumber" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.account_number)
            }
            "accountName" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.account_name)
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::CustomerRefundPreferenceTransferDestinationChannelInformation {
    const NAME: &'static str = "CustomerRefundPreferenceTransferDestinationChannelInformation";
    const NAMES: &'static [&'static str] = &["accountNumber", "accountName"];
    type Slots = CustomerRefundPreferenceTransferDestinationChannelInformationSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            CustomerRefundPreferenceTransferDestinationChannelInformationSlots {
                account_number: p::Slot::Value(slot_account_number),
                account_name: p::Slot::Value(slot_account_name),
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    account_number: slot_account_number,
                    account_name: slot_account_name,
                })
            }
            slots => {
                scope.mandatory("accountNumber", &slots.account_number);
                scope.mandatory("accountName", &slots.account_name);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct PhoneNumberSlots {
    pub country_code: p::Slot<::std::string::String>,
    pub number: p::Slot<::std::string::String>,
}

impl PhoneNumberSlots {
    pub const NUMBER: p::Text = p::Text::new(p::Grammar::Any)
        .at_least(1)
        .at_most(15)
        .matching(&PhoneNumber__NUMBER);
}

static PhoneNumber__NUMBER: p::Pattern = p::Pattern::new("8[0-9]*");

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::PhoneNumber {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "countryCode" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.country_code)
            }
            "number" => {
                entry.into(&super::decode::PhoneNumberSlots::NUMBER, &mut slots.number)
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::PhoneNumber {
    const NAME: &'static str = "PhoneNumber";
    const NAMES: &'static [&'static str] = &["countryCode", "number"];
    type Slots = PhoneNumberSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            PhoneNumberSlots {
                country_code: p::Slot::Value(slot_country_code),
                number: p::Slot::Value(slot_number),
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    country_code: slot_country_code,
                    number: slot_number,
                })
            }
            slots => {
                scope.mandatory("countryCode", &slots.country_code);
                scope.mandatory("number", &slots.number);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct StoredPaymentMethodSlots {
    pub token: p::Slot<::std::string::String>,
    pub payment_method: p::Slot<::std::string::String>,
    pub payment_channel: p::Slot<::std::string::String>,
    pub status: p::Slot<::std::string::String>,
    pub created_at: p::Slot<::paramtable::DateTime>,
    pub card: p::Slot<root::CardDigest, <root::CardDigest as p::Shape>::Seen>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::StoredPaymentMethod {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "token" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.token),
            "paymentMethod" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.payment_method)
            }
            "paymentChannel" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.payment_channel)
            }
            "status" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.status),
            "createdAt" => entry.into(&p::Instant, &mut slots.created_at),
            "card" => entry.into(&p::Nested::<root::CardDigest>::new(), &mut slots.card),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::StoredPaymentMethod {
    const NAME: &'static str = "StoredPaymentMethod";
    const NAMES: &'static [&'static str] = &[
        "token",
        "paymentMethod",
        "paymentChannel",
        "status",
        "createdAt",
        "card",
    ];
    type Slots = StoredPaymentMethodSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            StoredPaymentMethodSlots {
                token: p::Slot::Value(slot_token),
                payment_method: p::Slot::Value(slot_payment_method),
                payment_channel: slot_payment_channel,
                status: slot_status,
                created_at: slot_created_at,
                card: slot_card,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    token: slot_token,
                    payment_method: slot_payment_method,
                    payment_channel: slot_payment_channel.optional(),
                    status: slot_status.optional(),
                    created_at: slot_created_at.optional(),
                    card: slot_card.optional(),
                })
            }
            slots => {
                scope.mandatory("token", &slots.token);
                scope.mandatory("paymentMethod", &slots.payment_method);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct CardDigestSlots {
    pub fingerprint: p::Slot<::std::string::String>,
    pub network: p::Slot<::std::string::String>,
    pub first6: p::Slot<::std::string::String>,
    pub first8: p::Slot<::std::string::String>,
    pub last4: p::Slot<::std::string::String>,
    pub exp_month: p::Slot<::std::string::String>,
    pub exp_year: p::Slot<::std::string::String>,
    pub card_holder_first_name: p::Slot<::std::string::String>,
    pub card_holder_last_name: p::Slot<::std::string::String>,
}

impl CardDigestSlots {
    pub const FIRST6: p::Text = p::Text::new(p::Grammar::Numeric).at_least(6).at_most(6);
    pub const FIRST8: p::Text = p::Text::new(p::Grammar::Numeric).at_least(8).at_most(8);
    pub const LAST4: p::Text = p::Text::new(p::Grammar::Numeric).at_least(4).at_most(4);
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::CardDigest {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "fingerprint" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.fingerprint)
            }
            "network" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.network),
            "first6" => {
                entry.into(&super::decode::CardDigestSlots::FIRST6, &mut slots.first6)
            }
            "first8" => {
                entry.into(&super::decode::CardDigestSlots::FIRST8, &mut slots.first8)
            }
            "last4" => {
                entry.into(&super::decode::CardDigestSlots::LAST4, &mut slots.last4)
            }
            "expMonth" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.exp_month)
            }
            "expYear" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.exp_year),
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
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::CardDigest {
    const NAME: &'static str = "CardDigest";
    const NAMES: &'static [&'static str] = &[
        "fingerprint",
        "network",
        "first6",
        "first8",
        "last4",
        "expMonth",
        "expYear",
        "cardHolderFirstName",
        "cardHolderLastName",
    ];
    type Slots = CardDigestSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            CardDigestSlots {
                fingerprint: slot_fingerprint,
                network: slot_network,
                first6: slot_first6,
                first8: slot_first8,
                last4: slot_last4,
                exp_month: slot_exp_month,
                exp_year: slot_exp_year,
                card_holder_first_name: slot_card_holder_first_name,
                card_holder_last_name: slot_card_holder_last_name,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    fingerprint: slot_fingerprint.optional(),
                    network: slot_network.optional(),
                    first6: slot_first6.optional(),
                    first8: slot_first8.optional(),
                    last4: slot_last4.optional(),
                    exp_month: slot_exp_month.optional(),
                    exp_year: slot_exp_year.optional(),
                    card_holder_first_name: slot_card_holder_first_name.optional(),
                    card_holder_last_name: slot_card_holder_last_name.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

impl root::RefundMethod {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Auto, Self::TransferOnly];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "AUTO",
            Self::TransferOnly => "TRANSFER_ONLY",
            Self::Unknown(text) => text,
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::RefundMethod {
    const VALUES: &'static [&'static str] = &["AUTO", "TRANSFER_ONLY"];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "AUTO" => root::RefundMethod::Auto,
                "TRANSFER_ONLY" => root::RefundMethod::TransferOnly,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(root::RefundMethod::Unknown(text.into()))
    }
    fn can_be_sent(&self) -> bool {
        !::core::matches!(self, root::RefundMethod::Unknown(_))
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::RefundMethod {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::RefundMethod {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
