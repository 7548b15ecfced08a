//! Screenshots of the main views, for people to look at. `cargo test -p
//! paramtable-browser-tests pictures -- --ignored` writes them to the folder of build
//! products, and updates the README's screenshot.

use std::path::PathBuf;

use paramtable_browser_tests::{Look, repository, with_browser};

use crate::site::{CREATE, page};

#[test]
#[ignore = "writes pictures, and judges nothing"]
fn pictures() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("pictures");
    std::fs::create_dir_all(&folder).unwrap();
    let looks = [
        ("light", Look { size: (1400, 1000), ..Look::DESK }),
        ("dark", Look { size: (1400, 1000), dark: true, ..Look::DESK }),
        ("phone", Look::PHONE),
    ];
    for (name, look) in looks {
        let folder = folder.clone();
        with_browser(look, |browser| async move {
            for (view, path, script) in [
                ("overview", "index.html", ""),
                ("operation", CREATE, ""),
                ("variant", CREATE, "document.querySelectorAll('[role=tab]')[2].click()"),
                ("needs", CREATE, NEEDS),
                ("rows", CREATE, ROWS),
                (
                    "object",
                    "objects/payment-method.html",
                    "document.querySelectorAll('.unfold').forEach(d => { d.open = true })",
                ),
            ] {
                browser.open(&page(path)).await;
                browser.run(script, &[]).await;
                let picture = browser.screenshot().await;
                std::fs::write(folder.join(format!("{view}-{name}.png")), &picture).unwrap();
                if (view, name) == ("needs", "light") {
                    std::fs::write(repository().join("docs/reference.png"), picture).unwrap();
                }
            }
        });
    }
    println!("{}", folder.display());
}

/// Picks a card payment in API mode.
const NEEDS: &str = "for (const [name, value] of [['/mode', '=API'], ['/paymentMethod/type', '=CARD'], ['/customerId', '+']]) { \
    const control = document.querySelector(`#_needs [name='${name}']`); control.value = value; \
    control.dispatchEvent(new Event('change', { bubbles: true })) } \
    document.querySelector('#_needs').scrollIntoView()";

/// The same, scrolled to the rows that depend on the picks.
const ROWS: &str = "for (const [name, value] of [['/mode', '=API'], ['/paymentMethod/type', '=CARD'], ['/customerId', '+']]) { \
    const control = document.querySelector(`#_needs [name='${name}']`); control.value = value; \
    control.dispatchEvent(new Event('change', { bubbles: true })) } \
    document.querySelector(\"[id='/paymentMethod']\").nextElementSibling.querySelector('details').open = true; \
    document.querySelector('#_request').scrollIntoView()";
