// Made from spec/payments/objects/payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::decode::*;

/// A builder of `PaymentSession`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentSessionBuilder<S = p::Unset4>(
    PaymentSessionSlots,
    p::PhantomData<(S,)>,
);

mod needs_PaymentSession {
    #[diagnostic::on_unimplemented(
        message = "`PaymentSession` needs `id`: call `.id(...)` before `build` or `check`",
        label = "`id` was not set"
    )]
    pub trait Id {}
    impl Id for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`PaymentSession` needs `client_reference_id`: call `.client_reference_id(...)` before `build` or `check`",
        label = "`client_reference_id` was not set"
    )]
    pub trait ClientReferenceId {}
    impl ClientReferenceId for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`PaymentSession` needs `status`: call `.status(...)` before `build` or `check`",
        label = "`status` was not set"
    )]
    pub trait Status {}
    impl Status for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`PaymentSession` needs `created_at`: call `.created_at(...)` before `build` or `check`",
        label = "`created_at` was not set"
    )]
    pub trait CreatedAt {}
    impl CreatedAt for super::p::Set {}
}

impl root::PaymentSession {
    /// Starts with nothing set.
    pub fn builder() -> PaymentSessionBuilder {
        PaymentSessionBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States4> PaymentSessionBuilder<S> {
    /// The session's id. `id`: string, mandatory.
    pub fn id(mut self, value: impl Into<String>) -> PaymentSessionBuilder<S::Set0> {
        self.0.id = p::Slot::Value(value.into());
        PaymentSessionBuilder(self.0, p::PhantomData)
    }
    /// The merchant's own reference. `clientReferenceId`: alphanumeric, 1 to 100 characters, mandatory. Example: `1751612565`
    pub fn client_reference_id(
        mut self,
        value: impl Into<String>,
    ) -> PaymentSessionBuilder<S::Set1> {
        self.0.client_reference_id = p::Slot::Value(value.into());
        PaymentSessionBuilder(self.0, p::PhantomData)
    }
    /// The total to pay. `amount`: `Amount`, optional.
    pub fn amount(self, value: impl Into<root::Amount>) -> Self {
        self.maybe_amount(Some(value))
    }
    /// `amount`, or nothing.
    pub fn maybe_amount(mut self, value: Option<impl Into<root::Amount>>) -> Self {
        self.0.amount = p::Slot::maybe(value);
        self
    }
    /// Whether the session was confirmed as it was created. `autoConfirm`: boolean, optional, default `true`.
    pub fn auto_confirm(self, value: impl Into<bool>) -> Self {
        self.maybe_auto_confirm(Some(value))
    }
    /// `autoConfirm`, or nothing.
    pub fn maybe_auto_confirm(mut self, value: Option<impl Into<bool>>) -> Self {
        self.0.auto_confirm = p::Slot::maybe(value);
        self
    }
    /// Where the customer pays. `mode`: `Mode`, optional.
    pub fn mode(self, value: root::Mode) -> Self {
        self.maybe_mode(Some(value))
    }
    /// `mode`, or nothing.
    pub fn maybe_mode(mut self, value: Option<root::Mode>) -> Self {
        self.0.mode = p::Slot::maybe(value);
        self
    }
    /// Whether the customer is sent straight back to the merchant. `bypassStatusPage`: boolean, optional, default `false`.
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
    /// How often the session can be charged. `paymentType`: `PaymentType`, optional.
    pub fn payment_type(self, value: root::PaymentType) -> Self {
        self.maybe_payment_type(Some(value))
    }
    /// `paymentType`, or nothing.
    pub fn maybe_payment_type(mut self, value: Option<root::PaymentType>) -> Self {
        self.0.payment_type = p::Slot::maybe(value);
        self
    }
    /// How the customer pays. `paymentMethod`: `PaymentMethodView`, optional.
    pub fn payment_method(self, value: impl Into<root::PaymentMethodView>) -> Self {
        self.maybe_payment_method(Some(value))
    }
    /// `paymentMethod`, or nothing.
    pub fn maybe_payment_method(
        mut self,
        value: Option<impl Into<root::PaymentMethodView>>,
    ) -> Self {
        self.0.payment_method = p::Slot::maybe(value);
        self
    }
    /// What stands on the customer's statement. `statementDescriptor`: string, 0 to 20 characters, optional.
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
    /// Whose rules decide when it expires. `expirationMode`: `ExpirationMode`, optional.
    pub fn expiration_mode(self, value: root::ExpirationMode) -> Self {
        self.maybe_expiration_mode(Some(value))
    }
    /// `expirationMode`, or nothing.
    pub fn maybe_expiration_mode(mut self, value: Option<root::ExpirationMode>) -> Self {
        self.0.expiration_mode = p::Slot::maybe(value);
        self
    }
    /// The subscription that it belongs to. `recurringId`: string, optional.
    pub fn recurring_id(self, value: impl Into<String>) -> Self {
        self.maybe_recurring_id(Some(value))
    }
    /// `recurringId`, or nothing.
    pub fn maybe_recurring_id(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.recurring_id = p::Slot::maybe(value);
        self
    }
    /// Whether new card data is authorised for a subscription. `initiateFirstAuthorization`: boolean, optional.
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
    /// Whether the instrument is kept. `saveForFutureUse`: boolean, optional.
    pub fn save_for_future_use(self, value: impl Into<bool>) -> Self {
        self.maybe_save_for_future_use(Some(value))
    }
    /// `saveForFutureUse`, or nothing.
    pub fn maybe_save_for_future_use(mut self, value: Option<impl Into<bool>>) -> Self {
        self.0.save_for_future_use = p::Slot::maybe(value);
        self
    }
    /// Whether instruments that were kept are offered. `showSavedPayment`: boolean, optional.
    pub fn show_saved_payment(self, value: impl Into<bool>) -> Self {
        self.maybe_show_saved_payment(Some(value))
    }
    /// `showSavedPayment`, or nothing.
    pub fn maybe_show_saved_payment(mut self, value: Option<impl Into<bool>>) -> Self {
        self.0.show_saved_payment = p::Slot::maybe(value);
        self
    }
    /// How far it has come. `status`: `SessionStatus`, mandatory.
    pub fn status(
        mut self,
        value: root::SessionStatus,
    ) -> PaymentSessionBuilder<S::Set2> {
        self.0.status = p::Slot::Value(value);
        PaymentSessionBuilder(self.0, p::PhantomData)
    }
    /// How far an investigation has come. `investigationStatus`: `InvestigationStatus`, conditional. Only when the merchant takes part in the settlement guarantee.
    pub fn investigation_status(self, value: root::InvestigationStatus) -> Self {
        self.maybe_investigation_status(Some(value))
    }
    /// `investigationStatus`, or nothing.
    pub fn maybe_investigation_status(
        mut self,
        value: Option<root::InvestigationStatus>,
    ) -> Self {
        self.0.investigation_status = p::Slot::maybe(value);
        self
    }
    /// When it was created. `createdAt`: datetime, mandatory.
    pub fn created_at(
        mut self,
        value: impl Into<p::DateTime>,
    ) -> PaymentSessionBuilder<S::Set3> {
        self.0.created_at = p::Slot::Value(value.into());
        PaymentSessionBuilder(self.0, p::PhantomData)
    }
    /// When it last changed. `updatedAt`: datetime, optional.
    pub fn updated_at(self, value: impl Into<p::DateTime>) -> Self {
        self.maybe_updated_at(Some(value))
    }
    /// `updatedAt`, or nothing.
    pub fn maybe_updated_at(mut self, value: Option<impl Into<p::DateTime>>) -> Self {
        self.0.updated_at = p::Slot::maybe(value);
        self
    }
    /// When it expires. `expiryAt`: datetime, optional.
    pub fn expiry_at(self, value: impl Into<p::DateTime>) -> Self {
        self.maybe_expiry_at(Some(value))
    }
    /// `expiryAt`, or nothing.
    pub fn maybe_expiry_at(mut self, value: Option<impl Into<p::DateTime>>) -> Self {
        self.0.expiry_at = p::Slot::maybe(value);
        self
    }
    /// The key to encrypt a card with. `encryptionKey`: string, conditional, sensitive. Only when `paymentMethod.type` is `CARD` and `mode` is `API` and `autoConfirm` is `false`.
    pub fn encryption_key(self, value: impl Into<String>) -> Self {
        self.maybe_encryption_key(Some(value))
    }
    /// `encryptionKey`, or nothing.
    pub fn maybe_encryption_key(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.encryption_key = p::Slot::maybe(value);
        self
    }
    /// The page on which the customer pays. `paymentUrl`: uri, conditional. Only when `mode` is `REDIRECT`.
    pub fn payment_url(self, value: impl Into<String>) -> Self {
        self.maybe_payment_url(Some(value))
    }
    /// `paymentUrl`, or nothing.
    pub fn maybe_payment_url(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.payment_url = p::Slot::maybe(value);
        self
    }
    /// The charges so far. `chargeDetails`: list of `Charge`, optional.
    pub fn charge_details(self, value: impl Into<Vec<root::Charge>>) -> Self {
        self.maybe_charge_details(Some(value))
    }
    /// `chargeDetails`, or nothing.
    pub fn maybe_charge_details(
        mut self,
        value: Option<impl Into<Vec<root::Charge>>>,
    ) -> Self {
        self.0.charge_details = p::Slot::maybe(value);
        self
    }
    /// The customer's id. `customerId`: string, 0 to 255 characters, optional.
    pub fn customer_id(self, value: impl Into<String>) -> Self {
        self.maybe_customer_id(Some(value))
    }
    /// `customerId`, or nothing.
    pub fn maybe_customer_id(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.customer_id = p::Slot::maybe(value);
        self
    }
    /// The customer. `customer`: `Customer`, optional.
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
    /// When it was cancelled. `cancelledAt`: datetime, optional.
    pub fn cancelled_at(self, value: impl Into<p::DateTime>) -> Self {
        self.maybe_cancelled_at(Some(value))
    }
    /// `cancelledAt`, or nothing.
    pub fn maybe_cancelled_at(mut self, value: Option<impl Into<p::DateTime>>) -> Self {
        self.0.cancelled_at = p::Slot::maybe(value);
        self
    }
    /// Why it was cancelled. `cancellationReason`: `CancellationReason`, optional.
    pub fn cancellation_reason(self, value: root::CancellationReason) -> Self {
        self.maybe_cancellation_reason(Some(value))
    }
    /// `cancellationReason`, or nothing.
    pub fn maybe_cancellation_reason(
        mut self,
        value: Option<root::CancellationReason>,
    ) -> Self {
        self.0.cancellation_reason = p::Slot::maybe(value);
        self
    }
    /// What the merchant keeps with it. `metadata`: free-form object, optional.
    pub fn metadata(self, value: impl Into<p::Object>) -> Self {
        self.maybe_metadata(Some(value))
    }
    /// `metadata`, or nothing.
    pub fn maybe_metadata(mut self, value: Option<impl Into<p::Object>>) -> Self {
        self.0.metadata = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentSession
    where
        S::State0: needs_PaymentSession::Id,
        S::State1: needs_PaymentSession::ClientReferenceId,
        S::State2: needs_PaymentSession::Status,
        S::State3: needs_PaymentSession::CreatedAt,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::PaymentSession>, p::Violations>
    where
        S::State0: needs_PaymentSession::Id,
        S::State1: needs_PaymentSession::ClientReferenceId,
        S::State2: needs_PaymentSession::Status,
        S::State3: needs_PaymentSession::CreatedAt,
    {
        self.build().check()
    }
}

/// A builder of `PaymentMethodView`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentMethodViewBuilder<S = p::Unset1>(
    PaymentMethodViewSlots,
    p::PhantomData<(S,)>,
);

mod needs_PaymentMethodView {
    #[diagnostic::on_unimplemented(
        message = "`PaymentMethodView` needs `r#type`: call `.r#type(...)` before `build` or `check`",
        label = "`r#type` was not set"
    )]
    pub trait Type {}
    impl Type for super::p::Set {}
}

impl root::PaymentMethodView {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodViewBuilder {
        PaymentMethodViewBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> PaymentMethodViewBuilder<S> {
    /// The kind of method. `type`: `PaymentMethodType`, mandatory.
    pub fn r#type(
        mut self,
        value: root::PaymentMethodType,
    ) -> PaymentMethodViewBuilder<S::Set0> {
        self.0.r#type = p::Slot::Value(value);
        PaymentMethodViewBuilder(self.0, p::PhantomData)
    }
    /// The virtual account. `virtualAccount`: `VirtualAccountCharge`, conditional. Only when `type` is `VIRTUAL_ACCOUNT`.
    pub fn virtual_account(self, value: impl Into<root::VirtualAccountCharge>) -> Self {
        self.maybe_virtual_account(Some(value))
    }
    /// `virtualAccount`, or nothing.
    pub fn maybe_virtual_account(
        mut self,
        value: Option<impl Into<root::VirtualAccountCharge>>,
    ) -> Self {
        self.0.virtual_account = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentMethodView
    where
        S::State0: needs_PaymentMethodView::Type,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::PaymentMethodView>, p::Violations>
    where
        S::State0: needs_PaymentMethodView::Type,
    {
        self.build().check()
    }
}
