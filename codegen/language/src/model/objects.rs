//! Objects: tables of parameters, with the rules across them.

use paramtable_core::Place;

use super::across::{Applicability, Path, Rule};
use super::name::Name;
use super::types::{Default, Example, Literal, Type};
use crate::span::Span;

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
    /// Whether it holds texts that it borrows, itself or in what it holds.
    pub borrows: bool,
    /// Whether it is the API that sends it, as a whole.
    pub received: bool,
}

impl Object {
    /// Whether serde reads it by itself: a body of the API's own. What is sent
    /// to the API has to be checked, so that it is read as a `Valid` one only.
    pub fn is_read_by_serde(&self) -> bool {
        self.received && matches!(self.role, Role::Response | Role::Callback)
    }

    /// Every path that its conditions and rules read.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        let conditions = self.parameters.iter().flat_map(|parameter| &parameter.conditions);
        let conditions = conditions.flat_map(|applicability| applicability.condition.paths());
        conditions.chain(self.rules.iter().flat_map(Rule::paths))
    }
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
    /// Where it stands on its page: its name.
    pub span: Span,
}

impl Parameter {
    /// The value that it counts as where it is absent.
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
    /// C: as the conditions and rules say that name it.
    Conditional,
}
