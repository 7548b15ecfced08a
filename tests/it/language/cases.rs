//! Tables with cases.

use language::{Basket, PayRequest, PaymentMethod, Reward, StrictMethod, Tree};

use super::check;

#[test]
fn cases_bring_their_rows() {
    let check = check::<PaymentMethod>;
    check(r#"{"type": "CASH"}"#, &[]);
    check(r#"{"type": "VOUCHER"}"#, &[]);
    check(r#"{"type": "BANK"}"#, &["/iban required"]);
    check(r#"{"account": "a", "type": "E_WALLET", "locale": "de"}"#, &[]);
    check(r#"{"type": "E_WALLET", "account": 5}"#, &["/account type"]);
    check(
        r#"{"type": "CARD", "number": "1", "other": 1}"#,
        &["/number length", "/other unknown_parameter", "/receipt required", "/cvc required"],
    );
}

#[test]
fn cases_refuse_the_rows_of_others() {
    let check = check::<PaymentMethod>;
    let other = &["/stored not_applicable"];
    // Whatever its value is, where it stands, and even if it is its default.
    for value in ["false", "true", "null", "[{}]", r#""\ud800""#] {
        check(&format!(r#"{{"type": "CASH", "stored": {value}}}"#), other);
        check(&format!(r#"{{"stored": {value}, "type": "CASH"}}"#), other);
        check(&format!(r#"{{"type": "VOUCHER", "stored": {value}}}"#), other);
    }
    check(r#"{"type": "CASH", "stored": 1, "stored": 2}"#, other);
    // Of a name that several cases have, nothing is said where one of them is the case.
    check(r#"{"type": "CASH", "token": 1}"#, &["/token not_applicable"]);
    check(r#"{"type": "BANK", "iban": "GB82WEST12345698765432", "token": 1}"#, &["/token type"]);
    // The row is known, so `ignore` does not pass over it.
    super::check::<StrictMethod>(
        r#"{"type": "VOUCHER", "number": 1, "what": 2}"#,
        &["/number not_applicable"],
    );
}

#[test]
fn cases_of_a_bad_tag_are_unknown() {
    let check = check::<PaymentMethod>;
    check(r#"{"number": 1, "receipt": "r"}"#, &["/type required"]);
    for (tag, code) in [("\"GOLD\"", "enum"), ("5", "type"), ("null", "null")] {
        let says = format!("/type {code}");
        check(&format!(r#"{{"number": 1, "number": 2, "receipt": "r", "type": {tag}}}"#), &[&says]);
    }
    check(r#"{"type": 1, "nubmer": 1}"#, &["/type type", "/nubmer unknown_parameter"]);
    // The first value of a repeated tag counts.
    check(
        r#"{"type": "CASH", "type": "CARD", "number": 1}"#,
        &["/type duplicate", "/number not_applicable"],
    );
    check(r#"{"type": "GOLD", "type": "CARD", "number": 1}"#, &["/type enum", "/type duplicate"]);
}

#[test]
fn cases_of_an_optional_or_open_tag() {
    let check = check::<Reward>;
    check("{}", &[]);
    check(r#"{"points": 1}"#, &["/points not_applicable"]);
    check(r#"{"kind": "NEW", "points": 1}"#, &["/points not_applicable"]);
    check(r#"{"kind": "NEW"}"#, &[]);
    check(r#"{"points": 101, "kind": "MILES"}"#, &["/amount required"]);
    check(r#"{"kind": null, "points": 101}"#, &["/kind null"]);
    let place = |place: &str| {
        format!(r#"{{"kind": "ONCE", "method": {{"type": "CASH"}}, "place": {place}}}"#)
    };
    let check = super::check::<PayRequest>;
    check(&place("null"), &[]);
    check(&place("{}"), &[]);
    check(&place(r#"{"at": 1}"#), &["/place/street required"]);
    check(&place(r#"{"at": 2, "street": ""}"#), &["/place/street not_applicable"]);
    check(&place(r#"{"at": "1", "street": ""}"#), &["/place/at type"]);
}

#[test]
fn cases_have_conditions_and_rules() {
    let check = check::<PaymentMethod>;
    let card = |rest: &str| {
        format!(r#"{{"type": "CARD", "number": "411111111111", "receipt": "r", {rest}}}"#)
    };
    check(&card(r#""stored": true"#), &[]);
    check(&card(r#""cvc": "123", "locale": "de""#), &["at_most_one_of one-way"]);
    let bank =
        |rest: &str| format!(r#"{{"type": "BANK", "iban": "GB82WEST12345698765432", {rest}}}"#);
    check(&bank(r#""locale": "de""#), &["/token required one-way"]);
    check(
        r#"{"type": "CASH", "receipt": "r", "locale": "de"}"#,
        &["/receipt not_applicable no-receipt"],
    );
    // Rows of cases in common conditions: a value, and presence.
    check(&bank(r#""token": "x""#), &["/receipt required"]);
    check(&bank(r#""pin": null"#), &["/code required"]);
    check(&bank(r#""pin": 5, "code": "c", "receipt": "r""#), &["at_most_one_of receipt-or-pin"]);
}

#[test]
fn cases_are_read_by_tables_above() {
    let check = check::<PayRequest>;
    let with =
        |method: &str, rest: &str| format!(r#"{{"kind": "ONCE", "method": {method}{rest}}}"#);
    let card = r#"{"type": "CARD", "number": "411111111111", "cvc": "123", "receipt": "r"}"#;
    check(&with(card, r#", "note": "n", "hint": "h""#), &[]);
    check(&with(card, ""), &["/hint required"]);
    // Outside its case a row is absent, and its default does not count.
    let cash = r#"{"type": "CASH"}"#;
    check(&with(cash, r#", "reason": "r""#), &[]);
    check(&with(cash, r#", "note": "n""#), &["/note not_applicable"]);
    // Where the case is unknown, presence is unknown too.
    let unknown = r#"{"type": "GOLD"}"#;
    check(
        &with(unknown, r#", "note": "n", "reason": "r", "unstored": "u""#),
        &["/method/type enum"],
    );
    let reward = r#", "hint": "h", "reward": {}"#;
    let billing = r#"{"type": "CARD", "number": "411111111111", "cvc": "1234", "receipt": "r", "billing": {"city": "c"}}"#;
    check(&with(billing, reward), &["/method/billing/city not_applicable deep"]);
    check(&with(cash, r#", "reward": {}"#), &[]);
    check(
        r#"{"kind": "DAILY", "every": 21, "days": 20, "method": {"type": "CASH"}}"#,
        &["/every compare ends", "/until required long"],
    );
    check(r#"{"kind": "DAILY", "every": 9, "method": {"type": "CASH"}}"#, &["/days required"]);
}

#[test]
fn cases_are_copied_and_changed() {
    let check = check::<StrictMethod>;
    check(
        r#"{"type": "CARD", "number": "4111111111111111", "holder": "h", "cvc": "123", "locale": "de"}"#,
        &[],
    );
    check(
        r#"{"type": "CARD", "number": "411111111111", "holder": "h"}"#,
        &["/number length", "/locale required known", "/cvc required holder-first"],
    );
    // One that begins anew, one that was dropped, one that was added.
    check(r#"{"type": "BANK", "account": "a", "iban": 1}"#, &[]);
    check(r#"{"type": "E_WALLET", "account": 1}"#, &["/account not_applicable"]);
    check(r#"{"type": "VOUCHER", "token": "x"}"#, &["/receipt required"]);
}

#[test]
fn cases_close_circles() {
    let check = check::<Tree>;
    let leaf = r#"{"is": "LEAF", "size": 1}"#;
    check(
        &format!(
            r#"{{"is": "BRANCH", "left": {leaf}, "right": {{"is": "TWIG", "ends": [{leaf}]}}}}"#
        ),
        &[],
    );
    check(
        r#"{"is": "BRANCH", "left": {"is": "LEAF"}}"#,
        &["/left/size required", "/right required"],
    );
    let nested = |depth: usize| {
        format!("{}{leaf}{}", r#"{"is": "TWIG", "end": "#.repeat(depth), "}".repeat(depth))
    };
    check(&nested(31), &[]);
    check(&nested(32), &[&format!("{} type", "/end".repeat(32))]);
}

#[test]
fn cases_of_elements_are_read() {
    let check = check::<Basket>;
    check(r#"{"by_card": ""}"#, &["/by_card not_applicable"]);
    check(r#"{"items": [{"kind": "NONE"}], "by_card": ""}"#, &["/by_card not_applicable"]);
    check(r#"{"items": [{"kind": "CARD", "number": "1"}]}"#, &["/items/0/note required noted"]);
    // The default counts in the case that has it.
    check(r#"{"items": [{"kind": "BOX"}], "by_card": ""}"#, &["/items/0/note required noted"]);
    // While the case is not known, nothing is.
    check(r#"{"items": [{"number": "1"}], "by_card": ""}"#, &["/items/0/kind required"]);
    check(
        r#"{"items": [{"kind": "CARD", "number": "2"}, {"number": "2", "kind": "BOX"}]}"#,
        &["/items/1/number unique numbers-differ"],
    );
    check(r#"{"for": "CLUB", "by_codes": "", "codes": ["a"]}"#, &[]);
    check(r#"{"for": "NOBODY", "by_codes": ""}"#, &["/by_codes not_applicable"]);
    check(
        r#"{"only": [{"kind": "CARD", "number": "9", "size": 5}]}"#,
        &["/by_only required", "/only/0/size compare only-few"],
    );
}

#[test]
fn cases_are_compared_with_numbers_and_added() {
    let check = check::<Basket>;
    check(r#"{"for": "SHOP", "limit": 81}"#, &["/limit compare limited"]);
    check(
        r#"{"for": "CLUB", "limit": 81}"#,
        &["/limit compare limited", "/limit compare club-limit"],
    );
    check(r#"{"for": "NOBODY", "limit": 81}"#, &["/limit not_applicable"]);
    check(
        r#"{"for": "SHOP", "limit": 70, "main": {"kind": "CARD", "size": 16}}"#,
        &["/limit compare added"],
    );
    // A default is added in its case alone.
    check(
        r#"{"for": "SHOP", "limit": 7, "lines": [{"kind": "CARD", "size": 5, "note": "x"}, {"kind": "BOX", "note": "y"}]}"#,
        &["/lines compare own-sum"],
    );
    check(
        r#"{"for": "SHOP", "limit": 7, "lines": [{"kind": "CARD", "size": 5, "note": "x"}, {"kind": "NONE", "note": "y"}]}"#,
        &[],
    );
}
