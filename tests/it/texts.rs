//! Headers, queries, paths and forms: the generated Rust and the interpreter must find the
//! same violations.

use language::{
    FormSentCallback, OpenThingHeaders, OpenThingPath, OpenThingQuery, SendFormRequest,
};
use paramtable::{Place, Rejection, Valid, Violations, from_headers, from_path, from_query};
use paramtable_interpret::{Judging, interpret, interpret_texts, parse_body};
use paramtable_language::model::Api;
use paramtable_tests::api_of;
use payment_session::{CreatePaymentSessionHeaders, ListPaymentSessionsQuery};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

type Pairs<'p> = &'p [(&'p str, &'p str)];

/// Compares the verdicts of the generated Rust and of the interpreter on pairs.
fn agree<T>(
    read: Result<Valid<T>, Violations>,
    (api, operation, place): (&Api, &str, Place),
    pairs: Pairs<'_>,
) {
    let read = read.map(|_| ()).err().unwrap_or_default().to_string();
    let texts = &api.operation_called(operation).unwrap().texts;
    let (_, table) = texts.iter().find(|(known, _)| *known == place).unwrap();
    let meant = interpret_texts(api, *table, place, pairs.iter().copied()).to_string();
    assert_eq!(read, meant, "generated Rust (left) and interpreter (right) of {pairs:?}");
}

#[test]
fn headers_agree() {
    let api = api_of("tests/language/spec");
    let of = (&api, "openThing", Place::Header);
    let all: [Pairs<'_>; 5] = [
        &[],
        &[("x-request-id", "a1"), ("X-DRY-RUN", "true"), ("Accept", "*/*")],
        &[("X-Dry-Run", "1"), ("x-dry-run", "true")],
        &[("X-Request-ID", "too long"), ("x-request-id", "b")],
        &[("X-Request-ID", "")],
    ];
    for pairs in all {
        agree(from_headers::<OpenThingHeaders>(pairs.iter().copied()), of, pairs);
    }
    let api = api_of("spec");
    let of = (&api, "createPaymentSession", Place::Header);
    let all: [Pairs<'_>; 3] = [
        &[],
        &[("authorization", "Bearer a"), ("Content-Type", "text/plain")],
        &[("AUTHORIZATION", ""), ("x-idempotency-key", "!")],
    ];
    for pairs in all {
        agree(from_headers::<CreatePaymentSessionHeaders>(pairs.iter().copied()), of, pairs);
    }
}

#[test]
fn queries_agree() {
    let api = api_of("tests/language/spec");
    let of = (&api, "openThing", Place::Query);
    let all: [Pairs<'_>; 9] = [
        &[],
        &[("page", "2"), ("day", "2026-01-31")],
        &[("page", "2")],
        &[("page", "1e9"), ("other", "")],
        &[("page", "0"), ("page", "1")],
        &[("page", "x"), ("day", "31 January")],
        &[("page", "1.5"), ("pgae", "1")],
        &[("Page", "1")],
        &[("page", "99999999999999999999")],
    ];
    for pairs in all {
        agree(from_query::<OpenThingQuery>(pairs.iter().copied()), of, pairs);
    }
    let api = api_of("spec");
    let of = (&api, "listPaymentSessions", Place::Query);
    let all: [Pairs<'_>; 2] = [&[], &[("page", "-1"), ("limit", "many"), ("status", "?")]];
    for pairs in all {
        agree(from_query::<ListPaymentSessionsQuery>(pairs.iter().copied()), of, pairs);
    }
}

#[test]
fn paths_agree() {
    let api = api_of("tests/language/spec");
    let of = (&api, "openThing", Place::Path);
    let all: [Pairs<'_>; 4] = [&[], &[("id", "9")], &[("id", "ten")], &[("id", "9"), ("ID", "9")]];
    for pairs in all {
        agree(from_path::<OpenThingPath>(pairs.iter().copied()), of, pairs);
    }
}

/// The verdicts on a form, whichever way it is read.
fn forms_agree_on<T>(
    read: Result<T, Rejection>,
    (api, operation, judging): (&Api, &str, Judging),
    body: &str,
) {
    let type_ = &api.operation_called(operation).unwrap().request.as_ref().unwrap().type_;
    let meant = match parse_body(api, type_, body) {
        Ok(form) => interpret(api, type_, &form, judging).to_string(),
        Err(_) => String::from("syntax"),
    };
    let read = match read {
        Ok(_) => String::new(),
        Err(Rejection::Invalid(violations)) => violations.to_string(),
        Err(Rejection::Syntax(_)) => String::from("syntax"),
    };
    assert_eq!(read, meant, "generated Rust (left) and interpreter (right) of {body}");
}

#[test]
fn forms_agree() {
    const NAMES: &[&str] = &["amount", "a+b", "count", "fast", "state", "at", "Amount", "", "%ff"];
    const VALUES: &[&str] = &[
        "1.50",
        "0",
        "1e2",
        "",
        "abc",
        "abcd",
        "7",
        "true",
        "false",
        "ON",
        "NONE",
        "%41",
        "2026-01-31T08%3A00%3A00Z",
        "2026-01-31T08:00:00-01:00",
        "%c3",
        "%zz",
        "a=b",
    ];
    let api = api_of("tests/language/spec");
    let pair = (select(NAMES), select(VALUES), any::<bool>());
    let pair = pair.prop_map(
        |(name, value, has_value)| {
            if has_value { format!("{name}={value}") } else { name.to_owned() }
        },
    );
    let form = proptest::collection::vec(pair, 0..6).prop_map(|pairs| pairs.join("&"));
    let mut runner = TestRunner::new_with_rng(
        Config { cases: 2000, failure_persistence: None, ..Config::default() },
        TestRng::deterministic_rng(RngAlgorithm::ChaCha),
    );
    let outcome = runner.run(&form, |body| {
        let of = (&api, "sendForm", Judging::Request);
        let read = paramtable::from_form::<SendFormRequest>(&body);
        if let Ok(form) = &read {
            let written = paramtable::to_form(&**form).unwrap();
            assert_eq!(paramtable::from_form(&written).as_ref(), Ok(form), "{body}: {written}");
        }
        forms_agree_on(read, of, &body);
        let sent = format!("id=1&{body}");
        let of = (&api, "formSent", Judging::Received);
        forms_agree_on(paramtable::from_form::<FormSentCallback>(&sent), of, &sent);
        Ok(())
    });
    outcome.unwrap();
}
