//! A spec that was checked: nothing in it is left to doubt. Stage: between
//! `lower`, which makes it, and the emitters, which only read it. Knows neither
//! how a page is written nor how an output is spelt.

mod across;
mod api;
mod checks;
mod comparisons;
mod enums;
mod evaluate;
mod facts;
mod ids;
mod name;
mod objects;
mod operations;
mod partial;
mod types;
mod words;

pub use across::{
    Applicability, ApplicabilityKind, Condition, Element, FactTest, Matcher, Path, Rule, Statement,
    StatementKind, Step, Unique,
};
pub use api::{Api, Output, Page, Runtime};
pub use checks::{check_decimal, check_digits, check_integer, check_length, check_text, in_format};
pub use comparisons::{Comparison, Summand, Term};
pub use enums::{Enum, EnumValue, Scalar};
pub use evaluate::{Answers, Asked, Logic, RuleAnswers};
pub use facts::{Fact, FactType, GivenFacts};
pub use ids::{EnumId, FactId, Item, ObjectId, ScalarId};
pub use name::{ERROR_BODY, FACTS, is_keyword};
pub(crate) use name::{FACTS_MODULE, MACHINERY};
pub use name::{Name, NameProblem};
pub use objects::{Case, Cases, Object, Parameter, Presence, Role};
pub use operations::{
    Because, Body, ErrorCase, ExampleFile, ExampleMessage, ExampleResponse, ExampleText,
    ExampleTexts, Operation, Refused, Response, Variant,
};
pub use partial::{Unheld, unheld};
pub use types::{
    Bounds, DateFormat, Default, Digits, EnumType, Example, Literal, Pattern, Text, Type,
};
pub use words::{
    Piece, Sentence, Words, code, joined, name_of_fact, on_one_line, turns_text_around, wire_path,
    words_of_applicability, words_of_comparison, words_of_condition, words_of_example,
    words_of_expected, words_of_given, words_of_limits, words_of_matcher, words_of_others,
    words_of_path, words_of_presence, words_of_row, words_of_rule, words_of_type,
};

pub use paramtable_core::Place;
pub use paramtable_core::checks::range::limit;
pub use paramtable_core::checks::{Grammar, Group, Range};
