//! The preview's events: every tab receives each saved change and nothing else, and the
//! stream ends with the preview.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::Command;
use std::time::{Duration, Instant};

use paramtable_browser_tests::{Look, with_browser};

use crate::preview::{PAGE, Preview, shows, write, write_spec};

/// More tabs than the number of connections that a browser opens to one host.
const MANY: usize = 8;

fn page_of(words: &str) -> String {
    PAGE.replace("The first words.", words)
}

#[test]
fn more_tabs_than_connections_are_kept_current() {
    let preview = Preview::start(PAGE);
    with_browser(Look::DESK, |browser| async move {
        browser.open(&preview.page()).await;
        for _ in 1..MANY {
            browser.open_tab(&preview.page()).await;
            shows(&browser, "The first words.").await;
        }
        preview.save(&page_of("Words for all."));
        assert_eq!(browser.tabs().await, MANY);
        for tab in 0..MANY {
            browser.go_to_tab(tab).await;
            shows(&browser, "Words for all.").await;
        }
    });
}

#[test]
fn a_page_that_was_left_is_current_when_it_comes_back() {
    let preview = Preview::start(PAGE);
    with_browser(Look::DESK, |browser| async move {
        browser.open(&preview.page()).await;
        shows(&browser, "The first words.").await;
        browser.open(&preview.address).await;
        preview.save(&page_of("Words of meanwhile."));
        browser.back().await;
        shows(&browser, "Words of meanwhile.").await;
        preview.save(&page_of("Words of now."));
        shows(&browser, "Words of now.").await;
    });
}

#[test]
fn a_browser_without_shared_workers_receives_events_too() {
    let preview = Preview::start(PAGE);
    with_browser(Look::DESK, |browser| async move {
        let without = serde_json::json!({ "source": "delete window.SharedWorker" });
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", without).await;
        browser.open(&preview.page()).await;
        let has_none = "return typeof SharedWorker === 'undefined'";
        assert_eq!(browser.run(has_none, &[]).await, true);
        preview.save(&page_of("Words without a worker."));
        shows(&browser, "Words without a worker.").await;
    });
}

#[test]
fn a_page_outlives_its_preview() {
    let folder = tempfile::tempdir().unwrap();
    write_spec(folder.path(), PAGE);
    let first = Preview::with(folder.path(), &[]);
    with_browser(Look::DESK, |browser| async move {
        let address = first.page();
        let port = address.rsplit(':').next().unwrap().split('/').next().unwrap().to_owned();
        browser.open(&address).await;
        shows(&browser, "The first words.").await;
        drop(first);
        write_spec(folder.path(), &page_of("Words of the second run."));
        let second = Preview::with(folder.path(), &["--port", &port]);
        assert_eq!(second.page(), address, "the port is free again");
        shows(&browser, "Words of the second run.").await;
    });
}

#[test]
fn a_folder_that_takes_the_place_of_the_spec_is_followed() {
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("spec");
    std::fs::create_dir(&spec).unwrap();
    write_spec(&spec, PAGE);
    let preview = Preview::with(&spec, &[]);
    let mut news = News::of(&preview);
    let first = news.next();
    std::fs::rename(&spec, folder.path().join("before")).unwrap();
    let gone = news.until(|news| !news["wrong"].as_array().unwrap().is_empty());
    std::fs::create_dir(&spec).unwrap();
    write_spec(&spec, &page_of("Words of another folder."));
    news.until(|news| news["wrong"].as_array().unwrap().is_empty());
    let before = news.last;
    write_spec(&spec, &page_of("Words of a later save."));
    news.until(|news| news["number"].as_u64().unwrap() > before);
    assert!(first < gone);
}

#[test]
fn templates_that_the_spec_names_later_are_watched() {
    let folder = tempfile::tempdir().unwrap();
    let (spec, templates) = (folder.path().join("spec"), folder.path().join("own"));
    std::fs::create_dir(&spec).unwrap();
    std::fs::create_dir(&templates).unwrap();
    write_spec(&spec, PAGE);
    let preview = Preview::with(&spec, &[]);
    let mut news = News::of(&preview);
    let first = news.next();
    let api = "title: Example\nrust: { crate: example }\ntemplates: ../own\n";
    write(&spec, "paramtable.yaml", api);
    assert_eq!(news.next(), first + 1);
    write(&templates, "style.css", "body { color: red }");
    assert_eq!(news.next(), first + 2);
}

/// The stream of events that the preview sends to its pages.
struct News {
    lines: std::io::Lines<BufReader<TcpStream>>,
    last: u64,
}

impl News {
    fn of(preview: &Preview) -> Self {
        let mut stream = connection(preview);
        stream.write_all(b"GET /_preview/events HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        Self { lines: BufReader::new(stream).lines(), last: 0 }
    }

    /// The number of the next event.
    fn next(&mut self) -> u64 {
        self.until(|_| true)
    }

    /// The number of the next event that satisfies a predicate.
    fn until(&mut self, are_these: impl Fn(&serde_json::Value) -> bool) -> u64 {
        loop {
            let line = self.lines.next().unwrap().expect("there are news within ten seconds");
            let Some(data) = line.strip_prefix("data: ") else { continue };
            let news: serde_json::Value = serde_json::from_str(data).unwrap();
            self.last = news["number"].as_u64().unwrap();
            if are_these(&news) {
                return self.last;
            }
        }
    }
}

fn connection(preview: &Preview) -> TcpStream {
    let address = preview.address.trim_start_matches("http://").trim_end_matches('/');
    TcpStream::connect(address).unwrap()
}

#[test]
fn files_of_editors_trigger_no_event() {
    let folder = tempfile::tempdir().unwrap();
    write_spec(folder.path(), PAGE);
    let preview = Preview::with(folder.path(), &[]);
    let mut news = News::of(&preview);
    let first = news.next();
    for name in [".page.yaml.swp", "page.yaml~", "#page.yaml#", "4913"] {
        write(folder.path(), name, "not ours");
        // Saving a page without a change sends no event either.
        write_spec(folder.path(), PAGE);
        std::thread::sleep(Duration::from_millis(150));
    }
    write_spec(folder.path(), &page_of("Words that are new."));
    assert_eq!(news.next(), first + 1);
}

#[test]
fn a_file_that_changes_continuously_does_not_delay_the_check() {
    let folder = tempfile::tempdir().unwrap();
    write_spec(folder.path(), PAGE);
    let preview = Preview::with(folder.path(), &[]);
    let mut news = News::of(&preview);
    let first = news.next();
    let log = folder.path().join("busy.log");
    let (stop, stopped) = std::sync::mpsc::channel::<()>();
    let busy = std::thread::spawn(move || {
        let mut text = String::new();
        while stopped
            .recv_timeout(Duration::from_millis(5))
            .is_err_and(|end| end == std::sync::mpsc::RecvTimeoutError::Timeout)
        {
            text.push('.');
            std::fs::write(&log, &text).unwrap();
        }
    });
    write_spec(folder.path(), &page_of("Words between the noise."));
    assert!(news.next() > first);
    drop(stop);
    busy.join().unwrap();
}

fn interrupt(preview: &Preview) {
    let killed = Command::new("kill").arg("-INT").arg(preview.process.id().to_string()).status();
    assert!(killed.unwrap().success());
}

#[test]
fn control_c_ends_the_preview_despite_open_event_streams() {
    let mut preview = Preview::start(PAGE);
    let mut news = connection(&preview);
    news.write_all(b"GET /_preview/events HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
    news.read_exact(&mut [0; 15]).unwrap();
    interrupt(&preview);
    assert!(preview.process.wait().unwrap().success());
}

#[test]
fn an_incomplete_request_does_not_keep_the_preview_running() {
    for times in [1, 2] {
        let mut preview = Preview::start(PAGE);
        let mut request = connection(&preview);
        request
            .write_all(b"POST /_preview/try/operations/pay.html HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{")
            .unwrap();
        std::thread::sleep(Duration::from_millis(200));
        let begin = Instant::now();
        interrupt(&preview);
        if times == 2 {
            std::thread::sleep(Duration::from_millis(200));
            interrupt(&preview);
        }
        assert!(preview.process.wait().unwrap().success());
        let most = if times == 2 { 1500 } else { 10_000 };
        assert!(begin.elapsed() < Duration::from_millis(most), "{times}: {:?}", begin.elapsed());
    }
}
