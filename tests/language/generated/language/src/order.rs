// Made from spec/order.yaml by `paramtable generate`. Do not edit: change the page.

use super::{Count, Currency};

/// The body of a request: `POST /orders`.
///
/// Beside it: response [`PlaceOrderResponse`].
///
/// # Variants
///
/// - One: An order.
/// - Two: Another.
///
/// # Errors of the API
///
/// - `404` `missing`: There is no such thing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlaceOrderRequest {
    /// `type`: [`PlaceOrderRequestType`], mandatory.
    ///
    /// Example: `0`
    pub r#type: PlaceOrderRequestType,
    /// `note`: string, mandatory.
    ///
    /// Example: `a "quote" and a \`
    pub note: ::std::string::String,
    /// `id`: uuid, mandatory.
    pub id: ::std::string::String,
    /// `gift`: boolean, mandatory.
    pub gift: bool,
    /// `count`: integer, at least 5000000000, mandatory.
    pub count: i64,
    /// `price`: decimal, mandatory.
    ///
    /// Example: `10.50`
    pub price: ::paramtable::Decimal,
    /// `discount`: decimal, at most -1, mandatory.
    pub discount: ::paramtable::Decimal,
    /// `day`: date, mandatory.
    pub day: ::paramtable::Date,
    /// `moment`: datetime, mandatory.
    ///
    /// Example: `2026-01-31T23:59:00Z`
    pub moment: ::paramtable::DateTime,
    /// `currency`: [`Currency`], mandatory.
    pub currency: Currency,
    /// `pieces`: [`Count`], mandatory.
    ///
    /// Example: `2`
    pub pieces: Count,
    /// `rate`: [`Rate`], mandatory.
    pub rate: Rate,
    /// `since`: [`Start`], mandatory.
    pub since: Start,
    /// `address`: [`PlaceOrderRequestAddress`], mandatory.
    pub address: PlaceOrderRequestAddress,
    /// `more`: list of string, optional.
    pub more: ::core::option::Option<Vec<::std::string::String>>,
}

/// `placeOrderRequestType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PlaceOrderRequestType {
    /// On the wire: `fast`
    Fast,
    /// On the wire: `0`
    Slow,
}

/// `placeOrderRequestAddress`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlaceOrderRequestAddress {
    /// `self`: string, mandatory.
    pub own: ::std::string::String,
}

/// The body of a response: `POST /orders`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlaceOrderResponse {
    /// `id`: integer, mandatory.
    pub id: i64,
}

/// `Rate`: decimal, at least 0.25.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Rate(::paramtable::Decimal);

/// `Start`: date.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Start(::paramtable::Date);

pub use self::builder::{
    PlaceOrderRequestBuilder, PlaceOrderRequestAddressBuilder, PlaceOrderResponseBuilder,
};
mod builder;
mod decode;
mod serialize;
mod validate;
