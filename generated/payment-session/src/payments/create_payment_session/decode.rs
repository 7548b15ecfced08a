// Made from spec/payments/create-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::validate::*;

#[derive(Clone, Default)]
pub struct CreatePaymentSessionHeadersSlots {
    pub authorization: p::Slot<String>,
    pub x_submerchant_id: p::Slot<String>,
    pub x_request_id: p::Slot<String>,
}

impl CreatePaymentSessionHeadersSlots {
    pub const X_SUBMERCHANT_ID: p::Text = p::Text::new(p::Grammar::Uuid);
    pub const X_REQUEST_ID: p::Text = p::Text::new(p::Grammar::Alphanumeric)
        .at_least(16)
        .at_most(36);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::CreatePaymentSessionHeaders {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "Authorization" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.authorization)
            }
            "x-submerchant-id" => {
                entry
                    .into(
                        &CreatePaymentSessionHeadersSlots::X_SUBMERCHANT_ID,
                        &mut slots.x_submerchant_id,
                    )
            }
            "X-REQUEST-ID" => {
                entry
                    .into(
                        &CreatePaymentSessionHeadersSlots::X_REQUEST_ID,
                        &mut slots.x_request_id,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::CreatePaymentSessionHeaders {
    const NAME: &'static str = "createPaymentSessionHeaders";
    const NAMES: &'static [&'static str] = &[
        "Authorization",
        "x-submerchant-id",
        "X-REQUEST-ID",
    ];
    type Slots = CreatePaymentSessionHeadersSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            CreatePaymentSessionHeadersSlots {
                authorization: p::Slot::Value(slot_authorization),
                x_request_id: p::Slot::Value(slot_x_request_id),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    authorization: slot_authorization,
                    x_submerchant_id: slots.x_submerchant_id.optional(),
                    x_request_id: slot_x_request_id,
                })
            }
            slots => {
                scope.mandatory("Authorization", &slots.authorization);
                scope.mandatory("X-REQUEST-ID", &slots.x_request_id);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct CreatePaymentSessionRequestSlots {
    pub client_reference_id: p::Slot<String>,
    pub amount: p::Slot<root::Amount, <root::Amount as p::Shape>::Seen>,
    pub payment_type: p::Slot<root::PaymentType>,
    pub payment_method: p::Slot<
        root::PaymentMethod,
        <root::PaymentMethod as p::Shape>::Seen,
    >,
    pub payment_method_options: p::Slot<
        root::PaymentMethodOptions,
        <root::PaymentMethodOptions as p::Shape>::Seen,
    >,
    pub save_for_future_use: p::Slot<bool>,
    pub show_saved_payment: p::Slot<bool>,
    pub mode: p::Slot<root::Mode>,
    pub bypass_status_page: p::Slot<bool>,
    pub redirect_url: p::Slot<root::Redirect, <root::Redirect as p::Shape>::Seen>,
    pub customer_id: p::Slot<String>,
    pub customer: p::Slot<root::Customer, <root::Customer as p::Shape>::Seen>,
    pub order_information: p::Slot<root::Order, <root::Order as p::Shape>::Seen>,
    pub auto_confirm: p::Slot<bool>,
    pub statement_descriptor: p::Slot<String>,
    pub expiration_mode: p::Slot<root::ExpirationMode>,
    pub expiry_at: p::Slot<p::DateTime>,
    pub recurring_id: p::Slot<String>,
    pub initiate_first_authorization: p::Slot<bool>,
    pub metadata: p::Slot<p::Object>,
}

impl CreatePaymentSessionRequestSlots {
    pub const CLIENT_REFERENCE_ID: p::Text = p::Text::new(p::Grammar::Alphanumeric)
        .at_least(1)
        .at_most(100);
    pub const CUSTOMER_ID: p::Text = p::Text::new(p::Grammar::Any).at_most(255);
    pub const STATEMENT_DESCRIPTOR: p::Text = p::Text::new(p::Grammar::Any).at_most(20);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::CreatePaymentSessionRequest {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "clientReferenceId" => {
                entry
                    .into(
                        &CreatePaymentSessionRequestSlots::CLIENT_REFERENCE_ID,
                        &mut slots.client_reference_id,
                    )
            }
            "amount" => entry.into(&p::Nested::<root::Amount>::new(), &mut slots.amount),
            "paymentType" => {
                entry
                    .into(
                        &p::Enumerated::<root::PaymentType>::new(),
                        &mut slots.payment_type,
                    )
            }
            "paymentMethod" => {
                entry
                    .into(
                        &p::Nested::<root::PaymentMethod>::new(),
                        &mut slots.payment_method,
                    )
            }
            "paymentMethodOptions" => {
                entry
                    .into(
                        &p::Nested::<root::PaymentMethodOptions>::new(),
                        &mut slots.payment_method_options,
                    )
            }
            "saveForFutureUse" => entry.into(&p::Boolean, &mut slots.save_for_future_use),
            "showSavedPayment" => entry.into(&p::Boolean, &mut slots.show_saved_payment),
            "mode" => entry.into(&p::Enumerated::<root::Mode>::new(), &mut slots.mode),
            "bypassStatusPage" => entry.into(&p::Boolean, &mut slots.bypass_status_page),
            "redirectUrl" => {
                entry.into(&p::Nested::<root::Redirect>::new(), &mut slots.redirect_url)
            }
            "customerId" => {
                entry
                    .into(
                        &CreatePaymentSessionRequestSlots::CUSTOMER_ID,
                        &mut slots.customer_id,
                    )
            }
            "customer" => {
                entry.into(&p::Nested::<root::Customer>::new(), &mut slots.customer)
            }
            "orderInformation" => {
                entry
                    .into(&p::Nested::<root::Order>::new(), &mut slots.order_information)
            }
            "autoConfirm" => entry.into(&p::Boolean, &mut slots.auto_confirm),
            "statementDescriptor" => {
                entry
                    .into(
                        &CreatePaymentSessionRequestSlots::STATEMENT_DESCRIPTOR,
                        &mut slots.statement_descriptor,
                    )
            }
            "expirationMode" => {
                entry
                    .into(
                        &p::Enumerated::<root::ExpirationMode>::new(),
                        &mut slots.expiration_mode,
                    )
            }
            "expiryAt" => entry.into(&p::Instant, &mut slots.expiry_at),
            "recurringId" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.recurring_id)
            }
            "initiateFirstAuthorization" => {
                entry.into(&p::Boolean, &mut slots.initiate_first_authorization)
            }
            "metadata" => entry.into(&p::FreeForm(p::Items::ANY), &mut slots.metadata),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::CreatePaymentSessionRequest {
    const NAME: &'static str = "createPaymentSessionRequest";
    const NAMES: &'static [&'static str] = &[
        "clientReferenceId",
        "amount",
        "paymentType",
        "paymentMethod",
        "paymentMethodOptions",
        "saveForFutureUse",
        "showSavedPayment",
        "mode",
        "bypassStatusPage",
        "redirectUrl",
        "customerId",
        "customer",
        "orderInformation",
        "autoConfirm",
        "statementDescriptor",
        "expirationMode",
        "expiryAt",
        "recurringId",
        "initiateFirstAuthorization",
        "metadata",
    ];
    type Slots = CreatePaymentSessionRequestSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            CreatePaymentSessionRequestView {
                amount: slots.amount.as_ref(),
                payment_type: slots.payment_type.lend(),
                payment_method: slots.payment_method.as_ref(),
                show_saved_payment: slots.show_saved_payment.lend(),
                mode: slots.mode.lend(),
                bypass_status_page: slots.bypass_status_page.lend(),
                customer_id: slots.customer_id.lend(),
                customer: slots.customer.as_ref(),
                auto_confirm: slots.auto_confirm.lend(),
                expiration_mode: slots.expiration_mode.lend(),
            }
                .judge(scope);
        }
        match slots {
            CreatePaymentSessionRequestSlots {
                client_reference_id: p::Slot::Value(slot_client_reference_id),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    client_reference_id: slot_client_reference_id,
                    amount: slots.amount.optional(),
                    payment_type: slots.payment_type.optional(),
                    payment_method: slots.payment_method.optional(),
                    payment_method_options: slots.payment_method_options.optional(),
                    save_for_future_use: slots.save_for_future_use.optional(),
                    show_saved_payment: slots.show_saved_payment.optional(),
                    mode: slots.mode.optional(),
                    bypass_status_page: slots.bypass_status_page.optional(),
                    redirect_url: slots.redirect_url.optional(),
                    customer_id: slots.customer_id.optional(),
                    customer: slots.customer.optional(),
                    order_information: slots.order_information.optional(),
                    auto_confirm: slots.auto_confirm.optional(),
                    statement_descriptor: slots.statement_descriptor.optional(),
                    expiration_mode: slots.expiration_mode.optional(),
                    expiry_at: slots.expiry_at.optional(),
                    recurring_id: slots.recurring_id.optional(),
                    initiate_first_authorization: slots
                        .initiate_first_authorization
                        .optional(),
                    metadata: slots.metadata.optional(),
                })
            }
            slots => {
                scope.mandatory("clientReferenceId", &slots.client_reference_id);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct CreatePaymentSessionResponseSlots {
    pub code: p::Slot<String>,
    pub message: p::Slot<String>,
    pub error: p::Slot<root::Error, <root::Error as p::Shape>::Seen>,
    pub data: p::Slot<root::PaymentSession, <root::PaymentSession as p::Shape>::Seen>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::CreatePaymentSessionResponse {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "code" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.code),
            "message" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.message),
            "error" => entry.into(&p::Nested::<root::Error>::new(), &mut slots.error),
            "data" => {
                entry.into(&p::Nested::<root::PaymentSession>::new(), &mut slots.data)
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::CreatePaymentSessionResponse {
    const NAME: &'static str = "createPaymentSessionResponse";
    const NAMES: &'static [&'static str] = &["code", "message", "error", "data"];
    type Slots = CreatePaymentSessionResponseSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            CreatePaymentSessionResponseView {
                code: slots.code.lend(),
                error: slots.error.as_ref(),
                data: slots.data.as_ref(),
            }
                .judge(scope);
        }
        match slots {
            CreatePaymentSessionResponseSlots {
                code: p::Slot::Value(slot_code),
                message: p::Slot::Value(slot_message),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    code: slot_code,
                    message: slot_message,
                    error: slots.error.optional(),
                    data: slots.data.optional(),
                })
            }
            slots => {
                scope.mandatory("code", &slots.code);
                scope.mandatory("message", &slots.message);
                p::Slot::Bad(())
            }
        }
    }
}

p::received!(root::CreatePaymentSessionResponse);

p::enumeration!(kept root::PaymentType {
    Single = "SINGLE",
    Multiple = "MULTIPLE",
});

p::enumeration!(kept root::Mode {
    Redirect = "REDIRECT",
    Api = "API",
});

p::enumeration!(kept root::ExpirationMode {
    Loose = "LOOSE",
    Strict = "STRICT",
});
