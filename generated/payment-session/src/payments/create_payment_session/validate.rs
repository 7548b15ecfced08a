// Made from spec/payments/create-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

impl root::CreatePaymentSessionRequest {
    /// Judges every constraint and rule.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn validate(&self) -> ::core::result::Result<(), ::paramtable::Violations> {
        p::check(self)
    }
    /// The same value, known to hold.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<::paramtable::Valid<Self>, ::paramtable::Violations> {
        ::paramtable::Valid::new(self).map_err(|refused| refused.violations)
    }
}

#[automatically_derived]
impl ::core::convert::From<::paramtable::Valid<Self>>
for root::CreatePaymentSessionRequest {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::CreatePaymentSessionRequest {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "clientReferenceId",
                super::decode::CreatePaymentSessionRequestSlots::CLIENT_REFERENCE_ID,
                p::Slot::Value(&self.client_reference_id),
            );
        scope
            .judge(
                "amount",
                p::Nested::<root::Amount>::new(),
                p::Slot::from(&self.amount),
            );
        scope
            .judge(
                "paymentMethod",
                p::Nested::<root::PaymentMethod>::new(),
                p::Slot::from(&self.payment_method),
            );
        scope
            .judge(
                "paymentMethodOptions",
                p::Nested::<root::PaymentMethodOptions>::new(),
                p::Slot::from(&self.payment_method_options),
            );
        scope
            .judge(
                "redirectUrl",
                p::Nested::<root::Redirect>::new(),
                p::Slot::from(&self.redirect_url),
            );
        let slot_customer_id = scope
            .judge(
                "customerId",
                super::decode::CreatePaymentSessionRequestSlots::CUSTOMER_ID,
                p::Slot::from(&self.customer_id),
            );
        scope
            .judge(
                "customer",
                p::Nested::<root::Customer>::new(),
                p::Slot::from(&self.customer),
            );
        scope
            .judge(
                "statementDescriptor",
                super::decode::CreatePaymentSessionRequestSlots::STATEMENT_DESCRIPTOR,
                p::Slot::from(&self.statement_descriptor),
            );
        CreatePaymentSessionRequestView {
            amount: p::Slot::from(&self.amount),
            payment_type: p::Slot::from(&self.payment_type),
            payment_method: p::Slot::from(&self.payment_method),
            show_saved_payment: p::Slot::from(&self.show_saved_payment),
            mode: p::Slot::from(&self.mode),
            customer_id: slot_customer_id,
            customer: p::Slot::from(&self.customer),
            expiration_mode: p::Slot::from(&self.expiration_mode),
        }
            .judge(scope);
    }
}

pub(super) struct CreatePaymentSessionRequestView<'a> {
    pub(super) amount: p::Slot<
        &'a root::Amount,
        &'a <root::Amount as ::paramtable::Table>::Seen,
    >,
    pub(super) payment_type: p::Slot<&'a root::PaymentType>,
    pub(super) payment_method: p::Slot<
        &'a root::PaymentMethod,
        &'a <root::PaymentMethod as ::paramtable::Table>::Seen,
    >,
    pub(super) show_saved_payment: p::Slot<&'a bool>,
    pub(super) mode: p::Slot<&'a root::Mode>,
    pub(super) customer_id: p::Slot<&'a ::std::string::String>,
    pub(super) customer: p::Slot<
        &'a root::Customer,
        &'a <root::Customer as ::paramtable::Table>::Seen,
    >,
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
                        |value| p::Slot::Value(&value.r#type),
                        |seen| seen.r#type.lend(),
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
                        |value| p::Slot::Value(&value.r#type),
                        |seen| seen.r#type.lend(),
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
            );
    }
}
