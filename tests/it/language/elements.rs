//! Lists in conditions and rules.

use language::{Elements, ElementsInner, Line, LineKind, Tax, TaxId};

use super::check;

#[test]
fn any_is_true_if_certain_of_one_element() {
    let check = check::<Elements>;
    check(r#"{"by_gift": ""}"#, &["/by_gift not_applicable"]);
    check(r#"{"lines": [], "by_gift": ""}"#, &["/by_gift not_applicable"]);
    check(
        r#"{"lines": [{"kind": "SALE", "note": ""}], "by_gift": ""}"#,
        &["/by_gift not_applicable"],
    );
    check(r#"{"methods": ["BANK"], "by_method": ""}"#, &["/by_method not_applicable"]);
    check(r#"{"methods": ["BANK", "CARD"], "by_method": ""}"#, &[]);
    check(r#"{"methods": ["BANK", "CARD"]}"#, &["/by_method required"]);
    check(r#"{"tags": ["a", "c"], "by_tag": ""}"#, &[]);
    check(r#"{"tags": ["a", "b"], "by_tag": ""}"#, &["/by_tag not_applicable"]);
    // `null` is sent, and is no list of so many.
    check(
        r#"{"tags": null, "by_tag": ""}"#,
        &["/by_tag not_applicable", "/tags expect tags-are-few"],
    );
    check(r#"{"grid": [[1], [], [2, 5]], "by_grid": ""}"#, &[]);
    check(r#"{"grid": [[1], [], [2, 4]], "by_grid": ""}"#, &["/by_grid not_applicable"]);
    check(r#"{"prices": [2, 1.5], "by_price": ""}"#, &[]);
}

#[test]
fn not_goes_around_a_test_of_elements() {
    let check = check::<Elements>;
    check(r#"{"by_no_gift": ""}"#, &[]);
    check(
        r#"{"lines": [{"kind": "GIFT", "amount": 1}], "by_no_gift": ""}"#,
        &["/by_no_gift not_applicable"],
    );
}

#[test]
fn a_bad_element_makes_its_own_test_unknown() {
    let check = check::<Elements>;
    check(
        r#"{"lines": [{"kind": "NONE", "note": ""}, {"note": ""}], "by_gift": ""}"#,
        &[
            "/lines/0/kind enum",
            "/lines/0/amount required portions",
            "/lines/1/amount required portions",
        ],
    );
    check(r#"{"methods": [1, "CARD"]}"#, &["/methods/0 type", "/by_method required"]);
    check(r#"{"methods": [1], "by_method": ""}"#, &["/methods/0 type"]);
    check(r#"{"methods": [null], "by_method": ""}"#, &["/methods/0 null"]);
    // A certain element decides, whatever the others are.
    check(
        r#"{"lines": [1, {"kind": "GIFT", "amount": 1, "id": "long"}], "by_gift": "", "by_no_gift": ""}"#,
        &["/lines/0 type", "/lines/1/id length", "/by_no_gift not_applicable"],
    );
}

#[test]
fn a_list_is_bad_by_its_items() {
    let check = check::<Elements>;
    check(r#"{"lines": 1, "by_gift": "", "by_count": ""}"#, &["/lines type"]);
    let line = r#"{"note": ""}"#;
    check(
        &format!(r#"{{"lines": [{}], "by_gift": "", "by_count": ""}}"#, [line; 6].join(", ")),
        &["/lines items"],
    );
}

#[test]
fn elements_are_counted_whatever_they_are() {
    let check = check::<Elements>;
    check(r#"{"by_count": ""}"#, &["/by_count not_applicable"]);
    check(r#"{"lines": [{"note": ""}], "by_count": ""}"#, &["/by_count not_applicable"]);
    check(r#"{"lines": [1, 2], "by_count": ""}"#, &["/lines/0 type", "/lines/1 type"]);
    check(r#"{"lines": [1], "by_count": ""}"#, &["/lines/0 type", "/by_count not_applicable"]);
    check(r#"{"by_other_count": ""}"#, &[]);
    check(r#"{"tags": ["a", "b"], "by_other_count": ""}"#, &["/by_other_count not_applicable"]);
    check(r#"{"tags": ["a", "b", "c", "d"]}"#, &["/tags expect tags-are-few"]);
}

#[test]
fn a_path_leads_through_a_list_of_exactly_one() {
    let check = check::<Elements>;
    check(r#"{"tax": [{"id": [{"value": "X"}]}], "by_tax": ""}"#, &[]);
    check(r#"{"tax": [{"id": [{"value": "Y"}]}], "by_tax": ""}"#, &["/by_tax not_applicable"]);
    check(r#"{"by_tax": ""}"#, &["/by_tax not_applicable"]);
    check(r#"{"tax": [], "by_tax": ""}"#, &["/tax items"]);
    check(r#"{"tax": [{"id": [{"value": "long"}]}], "by_tax": ""}"#, &["/tax/0/id/0/value length"]);
    check(
        r#"{"tax": [{"id": [{"value": "X"}]}], "inner": {"lines": [{}, {"kind": "GIFT"}]}}"#,
        &["/inner/lines/0/kind expect below"],
    );
}

#[test]
fn a_rule_for_each_element_points_at_it() {
    let check = check::<Elements>;
    check(
        r#"{"lines": [{"note": ""}, {"amount": 1, "note": ""}]}"#,
        &["/lines/0/amount required portions", "/lines/1 exactly_one_of one-of-them"],
    );
    check(
        r#"{"lines": [{"kind": "GIFT", "note": ""}]}"#,
        &["/by_no_gift required gifts", "/lines/0/note not_applicable gifts"],
    );
    check(
        r#"{"lines": [{"id": "x", "note": ""}]}"#,
        &["/lines/0/extra required gifts-when-present"],
    );
    check(r#"{"lines": [{"amount": 2, "most": 1}]}"#, &["/lines/0/amount compare few"]);
    check(r#"{"tags": ["x", "abc"], "by_tag": ""}"#, &["/tags/1 expect short-tags"]);
}

#[test]
fn elements_that_agree_are_refused() {
    let check = check::<Elements>;
    let lines = |lines: &str| format!(r#"{{"lines": [{lines}]}}"#);
    check(
        &lines(
            r#"{"id": "x", "amount": 1, "extra": {"text": ""}}, {"amount": 1}, {"id": "x", "amount": 1, "extra": {"text": ""}}"#,
        ),
        &["/lines/2/id unique ids-differ"],
    );
    check(
        r#"{"prices": [1.0, 2, 1.00, 1]}"#,
        &["/prices/2 unique prices-differ", "/prices/3 unique prices-differ"],
    );
    check(
        r#"{"moments": ["2026-01-31T23:59:00Z", "2026-02-01T06:59:00.0+07:00"]}"#,
        &["/moments/1 unique moments-differ"],
    );
    // Letters differ by case; values that are not listed are compared too.
    check(r#"{"tags": ["a", "A"], "methods": ["x", "X"]}"#, &[]);
    check(r#"{"methods": ["x", "BANK", "x"]}"#, &["/methods/2 unique methods-differ"]);
    // What is bad or null is compared with nothing.
    check(r#"{"tags": ["long", "long"]}"#, &["/tags/0 length", "/tags/1 length"]);
    check(
        r#"{"lines": [{"parts": [{"id": "a", "size": 1}], "amount": 1}, {"parts": [{"id": "b", "size": 1}, {"id": "a", "size": 1}], "amount": 1}]}"#,
        &[
            "/lines/1/parts/1/id unique parts-differ",
            "/lines/1/parts/1/size unique parts-of-a-line-differ",
        ],
    );
}

/// The `pointer code rule` of each violation of a value that was built.
fn validated(elements: &Elements) -> Vec<String> {
    let Err(violations) = elements.validate() else { return Vec::new() };
    let each = violations.iter().map(|violation| {
        let rule = violation.rule().unwrap_or_default();
        format!("{} {} {rule}", violation.pointer(), violation.code()).trim().to_owned()
    });
    each.collect()
}

#[test]
fn elements_that_were_built_are_judged_alike() {
    let line = || Line::builder().note("").build();
    let gift = Line::builder().note("").kind(LineKind::Gift).id("long").build();
    let elements = Elements::builder().lines([gift]).by_gift("").by_no_gift("").build();
    assert_eq!(
        validated(&elements),
        ["/lines/0/id length", "/by_no_gift not_applicable", "/lines/0/note not_applicable gifts"]
    );
    // A value that breaks its own constraint is unknown.
    let tags = vec![String::from("long"), String::from("long")];
    let elements = Elements::builder().tags(tags).by_length("").build();
    assert_eq!(validated(&elements), ["/tags/0 length", "/tags/1 length"]);
    // So is a list with too many elements.
    let elements = Elements::builder().lines(vec![line(); 6]).by_gift("").by_count("").build();
    assert_eq!(validated(&elements), ["/lines items"]);
    let inner = ElementsInner::builder().lines(vec![line(); 3]).flags([true]).build();
    let elements = Elements::builder().inner(inner).by_inner("").build();
    assert_eq!(validated(&elements), ["/inner/lines items"]);
    // And everything below a list that does not hold exactly one.
    let tax = Tax::builder().id(vec![TaxId::builder().value("Y").build(); 2]).build();
    let elements = Elements::builder().tax([tax]).by_tax("").build();
    assert_eq!(validated(&elements), ["/tax/0/id items"]);
}
