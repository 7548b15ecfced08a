//! The second spec of the repository, `examples/store`: six tables of shapes that the
//! payments family does not have, with their verdicts, compared with the interpreter.

use paramtable::{Body, Rejection, Violations, from_form, from_json, from_json_with};
use paramtable_interpret::Judging;
use serde_json::{Value, json};
use store::{
    CreateTokenRequest, Facts, FactsRegion, OrderShippedCallback, PlaceOrderRequest,
    UpdateCartRequest, UpdateCartResponse,
};

use crate::conformance::conform;

const SPEC: &str = "examples/store/spec";

fn listed(violations: &Violations) -> Vec<String> {
    let each = violations.iter().map(|violation| {
        let rule = violation.rule().unwrap_or_default();
        format!("{} {} {rule}", violation.pointer(), violation.code()).trim().to_owned()
    });
    each.collect()
}

/// Checks the `pointer code rule` of each violation of a body.
#[track_caller]
fn check<T: Body>(body: &Value, expected: &[&str]) {
    let found = match from_json::<T>(&body.to_string()) {
        Err(Rejection::Invalid(violations)) => listed(&violations),
        Err(Rejection::Syntax(error)) => panic!("{error}"),
        Ok(_) => Vec::new(),
    };
    assert_eq!(found, expected, "{body}");
}

fn order() -> Value {
    let path = paramtable_tests::repository().join(SPEC).join("examples/order-card.json");
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// The order with other values of some rows.
fn order_with(rows: &Value) -> Value {
    let mut order = order();
    for (name, value) in rows.as_object().unwrap() {
        order[name] = value.clone();
    }
    order
}

#[test]
fn actions_by_kind() {
    let check = check::<UpdateCartRequest>;
    check(&json!([{ "action": "CLEAR" }, { "line": 1, "action": "REMOVE_LINE" }]), &[]);
    check(
        &json!([{ "action": "ADD_LINE", "line": 1 }]),
        &["/0/line not_applicable", "/0/sku required"],
    );
    check(
        &json!([{ "action": "ADD_LINE", "sku": "SH-1042", "giftMessage": "Hello" }]),
        &["/0/giftMessage not_applicable"],
    );
    check(&json!([{ "action": "NONE", "line": 0 }]), &["/0/action enum"]);
    check(&json!([]), &[" items"].map(str::trim));
}

#[test]
fn a_payment_method_by_its_type() {
    let check = |payment: Value, expected: &[&str]| {
        check::<PlaceOrderRequest>(&order_with(&json!({ "payment": payment })), expected);
    };
    check(
        json!({ "type": "CARD", "token": "tok_5f2b8c1d", "save": true }),
        &["/payment/consent required"],
    );
    check(
        json!({ "type": "TRANSFER", "iban": "DE89370400440532013001", "holder": "Ana" }),
        &["/payment/iban format"],
    );
    check(
        json!({ "type": "TRANSFER", "token": "tok_5f2b8c1d" }),
        &["/payment/token not_applicable", "/payment/iban required", "/payment/holder required"],
    );
}

#[test]
fn numbers_told_apart_by_scheme() {
    let check = |ids: Value, expected: &[&str]| {
        let buyer = json!({ "kind": "COMPANY", "name": "Example GmbH", "ids": ids });
        check::<PlaceOrderRequest>(&order_with(&json!({ "buyer": buyer })), expected);
    };
    check(json!([{ "scheme": "DUNS", "value": "150483782" }]), &[]);
    check(
        json!([{ "scheme": "DUNS", "value": "HRB 1" }, { "scheme": "REGISTER", "value": "HRB 1" }]),
        &["/buyer/ids/0/value format", "/buyer/ids/1/country required"],
    );
    check(
        json!([
            { "scheme": "DUNS", "value": "150483782" },
            { "scheme": "DUNS", "value": "150483783" },
        ]),
        &["/buyer/ids/1/scheme unique one-id-a-scheme"],
    );
}

#[test]
fn requirements_of_the_account() {
    let body = order_with(&json!({
        "payment": { "type": "INVOICE" },
        "buyer": { "kind": "COMPANY", "name": "Example", "ids": [{ "scheme": "DUNS", "value": "150483782" }] },
    }))
    .to_string();
    let with = |facts: &Facts| match from_json_with::<PlaceOrderRequest>(&body, facts) {
        Err(Rejection::Invalid(violations)) => listed(&violations),
        Err(Rejection::Syntax(error)) => panic!("{error}"),
        Ok(_) => Vec::new(),
    };
    assert_eq!(with(&Facts::default()), [""; 0]);
    let facts = Facts::default().invoicing(true).region(FactsRegion::Eu);
    assert_eq!(with(&facts), ["/payment/dueDays required", "/vatId required"]);
    assert_eq!(with(&Facts::default().invoicing(false).region(FactsRegion::Other)), [""; 0]);
}

#[test]
fn amounts_that_add_up() {
    let check = |rows: &Value, expected: &[&str]| {
        check::<PlaceOrderRequest>(&order_with(rows), expected);
    };
    check(&json!({}), &[]);
    check(&json!({ "total": 40 }), &["/total compare sum-of-all"]);
    check(&json!({ "subtotal": 40.01, "total": 44.91 }), &["/subtotal compare sum-of-lines"]);
    check(
        &json!({
            "lines": [
                { "sku": "SH-1042", "quantity": 1, "price": 20 },
                { "sku": "SH-1042", "quantity": 1, "price": 20, "parcel": 2 },
            ],
        }),
        &["/lines/1/sku unique one-line-an-article", "/lines/0/parcel required mixed-delivery"],
    );
    check(&json!({ "giftMessage": "Hello" }), &["/giftMessage not_applicable"]);
}

#[test]
fn dates_as_the_table_writes_them() {
    let check = |day: &str, expected: &[&str]| {
        check::<PlaceOrderRequest>(&order_with(&json!({ "deliverOn": day })), expected);
    };
    check("29022028", &[]);
    check("29022027", &["/deliverOn format"]);
    check("2027-02-28", &["/deliverOn format"]);
}

#[test]
fn a_form_and_several_statuses() {
    let read = from_form::<CreateTokenRequest>("grant_type=refresh_token&scope=orders%3Awrite");
    let Err(Rejection::Invalid(violations)) = read else { panic!("{read:?}") };
    assert_eq!(listed(&violations), ["/refresh_token required"]);
    assert_eq!(UpdateCartResponse::read(204, "").unwrap(), UpdateCartResponse::Status204);
    assert!(UpdateCartResponse::read(418, "").is_err());
}

#[test]
fn conformance() {
    let folder = paramtable_tests::repository().join(SPEC).join("examples");
    let example = |name: &str| -> Value {
        serde_json::from_slice(&std::fs::read(folder.join(name)).unwrap()).unwrap()
    };
    let orders = [example("order-card.json"), example("order-invoice.json")];
    conform::<PlaceOrderRequest>(SPEC, "PlaceOrderRequest", &orders, Judging::Request);
    let shipped = json!({
        "order": "0d3a4f6c-2b1e-4c55-8f0a-7b9d1e2f3a4b",
        "shippedAt": "2026-12-23 17:40:00",
        "parcels": [{ "tracking": "1042104210", "carrier": "Example Post" }],
    });
    conform::<OrderShippedCallback>(SPEC, "OrderShippedCallback", &[shipped], Judging::Response);
}
