// Made from spec/payments/objects/payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::decode::*;

p::object!(root::PaymentSession);

#[automatically_derived]
impl p::Judged for root::PaymentSession {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "clientReferenceId",
                &PaymentSessionSlots::CLIENT_REFERENCE_ID,
                p::Slot::Value(&self.client_reference_id),
            );
        scope
            .judge(
                "amount",
                &p::Nested::<root::Amount>::new(),
                p::Slot::from(&self.amount),
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
        scope
            .judge(
                "paymentType",
                &p::Enumerated::<root::PaymentType>::new(),
                p::Slot::from(&self.payment_type),
            );
        scope
            .judge(
                "paymentMethod",
                &p::Nested::<root::PaymentMethodView>::new(),
                p::Slot::from(&self.payment_method),
            );
        scope
            .judge(
                "statementDescriptor",
                &PaymentSessionSlots::STATEMENT_DESCRIPTOR,
                p::Slot::from(&self.statement_descriptor),
            );
        scope
            .judge(
                "expirationMode",
                &p::Enumerated::<root::ExpirationMode>::new(),
                p::Slot::from(&self.expiration_mode),
            );
        scope
            .judge(
                "status",
                &p::Enumerated::<root::SessionStatus>::new(),
                p::Slot::Value(&self.status),
            );
        let slot_investigation_status = scope
            .judge(
                "investigationStatus",
                &p::Enumerated::<root::InvestigationStatus>::new(),
                p::Slot::from(&self.investigation_status),
            );
        let slot_payment_url = scope
            .judge(
                "paymentUrl",
                &PaymentSessionSlots::PAYMENT_URL,
                p::Slot::from(&self.payment_url),
            );
        scope
            .judge(
                "chargeDetails",
                &PaymentSessionSlots::CHARGE_DETAILS,
                p::Slot::from(&self.charge_details),
            );
        scope
            .judge(
                "customerId",
                &PaymentSessionSlots::CUSTOMER_ID,
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
                "cancellationReason",
                &p::Enumerated::<root::CancellationReason>::new(),
                p::Slot::from(&self.cancellation_reason),
            );
        PaymentSessionView {
            auto_confirm: p::Slot::from(&self.auto_confirm),
            mode: slot_mode,
            payment_method: p::Slot::from(&self.payment_method),
            investigation_status: slot_investigation_status,
            encryption_key: p::Slot::from(&self.encryption_key),
            payment_url: slot_payment_url,
        }
            .judge(scope);
    }
}

pub(super) struct PaymentSessionView<'a> {
    pub(super) auto_confirm: p::Slot<&'a bool>,
    pub(super) mode: p::Slot<&'a root::Mode>,
    pub(super) payment_method: p::Slot<
        &'a root::PaymentMethodView,
        &'a <root::PaymentMethodView as p::Shape>::Seen,
    >,
    pub(super) investigation_status: p::Slot<&'a root::InvestigationStatus>,
    pub(super) encryption_key: p::Slot<&'a String>,
    pub(super) payment_url: p::Slot<&'a String>,
}

impl PaymentSessionView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .only_when(
                "investigationStatus",
                self.investigation_status.sent(),
                p::Truth::Unknown,
                "the merchant takes part in the settlement guarantee",
            );
        scope
            .only_when(
                "encryptionKey",
                self.encryption_key.sent(),
                p::Truth::all(
                    &[
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
                                                ::core::matches!(value, root::PaymentMethodType::Card)
                                            },
                                        )
                                },
                            ),
                        self
                            .mode
                            .is(false, |value| ::core::matches!(value, root::Mode::Api)),
                        self.auto_confirm.is(false, |value| !bool::clone(value)),
                    ],
                ),
                "`paymentMethod.type` is `CARD` and `mode` is `API` and `autoConfirm` is `false`",
            );
        scope
            .only_when(
                "paymentUrl",
                self.payment_url.sent(),
                self
                    .mode
                    .is(false, |value| ::core::matches!(value, root::Mode::Redirect)),
                "`mode` is `REDIRECT`",
            );
    }
}

p::object!(root::PaymentMethodView);

#[automatically_derived]
impl p::Judged for root::PaymentMethodView {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let slot_type = scope
            .judge(
                "type",
                &p::Enumerated::<root::PaymentMethodType>::new(),
                p::Slot::Value(&self.r#type),
            );
        scope
            .judge(
                "virtualAccount",
                &p::Nested::<root::VirtualAccountCharge>::new(),
                p::Slot::from(&self.virtual_account),
            );
        PaymentMethodViewView {
            r#type: slot_type,
            virtual_account: p::Slot::from(&self.virtual_account),
        }
            .judge(scope);
    }
}

pub(super) struct PaymentMethodViewView<'a> {
    pub(super) r#type: p::Slot<&'a root::PaymentMethodType>,
    pub(super) virtual_account: p::Slot<
        &'a root::VirtualAccountCharge,
        &'a <root::VirtualAccountCharge as p::Shape>::Seen,
    >,
}

impl PaymentMethodViewView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
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
    }
}

impl root::PaymentMethodView {
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
}
