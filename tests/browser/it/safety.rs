//! Text from a spec is always shown as text, even if it looks like HTML or a script.

use paramtable_browser_tests::{Look, file_url, site_of, with_browser};
use serde_json::json;

const HOSTILE: &str = r#"
operation: pay
title: "</title><script>window.broken = 1</script>"
description: |
  <script>window.broken = 1</script> <img src=x onerror="window.broken = 1">

  [click](javascript:window.broken=1) javascript:window.broken=1 <b>bold</b> `</code><script>window.broken = 1</script>`
method: POST
path: "/<svg/onload=window.broken=1>"
request:
  parameters:
    "a</script><script>window.broken = 1</script>":
      type: string
      rust: a
      requirement: O
      default: "</script><script>window.broken = 1</script>"
      description: "' onmouseover='window.broken = 1' x='"

    mode: { type: string, requirement: O, values: { A: "<script>window.broken = 1</script>" }, deprecated: "<script>window.broken = 1</script>" }
    when: { type: string, requirement: C, only_when: { described: "<script>window.broken = 1</script> [x](javascript:y)" } }
  rules:
    - { id: "\"><script>window.broken = 1</script>", at_most_one_of: [mode, when], description: "<iframe src=javascript:window.broken=1>" }
errors:
  - { status: 400, code: "<script>window.broken = 1</script>", description: "<script>window.broken = 1</script>" }
variants:
  - { name: "<script>window.broken = 1</script>", description: "<a href=javascript:window.broken=1>x</a>" }
"#;

#[test]
fn text_of_a_page_never_runs_or_becomes_markup() {
    let site = site_of(HOSTILE);
    let page = file_url(&site.path().join("operations/pay.html"));
    with_browser(Look::DESK, |browser| async move {
        browser.open(&page).await;
        browser
            .run(
                "document.querySelectorAll('#_needs select').forEach(s => { s.selectedIndex = 1; \
            s.dispatchEvent(new Event('change', { bubbles: true })) })",
                &[],
            )
            .await;
        browser.press("/").await;
        browser.press("script").await;
        browser
            .wait_until("return document.querySelectorAll('#_found [data-url]').length > 0")
            .await;
        let found = browser.run(
            "return [window.broken ?? 'whole', \
                [...document.querySelectorAll('a')].filter(a => !['file:', 'http:', 'https:'].includes(a.protocol)).length, \
                document.querySelectorAll('img, svg, iframe, main b, main script:not([type])').length, \
                [...document.querySelectorAll('*')].flatMap(e => e.getAttributeNames()).filter(n => n.startsWith('on')).length]",
            &[],
        ).await;
        assert_eq!(found, json!(["whole", 0, 0, 0]));
        assert!(browser.text("h1").await.contains("<script>"), "it is shown");
        assert!(browser.console().await.is_empty());
    });
}
