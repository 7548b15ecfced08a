// Made from spec/payments/create-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

/// A builder of `CreatePaymentSessionHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CreatePaymentSessionHeadersBuilder<
    HasAuthorization = p::Missing,
    HasXRequestId = p::Missing,
> {
    given: (HasAuthorization, HasXRequestId),
    rest: CreatePaymentSessionHeadersRest,
}

#[derive(Clone, Default)]
struct CreatePaymentSessionHeadersRest {
    x_submerchant_id: ::core::option::Option<::std::string::String>,
}

mod needs_CreatePaymentSessionHeaders {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`CreatePaymentSessionHeaders` needs `authorization`: call `.authorization(...)` before `build` or `check`",
        label = "`authorization` was not set"
    )]
    pub trait Authorization: p::Provided<::std::string::String> {}
    impl Authorization for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`CreatePaymentSessionHeaders` needs `x_request_id`: call `.x_request_id(...)` before `build` or `check`",
        label = "`x_request_id` was not set"
    )]
    pub trait XRequestId: p::Provided<::std::string::String> {}
    impl XRequestId for p::Given<::std::string::String> {}
}

impl root::CreatePaymentSessionHeaders {
    /// Starts with nothing set.
    pub fn builder() -> CreatePaymentSessionHeadersBuilder {
        CreatePaymentSessionHeadersBuilder {
            given: (p::Missing, p::Missing),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<
    HasAuthorization,
    HasXRequestId,
> CreatePaymentSessionHeadersBuilder<HasAuthorization, HasXRequestId> {
    /// The access token, as `Bearer ...`.
    ///
    /// `Authorization`: string, mandatory, sensitive.
    pub fn authorization(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CreatePaymentSessionHeadersBuilder<
        p::Given<::std::string::String>,
        HasXRequestId,
    > {
        CreatePaymentSessionHeadersBuilder {
            given: (p::Given(value.into()), self.given.1),
            rest: self.rest,
        }
    }
}

impl<
    HasAuthorization,
    HasXRequestId,
> CreatePaymentSessionHeadersBuilder<HasAuthorization, HasXRequestId> {
    /// The caller's own id of the call. A call of the same id and body is answered
    /// with the first answer; the id can be used again after a day.
    ///
    /// `X-REQUEST-ID`: alphanumeric, 16 to 36 characters, mandatory.
    ///
    /// Example: `0123456789abcdef`
    pub fn x_request_id(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CreatePaymentSessionHeadersBuilder<
        HasAuthorization,
        p::Given<::std::string::String>,
    > {
        CreatePaymentSessionHeadersBuilder {
            given: (self.given.0, p::Given(value.into())),
            rest: self.rest,
        }
    }
}

impl<
    HasAuthorization,
    HasXRequestId,
> CreatePaymentSessionHeadersBuilder<HasAuthorization, HasXRequestId> {
    /// The account that the call is made for.
    ///
    /// `x-submerchant-id`: uuid, optional.
    pub fn x_submerchant_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.x_submerchant_id = ::core::option::Option::Some(value.into());
        self
    }
    /// `x-submerchant-id`, or nothing.
    pub fn maybe_x_submerchant_id(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.x_submerchant_id = value.map(|value| value.into());
        self
    }
}

impl<
    HasAuthorization,
    HasXRequestId,
> CreatePaymentSessionHeadersBuilder<HasAuthorization, HasXRequestId> {
    /// The value, not yet checked.
    pub fn build(self) -> root::CreatePaymentSessionHeaders
    where
        HasAuthorization: needs_CreatePaymentSessionHeaders::Authorization,
        HasXRequestId: needs_CreatePaymentSessionHeaders::XRequestId,
    {
        root::CreatePaymentSessionHeaders {
            authorization: self.given.0.into_value(),
            x_submerchant_id: self.rest.x_submerchant_id,
            x_request_id: self.given.1.into_value(),
        }
    }
    /// The value, checked.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<
        ::paramtable::Valid<root::CreatePaymentSessionHeaders>,
        ::paramtable::Violations,
    >
    where
        HasAuthorization: needs_CreatePaymentSessionHeaders::Authorization,
        HasXRequestId: needs_CreatePaymentSessionHeaders::XRequestId,
    {
        self.build().check()
    }
}

/// A builder of `CreatePaymentSessionRequest`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CreatePaymentSessionRequestBuilder<HasClientReferenceId = p::Missing> {
    given: (HasClientReferenceId,),
    rest: CreatePaymentSessionRequestRest,
}

#[derive(Clone, Default)]
struct CreatePaymentSessionRequestRest {
    amount: ::core::option::Option<root::Amount>,
    payment_type: ::core::option::Option<root::PaymentType>,
    payment_method: ::core::option::Option<root::PaymentMethod>,
    payment_method_options: ::core::option::Option<root::PaymentMethodOptions>,
    save_for_future_use: ::core::option::Option<bool>,
    show_saved_payment: ::core::option::Option<bool>,
    mode: ::core::option::Option<root::Mode>,
    bypass_status_page: ::core::option::Option<bool>,
    redirect_url: ::core::option::Option<root::Redirect>,
    customer_id: ::core::option::Option<::std::string::String>,
    customer: ::core::option::Option<root::Customer>,
    order_information: ::core::option::Option<root::Order>,
    auto_confirm: ::core::option::Option<bool>,
    statement_descriptor: ::core::option::Option<::std::string::String>,
    expiration_mode: ::core::option::Option<root::ExpirationMode>,
    expiry_at: ::core::option::Option<::paramtable::DateTime>,
    recurring_id: ::core::option::Option<::std::string::String>,
    initiate_first_authorization: ::core::option::Option<bool>,
    metadata: ::core::option::Option<::paramtable::Object>,
}

mod needs_CreatePaymentSessionRequest {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`CreatePaymentSessionRequest` needs `client_reference_id`: call `.client_reference_id(...)` before `build` or `check`",
        label = "`client_reference_id` was not set"
    )]
    pub trait ClientReferenceId: p::Provided<::std::string::String> {}
    impl ClientReferenceId for p::Given<::std::string::String> {}
}

impl root::CreatePaymentSessionRequest {
    /// Starts with nothing set.
    pub fn builder() -> CreatePaymentSessionRequestBuilder {
        CreatePaymentSessionRequestBuilder {
            given: (p::Missing,),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasClientReferenceId> CreatePaymentSessionRequestBuilder<HasClientReferenceId> {
    /// The merchant's own unique reference for this payment.
    ///
    /// `clientReferenceId`: alphanumeric, 1 to 100 characters, mandatory.
    ///
    /// Example: `1751612565`
    pub fn client_reference_id(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CreatePaymentSessionRequestBuilder<p::Given<::std::string::String>> {
        CreatePaymentSessionRequestBuilder {
            given: (p::Given(value.into()),),
            rest: self.rest,
        }
    }
}

impl<HasClientReferenceId> CreatePaymentSessionRequestBuilder<HasClientReferenceId> {
    /// The total to pay.
    ///
    /// `amount`: `Amount`, conditional.
    ///
    /// Mandatory when `paymentType` is `SINGLE`.
    pub fn amount(mut self, value: impl ::core::convert::Into<root::Amount>) -> Self {
        self.rest.amount = ::core::option::Option::Some(value.into());
        self
    }
    /// `amount`, or nothing.
    pub fn maybe_amount(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Amount>>,
    ) -> Self {
        self.rest.amount = value.map(|value| value.into());
        self
    }
    /// How often the session can be charged.
    ///
    /// `paymentType`: `PaymentType`, optional, default `SINGLE`.
    pub fn payment_type(mut self, value: root::PaymentType) -> Self {
        self.rest.payment_type = ::core::option::Option::Some(value);
        self
    }
    /// `paymentType`, or nothing.
    pub fn maybe_payment_type(
        mut self,
        value: ::core::option::Option<root::PaymentType>,
    ) -> Self {
        self.rest.payment_type = value.map(|value| value);
        self
    }
    /// How the customer pays. Without it, and with `autoConfirm` set to `false`,
    /// the customer chooses from the list of methods.
    ///
    /// `paymentMethod`: `PaymentMethod`, optional.
    pub fn payment_method(
        mut self,
        value: impl ::core::convert::Into<root::PaymentMethod>,
    ) -> Self {
        self.rest.payment_method = ::core::option::Option::Some(value.into());
        self
    }
    /// `paymentMethod`, or nothing.
    pub fn maybe_payment_method(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::PaymentMethod>>,
    ) -> Self {
        self.rest.payment_method = value.map(|value| value.into());
        self
    }
    /// Settings for the method, or for the methods that may be chosen.
    ///
    /// `paymentMethodOptions`: `PaymentMethodOptions`, optional.
    pub fn payment_method_options(
        mut self,
        value: impl ::core::convert::Into<root::PaymentMethodOptions>,
    ) -> Self {
        self.rest.payment_method_options = ::core::option::Option::Some(value.into());
        self
    }
    /// `paymentMethodOptions`, or nothing.
    pub fn maybe_payment_method_options(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<root::PaymentMethodOptions>,
        >,
    ) -> Self {
        self.rest.payment_method_options = value.map(|value| value.into());
        self
    }
    /// Keeps the instrument as a token with the customer once a charge by card or
    /// e-wallet succeeds.
    ///
    /// `saveForFutureUse`: boolean, optional, default `false`.
    pub fn save_for_future_use(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        self.rest.save_for_future_use = ::core::option::Option::Some(value.into());
        self
    }
    /// `saveForFutureUse`, or nothing.
    pub fn maybe_save_for_future_use(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<bool>>,
    ) -> Self {
        self.rest.save_for_future_use = value.map(|value| value.into());
        self
    }
    /// Offers the cards and e-wallets that the customer saved on the payment page.
    ///
    /// `showSavedPayment`: boolean, optional, default `false`.
    ///
    /// Only when `mode` is `REDIRECT`. Its default `false` may be sent always.
    pub fn show_saved_payment(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        self.rest.show_saved_payment = ::core::option::Option::Some(value.into());
        self
    }
    /// `showSavedPayment`, or nothing.
    pub fn maybe_show_saved_payment(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<bool>>,
    ) -> Self {
        self.rest.show_saved_payment = value.map(|value| value.into());
        self
    }
    /// Whether the customer pays on a page of ours or on the merchant's.
    ///
    /// `mode`: `Mode`, optional, default `REDIRECT`.
    pub fn mode(mut self, value: root::Mode) -> Self {
        self.rest.mode = ::core::option::Option::Some(value);
        self
    }
    /// `mode`, or nothing.
    pub fn maybe_mode(mut self, value: ::core::option::Option<root::Mode>) -> Self {
        self.rest.mode = value.map(|value| value);
        self
    }
    /// Sends the customer straight back to the merchant, past the page that says how
    /// the payment ended.
    ///
    /// `bypassStatusPage`: boolean, optional, default `false`.
    ///
    /// Only when `mode` is `REDIRECT`. Its default `false` may be sent always.
    pub fn bypass_status_page(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        self.rest.bypass_status_page = ::core::option::Option::Some(value.into());
        self
    }
    /// `bypassStatusPage`, or nothing.
    pub fn maybe_bypass_status_page(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<bool>>,
    ) -> Self {
        self.rest.bypass_status_page = value.map(|value| value.into());
        self
    }
    /// Where the customer is sent afterwards.
    ///
    /// `redirectUrl`: `Redirect`, optional.
    pub fn redirect_url(
        mut self,
        value: impl ::core::convert::Into<root::Redirect>,
    ) -> Self {
        self.rest.redirect_url = ::core::option::Option::Some(value.into());
        self
    }
    /// `redirectUrl`, or nothing.
    pub fn maybe_redirect_url(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Redirect>>,
    ) -> Self {
        self.rest.redirect_url = value.map(|value| value.into());
        self
    }
    /// The id of a customer who is already known.
    ///
    /// `customerId`: string, 0 to 255 characters, optional, default: derived from the customer's e-mail address.
    pub fn customer_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.customer_id = ::core::option::Option::Some(value.into());
        self
    }
    /// `customerId`, or nothing.
    pub fn maybe_customer_id(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.customer_id = value.map(|value| value.into());
        self
    }
    /// Who is paying, described in place.
    ///
    /// `customer`: `Customer`, conditional.
    pub fn customer(
        mut self,
        value: impl ::core::convert::Into<root::Customer>,
    ) -> Self {
        self.rest.customer = ::core::option::Option::Some(value.into());
        self
    }
    /// `customer`, or nothing.
    pub fn maybe_customer(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Customer>>,
    ) -> Self {
        self.rest.customer = value.map(|value| value.into());
        self
    }
    /// What is being paid for.
    ///
    /// `orderInformation`: `Order`, optional.
    pub fn order_information(
        mut self,
        value: impl ::core::convert::Into<root::Order>,
    ) -> Self {
        self.rest.order_information = ::core::option::Option::Some(value.into());
        self
    }
    /// `orderInformation`, or nothing.
    pub fn maybe_order_information(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Order>>,
    ) -> Self {
        self.rest.order_information = value.map(|value| value.into());
        self
    }
    /// Whether the session is confirmed as it is created. If not, it waits for a
    /// call of `/confirm`.
    ///
    /// `autoConfirm`: boolean, optional, default `true`.
    pub fn auto_confirm(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        self.rest.auto_confirm = ::core::option::Option::Some(value.into());
        self
    }
    /// `autoConfirm`, or nothing.
    pub fn maybe_auto_confirm(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<bool>>,
    ) -> Self {
        self.rest.auto_confirm = value.map(|value| value.into());
        self
    }
    /// What stands on the invoice, the receipt and, where the method allows it,
    /// the customer's bank statement. Spaces count.
    ///
    /// `statementDescriptor`: string, 0 to 20 characters, optional, default: the merchant's short name.
    pub fn statement_descriptor(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.statement_descriptor = ::core::option::Option::Some(value.into());
        self
    }
    /// `statementDescriptor`, or nothing.
    pub fn maybe_statement_descriptor(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.statement_descriptor = value.map(|value| value.into());
        self
    }
    /// Whose rules decide when the session expires.
    ///
    /// `expirationMode`: `ExpirationMode`, optional, default `LOOSE`.
    ///
    /// Only when `paymentMethod.type` is `CARD` or `EWALLET`. Its default `LOOSE` may be sent always.
    pub fn expiration_mode(mut self, value: root::ExpirationMode) -> Self {
        self.rest.expiration_mode = ::core::option::Option::Some(value);
        self
    }
    /// `expirationMode`, or nothing.
    pub fn maybe_expiration_mode(
        mut self,
        value: ::core::option::Option<root::ExpirationMode>,
    ) -> Self {
        self.rest.expiration_mode = value.map(|value| value);
        self
    }
    /// When the session expires. A session that can be charged many times needs
    /// none.
    ///
    /// `expiryAt`: datetime, optional, default: 15 minutes after the session was created.
    ///
    /// Example: `2026-01-31T23:59:00Z`
    pub fn expiry_at(
        mut self,
        value: impl ::core::convert::Into<::paramtable::DateTime>,
    ) -> Self {
        self.rest.expiry_at = ::core::option::Option::Some(value.into());
        self
    }
    /// `expiryAt`, or nothing.
    pub fn maybe_expiry_at(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::DateTime>>,
    ) -> Self {
        self.rest.expiry_at = value.map(|value| value.into());
        self
    }
    /// The subscription that the payment belongs to.
    ///
    /// `recurringId`: string, optional.
    pub fn recurring_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.recurring_id = ::core::option::Option::Some(value.into());
        self
    }
    /// `recurringId`, or nothing.
    pub fn maybe_recurring_id(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.recurring_id = value.map(|value| value.into());
        self
    }
    /// Whether new or changed card data is authorised for the first time.
    ///
    /// `initiateFirstAuthorization`: boolean, optional.
    pub fn initiate_first_authorization(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        self.rest.initiate_first_authorization = ::core::option::Option::Some(
            value.into(),
        );
        self
    }
    /// `initiateFirstAuthorization`, or nothing.
    pub fn maybe_initiate_first_authorization(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<bool>>,
    ) -> Self {
        self.rest.initiate_first_authorization = value.map(|value| value.into());
        self
    }
    /// Anything that the merchant wants to keep with the session.
    ///
    /// `metadata`: free-form object, optional.
    pub fn metadata(
        mut self,
        value: impl ::core::convert::Into<::paramtable::Object>,
    ) -> Self {
        self.rest.metadata = ::core::option::Option::Some(value.into());
        self
    }
    /// `metadata`, or nothing.
    pub fn maybe_metadata(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::Object>>,
    ) -> Self {
        self.rest.metadata = value.map(|value| value.into());
        self
    }
}

impl<HasClientReferenceId> CreatePaymentSessionRequestBuilder<HasClientReferenceId> {
    /// The value, not yet checked.
    pub fn build(self) -> root::CreatePaymentSessionRequest
    where
        HasClientReferenceId: needs_CreatePaymentSessionRequest::ClientReferenceId,
    {
        root::CreatePaymentSessionRequest {
            client_reference_id: self.given.0.into_value(),
            amount: self.rest.amount,
            payment_type: self.rest.payment_type,
            payment_method: self.rest.payment_method,
            payment_method_options: self.rest.payment_method_options,
            save_for_future_use: self.rest.save_for_future_use,
            show_saved_payment: self.rest.show_saved_payment,
            mode: self.rest.mode,
            bypass_status_page: self.rest.bypass_status_page,
            redirect_url: self.rest.redirect_url,
            customer_id: self.rest.customer_id,
            customer: self.rest.customer,
            order_information: self.rest.order_information,
            auto_confirm: self.rest.auto_confirm,
            statement_descriptor: self.rest.statement_descriptor,
            expiration_mode: self.rest.expiration_mode,
            expiry_at: self.rest.expiry_at,
            recurring_id: self.rest.recurring_id,
            initiate_first_authorization: self.rest.initiate_first_authorization,
            metadata: self.rest.metadata,
        }
    }
    /// The value, checked.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<
        ::paramtable::Valid<root::CreatePaymentSessionRequest>,
        ::paramtable::Violations,
    >
    where
        HasClientReferenceId: needs_CreatePaymentSessionRequest::ClientReferenceId,
    {
        self.build().check()
    }
}

/// A builder of `CreatePaymentSessionResponse`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CreatePaymentSessionResponseBuilder<
    HasCode = p::Missing,
    HasMessage = p::Missing,
> {
    given: (HasCode, HasMessage),
    rest: CreatePaymentSessionResponseRest,
}

#[derive(Clone, Default)]
struct CreatePaymentSessionResponseRest {
    error: ::core::option::Option<root::Error>,
    data: ::core::option::Option<root::PaymentSession>,
}

mod needs_CreatePaymentSessionResponse {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`CreatePaymentSessionResponse` needs `code`: call `.code(...)` before `build` or `check`",
        label = "`code` was not set"
    )]
    pub trait Code: p::Provided<::std::string::String> {}
    impl Code for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`CreatePaymentSessionResponse` needs `message`: call `.message(...)` before `build` or `check`",
        label = "`message` was not set"
    )]
    pub trait Message: p::Provided<::std::string::String> {}
    impl Message for p::Given<::std::string::String> {}
}

impl root::CreatePaymentSessionResponse {
    /// Starts with nothing set.
    pub fn builder() -> CreatePaymentSessionResponseBuilder {
        CreatePaymentSessionResponseBuilder {
            given: (p::Missing, p::Missing),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasCode, HasMessage> CreatePaymentSessionResponseBuilder<HasCode, HasMessage> {
    /// The outcome; `00` is success.
    ///
    /// `code`: string, mandatory.
    ///
    /// Example: `00`
    pub fn code(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CreatePaymentSessionResponseBuilder<
        p::Given<::std::string::String>,
        HasMessage,
    > {
        CreatePaymentSessionResponseBuilder {
            given: (p::Given(value.into()), self.given.1),
            rest: self.rest,
        }
    }
}

impl<HasCode, HasMessage> CreatePaymentSessionResponseBuilder<HasCode, HasMessage> {
    /// The outcome in words.
    ///
    /// `message`: string, mandatory.
    ///
    /// Example: `Success`
    pub fn message(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CreatePaymentSessionResponseBuilder<HasCode, p::Given<::std::string::String>> {
        CreatePaymentSessionResponseBuilder {
            given: (self.given.0, p::Given(value.into())),
            rest: self.rest,
        }
    }
}

impl<HasCode, HasMessage> CreatePaymentSessionResponseBuilder<HasCode, HasMessage> {
    /// What went wrong.
    ///
    /// `error`: `Error`, conditional.
    ///
    /// Only when `code` is not `00`.
    pub fn error(mut self, value: impl ::core::convert::Into<root::Error>) -> Self {
        self.rest.error = ::core::option::Option::Some(value.into());
        self
    }
    /// `error`, or nothing.
    pub fn maybe_error(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Error>>,
    ) -> Self {
        self.rest.error = value.map(|value| value.into());
        self
    }
    /// The answer itself.
    ///
    /// `data`: `PaymentSession`, conditional.
    ///
    /// Mandatory when `code` is `00`.
    pub fn data(
        mut self,
        value: impl ::core::convert::Into<root::PaymentSession>,
    ) -> Self {
        self.rest.data = ::core::option::Option::Some(value.into());
        self
    }
    /// `data`, or nothing.
    pub fn maybe_data(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::PaymentSession>>,
    ) -> Self {
        self.rest.data = value.map(|value| value.into());
        self
    }
}

impl<HasCode, HasMessage> CreatePaymentSessionResponseBuilder<HasCode, HasMessage> {
    /// The value, not yet checked.
    pub fn build(self) -> root::CreatePaymentSessionResponse
    where
        HasCode: needs_CreatePaymentSessionResponse::Code,
        HasMessage: needs_CreatePaymentSessionResponse::Message,
    {
        root::CreatePaymentSessionResponse {
            code: self.given.0.into_value(),
            message: self.given.1.into_value(),
            error: self.rest.error,
            data: self.rest.data,
        }
    }
    /// The value, checked.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<
        ::paramtable::Valid<root::CreatePaymentSessionResponse>,
        ::paramtable::Violations,
    >
    where
        HasCode: needs_CreatePaymentSessionResponse::Code,
        HasMessage: needs_CreatePaymentSessionResponse::Message,
    {
        self.build().check()
    }
}
