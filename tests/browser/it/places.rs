//! Links to pointers, rules and variants, and the search.

use paramtable_browser_tests::{Look, file_url, site_of, with_browser};
use serde_json::json;

use crate::site::{CREATE, page, sound};

#[test]
fn a_violations_pointer_and_rule_lead_to_their_places() {
    with_browser(Look::DESK, |browser| async move {
        for (fragment, id) in [
            ("/paymentMethod/card/number", "/paymentMethod/card/number"),
            (
                "/orderInformation/productDetails/3/price",
                "/orderInformation/productDetails/*/price",
            ),
            ("customer-choice", "customer-choice"),
            ("card-source", "/paymentMethod/card:card-source"),
            ("header/X-REQUEST-ID", "header/X-REQUEST-ID"),
        ] {
            browser.open("about:blank").await;
            browser.open(&format!("{}#{fragment}", page(CREATE))).await;
            let script = "const found = document.querySelector('.marked'); \
                const { top, bottom } = found.getBoundingClientRect(); \
                return [found.id, found.checkVisibility(), top >= 0 && bottom <= innerHeight]";
            assert_eq!(browser.run(script, &[]).await, json!([id, true, true]), "{fragment}");
        }
    });
}

/// A page whose rows, rules and variants have similar names, which their anchors must
/// keep apart.
const PLACES: &str = "
operation: send
headers: { parameters: { Authorization: { type: string, requirement: M, description: The token. } } }
request:
  parameters:
    a b: { type: string, requirement: O, rust: spaced, description: With a blank. }
    a_b: { type: string, requirement: O, description: With an underscore. }
    mo: { type: map<Home>, requirement: O, description: By name. }
    inner: { type: Inner, requirement: O }
    more: { type: list<Inner>, requirement: O }
    recipients: { type: list<string>, requirement: O, description: To whom. }
  rules: [{ id: twice, at_least_one_of: [a b, a_b] }]
response: { parameters: { answer: { type: string, requirement: M, description: What came. } } }
variants:
  - { name: One, when: { a b: x }, description: The first. }
  - { name: Two, when: { a_b: x }, description: The second. }
objects:
  Home: { parameters: { street: { type: string, requirement: M, description: Where. } } }
  Inner:
    parameters: { c: { type: string, requirement: O }, d: { type: string, requirement: O } }
    rules: [{ id: twice, at_most_one_of: [c, d] }]
";

#[test]
fn everything_that_differs_has_a_place_of_its_own() {
    let site = site_of(PLACES);
    let page = file_url(&site.path().join("operations/send.html"));
    with_browser(Look::DESK, |browser| async move {
        for (fragment, id) in [
            ("/a%20b", "/a%20b"),
            ("/a_b", "/a_b"),
            ("/mo/home/street", "/mo/*/street"),
            ("/mo/home", "/mo"),
            ("/recipients/0", "/recipients"),
            ("/inner/odd", "/inner"),
            ("/Authorization", "header/Authorization"),
            ("/answer", "response/answer"),
            ("twice", "twice"),
            ("/inner:twice", "/inner:twice"),
            ("/inner/c:twice", "/inner:twice"),
            ("/more/3:twice", "/more/*:twice"),
            ("/a%20b:twice", "twice"),
        ] {
            browser.open("about:blank").await;
            browser.open(&format!("{page}#{fragment}")).await;
            let script = "const found = document.querySelector('.marked'); \
                return [found?.id, found?.checkVisibility()]";
            assert_eq!(browser.run(script, &[]).await, json!([id, true]), "{fragment}");
        }
        sound(&browser).await;
        // The links work without scripts too.
        let script = "return [...document.querySelectorAll('.row .anchor, .rules .anchor')].map(a => { \
            location.hash = a.getAttribute('href'); \
            return document.querySelector(':target') === a.closest('.row, li'); })";
        let found = browser.run(script, &[]).await;
        assert!(found.as_array().unwrap().iter().all(|found| *found == json!(true)), "{found}");
    });
}

#[test]
fn a_variants_anchor_opens_its_tab_and_a_tab_is_an_address() {
    let site = site_of(PLACES);
    let page = file_url(&site.path().join("operations/send.html"));
    with_browser(Look::DESK, |browser| async move {
        let shown = "return [...document.querySelectorAll('.variant')].filter(v => v.checkVisibility()).map(v => v.id)";
        for (fragment, id) in [
            ("_variant-2", "_variant-2"),
            ("_variant-2-name", "_variant-2"),
            ("_variant-1", "_variant-1"),
        ] {
            browser.open("about:blank").await;
            browser.open(&format!("{page}#{fragment}")).await;
            assert_eq!(browser.run(shown, &[]).await, json!([id]), "{fragment}");
        }
        browser.click("#_tab-2").await;
        assert_eq!(browser.run("return location.hash", &[]).await, json!("#_variant-2"));
        assert_eq!(browser.run(shown, &[]).await, json!(["_variant-2"]));
        sound(&browser).await;
    });
}

#[test]
fn search_finds_the_pointers_of_violations() {
    with_browser(Look::DESK, |browser| async move {
        browser.open(&page("index.html")).await;
        browser.press("/").await;
        browser.wait_until("return paramtable.find('card').length > 0").await;
        let create = "operations/create-payment-session.html#";
        for (query, url) in [
            ("/paymentMethod/card/encryptedCard", "/paymentMethod/card/encryptedCard"),
            (
                "#/orderInformation/productDetails/3/price",
                "/orderInformation/productDetails/*/price",
            ),
            ("orderInformation.productDetails[].price", "/orderInformation/productDetails/*/price"),
            ("paymentMethod.card", "/paymentMethod/card"),
            ("paymentmethod.ca", "/paymentMethod/card"),
            ("customer-choice", "customer-choice"),
            ("duplicate_error", "_errors"),
            ("409 duplicate", "_errors"),
        ] {
            let script = "return paramtable.find(arguments[0]).map(found => found.url)";
            let found = browser.run(script, &[query.into()]).await;
            let found: Vec<String> = serde_json::from_value(found).unwrap();
            assert!(found.contains(&format!("{create}{url}")), "{query}: {found:?}");
        }
        for (query, url) in [
            ("card.encryptedCard", "objects/card.html#/encryptedCard"),
            ("/metadata/anything", "operations/create-payment-session.html#/metadata"),
            ("card-source", "objects/card.html#card-source"),
        ] {
            let script = "return paramtable.find(arguments[0]).map(found => found.url)";
            let found = browser.run(script, &[query.into()]).await;
            let found: Vec<String> = serde_json::from_value(found).unwrap();
            assert!(found.iter().any(|found| found == url), "{query}: {found:?}");
        }
        // A search result opens the page at the row that it names.
        browser.press("/paymentMethod/card/encryptedCard\u{e007}").await;
        browser
            .wait_until("return document.querySelector('.marked')?.id === '/paymentMethod/card/encryptedCard'")
            .await;
        sound(&browser).await;
    });
}
