//! A spec that was checked: nothing in it is left to doubt. Stage: between
//! `lower`, which makes it, and the emitters, which only read it. Knows neither
//! how a page is written nor how an output is spelt.

mod checks;
mod name;
mod words;

pub(crate) use checks::{check_decimal, check_grammar, check_integer, check_length};
pub(crate) use name::MACHINERY;
pub use name::{Name, NameProblem};
pub use words::{
    Words, code, words_of_comparison, words_of_condition, words_of_matcher, words_of_path,
};

use paramtable_core::Place;
use paramtable_core::checks::Group;
use rust_decimal::Decimal;

use crate::source::Spanned;

/// A whole spec.
#[derive(Debug)]
pub struct Api {
    /// What the API is called.
    pub title: String,
    /// Its version, as the spec says it.
    pub version: String,
    /// What it is for.
    pub description: String,
    /// Where it is served: what each base URL is, and the URL.
    pub base_urls: Vec<(String, String)>,
    /// The name of the Rust crate.
    pub crate_name: String,
    /// The pages, in the order of their paths.
    pub pages: Vec<Page>,
    objects: Vec<Object>,
    enums: Vec<Enum>,
    scalars: Vec<Scalar>,
}

/// An object of one [`Api`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ObjectId(pub(crate) usize);

/// An enum of one [`Api`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EnumId(pub(crate) usize);

/// A scalar of one [`Api`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ScalarId(pub(crate) usize);

impl Api {
    pub(crate) fn new(objects: Vec<Object>, enums: Vec<Enum>, scalars: Vec<Scalar>) -> Self {
        Self {
            title: String::new(),
            version: String::new(),
            description: String::new(),
            base_urls: Vec::new(),
            crate_name: String::new(),
            pages: Vec::new(),
            objects,
            enums,
            scalars,
        }
    }

    /// The object of an id of this spec.
    pub fn object(&self, id: ObjectId) -> &Object {
        &self.objects[id.0]
    }

    /// The enum of an id of this spec.
    pub fn enumeration(&self, id: EnumId) -> &Enum {
        &self.enums[id.0]
    }

    /// The scalar of an id of this spec.
    pub fn scalar(&self, id: ScalarId) -> &Scalar {
        &self.scalars[id.0]
    }

    /// The object of a name in Rust.
    pub fn object_called(&self, rust: &str) -> Option<ObjectId> {
        self.objects.iter().position(|object| object.name.rust() == rust).map(ObjectId)
    }

    /// Every object.
    pub fn objects(&self) -> &[Object] {
        &self.objects
    }

    /// Whether a type has this name in Rust.
    pub fn has_type(&self, rust: &str) -> bool {
        let objects = self.objects.iter().map(|object| &object.name);
        objects
            .chain(self.enums.iter().map(|enumeration| &enumeration.name))
            .chain(self.scalars.iter().map(|scalar| &scalar.name))
            .any(|name| name.rust() == rust)
    }

    /// The parameter that a path ends at.
    pub fn parameter(&self, path: &Path) -> &Parameter {
        self.step(path.last)
    }

    /// The parameters that a path leads through, its end included.
    pub fn steps<'a>(&'a self, path: &'a Path) -> impl Iterator<Item = &'a Parameter> {
        path.steps().map(|step| self.step(step))
    }

    fn step(&self, step: Step) -> &Parameter {
        &self.object(step.object).parameters[step.parameter]
    }

    pub(crate) fn objects_mut(&mut self) -> &mut [Object] {
        &mut self.objects
    }

    pub(crate) fn enums_mut(&mut self) -> &mut [Enum] {
        &mut self.enums
    }
}

/// What one file declares, in its order.
#[derive(Debug)]
pub struct Page {
    /// The file's path below the spec's folder.
    pub path: String,
    /// The same without its ending, as names of Rust modules.
    pub module: Vec<Name>,
    /// Its operation or callback, if it has one.
    pub operation: Option<Operation>,
    /// What it declares.
    pub items: Vec<Item>,
}

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
    /// An example of the request: a file of the spec.
    pub request: Option<Spanned<String>>,
    /// An example of the response: a file of the spec.
    pub response: Option<Spanned<String>>,
}

/// A type that a page declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// An object.
    Object(ObjectId),
    /// An enum.
    Enum(EnumId),
    /// A scalar.
    Scalar(ScalarId),
}

/// A set of parameters.
#[derive(Debug)]
pub struct Object {
    /// Its name.
    pub name: Name,
    /// Where it is used.
    pub role: Role,
    /// What it is.
    pub description: String,
    /// Its parameters, in the spec's order.
    pub parameters: Vec<Parameter>,
    /// Its rules.
    pub rules: Vec<Rule>,
    /// Whether parameters that it does not know are passed over in requests too.
    pub ignores_unknown: bool,
    /// The parameters, by index, that the rules of tables above this one read.
    pub seen: Vec<usize>,
}

/// What an object is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// The body of an operation's request.
    Request,
    /// The body of an operation's response.
    Response,
    /// The body of what the API sends by itself.
    Callback,
    /// Headers, the query or the path.
    Texts(Place),
    /// A part of others.
    Part,
}

/// One row of a table.
#[derive(Debug)]
pub struct Parameter {
    /// Its name.
    pub name: Name,
    /// What values it takes.
    pub type_: Type,
    /// Whether it has to be sent.
    pub presence: Presence,
    /// When it has to be sent, and when it may.
    pub conditions: Vec<Applicability>,
    /// What an absent one stands for.
    pub default: Option<Default>,
    /// Never printed, never echoed.
    pub sensitive: bool,
    /// `null` has a meaning of its own.
    pub nullable: bool,
    /// Not to be used any more: why, and what to use instead.
    pub deprecated: Option<String>,
    /// The version that brought it.
    pub since: Option<String>,
    /// It closes a circle of objects, so that it can't be held in place.
    pub boxed: bool,
    /// What it is.
    pub description: String,
    /// A value that it may have.
    pub example: Option<Example>,
}

/// Whether a parameter has to be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// M: always.
    Mandatory,
    /// O: it may be left out.
    Optional,
    /// C: as the conditions and rules say that name it.
    Conditional,
}

/// A condition on a parameter.
#[derive(Debug)]
pub struct Applicability {
    /// What the condition decides.
    pub kind: ApplicabilityKind,
    /// When.
    pub condition: Condition,
}

/// What a condition on a parameter decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApplicabilityKind {
    /// True: it must be sent.
    Required,
    /// False: it must not be sent.
    Only,
    /// True: it must be sent; false: it must not.
    Exactly,
}

impl ApplicabilityKind {
    /// Whether it must be sent where the condition is true.
    pub fn demands(self) -> bool {
        matches!(self, Self::Required | Self::Exactly)
    }

    /// Whether it must not be sent where the condition is false.
    pub fn forbids(self) -> bool {
        matches!(self, Self::Only | Self::Exactly)
    }
}

/// A value that a parameter may have.
#[derive(Clone, Debug, PartialEq)]
pub enum Example {
    /// A single value.
    Literal(Literal),
    /// A list or an object, as JSON text.
    Json(Spanned<String>),
}

/// What values a parameter takes, with the constraints that such values can have.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// A text.
    Text {
        /// What it may hold.
        grammar: TextGrammar,
        /// How many characters.
        length: Bounds<u64>,
        /// A regular expression over the whole of it.
        pattern: Option<String>,
    },
    /// `true` or `false`.
    Boolean {
        /// It travels as text.
        as_text: bool,
    },
    /// A whole number of 64 bits.
    Integer {
        /// Its bounds.
        range: Bounds<i64>,
        /// It travels as text.
        as_text: bool,
    },
    /// An exact decimal.
    Decimal {
        /// Its bounds.
        range: Bounds<Decimal>,
        /// How many digits.
        digits: Digits,
        /// It travels as text.
        as_text: bool,
    },
    /// A day.
    Date,
    /// A point in time.
    DateTime,
    /// An object of any content.
    FreeForm {
        /// How many entries.
        items: Bounds<u64>,
    },
    /// One of an enum's values.
    Enum(EnumId),
    /// An object.
    Object(ObjectId),
    /// A scalar.
    Scalar(ScalarId),
    /// A list.
    List {
        /// Of what.
        of: Box<Type>,
        /// How many.
        items: Bounds<u64>,
    },
    /// A map from any name.
    Map {
        /// To what.
        of: Box<Type>,
        /// How many entries.
        items: Bounds<u64>,
    },
}

impl Type {
    /// The object that a value of this type is or holds, if it is or holds one.
    pub fn object(&self) -> Option<ObjectId> {
        match self.innermost() {
            Self::Object(id) => Some(*id),
            _ => None,
        }
    }

    /// What lists and maps are of, in the end.
    pub fn innermost(&self) -> &Self {
        match self {
            Self::List { of, .. } | Self::Map { of, .. } => of.innermost(),
            other => other,
        }
    }
}

/// What a text may hold, by its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextGrammar {
    /// `string`
    Any,
    /// `alphanumeric`
    Alphanumeric,
    /// `numeric`
    Numeric,
    /// `uri`
    Uri,
    /// `email`
    Email,
    /// `uuid`
    Uuid,
}

/// Inclusive bounds, either of which may be absent; never empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds<T> {
    /// The lower bound.
    pub min: Option<T>,
    /// The upper bound.
    pub max: Option<T>,
}

impl<T> Bounds<T> {
    /// No bounds.
    pub const ANY: Self = Self { min: None, max: None };

    /// Whether there is a bound.
    pub fn is_bounded(&self) -> bool {
        self.min.is_some() || self.max.is_some()
    }
}

/// How many digits a decimal may have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Digits {
    /// In all.
    pub total: Option<u32>,
    /// Before the point.
    pub integer: Option<u32>,
    /// After the point.
    pub fraction: Option<u32>,
}

/// What an absent parameter stands for.
#[derive(Clone, Debug, PartialEq)]
pub enum Default {
    /// A value that conditions read.
    Literal(Literal),
    /// A value that only the server knows, in words.
    Described(String),
}

/// A value in a spec, of the type of the parameter that it is held against.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// A text.
    Text(String),
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A decimal.
    Decimal(Decimal),
    /// A day, as text.
    Date(String),
    /// A point in time, as text.
    DateTime(String),
    /// The value of an enum, by its index there.
    Variant(EnumId, usize),
}

/// A parameter, seen from a table above it: never empty.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Path {
    /// The steps before the last.
    pub parents: Vec<Step>,
    /// The parameter.
    pub last: Step,
}

impl Path {
    /// Every step from the table down.
    pub fn steps(&self) -> impl DoubleEndedIterator<Item = Step> {
        self.parents.iter().copied().chain([self.last])
    }

    /// The step from the table itself.
    pub fn first(&self) -> Step {
        self.parents.first().copied().unwrap_or(self.last)
    }
}

/// A parameter of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Step {
    /// The object.
    pub object: ObjectId,
    /// The parameter's index in it.
    pub parameter: usize,
}

/// When something applies.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// Every one holds.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// None holds.
    NoneOf(Vec<Condition>),
    /// A parameter's value passes.
    Value(Path, Matcher),
    /// A parameter is sent, or is not.
    Present(Path, bool),
    /// In words, for people: no machine can tell.
    Described(String),
}

impl Condition {
    /// Every path that is read, by value or by presence.
    pub fn paths(&self) -> Vec<&Path> {
        match self {
            Self::All(inner) | Self::Any(inner) | Self::NoneOf(inner) => {
                inner.iter().flat_map(Self::paths).collect()
            }
            Self::Value(path, _) | Self::Present(path, _) => vec![path],
            Self::Described(_) => Vec::new(),
        }
    }
}

/// What a value is held against.
#[derive(Clone, Debug, PartialEq)]
pub enum Matcher {
    /// It equals one of these; never empty.
    OneOf(Vec<Literal>),
    /// It does not pass.
    Not(Box<Matcher>),
    /// It lies within these, inclusive; never empty.
    Within {
        /// The lower bound.
        min: Option<Literal>,
        /// The upper bound.
        max: Option<Literal>,
    },
}

impl Matcher {
    /// Whether a value of the spec passes.
    pub fn takes(&self, value: &Literal) -> bool {
        match self {
            Self::OneOf(values) => values
                .iter()
                .any(|known| known.compare(value).is_some_and(std::cmp::Ordering::is_eq)),
            Self::Not(inner) => !inner.takes(value),
            Self::Within { min, max } => {
                let holds = |bound: &Option<Literal>, holds: fn(std::cmp::Ordering) -> bool| {
                    bound.as_ref().is_none_or(|bound| value.compare(bound).is_some_and(holds))
                };
                holds(min, std::cmp::Ordering::is_ge) && holds(max, std::cmp::Ordering::is_le)
            }
        }
    }
}

impl Literal {
    /// Whether it is above another; never of a different type.
    pub fn exceeds(&self, other: &Self) -> bool {
        self.compare(other).is_some_and(std::cmp::Ordering::is_gt)
    }

    /// Compares as numbers, as instants or as exact text; `None` for values of
    /// different types.
    pub fn compare(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(match (self, other) {
            (Self::Text(one), Self::Text(other)) | (Self::Date(one), Self::Date(other)) => {
                one.cmp(other)
            }
            (Self::Boolean(one), Self::Boolean(other)) => one.cmp(other),
            (Self::Integer(one), Self::Integer(other)) => one.cmp(other),
            (Self::Decimal(one), Self::Decimal(other)) => one.cmp(other),
            (Self::Integer(one), Self::Decimal(other)) => Decimal::from(*one).cmp(other),
            (Self::Decimal(one), Self::Integer(other)) => one.cmp(&Decimal::from(*other)),
            (Self::DateTime(one), Self::DateTime(other)) => {
                paramtable_core::checks::datetime::compare(one, other)
            }
            (Self::Variant(one, first), Self::Variant(other, second)) if one == other => {
                first.cmp(second)
            }
            _ => return None,
        })
    }
}

/// A statement across parameters.
#[derive(Debug)]
pub struct Rule {
    /// Stable across edits.
    pub id: String,
    /// When it applies; always, if nothing is said.
    pub when: Option<Condition>,
    /// What it says.
    pub statements: Vec<Statement>,
    /// What it is for.
    pub description: String,
}

/// What a rule says.
#[derive(Debug)]
pub enum Statement {
    /// Which of several parameters are sent.
    Group(Group, Vec<Path>),
    /// What value a parameter has, if it has one.
    Expect(Path, Matcher),
    /// Parameters that have to be sent.
    Require(Vec<Path>),
    /// Parameters that must not be sent.
    Forbid(Vec<Path>),
    /// How two values stand to each other, if both are sent.
    Compare(Path, Comparison, Path),
}

impl Statement {
    /// Every path that is read.
    pub fn paths(&self) -> Vec<&Path> {
        match self {
            Self::Group(_, paths) | Self::Require(paths) | Self::Forbid(paths) => {
                paths.iter().collect()
            }
            Self::Expect(path, _) => vec![path],
            Self::Compare(one, _, other) => vec![one, other],
        }
    }
}

/// How two values stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
}

/// A closed or open list of values.
#[derive(Debug)]
pub struct Enum {
    /// Its name.
    pub name: Name,
    /// What it is.
    pub description: String,
    /// Whether other values may come.
    pub open: bool,
    /// Whether its type can hold other values: it is open, or a response may
    /// bring one.
    pub keeps_unknown: bool,
    /// Whether its values are whole numbers on the wire.
    pub is_integer: bool,
    /// Its values; never empty.
    pub values: Vec<EnumValue>,
}

/// A value of an enum.
#[derive(Debug)]
pub struct EnumValue {
    /// Its name, as a variant.
    pub name: Name,
    /// Its number, if the enum is one of numbers.
    pub number: i64,
    /// What it means.
    pub description: String,
}

/// A named, constrained type.
#[derive(Debug)]
pub struct Scalar {
    /// Its name.
    pub name: Name,
    /// What it is made of: a single value.
    pub type_: Type,
    /// What it is.
    pub description: String,
    /// A value that it may have.
    pub example: Option<Example>,
    /// Not to be used any more: why, and what to use instead.
    pub deprecated: Option<String>,
    /// The version that brought it.
    pub since: Option<String>,
}
