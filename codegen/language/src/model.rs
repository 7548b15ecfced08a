//! A spec that was checked: nothing in it is left to doubt. Stage: between
//! `lower`, which makes it, and the emitters, which only read it. Knows neither
//! how a page is written nor how an output is spelt.

mod across;
mod checks;
mod evaluate;
mod name;
mod partial;
mod types;
mod words;

pub use across::{
    Applicability, ApplicabilityKind, Comparison, Condition, Matcher, Path, Rule, Statement, Step,
};
pub use checks::{check_decimal, check_digits, check_integer, check_text};
pub use evaluate::{Asked, Facts, Logic, RuleFacts};
pub(crate) use name::MACHINERY;
pub use name::{ERROR_BODY, is_keyword};
pub use name::{Name, NameProblem};
pub use partial::{Unheld, unheld};
pub use types::{Bounds, Default, Digits, Example, Literal, Pattern, Type};
pub use words::{
    Piece, Sentence, Words, code, joined, on_one_line, turns_text_around, wire_path,
    words_of_applicability, words_of_compared, words_of_condition, words_of_example,
    words_of_limits, words_of_matcher, words_of_path, words_of_presence, words_of_row,
    words_of_rule, words_of_type,
};

pub use paramtable_core::Place;
pub use paramtable_core::checks::{Grammar, Group};

use std::collections::BTreeSet;

use crate::source::{Span, Spanned};

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
    /// Whether the crate's types borrow their texts from what they are read from.
    pub borrows_texts: bool,
    /// The object that answers bring when a call fails.
    pub error_body: Option<ObjectId>,
    /// The spec's folder, as files that are made of it name it.
    pub folder: String,
    /// What is made of the spec.
    pub emit: Vec<Output>,
    /// The folder of the project's own templates, from the spec's.
    pub templates: Option<String>,
    /// The pages, in the order of their paths.
    pub pages: Vec<Page>,
    objects: Vec<Object>,
    enums: Vec<Enum>,
    scalars: Vec<Scalar>,
}

/// An object of one [`Api`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ObjectId(pub(crate) usize);

impl ObjectId {
    /// Its place among the [objects](Api::objects).
    pub fn index(self) -> usize {
        self.0
    }
}

/// An enum of one [`Api`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EnumId(pub(crate) usize);

impl EnumId {
    /// Its place among the [enums](Api::enums).
    pub fn index(self) -> usize {
        self.0
    }
}

/// A scalar of one [`Api`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ScalarId(pub(crate) usize);

impl ScalarId {
    /// Its place among the [scalars](Api::scalars).
    pub fn index(self) -> usize {
        self.0
    }
}

impl Api {
    pub(crate) fn new(objects: Vec<Object>, enums: Vec<Enum>, scalars: Vec<Scalar>) -> Self {
        Self {
            title: String::new(),
            version: String::new(),
            description: String::new(),
            base_urls: Vec::new(),
            crate_name: String::new(),
            folder: String::from("spec"),
            borrows_texts: false,
            error_body: None,
            emit: Vec::new(),
            templates: None,
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

    /// The operation or callback of a name.
    pub fn operation_called(&self, name: &str) -> Option<&Operation> {
        self.operations().find(|operation| operation.name.wire() == name)
    }

    /// Every operation and callback.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.pages.iter().filter_map(|page| page.operation.as_ref())
    }

    /// Every enum.
    pub fn enums(&self) -> &[Enum] {
        &self.enums
    }

    /// The object that the spec calls so.
    pub fn object_named(&self, wire: &str) -> Option<ObjectId> {
        self.objects.iter().position(|object| object.name.wire() == wire).map(ObjectId)
    }

    /// The enum that the spec calls so.
    pub fn enum_named(&self, wire: &str) -> Option<EnumId> {
        self.enums.iter().position(|enumeration| enumeration.name.wire() == wire).map(EnumId)
    }

    /// The enum of a name in Rust.
    pub fn enum_called(&self, rust: &str) -> Option<EnumId> {
        self.enums.iter().position(|enumeration| enumeration.name.rust() == rust).map(EnumId)
    }

    /// What a declared type is called.
    pub fn name_of(&self, item: Item) -> &Name {
        match item {
            Item::Object(id) => &self.object(id).name,
            Item::Enum(id) => &self.enumeration(id).name,
            Item::Scalar(id) => &self.scalar(id).name,
        }
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

    /// The rows and rules with a condition in words alone, so that nothing
    /// enforces it, in the order of the pages.
    pub fn described(&self) -> Vec<Span> {
        let described = self.objects.iter().flat_map(|object| {
            let rows = object.parameters.iter().filter(|parameter| {
                let mut conditions = parameter.conditions.iter();
                conditions.any(|applicability| applicability.condition.is_described())
            });
            let rules = object
                .rules
                .iter()
                .filter(|rule| rule.when.as_ref().is_some_and(Condition::is_described));
            rows.map(|parameter| parameter.span).chain(rules.map(|rule| rule.span))
        });
        // Rows that were copied are where they were written.
        let described: BTreeSet<_> = described.collect();
        described.into_iter().collect()
    }

    /// Whether a value of a type borrows texts from what it is read from.
    pub fn borrows(&self, type_: &Type) -> bool {
        self.borrows_texts
            && match type_.innermost() {
                Type::Text { .. } => true,
                Type::Scalar(id) => matches!(self.scalar(*id).type_, Type::Text { .. }),
                Type::Object(id) => self.object(*id).borrows,
                _ => false,
            }
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

    /// Has rows of objects held in a box, by their names on the wire: by somebody
    /// who knows of circles that the spec does not show.
    pub fn hold_in_boxes(&mut self, id: ObjectId, wires: &[String]) {
        for parameter in &mut self.objects[id.0].parameters {
            let is_object = matches!(parameter.type_, Type::Object(_));
            parameter.boxed |= is_object && wires.iter().any(|wire| wire == parameter.name.wire());
        }
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
    /// The JSON that it holds; empty where examples are not read.
    pub text: String,
}

/// A kind of file that `generate` writes. The site is none: it is published, not
/// committed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Output {
    /// The Rust crate.
    Rust,
    /// The reference as Markdown.
    Markdown,
}

impl Output {
    /// Each with its name in `emit`.
    pub const ALL: [(&'static str, Self); 2] = [("rust", Self::Rust), ("markdown", Self::Markdown)];
}

/// A type that a page declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
        match &self.default {
            Some(Default::Literal(literal)) => Some(literal),
            Some(Default::Described(_)) | None => None,
        }
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
    /// The first row of what the API sends that is of this closed enum: because
    /// of it the type can hold other values.
    pub brought_by: Option<Step>,
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
    /// Where it stands on its page.
    pub span: Span,
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
