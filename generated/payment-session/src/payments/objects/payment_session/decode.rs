// Made from spec/payments/objects/payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::validate::*;

#[derive(Clone, Default)]
pub struct PaymentSessionSlots {
    pub id: p::Slot<String>,
    pub client_reference_id: p::Slot<String>,
    pub amount: p::Slot<root::Amount, <root::Amount as p::Shape>::Seen>,
    pub auto_confirm: p::Slot<bool>,
    pub mode: p::Slot<root::Mode>,
    pub bypass_status_page: p::Slot<bool>,
    pub redirect_url: p::Slot<root::Redirect, <root::Redirect as p::Shape>::Seen>,
    pub payment_type: p::Slot<root::PaymentType>,
    pub payment_method: p::Slot<
        root::PaymentMethodView,
        <root::PaymentMethodView as p::Shape>::Seen,
    >,
    pub statement_descriptor: p::Slot<String>,
    pub expiration_mode: p::Slot<root::ExpirationMode>,
    pub recurring_id: p::Slot<String>,
    pub initiate_first_authorization: p::Slot<bool>,
    pub save_for_future_use: p::Slot<bool>,
    pub show_saved_payment: p::Slot<bool>,
    pub status: p::Slot<root::SessionStatus>,
    pub investigation_status: p::Slot<root::InvestigationStatus>,
    pub created_at: p::Slot<p::DateTime>,
    pub updated_at: p::Slot<p::DateTime>,
    pub expiry_at: p::Slot<p::DateTime>,
    pub encryption_key: p::Slot<String>,
    pub payment_url: p::Slot<String>,
    pub charge_details: p::Slot<Vec<root::Charge>>,
    pub customer_id: p::Slot<String>,
    pub customer: p::Slot<root::Customer, <root::Customer as p::Shape>::Seen>,
    pub order_information: p::Slot<root::Order, <root::Order as p::Shape>::Seen>,
    pub cancelled_at: p::Slot<p::DateTime>,
    pub cancellation_reason: p::Slot<root::CancellationReason>,
    pub metadata: p::Slot<p::Object>,
}

impl PaymentSessionSlots {
    pub const CLIENT_REFERENCE_ID: p::Text = p::Text::new(p::Grammar::Alphanumeric)
        .at_least(1)
        .at_most(100);
    pub const STATEMENT_DESCRIPTOR: p::Text = p::Text::new(p::Grammar::Any).at_most(20);
    pub const PAYMENT_URL: p::Text = p::Text::new(p::Grammar::Uri);
    pub const CHARGE_DETAILS: p::ListOf<p::Nested<root::Charge>> = p::ListOf::new(
        p::Items::ANY,
        p::Nested::<root::Charge>::new(),
    );
    pub const CUSTOMER_ID: p::Text = p::Text::new(p::Grammar::Any).at_most(255);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::PaymentSession {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "id" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.id),
            "clientReferenceId" => {
                entry
                    .into(
                        &PaymentSessionSlots::CLIENT_REFERENCE_ID,
                        &mut slots.client_reference_id,
                    )
            }
            "amount" => entry.into(&p::Nested::<root::Amount>::new(), &mut slots.amount),
            "autoConfirm" => entry.into(&p::Boolean, &mut slots.auto_confirm),
            "mode" => entry.into(&p::Enumerated::<root::Mode>::new(), &mut slots.mode),
            "bypassStatusPage" => entry.into(&p::Boolean, &mut slots.bypass_status_page),
            "redirectUrl" => {
                entry.into(&p::Nested::<root::Redirect>::new(), &mut slots.redirect_url)
            }
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
                        &p::Nested::<root::PaymentMethodView>::new(),
                        &mut slots.payment_method,
                    )
            }
            "statementDescriptor" => {
                entry
                    .into(
                        &PaymentSessionSlots::STATEMENT_DESCRIPTOR,
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
            "recurringId" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.recurring_id)
            }
            "initiateFirstAuthorization" => {
                entry.into(&p::Boolean, &mut slots.initiate_first_authorization)
            }
            "saveForFutureUse" => entry.into(&p::Boolean, &mut slots.save_for_future_use),
            "showSavedPayment" => entry.into(&p::Boolean, &mut slots.show_saved_payment),
            "status" => {
                entry
                    .into(
                        &p::Enumerated::<root::SessionStatus>::new(),
                        &mut slots.status,
                    )
            }
            "investigationStatus" => {
                entry
                    .into(
                        &p::Enumerated::<root::InvestigationStatus>::new(),
                        &mut slots.investigation_status,
                    )
            }
            "createdAt" => entry.into(&p::Instant, &mut slots.created_at),
            "updatedAt" => entry.into(&p::Instant, &mut slots.updated_at),
            "expiryAt" => entry.into(&p::Instant, &mut slots.expiry_at),
            "encryptionKey" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.encryption_key)
            }
            "paymentUrl" => {
                entry.into(&PaymentSessionSlots::PAYMENT_URL, &mut slots.payment_url)
            }
            "chargeDetails" => {
                entry
                    .into(
                        &PaymentSessionSlots::CHARGE_DETAILS,
                        &mut slots.charge_details,
                    )
            }
            "customerId" => {
                entry.into(&PaymentSessionSlots::CUSTOMER_ID, &mut slots.customer_id)
            }
            "customer" => {
                entry.into(&p::Nested::<root::Customer>::new(), &mut slots.customer)
            }
            "orderInformation" => {
                entry
                    .into(&p::Nested::<root::Order>::new(), &mut slots.order_information)
            }
            "cancelledAt" => entry.into(&p::Instant, &mut slots.cancelled_at),
            "cancellationReason" => {
                entry
                    .into(
                        &p::Enumerated::<root::CancellationReason>::new(),
                        &mut slots.cancellation_reason,
                    )
            }
            "metadata" => entry.into(&p::FreeForm(p::Items::ANY), &mut slots.metadata),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::PaymentSession {
    const NAME: &'static str = "PaymentSession";
    const NAMES: &'static [&'static str] = &[
        "id",
        "clientReferenceId",
        "amount",
        "autoConfirm",
        "mode",
        "bypassStatusPage",
        "redirectUrl",
        "paymentType",
        "paymentMethod",
        "statementDescriptor",
        "expirationMode",
        "recurringId",
        "initiateFirstAuthorization",
        "saveForFutureUse",
        "showSavedPayment",
        "status",
        "investigationStatus",
        "createdAt",
        "updatedAt",
        "expiryAt",
        "encryptionKey",
        "paymentUrl",
        "chargeDetails",
        "customerId",
        "customer",
        "orderInformation",
        "cancelledAt",
        "cancellationReason",
        "metadata",
    ];
    type Slots = PaymentSessionSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            PaymentSessionView {
                auto_confirm: slots.auto_confirm.lend(),
                mode: slots.mode.lend(),
                payment_method: slots.payment_method.as_ref(),
                investigation_status: slots.investigation_status.lend(),
                encryption_key: slots.encryption_key.lend(),
                payment_url: slots.payment_url.lend(),
            }
                .judge(scope);
        }
        match slots {
            PaymentSessionSlots {
                id: p::Slot::Value(slot_id),
                client_reference_id: p::Slot::Value(slot_client_reference_id),
                status: p::Slot::Value(slot_status),
                created_at: p::Slot::Value(slot_created_at),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    id: slot_id,
                    client_reference_id: slot_client_reference_id,
                    amount: slots.amount.optional(),
                    auto_confirm: slots.auto_confirm.optional(),
                    mode: slots.mode.optional(),
                    bypass_status_page: slots.bypass_status_page.optional(),
                    redirect_url: slots.redirect_url.optional(),
                    payment_type: slots.payment_type.optional(),
                    payment_method: slots.payment_method.optional(),
                    statement_descriptor: slots.statement_descriptor.optional(),
                    expiration_mode: slots.expiration_mode.optional(),
                    recurring_id: slots.recurring_id.optional(),
                    initiate_first_authorization: slots
                        .initiate_first_authorization
                        .optional(),
                    save_for_future_use: slots.save_for_future_use.optional(),
                    show_saved_payment: slots.show_saved_payment.optional(),
                    status: slot_status,
                    investigation_status: slots.investigation_status.optional(),
                    created_at: slot_created_at,
                    updated_at: slots.updated_at.optional(),
                    expiry_at: slots.expiry_at.optional(),
                    encryption_key: slots.encryption_key.optional(),
                    payment_url: slots.payment_url.optional(),
                    charge_details: slots.charge_details.optional(),
                    customer_id: slots.customer_id.optional(),
                    customer: slots.customer.optional(),
                    order_information: slots.order_information.optional(),
                    cancelled_at: slots.cancelled_at.optional(),
                    cancellation_reason: slots.cancellation_reason.optional(),
                    metadata: slots.metadata.optional(),
                })
            }
            slots => {
                scope.mandatory("id", &slots.id);
                scope.mandatory("clientReferenceId", &slots.client_reference_id);
                scope.mandatory("status", &slots.status);
                scope.mandatory("createdAt", &slots.created_at);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct PaymentMethodViewSlots {
    pub r#type: p::Slot<root::PaymentMethodType>,
    pub virtual_account: p::Slot<
        root::VirtualAccountCharge,
        <root::VirtualAccountCharge as p::Shape>::Seen,
    >,
}

#[derive(Clone)]
pub struct PaymentMethodViewSeen {
    pub r#type: p::Slot<root::PaymentMethodType>,
}

#[automatically_derived]
impl p::Seen for PaymentMethodViewSeen {
    fn hidden() -> Self {
        Self { r#type: p::Slot::Hidden }
    }
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::PaymentMethodView {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "type" => {
                entry
                    .into(
                        &p::Enumerated::<root::PaymentMethodType>::new(),
                        &mut slots.r#type,
                    )
            }
            "virtualAccount" => {
                entry
                    .into(
                        &p::Nested::<root::VirtualAccountCharge>::new(),
                        &mut slots.virtual_account,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::PaymentMethodView {
    const NAME: &'static str = "PaymentMethodView";
    const NAMES: &'static [&'static str] = &["type", "virtualAccount"];
    type Slots = PaymentMethodViewSlots;
    type Seen = PaymentMethodViewSeen;
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            PaymentMethodViewView {
                r#type: slots.r#type.lend(),
                virtual_account: slots.virtual_account.as_ref(),
            }
                .judge(scope);
        }
        match slots {
            PaymentMethodViewSlots {
                r#type: p::Slot::Value(slot_type),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    r#type: slot_type,
                    virtual_account: slots.virtual_account.optional(),
                })
            }
            slots => {
                scope.mandatory("type", &slots.r#type);
                p::Slot::Bad(PaymentMethodViewSeen {
                    r#type: slots.r#type,
                })
            }
        }
    }
}

p::enumeration!(kept root::SessionStatus {
    RequirePaymentMethod = "REQUIRE_PAYMENT_METHOD",
    RequireConfirmation = "REQUIRE_CONFIRMATION",
    RequireAction = "REQUIRE_ACTION",
    Active = "ACTIVE",
    Processing = "PROCESSING",
    Cancelled = "CANCELLED",
    Expired = "EXPIRED",
    Inactive = "INACTIVE",
    Paid = "PAID",
});

p::enumeration!(kept root::InvestigationStatus {
    InvestigationInProcess = "INVESTIGATION_IN_PROCESS",
    InvestigationSuccess = "INVESTIGATION_SUCCESS",
    InvestigationFailed = "INVESTIGATION_FAILED",
});

p::enumeration!(kept root::CancellationReason {
    RequestedByCustomer = "REQUESTED_BY_CUSTOMER",
    Duplicated = "DUPLICATED",
    VoidSession = "VOID_SESSION",
    ChargeFailed = "CHARGE_FAILED",
    Fraudulent = "FRAUDULENT",
});
