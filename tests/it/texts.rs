//! Headers, queries and paths: the generated Rust and the interpreter must find the
//! same violations.

use language::{OpenThingHeaders, OpenThingPath, OpenThingQuery};
use paramtable::{Place, Valid, Violations, from_headers, from_path, from_query};
use paramtable_interpret::interpret_texts;
use paramtable_language::model::Api;
use paramtable_tests::api_of;
use payment_session::{CreatePaymentSessionHeaders, ListPaymentSessionsQuery};

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
