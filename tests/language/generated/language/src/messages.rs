// Made from spec/messages.yaml by `paramtable generate`. Do not edit: change the page.

use super::Count;

/// The headers of a request: `PUT /things/{id}`, Open Thing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenThingHeaders {
    /// `X-Request-ID`: alphanumeric, 1 to 4 characters, mandatory.
    pub x_request_id: ::std::string::String,
    /// `X-Dry-Run`: boolean, optional.
    pub x_dry_run: ::core::option::Option<bool>,
}

/// The parameters of the path: `PUT /things/{id}`, Open Thing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenThingPath {
    /// `id`: [`Count`], mandatory.
    pub id: Count,
}

/// The query of a request: `PUT /things/{id}`, Open Thing.
///
/// # Rules
///
/// - `paged`: when `page` is at least `2`: `day` must be sent
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenThingQuery {
    /// `page`: integer, 1 to 100, optional, default `1`.
    pub page: ::core::option::Option<i64>,
    /// `day`: date, optional.
    pub day: ::core::option::Option<::paramtable::Date>,
}

/// The body of a request: `PUT /things/{id}`, Open Thing.
///
/// Beside it: headers [`OpenThingHeaders`], path [`OpenThingPath`], query [`OpenThingQuery`], response [`OpenThingResponse`]. The status of the answer is `201`.
///
/// # Variants
///
/// - Small, when `a` is `small`: A small one.
///
/// # Rules
///
/// - `together`: when `d` is `2`: all or none of `a`, `b`
/// - `order`: `from` is at most `until`
///
/// # Errors of the API
///
/// - `404` `missing`: There is no such thing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenThingRequest {
    /// `a`: string, mandatory.
    pub a: ::std::string::String,
    /// `b`: string, optional.
    pub b: ::core::option::Option<::std::string::String>,
    /// Without its default.
    ///
    /// `d`: integer, optional.
    pub d: ::core::option::Option<i64>,
    /// `from`: datetime, optional.
    pub from: ::core::option::Option<::paramtable::DateTime>,
    /// `until`: datetime, optional.
    pub until: ::core::option::Option<::paramtable::DateTime>,
    /// `more`: boolean, optional.
    pub more: ::core::option::Option<bool>,
}

/// The body of a response: `PUT /things/{id}`, Open Thing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenThingResponse {
    /// `state`: [`State`], mandatory.
    pub state: State,
    /// `note`: string, 1 to 3 characters, optional.
    pub note: ::core::option::Option<::std::string::String>,
    /// `parts`: list of [`Part`], optional.
    pub parts: ::core::option::Option<Vec<Part>>,
    /// `parent`: [`Part`], conditional.
    ///
    /// Only when `state` is `ON`.
    pub parent: ::core::option::Option<Part>,
}

/// `Part`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Part {
    /// `level`: [`PartLevel`], mandatory.
    pub level: PartLevel,
}

/// `PartLevel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PartLevel {
    /// On the wire: `1`
    One,
    /// A value that the spec does not list, as it is on the wire.
    Unknown(i64),
}

/// `State`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// On the wire: `ON`
    On,
    /// On the wire: `OFF`
    Off,
    /// A value that the spec does not list, as it is on the wire.
    Unknown(Box<str>),
}

pub use self::builder::{
    OpenThingHeadersBuilder, OpenThingPathBuilder, OpenThingQueryBuilder,
    OpenThingRequestBuilder, OpenThingResponseBuilder, PartBuilder,
};
mod builder;
mod decode;
mod defaults;
mod serialize;
mod validate;
