//! A spec that was checked: nothing in it is left to doubt. Stage: between
//! `lower`, which makes it, and the emitters, which only read it. Knows neither
//! how a page is written nor how an output is spelt.

mod name;
mod words;

pub(crate) use name::MACHINERY;
pub use name::{Name, NameProblem};
pub use words::{Words, code, words_of_condition, words_of_matcher, words_of_path};

use paramtable_core::checks::Group;
use rust_decimal::Decimal;

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
}

/// An object of one [`Api`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ObjectId(pub(crate) usize);

/// An enum of one [`Api`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EnumId(pub(crate) usize);

impl Api {
    pub(crate) fn new(objects: Vec<Object>, enums: Vec<Enum>) -> Self {
        Self {
            title: String::new(),
            version: String::new(),
            description: String::new(),
            base_urls: Vec::new(),
            crate_name: String::new(),
            pages: Vec::new(),
            objects,
            enums,
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

    /// Whether a type has this name in Rust.
    pub fn has_type(&self, rust: &str) -> bool {
        let objects = self.objects.iter().map(|object| &object.name);
        objects
            .chain(self.enums.iter().map(|enumeration| &enumeration.name))
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
}

/// What one file declares, in its order.
#[derive(Debug)]
pub struct Page {
    /// The file's path below the spec's folder.
    pub path: String,
    /// The same without its ending, as names of Rust modules.
    pub module: Vec<Name>,
    /// What it declares.
    pub items: Vec<Item>,
}

/// A type that a page declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// An object.
    Object(ObjectId),
    /// An enum.
    Enum(EnumId),
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
    /// The parameters, by index, that the rules of tables above this one read.
    pub seen: Vec<usize>,
}

/// What an object is for.
#[derive(Clone, Debug)]
pub enum Role {
    /// The body of an operation's request.
    Request {
        /// The operation's title.
        title: String,
        /// The HTTP method.
        method: String,
        /// The path below the base URL.
        path: String,
    },
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
    /// It closes a circle of objects, so that it can't be held in place.
    pub boxed: bool,
    /// What it is.
    pub description: String,
    /// A value that it may have, as it is on the wire.
    pub example: Option<Literal>,
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

/// What values a parameter takes, with the constraints that such values can have.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// A text.
    Text {
        /// What it may hold.
        grammar: TextGrammar,
        /// How many characters.
        length: Bounds<u64>,
    },
    /// `true` or `false`.
    Boolean,
    /// A whole number of 64 bits.
    Integer(Bounds<i64>),
    /// An exact decimal.
    Decimal {
        /// Its bounds.
        range: Bounds<Decimal>,
        /// How many digits.
        digits: Digits,
    },
    /// A point in time.
    DateTime,
    /// An object of any content.
    FreeForm,
    /// One of an enum's values.
    Enum(EnumId),
    /// An object.
    Object(ObjectId),
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
}

impl Condition {
    /// Every path that is read, by value or by presence.
    pub fn paths(&self) -> Vec<&Path> {
        match self {
            Self::All(inner) | Self::Any(inner) | Self::NoneOf(inner) => {
                inner.iter().flat_map(Self::paths).collect()
            }
            Self::Value(path, _) | Self::Present(path, _) => vec![path],
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
    /// Its values; never empty.
    pub values: Vec<EnumValue>,
}

/// A value of an enum.
#[derive(Debug)]
pub struct EnumValue {
    /// Its name, as a variant.
    pub name: Name,
    /// What it means.
    pub description: String,
}
