//! The site of the payments family, opened from the file system.

use std::path::PathBuf;
use std::sync::LazyLock;

use paramtable_browser_tests::{
    Browser, Look, file_url, site_of, with_browser, write_payments_site,
};
use serde_json::json;

/// The folder of the site, which is written once for all tests.
pub(crate) static SITE: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("site");
    write_payments_site(&folder);
    folder
});

/// The URL of a page of the site.
pub(crate) fn page(path: &str) -> String {
    file_url(&SITE.join(path))
}

pub(crate) const CREATE: &str = "operations/create-payment-session.html";

/// Checks that the page has no errors in its console and is not wider than the window.
pub(crate) async fn sound(browser: &Browser) {
    let console = browser.console().await;
    assert!(console.is_empty(), "{console:?}");
    let beyond = "return document.scrollingElement.scrollWidth - innerWidth";
    assert_eq!(browser.run(beyond, &[]).await, json!(0), "the page is wider than the window");
}

#[test]
fn pages_lead_to_each_other_from_the_file_system() {
    with_browser(Look::DESK, |browser| async move {
        browser.open(&page("index.html")).await;
        assert_eq!(browser.text("h1").await, "Payment Session API");
        browser.click("a[href='operations/create-payment-session.html']").await;
        browser.wait_until("return document.title.startsWith('Create Payment Session')").await;
        sound(&browser).await;
        browser.run("document.querySelector(\".row[id='/customer'] .type a\").click()", &[]).await;
        browser.wait_until("return document.querySelector('h1')?.innerText === 'Customer'").await;
        sound(&browser).await;
    });
}

#[test]
fn every_link_of_the_site_leads_somewhere() {
    let folder = &*SITE;
    with_browser(Look::DESK, |browser| async move {
        let mut pages = vec![String::from("index.html"), String::from("types.html")];
        for kind in ["operations", "objects"] {
            for entry in std::fs::read_dir(folder.join(kind)).unwrap() {
                pages.push(format!("{kind}/{}", entry.unwrap().file_name().into_string().unwrap()));
            }
        }
        let mut links = Vec::new();
        let mut anchors = std::collections::BTreeSet::new();
        for name in &pages {
            browser.open(&page(name)).await;
            let script = "return [[...document.querySelectorAll('a')].map(a => a.href), \
                [...document.querySelectorAll('[id]')].map(e => location.pathname + '#' + e.id)]";
            let found = browser.run(script, &[]).await;
            let texts = |index: usize| -> Vec<String> {
                serde_json::from_value(found[index].clone()).unwrap()
            };
            links.extend(texts(0));
            let ids = texts(1);
            let count = ids.len();
            let distinct: std::collections::BTreeSet<_> = ids.into_iter().collect();
            assert_eq!(distinct.len(), count, "{name} has an id twice");
            anchors.extend(distinct);
        }
        for link in links.iter().filter(|link| link.starts_with("file:")) {
            let url = url::Url::parse(link).unwrap();
            let path = url.to_file_path().unwrap();
            assert!(path.is_file(), "{link}");
            if let Some(fragment) = url.fragment() {
                let fragment = percent_decoded(fragment);
                assert!(anchors.contains(&format!("{}#{fragment}", path.display())), "{link}");
            }
        }
    });
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let hexadecimal = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        match hexadecimal.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn search_is_used_by_keyboard() {
    with_browser(Look::DESK, |browser| async move {
        browser.open(&page("index.html")).await;
        browser.press("/").await;
        browser.press("networktoken crypt").await;
        browser
            .wait_until("return document.querySelectorAll('#_found [data-url]').length > 0")
            .await;
        browser.press("\u{e015}\u{e013}\u{e007}").await;
        browser
            .wait_until(
                "return location.href.includes('objects/card.html#/networkTokenCryptogram')",
            )
            .await;
        browser.press("/").await;
        browser.press("nothing is called so").await;
        browser
            .wait_until("return document.querySelector('#_found').innerText === 'Nothing found.'")
            .await;
        browser.press("\u{e00c}").await;
        assert_eq!(
            browser.run("return document.querySelector('#_found').hidden", &[]).await,
            json!(true)
        );
        sound(&browser).await;
    });
}

#[test]
fn variants_are_tabs_that_arrows_move_through() {
    with_browser(Look::DESK, |browser| async move {
        browser.open(&page(CREATE)).await;
        let shown = "return [[...document.querySelectorAll('.variant')].filter(v => v.checkVisibility()).map(v => v.id), \
            document.activeElement.textContent, document.querySelector('[aria-selected=true]').textContent]";
        browser.run("document.querySelector('[role=tab]').focus()", &[]).await;
        browser.press("\u{e014}").await;
        assert_eq!(
            browser.run(shown, &[]).await,
            json!([["_variant-2"], "Card, redirect", "Card, redirect"])
        );
        browser.press("\u{e010}").await;
        assert_eq!(browser.run(shown, &[]).await, json!([["_variant-8"], "QR", "QR"]));
        browser.press("\u{e014}").await;
        assert_eq!(
            browser.run(shown, &[]).await,
            json!([["_variant-1"], "Payment UI", "Payment UI"])
        );
        assert!(browser.text(".variant:not([hidden]) pre").await.contains("\"clientReferenceId\""));
    });
}

#[test]
fn an_example_is_copied() {
    with_browser(Look::DESK, |browser| async move {
        browser.open(&page(CREATE)).await;
        browser
            .run("navigator.clipboard.writeText = async (text) => { window.copied = text }", &[])
            .await;
        browser.click(".variant:not([hidden]) .copy").await;
        browser.wait_until("return document.querySelector('.copy').textContent === 'Copied'").await;
        let copied = browser.run("return window.copied", &[]).await;
        let copied: serde_json::Value = serde_json::from_str(copied.as_str().unwrap()).unwrap();
        assert_eq!(copied["clientReferenceId"], "1751612565");
    });
}

#[test]
fn tables_unfold_by_keyboard() {
    with_browser(Look::DESK, |browser| async move {
        browser.open(&page(CREATE)).await;
        let row = "document.querySelector(\"[id='/amount/value']\")";
        assert_eq!(
            browser.run(&format!("return {row}.checkVisibility()"), &[]).await,
            json!(false)
        );
        browser
            .run(&format!("{row}.closest('details').querySelector('summary').focus()"), &[])
            .await;
        browser.press("\u{e007}").await;
        assert_eq!(browser.run(&format!("return {row}.checkVisibility()"), &[]).await, json!(true));
    });
}

#[test]
fn colours_are_the_readers_choice() {
    let ground = "return getComputedStyle(document.body).backgroundColor";
    with_browser(Look { dark: true, ..Look::DESK }, |browser| async move {
        browser.open(&page(CREATE)).await;
        assert_eq!(browser.run(ground, &[]).await, json!("rgb(20, 23, 28)"));
        browser.click("#_theme").await;
        browser.wait_until(&format!("{ground} === 'rgb(255, 255, 255)'")).await;
        browser.open(&page("index.html")).await;
        assert_eq!(browser.run(ground, &[]).await, json!("rgb(255, 255, 255)"), "it is kept");
    });
}

#[test]
fn a_phone_shows_the_whole_page() {
    with_browser(Look::PHONE, |browser| async move {
        for name in ["index.html", CREATE, "objects/charge.html", "types.html"] {
            browser.open(&page(name)).await;
            browser
                .run("document.querySelectorAll('details').forEach(d => { d.open = true })", &[])
                .await;
            sound(&browser).await;
        }
        browser.click("#_menu").await;
        assert_eq!(
            browser.run("return document.querySelector('#_nav').checkVisibility()", &[]).await,
            json!(true)
        );
    });
}

#[test]
fn a_long_word_does_not_widen_the_page() {
    let long = "lengthy".repeat(40);
    let page = format!(
        "operation: send
title: {long}
description: {long}
method: POST
path: /{long}
request:
  parameters:
    {long}: {{ type: string, requirement: O, description: {long} }}
    choice: {{ type: Choice, requirement: C, required_when: {{ {long}: {long} }}, default: {long}, description: Short. }}
    inner: {{ type: Inner, requirement: O, description: Short. }}
  rules: [{{ id: {long}, description: {long}, at_least_one_of: [{long}, choice] }}]
errors: [{{ status: 400, code: {long}, description: {long} }}]
variants:
  - {{ name: {long}, when: {{ choice: {long} }}, description: {long} }}
  - {{ name: Two, when: {{ choice: B }}, description: {long} }}
objects: {{ Inner: {{ description: {long}, parameters: {{ a: {{ type: string, requirement: O, deprecated: {long} }} }} }} }}
enums: {{ Choice: {{ description: {long}, values: {{ {long}: {{ rust: Long, description: {long} }}, B: {long} }} }} }}
"
    );
    let site = site_of(&page);
    for look in [Look::PHONE, Look { size: (760, 900), ..Look::DESK }, Look::DESK] {
        let folder = site.path().to_owned();
        with_browser(look, |browser| async move {
            for name in ["index.html", "operations/send.html", "objects/inner.html", "types.html"] {
                browser.open(&file_url(&folder.join(name))).await;
                browser
                    .run(
                        "document.querySelectorAll('details').forEach(d => { d.open = true })",
                        &[],
                    )
                    .await;
                sound(&browser).await;
            }
        });
    }
}

#[test]
fn it_reads_without_scripts() {
    with_browser(Look { scripts: false, ..Look::DESK }, |browser| async move {
        browser.open(&page(CREATE)).await;
        let main = browser.client_text("main").await;
        for said in [
            "Only when mode is REDIRECT",
            "exactly one of customerId, customer",
            "The customer scans a code.",
            "\"paymentType\": \"MULTIPLE\"",
            "The reference was used before.",
        ] {
            assert!(main.contains(said), "{said:?} is not in\n{main}");
        }
        let nav = browser.client_text("nav.pages").await;
        assert!(nav.contains("Simulate Payment"), "{nav}");
    });
}

#[test]
fn print_shows_folded_content() {
    with_browser(Look::DESK, |browser| async move {
        browser.open(&page(CREATE)).await;
        browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        browser.run("dispatchEvent(new Event('beforeprint'))", &[]).await;
        let shown = "return ['.pages', '.tabs', \"[id='/amount/value']\", '#_variant-8'] \
            .map(s => document.querySelector(s).checkVisibility())";
        assert_eq!(browser.run(shown, &[]).await, json!([false, false, true, true]));
    });
}

#[test]
fn print_is_white_in_every_theme() {
    with_browser(Look { dark: true, ..Look::DESK }, |browser| async move {
        browser.open(&page(CREATE)).await;
        for chosen in ["", "dark", "light"] {
            let choose = "document.documentElement.dataset.theme = arguments[0]";
            browser.run(choose, &[chosen.into()]).await;
            browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
            let colours = "const { color, backgroundColor } = getComputedStyle(document.body); \
                return [color, backgroundColor]";
            let found = browser.run(colours, &[]).await;
            assert_eq!(found, json!(["rgb(27, 31, 36)", "rgb(255, 255, 255)"]), "{chosen:?}");
        }
    });
}

#[test]
fn search_stays_usable_in_a_thousand_objects() {
    let rows = |object: u32| {
        let row = |row| {
            format!(
                "      row{row}of{object}: {{ type: string, requirement: O, description: What it is. }}\n"
            )
        };
        (0..20).map(row).collect::<Vec<_>>().concat()
    };
    let object = |object| format!("  Object{object}:\n    parameters:\n{}", rows(object));
    let spec = format!("objects:\n{}", (0..1_000).map(object).collect::<Vec<_>>().concat());
    let site = site_of(&spec);
    with_browser(Look::DESK, |browser| async move {
        browser.open(&file_url(&site.path().join("index.html"))).await;
        browser.press("/").await;
        browser.press("row7of901").await;
        browser.wait_until("return document.querySelector('#_found [data-url]')?.innerText.includes('row7of901')").await;
        let script = "const begin = performance.now(); \
            for (const query of ['r', 'ro', 'row', 'what is', 'row19of999', 'object5']) paramtable.find(query); \
            return (performance.now() - begin) / 6";
        let each = browser.run(script, &[]).await;
        println!("a search of 21,000 entries takes {each} ms");
        let entries = browser.run("return paramtable.find('object', 1e6).length", &[]).await;
        assert_eq!(entries, json!(21_000));
    });
}
