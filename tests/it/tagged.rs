//! The Rust of tables with cases: types and builders, every reader, own structs, and
//! the same verdicts as the interpreter whatever the order on the wire.

use language::{
    Basket, BasketCase, BasketItem, BasketItemCase, MethodType, PayRequest, PayRequestCase,
    PayRequestDaily, PayRequestKind, PayRequestPlace, PayRequestPlaceLeft, PayResponse,
    PayResponseCase, PaymentMethod, PaymentMethodBank, PaymentMethodCard, PaymentMethodCase,
    PaymentMethodEWallet, Reward, RewardCase, RewardKind, RewardPoints, Side, Tree, TreeBranch,
    TreeLeaf,
};
use paramtable::__private::serde::Deserialize;
use paramtable::{Decoded, Rejection, Table, Valid, from_json, read_response, read_strictly};
use paramtable_interpret::Judging;
use serde_json::{Value, json};

use crate::conformance::conform_in_any_order;

const SPEC: &str = "tests/language/spec";

/// Valid ones.
fn requests() -> Vec<Value> {
    let card = json!({ "type": "CARD", "number": "4111111111111111", "cvc": "123", "stored": true, "network": "VISA", "token": "t" });
    let bank = json!({ "type": "BANK", "iban": "GB82WEST12345698765432", "locale": "de", "token": "t", "pin": null, "code": "c" });
    let wallet = json!({ "type": "E_WALLET", "account": "a", "locale": "en" });
    let tree = json!({ "is": "BRANCH", "left": { "is": "LEAF", "size": 1 }, "right": { "is": "TWIG", "end": { "is": "TWIG" }, "ends": [{ "is": "LEAF", "size": 2 }] } });
    vec![
        json!({ "kind": "ONCE", "hint": "h", "method": card, "more": [bank, wallet], "byName": { "a": { "kind": "POINTS", "points": 1 }, "b": {} } }),
        json!({ "kind": "DAILY", "every": 3, "until": "2026-01-31", "days": 9, "method": { "type": "CARD", "number": "411111111111", "cvc": "1234", "token": "t", "pin": "1", "code": "c", "billing": { "city": "x" } }, "hint": "h" }),
        json!({ "kind": "NEVER", "method": bank, "tree": tree, "place": { "at": 1, "street": "s" } }),
        json!({ "kind": "DAILY", "every": 20, "days": 30, "until": "2026-01-31", "method": { "type": "CASH" }, "reason": "r", "reward": { "kind": "OTHER", "amount": 1.5 }, "place": null }),
        json!({ "kind": "ONCE", "method": wallet, "strict": { "type": "VOUCHER", "token": "t" }, "reward": { "points": 3, "kind": "MILES", "no such": "x" } }),
        json!({ "kind": "ONCE", "hint": "h", "method": { "type": "CARD", "number": "4111111111111111", "stored": false, "cvc": "999", "token": "t" }, "note": "n", "strict": { "type": "CARD", "number": "4111111111111111", "holder": "h", "cvc": "123", "locale": "de" }, "place": {} }),
    ]
}

fn responses() -> Vec<Value> {
    vec![
        json!({ "kind": "DONE", "code": 7, "seen": true, "method": { "type": "CASH", "locale": "de" } }),
        json!({ "kind": "FAILED", "why": "w", "code": 3, "method": { "type": "BANK", "iban": "GB82WEST12345698765432", "number": "1" } }),
        json!({ "kind": "OPEN", "code": 1, "method": { "type": "GOLD", "ounces": 3 } }),
        json!({ "kind": "LATER", "why": "w" }),
    ]
}

#[test]
fn requests_in_any_order() {
    conform_in_any_order::<PayRequest>(SPEC, "PayRequest", &requests(), Judging::Request);
}

#[test]
fn responses_in_any_order() {
    conform_in_any_order::<PayResponse>(SPEC, "PayResponse", &responses(), Judging::Response);
}

/// What is a row of its own is a field of any type; the cases are the generated enum.
#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", object = "PaymentMethod")]
struct OwnMethod {
    case: PaymentMethodCase,
    locale: Option<Text>,
    #[table(rename = "receipt")]
    slip: Option<String>,
    code: Option<String>,
}

#[derive(Clone, Debug, PartialEq, paramtable::Wraps)]
struct Text(String);

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", object = "Reward")]
struct OwnReward {
    #[table(rename = "kind")]
    which: Option<RewardCase>,
    amount: Option<paramtable::Decimal>,
}

#[test]
fn own_structs_hold_the_generated_cases() {
    let methods: Vec<_> = requests().iter().map(|request| request["method"].clone()).collect();
    conform_in_any_order::<OwnMethod>(SPEC, "PaymentMethod", &methods, Judging::Request);
    let rewards = [
        json!({ "kind": "POINTS", "points": 200, "amount": 1 }),
        json!({ "kind": "OTHER" }),
        json!({}),
    ];
    conform_in_any_order::<OwnReward>(SPEC, "Reward", &rewards, Judging::Request);
}

/// Lists of tables with cases, and lists in cases, some of whose rules are broken.
fn baskets() -> Vec<Value> {
    let items = json!([
        { "kind": "CARD", "number": "1", "note": "x" },
        { "kind": "BOX", "number": "2", "most": 3, "parts": [{ "is": "A", "of": 1 }, { "is": "B" }, { "is": "A", "of": 5 }] },
        { "kind": "CARD", "size": 7, "times": 5 },
        { "kind": "NONE" },
    ]);
    vec![
        json!({
            "for": "SHOP", "items": items, "most": 30, "main": items[1], "by_card": "", "by_parts": "", "by_codes": "", "by_few": "", "by_main": "",
            "codes": ["a", "c"], "lines": [{ "kind": "BOX", "number": "2", "note": "x", "size": 3 }, { "kind": "NONE", "note": "x" }],
            "limit": 8, "hint": "h", "many": "m",
        }),
        json!({
            "for": "CLUB", "items": [{ "kind": "BOX" }, { "kind": "CARD" }], "only": [{ "kind": "CARD", "number": "1", "size": 4 }], "by_only": "", "by_kind": "",
            "codes": ["a", "a"], "lines": [items[0], items[0]], "limit": 51, "most": 4,
        }),
        json!({ "for": "NOBODY", "only": null, "most": 3, "items": [items[0], items[0]], "main": { "kind": "CARD", "size": 80 } }),
        json!({ "for": "SHOP", "lines": [{ "kind": "CARD", "number": "2", "size": 5 }, { "kind": "CARD", "note": "x", "size": 5 }], "hint": "", "most": 3 }),
        json!({ "for": "CLUB", "limit": 81, "main": { "kind": "BOX", "size": 9 }, "codes": null }),
    ]
}

#[test]
fn elements_and_rows_of_cases_meet_in_paths() {
    conform_in_any_order::<Basket>(SPEC, "Basket", &baskets(), Judging::Request);
    conform_in_any_order::<OwnBasket>(SPEC, "Basket", &baskets(), Judging::Request);
}

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", object = "Basket")]
struct OwnBasket {
    #[table(rename = "for")]
    case: Option<BasketCase>,
    items: Option<Vec<OwnItem>>,
    only: Option<paramtable::Nullable<Vec<OwnItem>>>,
    main: Option<BasketItem>,
    most: Option<i64>,
    by_card: Option<String>,
    by_kind: Option<String>,
    by_only: Option<String>,
    by_parts: Option<String>,
    by_codes: Option<String>,
    by_few: Option<String>,
    by_main: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", object = "BasketItem")]
struct OwnItem {
    note: Option<Text>,
    case: BasketItemCase,
    times: Option<i64>,
}

fn card() -> PaymentMethodCard {
    PaymentMethodCard::builder().number("4111111111111111").cvc("123").token("t").build()
}

#[test]
fn a_table_is_built_of_its_case() {
    let request = PayRequest::builder()
        .case(PayRequestDaily::builder().every(3).build())
        .method(card())
        .reward(RewardPoints::builder().points(3).build())
        .place(paramtable::Nullable::Value(
            PayRequestPlaceLeft::builder().street("s").build().into(),
        ))
        .build();
    assert_eq!(request.kind(), PayRequestKind::Daily);
    assert_eq!(request.method.r#type(), MethodType::Card);
    assert_eq!(request.reward.as_ref().and_then(Reward::kind), Some(RewardKind::Points));
    assert_eq!(request.place.as_ref().and_then(|place| place.value()?.at()), Some(Side::Left));
    // The tag in its place, the rows of the case after the common ones.
    assert_eq!(
        serde_json::to_string(&request).unwrap(),
        r#"{"kind":"DAILY","method":{"type":"CARD","number":"4111111111111111","cvc":"123","token":"t"},"reward":{"kind":"POINTS","points":3},"place":{"at":1,"street":"s"},"every":3}"#
    );
    let cash = PaymentMethod::from(PaymentMethodCase::Cash);
    assert_eq!(serde_json::to_string(&cash).unwrap(), r#"{"type":"CASH"}"#);
    assert_eq!(serde_json::to_string(&Reward::builder().build()).unwrap(), "{}");
    let none = Reward::builder().maybe_case(None::<RewardCase>).build();
    assert_eq!((none.kind(), none.case), (None, None));
    let leaf = |size| Tree::from(TreeLeaf::builder().size(size).build());
    let tree = Tree::from(TreeBranch::builder().left(leaf(1)).right(leaf(2)).build());
    assert_eq!(
        from_json::<Tree>(&serde_json::to_string(&tree).unwrap()).unwrap().into_inner(),
        tree
    );
}

#[test]
fn what_was_built_is_judged() {
    let found = |method: PaymentMethod| {
        let found = method.validate().map_err(|violations| violations.to_string());
        found.map_or_else(|said| said, |()| String::new())
    };
    assert_eq!(found(card().into()), "");
    let mut short = card();
    short.number = String::from("4");
    assert_eq!(found(short.into()), "/number: must have 12 to 19 characters, but has 1 (length)");
    // A condition of the case.
    let mut open = card();
    (open.cvc, open.stored) = (None, Some(false));
    assert_eq!(found(open.into()), "/cvc: is required when `stored` is `false` (required)");
    // A rule of the case that reads a common row, and one of a case without rows.
    let both = PaymentMethod::builder().case(card()).locale("de").build();
    assert!(found(both).contains("one-way"));
    let cash = PaymentMethod::builder().case(PaymentMethodCase::Cash).receipt("r").build();
    assert!(found(cash).contains("no-receipt"));
    // Only what can be wrong: an unlisted value where none may be sent.
    let gold = PaymentMethod::from(PaymentMethodCase::Unknown("GOLD".into()));
    assert_eq!(gold.r#type(), MethodType::Unknown("GOLD".into()));
    assert!(found(gold).starts_with("/type: must be one of"));
    let other = Reward::from(RewardCase::Unknown("OTHER".into()));
    assert_eq!(other.validate(), Ok(()));
    let listed = Reward::from(RewardCase::Unknown("MILES".into()));
    assert!(listed.validate().unwrap_err().to_string().contains("/kind: is a listed value"));
}

#[test]
fn responses_bring_what_the_page_does_not_know() {
    let body = r#"{"account":7,"method":{"number":1,"type":"GOLD"},"kind":"LATER"}"#;
    let response: PayResponse = read_response(body).unwrap();
    assert_eq!(response.case, PayResponseCase::Unknown("LATER".into()));
    let method = response.method.as_ref().unwrap();
    assert_eq!(method.case, PaymentMethodCase::Unknown("GOLD".into()));
    assert_eq!(
        serde_json::to_string(&response).unwrap(),
        r#"{"kind":"LATER","method":{"type":"GOLD"}}"#
    );
    // A row of another case is passed over, whatever it holds.
    let body = r#"{"kind":"DONE","code":1,"why":[{}]}"#;
    assert!(matches!(read_response::<PayResponse>(body).unwrap().case, PayResponseCase::Done(_)));
    let Err(Rejection::Invalid(said)) = read_strictly::<PayResponse>(body) else {
        panic!("is refused")
    };
    assert_eq!(said.to_string(), "/why: is only allowed when `kind` is `FAILED` (not_applicable)");
}

#[test]
fn every_format_reads_the_same() {
    for request in requests() {
        let text = request.to_string();
        let read = from_json::<PayRequest>(&text).unwrap();
        // A tree that can't look ahead, a text that can, and one that is not at hand.
        let tree = Valid::<PayRequest>::deserialize(request.clone()).unwrap();
        let lent = serde_json::from_str::<Valid<PayRequest>>(&text).unwrap();
        let mut reader = serde_json::Deserializer::from_reader(text.as_bytes());
        let streamed = Valid::<PayRequest>::deserialize(&mut reader).unwrap();
        assert_eq!((&read, &read, &read), (&tree, &lent, &streamed), "{text}");
        // Written again, the tag is in its place.
        assert_eq!(serde_json::to_value(&read).unwrap(), request);
    }
    // In a tree the names are sorted: rows of cases are kept until the tag comes.
    let kept = json!({ "account": 1, "iban": [], "method": { "iban": {}, "locale": "de" }, "kind": "ONCE" });
    let Decoded(found) = Decoded::<PayRequest>::deserialize(kept.clone()).unwrap();
    let Err(Rejection::Invalid(said)) = from_json::<PayRequest>(&kept.to_string()) else {
        panic!("is refused")
    };
    let sorted = |said: paramtable::Violations| {
        let mut said: Vec<_> = said.iter().map(ToString::to_string).collect();
        said.sort();
        said
    };
    assert_eq!(sorted(found.unwrap_err()), sorted(said));
}

#[test]
fn sensitive_rows_of_cases_are_masked() {
    let shown = format!("{:?}", PaymentMethod::from(card()));
    assert!(shown.contains("number: ***") && !shown.contains("4111"), "{shown}");
    let bank = PaymentMethodBank::builder().iban("GB83WEST12345698765432").build();
    assert!(format!("{bank:?}").contains("GB83"));
    let wallet = PaymentMethodEWallet::builder().account("a").build();
    assert!(matches!(PaymentMethodCase::from(wallet), PaymentMethodCase::EWallet(_)));
    let place = PayRequestPlace::builder().build();
    assert_eq!((place.at(), PayRequestCase::Once), (None, PayRequestCase::Once));
}
