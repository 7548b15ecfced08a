//! Objects: tables of parameters, with the rules across them.

use paramtable_core::Place;

use super::across::{Applicability, Condition, Path, Rule};
use super::ids::{EnumId, ObjectId};
use super::name::Name;
use super::types::{Default, Example, Literal, Type};
use crate::span::Span;

/// A set of parameters.
#[derive(Debug)]
pub struct Object {
    /// Its name.
    pub name: Name,
    /// Its role in the API.
    pub role: Role,
    /// Its description.
    pub description: String,
    /// Its parameters, in the spec's order.
    pub parameters: Vec<Parameter>,
    /// Its cases, if it has a tag.
    pub cases: Option<Cases>,
    /// Its rules.
    pub rules: Vec<Rule>,
    /// Whether unknown parameters are ignored in requests too.
    pub ignores_unknown: bool,
    /// The parameters, by index, that the rules of tables above this one read.
    pub seen: Vec<usize>,
    /// Whether it holds borrowed texts, directly or in its objects.
    pub borrows: bool,
    /// Whether only the API sends it as a whole.
    pub received: bool,
}

impl Object {
    /// Whether it implements `Deserialize`: only bodies that the API sends do. A
    /// body for the API has to be checked, so serde reads it only as a `Valid` one.
    pub fn is_read_by_serde(&self) -> bool {
        self.received && matches!(self.role, Role::Response | Role::Callback)
    }

    /// Its cases, if a row is its tag.
    pub fn cases_of(&self, row: &Parameter) -> Option<&Cases> {
        let cases = self.cases.as_ref()?;
        std::ptr::eq(std::ptr::from_ref(&self.parameters[cases.tag]), row).then_some(cases)
    }

    /// Whether it is a body that is sent as a form.
    pub fn is_form(&self) -> bool {
        self.role == Role::Texts(Place::Body)
    }

    /// The conditions of its rows and rules.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let rows = self.parameters.iter().flat_map(|parameter| &parameter.conditions);
        let rules = self.rules.iter().filter_map(|rule| rule.when.as_ref());
        rows.map(|applicability| &applicability.condition).chain(rules)
    }

    /// Every path that its conditions and rules read.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        let conditions = self.parameters.iter().flat_map(|parameter| &parameter.conditions);
        let conditions = conditions.flat_map(|applicability| applicability.condition.paths());
        conditions.chain(self.rules.iter().flat_map(Rule::paths))
    }
}

/// The role of an object in the API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// The body of an operation's request.
    Request,
    /// The body of an operation's response.
    Response,
    /// The body of a callback.
    Callback,
    /// Headers, the query or the path of a request, or its body if that is a form.
    Texts(Place),
    /// The headers of a response.
    ResponseHeaders,
    /// A part of others.
    Part,
    /// A case of this table: the rows that come with a value of its tag. It is no
    /// object on the wire: its rows are among those of the table.
    Case(ObjectId),
}

/// The cases of a table, which its tag chooses from.
///
/// A case is an object of its own, with [`Role::Case`], whose conditions and rules
/// read its own rows and the table's. Conditions of the table, and of tables above,
/// may read rows of cases: see [`Step`](super::Step).
#[derive(Debug)]
pub struct Cases {
    /// The name of the enum of cases in Rust.
    pub name: Name,
    /// The tag, by its index among the table's parameters: one of an enum, not
    /// nullable, mandatory or optional without a default.
    pub tag: usize,
    /// The enum of the tag.
    pub values: EnumId,
    /// The cases, in the order of the page. A value of the tag without one brings no
    /// rows.
    pub list: Vec<Case>,
}

/// A case of a table.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// The value of the tag, by its index in the enum.
    pub value: usize,
    /// The rows and rules, which may both be missing.
    pub object: ObjectId,
}

impl Cases {
    /// The case of a value of the tag, given by its index in the enum.
    pub fn of(&self, value: usize) -> Option<ObjectId> {
        self.list.iter().find(|case| case.value == value).map(|case| case.object)
    }
}

impl Role {
    /// The part of a message, if its values are texts.
    pub fn texts(&self) -> Option<Place> {
        match self {
            Self::Texts(place) => Some(*place),
            Self::ResponseHeaders => Some(Place::Header),
            Self::Request | Self::Response | Self::Callback | Self::Part | Self::Case(_) => None,
        }
    }
}

/// One row of a table.
#[derive(Debug)]
#[allow(clippy::struct_excessive_bools)] // Each is a column, or follows from the spec.
pub struct Parameter {
    /// Its name.
    pub name: Name,
    /// Its type.
    pub type_: Type,
    /// Whether it has to be sent.
    pub presence: Presence,
    /// The conditions on its presence.
    pub conditions: Vec<Applicability>,
    /// Its default.
    pub default: Option<Default>,
    /// Whether its value is kept out of logs and messages.
    pub sensitive: bool,
    /// Whether `null` is a value of its own.
    pub nullable: bool,
    /// Why it is deprecated, and the replacement.
    pub deprecated: Option<String>,
    /// The version that added it.
    pub since: Option<String>,
    /// Whether it closes a circle of objects, so that Rust has to box it.
    pub boxed: bool,
    /// Whether conditions or rules read the elements of this list.
    pub elements_read: bool,
    /// Its description.
    pub description: String,
    /// A value that it may have.
    pub example: Option<Example>,
    /// The place of its name on its page.
    pub span: Span,
}

impl Parameter {
    /// The value that conditions read where it is absent.
    pub fn default_value(&self) -> Option<&Literal> {
        self.default.as_ref().and_then(Default::literal)
    }
}

/// Whether a parameter has to be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// M: always.
    Mandatory,
    /// O: it may be left out.
    Optional,
    /// C: decided by the conditions and rules that name it.
    Conditional,
}
