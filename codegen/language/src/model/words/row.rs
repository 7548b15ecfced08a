//! Rows in English: types, limits, presence and conditions.

use std::fmt::Display;
use std::ops::Bound;

use paramtable_core::checks::{Grammar, Range, bounds};

use super::across::words_of_condition;
use super::sentence::{Piece, Sentence, Words, joined};
use crate::model::across::{Applicability, ApplicabilityKind};
use crate::model::api::Api;
use crate::model::checks::check_digits;
use crate::model::ids::Item;
use crate::model::objects::{Parameter, Presence};
use crate::model::types::{
    Bounds, DateFormat, Default, Digits, EnumType, Example, Literal, Text, Type,
};

/// A row in one sentence: type, limits, presence, default and so on.
pub fn words_of_row<'a>(api: &'a Api, parameter: &'a Parameter) -> Sentence<'a> {
    let mut parts = vec![words_of_type(&parameter.type_)];
    parts.extend(words_of_limits(api, &parameter.type_));
    parts.push(Sentence::of(words_of_presence(parameter.presence)));
    parts.extend(parameter.default.as_ref().map(|default| {
        let mut words = Sentence::default();
        match default {
            Default::Literal(literal) => words.say("default ").literal(api, literal),
            Default::Described(text) => words.say("default: ").add(Piece::Prose(text)),
        };
        words
    }));
    if parameter.nullable {
        let mut words = Sentence::of("may be ");
        words.code("null");
        parts.push(words);
    }
    parts.extend(parameter.since.as_ref().map(|since| {
        let mut words = Sentence::of("since ");
        words.code(since);
        words
    }));
    if parameter.sensitive {
        parts.push(Sentence::of("sensitive"));
    }
    joined(parts, ", ")
}

/// Whether it has to be sent.
pub fn words_of_presence(presence: Presence) -> &'static str {
    match presence {
        Presence::Mandatory => "mandatory",
        Presence::Optional => "optional",
        Presence::Conditional => "conditional",
    }
}

/// When it has to be sent, and when it may.
pub fn words_of_applicability<'a>(
    api: &'a Api,
    parameter: &'a Parameter,
    applicability: &'a Applicability,
) -> Sentence<'a> {
    let before = match applicability.kind {
        ApplicabilityKind::Required | ApplicabilityKind::Exactly => "Mandatory when ",
        ApplicabilityKind::Only => "Only when ",
    };
    let mut words = Sentence::of(before);
    words.append(words_of_condition(api, &applicability.condition));
    if applicability.kind == ApplicabilityKind::Exactly {
        words.say(", and only then");
    }
    // A default changes nothing, so it may always be sent.
    if let (true, Some(default)) = (applicability.kind.forbids(), parameter.default_value()) {
        words.say(". Its default ").literal(api, default).say(" may be sent always");
    }
    words
}

/// A value that it may have, as text.
pub fn words_of_example(api: &Api, example: &Example) -> String {
    match example {
        Example::Literal(literal) => Words(api, literal).to_string(),
        Example::Json(text) => text.value.clone(),
    }
}

/// The type in the language's own words, without its limits.
pub fn words_of_type<'a>(type_: &Type) -> Sentence<'a> {
    let named = |item| Sentence { pieces: vec![Piece::Type(item)] };
    match type_ {
        Type::Text(Text { grammar, .. }) => Sentence::of(match grammar {
            Grammar::Any => "string",
            Grammar::Alphanumeric => "alphanumeric",
            Grammar::Numeric => "numeric",
            Grammar::Date => "date",
            Grammar::DateTime => "datetime",
            Grammar::Time => "time",
            Grammar::Uri => "uri",
            Grammar::Email => "email",
            Grammar::Uuid => "uuid",
            Grammar::Country => "country",
            Grammar::Currency => "currency",
            Grammar::Phone => "phone",
            Grammar::Language => "language",
            Grammar::Iban => "iban",
        }),
        Type::Boolean { as_text: None } => Sentence::of("boolean"),
        Type::Boolean { as_text: Some(_) } => Sentence::of("boolean, written as text"),
        Type::Integer { as_text: None, .. } => Sentence::of("integer"),
        Type::Integer { as_text: Some(_), .. } => Sentence::of("integer, written as text"),
        Type::Decimal { as_text: None, .. } => Sentence::of("decimal"),
        Type::Decimal { as_text: Some(_), .. } => Sentence::of("decimal, written as text"),
        Type::Date => Sentence::of("date"),
        Type::DateTime => Sentence::of("datetime"),
        Type::Formatted(DateFormat { format, has_time }) => {
            let what = if *has_time { "datetime" } else { "date" };
            let mut words = Sentence::of(format!("{what}, written as "));
            words.code(format.clone());
            words
        }
        Type::FreeForm { .. } => Sentence::of("free-form object"),
        Type::Any => Sentence::of("any JSON value"),
        Type::List { of, .. } => {
            let mut words = Sentence::of("list of ");
            words.append(words_of_type(of));
            words
        }
        Type::Map { of, .. } => {
            let mut words = Sentence::of("map to ");
            words.append(words_of_type(of));
            words
        }
        Type::Scalar(id) => named(Item::Scalar(*id)),
        Type::Enum(type_) => named(Item::Enum(type_.id)),
        Type::Object(id) => named(Item::Object(*id)),
    }
}

/// The limits of a value: its length, range or digits, its pattern, the values of an
/// enum that a row takes, and its number of elements. A scalar has none here, because its name stands for them.
pub fn words_of_limits<'a>(api: &'a Api, type_: &'a Type) -> Vec<Sentence<'a>> {
    let mut limits = Vec::new();
    match type_ {
        Type::Text(text) => limits.extend(words_of_text(text)),
        Type::Integer { range, as_text } => {
            limits.extend(words_of_range(range).map(Sentence::of));
            limits.extend(as_text.iter().flat_map(|text| words_of_text(text)));
        }
        Type::Decimal { range, digits, as_text } => {
            limits.extend(words_of_range(range).map(Sentence::of));
            limits.extend(words_of_digits(*digits).map(Sentence::of));
            limits.extend(as_text.iter().flat_map(|text| words_of_text(text)));
        }
        Type::Boolean { as_text } => {
            limits.extend(as_text.iter().flat_map(|text| words_of_text(text)));
        }
        Type::FreeForm { items } => limits.extend(words_of_count(items, "entry", "entries")),
        Type::List { of, items } => {
            limits = words_of_limits(api, of);
            limits.extend(words_of_count(items, "element", "elements"));
        }
        Type::Map { of, items } => {
            limits = words_of_limits(api, of);
            limits.extend(words_of_count(items, "entry", "entries"));
        }
        Type::Date
        | Type::DateTime
        | Type::Formatted(_)
        | Type::Any
        | Type::Scalar(_)
        | Type::Enum(EnumType { only: None, .. })
        | Type::Object(_) => {}
        Type::Enum(EnumType { id, only: Some(only) }) => {
            let values = only.iter().map(|index| {
                let mut words = Sentence::default();
                words.literal(api, &Literal::Variant(*id, *index));
                words
            });
            let mut words = Sentence::of("only ");
            words.append(joined(values, " or "));
            limits.push(words);
        }
    }
    limits
}

fn words_of_text(text: &Text) -> Vec<Sentence<'_>> {
    let Text { grammar: _, schemes, length, bytes, pattern } = text;
    let mut limits = Vec::new();
    limits.extend(words_of_schemes(schemes));
    limits.extend(words_of_count(length, "character", "characters"));
    limits.extend(words_of_count(bytes, "byte", "bytes"));
    limits.extend(pattern.as_ref().map(|pattern| {
        let mut words = Sentence::of("matching ");
        words.code(&pattern.source);
        words
    }));
    limits
}

fn words_of_count<'a>(bounds: &Bounds, one: &str, many: &str) -> Option<Sentence<'a>> {
    let Bounds { min, max } = bounds;
    let what = if max.or(*min) == Some(1) { one } else { many };
    let words = || format!("{} {what}", bounds::words(min.as_ref(), max.as_ref()));
    bounds.is_bounded().then(|| Sentence::of(words()))
}

fn words_of_schemes(schemes: &[String]) -> Option<Sentence<'_>> {
    let one = |scheme: &'_ String| {
        let mut words = Sentence::default();
        words.code(scheme.clone());
        words
    };
    let names = joined(schemes.iter().map(one), " or ");
    (!schemes.is_empty()).then(|| {
        let mut words = Sentence::of("scheme ");
        words.append(names);
        words
    })
}

fn words_of_range<T: Display + PartialEq>(range: &Range<T>) -> Option<String> {
    let words = match range {
        Range { lower: Bound::Included(min), upper: Bound::Included(max) } => {
            bounds::words(Some(min), Some(max)).to_string()
        }
        range => range.to_string(),
    };
    range.is_bounded().then_some(words)
}

fn words_of_digits(digits: Digits) -> Option<String> {
    (digits != Digits::default()).then(|| check_digits(digits).to_string())
}
