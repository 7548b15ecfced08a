//! Accessibility: axe-core must find no violation.

use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;

use paramtable_browser_tests::{Browser, Look, with_browser};
use serde_json::{Value, json};

use crate::site::page;

/// The source of axe-core. It is installed once, by the first test that needs it, into
/// the folder of build products; two installations at the same time would remove each
/// other's files.
static AXE: LazyLock<String> = LazyLock::new(|| {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("axe");
    let script = folder.join("node_modules/axe-core/axe.min.js");
    if !script.is_file() {
        std::fs::create_dir_all(&folder).unwrap();
        let installed = Command::new("npm")
            .args(["install", "--no-audit", "--no-fund", "--prefix"])
            .arg(&folder)
            .arg("axe-core@4")
            .output()
            .expect("this test installs axe-core from npm: install Node.js and npm");
        assert!(installed.status.success(), "{}", String::from_utf8_lossy(&installed.stderr));
    }
    std::fs::read_to_string(script).unwrap()
});

/// Runs axe-core on the page in its current state and reports each violation.
pub(crate) async fn check(browser: &Browser, state: &str) {
    browser.run(&AXE, &[]).await;
    let script = "const done = arguments[arguments.length - 1]; \
        axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }) \
        .then(({ violations, passes }) => done({ ran: passes.length, found: violations.map(v => [v.id, v.nodes.map(n => n.html).slice(0, 4), v.nodes[0].failureSummary]) }), \
        error => done({ ran: 0, found: [String(error)] }))";
    let result = browser.run_async(script).await;
    assert_eq!(result["found"], json!([]), "{state}: {}", result["found"]);
    assert!(result["ran"].as_u64() > Some(20), "{state}: axe-core ran {} checks", result["ran"]);
}

fn check_look(look: Look) {
    with_browser(look, |browser| async move {
        for path in ["index.html", "objects/payment-method.html", "types.html"] {
            browser.open(&page(path)).await;
            browser
                .run("document.querySelectorAll('details').forEach(d => { d.open = true })", &[])
                .await;
            check(&browser, path).await;
        }
        browser
            .open(&page("operations/create-payment-session.html#/paymentMethod/card/number"))
            .await;
        check(&browser, "an operation").await;
        browser
            .run("document.querySelectorAll('details').forEach(d => { d.open = true })", &[])
            .await;
        pick(&browser, "/mode", "=API").await;
        pick(&browser, "/paymentMethod/type", "=CARD").await;
        pick(&browser, "/paymentType", "=MULTIPLE").await;
        let said = browser.run("return new Set([...document.querySelectorAll('[data-now]')].map(r => r.dataset.now)).size", &[]).await;
        assert_eq!(said, json!(4));
        check(&browser, "with picks").await;
        browser.run("document.querySelector('#_words').focus()", &[]).await;
        browser.press("card").await;
        browser
            .wait_until("return document.querySelectorAll('#_found [data-url]').length > 0")
            .await;
        check(&browser, "with a search").await;
    });
}

async fn pick(browser: &Browser, pointer: &str, value: &str) {
    let script = "const control = document.querySelector(`#_needs [name='${arguments[0]}']`); \
        control.value = arguments[1]; control.dispatchEvent(new Event('change', { bubbles: true }))";
    browser.run(script, &[Value::from(pointer), Value::from(value)]).await;
}

#[test]
fn light() {
    check_look(Look::DESK);
}

#[test]
fn dark() {
    check_look(Look { dark: true, ..Look::DESK });
}

#[test]
fn on_a_telephone() {
    check_look(Look::PHONE);
}
