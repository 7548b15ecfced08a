//! The syntax of a page: rows, conditions and so on, as they were written, each
//! with its place.

use std::ops::Bound;

use paramtable_core::Place;
use paramtable_core::checks::Group;

use super::yaml::{Node, Scalar};
use crate::model::Because;
use crate::span::{FileId, Span, Spanned};

/// Everything that was read.
#[derive(Debug, Default)]
pub(crate) struct Spec {
    pub(crate) api: Option<Api>,
    pub(crate) pages: Vec<Page>,
    /// Whether a page could not be read, so that names may be declared there.
    pub(crate) incomplete: bool,
}

/// The source of the runtime for a new crate, as it was written.
#[derive(Debug)]
pub(crate) struct Runtime {
    pub(crate) span: Span,
    pub(crate) version: Option<Spanned<String>>,
    pub(crate) path: Option<Spanned<String>>,
    pub(crate) git: Option<Spanned<String>>,
    /// For a Git repository: `rev`, `tag` or `branch`, and its value.
    pub(crate) references: Vec<(&'static str, Spanned<String>)>,
}

/// The page of the whole API.
#[derive(Debug)]
pub(crate) struct Api {
    pub(crate) span: Span,
    pub(crate) title: String,
    pub(crate) version: String,
    pub(crate) description: String,
    pub(crate) base_urls: Vec<(String, Spanned<String>)>,
    /// The name of the crate to generate.
    pub(crate) crate_name: Option<Spanned<String>>,
    /// Whether its types borrow texts.
    pub(crate) borrows_texts: bool,
    /// The source of the runtime for a new crate.
    pub(crate) runtime: Option<Runtime>,
    /// The outputs; `None` if the page does not list them.
    pub(crate) emit: Option<Vec<Spanned<String>>>,
    pub(crate) templates: Option<Spanned<String>>,
    /// The object in the responses of failed calls.
    pub(crate) error_body: Option<Spanned<String>>,
    pub(crate) defaults: Defaults,
    /// Where the key stands, and the facts.
    pub(crate) facts: Option<(Span, Vec<Fact>)>,
}

/// A fact.
#[derive(Debug)]
pub(crate) struct Fact {
    pub(crate) name: Spanned<String>,
    pub(crate) rust: Option<Spanned<String>>,
    pub(crate) description: String,
    pub(crate) type_: Option<Spanned<String>>,
    pub(crate) values: Option<Vec<EnumValue>>,
}

/// The value of a fact, for an example.
#[derive(Debug)]
pub(crate) struct GivenFact {
    pub(crate) name: Spanned<String>,
    pub(crate) value: Spanned<Scalar>,
}

/// Defaults for tables and operations without settings of their own.
#[derive(Debug, std::default::Default)]
pub(crate) struct Defaults {
    pub(crate) headers: Option<Table>,
    pub(crate) ignores_unknown: Option<bool>,
}

#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) file: FileId,
    pub(crate) operation: Option<Operation>,
    pub(crate) objects: Vec<Object>,
    pub(crate) enums: Vec<Enum>,
    pub(crate) scalars: Vec<NamedScalar>,
}

/// An operation, or a callback: a request that the API itself sends.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) name: Spanned<String>,
    pub(crate) is_callback: bool,
    pub(crate) rust: Option<Spanned<String>>,
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) method: Option<Spanned<String>>,
    pub(crate) path: Option<Spanned<String>>,
    /// Headers, the query and the path: values that travel as text.
    pub(crate) texts: Vec<(Place, Table)>,
    pub(crate) request: Option<Body>,
    /// One at the most, unless they are by status.
    pub(crate) responses: Vec<Response>,
    /// The key `responses`, if the page lists them by status.
    pub(crate) by_status: Option<Span>,
    pub(crate) errors: Vec<ErrorCase>,
    pub(crate) variants: Vec<Variant>,
    pub(crate) refused: Vec<Refused>,
}

/// A response of an operation.
#[derive(Debug)]
pub(crate) struct Response {
    /// Among several it has one, unless that could not be read.
    pub(crate) status: Option<Spanned<String>>,
    pub(crate) description: String,
    pub(crate) headers: Option<Table>,
    pub(crate) body: Option<Body>,
}

impl Operation {
    /// The body of the request, and those of the responses.
    pub(crate) fn bodies(&self) -> impl Iterator<Item = &Body> {
        let responses = self.responses.iter();
        self.request.iter().chain(responses.filter_map(|response| response.body.as_ref()))
    }

    /// Every table of the operation.
    pub(crate) fn tables(&self) -> impl Iterator<Item = &Table> {
        let headers = self.responses.iter().filter_map(|response| response.headers.as_ref());
        let bodies = self.bodies().filter_map(|body| match body {
            Body::Table(table) | Body::Form(table) => Some(table),
            Body::Type(_) => None,
        });
        self.texts.iter().map(|(_, table)| table).chain(headers).chain(bodies)
    }

    /// The same, to be changed.
    pub(crate) fn tables_mut(&mut self) -> impl Iterator<Item = &mut Table> {
        let Self { texts, request, responses, .. } = self;
        let texts = texts.iter_mut().map(|(_, table)| table);
        let responses = responses.iter_mut().flat_map(|Response { headers, body, .. }| {
            headers.as_mut().into_iter().chain(body.as_mut().and_then(Body::table_mut))
        });
        texts.chain(request.as_mut().and_then(Body::table_mut)).chain(responses)
    }
}

/// A body: rows of its own, or one declared object, list or map, with the columns
/// that constrain it.
#[derive(Debug)]
pub(crate) enum Body {
    Table(Table),
    /// A table that is sent as a form.
    Form(Table),
    Type(Box<Parameter>),
}

impl Body {
    fn table_mut(&mut self) -> Option<&mut Table> {
        match self {
            Self::Table(table) | Self::Form(table) => Some(table),
            Self::Type(_) => None,
        }
    }
}

/// One way in which an operation fails.
#[derive(Clone, Debug)]
pub(crate) struct ErrorCase {
    pub(crate) status: Option<Spanned<String>>,
    pub(crate) code: Option<Spanned<String>>,
    /// The object that its body is.
    pub(crate) type_: Option<Spanned<String>>,
    pub(crate) description: String,
}

/// A shape that the docs show as a tab.
#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) name: Option<Spanned<String>>,
    pub(crate) span: Span,
    pub(crate) when: Option<Condition>,
    pub(crate) facts: Vec<GivenFact>,
    pub(crate) description: String,
    pub(crate) texts: Vec<ExampleTexts>,
    /// The paths of examples, from the page's folder.
    pub(crate) request: Option<Spanned<String>>,
    pub(crate) responses: ExampleResponses,
}

/// Examples of responses.
#[derive(Clone, Debug)]
pub(crate) struct ExampleResponses {
    /// The path of the file behind `response`.
    pub(crate) one: Option<Spanned<String>>,
    /// Those behind `responses`, each after its status.
    pub(crate) by_status: Vec<(Spanned<String>, Spanned<String>)>,
}

/// An example of headers, of a query or of the parameters of a path.
#[derive(Clone, Debug)]
pub(crate) struct ExampleTexts {
    pub(crate) place: Place,
    /// The key above them.
    pub(crate) key: Spanned<&'static str>,
    pub(crate) pairs: Vec<(Spanned<String>, Spanned<String>)>,
}

/// An example that is not valid.
#[derive(Debug)]
pub(crate) struct Refused {
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) facts: Vec<GivenFact>,
    pub(crate) texts: Vec<ExampleTexts>,
    /// Without texts, one of these is there; with them, no response.
    pub(crate) request: Option<Spanned<String>>,
    pub(crate) responses: ExampleResponses,
    /// With where the key stands.
    pub(crate) because: Spanned<Vec<Because>>,
}

#[derive(Debug)]
pub(crate) struct Object {
    pub(crate) name: Spanned<String>,
    pub(crate) rust: Option<Spanned<String>>,
    pub(crate) description: String,
    pub(crate) table: Table,
}

/// A named, constrained type: a row without a table.
#[derive(Debug)]
pub(crate) struct NamedScalar {
    pub(crate) row: Parameter,
}

#[derive(Debug)]
pub(crate) struct Enum {
    pub(crate) name: Spanned<String>,
    pub(crate) type_: Option<Spanned<String>>,
    pub(crate) rust: Option<Spanned<String>>,
    pub(crate) description: String,
    pub(crate) open: bool,
    pub(crate) values: Vec<EnumValue>,
}

#[derive(Clone, Debug)]
pub(crate) struct EnumValue {
    pub(crate) wire: Spanned<String>,
    pub(crate) rust: Option<Spanned<String>>,
    pub(crate) description: String,
}

#[derive(Clone, Debug)]
pub(crate) struct Table {
    /// The object whose rows and rules are copied first.
    pub(crate) like: Option<Spanned<String>>,
    /// The rows and rules that are not copied.
    pub(crate) without: Vec<Spanned<String>>,
    /// `None` if the table has no setting of its own.
    pub(crate) ignores_unknown: Option<bool>,
    /// Whether a part was refused, so that rows or rules may be missing.
    pub(crate) incomplete: bool,
    /// The row whose value decides the case.
    pub(crate) tag: Option<Spanned<String>>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) cases: Option<Box<Cases>>,
    pub(crate) rules: Vec<Rule>,
}

/// The cases of a table, boxed because most tables have none.
#[derive(Clone, Debug)]
pub(crate) struct Cases {
    /// The key.
    pub(crate) span: Span,
    /// Whether it is `~`, which drops the copied ones.
    pub(crate) are_dropped: bool,
    /// Whether a case could not be read.
    pub(crate) incomplete: bool,
    pub(crate) list: Vec<Case>,
}

/// The rows and rules that come with a value of the tag.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    /// The value of the tag.
    pub(crate) value: Spanned<String>,
    /// The `like` of the table that copied it here, if it was written elsewhere.
    pub(crate) copied: Option<Span>,
    /// Whether it is `~`, which drops the copied one.
    pub(crate) is_dropped: bool,
    pub(crate) description: Option<String>,
    /// Never with a tag, or cases of its own.
    pub(crate) table: Table,
}

/// One row. Rare columns are boxed, because a spec holds many rows.
#[derive(Clone, Debug)]
pub(crate) struct Parameter {
    pub(crate) name: Spanned<String>,
    /// The `like` that copied the row here, if it was written elsewhere.
    pub(crate) copied: Option<Span>,
    /// Columns written as `~`, which are removed from the copied row.
    pub(crate) removed: Vec<Spanned<&'static str>>,
    pub(crate) type_: Column<Spanned<String>>,
    pub(crate) requirement: Column<Spanned<String>>,
    pub(crate) length: Option<Bounds>,
    pub(crate) bytes: Option<Bounds>,
    pub(crate) range: Option<Bounds>,
    pub(crate) digits: Option<Box<Digits>>,
    pub(crate) items: Option<Bounds>,
    pub(crate) pattern: Option<Spanned<String>>,
    /// The place of the list, and its elements.
    pub(crate) schemes: Option<(Span, Vec<Spanned<String>>)>,
    pub(crate) format: Option<Spanned<String>>,
    pub(crate) wire: Option<Spanned<String>>,
    pub(crate) nullable: Option<Spanned<bool>>,
    pub(crate) default: Option<Default>,
    pub(crate) conditions: Vec<(Applies, Span, Condition)>,
    pub(crate) values: Option<(Span, Vec<EnumValue>)>,
    pub(crate) nested: Option<(Span, Box<Table>)>,
    pub(crate) sensitive: Option<bool>,
    pub(crate) rust: Option<Spanned<String>>,
    pub(crate) description: Option<String>,
    pub(crate) example: Option<Node>,
    pub(crate) deprecated: Option<String>,
    pub(crate) since: Option<String>,
}

impl Parameter {
    /// Whether it is written as mandatory.
    pub(crate) fn is_mandatory(&self) -> bool {
        self.requirement.written().is_some_and(|requirement| requirement.value == "M")
    }
}

/// A column that every row needs.
#[derive(Clone, Debug)]
pub(crate) enum Column<T> {
    /// It is not there.
    Absent,
    /// Present or at least intended, but invalid, which is already reported.
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
#[derive(Clone, Debug)]
pub(crate) enum Bounds {
    Text(Spanned<String>),
    Limits(Box<Limits<String>>),
}

impl Bounds {
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Text(text) => text.span,
            Self::Limits(limits) => limits.span,
        }
    }
}

/// Bounds, each by its name: `min` and `max` are inclusive, `above` and `below` are not.
#[derive(Clone, Debug)]
pub(crate) struct Limits<T> {
    pub(crate) span: Span,
    pub(crate) lower: Bound<Spanned<T>>,
    pub(crate) upper: Bound<Spanned<T>>,
}

impl<T> Limits<T> {
    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        matches!((&self.lower, &self.upper), (Bound::Unbounded, Bound::Unbounded))
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Digits {
    pub(crate) span: Span,
    pub(crate) total: Option<Spanned<String>>,
    pub(crate) integer: Option<Spanned<String>>,
    pub(crate) fraction: Option<Spanned<String>>,
}

#[derive(Clone, Debug)]
pub(crate) enum Default {
    /// The value of an absent parameter.
    Literal(Node),
    /// A value that the server chooses, in words.
    Described(Spanned<String>),
}

/// The effect of a condition on the presence of its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Applies {
    Required,
    Only,
    Exactly,
}

impl Applies {
    /// Every one, in the order of the columns.
    pub(crate) const ALL: [Self; 3] = [Self::Required, Self::Only, Self::Exactly];

    /// The column.
    pub(crate) fn column(self) -> &'static str {
        match self {
            Self::Required => "required_when",
            Self::Only => "only_when",
            Self::Exactly => "exactly_when",
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) enum Condition {
    All(Vec<Condition>),
    Any(Vec<Condition>),
    NoneOf(Vec<Condition>),
    Test(Path, Matcher),
    /// A fact, by its name without the `$`.
    Fact(Spanned<String>, Matcher),
    /// In words: documented, not validated.
    Described(Spanned<String>),
}

/// Names from the table down, as they were written.
#[derive(Clone, Debug)]
pub(crate) struct Path {
    pub(crate) span: Span,
    pub(crate) names: Vec<String>,
    /// Whether it is written like a fact, `$name`, where there can be none.
    pub(crate) is_fact: bool,
}

impl Path {
    /// The names with dots between them, for messages.
    pub(crate) fn shown(&self) -> String {
        self.names.join(".")
    }
}

#[derive(Clone, Debug)]
pub(crate) enum Matcher {
    /// Equals one of these.
    OneOf(Vec<Spanned<Scalar>>),
    Not(Box<Matcher>),
    Present(bool),
    /// Within these.
    Within(Limits<Scalar>),
    /// A text of so many characters.
    Length(Bounds),
    /// A text of so many bytes.
    Bytes(Bounds),
    /// A text that matches as a whole.
    Pattern(Spanned<String>),
    /// A list with an element that passes: a condition, or a test of a single value.
    /// It can be read once the type of the elements is known.
    Any(Node),
    /// A list of so many elements.
    Count(Bounds),
}

#[derive(Clone, Debug)]
pub(crate) struct Rule {
    pub(crate) span: Span,
    pub(crate) id: Option<Spanned<String>>,
    /// The `like` that copied the rule here, if it was written elsewhere.
    pub(crate) copied: Option<Span>,
    /// The list whose elements it is about.
    pub(crate) each: Option<Path>,
    pub(crate) when: Option<Condition>,
    pub(crate) statements: Vec<Statement>,
    /// Whether a part could not be read, which is already reported.
    pub(crate) unreadable: bool,
    pub(crate) description: String,
}

/// One side of a comparison.
#[derive(Clone, Debug)]
pub(crate) enum Term {
    /// A path; or a number, unless a parameter is called so.
    Value { path: Path, is_number: bool },
    /// `{ count: lines }`
    Count(Path),
    /// `{ sum: [a, b] }`
    Sum { span: Span, paths: Vec<Path> },
    /// `{ sum: lines, of: price, times: units }`
    SumOf { list: Path, of: Path, times: Option<Path> },
}

#[derive(Clone, Debug)]
pub(crate) enum Statement {
    Group { group: Group, span: Span, paths: Vec<Path> },
    Expect { path: Path, matcher: Matcher },
    Require { paths: Vec<Path> },
    Forbid { paths: Vec<Path> },
    Compare { span: Span, one: Term, operator: Spanned<String>, other: Term },
    Unique { span: Span, paths: Vec<Path> },
}
