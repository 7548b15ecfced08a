//! Operations and callbacks: requests, responses and errors.

use paramtable_core::Place;

use super::across::Condition;
use super::ids::ObjectId;
use super::name::Name;
use super::types::Type;
use crate::span::{FileId, Spanned};

/// An operation, or a callback.
#[derive(Debug)]
pub struct Operation {
    /// Its name, as a type's would be.
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
    /// Headers, path and query.
    pub texts: Vec<(Place, ObjectId)>,
    /// The body of the request.
    pub request: Option<Body>,
    /// The body of the response.
    pub response: Option<Body>,
    /// The HTTP status of the answer.
    pub status: Option<u16>,
    /// How it fails.
    pub errors: Vec<ErrorCase>,
    /// The shapes that its docs show.
    pub variants: Vec<Variant>,
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

/// One way in which an operation fails.
#[derive(Clone, Debug)]
pub struct ErrorCase {
    /// The HTTP status.
    pub status: Option<u16>,
    /// The API's own code.
    pub code: String,
    /// Its description.
    pub description: String,
}

/// A shape that the docs show as a tab. It gives no verdicts.
#[derive(Debug)]
pub struct Variant {
    /// Its name.
    pub name: String,
    /// When a request is of this shape.
    pub when: Option<Condition>,
    /// Its description.
    pub description: String,
    /// An example of the request.
    pub request: Option<ExampleFile>,
    /// An example of the response.
    pub response: Option<ExampleFile>,
}

/// A file of the spec that holds an example.
#[derive(Clone, Debug)]
pub struct ExampleFile {
    /// Where it is, from the folder of the page that names it.
    pub path: Spanned<String>,
    /// The same from the spec's folder.
    pub full: String,
    /// The file, if there is one and examples are read.
    pub found: Option<ExampleText>,
}

/// The JSON of an example.
#[derive(Clone, Debug)]
pub struct ExampleText {
    /// The file that it stands in.
    pub file: FileId,
    /// The content of the file.
    pub text: String,
}
