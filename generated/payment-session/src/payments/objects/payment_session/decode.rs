// Made from spec/payments/objects/payment-session.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

#[derive(::core::default::Default)]
pub struct PaymentSessionSlots {
    pub id: p::Slot<::std::string::String>,
    pub client_reference_id: p::Slot<::std::string::String>,
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
    pub statement_descriptor: p::Slot<::std::string::String>,
    pub expiration_mode: p::Slot<root::ExpirationMode>,
    pub recurring_id: p::Slot<::std::string::String>,
    pub initiate_first_authorization: p::Slot<bool>,
    pub save_for_future_use: p::Slot<bool>,
    pub show_saved_payment: p::Slot<bool>,
    pub status: p::Slot<root::SessionStatus>,
    pub investigation_status: p::Slot<root::InvestigationStatus>,
    pub created_at: p::Slot<::paramtable::DateTime>,
    pub updated_at: p::Slot<::paramtable::DateTime>,
    pub expiry_at: p::Slot<::paramtable::DateTime>,
    pub encryption_key: p::Slot<::std::string::String>,
    pub payment_url: p::Slot<::std::string::String>,
    pub charge_details: p::Slot<::std::vec::Vec<root::Charge>>,
    pub customer_id: p::Slot<::std::string::String>,
    pub customer: p::Slot<root::Customer, <root::Customer as p::Shape>::Seen>,
    pub order_information: p::Slot<root::Order, <root::Order as p::Shape>::Seen>,
    pub cancelled_at: p::Slot<::paramtable::DateTime>,
    pub cancellation_reason: p::Slot<root::CancellationReason>,
    pub metadata: p::Slot<::paramtable::Object>,
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
impl<'t> ::paramtable::TableIn<'t> for root::PaymentSession {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "id" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.id),
            "clientReferenceId" => {
                entry
                    .into(
                        &super::decode::PaymentSessionSlots::CLIENT_REFERENCE_ID,
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
                        &super::decode::PaymentSessionSlots::STATEMENT_DESCRIPTOR,
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
                entry
                    .into(
                        &super::decode::PaymentSessionSlots::PAYMENT_URL,
                        &mut slots.payment_url,
                    )
            }
            "chargeDetails" => {
                entry
                    .into(
                        &super::decode::PaymentSessionSlots::CHARGE_DETAILS,
                        &mut slots.charge_details,
                    )
            }
            "customerId" => {
                entry
                    .into(
                        &super::decode::PaymentSessionSlots::CUSTOMER_ID,
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
            super::validate::PaymentSessionView {
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
                amount: slot_amount,
                auto_confirm: slot_auto_confirm,
                mode: slot_mode,
                bypass_status_page: slot_bypass_status_page,
                redirect_url: slot_redirect_url,
                payment_type: slot_payment_type,
                payment_method: slot_payment_method,
                statement_descriptor: slot_statement_descriptor,
                expiration_mode: slot_expiration_mode,
                recurring_id: slot_recurring_id,
                initiate_first_authorization: slot_initiate_first_authorization,
                save_for_future_use: slot_save_for_future_use,
                show_saved_payment: slot_show_saved_payment,
                status: p::Slot::Value(slot_status),
                investigation_status: slot_investigation_status,
                created_at: p::Slot::Value(slot_created_at),
                updated_at: slot_updated_at,
                expiry_at: slot_expiry_at,
                encryption_key: slot_encryption_key,
                payment_url: slot_payment_url,
                charge_details: slot_charge_details,
                customer_id: slot_customer_id,
                customer: slot_customer,
                order_information: slot_order_information,
                cancelled_at: slot_cancelled_at,
                cancellation_reason: slot_cancellation_reason,
                metadata: slot_metadata,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    id: slot_id,
                    client_reference_id: slot_client_reference_id,
                    amount: slot_amount.optional(),
                    auto_confirm: slot_auto_confirm.optional(),
                    mode: slot_mode.optional(),
                    bypass_status_page: slot_bypass_status_page.optional(),
                    redirect_url: slot_redirect_url.optional(),
                    payment_type: slot_payment_type.optional(),
                    payment_method: slot_payment_method.optional(),
                    statement_descriptor: slot_statement_descriptor.optional(),
                    expiration_mode: slot_expiration_mode.optional(),
                    recurring_id: slot_recurring_id.optional(),
                    initiate_first_authorization: slot_initiate_first_authorization
                        .optional(),
                    save_for_future_use: slot_save_for_future_use.optional(),
                    show_saved_payment: slot_show_saved_payment.optional(),
                    status: slot_status,
                    investigation_status: slot_investigation_status.optional(),
                    created_at: slot_created_at,
                    updated_at: slot_updated_at.optional(),
                    expiry_at: slot_expiry_at.optional(),
                    encryption_key: slot_encryption_key.optional(),
                    payment_url: slot_payment_url.optional(),
                    charge_details: slot_charge_details.optional(),
                    customer_id: slot_customer_id.optional(),
                    customer: slot_customer.optional(),
                    order_information: slot_order_information.optional(),
                    cancelled_at: slot_cancelled_at.optional(),
                    cancellation_reason: slot_cancellation_reason.optional(),
                    metadata: slot_metadata.optional(),
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

#[derive(::core::default::Default)]
pub struct PaymentMethodViewSlots {
    pub r#type: p::Slot<root::PaymentMethodType>,
    pub virtual_account: p::Slot<
        root::VirtualAccountCharge,
        <root::VirtualAccountCharge as p::Shape>::Seen,
    >,
}

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
impl<'t> ::paramtable::TableIn<'t> for root::PaymentMethodView {
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
            super::validate::PaymentMethodViewView {
                r#type: slots.r#type.lend(),
                virtual_account: slots.virtual_account.as_ref(),
            }
                .judge(scope);
        }
        match slots {
            PaymentMethodViewSlots {
                r#type: p::Slot::Value(slot_type),
                virtual_account: slot_virtual_account,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    r#type: slot_type,
                    virtual_account: slot_virtual_account.optional(),
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

impl root::SessionStatus {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::RequirePaymentMethod,
        Self::RequireConfirmation,
        Self::RequireAction,
        Self::Active,
        Self::Processing,
        Self::Cancelled,
        Self::Expired,
        Self::Inactive,
        Self::Paid,
    ];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::RequirePaymentMethod => "REQUIRE_PAYMENT_METHOD",
            Self::RequireConfirmation => "REQUIRE_CONFIRMATION",
            Self::RequireAction => "REQUIRE_ACTION",
            Self::Active => "ACTIVE",
            Self::Processing => "PROCESSING",
            Self::Cancelled => "CANCELLED",
            Self::Expired => "EXPIRED",
            Self::Inactive => "INACTIVE",
            Self::Paid => "PAID",
            Self::Unknown(text) => text,
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::SessionStatus {
    const VALUES: &'static [&'static str] = &[
        "REQUIRE_PAYMENT_METHOD",
        "REQUIRE_CONFIRMATION",
        "REQUIRE_ACTION",
        "ACTIVE",
        "PROCESSING",
        "CANCELLED",
        "EXPIRED",
        "INACTIVE",
        "PAID",
    ];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "REQUIRE_PAYMENT_METHOD" => root::SessionStatus::RequirePaymentMethod,
                "REQUIRE_CONFIRMATION" => root::SessionStatus::RequireConfirmation,
                "REQUIRE_ACTION" => root::SessionStatus::RequireAction,
                "ACTIVE" => root::SessionStatus::Active,
                "PROCESSING" => root::SessionStatus::Processing,
                "CANCELLED" => root::SessionStatus::Cancelled,
                "EXPIRED" => root::SessionStatus::Expired,
                "INACTIVE" => root::SessionStatus::Inactive,
                "PAID" => root::SessionStatus::Paid,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(root::SessionStatus::Unknown(text.into()))
    }
    fn can_be_sent(&self) -> bool {
        !::core::matches!(self, root::SessionStatus::Unknown(_))
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::SessionStatus {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::SessionStatus {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl root::InvestigationStatus {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::InvestigationInProcess,
        Self::InvestigationSuccess,
        Self::InvestigationFailed,
    ];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvestigationInProcess => "INVESTIGATION_IN_PROCESS",
            Self::InvestigationSuccess => "INVESTIGATION_SUCCESS",
            Self::InvestigationFailed => "INVESTIGATION_FAILED",
            Self::Unknown(text) => text,
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::InvestigationStatus {
    const VALUES: &'static [&'static str] = &[
        "INVESTIGATION_IN_PROCESS",
        "INVESTIGATION_SUCCESS",
        "INVESTIGATION_FAILED",
    ];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "INVESTIGATION_IN_PROCESS" => {
                    root::InvestigationStatus::InvestigationInProcess
                }
                "INVESTIGATION_SUCCESS" => {
                    root::InvestigationStatus::InvestigationSuccess
                }
                "INVESTIGATION_FAILED" => root::InvestigationStatus::InvestigationFailed,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(root::InvestigationStatus::Unknown(text.into()))
    }
    fn can_be_sent(&self) -> bool {
        !::core::matches!(self, root::InvestigationStatus::Unknown(_))
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::InvestigationStatus {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::InvestigationStatus {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl root::CancellationReason {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::RequestedByCustomer,
        Self::Duplicated,
        Self::VoidSession,
        Self::ChargeFailed,
        Self::Fraudulent,
    ];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::RequestedByCustomer => "REQUESTED_BY_CUSTOMER",
            Self::Duplicated => "DUPLICATED",
            Self::VoidSession => "VOID_SESSION",
            Self::ChargeFailed => "CHARGE_FAILED",
            Self::Fraudulent => "FRAUDULENT",
            Self::Unknown(text) => text,
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::CancellationReason {
    const VALUES: &'static [&'static str] = &[
        "REQUESTED_BY_CUSTOMER",
        "DUPLICATED",
        "VOID_SESSION",
        "CHARGE_FAILED",
        "FRAUDULENT",
    ];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "REQUESTED_BY_CUSTOMER" => root::CancellationReason::RequestedByCustomer,
                "DUPLICATED" => root::CancellationReason::Duplicated,
                "VOID_SESSION" => root::CancellationReason::VoidSession,
                "CHARGE_FAILED" => root::CancellationReason::ChargeFailed,
                "FRAUDULENT" => root::CancellationReason::Fraudulent,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(root::CancellationReason::Unknown(text.into()))
    }
    fn can_be_sent(&self) -> bool {
        !::core::matches!(self, root::CancellationReason::Unknown(_))
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::CancellationReason {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::CancellationReason {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
