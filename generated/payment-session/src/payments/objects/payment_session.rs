// Made from spec/payments/objects/payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use super::super::super::{
    Amount, Charge, Customer, ExpirationMode, Mode, Order, PaymentMethodType,
    PaymentType, Redirect, VirtualAccountCharge,
};

/// A time-limited window in which a customer can pay.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentSession {
    /// The session's id.
    ///
    /// `id`: string, mandatory.
    pub id: String,
    /// The merchant's own reference.
    ///
    /// `clientReferenceId`: alphanumeric, 1 to 100 characters, mandatory.
    ///
    /// Example: `1751612565`
    pub client_reference_id: String,
    /// The total to pay.
    ///
    /// `amount`: [`Amount`], optional.
    pub amount: Option<Amount>,
    /// Whether the session was confirmed as it was created.
    ///
    /// `autoConfirm`: boolean, optional, default `true`.
    pub auto_confirm: Option<bool>,
    /// Where the customer pays.
    ///
    /// `mode`: [`Mode`], optional.
    pub mode: Option<Mode>,
    /// Whether the customer is sent straight back to the merchant.
    ///
    /// `bypassStatusPage`: boolean, optional, default `false`.
    pub bypass_status_page: Option<bool>,
    /// Where the customer is sent afterwards.
    ///
    /// `redirectUrl`: [`Redirect`], optional.
    pub redirect_url: Option<Redirect>,
    /// How often the session can be charged.
    ///
    /// `paymentType`: [`PaymentType`], optional.
    pub payment_type: Option<PaymentType>,
    /// How the customer pays.
    ///
    /// `paymentMethod`: [`PaymentMethodView`], optional.
    pub payment_method: Option<PaymentMethodView>,
    /// What stands on the customer's statement.
    ///
    /// `statementDescriptor`: string, 0 to 20 characters, optional.
    pub statement_descriptor: Option<String>,
    /// Whose rules decide when it expires.
    ///
    /// `expirationMode`: [`ExpirationMode`], optional.
    pub expiration_mode: Option<ExpirationMode>,
    /// The subscription that it belongs to.
    ///
    /// `recurringId`: string, optional.
    pub recurring_id: Option<String>,
    /// Whether new card data is authorised for a subscription.
    ///
    /// `initiateFirstAuthorization`: boolean, optional.
    pub initiate_first_authorization: Option<bool>,
    /// Whether the instrument is kept.
    ///
    /// `saveForFutureUse`: boolean, optional.
    pub save_for_future_use: Option<bool>,
    /// Whether instruments that were kept are offered.
    ///
    /// `showSavedPayment`: boolean, optional.
    pub show_saved_payment: Option<bool>,
    /// How far it has come.
    ///
    /// `status`: [`SessionStatus`], mandatory.
    pub status: SessionStatus,
    /// How far an investigation has come.
    ///
    /// `investigationStatus`: [`InvestigationStatus`], conditional.
    ///
    /// Only when the merchant takes part in the settlement guarantee.
    pub investigation_status: Option<InvestigationStatus>,
    /// When it was created.
    ///
    /// `createdAt`: datetime, mandatory.
    pub created_at: ::paramtable::DateTime,
    /// When it last changed.
    ///
    /// `updatedAt`: datetime, optional.
    pub updated_at: Option<::paramtable::DateTime>,
    /// When it expires.
    ///
    /// `expiryAt`: datetime, optional.
    pub expiry_at: Option<::paramtable::DateTime>,
    /// The key to encrypt a card with.
    ///
    /// `encryptionKey`: string, conditional, sensitive.
    ///
    /// Only when `paymentMethod.type` is `CARD` and `mode` is `API` and `autoConfirm` is `false`.
    pub encryption_key: Option<String>,
    /// The page on which the customer pays.
    ///
    /// `paymentUrl`: uri, conditional.
    ///
    /// Only when `mode` is `REDIRECT`.
    pub payment_url: Option<String>,
    /// The charges so far.
    ///
    /// `chargeDetails`: list of [`Charge`], optional.
    pub charge_details: Option<Vec<Charge>>,
    /// The customer's id.
    ///
    /// `customerId`: string, 0 to 255 characters, optional.
    pub customer_id: Option<String>,
    /// The customer.
    ///
    /// `customer`: [`Customer`], optional.
    pub customer: Option<Customer>,
    /// What is being paid for.
    ///
    /// `orderInformation`: [`Order`], optional.
    pub order_information: Option<Order>,
    /// When it was cancelled.
    ///
    /// `cancelledAt`: datetime, optional.
    pub cancelled_at: Option<::paramtable::DateTime>,
    /// Why it was cancelled.
    ///
    /// `cancellationReason`: [`CancellationReason`], optional.
    pub cancellation_reason: Option<CancellationReason>,
    /// What the merchant keeps with it.
    ///
    /// `metadata`: free-form object, optional.
    pub metadata: Option<::paramtable::Object>,
}

/// How the customer pays, as far as answers say it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodView {
    /// The kind of method.
    ///
    /// `type`: [`PaymentMethodType`], mandatory.
    pub r#type: PaymentMethodType,
    /// The virtual account.
    ///
    /// `virtualAccount`: [`VirtualAccountCharge`], conditional.
    ///
    /// Only when `type` is `VIRTUAL_ACCOUNT`.
    pub virtual_account: Option<VirtualAccountCharge>,
}

/// How far a session has come.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SessionStatus {
    /// The customer has to choose a method.
    ///
    /// On the wire: `REQUIRE_PAYMENT_METHOD`
    RequirePaymentMethod,
    /// The merchant has to confirm it.
    ///
    /// On the wire: `REQUIRE_CONFIRMATION`
    RequireConfirmation,
    /// The customer has to do something.
    ///
    /// On the wire: `REQUIRE_ACTION`
    RequireAction,
    /// It can be paid to, many times.
    ///
    /// On the wire: `ACTIVE`
    Active,
    /// A payment is on its way.
    ///
    /// On the wire: `PROCESSING`
    Processing,
    /// It was cancelled.
    ///
    /// On the wire: `CANCELLED`
    Cancelled,
    /// Its time is over.
    ///
    /// On the wire: `EXPIRED`
    Expired,
    /// It can't be paid to any more.
    ///
    /// On the wire: `INACTIVE`
    Inactive,
    /// It was paid.
    ///
    /// On the wire: `PAID`
    Paid,
    /// A value that the spec does not list, as it is on the wire.
    Unknown(Box<str>),
}

/// How far an investigation has come.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvestigationStatus {
    /// On the wire: `INVESTIGATION_IN_PROCESS`
    InvestigationInProcess,
    /// On the wire: `INVESTIGATION_SUCCESS`
    InvestigationSuccess,
    /// On the wire: `INVESTIGATION_FAILED`
    InvestigationFailed,
    /// A value that the spec does not list, as it is on the wire.
    Unknown(Box<str>),
}

/// Why a session was cancelled.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancellationReason {
    /// The customer asked for it.
    ///
    /// On the wire: `REQUESTED_BY_CUSTOMER`
    RequestedByCustomer,
    /// It was opened twice.
    ///
    /// On the wire: `DUPLICATED`
    Duplicated,
    /// It was not needed.
    ///
    /// On the wire: `VOID_SESSION`
    VoidSession,
    /// It could not be charged.
    ///
    /// On the wire: `CHARGE_FAILED`
    ChargeFailed,
    /// Somebody meant harm.
    ///
    /// On the wire: `FRAUDULENT`
    Fraudulent,
    /// A value that the spec does not list, as it is on the wire.
    Unknown(Box<str>),
}

pub use self::builder::{PaymentSessionBuilder, PaymentMethodViewBuilder};
mod builder;
mod debug;
mod decode;
mod defaults;
mod serialize;
mod validate;
