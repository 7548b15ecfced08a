//! Facts: their verdicts, and the generated Rust against the interpreter with every
//! combination of them.

use language::{
    Account, AccountView, Facts, FactsCountry, OpenAccountHeaders, OpenAccountPath,
    OpenAccountQuery, OpenAccountResponse, OpenAccountResponse200, Tier,
};
use paramtable::{
    Code, Decoded, Place, Rejection, Table, Valid, Violations, from_headers_with, from_json,
    from_json_with, from_path_with, from_query_with, read_response, read_strictly_with,
};
use paramtable_interpret::{Judging, interpret_texts_with};
use paramtable_language::model::{Api, GivenFacts};
use paramtable_tests::{agree_with, api_of, object_of};
use serde_json::json;

use crate::conformance::for_changed;

fn codes<T>(read: Result<Valid<T>, Rejection>) -> Vec<String> {
    let Err(Rejection::Invalid(violations)) = read else { return Vec::new() };
    let each = violations.iter();
    each.map(|violation| format!("{} {}", violation.pointer(), violation.code())).collect()
}

fn check(facts: &Facts, body: &str, says: &[&str]) {
    assert_eq!(codes(from_json_with::<Account>(body, facts)), says, "{body} with {facts:?}");
}

#[test]
fn a_fact_that_is_not_given_demands_and_forbids_nothing() {
    let none = Facts::default();
    let all = r#"{"report": "", "abroad": "", "note": "", "inner": {"deep": ""}, "parts": [{}]}"#;
    for body in ["{}", all, r#"{"name": "a", "both": ""}"#] {
        check(&none, body, if body.contains("both") { &["/both not_applicable"] } else { &[] });
        assert_eq!(from_json::<Account>(body), from_json_with::<Account>(body, &none));
    }
    // The other half decides.
    check(&none, r#"{"name": "x"}"#, &["/note required"]);
    check(&none, r#"{"name": "x", "note": "", "neither": ""}"#, &["/neither not_applicable"]);
}

#[test]
fn facts_decide_conditions_at_every_depth() {
    let given = Facts::default().guarantee(true).country(FactsCountry::Br).tier(Tier::Two);
    let fine = r#"{"report": "", "taxId": "", "note": "", "inner": {"deep": ""}, "parts": []}"#;
    check(&given, fine, &[]);
    check(
        &given,
        r#"{"inner": {}, "parts": [{"size": 1}, {}]}"#,
        &[
            "/inner/deep required",
            "/parts/1/size required",
            "/report required",
            "/taxId required",
            "/note required",
        ],
    );
    let other = Facts::default().guarantee(false).country(FactsCountry::Id).tier(Tier::One);
    check(
        &other,
        r#"{"name": "a", "report": "", "abroad": "", "inner": {"deep": ""}}"#,
        &[
            "/inner/deep not_applicable",
            "/report not_applicable",
            "/abroad not_applicable",
            "/name not_applicable",
        ],
    );
    check(&Facts::default().tier(Tier::Three), r#"{"parts": []}"#, &[" at_least_one_of"]);
}

#[test]
fn a_parameter_may_be_called_like_a_fact() {
    check(
        &Facts::default().guarantee(true),
        r#"{"report": "", "dollars": ""}"#,
        &["/dollars not_applicable"],
    );
    check(&Facts::default(), r#"{"$guarantee": "x", "dollars": ""}"#, &[]);
}

#[test]
fn a_fact_is_given_taken_back_and_shown() {
    let facts = Facts::default().guarantee(true).country(FactsCountry::Mx);
    assert_eq!(format!("{facts:?}"), r#"{"country": "MX", "guarantee": "true"}"#);
    assert_eq!(facts.clone().guarantee(None).country(None), Facts::default());
    assert_eq!(facts.clone().guarantee(false).guarantee(true), facts);
}

#[test]
fn every_way_of_reading_takes_facts() {
    let facts = Facts::default().guarantee(true).country(FactsCountry::Br).tier(Tier::One);
    let is_required = |violations: Violations| {
        let all: Vec<_> = violations.iter().map(|found| (found.place(), found.code())).collect();
        assert_eq!(all, [(Place::Header, Code::Required)]);
    };
    is_required(from_headers_with::<OpenAccountHeaders>([], &facts).unwrap_err());
    assert!(from_headers_with::<OpenAccountHeaders>([], &Facts::default()).is_ok());
    let page = [("page", "a b")];
    let said = from_query_with::<OpenAccountQuery>(page, &facts).unwrap_err();
    assert_eq!(said.iter().next().map(paramtable::Violation::code), Some(Code::NotApplicable));
    assert!(from_query_with::<OpenAccountQuery>(page, &Facts::default()).is_ok());
    let path = [("id", "three")];
    let said = from_path_with::<OpenAccountPath>(path, &facts).unwrap_err();
    assert_eq!(said.iter().next().and_then(|found| found.rule()), Some("guaranteed-id"));

    let (reported, none) = (r#"[{"report": ""}]"#, Facts::default().guarantee(false));
    let read = read_response::<OpenAccountResponse200>(reported).unwrap();
    assert_eq!(read.validate(), Ok(()));
    assert!(read.validate_with(&facts).is_ok() && read.validate_with(&none).is_err());
    assert!(read.clone().check_with(&none).is_err());
    assert!(from_json_with::<OpenAccountResponse200>(reported, &none).is_err());
    assert!(read_strictly_with::<OpenAccountResponse200>(reported, &none).is_err());
    assert!(from_json_with::<OpenAccountResponse200>(reported, &facts).is_ok());
    for (status, body) in [(200, reported), (202, r#"{"report": ""}"#)] {
        let response = OpenAccountResponse::read(status, body).unwrap();
        assert!(response.validate().is_ok() && response.validate_with(&facts).is_ok());
        assert!(response.validate_with(&none).is_err());
    }
    assert!(OpenAccountResponse::Status204.validate_with(&none).is_ok());
    let account = Account::builder().name("a").build();
    assert_eq!(account.validate(), Ok(()));
    let refused = Valid::new_with(account.clone(), &none).unwrap_err();
    assert_eq!(refused.value, account);
    assert!(account.check_with(&none).is_err());
    assert!(AccountView::builder().report("").build().validate_with(&none).is_err());
    // Plain reading, serde's included, gives none.
    let Decoded::<Account>(read) = serde_json::from_str(r#"{"name": "a"}"#).unwrap();
    assert!(read.is_ok());
}

/// Every combination of facts, for the generated Rust and for the interpreter.
fn combinations(api: &Api) -> Vec<(Facts, GivenFacts)> {
    let mut all = Vec::new();
    for guarantee in [None, Some(true), Some(false)] {
        for country in [None, Some(FactsCountry::Br), Some(FactsCountry::Id)] {
            for tier in [None, Some(Tier::One), Some(Tier::Two), Some(Tier::Three)] {
                let facts = Facts::default()
                    .guarantee(guarantee)
                    .country(country.clone())
                    .tier(tier.clone());
                let mut given = GivenFacts::default();
                for (name, value) in AsRef::<paramtable::GivenFacts>::as_ref(&facts).iter() {
                    let (id, _) = api.facts().find(|(_, fact)| fact.name.wire() == name).unwrap();
                    let values = api.values_of_fact(id);
                    let (_, value) = values.iter().find(|(known, _)| *known == value).unwrap();
                    given.give(id, value.clone());
                }
                all.push((facts, given));
            }
        }
    }
    all
}

#[test]
fn the_interpreter_agrees_with_any_facts() {
    let api = api_of("tests/language/spec");
    let type_ = object_of(&api, "Account");
    let combinations = combinations(&api);
    let full = json!({
        "name": "x", "report": "", "taxId": "", "abroad": "", "note": "", "both": "", "neither": "",
        "$guarantee": "x", "dollars": "", "inner": { "deep": "" }, "parts": [{ "size": 1 }, { "size": 10, "code": "" }], "large": "",
    });
    for_changed(&api, &[full, json!({})], &|text| {
        for (facts, given) in &combinations {
            let read = from_json_with::<Account>(text, facts);
            if let Ok(value) = &read {
                assert_eq!(value.validate_with(facts), Ok(()), "{text} with {facts:?}");
            }
            agree_with(read.map(|_| ()), &api, (&type_, given), text, Judging::Request);
            if let Ok(value) = read_response::<Account>(text) {
                let validated = value.check_with(facts).map(|_| ()).map_err(Rejection::Invalid);
                agree_with(validated, &api, (&type_, given), text, Judging::Received);
            }
        }
    });
    let operation = api.operation_called("openAccount").unwrap();
    let table = |place| operation.texts.iter().find(|(known, _)| *known == place).unwrap().1;
    for (facts, given) in &combinations {
        for pairs in
            [&[][..], &[("X-Tax", "1")], &[("page", "1")], &[("id", "x")], &[("id", "one")]]
        {
            let each = || pairs.iter().copied();
            let meant = |place| interpret_texts_with(&api, table(place), place, each(), given);
            let said = |read: Result<(), Violations>| read.err().unwrap_or_default();
            let headers = from_headers_with::<OpenAccountHeaders>(each(), facts).map(|_| ());
            assert_eq!(said(headers), meant(Place::Header), "{pairs:?} with {facts:?}");
            let query = from_query_with::<OpenAccountQuery>(each(), facts).map(|_| ());
            assert_eq!(said(query), meant(Place::Query), "{pairs:?} with {facts:?}");
            let path = from_path_with::<OpenAccountPath>(each(), facts).map(|_| ());
            assert_eq!(said(path), meant(Place::Path), "{pairs:?} with {facts:?}");
        }
    }
}

/// The same table as a struct of one's own, whose nested tables are those of the spec.
#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", object = "Account", facts = Facts)]
struct Own {
    name: Option<String>,
    report: Option<String>,
    #[table(rename = "taxId")]
    tax: Option<String>,
    abroad: Option<String>,
    note: Option<String>,
    both: Option<String>,
    neither: Option<String>,
    dollar_guarantee: Option<String>,
    dollars: Option<String>,
    inner: Option<language::AccountInner>,
    parts: Option<Vec<language::AccountPart>>,
    large: Option<String>,
}

#[test]
fn own_types_are_read_with_facts() {
    let api = api_of("tests/language/spec");
    let type_ = object_of(&api, "Account");
    for (facts, given) in &combinations(&api) {
        for text in [
            "{}",
            r#"{"name": "x", "report": "", "inner": {"deep": ""}, "parts": [{}]}"#,
            r#"{"taxId": "", "abroad": "", "note": "", "inner": {}, "parts": [{"size": 1}]}"#,
            r#"{"large": "", "parts": [{"size": 1}, {"size": 10}]}"#,
            r#"{"large": "", "parts": [{"size": 1}, {"size": "a"}]}"#,
        ] {
            let read = from_json_with::<Own>(text, facts);
            if let Ok(value) = &read {
                assert_eq!(value.validate_with(facts), Ok(()), "{text} with {facts:?}");
            }
            agree_with(read.map(|_| ()), &api, (&type_, given), text, Judging::Request);
        }
    }
}

mod included {
    paramtable::include_spec!("language/spec");
}

#[test]
fn an_included_spec_has_facts_of_its_own() {
    let facts = included::Facts::default().guarantee(true);
    assert!(from_json_with::<included::Account>("{}", &facts).is_err());
    assert!(from_json_with::<included::Account>(r#"{"report": ""}"#, &facts).is_ok());
}
