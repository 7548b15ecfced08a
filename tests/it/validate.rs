//! Tables without a spec. Every Rust name of a field or variant works with every name
//! on the wire, and the derived page of each table is a valid page of a spec.

use std::fmt::Debug;

use paramtable::{Rejection, Table, Validate, from_json};
use paramtable_language::{Diagnostics, Formatted, Sources};
use serde::Serialize;
use serde_json::{Value, json};

#[derive(Clone, Copy, Debug, PartialEq, Validate)]
enum Code {
    #[param(rename = "00")]
    Approved,
    /// No money.
    #[param(rename = "05")]
    Declined,
}

#[derive(Clone, Copy, Debug, PartialEq, Validate)]
enum Grade {
    #[param(rename = "A+")]
    APlus,
    #[param(rename = "A-")]
    AMinus,
    #[param(rename = "asc")]
    Up,
    #[param(rename = "ASC")]
    UpOld,
    #[param(rename = "")]
    None,
    #[param(rename = "self")]
    Own,
    #[param(rename = "größe")]
    Größe,
    #[allow(non_camel_case_types)]
    lower,
}

#[derive(Clone, Copy, Debug, PartialEq, Validate)]
enum Gender {
    Male,
    Unknown,
    #[param(rename = "UNKNOWN")]
    NotSaid,
}

#[derive(Clone, Debug, PartialEq, Validate)]
enum Open {
    #[param(rename = "UNKNOWN")]
    NotSaid,
    Unknown(Box<str>),
}

/// How far along it is.
#[derive(Clone, Debug, PartialEq, Validate)]
enum Level {
    #[param(rename = 1)]
    Low,
    /// Below all others.
    #[param(rename = -1)]
    Lowest,
    Unknown(i64),
}

#[derive(Clone, Debug, PartialEq, Validate)]
struct Ping {}

#[derive(Clone, Debug, PartialEq, Validate)]
struct Pong;

#[derive(Clone, Debug, PartialEq, Validate)]
#[allow(non_camel_case_types)]
struct größe {}

/// No module has this name.
#[derive(Clone, Debug, PartialEq, Validate)]
enum Main {
    Only,
}

/// Names that generated code has for its own.
#[derive(Clone, Debug, PartialEq, Validate)]
#[allow(non_snake_case)]
struct Names {
    read: Option<bool>,
    check: Option<bool>,
    build: Option<bool>,
    validate: Option<bool>,
    from_json: Option<bool>,
    builder: Option<NamesBuilder>,
    maybe_read: Option<bool>,
    a1: Option<bool>,
    a_1: Option<bool>,
    größe: Option<Ping>,
    inCamels: Option<Pong>,
}

#[derive(Clone, Debug, PartialEq, Validate)]
struct NamesBuilder {
    #[param(values = ["00", "05"])]
    code: Code,
    #[param(values = ["A+", "A-", "asc", "ASC", "", "self", "größe", "lower"])]
    grade: Option<Grade>,
    #[param(values = { Male: "A man.", Unknown: "Anybody.", UNKNOWN: "" })]
    genders: Option<Vec<Gender>>,
    #[param(values = [1, -1])]
    level: Option<Known>,
}

/// Whose values would be called as its builder.
#[derive(Clone, Debug, PartialEq, Validate)]
struct Site {
    #[param(values = ["00", "05"])]
    builder: Code,
}

#[derive(Clone, Debug, PartialEq, Validate)]
enum Known {
    #[param(rename = 1)]
    Low,
    #[param(rename = -1)]
    Lowest,
}

/// The JSON decodes to this value and is equal after it is serialised again.
fn comes_back<T: Table + Serialize + Debug + PartialEq>(json: &Value, value: &T) {
    let read = from_json::<T>(&json.to_string()).unwrap();
    assert_eq!(&*read, value);
    assert_eq!(paramtable::__private::validate(value), Ok(()));
    assert_eq!(&serde_json::to_value(value).unwrap(), json);
}

#[test]
fn a_value_goes_by_its_variant() {
    assert_eq!(wires(Code::ALL, Code::as_str), ["00", "05"]);
    let grades = ["A+", "A-", "asc", "ASC", "", "self", "größe", "lower"];
    assert_eq!(wires(Grade::ALL, Grade::as_str), grades);
    assert_eq!(wires(Gender::ALL, Gender::as_str), ["Male", "Unknown", "UNKNOWN"]);
    assert_eq!("UNKNOWN".parse(), Ok(Open::NotSaid));
    assert_eq!("Unknown".parse(), Ok(Open::Unknown("Unknown".into())));
    assert_eq!(
        [Level::Low, Level::Lowest, Level::Unknown(7)].map(|level| level.as_i64()),
        [1, -1, 7]
    );
}

/// The values of an enum on the wire.
fn wires<T>(values: &[T], wire: impl Fn(&T) -> &str) -> Vec<&str> {
    values.iter().map(wire).collect()
}

#[test]
fn a_field_may_have_any_name() {
    let json = json!({
        "read": true, "check": true, "build": true, "validate": false, "from_json": false,
        "builder": { "code": "05", "grade": "", "genders": ["UNKNOWN", "Unknown"], "level": -1 },
        "maybe_read": false, "a1": true, "a_1": false, "größe": {}, "inCamels": {},
    });
    let names = Names {
        read: Some(true),
        check: Some(true),
        build: Some(true),
        validate: Some(false),
        from_json: Some(false),
        builder: Some(NamesBuilder {
            code: Code::Declined,
            grade: Some(Grade::None),
            genders: Some(vec![Gender::NotSaid, Gender::Unknown]),
            level: Some(Known::Lowest),
        }),
        maybe_read: Some(false),
        a1: Some(true),
        a_1: Some(false),
        größe: Some(Ping {}),
        inCamels: Some(Pong),
    };
    comes_back(&json, &names);
    comes_back(&json!({ "builder": "00" }), &Site { builder: Code::Approved });
    let refused = from_json::<NamesBuilder>(r#"{ "code": "01", "level": 2 }"#).unwrap_err();
    insta::assert_snapshot!(refused);
}

#[test]
fn every_derived_page_is_a_valid_page() {
    let pages = [
        Code::table_yaml(),
        Grade::table_yaml(),
        Gender::table_yaml(),
        Open::table_yaml(),
        Level::table_yaml(),
        Ping::table_yaml(),
        größe::table_yaml(),
        Main::table_yaml(),
        NamesBuilder::table_yaml(),
        Site::table_yaml(),
    ];
    for page in pages {
        assert_eq!(paramtable_tests::diagnostics_of(page), "", "{page}");
    }
    // `NamesBuilder` has the name that the builder of `Names` would have, so `Names` is
    // renamed here.
    let types = format!(
        "# === a.yaml\n{}# === b.yaml\n{}# === c.yaml\n{}# === d.yaml\n{}",
        Names::table_yaml().replace("  Names:", "  Name:"),
        NamesBuilder::table_yaml(),
        Ping::table_yaml(),
        Pong::table_yaml()
    );
    assert_eq!(paramtable_tests::diagnostics_of(&types), "");
    let pages = [&pages[..], &[Names::table_yaml()]].concat();
    for page in &pages {
        let sources = Sources::from_texts([("page.yaml", *page)]);
        let (file, _) = sources.iter().next().unwrap();
        let tidy = paramtable_language::format(&sources, file, &mut Diagnostics::default());
        assert_eq!(tidy, Formatted::Tidy((*page).to_owned()));
    }
    insta::assert_snapshot!(pages.join("---\n"));
}

/// Two structs that hold each other, of which neither derive sees both.
#[derive(Clone, Debug, PartialEq, Validate)]
struct Question {
    #[param(length = "1-9")]
    text: String,
    answer: Option<Box<Answer>>,
    others: Option<Vec<Answer>>,
}

#[derive(Clone, Debug, PartialEq, Validate)]
struct Answer {
    text: Option<paramtable::Nullable<Box<Pong>>>,
    back: Box<Question>,
    next: Option<paramtable::Nullable<Box<Question>>>,
}

#[test]
fn structs_may_hold_each_other() {
    let question = |text: &str, answer| Question { text: text.to_owned(), answer, others: None };
    let answer = Answer {
        text: Some(paramtable::Nullable::Value(Box::new(Pong))),
        back: Box::new(question("a", None)),
        next: Some(paramtable::Nullable::Null),
    };
    let json =
        json!({ "text": "q", "answer": { "text": {}, "back": { "text": "a" }, "next": null } });
    comes_back(&json, &question("q", Some(Box::new(answer))));
    let json = json!({ "text": "q", "answer": { "back": { "text": "" } }, "others": [{}] });
    let Err(Rejection::Invalid(violations)) = from_json::<Question>(&json.to_string()) else {
        panic!("{json} was accepted")
    };
    let said =
        violations.iter().map(|violation| format!("{} {}", violation.pointer(), violation.code()));
    let said: Vec<_> = said.collect();
    assert_eq!(said, ["/answer/back/text length", "/others/0/back required"]);
}

/// Values that only their rows say more of.
#[derive(Clone, Debug, PartialEq, Validate)]
struct Loose {
    anything: paramtable::Value,
    #[param(format = "ddMMyyyy")]
    due: Option<paramtable::Date>,
    #[param(format = "yyyyMMddHHmm")]
    at: Option<paramtable::LocalDateTime>,
}

#[test]
fn any_value_and_dates_in_a_format() {
    let body = r#"{"anything":[1.50,{"a":null}],"due":"31012026","at":"202601312359"}"#;
    let loose = from_json::<Loose>(body).unwrap();
    assert_eq!(serde_json::to_string(&loose).unwrap(), body);
    let refused = from_json::<Loose>(r#"{"anything": 1, "due": "2026-01-31"}"#).unwrap_err();
    let said = "/due: must be a date in the form ddMMyyyy, such as 31012026 (format)";
    assert_eq!(refused.to_string(), said);
}
