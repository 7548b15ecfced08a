//! A whole spec, and its pages.

use std::collections::BTreeSet;

use super::across::{Condition, Matcher, Path, Step};
use super::enums::{Enum, Scalar};
use super::facts::Fact;
use super::ids::{EnumId, Item, ObjectId, ScalarId};
use super::name::Name;
use super::objects::{Case, Object, Parameter, Role};
use super::operations::Operation;
use super::types::{Literal, Type};
use crate::span::Span;

/// A whole spec.
#[derive(Debug)]
pub struct Api {
    /// The title of the API.
    pub title: String,
    /// Its version, as the spec gives it.
    pub version: String,
    /// Its description.
    pub description: String,
    /// The base URLs, each after its description.
    pub base_urls: Vec<(String, String)>,
    /// The name of the Rust crate, if one is generated.
    pub crate_name: Option<String>,
    /// Whether the types of the crate borrow texts from the input.
    pub borrows_texts: bool,
    /// The source of the runtime for a new crate, if the spec names one.
    pub runtime: Option<Runtime>,
    /// The object that answers bring when a call fails.
    pub error_body: Option<ObjectId>,
    /// The outputs that `generate` writes.
    pub emit: Vec<Output>,
    /// The folder of the project's own templates, from the spec's.
    pub templates: Option<String>,
    /// The pages, in the order of their paths.
    pub pages: Vec<Page>,
    pub(crate) facts: Vec<Fact>,
    pub(crate) objects: Vec<Object>,
    pub(crate) enums: Vec<Enum>,
    pub(crate) scalars: Vec<Scalar>,
}

/// The source of the runtime in a crate's `Cargo.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Runtime {
    /// A version on crates.io.
    Version(String),
    /// A folder, from that of the crate.
    Path(String),
    /// A Git repository.
    Git {
        /// Its address.
        url: String,
        /// `rev`, `tag` or `branch`, and its value.
        reference: Option<(&'static str, String)>,
    },
}

impl Api {
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

    /// The object of a name in the spec.
    pub fn object_named(&self, wire: &str) -> Option<ObjectId> {
        self.objects.iter().position(|object| object.name.wire() == wire).map(ObjectId)
    }

    /// The enum of a name in the spec.
    pub fn enum_named(&self, wire: &str) -> Option<EnumId> {
        self.enums.iter().position(|enumeration| enumeration.name.wire() == wire).map(EnumId)
    }

    /// The enum of a name in Rust.
    pub fn enum_called(&self, rust: &str) -> Option<EnumId> {
        self.enums.iter().position(|enumeration| enumeration.name.rust() == rust).map(EnumId)
    }

    /// The name of a declared type.
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

    /// Every object with its id.
    pub fn tables(&self) -> impl Iterator<Item = (ObjectId, &Object)> {
        self.objects.iter().enumerate().map(|(index, object)| (ObjectId(index), object))
    }

    /// Whether a type has this name in Rust.
    pub fn has_type(&self, rust: &str) -> bool {
        let objects = self.objects.iter().map(|object| &object.name);
        objects
            .chain(self.enums.iter().map(|enumeration| &enumeration.name))
            .chain(self.scalars.iter().map(|scalar| &scalar.name))
            .any(|name| name.rust() == rust)
    }

    /// The rows and rules with a condition in words, which nothing enforces, in the
    /// order of the pages.
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
        // A copied row has the span of its original.
        let described: BTreeSet<_> = described.collect();
        described.into_iter().collect()
    }

    /// Whether a value of a type borrows texts from the input.
    pub fn borrows(&self, type_: &Type) -> bool {
        self.borrows_texts
            && match type_.innermost().item() {
                Some(Item::Object(id)) => self.object(id).borrows,
                Some(Item::Scalar(id)) => self.scalar(id).type_.is_text(),
                Some(Item::Enum(_)) => false,
                None => type_.innermost().is_text(),
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

    /// The table and the value of its tag, by index, that an object is the case of.
    pub fn case_of(&self, id: ObjectId) -> Option<(ObjectId, usize)> {
        let Role::Case(table) = self.object(id).role else { return None };
        let cases = self.object(table).cases.as_ref()?;
        let case = cases.list.iter().find(|case| case.object == id)?;
        Some((table, case.value))
    }

    /// The rows that a step from outside a table may lead to: those of its name in
    /// every case, in the order of the page. A row of no case is the only one.
    pub fn rows_of(&self, step: Step) -> Vec<Step> {
        let Role::Case(table) = self.object(step.object).role else { return vec![step] };
        let wire = self.step(step).name.wire();
        let cases = self.object(table).cases.iter().flat_map(|cases| &cases.list);
        let rows = cases.filter_map(|Case { object, .. }| {
            let object = *object;
            let rows = &self.object(object).parameters;
            let parameter = rows.iter().position(|row| row.name.wire() == wire)?;
            Some(Step { object, parameter })
        });
        rows.collect()
    }

    /// The condition, for its table, under which a row of a case may be sent: that
    /// the tag has the value of a case with a row of its name. `None` for any other row.
    pub fn condition_of_case(&self, step: Step) -> Option<Condition> {
        let Role::Case(table) = self.object(step.object).role else { return None };
        let cases = self.object(table).cases.as_ref()?;
        let rows = self.rows_of(step);
        let has_row = |case: &&Case| rows.iter().any(|row| row.object == case.object);
        let values = cases.list.iter().filter(has_row);
        let values = values.map(|case| Literal::Variant(cases.values, case.value)).collect();
        let tag = Path { parents: Vec::new(), last: Step { object: table, parameter: cases.tag } };
        Some(Condition::Value(tag, Matcher::OneOf(values)))
    }

    /// The parameter that a step leads to.
    pub fn step(&self, step: Step) -> &Parameter {
        &self.object(step.object).parameters[step.parameter]
    }

    /// Boxes rows that hold objects, given by their names on the wire. For callers
    /// that know of circles which the spec does not show.
    pub fn hold_in_boxes(&mut self, id: ObjectId, wires: &[String]) {
        for parameter in &mut self.objects[id.0].parameters {
            let is_object = matches!(parameter.type_, Type::Object(_));
            parameter.boxed |= is_object && wires.iter().any(|wire| wire == parameter.name.wire());
        }
    }
}

/// The declarations of one file, in its order.
#[derive(Debug)]
pub struct Page {
    /// The file's path below the spec's folder.
    pub path: String,
    /// The same without its ending, as names of Rust modules.
    pub module: Vec<Name>,
    /// Its operation or callback, if it has one.
    pub operation: Option<Operation>,
    /// Whether it is the page of the API, with facts.
    pub declares_facts: bool,
    /// The types that it declares.
    pub items: Vec<Item>,
}

/// A kind of file that `generate` writes. The site is not one of them: it is
/// published, not committed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Output {
    /// The Rust crate.
    Rust,
    /// The reference as Markdown.
    Markdown,
}

impl Output {
    /// Every output and its name in `emit`.
    pub const ALL: [(&'static str, Self); 2] = [("rust", Self::Rust), ("markdown", Self::Markdown)];
}
