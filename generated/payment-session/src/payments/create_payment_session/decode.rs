// Made from spec/payments/create-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

#[derive(::core::default::Default)]
pub struct CreatePaymentSessionHeadersSlots {
    pub authorization: p::Slot<::std::string::String>,
    pub x_submerchant_id: p::Slot<::std::string::String>,
    pub x_request_id: p::Slot<::std::string::String>,
}

impl CreatePaymentSessionHeadersSlots {
    pub const X_SUBMERCHANT_ID: p::Text = p::Text::new(p::Grammar::Uuid);
    pub const X_REQUEST_ID: p::Text = p::Text::new(p::Grammar::Alphanumeric)
        .at_least(16)
        .at_most(36);
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::CreatePaymentSessionHeaders {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "Authorization" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.authorization)
            }
            "x-submerchant-id" => {
                entry
                    .into(
                        &super::decode::CreatePaymentSessionHeadersSlots::X_SUBMERCHANT_ID,
                        &mut slots.x_submerchant_id,
                    )
            }
            "X-REQUEST-ID" => {
                entry
                    .into(
                        &super::decode::CreatePaymentSessionHeadersSlots::X_REQUEST_ID,
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
                x_submerchant_id: slot_x_submerchant_id,
                x_request_id: p::Slot::Value(slot_x_request_id),
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    authorization: slot_authorization,
                    x_submerchant_id: slot_x_submerchant_id.optional(),
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

#[derive(::core::default::Default)]
pub struct CreatePaymentSessionRequestSlots {
    pub client_reference_id: p::Slot<::std::string::String>,
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
    pub customer_id: p::Slot<::std::string::String>,
    pub customer: p::Slot<root::Customer, <root::Customer as p::Shape>::Seen>,
    pub order_information: p::Slot<root::Order, <root::Order as p::Shape>::Seen>,
    pub auto_confirm: p::Slot<bool>,
    pub statement_descriptor: p::Slot<::std::string::String>,
    pub expiration_mode: p::Slot<root::ExpirationMode>,
    pub expiry_at: p::Slot<::paramtable::DateTime>,
    pub recurring_id: p::Slot<::std::string::String>,
    pub initiate_first_authorization: p::Slot<bool>,
    pub metadata: p::Slot<::paramtable::Object>,
}

impl CreatePaymentSessionRequestSlots {
    pub const CLIENT_REFERENCE_ID: p::Text = p::Text::new(p::Grammar::Alphanumeric)
        .at_least(1)
        .at_most(100);
    pub const CUSTOMER_ID: p::Text = p::Text::new(p::Grammar::Any).at_most(255);
    pub const STATEMENT_DESCRIPTOR: p::Text = p::Text::new(p::Grammar::Any).at_most(20);
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::CreatePaymentSessionRequest {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "clientReferenceId" => {
                entry
                    .into(
                        &super::decode::CreatePaymentSessionRequestSlots::CLIENT_REFERENCE_ID,
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
                        &super::decode::CreatePaymentSessionRequestSlots::CUSTOMER_ID,
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
                        &super::decode::CreatePaymentSessionRequestSlots::STATEMENT_DESCRIPTOR,
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
            super::validate::CreatePaymentSessionRequestView {
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
                amount: slot_amount,
                payment_type: slot_payment_type,
                payment_method: slot_payment_method,
                payment_method_options: slot_payment_method_options,
                save_for_future_use: slot_save_for_future_use,
                show_saved_payment: slot_show_saved_payment,
                mode: slot_mode,
                bypass_status_page: slot_bypass_status_page,
                redirect_url: slot_redirect_url,
                customer_id: slot_customer_id,
                customer: slot_customer,
                order_information: slot_order_information,
                auto_confirm: slot_auto_confirm,
                statement_descriptor: slot_statement_descriptor,
                expiration_mode: slot_expiration_mode,
                expiry_at: slot_expiry_at,
                recurring_id: slot_recurring_id,
                initiate_first_authorization: slot_initiate_first_authorization,
                metadata: slot_metadata,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    client_reference_id: slot_client_reference_id,
                    amount: slot_amount.optional(),
                    payment_type: slot_payment_type.optional(),
                    payment_method: slot_payment_method.optional(),
                    payment_method_options: slot_payment_method_options.optional(),
                    save_for_future_use: slot_save_for_future_use.optional(),
                    show_saved_payment: slot_show_saved_payment.optional(),
                    mode: slot_mode.optional(),
                    bypass_status_page: slot_bypass_status_page.optional(),
                    redirect_url: slot_redirect_url.optional(),
                    customer_id: slot_customer_id.optional(),
                    customer: slot_customer.optional(),
                    order_information: slot_order_information.optional(),
                    auto_confirm: slot_auto_confirm.optional(),
                    statement_descriptor: slot_statement_descriptor.optional(),
                    expiration_mode: slot_expiration_mode.optional(),
                    expiry_at: slot_expiry_at.optional(),
                    recurring_id: slot_recurring_id.optional(),
                    initiate_first_authorization: slot_initiate_first_authorization
                        .optional(),
                    metadata: slot_metadata.optional(),
                })
            }
            slots => {
                scope.mandatory("clientReferenceId", &slots.client_reference_id);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct CreatePaymentSessionResponseSlots {
    pub code: p::Slot<::std::string::String>,
    pub message: p::Slot<::std::string::String>,
    pub error: p::Slot<root::Error, <root::Error as p::Shape>::Seen>,
    pub data: p::Slot<root::PaymentSession, <root::PaymentSession as p::Shape>::Seen>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::CreatePaymentSessionResponse {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            super::validate::CreatePaymentSessionResponseView {
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
                error: slot_error,
                data: slot_data,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    code: slot_code,
                    message: slot_message,
                    error: slot_error.optional(),
                    data: slot_data.optional(),
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

#[automatically_derived]
impl<'t> p::serde::Deserialize<'t> for root::CreatePaymentSessionResponse {
    fn deserialize<D: p::serde::Deserializer<'t>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        p::read_leniently(deserializer)
    }
}

impl root::PaymentType {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Single, Self::Multiple];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Single => "SINGLE",
            Self::Multiple => "MULTIPLE",
            Self::Unknown(text) => text,
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::PaymentType {
    const VALUES: &'static [&'static str] = &["SINGLE", "MULTIPLE"];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "SINGLE" => root::PaymentType::Single,
                "MULTIPLE" => root::PaymentType::Multiple,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(root::PaymentType::Unknown(text.into()))
    }
    fn can_be_sent(&self) -> bool {
        !::core::matches!(self, root::PaymentType::Unknown(_))
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::PaymentType {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::PaymentType {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl root::Mode {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Redirect, Self::Api];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Redirect => "REDIRECT",
            Self::Api => "API",
            Self::Unknown(text) => text,
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::Mode {
    const VALUES: &'static [&'static str] = &["REDIRECT", "API"];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "REDIRECT" => root::Mode::Redirect,
                "API" => root::Mode::Api,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(root::Mode::Unknown(text.into()))
    }
    fn can_be_sent(&self) -> bool {
        !::core::matches!(self, root::Mode::Unknown(_))
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::Mode {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::Mode {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl root::ExpirationMode {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Loose, Self::Strict];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Loose => "LOOSE",
            Self::Strict => "STRICT",
            Self::Unknown(text) => text,
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::ExpirationMode {
    const VALUES: &'static [&'static str] = &["LOOSE", "STRICT"];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "LOOSE" => root::ExpirationMode::Loose,
                "STRICT" => root::ExpirationMode::Strict,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(root::ExpirationMode::Unknown(text.into()))
    }
    fn can_be_sent(&self) -> bool {
        !::core::matches!(self, root::ExpirationMode::Unknown(_))
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::ExpirationMode {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::ExpirationMode {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
