//! A page as it was written: rows and conditions with their places, and no
//! meaning yet. Stage: parse. Knows the shape of a page, not what names stand
//! for; whatever is not here was refused with its place.

mod condition;
mod fields;
pub(crate) mod keys;
mod page;
mod scalar;
mod table;
mod yaml;

pub(crate) use fields::quoted;
pub(crate) use page::parse;
pub(crate) use scalar::Plain;
pub(crate) use yaml::{Node, Scalar, Value};

use paramtable_core::checks::Group;

use crate::source::{FileId, Span, Spanned};

/// Everything that was read.
#[derive(Debug, Default)]
pub(crate) struct Spec {
    pub(crate) api: Option<Api>,
    pub(crate) pages: Vec<Page>,
}

/// The page that speaks of the whole API.
#[derive(Debug)]
pub(crate) struct Api {
    pub(crate) span: Span,
    pub(crate) title: String,
    pub(crate) version: String,
    pub(crate) description: String,
    pub(crate) base_urls: Vec<(String, String)>,
    /// The name of the crate to generate.
    pub(crate) crate_name: Option<Spanned<String>>,
}

#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) file: FileId,
    pub(crate) operation: Option<Operation>,
    pub(crate) objects: Vec<Object>,
    pub(crate) enums: Vec<Enum>,
}

#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) name: Spanned<String>,
    pub(crate) rust: Option<Spanned<String>>,
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) request: Option<Table>,
}

#[derive(Debug)]
pub(crate) struct Object {
    pub(crate) name: Spanned<String>,
    pub(crate) rust: Option<Spanned<String>>,
    pub(crate) description: String,
    pub(crate) table: Table,
}

#[derive(Debug)]
pub(crate) struct Enum {
    pub(crate) name: Spanned<String>,
    pub(crate) rust: Option<Spanned<String>>,
    pub(crate) description: String,
    pub(crate) open: bool,
    pub(crate) values: Vec<EnumValue>,
}

#[derive(Debug)]
pub(crate) struct EnumValue {
    pub(crate) wire: Spanned<String>,
    pub(crate) rust: Option<Spanned<String>>,
    pub(crate) description: String,
}

#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) rules: Vec<Rule>,
}

/// One row.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: Spanned<String>,
    pub(crate) type_: Column<Spanned<String>>,
    pub(crate) requirement: Column<Spanned<String>>,
    pub(crate) length: Option<Bounds>,
    pub(crate) range: Option<Bounds>,
    pub(crate) digits: Option<Digits>,
    pub(crate) default: Option<Default>,
    pub(crate) conditions: Vec<(Applies, Span, Condition)>,
    pub(crate) values: Option<(Span, Vec<EnumValue>)>,
    pub(crate) nested: Option<(Span, Table)>,
    pub(crate) sensitive: bool,
    pub(crate) rust: Option<Spanned<String>>,
    pub(crate) description: String,
    pub(crate) example: Option<Node>,
}

/// A column that every row needs.
#[derive(Debug)]
pub(crate) enum Column<T> {
    /// It is not there.
    Absent,
    /// It is there, or was meant to be, and what is wrong with it was said.
    Unreadable,
    Written(T),
}

impl<T> Column<T> {
    pub(crate) fn written(&self) -> Option<&T> {
        match self {
            Self::Written(value) => Some(value),
            Self::Absent | Self::Unreadable => None,
        }
    }
}

/// `1-100`, or `{ min: 1, max: 100 }`.
#[derive(Debug)]
pub(crate) enum Bounds {
    Text(Spanned<String>),
    MinMax { span: Span, min: Option<Spanned<String>>, max: Option<Spanned<String>> },
}

#[derive(Debug)]
pub(crate) struct Digits {
    pub(crate) span: Span,
    pub(crate) total: Option<Spanned<String>>,
    pub(crate) integer: Option<Spanned<String>>,
    pub(crate) fraction: Option<Spanned<String>>,
}

#[derive(Debug)]
pub(crate) enum Default {
    /// The value that an absent parameter stands for.
    Literal(Node),
    /// A value that only the server knows, in words.
    Described(Spanned<String>),
}

/// What a condition on a row decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Applies {
    Required,
    Only,
    Exactly,
}

impl Applies {
    /// The column.
    pub(crate) fn column(self) -> &'static str {
        match self {
            Self::Required => "required_when",
            Self::Only => "only_when",
            Self::Exactly => "exactly_when",
        }
    }
}

#[derive(Debug)]
pub(crate) enum Condition {
    All(Vec<Condition>),
    Any(Vec<Condition>),
    NoneOf(Vec<Condition>),
    Test(Path, Matcher),
}

/// Names from the table down, as they were written.
#[derive(Debug)]
pub(crate) struct Path {
    pub(crate) span: Span,
    pub(crate) names: Vec<String>,
}

#[derive(Debug)]
pub(crate) enum Matcher {
    /// Equals one of these.
    OneOf(Vec<Spanned<Scalar>>),
    Not(Box<Matcher>),
    Present(bool),
}

#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) span: Span,
    pub(crate) id: Option<Spanned<String>>,
    pub(crate) when: Option<Condition>,
    pub(crate) statements: Vec<Statement>,
    /// Something in it could not be read, which was said.
    pub(crate) unreadable: bool,
    pub(crate) description: String,
}

#[derive(Debug)]
pub(crate) enum Statement {
    Group { group: Group, span: Span, paths: Vec<Path> },
    Expect { path: Path, matcher: Matcher },
}
