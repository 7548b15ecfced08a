//! Operations and callbacks: what is sent, what is answered, and how they fail.

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
    /// What it is called.
    pub title: String,
    /// What it does.
    pub description: String,
    /// The HTTP method.
    pub method: String,
    /// The path below the base URL.
    pub path: String,
    /// Headers, path and query.
    pub texts: Vec<(Place, ObjectId)>,
    /// What is sent.
    pub request: Option<Body>,
    /// What is answered.
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
    /// What it is called in Rust: an object's own name, or another name for a type.
    pub name: Name,
    /// What it holds.
    pub type_: Type,
    /// Whether the name is one of its own for a type that has another.
    pub is_alias: bool,
    /// Whether a type of its own in Rust holds it: a list or map, or what the API
    /// sends of an object that callers send as well, which would be read as theirs.
    pub is_held: bool,
}

/// One way in which an operation fails.
#[derive(Clone, Debug)]
pub struct ErrorCase {
    /// The HTTP status.
    pub status: Option<u16>,
    /// The API's own code.
    pub code: String,
    /// What it means.
    pub description: String,
}

/// A shape that the docs show as a tab. It gives no verdicts.
#[derive(Debug)]
pub struct Variant {
    /// Its name.
    pub name: String,
    /// When a request is of this shape.
    pub when: Option<Condition>,
    /// What it is.
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
    /// What the file holds.
    pub text: String,
}
