//! Own types in every place of an operation, in cycles, created by macros, and with
//! names that the derive uses too.

use paramtable::{
    Date, Nullable, Table, Validate, Wraps, from_headers, from_json, from_query, read_response,
};
use serde_json::json;

#[derive(Debug, PartialEq, Table)]
#[table(spec = "own/spec", enum = "Level")]
enum Level {
    Low,
    #[table(rename = "2")]
    Done,
    Unknown(i64),
}

#[derive(Debug, PartialEq, Table)]
#[table(spec = "own/spec", operation = "getThing", part = "headers")]
struct Headers {
    x_key: String,
}

#[derive(Debug, PartialEq, Table)]
#[table(spec = "own/spec", operation = "getThing", part = "query")]
struct Query {
    level: Option<Level>,
    day: Option<Date>,
}

#[derive(Debug, PartialEq, Table)]
#[table(spec = "own/spec", operation = "getThing", part = "response")]
struct Thing {
    level: Level,
    parts: Option<Vec<Part>>,
}

/// A recursive type: it contains itself as `Self`, and by its name in `Joint`.
#[derive(Debug, PartialEq, Table)]
#[table(spec = "own/spec", object = "Part")]
#[allow(unreachable_pub)]
pub struct Part {
    /// A rule of `Joint` reads this field, whose type is private.
    name: Name,
    joint: Option<Box<Joint>>,
    next: Option<Box<Self>>,
}

#[derive(Debug, PartialEq, Wraps)]
struct Name(String);

#[derive(Debug, PartialEq, Table)]
#[table(spec = "own/spec", object = "Joint")]
struct Joint {
    name: String,
    up: Option<Box<Part>>,
    own: Option<Nullable<Box<Joint>>>,
}

#[test]
fn every_place_of_an_operation_has_a_struct() {
    let headers = from_headers::<Headers>([("x-key", "a")]).unwrap();
    assert_eq!(headers.into_inner(), Headers { x_key: String::from("a") });
    let query = from_query::<Query>([("level", "2"), ("day", "2026-02-28")]).unwrap();
    assert_eq!(query.level, Some(Level::Done));
    assert!(from_query::<Query>([("level", "3")]).is_err());
    // An API may have more values than the spec lists.
    let thing = read_response::<Thing>(r#"{ "level": 3, "parts": [] }"#).unwrap();
    assert_eq!(thing, Thing { level: Level::Unknown(3), parts: Some(Vec::new()) });
    // The other ways of reading accept it too.
    let added = r#"{ "level": 3, "parts": [], "new": 1 }"#;
    assert_eq!(from_json::<Thing>(added).unwrap().into_inner(), thing);
    assert!(paramtable::read_strictly::<Thing>(added).is_err());
}

#[test]
fn recursive_types_are_validated_completely() {
    let joint = json!({ "name": "j", "up": { "name": "end", "next": { "name": "long" } } });
    insta::assert_snapshot!(from_json::<Joint>(&joint.to_string()).unwrap_err(), @r"
    /up/next/name: must have 1 to 3 characters, but has 4 (length)
    /own: is required when `up.name` is `end` (required, rule held-at-the-end)
    ");
    let joint = json!({ "name": "j", "up": { "name": "end" }, "own": { "name": "k" } });
    let read = from_json::<Joint>(&joint.to_string()).unwrap();
    assert_eq!(read.validate(), Ok(()));
    assert_eq!(serde_json::to_value(&read).unwrap(), joint);
}

/// Modules and types with names that the derive's output uses.
mod p {
    use super::{Table, Validate};

    #[derive(Debug, PartialEq, Table)]
    #[table(spec = "own/spec", object = "Part", partial)]
    pub(super) struct PartSlots {
        pub(super) name: String,
    }

    #[derive(Debug, PartialEq, Validate)]
    pub(super) struct HolderView {
        #[param(length = "1-3")]
        pub(super) slots: String,
    }
}

use p as root;

#[derive(Debug, PartialEq, Validate)]
#[rule(id = "both-or-none", all_or_none_of = [scope, slots])]
struct Holder {
    scope: Option<root::HolderView>,
    slots: Option<p::HolderView>,
    #[param(type = "list<HolderView>")]
    entry: Vec<HolderSlots>,
}

type HolderSlots = p::HolderView;

#[test]
fn names_of_the_derive_are_free_for_others() {
    let part = from_json::<p::PartSlots>(r#"{ "name": "a", "next": { "name": "b" } }"#).unwrap();
    assert_eq!(part.name, "a");
    let holder = json!({ "scope": { "slots": "a" }, "entry": [{ "slots": "long" }] });
    insta::assert_snapshot!(from_json::<Holder>(&holder.to_string()).unwrap_err(), @r"
    /entry/0/slots: must have 1 to 3 characters, but has 4 (length)
    `scope` and `slots` must be sent together or not at all, but only some were sent (all_or_none_of, rule both-or-none)
    ");
}

/// Names on the wire that are none in Rust, or one.
#[derive(Debug, PartialEq, Validate)]
struct Codes {
    #[param(rename = "2fa")]
    code: i64,
    #[param(rename = "userName")]
    name: String,
    user_name: String,
    next: Option<Box<Self>>,
}

#[test]
fn a_field_keeps_its_name_despite_its_name_on_the_wire() {
    let codes = json!({ "2fa": 123, "userName": "a", "user_name": "b" });
    let read = from_json::<Codes>(&codes.to_string()).unwrap().into_inner();
    let expected =
        Codes { code: 123, name: String::from("a"), user_name: String::from("b"), next: None };
    assert_eq!(read, expected);
    assert_eq!(serde_json::to_value(&read).unwrap(), codes);
    assert_eq!(paramtable_tests::diagnostics_of(Codes::table_yaml()), "");
}

/// Types that are passed to a macro by its caller.
macro_rules! made {
    ($name:ident, $object:literal, $($field:ident: $type:ty),*) => {
        #[derive(Debug, PartialEq, Table)]
        #[table(spec = "own/spec", object = $object, partial)]
        struct $name { $($field: $type),* }

        mod written {
            #[derive(Debug, PartialEq, paramtable::Validate)]
            pub(super) struct $name { $(#[param(length = "1-2")] pub(super) $field: $type),* }
        }
    };
}

made!(Made, "Part", name: String);

#[test]
fn a_macro_may_make_the_struct() {
    assert_eq!(from_json::<Made>(r#"{ "name": "a" }"#).unwrap().name, "a");
    assert!(from_json::<Made>(r#"{ "name": "long" }"#).is_err());
    assert_eq!(from_json::<written::Made>(r#"{ "name": "ab" }"#).unwrap().name, "ab");
    assert!(from_json::<written::Made>(r#"{ "name": "abc" }"#).is_err());
}

#[derive(Debug, PartialEq, Table)]
#[table(spec = "language/spec", operation = "formSent")]
struct Sent {
    id: i64,
    state: Option<language::State>,
}

#[derive(Debug, PartialEq, Table)]
#[table(spec = "language/spec", operation = "askThing", part = "responses.201.headers")]
struct Created {
    location: String,
    x_left: Option<i64>,
}

#[derive(Debug, PartialEq, Table)]
#[table(spec = "language/spec", operation = "askThing", part = "responses.201")]
struct New {
    kind: language::AskThingResponse201Kind,
    why: Option<String>,
    at: Option<paramtable::DateTime>,
}

/// Is serialised as a list, although its row holds a number.
#[derive(Debug, PartialEq)]
struct Listed(i64);

impl paramtable::Wraps<i64> for Listed {
    fn wrap(value: i64) -> Self {
        Self(value)
    }

    fn inner(&self) -> &i64 {
        &self.0
    }
}

impl serde::Serialize for Listed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            0 => Err(serde::ser::Error::custom("zero is not written")),
            _ => [self.0].serialize(serializer),
        }
    }
}

#[derive(Debug, PartialEq, Table)]
#[table(spec = "language/spec", operation = "formSent")]
struct SentAsList {
    id: Listed,
    state: Option<language::State>,
}

#[test]
fn a_form_holds_single_values() {
    let said = |id| {
        let sent = SentAsList { id: Listed(id), state: None };
        paramtable::to_form(&sent).unwrap_err().to_string()
    };
    assert_eq!(said(1), "`id` is not serialised as a text, number or boolean");
    assert_eq!(said(0), "zero is not written");
}

#[test]
fn forms_and_responses_by_status_may_be_own_types() {
    let sent = paramtable::from_form::<Sent>("state=ON&id=1").unwrap();
    assert_eq!(*sent, Sent { id: 1, state: Some(language::State::On) });
    assert_eq!(paramtable::to_form(&*sent).unwrap(), "id=1&state=ON");
    let created = from_headers::<Created>([("Location", "/1")]).unwrap();
    assert_eq!(*created, Created { location: "/1".into(), x_left: None });
    let new: New = read_response(r#"{"kind": "FULL", "more": 1}"#).unwrap();
    let full = language::AskThingResponse201Kind::Full;
    assert_eq!(new, New { kind: full, why: None, at: None });
}
