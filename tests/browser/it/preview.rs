//! The preview: it shows saved changes, explains mistakes and validates payloads.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use paramtable_browser_tests::{Browser, Look, command, repository, with_browser};
use serde_json::json;

pub(crate) const PAGE: &str = "operation: pay
title: Pay
request:
  parameters:
    name: { type: string, length: 1-10, requirement: C, description: The first words. }
    note: { type: string, requirement: O }
  rules: [{ id: not-both, at_most_one_of: [name, note] }]
";

/// A running preview of a spec. It is stopped when the test ends.
pub(crate) struct Preview {
    pub(crate) process: Child,
    pub(crate) address: String,
    spec: Option<tempfile::TempDir>,
}

impl Preview {
    pub(crate) fn start(page: &str) -> Self {
        let spec = tempfile::tempdir().unwrap();
        write_spec(spec.path(), page);
        let mut preview = Self::with(spec.path(), &[]);
        preview.spec = Some(spec);
        preview
    }

    pub(crate) fn with(folder: &Path, arguments: &[&str]) -> Self {
        let mut process = Command::new(command())
            .arg("preview")
            .arg("--spec")
            .arg(folder)
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let said = BufReader::new(process.stdout.take().unwrap());
        let mut lines = said.lines().map_while(Result::ok);
        let line = lines.find(|line| line.starts_with("preview at ")).unwrap();
        let address = line.split_whitespace().nth(2).unwrap().to_owned();
        // Later output must not fill the pipe.
        std::thread::spawn(move || lines.for_each(drop));
        Self { process, address, spec: None }
    }

    pub(crate) fn save(&self, page: &str) {
        write(self.spec.as_ref().unwrap().path(), "page.yaml", page);
    }

    pub(crate) fn page(&self) -> String {
        format!("{}operations/pay.html", self.address)
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Writes the pages of a spec.
pub(crate) fn write_spec(folder: &Path, page: &str) {
    write(folder, "paramtable.yaml", "title: Example\nrust: { crate: example }\n");
    write(folder, "page.yaml", page);
}

pub(crate) fn write(folder: &Path, name: &str, text: &str) {
    std::fs::write(folder.join(name), text).unwrap();
}

const DESCRIBED: &str =
    "return document.querySelector(\"[id='/name'] .about\")?.innerText.includes(";

pub(crate) async fn shows(browser: &Browser, words: &str) {
    browser.wait_until(&format!("{DESCRIBED}'{words}') ?? false")).await;
}

#[test]
fn a_saved_page_shows_at_once() {
    let preview = Preview::start(PAGE);
    with_browser(Look::DESK, |browser| async move {
        browser.open(&preview.page()).await;
        shows(&browser, "The first words.").await;
        let mut times = Vec::new();
        for turn in 0..5 {
            let words = format!("Words of turn {turn}.");
            let begin = Instant::now();
            preview.save(&PAGE.replace("The first words.", &words));
            shows(&browser, &words).await;
            times.push(begin.elapsed().as_millis());
        }
        println!("from the save to the browser: {times:?} ms");
    });
}

#[test]
fn a_broken_page_shows_its_diagnostics_and_the_last_valid_site_stays() {
    let preview = Preview::start(PAGE);
    with_browser(Look::DESK, |browser| async move {
        browser.open(&preview.page()).await;
        preview.save(&PAGE.replace("1-10", "ten").replace("requirement: O", "requirment: O"));
        browser.wait_until("return document.querySelector('#_wrong pre') !== null").await;
        let wrong = browser.text("#_wrong").await;
        for said in ["2 mistakes", "PT302", "page.yaml:5", "did you mean `requirement`?"] {
            assert!(wrong.contains(said), "{said:?} is not in\n{wrong}");
        }
        shows(&browser, "The first words.").await;
        crate::accessible::check(&browser, "with diagnostics").await;
        // A page that is opened now shows the diagnostics too.
        browser.open(&preview.address).await;
        browser.wait_until("return document.querySelector('#_wrong pre') !== null").await;
        assert_eq!(browser.text("h1").await, "Example");
        preview.save(PAGE);
        browser.wait_until("return document.querySelector('#_wrong') === null").await;
    });
}

#[test]
fn a_spec_that_becomes_valid_is_shown() {
    let preview = Preview::start("operation: 1.5\n");
    with_browser(Look::DESK, |browser| async move {
        browser.open(&preview.page()).await;
        browser.wait_until("return document.querySelector('#_wrong pre') !== null").await;
        preview.save(PAGE);
        shows(&browser, "The first words.").await;
    });
}

#[test]
fn a_payload_is_validated_with_the_place_of_each_violation() {
    let preview = Preview::start(PAGE);
    with_browser(Look::DESK, |browser| async move {
        browser.open(&preview.page()).await;
        browser.click("#_payload").await;
        browser.press("{\"name\": \"far too long a name\", \"note\": 1, \"odd\": true}").await;
        browser
            .wait_until("return document.querySelectorAll('#_violations li').length === 4")
            .await;
        let found = browser
            .run(
                "return [[...document.querySelectorAll('#_violations li')].map(v => [v.dataset.pointer, v.dataset.code]), \
                 [...document.querySelectorAll('#_marked mark')].map(m => m.textContent)]",
                &[],
            )
            .await;
        assert_eq!(
            found,
            json!([
                [
                    ["/name", "length"],
                    ["/note", "type"],
                    ["/odd", "unknown_parameter"],
                    ["", "at_most_one_of"]
                ],
                ["{", "\"far too long a name\"", "1", "true"]
            ])
        );
        crate::accessible::check(&browser, "with violations").await;
        browser.click("#_violations a[href='#not-both']").await;
        browser.wait_until("return document.querySelector('.marked')?.id === 'not-both'").await;
        browser
            .run(
                "const p = document.querySelector('#_payload'); p.value = arguments[0]; \
            p.dispatchEvent(new Event('input'))",
                &[json!("{\"name\": \"short\"}")],
            )
            .await;
        browser
            .wait_until("return document.querySelector('#_verdict').textContent === 'This holds.'")
            .await;
        browser
            .run(
                "const p = document.querySelector('#_payload'); p.value = arguments[0]; \
            p.dispatchEvent(new Event('input'))",
                &[json!("{\"name\":")],
            )
            .await;
        browser
            .wait_until(
                "return document.querySelector('#_violations li')?.dataset.code === 'syntax'",
            )
            .await;
        assert!(browser.console().await.is_empty());
    });
}

#[test]
fn an_example_is_tried() {
    let preview = Preview::with(&repository().join("spec"), &[]);
    with_browser(Look::DESK, |browser| async move {
        browser.open(&format!("{}operations/create-payment-session.html", preview.address)).await;
        browser.wait_until("return document.querySelector('#_from') !== null").await;
        browser
            .run(
                "const f = document.querySelector('#_from'); f.value = '0'; \
            f.dispatchEvent(new Event('change', { bubbles: true }))",
                &[],
            )
            .await;
        browser
            .wait_until("return document.querySelector('#_verdict').textContent === 'This holds.'")
            .await;
        assert!(browser.console().await.is_empty());
    });
}

#[test]
fn a_port_in_use_is_reported_and_the_next_is_tried() {
    let first = Preview::start(PAGE);
    let second = Preview::start(PAGE);
    let port = |preview: &Preview| {
        preview.address.trim_end_matches('/').rsplit_once(':').unwrap().1.parse::<u16>().unwrap()
    };
    assert_ne!(port(&first), port(&second));
}

#[test]
fn requests_to_another_host_are_refused() {
    let preview = Preview::start(PAGE);
    let address = preview.address.trim_start_matches("http://").trim_end_matches('/');
    let mut stream = std::net::TcpStream::connect(address).unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 403"), "{answer}");
}
