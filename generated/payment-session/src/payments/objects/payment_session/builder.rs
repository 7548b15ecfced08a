// Made from spec/payments/objects/payment-session.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

/// A builder of `PaymentSession`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentSessionBuilder<
    HasId = p::Missing,
    HasClientReferenceId = p::Missing,
    HasStatus = p::Missing,
    HasCreatedAt = p::Missing,
> {
    given: (HasId, HasClientReferenceId, HasStatus, HasCreatedAt),
    rest: PaymentSessionRest,
}

#[derive(Clone, Default)]
struct PaymentSessionRest {
    amount: ::core::option::Option<root::Amount>,
    auto_confirm: ::core::option::Option<bool>,
    mode: ::core::option::Option<root::Mode>,
    bypass_status_page: ::core::option::Option<bool>,
    redirect_url: ::core::option::Option<root::Redirect>,
    payment_type: ::core::option::Option<root::PaymentType>,
    payment_method: ::core::option::Option<root::PaymentMethodView>,
    statement_descriptor: ::core::option::Option<::std::string::String>,
    expiration_mode: ::core::option::Option<root::ExpirationMode>,
    recurring_id: ::core::option::Option<::std::string::String>,
    initiate_first_authorization: ::core::option::Option<bool>,
    save_for_future_use: ::core::option::Option<bool>,
    show_saved_payment: ::core::option::Option<bool>,
    investigation_status: ::core::option::Option<root::InvestigationStatus>,
    updated_at: ::core::option::Option<::paramtable::DateTime>,
    expiry_at: ::core::option::Option<::paramtable::DateTime>,
    encryption_key: ::core::option::Option<::std::string::String>,
    payment_url: ::core::option::Option<::std::string::String>,
    charge_details: ::core::option::Option<::std::vec::Vec<root::Charge>>,
    customer_id: ::core::option::Option<::std::string::String>,
    customer: ::core::option::Option<root::Customer>,
    order_information: ::core::option::Option<root::Order>,
    cancelled_at: ::core::option::Option<::paramtable::DateTime>,
    cancellation_reason: ::core::option::Option<root::CancellationReason>,
    metadata: ::core::option::Option<::paramtable::Object>,
}

mod needs_PaymentSession {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`PaymentSession` needs `id`: call `.id(...)` before `build` or `check`",
        label = "`id` was not set"
    )]
    pub trait Id: p::Provided<::std::string::String> {}
    impl Id for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`PaymentSession` needs `client_reference_id`: call `.client_reference_id(...)` before `build` or `check`",
        label = "`client_reference_id` was not set"
    )]
    pub trait ClientReferenceId: p::Provided<::std::string::String> {}
    impl ClientReferenceId for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`PaymentSession` needs `status`: call `.status(...)` before `build` or `check`",
        label = "`status` was not set"
    )]
    pub trait Status: p::Provided<root::SessionStatus> {}
    impl Status for p::Given<root::SessionStatus> {}
    #[diagnostic::on_unimplemented(
        message = "`PaymentSession` needs `created_at`: call `.created_at(...)` before `build` or `check`",
        label = "`created_at` was not set"
    )]
    pub trait CreatedAt: p::Provided<::paramtable::DateTime> {}
    impl CreatedAt for p::Given<::paramtable::DateTime> {}
}

impl root::PaymentSession {
    /// Starts with nothing set.
    pub fn builder() -> PaymentSessionBuilder {
        PaymentSessionBuilder {
            given: (p::Missing, p::Missing, p::Missing, p::Missing),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<
    HasId,
    HasClientReferenceId,
    HasStatus,
    HasCreatedAt,
> PaymentSessionBuilder<HasId, HasClientReferenceId, HasStatus, HasCreatedAt> {
    /// The session's id.
    ///
    /// `id`: string, mandatory.
    pub fn id(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> PaymentSessionBuilder<
        p::Given<::std::string::String>,
        HasClientReferenceId,
        HasStatus,
        HasCreatedAt,
    > {
        PaymentSessionBuilder {
            given: (p::Given(value.into()), self.given.1, self.given.2, self.given.3),
            rest: self.rest,
        }
    }
}

impl<
    HasId,
    HasClientReferenceId,
    HasStatus,
    HasCreatedAt,
> PaymentSessionBuilder<HasId, HasClientReferenceId, HasStatus, HasCreatedAt> {
    /// The merchant's own reference.
    ///
    /// `clientReferenceId`: alphanumeric, 1 to 100 characters, mandatory.
    ///
    /// Example: `1751612565`
    pub fn client_reference_id(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> PaymentSessionBuilder<
        HasId,
        p::Given<::std::string::String>,
        HasStatus,
        HasCreatedAt,
    > {
        PaymentSessionBuilder {
            given: (self.given.0, p::Given(value.into()), self.given.2, self.given.3),
            rest: self.rest,
        }
    }
}

impl<
    HasId,
    HasClientReferenceId,
    HasStatus,
    HasCreatedAt,
> PaymentSessionBuilder<HasId, HasClientReferenceId, HasStatus, HasCreatedAt> {
    /// How far it has come.
    ///
    /// `status`: `SessionStatus`, mandatory.
    pub fn status(
        self,
        value: root::SessionStatus,
    ) -> PaymentSessionBuilder<
        HasId,
        HasClientReferenceId,
        p::Given<root::SessionStatus>,
        HasCreatedAt,
    > {
        PaymentSessionBuilder {
            given: (self.given.0, self.given.1, p::Given(value), self.given.3),
            rest: self.rest,
        }
    }
}

impl<
    HasId,
    HasClientReferenceId,
    HasStatus,
    HasCreatedAt,
> PaymentSessionBuilder<HasId, HasClientReferenceId, HasStatus, HasCreatedAt> {
    /// When it was created.
    ///
    /// `createdAt`: datetime, mandatory.
    pub fn created_at(
        self,
        value: impl ::core::convert::Into<::paramtable::DateTime>,
    ) -> PaymentSessionBuilder<
        HasId,
        HasClientReferenceId,
        HasStatus,
        p::Given<::paramtable::DateTime>,
    > {
        PaymentSessionBuilder {
            given: (self.given.0, self.given.1, self.given.2, p::Given(value.into())),
            rest: self.rest,
        }
    }
}

impl<
    HasId,
    HasClientReferenceId,
    HasStatus,
    HasCreatedAt,
> PaymentSessionBuilder<HasId, HasClientReferenceId, HasStatus, HasCreatedAt> {
    /// The total to pay.
    ///
    /// `amount`: `Amount`, optional.
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
    /// Whether the session was confirmed as it was created.
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
    /// Where the customer pays.
    ///
    /// `mode`: `Mode`, optional.
    pub fn mode(mut self, value: root::Mode) -> Self {
        self.rest.mode = ::core::option::Option::Some(value);
        self
    }
    /// `mode`, or nothing.
    pub fn maybe_mode(mut self, value: ::core::option::Option<root::Mode>) -> Self {
        self.rest.mode = value.map(|value| value);
        self
    }
    /// Whether the customer is sent straight back to the merchant.
    ///
    /// `bypassStatusPage`: boolean, optional, default `false`.
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
    /// How often the session can be charged.
    ///
    /// `paymentType`: `PaymentType`, optional.
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
    /// How the customer pays.
    ///
    /// `paymentMethod`: `PaymentMethodView`, optional.
    pub fn payment_method(
        mut self,
        value: impl ::core::convert::Into<root::PaymentMethodView>,
    ) -> Self {
        self.rest.payment_method = ::core::option::Option::Some(value.into());
        self
    }
    /// `paymentMethod`, or nothing.
    pub fn maybe_payment_method(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<root::PaymentMethodView>,
        >,
    ) -> Self {
        self.rest.payment_method = value.map(|value| value.into());
        self
    }
    /// What stands on the customer's statement.
    ///
    /// `statementDescriptor`: string, 0 to 20 characters, optional.
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
    /// Whose rules decide when it expires.
    ///
    /// `expirationMode`: `ExpirationMode`, optional.
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
    /// The subscription that it belongs to.
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
    /// Whether new card data is authorised for a subscription.
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
    /// Whether the instrument is kept.
    ///
    /// `saveForFutureUse`: boolean, optional.
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
    /// Whether instruments that were kept are offered.
    ///
    /// `showSavedPayment`: boolean, optional.
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
    /// How far an investigation has come.
    ///
    /// `investigationStatus`: `InvestigationStatus`, conditional.
    ///
    /// Only when the merchant takes part in the settlement guarantee.
    pub fn investigation_status(mut self, value: root::InvestigationStatus) -> Self {
        self.rest.investigation_status = ::core::option::Option::Some(value);
        self
    }
    /// `investigationStatus`, or nothing.
    pub fn maybe_investigation_status(
        mut self,
        value: ::core::option::Option<root::InvestigationStatus>,
    ) -> Self {
        self.rest.investigation_status = value.map(|value| value);
        self
    }
    /// When it last changed.
    ///
    /// `updatedAt`: datetime, optional.
    pub fn updated_at(
        mut self,
        value: impl ::core::convert::Into<::paramtable::DateTime>,
    ) -> Self {
        self.rest.updated_at = ::core::option::Option::Some(value.into());
        self
    }
    /// `updatedAt`, or nothing.
    pub fn maybe_updated_at(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::DateTime>>,
    ) -> Self {
        self.rest.updated_at = value.map(|value| value.into());
        self
    }
    /// When it expires.
    ///
    /// `expiryAt`: datetime, optional.
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
    /// The key to encrypt a card with.
    ///
    /// `encryptionKey`: string, conditional, sensitive.
    ///
    /// Only when `paymentMethod.type` is `CARD` and `mode` is `API` and `autoConfirm` is `false`.
    pub fn encryption_key(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.encryption_key = ::core::option::Option::Some(value.into());
        self
    }
    /// `encryptionKey`, or nothing.
    pub fn maybe_encryption_key(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.encryption_key = value.map(|value| value.into());
        self
    }
    /// The page on which the customer pays.
    ///
    /// `paymentUrl`: uri, conditional.
    ///
    /// Only when `mode` is `REDIRECT`.
    pub fn payment_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.payment_url = ::core::option::Option::Some(value.into());
        self
    }
    /// `paymentUrl`, or nothing.
    pub fn maybe_payment_url(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.payment_url = value.map(|value| value.into());
        self
    }
    /// The charges so far.
    ///
    /// `chargeDetails`: list of `Charge`, optional.
    pub fn charge_details(
        mut self,
        value: impl ::core::convert::Into<::std::vec::Vec<root::Charge>>,
    ) -> Self {
        self.rest.charge_details = ::core::option::Option::Some(value.into());
        self
    }
    /// `chargeDetails`, or nothing.
    pub fn maybe_charge_details(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::std::vec::Vec<root::Charge>>,
        >,
    ) -> Self {
        self.rest.charge_details = value.map(|value| value.into());
        self
    }
    /// The customer's id.
    ///
    /// `customerId`: string, 0 to 255 characters, optional.
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
    /// The customer.
    ///
    /// `customer`: `Customer`, optional.
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
    /// When it was cancelled.
    ///
    /// `cancelledAt`: datetime, optional.
    pub fn cancelled_at(
        mut self,
        value: impl ::core::convert::Into<::paramtable::DateTime>,
    ) -> Self {
        self.rest.cancelled_at = ::core::option::Option::Some(value.into());
        self
    }
    /// `cancelledAt`, or nothing.
    pub fn maybe_cancelled_at(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::DateTime>>,
    ) -> Self {
        self.rest.cancelled_at = value.map(|value| value.into());
        self
    }
    /// Why it was cancelled.
    ///
    /// `cancellationReason`: `CancellationReason`, optional.
    pub fn cancellation_reason(mut self, value: root::CancellationReason) -> Self {
        self.rest.cancellation_reason = ::core::option::Option::Some(value);
        self
    }
    /// `cancellationReason`, or nothing.
    pub fn maybe_cancellation_reason(
        mut self,
        value: ::core::option::Option<root::CancellationReason>,
    ) -> Self {
        self.rest.cancellation_reason = value.map(|value| value);
        self
    }
    /// What the merchant keeps with it.
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

impl<
    HasId,
    HasClientReferenceId,
    HasStatus,
    HasCreatedAt,
> PaymentSessionBuilder<HasId, HasClientReferenceId, HasStatus, HasCreatedAt> {
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentSession
    where
        HasId: needs_PaymentSession::Id,
        HasClientReferenceId: needs_PaymentSession::ClientReferenceId,
        HasStatus: needs_PaymentSession::Status,
        HasCreatedAt: needs_PaymentSession::CreatedAt,
    {
        root::PaymentSession {
            id: self.given.0.into_value(),
            client_reference_id: self.given.1.into_value(),
            amount: self.rest.amount,
            auto_confirm: self.rest.auto_confirm,
            mode: self.rest.mode,
            bypass_status_page: self.rest.bypass_status_page,
            redirect_url: self.rest.redirect_url,
            payment_type: self.rest.payment_type,
            payment_method: self.rest.payment_method,
            statement_descriptor: self.rest.statement_descriptor,
            expiration_mode: self.rest.expiration_mode,
            recurring_id: self.rest.recurring_id,
            initiate_first_authorization: self.rest.initiate_first_authorization,
            save_for_future_use: self.rest.save_for_future_use,
            show_saved_payment: self.rest.show_saved_payment,
            status: self.given.2.into_value(),
            investigation_status: self.rest.investigation_status,
            created_at: self.given.3.into_value(),
            updated_at: self.rest.updated_at,
            expiry_at: self.rest.expiry_at,
            encryption_key: self.rest.encryption_key,
            payment_url: self.rest.payment_url,
            charge_details: self.rest.charge_details,
            customer_id: self.rest.customer_id,
            customer: self.rest.customer,
            order_information: self.rest.order_information,
            cancelled_at: self.rest.cancelled_at,
            cancellation_reason: self.rest.cancellation_reason,
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
        ::paramtable::Valid<root::PaymentSession>,
        ::paramtable::Violations,
    >
    where
        HasId: needs_PaymentSession::Id,
        HasClientReferenceId: needs_PaymentSession::ClientReferenceId,
        HasStatus: needs_PaymentSession::Status,
        HasCreatedAt: needs_PaymentSession::CreatedAt,
    {
        self.build().check()
    }
}

/// A builder of `PaymentMethodView`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentMethodViewBuilder<HasType = p::Missing> {
    given: (HasType,),
    rest: PaymentMethodViewRest,
}

#[derive(Clone, Default)]
struct PaymentMethodViewRest {
    virtual_account: ::core::option::Option<root::VirtualAccountCharge>,
}

mod needs_PaymentMethodView {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`PaymentMethodView` needs `r#type`: call `.r#type(...)` before `build` or `check`",
        label = "`r#type` was not set"
    )]
    pub trait Type: p::Provided<root::PaymentMethodType> {}
    impl Type for p::Given<root::PaymentMethodType> {}
}

impl root::PaymentMethodView {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodViewBuilder {
        PaymentMethodViewBuilder {
            given: (p::Missing,),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasType> PaymentMethodViewBuilder<HasType> {
    /// The kind of method.
    ///
    /// `type`: `PaymentMethodType`, mandatory.
    pub fn r#type(
        self,
        value: root::PaymentMethodType,
    ) -> PaymentMethodViewBuilder<p::Given<root::PaymentMethodType>> {
        PaymentMethodViewBuilder {
            given: (p::Given(value),),
            rest: self.rest,
        }
    }
}

impl<HasType> PaymentMethodViewBuilder<HasType> {
    /// The virtual account.
    ///
    /// `virtualAccount`: `VirtualAccountCharge`, conditional.
    ///
    /// Only when `type` is `VIRTUAL_ACCOUNT`.
    pub fn virtual_account(
        mut self,
        value: impl ::core::convert::Into<root::VirtualAccountCharge>,
    ) -> Self {
        self.rest.virtual_account = ::core::option::Option::Some(value.into());
        self
    }
    /// `virtualAccount`, or nothing.
    pub fn maybe_virtual_account(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<root::VirtualAccountCharge>,
        >,
    ) -> Self {
        self.rest.virtual_account = value.map(|value| value.into());
        self
    }
}

impl<HasType> PaymentMethodViewBuilder<HasType> {
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentMethodView
    where
        HasType: needs_PaymentMethodView::Type,
    {
        root::PaymentMethodView {
            r#type: self.given.0.into_value(),
            virtual_account: self.rest.virtual_account,
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
        ::paramtable::Valid<root::PaymentMethodView>,
        ::paramtable::Violations,
    >
    where
        HasType: needs_PaymentMethodView::Type,
    {
        self.build().check()
    }
}
