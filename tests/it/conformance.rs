//! The interpreter compared with the generated Rust. Both must reach the same verdict
//! with the same violations, on the examples and on values derived from them by random
//! changes.

mod changes;
mod orders;
mod texts;

use std::fmt::Debug;

use language::{
    Answer, AskThingResponse, AskThingResponse201, AskThingResponse202, AskThingResponse203,
    Bounds, Conditions, Copied, Elements, Names, OpenThingResponse, PartsSentCallback, Rules,
    SendLabelsRequest, SendPartsRequest, SendPartsResponse, Texts, Types,
};
use paramtable::__private::serde::Serialize;
use paramtable::{Body, ReadResponseError, Rejection, Table, Valid};
use paramtable_interpret::Judging;
use paramtable_language::model::{Api, Type};
use paramtable_tests::{agree, api_of, object_of};
use payment_session::{
    CancelPaymentSessionRequest, CancelPaymentSessionResponse, CapturePaymentSessionRequest,
    CapturePaymentSessionResponse, ConfirmPaymentSessionRequest, ConfirmPaymentSessionResponse,
    CreatePaymentSessionRequest, CreatePaymentSessionResponse, ListChargesResponse,
    ListPaymentSessionsResponse, PaymentCallback, RetrievePaymentSessionByReferenceResponse,
    RetrievePaymentSessionResponse, SimulatePaymentRequest, SimulatePaymentResponse,
};
use serde_json::Value;

pub(crate) use changes::for_changed;
use orders::{Order, write_in_order};

/// Compares both verdicts on one text. An accepted value also validates, and is equal
/// after it is serialised and decoded again.
fn check<T: Body + Debug + PartialEq + Serialize>(
    api: &Api,
    type_: &Type,
    text: &str,
    judging: Judging,
) {
    let read = |text: &str| match judging {
        Judging::Request => paramtable::from_json::<T>(text).map(Valid::into_inner),
        _ => paramtable::read_response::<T>(text),
    };
    let accepted = read(text);
    if let Ok(value) = &accepted {
        let written = serde_json::to_string(value).unwrap();
        assert_eq!(read(&written).as_ref(), Ok(value), "{text}, written as {written}");
        if judging == Judging::Request {
            assert_eq!(paramtable::__private::validate(value), Ok(()), "{text}");
        }
        if judging == Judging::Response {
            // A response that a client reads leniently can still be validated against
            // the whole table.
            let validated = Valid::new(read(text).unwrap()).map(|_| ());
            let validated = validated.map_err(|refused| Rejection::Invalid(refused.violations));
            agree(validated, api, type_, text, Judging::Received);
        }
    }
    let read = accepted.map(|_| ());
    let cut = matches!(&read, Err(Rejection::Invalid(violations)) if violations.is_truncated());
    assert!(agree(read, api, type_, text, judging) || cut, "is JSON: {text}");
}

/// Compares both verdicts on examples and on many changed copies of them.
pub(crate) fn conform<T: Table + Debug + PartialEq + Serialize>(
    spec: &str,
    rust: &str,
    examples: &[Value],
    judging: Judging,
) {
    let api = api_of(spec);
    let type_ = object_of(&api, rust);
    for_changed(&api, examples, &|text| check::<T>(&api, &type_, text, judging));
}

/// The same, with the entries of each object in many orders: as in the value, reversed,
/// and shuffled with one of them sent twice.
pub(crate) fn conform_in_any_order<T: Table + Debug + PartialEq + Serialize>(
    spec: &str,
    rust: &str,
    examples: &[Value],
    judging: Judging,
) {
    let api = api_of(spec);
    let type_ = object_of(&api, rust);
    for_changed(&api, examples, &|text| {
        let value: Value = serde_json::from_str(text).unwrap();
        let seed = text.bytes().fold(7, |seed, byte| seed * 31 % 1_000_003 + u64::from(byte));
        for order in [Order::Sorted, Order::Reversed, Order::Shuffled(seed)] {
            let mut text = String::new();
            write_in_order(&value, order, &mut text);
            check::<T>(&api, &type_, &text, judging);
        }
    });
}

fn examples(names: &[&str]) -> Vec<Value> {
    let folder = paramtable_tests::repository().join("spec/payments/examples");
    let read = |name: &&str| std::fs::read(folder.join(format!("{name}.json"))).unwrap();
    names.iter().map(|name| serde_json::from_slice(&read(name)).unwrap()).collect()
}

#[test]
fn create_requests() {
    let names = [
        "create-payment-ui",
        "create-card-redirect",
        "create-card-api",
        "create-e-wallet",
        "create-virtual-account-redirect",
        "create-virtual-account-static",
        "create-qr",
    ];
    conform::<CreatePaymentSessionRequest>(
        "spec",
        "CreatePaymentSessionRequest",
        &examples(&names),
        Judging::Request,
    );
}

#[test]
fn confirm_and_cancel_requests() {
    let confirm =
        serde_json::json!({ "paymentMethod": { "type": "CARD", "card": { "token": "t" } } });
    conform::<ConfirmPaymentSessionRequest>(
        "spec",
        "ConfirmPaymentSessionRequest",
        &[confirm],
        Judging::Request,
    );
    conform::<CancelPaymentSessionRequest>(
        "spec",
        "CancelPaymentSessionRequest",
        &examples(&["cancel"]),
        Judging::Request,
    );
}

#[test]
fn responses() {
    let names = ["created-payment-ui", "created-qr", "created-virtual-account-static", "cancelled"];
    conform::<CreatePaymentSessionResponse>(
        "spec",
        "CreatePaymentSessionResponse",
        &examples(&names),
        Judging::Response,
    );
    conform::<ListPaymentSessionsResponse>(
        "spec",
        "ListPaymentSessionsResponse",
        &examples(&["listed"]),
        Judging::Response,
    );
    conform::<PaymentCallback>(
        "spec",
        "PaymentCallback",
        &examples(&["callback-paid"]),
        Judging::Response,
    );
}

#[test]
fn capture_and_simulate() {
    let amount = serde_json::json!({ "value": 10000.10, "currency": "IDR" });
    conform::<CapturePaymentSessionRequest>(
        "spec",
        "CapturePaymentSessionRequest",
        &[serde_json::json!({ "releaseRemainingAmount": true, "amount": amount })],
        Judging::Request,
    );
    let captured = serde_json::json!({ "code": "OK", "message": "OK", "data": {
        "id": "c", "paymentSessionId": "p", "paymentSessionClientReferenceId": "order1042",
        "status": "SUCCESS", "releaseRemainingAmount": true, "amount": amount,
        "createdAt": "2026-01-31T23:59:00Z", "updatedAt": "2026-01-31T23:59:00Z",
    } });
    conform::<CapturePaymentSessionResponse>(
        "spec",
        "CapturePaymentSessionResponse",
        &[captured],
        Judging::Response,
    );
    conform::<SimulatePaymentRequest>(
        "spec",
        "SimulatePaymentRequest",
        &[
            serde_json::json!({ "paymentSessionId": "p", "chargeStatus": "SUCCESS", "amount": amount }),
        ],
        Judging::Request,
    );
    conform::<SimulatePaymentResponse>(
        "spec",
        "SimulatePaymentResponse",
        &[serde_json::json!({ "code": "OK", "message": "OK", "data": { "updated": true } })],
        Judging::Response,
    );
}

#[test]
fn lists_and_maps_that_are_bodies() {
    fn conform<T: Body + Debug + PartialEq + Serialize>(
        called: &str,
        example: Value,
        judging: Judging,
    ) {
        let api = api_of("tests/language/spec");
        let operation = api.operation_called(called).unwrap();
        let is_request = operation.is_callback || judging == Judging::Request;
        let body = if is_request { &operation.request } else { &operation.responses[0].body };
        let type_ = &body.as_ref().unwrap().type_;
        for_changed(&api, &[example], &|text| check::<T>(&api, type_, text, judging));
    }
    let parts = serde_json::json!([{ "level": 1 }, { "level": 2 }]);
    conform::<SendPartsRequest>("sendParts", parts.clone(), Judging::Request);
    conform::<PartsSentCallback>("partsSent", parts, Judging::Response);
    let states = serde_json::json!({ "a": "ON", "b": "OFF" });
    conform::<SendPartsResponse>("sendParts", states, Judging::Response);
    let labels = serde_json::json!({ "a": ["abc"], "b": [] });
    conform::<SendLabelsRequest>("sendLabels", labels, Judging::Request);
}

#[test]
fn responses_by_status() {
    fn conform<T: Body + Debug + PartialEq + Serialize>(
        status: u16,
        example: Value,
        is_it: impl Fn(&AskThingResponse) -> Option<&T>,
    ) {
        let api = api_of("tests/language/spec");
        let mut responses = api.operation_called("askThing").unwrap().responses.iter();
        let response = responses.find(|response| response.status == Some(status)).unwrap();
        let type_ = &response.body.as_ref().unwrap().type_;
        for_changed(&api, &[example], &|text| {
            check::<T>(&api, type_, text, Judging::Response);
            let alone = paramtable::read_response::<T>(text).map_err(ReadResponseError::from);
            let among = AskThingResponse::read(status, text);
            let validated = among.as_ref().map(AskThingResponse::validate);
            assert_eq!(validated, alone.as_ref().map(paramtable::__private::validate), "{text}");
            assert_eq!(among.as_ref().map(|it| is_it(it).unwrap()), alone.as_ref(), "{text}");
        });
    }
    let answer = serde_json::json!({ "kind": "PART", "why": "late" });
    conform::<Answer>(200, answer.clone(), |it| match it {
        AskThingResponse::Status200(body) => Some(body),
        _ => None,
    });
    let new = serde_json::json!({ "kind": "FULL", "at": "2026-01-31T23:59:00Z" });
    conform::<AskThingResponse201>(201, new, |it| match it {
        AskThingResponse::Status201(body) => Some(body),
        _ => None,
    });
    for example in [
        serde_json::json!({ "state": "LATER", "left": 5, "note": "a" }),
        serde_json::json!({ "state": "NEVER", "kind": "FULL" }),
    ] {
        conform::<AskThingResponse203>(203, example, |it| match it {
            AskThingResponse::Status203(body) => Some(body),
            _ => None,
        });
    }
    conform::<AskThingResponse202>(202, serde_json::json!([answer]), |it| match it {
        AskThingResponse::Status202(body) => Some(body),
        _ => None,
    });
}

/// These operations return a session or charges too, each in its own envelope.
#[test]
fn sessions_and_charges_that_were_asked_for() {
    let session = examples(&["created-qr", "created-payment-ui"]);
    conform::<ConfirmPaymentSessionResponse>(
        "spec",
        "ConfirmPaymentSessionResponse",
        &session,
        Judging::Response,
    );
    conform::<RetrievePaymentSessionResponse>(
        "spec",
        "RetrievePaymentSessionResponse",
        &session,
        Judging::Response,
    );
    conform::<RetrievePaymentSessionByReferenceResponse>(
        "spec",
        "RetrievePaymentSessionByReferenceResponse",
        &session,
        Judging::Response,
    );
    conform::<CancelPaymentSessionResponse>(
        "spec",
        "CancelPaymentSessionResponse",
        &examples(&["cancelled"]),
        Judging::Response,
    );
    let mut charges = examples(&["listed"]).remove(0);
    charges["data"] = charges["data"][0]["chargeDetails"].take();
    conform::<ListChargesResponse>("spec", "ListChargesResponse", &[charges], Judging::Response);
}

/// A value of every type.
pub(crate) fn example_of_types() -> Value {
    serde_json::json!({
        "text": "ab", "letters": "a", "digits": "1", "flag": true, "count": 1, "price": 1.5, "day": "2026-01-31",
        "moment": "2026-01-31T23:59:00Z", "link": "a:b", "mail": "a@b",
        "opens": "09:00:00+07:00", "by_time": "", "wide": "ä", "site": "HTTPS:a", "sites": ["https:b"], "nation": "DE", "money": "EUR", "mobile": "+4912345", "speech": "de-CH", "bank": "GB82WEST12345698765432", "code": "AB1", "currency": "IDR", "level": 1,
        "as_text": "5", "price_as_text": "1.5", "flag_as_text": "true", "note": null, "amount": 1.5, "tags": ["a"],
        "grid": [[1]], "prices": { "a": 1 }, "parts": [{ "size": 1 }], "colour": "RED", "free": { "a": 1 }, "anything": [1, "a"], "things": [{ "a": null }, 1.50], "by_anything": "",
        "inner": { "deep": { "deepest": "z" } },
    })
}

#[test]
fn every_construct() {
    let types = example_of_types();
    let spec = "tests/language/spec";
    conform::<Types>(spec, "Types", std::slice::from_ref(&types), Judging::Request);
    let conditions = serde_json::json!({
        "types": types, "text": "x", "count": 1, "price": 1.0, "flag": true, "level": "a", "currency": "IDR", "maybe": null, "by_maybe": "",
        "day": "2026-01-31", "moment": "2026-01-31T23:59:00Z", "by_text": "", "by_presence": "", "by_depth": "",
    });
    conform::<Conditions>(
        spec,
        "Conditions",
        &[conditions, serde_json::json!({})],
        Judging::Request,
    );
    let texts = serde_json::json!({
        "id": "12345678901234", "code": "USD", "note": "a", "amount": "1.50", "count": "100",
        "flag": "true", "short": "", "several": "", "american": "", "noted": "", "hundred": "", "switched": "",
    });
    conform::<Texts>(
        spec,
        "Texts",
        &[texts, serde_json::json!({ "id": "z", "amount": "0.5" })],
        Judging::Request,
    );
    let bounds = serde_json::json!({
        "size": 7, "rate": 0.5, "sum": "5", "share": 0.5, "day": "2026-01-31", "large": "",
        "moment": "2026-01-31T23:59:00Z", "small": "", "low": "", "early": "", "late": "", "most": "",
    });
    let large = serde_json::json!({ "size": 8, "rate": 0.5 });
    conform::<Bounds>(spec, "Bounds", &[bounds, large], Judging::Request);
    let rules = serde_json::json!({
        "a": "x", "b": "", "c": types, "d": 2, "e": 1.5,
        "from": "2026-01-31T23:59:00Z", "until": "2026-02-01T23:59:00Z",
    });
    conform::<Rules>(spec, "Rules", std::slice::from_ref(&rules), Judging::Request);
    conform::<Copied>(spec, "Copied", &[rules], Judging::Request);
    let names = serde_json::json!({ "type": "a", "value": { "type": "b" }, "odd.name": "x\"y" });
    conform::<Names>(spec, "Names", &[names], Judging::Request);
    let response = serde_json::json!({ "state": "ON", "note": "a", "parts": [{ "level": 1 }], "parent": { "level": 7 } });
    conform::<OpenThingResponse>(spec, "OpenThingResponse", &[response], Judging::Response);
}

/// Lists in conditions and rules, some of which hold.
pub(crate) fn examples_of_elements() -> Vec<Value> {
    let lines = serde_json::json!([
        { "id": "x", "kind": "GIFT", "amount": 1.0, "extra": { "text": "" }, "parts": [{ "id": "a", "size": 1 }] },
        { "id": "y", "amount": 2, "most": 2, "parts": [{ "id": "b" }, { "id": "c", "size": 2 }] },
        { "kind": "OTHER", "note": "a" },
    ]);
    let all = serde_json::json!({
        "lines": lines, "tags": ["a", "bc", "x"], "methods": ["CARD", "other"], "currencies": ["USD", "IDR"],
        "grid": [[1, 2], [7]], "prices": [1.5, 1.0], "moments": ["2026-01-31T23:59:00Z", "2026-01-30T23:59:00Z"],
        "tax": [{ "id": [{ "value": "X" }] }], "inner": { "lines": lines, "flags": [true, false] },
        "by_gift": "", "by_no_gift": "", "by_two_tests": "", "by_parts": "", "by_method": "", "by_tag": "", "by_length": "",
        "by_currency": "", "by_count": "", "by_other_count": "", "by_grid": "", "by_rows": "", "by_price": "",
        "by_moment": "", "by_tax": "", "by_inner": "",
    });
    let few = serde_json::json!({ "lines": [{ "note": "" }], "tags": ["a"], "prices": [1] });
    vec![all, few, serde_json::json!({ "lines": lines, "tags": null, "inner": { "lines": null } })]
}

#[test]
fn lists_in_conditions_and_rules() {
    let spec = "tests/language/spec";
    conform::<Elements>(spec, "Elements", &examples_of_elements(), Judging::Request);
}
