//! Operations and callbacks: requests, responses and errors.

use paramtable_core::{Code, Place};

use super::across::Condition;
use super::ids::ObjectId;
use super::name::Name;
use super::types::Type;
use crate::span::{FileId, Span, Spanned};

/// An operation, or a callback.
#[derive(Debug)]
pub struct Operation {
    /// Its name, from which the names of its types are derived.
    pub name: Name,
    /// Whether the API sends it.
    pub is_callback: bool,
    /// Its title.
    pub title: String,
    /// Its description.
    pub description: String,
    /// The HTTP method.
    pub method: String,
    /// The path below the base URL.
    pub path: String,
    /// The tables of headers, path and query.
    pub texts: Vec<(Place, ObjectId)>,
    /// The body of the request.
    pub request: Option<Body>,
    /// The body of the response.
    pub response: Option<Body>,
    /// The HTTP status of the response.
    pub status: Option<u16>,
    /// The errors of its responses.
    pub errors: Vec<ErrorCase>,
    /// The shapes of requests that its docs show.
    pub variants: Vec<Variant>,
    /// Messages that are not valid, as its docs show them.
    pub refused: Vec<Refused>,
}

/// A body.
#[derive(Clone, Debug)]
pub struct Body {
    /// Its name in Rust: that of its object, or an alias of a type.
    pub name: Name,
    /// Its type.
    pub type_: Type,
    /// Whether the name is an alias of a type that has another name.
    pub is_alias: bool,
    /// Whether a wrapper type in Rust holds it. Lists and maps have one, and so
    /// have bodies that the API sends whose object callers send too, because the
    /// type of the object is read as a request.
    pub is_held: bool,
}

/// An error of an operation.
#[derive(Clone, Debug)]
pub struct ErrorCase {
    /// The HTTP status.
    pub status: Option<u16>,
    /// The API's own code.
    pub code: String,
    /// Its description.
    pub description: String,
}

/// A shape of requests that the docs show as a tab. Validation ignores it.
#[derive(Debug)]
pub struct Variant {
    /// Its name.
    pub name: String,
    /// The condition for requests of this shape.
    pub when: Option<Condition>,
    /// Its description.
    pub description: String,
    /// Examples of the headers, the path and the query.
    pub texts: Vec<ExampleTexts>,
    /// An example of the request.
    pub request: Option<ExampleFile>,
    /// An example of the response.
    pub response: Option<ExampleFile>,
}

/// An example of a message that is not valid, and why.
#[derive(Debug)]
pub struct Refused {
    /// Its name, which may be empty.
    pub name: String,
    /// Its description.
    pub description: String,
    /// The message.
    pub message: ExampleMessage,
    /// All its violations.
    pub because: Spanned<Vec<Because>>,
}

/// A message that an example shows.
#[derive(Debug)]
pub enum ExampleMessage {
    /// A request: parts of it.
    Request {
        /// Its headers, path and query.
        texts: Vec<ExampleTexts>,
        /// Its body.
        body: Option<ExampleFile>,
    },
    /// The body of a response.
    Response(ExampleFile),
}

/// An example of headers, of a query or of the parameters of a path.
#[derive(Clone, Debug)]
pub struct ExampleTexts {
    /// Where they are sent.
    pub place: Place,
    /// Their table.
    pub table: ObjectId,
    /// Names and values, as the page writes them.
    pub pairs: Vec<(Spanned<String>, Spanned<String>)>,
    /// The place of their key.
    pub span: Span,
}

/// A violation as a page lists it.
#[derive(Clone, Debug)]
pub struct Because {
    /// Where, as a JSON pointer (RFC 6901).
    pub pointer: String,
    /// Its kind.
    pub code: Code,
    /// The id of the violated rule; any rule or none, if it is not given.
    pub rule: Option<String>,
    /// Which part of the message it is in; any, if it is not given.
    pub place: Option<Place>,
    /// Where it is written.
    pub span: Span,
}

/// A file of the spec that holds an example.
#[derive(Clone, Debug)]
pub struct ExampleFile {
    /// Its path, from the folder of the page that names it.
    pub path: Spanned<String>,
    /// Its path from the spec's folder.
    pub full: String,
    /// The file, if there is one and examples are read.
    pub found: Option<ExampleText>,
}

/// The JSON of an example.
#[derive(Clone, Debug)]
pub struct ExampleText {
    /// The file.
    pub file: FileId,
    /// The content of the file.
    pub text: String,
}
