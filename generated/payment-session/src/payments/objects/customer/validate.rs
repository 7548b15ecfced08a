// Made from spec/payments/objects/customer.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::decode::*;

p::object!(root::Customer);

#[automatically_derived]
impl p::Judged for root::Customer {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "givenName",
                &CustomerSlots::GIVEN_NAME,
                p::Slot::from(&self.given_name),
            );
        scope.judge("email", &CustomerSlots::EMAIL, p::Slot::Value(&self.email));
        scope
            .judge(
                "phoneNumber",
                &p::Nested::<root::PhoneNumber>::new(),
                p::Slot::from(&self.phone_number),
            );
        scope
            .judge(
                "storedPaymentMethods",
                &CustomerSlots::STORED_PAYMENT_METHODS,
                p::Slot::from(&self.stored_payment_methods),
            );
        scope
            .judge(
                "refundPreference",
                &p::Nested::<root::CustomerRefundPreference>::new(),
                p::Slot::from(&self.refund_preference),
            );
    }
}

p::object!(root::CustomerRefundPreference);

#[automatically_derived]
impl p::Judged for root::CustomerRefundPreference {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let slot_method = scope
            .judge(
                "method",
                &p::Enumerated::<root::RefundMethod>::new(),
                p::Slot::Value(&self.method),
            );
        scope
            .judge(
                "transferDestination",
                &p::Nested::<root::CustomerRefundPreferenceTransferDestination>::new(),
                p::Slot::from(&self.transfer_destination),
            );
        CustomerRefundPreferenceView {
            method: slot_method,
            transfer_destination: p::Slot::from(&self.transfer_destination),
        }
            .judge(scope);
    }
}

pub(super) struct CustomerRefundPreferenceView<'a> {
    pub(super) method: p::Slot<&'a root::RefundMethod>,
    pub(super) transfer_destination: p::Slot<
        &'a root::CustomerRefundPreferenceTransferDestination,
        &'a <root::CustomerRefundPreferenceTransferDestination as p::Shape>::Seen,
    >,
}

impl CustomerRefundPreferenceView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .required_when(
                "transferDestination",
                &self.transfer_destination,
                self
                    .method
                    .is(
                        false,
                        |value| ::core::matches!(value, root::RefundMethod::TransferOnly),
                    ),
                "`method` is `TRANSFER_ONLY`",
            );
    }
}

p::object!(root::CustomerRefundPreferenceTransferDestination);

#[automatically_derived]
impl p::Judged for root::CustomerRefundPreferenceTransferDestination {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "channelInformation",
                &p::Nested::<
                    root::CustomerRefundPreferenceTransferDestinationChannelInformation,
                >::new(),
                p::Slot::Value(&self.channel_information),
            );
    }
}

p::object!(root::CustomerRefundPreferenceTransferDestinationChannelInformation);

#[automatically_derived]
impl p::Judged for root::CustomerRefundPreferenceTransferDestinationChannelInformation {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

p::object!(root::PhoneNumber);

#[automatically_derived]
impl p::Judged for root::PhoneNumber {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope.judge("number", &PhoneNumberSlots::NUMBER, p::Slot::Value(&self.number));
    }
}

p::object!(root::StoredPaymentMethod);

#[automatically_derived]
impl p::Judged for root::StoredPaymentMethod {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "card",
                &p::Nested::<root::CardDigest>::new(),
                p::Slot::from(&self.card),
            );
    }
}

p::object!(root::CardDigest);

#[automatically_derived]
impl p::Judged for root::CardDigest {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope.judge("first6", &CardDigestSlots::FIRST6, p::Slot::from(&self.first6));
        scope.judge("first8", &CardDigestSlots::FIRST8, p::Slot::from(&self.first8));
        scope.judge("last4", &CardDigestSlots::LAST4, p::Slot::from(&self.last4));
    }
}
