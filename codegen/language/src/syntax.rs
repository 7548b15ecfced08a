//! The syntax of pages: rows and conditions with their places, before names are
//! resolved. Stage: parse. Knows the form of a page, but no meaning; everything
//! else on a page was refused with its place.

mod condition;
mod examples;
mod fields;
mod format;
mod json;
mod limits;
mod page;
mod rule;
mod scalar;
mod table;
mod tree;
mod values;
mod yaml;

pub use condition::written_path;
pub(crate) use condition::{WORDS, parse_condition, parse_matcher};
pub use format::Formatted;
pub(crate) use format::format;
pub(crate) use json::to_json;
pub(crate) use page::parse;
pub(crate) use scalar::Plain;
pub(crate) use tree::{
    Api, Applies, Body, Bounds, Case, Cases, Column, Condition, Default, Digits, EnumValue,
    ExampleResponses, ExampleTexts, Fact, GivenFact, Limits, Matcher, Operation, Page, Parameter,
    Path, Refused, Response, Rule, Runtime, Spec, Statement, Table, Term,
};
pub(crate) use yaml::{Node, Scalar, Value};

use crate::span::FileId;

/// A page as JSON text; `None` if a part of it cannot be read.
pub(crate) fn page_as_json(file: FileId, text: &str) -> Option<String> {
    let mut diagnostics = crate::Diagnostics::default();
    let root = yaml::parse(file, text, &mut diagnostics)?;
    diagnostics.is_empty().then(|| to_json(&root))
}
