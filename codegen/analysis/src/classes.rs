//! What a row may hold, cut into classes that no condition or rule tells apart. A class
//! is one JSON text, and its verdict is the interpreter's.

mod numbers;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::Write;

use paramtable_interpret::{Judged, Judging, json, judge};
use paramtable_language::model::{
    Api, Bounds, EnumType, Example, Literal, Matcher, ObjectId, Parameter, Text, Type,
};
use rust_decimal::Decimal;

use crate::texts::{Shortest, shortest};

pub(crate) use numbers::Steps;

/// The values of a row that stand for all others.
#[derive(Clone, Debug)]
pub(crate) struct Class {
    /// One of them as JSON; `None` where none is at hand.
    pub(crate) json: Option<String>,
    /// What conditions know of it.
    pub(crate) known: Known,
    /// Whether it keeps to the constraints of the row.
    pub(crate) is_valid: bool,
    /// The object without which there is no such value, if it is not looked into.
    pub(crate) needs: Option<ObjectId>,
}

/// What conditions know of a value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Known {
    /// The value.
    Single(Literal),
    /// A value that its enum does not list.
    Unlisted,
    /// A single value that is none of those which conditions name. What other tests say
    /// of it is left open.
    Other,
    /// That it is there.
    Sent,
    /// The number of elements.
    List(u64),
    /// The object that a table below describes.
    Object,
}

/// A row, and what cuts its values.
pub(crate) struct Slot<'a> {
    pub(crate) api: &'a Api,
    pub(crate) parameter: &'a Parameter,
    /// Whether it travels as text, as all of its table do.
    pub(crate) as_text: bool,
    /// Whether it has a table of its own below.
    pub(crate) is_entered: bool,
    /// What it is read for.
    pub(crate) reads: Reads,
}

/// What conditions and rules read a row for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reads {
    /// Whether anything depends on the value.
    pub(crate) is_any: bool,
    /// The values that it is tested for, and its default.
    pub(crate) literals: Vec<Literal>,
    /// The numbers of elements from which tests differ.
    pub(crate) counts: BTreeSet<u64>,
    /// How numbers and days are compared with those of other rows.
    pub(crate) steps: Option<Steps>,
    /// Whether it is read in a way that classes of numbers and days don't tell apart.
    pub(crate) is_open: bool,
}

/// Texts that many rows take, to show one where no other is at hand.
const PLAIN_TEXTS: [&str; 8] = [
    "a",
    "1",
    "abc",
    "12345678",
    "a@example.org",
    "https://example.org",
    "2026-01-31T12:00:00Z",
    "00000000-0000-4000-8000-000000000000",
];

/// The longest list of which a payload is written.
const LONGEST: u64 = 64;

impl Slot<'_> {
    /// Its classes.
    pub(crate) fn classes(&self) -> Vec<Class> {
        let mut classes = self.of_type(&self.parameter.type_);
        if !self.reads.is_any
            && let Some(valid) =
                classes.iter().position(|class| class.is_valid && class.needs.is_none())
        {
            classes = vec![classes.swap_remove(valid)];
        }
        if self.parameter.nullable
            && (self.reads.is_any
                || classes.iter().all(|class| !class.is_valid || class.needs.is_some()))
        {
            classes.push(Class::valid(Some(String::from("null")), Known::Sent));
        }
        classes
    }

    fn of_type(&self, type_: &Type) -> Vec<Class> {
        match type_ {
            Type::Scalar(id) => self.of_type(&self.api.scalar(*id).type_),
            Type::Text(text) => self.texts(Some(text)),
            Type::DateTime | Type::Formatted(_) => self.texts(None),
            Type::Boolean { .. } => {
                let both = [true, false].map(|value| self.written(&value.to_string()));
                self.judged(both)
            }
            Type::Integer { as_text, .. } => {
                let numbers = self.numbers().into_iter().map(|number| number.to_string());
                let texts: Vec<_> =
                    numbers.map(|number| self.number(&number, as_text.is_some())).collect();
                Self::with_other(self.judged(texts), as_text.is_some() || self.reads.is_open)
            }
            Type::Decimal { digits, as_text, .. } => {
                let numbers = self.numbers().into_iter().map(|number| number.to_string());
                let texts: Vec<_> =
                    numbers.map(|number| self.number(&number, as_text.is_some())).collect();
                let is_limited = self.reads.steps.is_some()
                    && (digits.total.is_some() || digits.integer.is_some());
                Self::with_other(
                    self.judged(texts),
                    as_text.is_some() || is_limited || self.reads.is_open,
                )
            }
            Type::Date => {
                let days = numbers::days(&self.reads.literals, self.reads.steps.as_ref());
                let days = self.judged(days.into_iter().map(|day| quoted(&day)));
                Self::with_other(days, self.reads.is_open)
            }
            Type::Enum(type_) => self.variants(type_),
            Type::Object(id) => {
                let needs = (!self.is_entered).then_some(*id);
                let known = if self.is_entered { Known::Object } else { Known::Sent };
                vec![Class { json: None, known, is_valid: true, needs }]
            }
            Type::FreeForm { items } => {
                let json = entries(*items, Some("1"));
                vec![Class::valid(json, Known::Sent)]
            }
            Type::Any => vec![Class::valid(Some(String::from("1")), Known::Sent)],
            Type::Map { of, items } => {
                let (element, needs) = Self::element(of);
                let needs = needs.filter(|_| items.min.is_some_and(|min| min > 0));
                let json = entries(*items, element.as_deref());
                vec![Class { json, known: Known::Sent, is_valid: true, needs }]
            }
            Type::List { of, items } => self.lists(of, *items),
        }
    }

    fn lists(&self, of: &Type, items: Bounds) -> Vec<Class> {
        if self.is_entered {
            return vec![Class { json: None, known: Known::Object, is_valid: true, needs: None }];
        }
        let (element, needs) = Self::element(of);
        let mut counts = self.reads.counts.clone();
        counts.extend([0, 1]);
        counts.extend(items.min);
        counts.extend(items.max);
        let fitting = counts.into_iter().filter(|count| contains(items, *count));
        let lists = fitting.map(|count| Class {
            json: element
                .as_ref()
                .or((count == 0).then_some(&String::new()))
                .filter(|_| count <= LONGEST)
                .map(|element| {
                    let elements: Vec<&str> = (0..count).map(|_| element.as_str()).collect();
                    format!("[{}]", elements.join(","))
                }),
            known: Known::List(count),
            is_valid: true,
            needs: needs.filter(|_| count > 0),
        });
        lists.collect()
    }

    /// A valid element, if one is at hand, and the object without which there is none.
    fn element(type_: &Type) -> (Option<String>, Option<ObjectId>) {
        match type_ {
            Type::Object(id) => (None, Some(*id)),
            Type::List { items, of } | Type::Map { items, of } => {
                let (_, needs) = Self::element(of);
                let is_empty = items.min.is_none_or(|min| min == 0);
                let needs = needs.filter(|_| !is_empty);
                let empty = if matches!(type_, Type::List { .. }) { "[]" } else { "{}" };
                (is_empty.then(|| String::from(empty)), needs)
            }
            _ => (None, None),
        }
    }

    fn variants(&self, type_: &EnumType) -> Vec<Class> {
        let enumeration = self.api.enumeration(type_.id);
        let values = enumeration.values.iter().map(|value| match value.number {
            Some(number) => self.number(&number.to_string(), false),
            None => quoted(value.name.wire()),
        });
        let mut classes = self.judged(values);
        if enumeration.open && type_.only.is_none() {
            classes.push(Class::valid(None, Known::Unlisted));
        }
        classes
    }

    /// The texts that are named, and one that stands for all others.
    fn texts(&self, type_: Option<&Text>) -> Vec<Class> {
        let named = self.reads.literals.iter().filter_map(Literal::text);
        let mut classes = self.judged(named.map(|text| quoted(&text)));
        let shortest = type_.map_or(Shortest::NotDecided, |type_| shortest(&[type_], None));
        let is_named = |text: &str| {
            let mut named = self.reads.literals.iter().filter_map(Literal::text);
            named.any(|named| named == text)
        };
        let example = match &self.parameter.example {
            Some(Example::Literal(literal)) => literal.text().map(Cow::into_owned),
            Some(Example::Json(_)) | None => None,
        };
        let is_possible = shortest != Shortest::None;
        let found = if let Shortest::Found(text) = shortest { Some(text) } else { None };
        let guesses = example.into_iter().chain(found).chain(PLAIN_TEXTS.map(String::from));
        let guesses = guesses.filter(|guess| !is_named(guess));
        let other = self.judged(guesses.map(|guess| quoted(&guess)));
        let json = other.into_iter().find(|class| class.is_valid).and_then(|class| class.json);
        classes.push(Class { json, known: Known::Other, is_valid: is_possible, needs: None });
        classes.sort_by_key(|class| !class.is_valid);
        classes
    }

    /// The numbers that stand for all.
    fn numbers(&self) -> Vec<Decimal> {
        let cuts = self.reads.literals.iter().filter_map(numbers::decimal);
        numbers::numbers(cuts, self.api, &self.parameter.type_, self.reads.steps.as_ref())
    }

    /// Adds any other value, where the classes may not be all.
    fn with_other(mut classes: Vec<Class>, is_open: bool) -> Vec<Class> {
        if is_open {
            classes.push(Class::valid(None, Known::Other));
        }
        classes
    }

    /// Values that are of the type, with what the interpreter says of them.
    fn judged(&self, texts: impl IntoIterator<Item = String>) -> Vec<Class> {
        let mut classes: Vec<Class> = Vec::new();
        for text in texts {
            let Ok(json) = json::parse(&text) else { continue };
            let Parameter { type_, .. } = self.parameter;
            // What breaks a bound keeps its value, so that the bound can be named as the
            // cause of an answer.
            let loose = self.loose(type_);
            let (judged, _) = judge(self.api, loose, &json, Judging::Response, self.as_text);
            let known = match judged {
                Judged::Single(literal) => Known::Single(literal),
                Judged::Unlisted(_) | Judged::Sent | Judged::Bad => continue,
            };
            let (judged, violations) =
                judge(self.api, type_, &json, Judging::Request, self.as_text);
            let is_valid = violations.is_empty() && judged != Judged::Bad;
            if classes.iter().all(|class| class.known != known) {
                classes.push(Class { json: Some(text), known, is_valid, needs: None });
            }
        }
        // Valid ones are tried first.
        classes.sort_by_key(|class| !class.is_valid);
        classes
    }

    fn loose<'t>(&'t self, type_: &'t Type) -> &'t Type {
        match type_ {
            Type::Scalar(id) => self.loose(&self.api.scalar(*id).type_),
            other => other,
        }
    }

    fn number(&self, number: &str, is_text: bool) -> String {
        if is_text { quoted(number) } else { self.written(number) }
    }

    /// A value as its table writes it.
    fn written(&self, value: &str) -> String {
        if self.as_text || self.parameter.type_.as_text().is_some() {
            quoted(value)
        } else {
            value.to_owned()
        }
    }
}

impl Class {
    fn valid(json: Option<String>, known: Known) -> Self {
        Self { json, known, is_valid: true, needs: None }
    }

    /// What a test of single values says of it; `None` if that is left open.
    pub(crate) fn passes(&self, matcher: &Matcher) -> Option<bool> {
        match (&self.known, matcher) {
            (Known::Single(literal), _) => Some(matcher.takes(literal)),
            (Known::Other, Matcher::OneOf(_)) => Some(false),
            (Known::List(count), Matcher::Count(bounds)) => Some(contains(*bounds, *count)),
            // A list of one object.
            (Known::Object, Matcher::Count(bounds)) => Some(contains(*bounds, 1)),
            (Known::Other, _) => None,
            // No page can name it.
            (Known::Unlisted | Known::Sent | Known::List(_) | Known::Object, _) => Some(false),
        }
    }

    /// Whether it is the default, which may always be sent.
    pub(crate) fn is(&self, default: Option<&Literal>) -> bool {
        match (&self.known, default) {
            (Known::Single(literal), Some(default)) => {
                literal.compare(default).is_some_and(std::cmp::Ordering::is_eq)
            }
            _ => false,
        }
    }
}

/// Whether bounds take a number of elements.
fn contains(bounds: Bounds, count: u64) -> bool {
    bounds.min.is_none_or(|min| min <= count) && bounds.max.is_none_or(|max| count <= max)
}

/// A text as JSON (RFC 8259, section 7).
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::from('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            control if control < ' ' => {
                // Writing to a `String` cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(control));
            }
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

/// An object of the fewest entries that bounds take.
fn entries(items: Bounds, value: Option<&str>) -> Option<String> {
    let count = items.min.unwrap_or(0);
    if count == 0 {
        return Some(String::from("{}"));
    }
    let value = value.filter(|_| count <= LONGEST)?;
    let entries: Vec<String> = (0..count).map(|index| format!("\"k{index}\":{value}")).collect();
    Some(format!("{{{}}}", entries.join(",")))
}
