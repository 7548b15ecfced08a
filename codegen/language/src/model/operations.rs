//! Operations and callbacks: requests, responses and errors.

use paramtable_core::{Code, Place};

use super::across::Condition;
use super::api::Api;
use super::facts::GivenFacts;
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
    /// Its responses: one at the most, unless they are by status, each then of its own.
    pub responses: Vec<Response>,
    /// The name of all responses together in Rust, if the page lists them by status.
    pub by_status: Option<Name>,
    /// The errors of its responses.
    pub errors: Vec<ErrorCase>,
    /// The shapes of requests that its docs show.
    pub variants: Vec<Variant>,
    /// Messages that are not valid, as its docs show them.
    pub refused: Vec<Refused>,
}

impl Operation {
    /// The body of the request, and those of the responses.
    pub fn bodies(&self) -> impl Iterator<Item = &Body> {
        let responses = self.responses.iter();
        self.request.iter().chain(responses.filter_map(|response| response.body.as_ref()))
    }

    /// Every table of texts: headers, path and query, and the headers of responses.
    pub fn tables_of_texts(&self) -> impl Iterator<Item = ObjectId> {
        let headers = self.responses.iter().filter_map(|response| response.headers);
        self.texts.iter().map(|(_, id)| *id).chain(headers)
    }

    /// The name in Rust of what it answers, if that has a body or depends on the status.
    pub fn response_name(&self) -> Option<&Name> {
        let one = self.responses.iter().find_map(|response| response.body.as_ref());
        self.by_status.as_ref().or_else(|| Some(&one?.name))
    }
}

/// A response of an operation that succeeded.
#[derive(Debug)]
pub struct Response {
    /// Its HTTP status.
    pub status: Option<u16>,
    /// When it comes.
    pub description: String,
    /// The table of its headers.
    pub headers: Option<ObjectId>,
    /// Its body.
    pub body: Option<Body>,
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

impl Body {
    /// Whether it is sent as a form (`application/x-www-form-urlencoded`).
    pub fn is_form(&self, api: &Api) -> bool {
        matches!(self.type_, Type::Object(id) if api.object(id).is_form())
    }
}

/// An error of an operation.
#[derive(Clone, Debug)]
pub struct ErrorCase {
    /// The HTTP status.
    pub status: Option<u16>,
    /// The API's own code.
    pub code: String,
    /// Its body, if that is not the `error_body` of the API.
    pub body: Option<ObjectId>,
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
    /// The facts that hold for its examples.
    pub facts: GivenFacts,
    /// Its description.
    pub description: String,
    /// Examples of the headers, the path and the query.
    pub texts: Vec<ExampleTexts>,
    /// An example of the request.
    pub request: Option<ExampleFile>,
    /// Examples of responses.
    pub responses: Vec<ExampleResponse>,
}

/// An example of a message that is not valid, and why.
#[derive(Debug)]
pub struct Refused {
    /// Its name, which may be empty.
    pub name: String,
    /// Its description.
    pub description: String,
    /// The facts that hold for it.
    pub facts: GivenFacts,
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
    Response(ExampleResponse),
}

/// An example of the body of a response.
#[derive(Clone, Debug)]
pub struct ExampleResponse {
    /// Which of the operation's responses it is, by index.
    pub response: usize,
    /// The body.
    pub file: ExampleFile,
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
