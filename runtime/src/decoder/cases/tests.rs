//! A table with cases, written by hand as it would be generated:
//!
//! ```yaml
//! Method:
//!   tag: kind
//!   parameters:
//!     kind: { values: { CARD: , WALLET: , CASH: }, requirement: M }
//!     note: { type: string, requirement: O }
//!   cases:
//!     CARD: { parameters: { number: { type: string, requirement: M }, below: { type: Method, requirement: O } } }
//!     WALLET: { parameters: { number: { type: integer, requirement: O } } }
//! ```

#![allow(clippy::unwrap_used, dead_code, unreachable_pub)]

use paramtable_core::{Location, Violations, checks};
use serde::Deserialize as _;
use serde_json::json;

use super::{CaseSlot, CasesDefinition, DecodeCases};
use crate::context::{Context, Direction};
use crate::decoder::{Boxed, Entry, EnumOf, ObjectOf};
use crate::reading::Stop;
use crate::slot::Slot;
use crate::table::{self, DecodeTable, TableDefinition, TableSlot, Validatable};
use crate::validator::Validator;
use crate::{Decoded, serde_reader};

#[derive(Clone, Debug, PartialEq)]
enum Kind {
    Card,
    Wallet,
    Cash,
}

crate::__enumeration!(closed Kind { Card = "CARD", Wallet = "WALLET", Cash = "CASH" });

#[derive(Clone, Debug, PartialEq)]
struct Method {
    case: MethodCase,
    note: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
enum MethodCase {
    Card(MethodCard),
    Wallet(MethodWallet),
    Cash,
}

#[derive(Clone, Debug, PartialEq)]
struct MethodCard {
    number: String,
    below: Option<Box<Method>>,
}

#[derive(Clone, Debug, PartialEq)]
struct MethodWallet {
    number: Option<i64>,
}

const TEXT: checks::Text = checks::Text::new(checks::Grammar::Any);

#[derive(Default)]
struct MethodSlots {
    kind: Slot<Kind>,
    case: CaseSlot<MethodCase>,
    note: Slot<String>,
}

enum MethodCaseSlots {
    Card(MethodCardSlots),
    Wallet(MethodWalletSlots),
    Cash,
}

#[derive(Default)]
struct MethodCardSlots {
    number: Slot<String>,
    below: Slot<Box<Method>, Box<()>>,
}

#[derive(Default)]
struct MethodWalletSlots {
    number: Slot<i64>,
}

impl Validatable for Method {
    fn validate_with(&self, _: &mut Validator<'_>) {}
}

impl TableDefinition for Method {
    const NAME: &'static str = "Method";
    const NAMES: &'static [&'static str] = &["kind", "note", "number", "below"];
    type Slots = MethodSlots;
    type Salvaged = ();

    fn finish(mut slots: MethodSlots, validator: &mut Validator<'_>) -> TableSlot<Self> {
        slots.case.finish(validator);
        match slots {
            MethodSlots { case: CaseSlot::Done(Slot::Value(case)), .. } if validator.is_clean() => {
                Slot::Value(Self { case, note: slots.note.into_option() })
            }
            slots => {
                validator.mandatory("kind", &slots.kind);
                Slot::Invalid(())
            }
        }
    }
}

impl<'de> DecodeTable<'de> for Method {
    fn read(slots: &mut MethodSlots, entry: Entry<'_, 'de>) -> Result<(), Stop> {
        match entry.name() {
            "kind" => entry.decode_tag(&mut slots.kind, &mut slots.case),
            "note" => entry.decode(&TEXT, &mut slots.note),
            _ => entry.decode_in_case(&mut slots.case),
        }
    }
}

impl CasesDefinition for MethodCase {
    type Tag = Kind;
    type Slots = MethodCaseSlots;
    type Salvaged = ();
    type TagDecoder = EnumOf<Kind>;
    const NAME: &'static str = "MethodCase";
    const TAG: EnumOf<Kind> = EnumOf::new();
    const TAG_NAME: &'static str = "kind";
    const IS_OPTIONAL: bool = false;
    const IGNORES_UNKNOWN: bool = false;

    fn choose(tag: &Kind) -> MethodCaseSlots {
        match tag {
            Kind::Card => MethodCaseSlots::Card(MethodCardSlots::default()),
            Kind::Wallet => MethodCaseSlots::Wallet(MethodWalletSlots::default()),
            Kind::Cash => MethodCaseSlots::Cash,
        }
    }

    fn tag(&self) -> Kind {
        match self {
            Self::Card(_) => Kind::Card,
            Self::Wallet(_) => Kind::Wallet,
            Self::Cash => Kind::Cash,
        }
    }

    fn only_when(name: &str) -> Option<&'static str> {
        Some(match name {
            "number" => "`kind` is `CARD` or `WALLET`",
            "below" => "`kind` is `CARD`",
            _ => return None,
        })
    }

    fn finish(slots: MethodCaseSlots, validator: &mut Validator<'_>) -> Slot<Self> {
        match slots {
            MethodCaseSlots::Card(MethodCardSlots { number: Slot::Value(number), below })
                if validator.is_clean() =>
            {
                Slot::Value(Self::Card(MethodCard { number, below: below.into_option() }))
            }
            MethodCaseSlots::Card(slots) => {
                validator.mandatory("number", &slots.number);
                Slot::Invalid(())
            }
            MethodCaseSlots::Wallet(slots) => {
                Slot::Value(Self::Wallet(MethodWallet { number: slots.number.into_option() }))
            }
            MethodCaseSlots::Cash => Slot::Value(Self::Cash),
        }
    }

    fn validate_rows(&self, _: &mut Validator<'_>) {}
}

impl<'de> DecodeCases<'de> for MethodCase {
    fn read(slots: &mut MethodCaseSlots, entry: Entry<'_, 'de>) -> Result<(), Stop> {
        match slots {
            MethodCaseSlots::Card(slots) => match entry.name() {
                "number" => entry.decode(&TEXT, &mut slots.number),
                "below" => entry.decode(&Boxed::<Method>::new(), &mut slots.below),
                _ => entry.outside_case::<Self>(),
            },
            MethodCaseSlots::Wallet(slots) => match entry.name() {
                "number" => entry.decode(&checks::Integer::ANY, &mut slots.number),
                _ => entry.outside_case::<Self>(),
            },
            MethodCaseSlots::Cash => entry.outside_case::<Self>(),
        }
    }
}

/// What is found in a text of JSON, which is looked ahead in, and in a tree, of which
/// entries are kept: always the same.
fn read(direction: Direction, body: &str) -> Result<Method, String> {
    let shown = |violations: Violations| {
        let mut all: Vec<_> = violations.iter().map(ToString::to_string).collect();
        all.sort();
        all.join("; ")
    };
    let read = |tree: bool| {
        let decoder = ObjectOf::<Method>::new();
        table::decode(&decoder, Context::new(direction), |target| {
            if tree {
                let tree: serde_json::Value = serde_json::from_str(body).unwrap();
                serde_reader::read(tree, target).map_err(|error| error.to_string())
            } else {
                let mut reader =
                    crate::json::reader::JsonReader::<crate::json::reader::Borrowed>::new(body);
                reader.value(target).map_err(|Stop| String::from("no JSON"))
            }
        })
    };
    let [text, tree] = [false, true].map(|tree| read(tree).unwrap().map_err(shown));
    // A tree has lost what is sent twice.
    if !body.contains("twice") {
        assert_eq!(text, tree, "{body}");
    }
    text
}

fn request(body: &str) -> Result<Method, String> {
    read(Direction::Request, body)
}

fn response(body: &str) -> Result<Method, String> {
    read(Direction::Response, body)
}

fn card(number: &str) -> Method {
    let number = number.to_owned();
    Method { case: MethodCase::Card(MethodCard { number, below: None }), note: None }
}

#[test]
fn the_order_makes_no_difference() {
    let read = [
        r#"{"kind":"CARD","note":"n","number":"1"}"#,
        r#"{"number":"1","note":"n","kind":"CARD"}"#,
        r#"{"note":"n","number":"1","k\u0069nd":"C\u0041RD"}"#,
        r#" { "number" : "a\"}" , "note" : "n" , "kind" : "CARD" } "#,
    ];
    for body in read {
        let note = Some(String::from("n"));
        let number = if body.contains('\\') && body.contains("}\"") { "a\"}" } else { "1" };
        assert_eq!(request(body), Ok(Method { note, ..card(number) }), "{body}");
    }
    let wallet = Method { case: MethodCase::Wallet(MethodWallet { number: Some(1) }), note: None };
    assert_eq!(request(r#"{"number":1,"kind":"WALLET"}"#), Ok(wallet));
}

#[test]
fn rows_of_another_case_do_not_apply() {
    let body = r#"{"number":"1","kind":"CASH"}"#;
    let only = "/number: is only allowed when `kind` is `CARD` or `WALLET` (not_applicable)";
    assert_eq!(request(body), Err(only.to_owned()));
    assert_eq!(response(body).unwrap().case, MethodCase::Cash);
    // Its value is not judged.
    let below = r#"{"number":1,"below":{"kind":[]},"kind":"WALLET"}"#;
    let only = "/below: is only allowed when `kind` is `CARD` (not_applicable)";
    assert_eq!(request(below), Err(only.to_owned()));
}

#[test]
fn of_an_unknown_case_nothing_is_said() {
    for (tag, says) in [
        (r#""kind":"GOLD""#, "/kind: must be one of `CARD`, `WALLET`, `CASH` (enum)"),
        (r#""kind":null"#, "/kind: must not be null (null)"),
        (r#""kind":{"a":1}"#, "/kind: must be a string, not an object (type)"),
        (r#""kind":7"#, "/kind: must be a string, not a number (type)"),
        (r#""note":"n""#, "/kind: is required (required)"),
    ] {
        for body in [
            format!(r#"{{{tag},"number":[],"below":0}}"#),
            format!(r#"{{"number":[],{tag},"below":0}}"#),
            format!(r#"{{"number":[],"below":0,{tag}}}"#),
        ] {
            assert_eq!(request(&body), Err(says.to_owned()), "{body}");
        }
    }
    let unknown = request(r#"{"numbers":1,"number":1,"kind":"GOLD"}"#).unwrap_err();
    assert!(unknown.contains("/numbers: is not a known parameter"), "{unknown}");
}

#[test]
fn of_a_repeated_tag_the_first_counts() {
    let twice = "/kind: was sent more than once (duplicate)";
    for body in [
        r#"{"kind":"CARD","number":"twice","kind":"CASH"}"#,
        r#"{"number":"twice","kind":"CARD","kind":"CASH"}"#,
    ] {
        assert_eq!(request(body), Err(twice.to_owned()), "{body}");
    }
    // Bad is the first.
    let both = "/kind: must be a string, not a number (type); ".to_owned() + twice;
    assert_eq!(request(r#"{"number":"twice","kind":1,"kind":"CARD"}"#), Err(both));
}

#[test]
fn repeated_rows_are_found() {
    let twice = "/number: was sent more than once (duplicate)";
    let body = r#"{"number":"twice","number":"2","number":"3","kind":"CARD"}"#;
    assert_eq!(request(body), Err(twice.to_owned()));
    let body = r#"{"number":"twice","number":"2","kind":"CASH"}"#;
    assert_eq!(
        request(body),
        Err("/number: is only allowed when `kind` is `CARD` or `WALLET` (not_applicable)".into())
    );
}

#[test]
fn similar_names_are_those_of_the_case() {
    let said = request(r#"{"numbr":1,"kind":"CARD"}"#).unwrap_err();
    assert!(said.contains("did you mean `number`?"), "{said}");
    let said = request(r#"{"numbr":1,"kind":"CASH"}"#).unwrap_err();
    assert!(!said.contains("did you mean"), "{said}");
}

#[test]
fn cases_nest_as_deep_as_objects() {
    let nested = |depth: usize, first: bool| {
        let (before, after) = if first {
            (r#"{"kind":"CARD","number":"1","below":"#, "}")
        } else {
            (r#"{"number":"1","below":"#, r#","kind":"CARD"}"#)
        };
        format!("{}{{\"kind\":\"CASH\"}}{}", before.repeat(depth), after.repeat(depth))
    };
    for first in [true, false] {
        assert!(request(&nested(31, first)).is_ok(), "{first}");
        let said = request(&nested(32, first)).unwrap_err();
        assert!(said.contains("must not be nested more than 32 objects deep"), "{said}");
    }
}

#[test]
fn what_is_kept_loses_nothing() {
    // Through serde as a tree: numbers of any size, texts, and what stands in them.
    let tree = json!({ "below": { "number": "1", "kind": "CARD" }, "number": "2", "kind": "CARD" });
    let Decoded(read) = Decoded::<Method>::deserialize(tree).unwrap();
    let MethodCase::Card(card) = read.unwrap().into_inner().case else { panic!("a card") };
    assert_eq!(card.below, Some(Box::new(self::card("1"))));
}

#[test]
fn a_tag_that_was_built_is_judged() {
    let mut cx = Context::for_value(false);
    let mut validator = Validator::new(&Location::ROOT, &mut cx, 0);
    let case = MethodCase::Cash;
    let tag = case.tag();
    let slot = validator.parameter("kind", &MethodCase::TAG, Slot::Value(&tag));
    assert_eq!(validator.case::<MethodCase>(slot, Slot::Value(&case)), Slot::Value(&case));
    assert_eq!(validator.case(Slot::Invalid(()), Slot::Value(&case)), Slot::Unknown);
    assert!(super::tag_slot(Some(&case)).sent().is_true());
}
