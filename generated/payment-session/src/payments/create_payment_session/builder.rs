// Made from spec/payments/create-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::decode::*;

/// A builder of `CreatePaymentSessionHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CreatePaymentSessionHeadersBuilder<S = p::Unset2>(
    CreatePaymentSessionHeadersSlots,
    p::PhantomData<(S,)>,
);

mod needs_CreatePaymentSessionHeaders {
    #[diagnostic::on_unimplemented(
        message = "`CreatePaymentSessionHeaders` needs `authorization`: call `.authorization(...)` before `build` or `check`",
        label = "`authorization` was not set"
    )]
    pub trait Authorization {}
    impl Authorization for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`CreatePaymentSessionHeaders` needs `x_request_id`: call `.x_request_id(...)` before `build` or `check`",
        label = "`x_request_id` was not set"
    )]
    pub trait XRequestId {}
    impl XRequestId for super::p::Set {}
}

impl root::CreatePaymentSessionHeaders {
    /// Starts with nothing set.
    pub fn builder() -> CreatePaymentSessionHeadersBuilder {
        CreatePaymentSessionHeadersBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States2> CreatePaymentSessionHeadersBuilder<S> {
    /// The access token, as `Bearer ...`. `Authorization`: string, mandatory, sensitive.
    pub fn authorization(
        mut self,
        value: impl Into<String>,
    ) -> CreatePaymentSessionHeadersBuilder<S::Set0> {
        self.0.authorization = p::Slot::Value(value.into());
        CreatePaymentSessionHeadersBuilder(self.0, p::PhantomData)
    }
    /// The account that the call is made for. `x-submerchant-id`: uuid, optional.
    pub fn x_submerchant_id(self, value: impl Into<String>) -> Self {
        self.maybe_x_submerchant_id(Some(value))
    }
    /// `x-submerchant-id`, or nothing.
    pub fn maybe_x_submerchant_id(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.x_submerchant_id = p::Slot::maybe(value);
        self
    }
    /// The caller's own id of the call. A call of the same id and body is answered with the first answer; the id can be used again after a day. `X-REQUEST-ID`: alphanumeric, 16 to 36 characters, mandatory. Example: `0123456789abcdef`
    pub fn x_request_id(
        mut self,
        value: impl Into<String>,
    ) -> CreatePaymentSessionHeadersBuilder<S::Set1> {
        self.0.x_request_id = p::Slot::Value(value.into());
        CreatePaymentSessionHeadersBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::CreatePaymentSessionHeaders
    where
        S::State0: needs_CreatePaymentSessionHeaders::Authorization,
        S::State1: needs_CreatePaymentSessionHeaders::XRequestId,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::CreatePaymentSessionHeaders>, p::Violations>
    where
        S::State0: needs_CreatePaymentSessionHeaders::Authorization,
        S::State1: needs_CreatePaymentSessionHeaders::XRequestId,
    {
        self.build().check()
    }
}

/// A builder of `CreatePaymentSessionRequest`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CreatePaymentSessionRequestBuilder<S = p::Unset1>(
    CreatePaymentSessionRequestSlots,
    p::PhantomData<(S,)>,
);

mod needs_CreatePaymentSessionRequest {
    #[diagnostic::on_unimplemented(
        message = "`CreatePaymentSessionRequest` needs `client_reference_id`: call `.client_reference_id(...)` before `build` or `check`",
        label = "`client_reference_id` was not set"
    )]
    pub trait ClientReferenceId {}
    impl ClientReferenceId for super::p::Set {}
}

impl root::CreatePaymentSessionRequest {
    /// Starts with nothing set.
    pub fn builder() -> CreatePaymentSessionRequestBuilder {
        CreatePaymentSessionRequestBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> CreatePaymentSessionRequestBuilder<S> {
    /// The merchant's own unique reference for this payment. `clientReferenceId`: alphanumeric, 1 to 100 characters, mandatory. Example: `1751612565`
    pub fn client_reference_id(
        mut self,
        value: impl Into<String>,
    ) -> CreatePaymentSessionRequestBuilder<S::Set0> {
        self.0.client_reference_id = p::Slot::Value(value.into());
        CreatePaymentSessionRequestBuilder(self.0, p::PhantomData)
    }
    /// The total to pay. `amount`: `Amount`, conditional. Mandatory when `paymentType` is `SINGLE`.
    pub fn amount(self, value: impl Into<root::Amount>) -> Self {
        self.maybe_amount(Some(value))
    }
    /// `amount`, or nothing.
    pub fn maybe_amount(mut self, value: Option<impl Into<root::Amount>>) -> Self {
        self.0.amount = p::Slot::maybe(value);
        self
    }
    /// How often the session can be charged. `paymentType`: `PaymentType`, optional, default `SINGLE`.
    pub fn payment_type(self, value: root::PaymentType) -> Self {
        self.maybe_payment_type(Some(value))
    }
    /// `paymentType`, or nothing.
    pub fn maybe_payment_type(mut self, value: Option<root::PaymentType>) -> Self {
        self.0.payment_type = p::Slot::maybe(value);
        self
    }
    /// How the customer pays. Without it, and with `autoConfirm` set to `false`, the customer chooses from the list of methods. `paymentMethod`: `PaymentMethod`, optional.
    pub fn payment_method(self, value: impl Into<root::PaymentMethod>) -> Self {
        self.maybe_payment_method(Some(value))
    }
    /// `paymentMethod`, or nothing.
    pub fn maybe_payment_method(
        mut self,
        value: Option<impl Into<root::PaymentMethod>>,
    ) -> Self {
        self.0.payment_method = p::Slot::maybe(value);
        self
    }
    /// Settings for the method, or for the methods that may be chosen. `paymentMethodOptions`: `PaymentMethodOptions`, optional.
    pub fn payment_method_options(
        self,
        value: impl Into<root::PaymentMethodOptions>,
    ) -> Self {
        self.maybe_payment_method_options(Some(value))
    }
    /// `paymentMethodOptions`, or nothing.
    pub fn maybe_payment_method_options(
        mut self,
        value: Option<impl Into<root::PaymentMethodOptions>>,
    ) -> Self {
        self.0.payment_method_options = p::Slot::maybe(value);
        self
    }
    /// Keeps the instrument as a token with the customer once a charge by card or e-wallet succeeds. `saveForFutureUse`: boolean, optional, default `false`.
    pub fn save_for_future_use(self, value: impl Into<bool>) -> Self {
        self.maybe_save_for_future_use(Some(value))
    }
    /// `saveForFutureUse`, or nothing.
    pub fn maybe_save_for_future_use(mut self, value: Option<impl Into<bool>>) -> Self {
        self.0.save_for_future_use = p::Slot::maybe(value);
        self
    }
    /// Offers the cards and e-wallets that the customer saved on the payment page. `showSavedPayment`: boolean, optional, default `false`. Only when `mode` is `REDIRECT`. Its default `false` may be sent always.
    pub fn show_saved_payment(self, value: impl Into<bool>) -> Self {
        self.maybe_show_saved_payment(Some(value))
    }
    /// `showSavedPayment`, or nothing.
    pub fn maybe_show_saved_payment(mut self, value: Option<impl Into<bool>>) -> Self {
        self.0.show_saved_payment = p::Slot::maybe(value);
        self
    }
    /// Whether the customer pays on a page of ours or on the merchant's. `mode`: `Mode`, optional, default `REDIRECT`.
    pub fn mode(self, value: root::Mode) -> Self {
        self.maybe_mode(Some(value))
    }
    /// `mode`, or nothing.
    pub fn maybe_mode(mut self, value: Option<root::Mode>) -> Self {
        self.0.mode = p::Slot::maybe(value);
        self
    }
    /// Sends the customer straight back to the merchant, past the page that says how the payment ended. `bypassStatusPage`: boolean, optional, default `false`. Only when `mode` is `REDIRECT`. Its default `false` may be sent always.
    pub fn bypass_status_page(self, value: impl Into<bool>) -> Self {
        self.maybe_bypass_status_page(Some(value))
    }
    /// `bypassStatusPage`, or nothing.
    pub fn maybe_bypass_status_page(mut self, value: Option<impl Into<bool>>) -> Self {
        self.0.bypass_status_page = p::Slot::maybe(value);
        self
    }
    /// Where the customer is sent afterwards. `redirectUrl`: `Redirect`, optional.
    pub fn redirect_url(self, value: impl Into<root::Redirect>) -> Self {
        self.maybe_redirect_url(Some(value))
    }
    /// `redirectUrl`, or nothing.
    pub fn maybe_redirect_url(
        mut self,
        value: Option<impl Into<root::Redirect>>,
    ) -> Self {
        self.0.redirect_url = p::Slot::maybe(value);
        self
    }
    /// The id of a customer who is already known. `customerId`: string, 0 to 255 characters, optional, default: derived from the customer's e-mail address.
    pub fn customer_id(self, value: impl Into<String>) -> Self {
        self.maybe_customer_id(Some(value))
    }
    /// `customerId`, or nothing.
    pub fn maybe_customer_id(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.customer_id = p::Slot::maybe(value);
        self
    }
    /// Who is paying, described in place. `customer`: `Customer`, conditional.
    pub fn customer(self, value: impl Into<root::Customer>) -> Self {
        self.maybe_customer(Some(value))
    }
    /// `customer`, or nothing.
    pub fn maybe_customer(mut self, value: Option<impl Into<root::Customer>>) -> Self {
        self.0.customer = p::Slot::maybe(value);
        self
    }
    /// What is being paid for. `orderInformation`: `Order`, optional.
    pub fn order_information(self, value: impl Into<root::Order>) -> Self {
        self.maybe_order_information(Some(value))
    }
    /// `orderInformation`, or nothing.
    pub fn maybe_order_information(
        mut self,
        value: Option<impl Into<root::Order>>,
    ) -> Self {
        self.0.order_information = p::Slot::maybe(value);
        self
    }
    /// Whether the session is confirmed as it is created. If not, it waits for a call of `/confirm`. `autoConfirm`: boolean, optional, default `true`.
    pub fn auto_confirm(self, value: impl Into<bool>) -> Self {
        self.maybe_auto_confirm(Some(value))
    }
    /// `autoConfirm`, or nothing.
    pub fn maybe_auto_confirm(mut self, value: Option<impl Into<bool>>) -> Self {
        self.0.auto_confirm = p::Slot::maybe(value);
        self
    }
    /// What stands on the invoice, the receipt and, where the method allows it, the customer's bank statement. Spaces count. `statementDescriptor`: string, 0 to 20 characters, optional, default: the merchant's short name.
    pub fn statement_descriptor(self, value: impl Into<String>) -> Self {
        self.maybe_statement_descriptor(Some(value))
    }
    /// `statementDescriptor`, or nothing.
    pub fn maybe_statement_descriptor(
        mut self,
        value: Option<impl Into<String>>,
    ) -> Self {
        self.0.statement_descriptor = p::Slot::maybe(value);
        self
    }
    /// Whose rules decide when the session expires. `expirationMode`: `ExpirationMode`, optional, default `LOOSE`. Only when `paymentMethod.type` is `CARD` or `EWALLET`. Its default `LOOSE` may be sent always.
    pub fn expiration_mode(self, value: root::ExpirationMode) -> Self {
        self.maybe_expiration_mode(Some(value))
    }
    /// `expirationMode`, or nothing.
    pub fn maybe_expiration_mode(mut self, value: Option<root::ExpirationMode>) -> Self {
        self.0.expiration_mode = p::Slot::maybe(value);
        self
    }
    /// When the session expires. A session that can be charged many times needs none. `expiryAt`: datetime, optional, default: 15 minutes after the session was created. Example: `2026-01-31T23:59:00Z`
    pub fn expiry_at(self, value: impl Into<p::DateTime>) -> Self {
        self.maybe_expiry_at(Some(value))
    }
    /// `expiryAt`, or nothing.
    pub fn maybe_expiry_at(mut self, value: Option<impl Into<p::DateTime>>) -> Self {
        self.0.expiry_at = p::Slot::maybe(value);
        self
    }
    /// The subscription that the payment belongs to. `recurringId`: string, optional.
    pub fn recurring_id(self, value: impl Into<String>) -> Self {
        self.maybe_recurring_id(Some(value))
    }
    /// `recurringId`, or nothing.
    pub fn maybe_recurring_id(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.recurring_id = p::Slot::maybe(value);
        self
    }
    /// Whether new or changed card data is authorised for the first time. `initiateFirstAuthorization`: boolean, optional.
    pub fn initiate_first_authorization(self, value: impl Into<bool>) -> Self {
        self.maybe_initiate_first_authorization(Some(value))
    }
    /// `initiateFirstAuthorization`, or nothing.
    pub fn maybe_initiate_first_authorization(
        mut self,
        value: Option<impl Into<bool>>,
    ) -> Self {
        self.0.initiate_first_authorization = p::Slot::maybe(value);
        self
    }
    /// Anything that the merchant wants to keep with the session. `metadata`: free-form object, optional.
    pub fn metadata(self, value: impl Into<p::Object>) -> Self {
        self.maybe_metadata(Some(value))
    }
    /// `metadata`, or nothing.
    pub fn maybe_metadata(mut self, value: Option<impl Into<p::Object>>) -> Self {
        self.0.metadata = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::CreatePaymentSessionRequest
    where
        S::State0: needs_CreatePaymentSessionRequest::ClientReferenceId,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::CreatePaymentSessionRequest>, p::Violations>
    where
        S::State0: needs_CreatePaymentSessionRequest::ClientReferenceId,
    {
        self.build().check()
    }
}

/// A builder of `CreatePaymentSessionResponse`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CreatePaymentSessionResponseBuilder<S = p::Unset2>(
    CreatePaymentSessionResponseSlots,
    p::PhantomData<(S,)>,
);

mod needs_CreatePaymentSessionResponse {
    #[diagnostic::on_unimplemented(
        message = "`CreatePaymentSessionResponse` needs `code`: call `.code(...)` before `build` or `check`",
        label = "`code` was not set"
    )]
    pub trait Code {}
    impl Code for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`CreatePaymentSessionResponse` needs `message`: call `.message(...)` before `build` or `check`",
        label = "`message` was not set"
    )]
    pub trait Message {}
    impl Message for super::p::Set {}
}

impl root::CreatePaymentSessionResponse {
    /// Starts with nothing set.
    pub fn builder() -> CreatePaymentSessionResponseBuilder {
        CreatePaymentSessionResponseBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States2> CreatePaymentSessionResponseBuilder<S> {
    /// The outcome; `00` is success. `code`: string, mandatory. Example: `00`
    pub fn code(
        mut self,
        value: impl Into<String>,
    ) -> CreatePaymentSessionResponseBuilder<S::Set0> {
        self.0.code = p::Slot::Value(value.into());
        CreatePaymentSessionResponseBuilder(self.0, p::PhantomData)
    }
    /// The outcome in words. `message`: string, mandatory. Example: `Success`
    pub fn message(
        mut self,
        value: impl Into<String>,
    ) -> CreatePaymentSessionResponseBuilder<S::Set1> {
        self.0.message = p::Slot::Value(value.into());
        CreatePaymentSessionResponseBuilder(self.0, p::PhantomData)
    }
    /// What went wrong. `error`: `Error`, conditional. Only when `code` is not `00`.
    pub fn error(self, value: impl Into<root::Error>) -> Self {
        self.maybe_error(Some(value))
    }
    /// `error`, or nothing.
    pub fn maybe_error(mut self, value: Option<impl Into<root::Error>>) -> Self {
        self.0.error = p::Slot::maybe(value);
        self
    }
    /// The answer itself. `data`: `PaymentSession`, conditional. Mandatory when `code` is `00`.
    pub fn data(self, value: impl Into<root::PaymentSession>) -> Self {
        self.maybe_data(Some(value))
    }
    /// `data`, or nothing.
    pub fn maybe_data(mut self, value: Option<impl Into<root::PaymentSession>>) -> Self {
        self.0.data = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::CreatePaymentSessionResponse
    where
        S::State0: needs_CreatePaymentSessionResponse::Code,
        S::State1: needs_CreatePaymentSessionResponse::Message,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::CreatePaymentSessionResponse>, p::Violations>
    where
        S::State0: needs_CreatePaymentSessionResponse::Code,
        S::State1: needs_CreatePaymentSessionResponse::Message,
    {
        self.build().check()
    }
}
