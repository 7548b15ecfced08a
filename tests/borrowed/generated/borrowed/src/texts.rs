// Made from spec/texts.yaml by `paramtable generate`. Do not edit: change the page.

/// The headers of a request: `POST /texts`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendTextsHeaders<'t> {
    /// `X-Id`: alphanumeric, 1 to 4 characters, mandatory.
    pub x_id: ::std::borrow::Cow<'t, str>,
}

/// The body of a request: `POST /texts`.
///
/// Beside it: headers [`SendTextsHeaders`], response [`SendTextsResponse`].
///
/// # Rules
///
/// - `one`: at most one of `other`, `part.name`
/// - `expected`: when `kind` is `B`: `part.name` is `a` or `b` if there is one
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendTextsRequest<'t> {
    /// `text`: string, 1 to 9 characters, mandatory.
    pub text: ::std::borrow::Cow<'t, str>,
    /// `other`: string, optional, default `none`.
    pub other: Option<::std::borrow::Cow<'t, str>>,
    /// `secret`: string, optional, sensitive.
    pub secret: Option<::std::borrow::Cow<'t, str>>,
    /// `note`: string, optional, default `empty`, may be `null`.
    pub note: Option<::paramtable::Nullable<::std::borrow::Cow<'t, str>>>,
    /// `currency`: [`Currency`], mandatory.
    pub currency: Currency<'t>,
    /// `code`: string, matching `[A-Z]+`, optional.
    pub code: Option<::std::borrow::Cow<'t, str>>,
    /// `list`: list of alphanumeric, 1 to 3 elements, optional.
    pub list: Option<Vec<::std::borrow::Cow<'t, str>>>,
    /// `map`: map to string, optional.
    pub map: Option<::std::collections::BTreeMap<String, ::std::borrow::Cow<'t, str>>>,
    /// `day`: date, optional.
    pub day: Option<::paramtable::Date>,
    /// `moment`: datetime, optional.
    pub moment: Option<::paramtable::DateTime>,
    /// `kind`: [`SendTextsRequestKind`], optional.
    pub kind: Option<SendTextsRequestKind>,
    /// `free`: free-form object, optional.
    pub free: Option<::paramtable::Object>,
    /// `size`: [`Size`], mandatory.
    pub size: Size,
    /// `sizes`: list of [`Size`], optional.
    pub sizes: Option<Vec<Size>>,
    /// `part`: [`Part`], optional.
    pub part: Option<Part<'t>>,
    /// `parts`: list of [`Part`], optional.
    pub parts: Option<Vec<Part<'t>>>,
    /// `by_text`: string, conditional.
    ///
    /// Mandatory when `text` is `x` or `y`, and only then.
    pub by_text: Option<::std::borrow::Cow<'t, str>>,
    /// `by_currency`: string, conditional.
    ///
    /// Only when `currency` is `IDR`.
    pub by_currency: Option<::std::borrow::Cow<'t, str>>,
    /// `by_part`: integer, conditional.
    ///
    /// Only when `part.part.name` is `z`.
    pub by_part: Option<i64>,
    /// `by_width`: string, conditional.
    ///
    /// Only when `size.width` is `1`.
    pub by_width: Option<::std::borrow::Cow<'t, str>>,
}

/// `sendTextsRequestKind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SendTextsRequestKind {
    /// On the wire: `A`
    A,
    /// On the wire: `B`
    B,
}

/// The body of a response: `POST /texts`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendTextsResponse<'t> {
    /// `text`: string, mandatory.
    pub text: ::std::borrow::Cow<'t, str>,
    /// `kind`: [`SendTextsResponseKind`], mandatory.
    pub kind: SendTextsResponseKind,
}

/// `sendTextsResponseKind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendTextsResponseKind {
    /// On the wire: `A`
    A,
    /// A value that the spec does not list, as it is on the wire.
    Unknown(Box<str>),
}

/// `Size`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Size {
    /// `width`: integer, mandatory.
    pub width: i64,
    /// `exact`: decimal, optional.
    pub exact: Option<::paramtable::Decimal>,
}

/// `Part`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Part<'t> {
    /// `name`: string, 1 to 3 characters, mandatory.
    pub name: ::std::borrow::Cow<'t, str>,
    /// `part`: [`Part`], optional.
    pub part: Option<Box<Part<'t>>>,
}

/// `Problem`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Problem<'t> {
    /// `message`: string, mandatory.
    pub message: ::std::borrow::Cow<'t, str>,
}

/// `Currency`: string, exactly 3 characters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Currency<'t>(::std::borrow::Cow<'t, str>);

pub use self::builder::{
    SendTextsHeadersBuilder, SendTextsRequestBuilder, SendTextsResponseBuilder,
    SizeBuilder, PartBuilder, ProblemBuilder,
};
mod builder;
mod debug;
mod decode;
mod defaults;
mod owned;
mod serialize;
mod validate;
