// Made from spec/payments/objects/envelope.yaml by `paramtable generate`. Do not edit: change the page.

/// What every answer comes in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Envelope {
    /// The outcome; `00` is success.
    ///
    /// `code`: string, mandatory.
    ///
    /// Example: `00`
    pub code: String,
    /// The outcome in words.
    ///
    /// `message`: string, mandatory.
    ///
    /// Example: `Success`
    pub message: String,
    /// What went wrong.
    ///
    /// `error`: [`Error`], conditional.
    ///
    /// Only when `code` is not `00`.
    pub error: Option<Error>,
    /// The answer itself.
    ///
    /// `data`: free-form object, conditional.
    ///
    /// Mandatory when `code` is `00`.
    pub data: Option<::paramtable::Object>,
}

/// What every answer that comes in pages comes in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListEnvelope {
    /// The outcome; `00` is success.
    ///
    /// `code`: string, mandatory.
    ///
    /// Example: `00`
    pub code: String,
    /// The outcome in words.
    ///
    /// `message`: string, mandatory.
    ///
    /// Example: `Success`
    pub message: String,
    /// What went wrong.
    ///
    /// `error`: [`Error`], conditional.
    ///
    /// Only when `code` is not `00`.
    pub error: Option<Error>,
    /// The answer itself.
    ///
    /// `data`: free-form object, conditional.
    ///
    /// Mandatory when `code` is `00`.
    pub data: Option<::paramtable::Object>,
    /// Which page this is.
    ///
    /// `pagination`: [`Pagination`], conditional.
    ///
    /// Mandatory when `code` is `00`.
    pub pagination: Option<Pagination>,
}

/// Which page of a list this is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pagination {
    /// The page, from 1.
    ///
    /// `page`: integer, mandatory.
    ///
    /// Example: `1`
    pub page: i64,
    /// How many a page holds.
    ///
    /// `perPage`: integer, 1 to 100, mandatory.
    ///
    /// Example: `20`
    pub per_page: i64,
    /// How many there are in all.
    ///
    /// `totalItems`: integer, mandatory.
    ///
    /// Example: `1`
    pub total_items: i64,
    /// How many pages there are.
    ///
    /// `totalPages`: integer, mandatory.
    ///
    /// Example: `1`
    pub total_pages: i64,
}

/// What went wrong.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// Where it went wrong.
    ///
    /// `type`: [`ErrorType`], mandatory.
    pub r#type: ErrorType,
    /// Whose fault it was.
    ///
    /// `source`: [`ErrorSource`], optional.
    pub source: Option<ErrorSource>,
    /// Each thing that went wrong.
    ///
    /// `details`: list of [`ErrorDetail`], optional.
    pub details: Option<Vec<ErrorDetail>>,
    /// What to name when asking for help.
    ///
    /// `trace_id`: string, optional.
    pub trace_id: Option<String>,
}

/// One thing that went wrong.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// The parameter.
    ///
    /// `field`: string, optional.
    ///
    /// Example: `amount.value`
    pub field: Option<String>,
    /// What is wrong with it.
    ///
    /// `message`: string, optional.
    pub message: Option<String>,
}

/// Where something went wrong.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorType {
    /// In this API.
    ///
    /// On the wire: `API_ERROR`
    ApiError,
    /// At the gateway.
    ///
    /// On the wire: `GATEWAY_ERROR`
    GatewayError,
    /// At a partner.
    ///
    /// On the wire: `PARTNER_ERROR`
    PartnerError,
    /// A value that the spec does not list, as it is on the wire.
    Unknown(Box<str>),
}

/// Whose fault it was.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorSource {
    /// On the wire: `UPSTREAM`
    Upstream,
    /// On the wire: `DOWNSTREAM`
    Downstream,
    /// On the wire: `SYSTEM`
    System,
    /// A value that the spec does not list, as it is on the wire.
    Unknown(Box<str>),
}

pub use self::builder::{
    EnvelopeBuilder, ListEnvelopeBuilder, PaginationBuilder, ErrorBuilder,
    ErrorDetailBuilder,
};
mod builder;
mod decode;
mod serialize;
mod validate;
