//! Headless Chromium for tests: each browser has its own driver and a fresh profile.
//! Needs Debian's packages `chromium` and `chromium-driver`, or equivalents.

// A browser that fails to execute a command fails the test.
#![allow(clippy::missing_panics_doc)]

use std::future::Future;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use paramtable_codegen::{check, check_sources, site};
use paramtable_language::{Checked, Diagnostics, Sources};
use paramtable_reference::Templates;
use serde_json::{Value, json};

/// The message if there is no browser.
const MISSING: &str = "these tests drive a real browser: install Chromium and its driver \
    (`apt-get install chromium chromium-driver`), or leave them out: \
    `cargo test --workspace --exclude paramtable-browser-tests`";

/// How a page is displayed.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// The size of the window in CSS pixels.
    pub size: (u32, u32),
    /// Whether the reader prefers dark colours.
    pub dark: bool,
    /// Whether scripts are enabled.
    pub scripts: bool,
}

impl Look {
    /// A desktop window.
    pub const DESK: Self = Self { size: (1280, 900), dark: false, scripts: true };
    /// A phone.
    pub const PHONE: Self = Self { size: (390, 800), dark: false, scripts: true };
}

/// A browser with a profile of its own. It is closed when the test ends.
pub struct Browser {
    client: Client,
    driver: Child,
    /// The address of the driver, to end the session directly.
    address: String,
    session: String,
    _profile: tempfile::TempDir,
}

/// Starts a driver, and returns the port that it listens on. The port that it chooses may
/// be taken before it listens there. Then it ends, and another is started.
fn start_driver() -> (Child, u16) {
    const ATTEMPTS: usize = 5;
    for _ in 0..ATTEMPTS {
        let mut driver = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect(MISSING);
        let said = BufReader::new(driver.stdout.take().expect("its output is piped"));
        let port = said.lines().map_while(Result::ok).find_map(|line| {
            let (_, port) = line.rsplit_once("successfully on port ")?;
            port.trim_end_matches('.').parse::<u16>().ok()
        });
        if let Some(port) = port {
            return (driver, port);
        }
        // It has closed its output.
        let _ = driver.wait();
    }
    panic!("the driver found no port in {ATTEMPTS} attempts");
}

impl Browser {
    async fn start(look: Look) -> Self {
        let profile = tempfile::tempdir().expect("a folder for the profile");
        let (driver, port) = start_driver();
        let address = format!("127.0.0.1:{port}");
        let options = json!({
            "args": [
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-prefers-reduced-motion",
                "--hide-scrollbars",
                format!("--user-data-dir={}", profile.path().display()),
            ],
            "prefs": {
                "profile.managed_default_content_settings.javascript": if look.scripts { 1 } else { 2 },
            },
        });
        let capabilities = json!({
            "goog:chromeOptions": options,
            "goog:loggingPrefs": { "browser": "ALL" },
        });
        let Value::Object(capabilities) = capabilities else { unreachable!("it is an object") };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://{address}"))
            .await
            .unwrap_or_else(|error| panic!("{MISSING}: {error}"));
        let session = client.session_id().await.ok().flatten().expect("a session has an id");
        let browser = Self { client, driver, address, session, _profile: profile };
        let (width, height) = look.size;
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        browser.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
        let scheme = if look.dark { "dark" } else { "light" };
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        browser.devtools("Emulation.setEmulatedMedia", features).await;
        browser
    }

    /// Runs a command of Chromium's `DevTools` protocol.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Value {
        let command = Devtools(json!({ "cmd": command, "params": parameters }));
        self.client.issue_cmd(command).await.expect("Chromium takes the command")
    }

    /// Opens a page.
    pub async fn open(&self, url: &str) {
        self.client.goto(url).await.expect("the page opens");
    }

    /// Opens a page in a new tab and switches to it.
    pub async fn open_tab(&self, url: &str) {
        let tab = self.client.new_window(true).await.expect("a tab opens");
        self.client.switch_to_window(tab.handle).await.expect("the tab is there");
        self.open(url).await;
    }

    /// The number of open tabs.
    pub async fn tabs(&self) -> usize {
        self.client.windows().await.expect("tabs are known").len()
    }

    /// Switches to a tab.
    pub async fn go_to_tab(&self, index: usize) {
        let mut tabs = self.client.windows().await.expect("tabs are known");
        self.client.switch_to_window(tabs.swap_remove(index)).await.expect("the tab is there");
    }

    /// Goes back in the history of the tab.
    pub async fn back(&self) {
        self.client.back().await.expect("there is a page to go back to");
    }

    /// Runs a script and returns its result; the arguments are `arguments[0]` and so
    /// on.
    pub async fn run(&self, script: &str, arguments: &[Value]) -> Value {
        let ran = self.client.execute(script, arguments.to_vec()).await;
        ran.unwrap_or_else(|error| panic!("{error}\n{script}"))
    }

    /// Runs an asynchronous script and returns the value that it passes to its last
    /// argument, a callback.
    pub async fn run_async(&self, script: &str) -> Value {
        let ran = self.client.execute_async(script, Vec::new()).await;
        ran.unwrap_or_else(|error| panic!("{error}\n{script}"))
    }

    /// Waits until a script returns a true value.
    pub async fn wait_until(&self, script: &str) {
        for _ in 0..400 {
            if let Ok(Value::Bool(true)) = self.client.execute(script, Vec::new()).await {
                return;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        panic!("this did not become true in ten seconds: {script}");
    }

    /// Clicks the first element that matches a selector.
    pub async fn click(&self, selector: &str) {
        let found = self.client.find(Locator::Css(selector)).await;
        let found = found.unwrap_or_else(|error| panic!("{selector}: {error}"));
        found.click().await.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    /// Sends keys to the focused element.
    pub async fn press(&self, keys: &str) {
        let focused = self.client.active_element().await.expect("something has the focus");
        focused.send_keys(keys).await.expect("keys can be pressed");
    }

    /// The visible text of the first element that matches a selector.
    pub async fn text(&self, selector: &str) -> String {
        let script = "return document.querySelector(arguments[0])?.innerText ?? '(none)'";
        let text = self.run(script, &[selector.into()]).await;
        text.as_str().unwrap_or_default().to_owned()
    }

    /// The same through the driver, for pages without scripts.
    pub async fn client_text(&self, selector: &str) -> String {
        let found = self.client.find(Locator::Css(selector)).await.expect("it is on the page");
        found.text().await.expect("it has a text")
    }

    /// A screenshot of the window.
    pub async fn screenshot(&self) -> Vec<u8> {
        self.client.screenshot().await.expect("a window can be pictured")
    }

    /// The messages in the page's console, such as errors.
    pub async fn console(&self) -> Vec<String> {
        let lines = self.client.issue_cmd(BrowserLog).await.expect("the driver keeps a log");
        let lines = lines.as_array().cloned().unwrap_or_default();
        lines.iter().map(|line| line["message"].to_string()).collect()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Ends the session even if a test fails: stopping the driver does not close the
        // browser.
        if let Ok(mut driver) = std::net::TcpStream::connect(&self.address) {
            let Self { address, session, .. } = self;
            let request = format!(
                "DELETE /session/{session} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
            );
            let _ = driver.write_all(request.as_bytes());
            let _ = driver.set_read_timeout(Some(Duration::from_secs(5)));
            let _ = driver.read(&mut [0; 1024]);
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// Runs a test with its own browser.
pub fn with_browser<F: Future<Output = ()>>(
    look: Look,
    test: impl FnOnce(std::sync::Arc<Browser>) -> F,
) {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let browser = std::sync::Arc::new(Browser::start(look).await);
        test(browser.clone()).await;
    });
}

/// The folder of the repository.
pub fn repository() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

/// The `paramtable` command, built with the same profile as the tests.
pub fn command() -> PathBuf {
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--package", "paramtable-cli"])
        .current_dir(repository())
        .status();
    assert!(built.is_ok_and(|status| status.success()), "the command does not compile");
    // Test binaries are in `deps`, commands in its parent folder.
    let here = std::env::current_exe().expect("a test is a file");
    here.ancestors().nth(2).unwrap_or(&here).join("paramtable")
}

/// The URL of a file.
pub fn file_url(path: &Path) -> String {
    format!("file://{}", path.display())
}

/// Writes the site of a page to a temporary folder, which is removed when the value is
/// dropped.
pub fn site_of(page: &str) -> tempfile::TempDir {
    site_with(page, "title: Example API\nrust: { crate: example }\n")
}

/// The same with a page of the API.
///
/// # Panics
///
/// If the page has a mistake.
pub fn site_with(page: &str, api: &str) -> tempfile::TempDir {
    let sources = Sources::from_texts([("page.yaml", page), ("paramtable.yaml", api)]);
    let folder = tempfile::tempdir().expect("a folder for the site");
    write_site(check_sources(sources, Diagnostics::default()), folder.path());
    folder
}

/// Writes the site of the payments family to a folder.
pub fn write_payments_site(folder: &Path) {
    write_site(check(&repository().join("spec")).expect("the spec is there"), folder);
}

fn write_site(checked: Checked, folder: &Path) {
    let api = checked.api.unwrap_or_else(|| panic!("{:?}", checked.diagnostics));
    let site = site(&api, &Templates::default()).expect("our templates take every model");
    site.write(folder).expect("the site can be written");
}

#[derive(Debug)]
struct Devtools(Value);

impl fantoccini::wd::WebDriverCompatibleCommand for Devtools {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.0.to_string()))
    }
}

#[derive(Debug)]
struct BrowserLog;

impl fantoccini::wd::WebDriverCompatibleCommand for BrowserLog {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/se/log", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(json!({ "type": "browser" }).to_string()))
    }
}
