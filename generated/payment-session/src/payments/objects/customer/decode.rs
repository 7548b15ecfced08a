// Made from spec/payments/objects/customer.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::validate::*;

#[derive(Clone, Default)]
pub struct CustomerSlots {
    pub given_name: p::Slot<String>,
    pub surname: p::Slot<String>,
    pub email: p::Slot<String>,
    pub phone_number: p::Slot<root::PhoneNumber, <root::PhoneNumber as p::Shape>::Seen>,
    pub stored_payment_methods: p::Slot<Vec<root::StoredPaymentMethod>>,
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
impl<'t> p::TableIn<'t> for root::Customer {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "givenName" => entry.into(&CustomerSlots::GIVEN_NAME, &mut slots.given_name),
            "surname" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.surname),
            "email" => entry.into(&CustomerSlots::EMAIL, &mut slots.email),
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
                        &CustomerSlots::STORED_PAYMENT_METHODS,
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
                email: p::Slot::Value(slot_email),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    given_name: slots.given_name.optional(),
                    surname: slots.surname.optional(),
                    email: slot_email,
                    phone_number: slots.phone_number.optional(),
                    stored_payment_methods: slots.stored_payment_methods.optional(),
                    refund_preference: slots.refund_preference.optional(),
                })
            }
            slots => {
                scope.mandatory("email", &slots.email);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct CustomerRefundPreferenceSlots {
    pub method: p::Slot<root::RefundMethod>,
    pub transfer_destination: p::Slot<
        root::CustomerRefundPreferenceTransferDestination,
        <root::CustomerRefundPreferenceTransferDestination as p::Shape>::Seen,
    >,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::CustomerRefundPreference {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
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
            CustomerRefundPreferenceView {
                method: slots.method.lend(),
                transfer_destination: slots.transfer_destination.as_ref(),
            }
                .judge(scope);
        }
        match slots {
            CustomerRefundPreferenceSlots {
                method: p::Slot::Value(slot_method),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    method: slot_method,
                    transfer_destination: slots.transfer_destination.optional(),
                })
            }
            slots => {
                scope.mandatory("method", &slots.method);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct CustomerRefundPreferenceTransferDestinationSlots {
    pub channel_code: p::Slot<String>,
    pub channel_information: p::Slot<
        root::CustomerRefundPreferenceTransferDestinationChannelInformation,
        <root::CustomerRefundPreferenceTransferDestinationChannelInformation as p::Shape>::Seen,
    >,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::CustomerRefundPreferenceTransferDestination {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
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
                ..
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

#[derive(Clone, Default)]
pub struct CustomerRefundPreferenceTransferDestinationChannelInformationSlots {
    pub account_number: p::Slot<String>,
    pub account_name: p::Slot<String>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t>
for root::CustomerRefundPreferenceTransferDestinationChannelInformation {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
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
                ..
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

#[derive(Clone, Default)]
pub struct PhoneNumberSlots {
    pub country_code: p::Slot<String>,
    pub number: p::Slot<String>,
}

impl PhoneNumberSlots {
    pub const NUMBER: p::Text = p::Text::new(p::Grammar::Any)
        .at_least(1)
        .at_most(15)
        .matching(&PhoneNumber__NUMBER);
}

static PhoneNumber__NUMBER: p::Pattern = p::Pattern::new("8[0-9]*");

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::PhoneNumber {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "countryCode" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.country_code)
            }
            "number" => entry.into(&PhoneNumberSlots::NUMBER, &mut slots.number),
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
                ..
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

#[derive(Clone, Default)]
pub struct StoredPaymentMethodSlots {
    pub token: p::Slot<String>,
    pub payment_method: p::Slot<String>,
    pub payment_channel: p::Slot<String>,
    pub status: p::Slot<String>,
    pub created_at: p::Slot<p::DateTime>,
    pub card: p::Slot<root::CardDigest, <root::CardDigest as p::Shape>::Seen>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::StoredPaymentMethod {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
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
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    token: slot_token,
                    payment_method: slot_payment_method,
                    payment_channel: slots.payment_channel.optional(),
                    status: slots.status.optional(),
                    created_at: slots.created_at.optional(),
                    card: slots.card.optional(),
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

#[derive(Clone, Default)]
pub struct CardDigestSlots {
    pub fingerprint: p::Slot<String>,
    pub network: p::Slot<String>,
    pub first6: p::Slot<String>,
    pub first8: p::Slot<String>,
    pub last4: p::Slot<String>,
    pub exp_month: p::Slot<String>,
    pub exp_year: p::Slot<String>,
    pub card_holder_first_name: p::Slot<String>,
    pub card_holder_last_name: p::Slot<String>,
}

impl CardDigestSlots {
    pub const FIRST6: p::Text = p::Text::new(p::Grammar::Numeric).at_least(6).at_most(6);
    pub const FIRST8: p::Text = p::Text::new(p::Grammar::Numeric).at_least(8).at_most(8);
    pub const LAST4: p::Text = p::Text::new(p::Grammar::Numeric).at_least(4).at_most(4);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::CardDigest {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "fingerprint" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.fingerprint)
            }
            "network" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.network),
            "first6" => entry.into(&CardDigestSlots::FIRST6, &mut slots.first6),
            "first8" => entry.into(&CardDigestSlots::FIRST8, &mut slots.first8),
            "last4" => entry.into(&CardDigestSlots::LAST4, &mut slots.last4),
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
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    fingerprint: slots.fingerprint.optional(),
                    network: slots.network.optional(),
                    first6: slots.first6.optional(),
                    first8: slots.first8.optional(),
                    last4: slots.last4.optional(),
                    exp_month: slots.exp_month.optional(),
                    exp_year: slots.exp_year.optional(),
                    card_holder_first_name: slots.card_holder_first_name.optional(),
                    card_holder_last_name: slots.card_holder_last_name.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

p::enumeration!(kept root::RefundMethod {
    Auto = "AUTO",
    TransferOnly = "TRANSFER_ONLY",
});
