//! An example of a request as a command of `curl`, to be copied and run: where it is
//! more than a JSON body.

use std::fmt::Write as _;

use paramtable_core::Place;
use paramtable_core::form::pairs;
use paramtable_language::model::{Api, ExampleFile, ExampleTexts, Operation};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// The characters that a name or value in a URL cannot contain as they are
/// (RFC 3986, section 2.3).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The command, if the example has more than a body: a body alone is shown as it is.
pub(super) fn call_of(
    api: &Api,
    operation: &Operation,
    texts: &[ExampleTexts],
    body: Option<&ExampleFile>,
) -> Option<String> {
    let body = body.and_then(|file| file.found.as_ref());
    let is_form = operation.request.as_ref().is_some_and(|request| request.is_form(api));
    if texts.is_empty() && !(is_form && body.is_some()) {
        return None;
    }
    let of = |place| texts.iter().filter(move |texts| texts.place == place);
    let mut command = String::from("curl");
    match operation.method.as_str() {
        "" => {}
        // With `--request`, curl would wait for a body.
        "HEAD" => command.push_str(" --head"),
        method => drop(write!(command, " --request {method}")),
    }
    command.extend([" ", &url(api, operation, of(Place::Path), of(Place::Query))]);
    let headers = || of(Place::Header).flat_map(|texts| &texts.pairs);
    for (name, value) in headers() {
        let header = match value.value.as_str() {
            "" => format!("{};", name.value), // a colon would take the header away
            value => format!("{}: {value}", name.value),
        };
        option(&mut command, "header", &header);
    }
    match body {
        None => {}
        // The content type is curl's own choice.
        Some(form) if is_form => {
            for pair in pairs(form.text.trim_end()).flatten() {
                let text = format!("{}={}", encoded(&pair.name), pair.value);
                option(&mut command, "data-urlencode", &text);
            }
        }
        Some(json) => {
            let is_typed =
                headers().any(|(name, _)| name.value.eq_ignore_ascii_case("content-type"));
            if !is_typed {
                option(&mut command, "header", "Content-Type: application/json");
            }
            option(&mut command, "data", json.text.trim());
        }
    }
    Some(command)
}

/// The URL in quotes. What the spec does not know is a variable of the shell.
fn url<'a>(
    api: &Api,
    operation: &Operation,
    path: impl Iterator<Item = &'a ExampleTexts>,
    query: impl Iterator<Item = &'a ExampleTexts>,
) -> String {
    let query = query.flat_map(|texts| &texts.pairs);
    let query = query.map(|(name, value)| [encoded(&name.value), encoded(&value.value)].join("="));
    let query = query.collect::<Vec<_>>().join("&");
    let query = if query.is_empty() { query } else { format!("?{query}") };
    // The receiver of a callback chooses its address.
    if operation.is_callback || operation.path.is_empty() {
        let query = if query.is_empty() { query } else { quoted(&query) };
        return format!("\"$URL\"{query}");
    }
    let mut below = operation.path.clone();
    for (name, value) in path.flat_map(|texts| &texts.pairs) {
        below = below.replace(&format!("{{{}}}", name.value), &encoded(&value.value));
    }
    match api.base_urls.first() {
        Some((_, base)) => quoted(&format!("{}{below}{query}", base.trim_end_matches('/'))),
        None => format!("\"$BASE_URL\"{}", quoted(&format!("{below}{query}"))),
    }
}

/// An option on a line of its own.
fn option(command: &mut String, name: &str, value: &str) {
    let _ = write!(command, " \\\n  --{name} {}", quoted(value));
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// A text between single quotes of the shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}
