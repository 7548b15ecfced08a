//! The key of a page: a number over everything that its files are made from, so
//! that a page whose key is known need not be emitted again.
//!
//! A page's files depend on its declarations, on the operations that its objects
//! are bodies of, and on the visible parts of other pages' types. Only those parts
//! count: a type is hashed by its name and the facts that its users read, a step of a
//! path by the row that it leads to. Ids are never hashed, since a page more
//! moves them, and neither are places in pages.

use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::mem::discriminant;
use std::ops::Bound;

use paramtable_rust::{Module, PRELUDE_NAMES};
use rust_decimal::Decimal;

use crate::output::Key;
use paramtable_language::Spanned;
use paramtable_language::model::{
    Api, Applicability, ApplicabilityKind, Because, Body, Bounds, Case, Cases, Comparison,
    Condition, DateFormat, Default, Digits, Element, Enum, EnumId, EnumType, EnumValue, ErrorCase,
    Example, ExampleMessage, ExampleResponse, Fact, FactId, FactTest, FactType, Grammar, Group,
    Item, Literal, Matcher, Name, Object, ObjectId, Operation, Page, Parameter, Path, Pattern,
    Presence, Range, Refused, Response, Role, Rule, Scalar, ScalarId, Statement, Step, Summand,
    Term, Text, Type, Unique, Variant,
};

/// The key of a page in a module, where the spec is a folder of this name.
pub(super) fn of(api: &Api, spec: &str, page: &Page, module: &Module<'_>) -> Key {
    let mut key = Hashing { api, hasher: DefaultHasher::new() };
    let Api { crate_name, borrows_texts, .. } = api;
    crate_name.add(&mut key);
    borrows_texts.add(&mut key);
    spec.add(&mut key);
    module.path.add(&mut key);
    for below in &module.below {
        below.name.add(&mut key);
    }
    for name in PRELUDE_NAMES {
        api.has_type(name).add(&mut key);
    }
    (api.facts().len() > 0).add(&mut key);
    let Page { path, module, operation, declares_facts, items } = page;
    if *declares_facts {
        for (_, fact) in api.facts() {
            fact.add(&mut key);
        }
    }
    path.add(&mut key);
    module.add(&mut key);
    operation.add(&mut key);
    for item in items {
        match item {
            Item::Object(id) => api.object(*id).add(&mut key),
            Item::Enum(id) => api.enumeration(*id).add(&mut key),
            Item::Scalar(id) => api.scalar(*id).add(&mut key),
        }
    }
    let is_here = |name: &Name| items.iter().any(|item| api.name_of(*item) == name);
    for operation in api.operations() {
        let bodies = operation.bodies().map(|body| &body.name);
        let texts = operation.tables_of_texts().map(|id| &api.object(id).name);
        if bodies.chain(texts).any(is_here) {
            operation.add(&mut key);
        }
    }
    key.hasher.finish()
}

struct Hashing<'a> {
    api: &'a Api,
    hasher: DefaultHasher,
}

/// A part of the model that goes into keys.
trait Keyed {
    fn add(&self, key: &mut Hashing<'_>);
}

/// Types whose values are all that counts of them.
macro_rules! plain {
    ($($type:ty),*) => {
        $(impl Keyed for $type {
            fn add(&self, key: &mut Hashing<'_>) {
                self.hash(&mut key.hasher);
            }
        })*
    };
}

plain!(bool, i64, u16, u32, u64, usize, str, String);

/// Structs, by their fields; fields after `but` do not count.
macro_rules! structs {
    ($($type:ty { $($field:ident),* $(; but $($other:ident),*)? })*) => {
        $(impl Keyed for $type {
            fn add(&self, key: &mut Hashing<'_>) {
                let Self { $($field,)* $($($other: _,)*)? } = self;
                $($field.add(key);)*
            }
        })*
    };
}

structs! {
    Applicability { kind, condition }
    Case { value, object }
    Cases { name, tag, values, list }
    Because { pointer, code, rule, place; but span }
    Body { name, type_, is_alias, is_held }
    Bounds { min, max }
    DateFormat { format, has_time }
    Digits { total, integer, fraction }
    Enum { name, description, open, keeps_unknown, brought_by, is_integer, values }
    EnumType { id, only }
    EnumValue { name, number, description; but span }
    ErrorCase { status, code, body, description }
    Fact { name, type_, description; but span }
    FactTest { values, is_negated }
    Object {
        name, role, description, parameters, cases, rules, ignores_unknown, seen, borrows,
        received
    }
    Operation {
        name, is_callback, title, description, method, path, texts, request, responses,
        by_status, errors, variants, refused
    }
    Parameter {
        name, type_, presence, conditions, default, sensitive, nullable, deprecated, since, boxed,
        elements_read, description, example; but span
    }
    Path { parents, last }
    Pattern { source, hint }
    Refused { name, description, message, because; but facts }
    Response { status, description, headers, body }
    Rule { id, each, when, statements, description; but span }
    Scalar { name, type_, description, example, deprecated, since }
    Unique { list, of }
    Summand { list, of, times }
    Text { grammar, schemes, length, bytes, pattern }
    Variant { name, when, description; but facts, texts, request, responses }
}

/// Enums without fields.
macro_rules! choices {
    ($($type:ty),*) => {
        $(impl Keyed for $type {
            fn add(&self, key: &mut Hashing<'_>) {
                discriminant(self).hash(&mut key.hasher);
            }
        })*
    };
}

choices!(
    ApplicabilityKind,
    Comparison,
    Group,
    paramtable_core::Code,
    paramtable_core::Place,
    Presence,
    Grammar
);

impl<T: Keyed> Keyed for Option<T> {
    fn add(&self, key: &mut Hashing<'_>) {
        self.is_some().add(key);
        if let Some(value) = self {
            value.add(key);
        }
    }
}

impl<T: Keyed> Keyed for Vec<T> {
    fn add(&self, key: &mut Hashing<'_>) {
        self.len().add(key);
        for element in self {
            element.add(key);
        }
    }
}

impl<T: Keyed> Keyed for Box<T> {
    fn add(&self, key: &mut Hashing<'_>) {
        T::add(self, key);
    }
}

impl<A: Keyed, B: Keyed> Keyed for (A, B) {
    fn add(&self, key: &mut Hashing<'_>) {
        self.0.add(key);
        self.1.add(key);
    }
}

impl<T: Keyed> Keyed for Spanned<T> {
    fn add(&self, key: &mut Hashing<'_>) {
        self.value.add(key);
    }
}

impl<T: Keyed> Keyed for Bound<T> {
    fn add(&self, key: &mut Hashing<'_>) {
        discriminant(self).hash(&mut key.hasher);
        match self {
            Self::Included(bound) | Self::Excluded(bound) => bound.add(key),
            Self::Unbounded => {}
        }
    }
}

impl<T: Keyed> Keyed for Range<T> {
    fn add(&self, key: &mut Hashing<'_>) {
        let Self { lower, upper } = self;
        lower.add(key);
        upper.add(key);
    }
}

impl Keyed for Name {
    fn add(&self, key: &mut Hashing<'_>) {
        self.wire().add(key);
        self.rust().add(key);
    }
}

/// By its digits: 1.0 and 1.00 are equal, and not written alike.
impl Keyed for Decimal {
    fn add(&self, key: &mut Hashing<'_>) {
        self.serialize().hash(&mut key.hasher);
    }
}

impl Keyed for ObjectId {
    fn add(&self, key: &mut Hashing<'_>) {
        let Object { name, cases, borrows, .. } = key.api.object(*self);
        name.add(key);
        borrows.add(key);
        // By names only: a case may lead back to its table.
        if let Some(Cases { name, tag: _, values, list }) = cases {
            name.add(key);
            values.add(key);
            for Case { value, object } in list {
                value.add(key);
                key.api.object(*object).name.add(key);
            }
        }
    }
}

impl Keyed for EnumId {
    fn add(&self, key: &mut Hashing<'_>) {
        let Enum { name, open, keeps_unknown, is_integer, values, .. } = key.api.enumeration(*self);
        name.add(key);
        (*open, (*keeps_unknown, *is_integer)).add(key);
        for EnumValue { name, number, .. } in values {
            name.add(key);
            number.add(key);
        }
    }
}

impl Keyed for FactId {
    fn add(&self, key: &mut Hashing<'_>) {
        key.api.fact(*self).name.add(key);
    }
}

impl Keyed for ScalarId {
    fn add(&self, key: &mut Hashing<'_>) {
        let Scalar { name, type_, .. } = key.api.scalar(*self);
        name.add(key);
        type_.add(key);
    }
}

impl Keyed for Step {
    fn add(&self, key: &mut Hashing<'_>) {
        // Those of every case, where it leads into one.
        for Self { object, parameter } in key.api.rows_of(*self) {
            object.add(key);
            let Object { role, parameters, .. } = key.api.object(object);
            if let Role::Case(table) = role {
                table.add(key);
            }
            let Parameter {
                name, type_, presence, default, nullable, boxed, elements_read, ..
            } = &parameters[parameter];
            name.add(key);
            type_.add(key);
            presence.add(key);
            default.add(key);
            (*nullable, *boxed).add(key);
            elements_read.add(key);
        }
    }
}

/// Of an example only what it is an example of: its content is not part of the docs.
impl Keyed for ExampleMessage {
    fn add(&self, key: &mut Hashing<'_>) {
        discriminant(self).hash(&mut key.hasher);
        match self {
            Self::Request { texts: _, body: _ } => {}
            Self::Response(ExampleResponse { response, file: _ }) => response.add(key),
        }
    }
}

impl Keyed for Role {
    fn add(&self, key: &mut Hashing<'_>) {
        discriminant(self).hash(&mut key.hasher);
        match self {
            Self::Texts(place) => place.add(key),
            Self::Case(table) => table.add(key),
            Self::Request
            | Self::Response
            | Self::Callback
            | Self::ResponseHeaders
            | Self::Part => {}
        }
    }
}

impl Keyed for Type {
    fn add(&self, key: &mut Hashing<'_>) {
        discriminant(self).hash(&mut key.hasher);
        match self {
            Self::Text(text) => text.add(key),
            Self::Boolean { as_text } => as_text.add(key),
            Self::Integer { range, as_text } => {
                range.add(key);
                as_text.add(key);
            }
            Self::Decimal { range, digits, as_text } => {
                range.add(key);
                digits.add(key);
                as_text.add(key);
            }
            Self::Date | Self::DateTime | Self::Any => {}
            Self::Formatted(format) => format.add(key),
            Self::FreeForm { items } => items.add(key),
            Self::Enum(type_) => type_.add(key),
            Self::Object(id) => id.add(key),
            Self::Scalar(id) => id.add(key),
            Self::List { of, items } | Self::Map { of, items } => {
                of.add(key);
                items.add(key);
            }
        }
    }
}

impl Keyed for Default {
    fn add(&self, key: &mut Hashing<'_>) {
        discriminant(self).hash(&mut key.hasher);
        match self {
            Self::Literal(literal) => literal.add(key),
            Self::Described(text) => text.add(key),
        }
    }
}

impl Keyed for Literal {
    fn add(&self, key: &mut Hashing<'_>) {
        discriminant(self).hash(&mut key.hasher);
        match self {
            Self::Text(text) | Self::Date(text) | Self::DateTime(text) => text.add(key),
            Self::Formatted { text, plain } => {
                text.add(key);
                plain.add(key);
            }
            Self::Boolean(value) => value.add(key),
            Self::Integer(value) => value.add(key),
            Self::Decimal(value) => value.add(key),
            Self::Variant(id, index) => {
                id.add(key);
                key.api.enumeration(*id).values[*index].name.add(key);
            }
        }
    }
}

impl Keyed for Term {
    fn add(&self, key: &mut Hashing<'_>) {
        discriminant(self).hash(&mut key.hasher);
        match self {
            Self::Value(path) | Self::Count(path) => path.add(key),
            Self::Number(number) => number.add(key),
            Self::Sum(summands) => summands.add(key),
        }
    }
}

impl Keyed for Example {
    fn add(&self, key: &mut Hashing<'_>) {
        discriminant(self).hash(&mut key.hasher);
        match self {
            Self::Literal(literal) => literal.add(key),
            Self::Json(text) => text.add(key),
        }
    }
}

impl Keyed for Condition {
    fn add(&self, key: &mut Hashing<'_>) {
        discriminant(self).hash(&mut key.hasher);
        match self {
            Self::All(inner) | Self::Any(inner) | Self::NoneOf(inner) => inner.add(key),
            Self::Value(path, matcher) => {
                path.add(key);
                matcher.add(key);
            }
            Self::Present(path, is) => {
                path.add(key);
                is.add(key);
            }
            Self::Fact(fact, test) => {
                fact.add(key);
                test.add(key);
            }
            Self::Described(text) => text.add(key),
        }
    }
}

impl Keyed for FactType {
    fn add(&self, key: &mut Hashing<'_>) {
        discriminant(self).hash(&mut key.hasher);
        match self {
            Self::Boolean => {}
            Self::Enum(id) => id.add(key),
        }
    }
}

impl Keyed for Matcher {
    fn add(&self, key: &mut Hashing<'_>) {
        discriminant(self).hash(&mut key.hasher);
        match self {
            Self::OneOf(literals) => literals.add(key),
            Self::Not(inner) => inner.add(key),
            Self::Within(range) => range.add(key),
            Self::Length(bounds) | Self::Bytes(bounds) | Self::Count(bounds) => bounds.add(key),
            Self::Pattern(pattern) => pattern.add(key),
            Self::Any(element) => element.add(key),
        }
    }
}

impl Keyed for Element {
    fn add(&self, key: &mut Hashing<'_>) {
        discriminant(self).hash(&mut key.hasher);
        match self {
            Self::Object(condition) => condition.add(key),
            Self::Value(matcher) => matcher.add(key),
        }
    }
}

impl Keyed for Statement {
    fn add(&self, key: &mut Hashing<'_>) {
        discriminant(self).hash(&mut key.hasher);
        match self {
            Self::Group(group, paths) => {
                group.add(key);
                paths.add(key);
            }
            Self::Expect(path, matcher) => {
                path.add(key);
                matcher.add(key);
            }
            Self::Require(paths) | Self::Forbid(paths) => paths.add(key),
            Self::Compare(one, comparison, other) => {
                one.add(key);
                comparison.add(key);
                other.add(key);
            }
            Self::Unique(unique) => unique.add(key),
        }
    }
}
