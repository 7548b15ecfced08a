// Made from spec/payments/create-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::decode::*;

p::object!(root::CreatePaymentSessionHeaders);

#[automatically_derived]
impl p::Judged for root::CreatePaymentSessionHeaders {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "x-submerchant-id",
                &CreatePaymentSessionHeadersSlots::X_SUBMERCHANT_ID,
                p::Slot::from(&self.x_submerchant_id),
            );
        scope
            .judge(
                "X-REQUEST-ID",
                &CreatePaymentSessionHeadersSlots::X_REQUEST_ID,
                p::Slot::Value(&self.x_request_id),
            );
    }
}

p::object!(root::CreatePaymentSessionRequest);

#[automatically_derived]
impl p::Judged for root::CreatePaymentSessionRequest {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "clientReferenceId",
                &CreatePaymentSessionRequestSlots::CLIENT_REFERENCE_ID,
                p::Slot::Value(&self.client_reference_id),
            );
        scope
            .judge(
                "amount",
                &p::Nested::<root::Amount>::new(),
                p::Slot::from(&self.amount),
            );
        let slot_payment_type = scope
            .judge(
                "paymentType",
                &p::Enumerated::<root::PaymentType>::new(),
                p::Slot::from(&self.payment_type),
            );
        scope
            .judge(
                "paymentMethod",
                &p::Nested::<root::PaymentMethod>::new(),
                p::Slot::from(&self.payment_method),
            );
        scope
            .judge(
                "paymentMethodOptions",
                &p::Nested::<root::PaymentMethodOptions>::new(),
                p::Slot::from(&self.payment_method_options),
            );
        let slot_mode = scope
            .judge(
                "mode",
                &p::Enumerated::<root::Mode>::new(),
                p::Slot::from(&self.mode),
            );
        scope
            .judge(
                "redirectUrl",
                &p::Nested::<root::Redirect>::new(),
                p::Slot::from(&self.redirect_url),
            );
        let slot_customer_id = scope
            .judge(
                "customerId",
                &CreatePaymentSessionRequestSlots::CUSTOMER_ID,
                p::Slot::from(&self.customer_id),
            );
        scope
            .judge(
                "customer",
                &p::Nested::<root::Customer>::new(),
                p::Slot::from(&self.customer),
            );
        scope
            .judge(
                "orderInformation",
                &p::Nested::<root::Order>::new(),
                p::Slot::from(&self.order_information),
            );
        scope
            .judge(
                "statementDescriptor",
                &CreatePaymentSessionRequestSlots::STATEMENT_DESCRIPTOR,
                p::Slot::from(&self.statement_descriptor),
            );
        let slot_expiration_mode = scope
            .judge(
                "expirationMode",
                &p::Enumerated::<root::ExpirationMode>::new(),
                p::Slot::from(&self.expiration_mode),
            );
        CreatePaymentSessionRequestView {
            amount: p::Slot::from(&self.amount),
            payment_type: slot_payment_type,
            payment_method: p::Slot::from(&self.payment_method),
            show_saved_payment: p::Slot::from(&self.show_saved_payment),
            mode: slot_mode,
            bypass_status_page: p::Slot::from(&self.bypass_status_page),
            customer_id: slot_customer_id,
            customer: p::Slot::from(&self.customer),
            auto_confirm: p::Slot::from(&self.auto_confirm),
            expiration_mode: slot_expiration_mode,
        }
            .judge(scope);
    }
}

pub(super) struct CreatePaymentSessionRequestView<'a> {
    pub(super) amount: p::Slot<&'a root::Amount, &'a <root::Amount as p::Shape>::Seen>,
    pub(super) payment_type: p::Slot<&'a root::PaymentType>,
    pub(super) payment_method: p::Slot<
        &'a root::PaymentMethod,
        &'a <root::PaymentMethod as p::Shape>::Seen,
    >,
    pub(super) show_saved_payment: p::Slot<&'a bool>,
    pub(super) mode: p::Slot<&'a root::Mode>,
    pub(super) bypass_status_page: p::Slot<&'a bool>,
    pub(super) customer_id: p::Slot<&'a String>,
    pub(super) customer: p::Slot<
        &'a root::Customer,
        &'a <root::Customer as p::Shape>::Seen,
    >,
    pub(super) auto_confirm: p::Slot<&'a bool>,
    pub(super) expiration_mode: p::Slot<&'a root::ExpirationMode>,
}

impl CreatePaymentSessionRequestView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .required_when(
                "amount",
                &self.amount,
                self
                    .payment_type
                    .is(
                        true,
                        |value| ::core::matches!(value, root::PaymentType::Single),
                    ),
                "`paymentType` is `SINGLE`",
            );
        scope
            .only_when(
                "showSavedPayment",
                self.show_saved_payment.is(false, |value| bool::clone(value)),
                self
                    .mode
                    .is(true, |value| ::core::matches!(value, root::Mode::Redirect)),
                "`mode` is `REDIRECT`",
            );
        scope
            .only_when(
                "bypassStatusPage",
                self.bypass_status_page.is(false, |value| bool::clone(value)),
                self
                    .mode
                    .is(true, |value| ::core::matches!(value, root::Mode::Redirect)),
                "`mode` is `REDIRECT`",
            );
        scope
            .only_when(
                "expirationMode",
                self
                    .expiration_mode
                    .is(
                        false,
                        |value| !::core::matches!(value, root::ExpirationMode::Loose),
                    ),
                self
                    .payment_method
                    .below(
                        |value| value.__good_type(),
                        |seen| seen.r#type.as_ref(),
                        |slot| {
                            slot
                                .is(
                                    false,
                                    |value| {
                                        ::core::matches!(
                                            value, root::PaymentMethodType::Card |
                                            root::PaymentMethodType::Ewallet
                                        )
                                    },
                                )
                        },
                    ),
                "`paymentMethod.type` is `CARD` or `EWALLET`",
            );
        scope
            .group(
                "customer-choice",
                p::Truth::True,
                p::Group::ExactlyOneOf,
                &["`customerId`", "`customer`"],
                &[self.customer_id.sent(), self.customer.sent()],
                "",
            );
        scope
            .expect(
                "multiple-charges",
                self
                    .payment_type
                    .is(
                        false,
                        |value| ::core::matches!(value, root::PaymentType::Multiple),
                    ),
                &["paymentMethod", "type"],
                self
                    .payment_method
                    .below(
                        |value| value.__good_type(),
                        |seen| seen.r#type.as_ref(),
                        |slot| {
                            slot
                                .is(
                                    false,
                                    |value| {
                                        !::core::matches!(
                                            value, root::PaymentMethodType::Qr |
                                            root::PaymentMethodType::VirtualAccount
                                        )
                                    },
                                )
                        },
                    ),
                "`QR` or `VIRTUAL_ACCOUNT`",
                "`paymentType` is `MULTIPLE`",
            );
        scope
            .forbid(
                "encrypted-card",
                p::Truth::any(
                    &[
                        self
                            .mode
                            .is(
                                true,
                                |value| ::core::matches!(value, root::Mode::Redirect),
                            ),
                        self.auto_confirm.is(true, |value| bool::clone(value)),
                    ],
                ),
                &["paymentMethod", "card", "encryptedCard"],
                self
                    .payment_method
                    .below(
                        |value| value.__shown_card(),
                        |seen| seen.card.as_ref(),
                        |slot| {
                            slot
                                .below(
                                    |value| value.__shown_encrypted_card(),
                                    |seen| seen.encrypted_card.as_ref(),
                                    |slot| slot.sent(),
                                )
                        },
                    ),
                "`mode` is `REDIRECT` or `autoConfirm` is `true`",
            );
    }
}

p::object!(root::CreatePaymentSessionResponse);

#[automatically_derived]
impl p::Judged for root::CreatePaymentSessionResponse {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "error",
                &p::Nested::<root::Error>::new(),
                p::Slot::from(&self.error),
            );
        scope
            .judge(
                "data",
                &p::Nested::<root::PaymentSession>::new(),
                p::Slot::from(&self.data),
            );
        CreatePaymentSessionResponseView {
            code: p::Slot::Value(&self.code),
            error: p::Slot::from(&self.error),
            data: p::Slot::from(&self.data),
        }
            .judge(scope);
    }
}

pub(super) struct CreatePaymentSessionResponseView<'a> {
    pub(super) code: p::Slot<&'a String>,
    pub(super) error: p::Slot<&'a root::Error, &'a <root::Error as p::Shape>::Seen>,
    pub(super) data: p::Slot<
        &'a root::PaymentSession,
        &'a <root::PaymentSession as p::Shape>::Seen,
    >,
}

impl CreatePaymentSessionResponseView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .only_when(
                "error",
                self.error.sent(),
                self.code.is(false, |value| ["00"].contains(&value.as_str())).negate(),
                "`code` is not `00`",
            );
        scope
            .required_when(
                "data",
                &self.data,
                self.code.is(false, |value| ["00"].contains(&value.as_str())),
                "`code` is `00`",
            );
    }
}
