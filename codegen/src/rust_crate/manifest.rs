//! The `Cargo.toml` that a new crate begins with.

use paramtable_language::model::{Api, Runtime};

pub(super) fn cargo_toml(api: &Api, crate_name: &str) -> String {
    let Api { title, runtime, .. } = api;
    let runtime = match runtime {
        None => text(env!("CARGO_PKG_VERSION")),
        Some(Runtime::Version(version)) => text(version),
        Some(Runtime::Path(path)) => format!("{{ path = {} }}", text(path)),
        Some(Runtime::Git { url, reference: None }) => format!("{{ git = {} }}", text(url)),
        Some(Runtime::Git { url, reference: Some((key, value)) }) => {
            format!("{{ git = {}, {key} = {} }}", text(url), text(value))
        }
    };
    let title = text(title);
    format!(
        "# Written once by `paramtable generate`; yours from then on.\n\
         [package]\n\
         name = \"{crate_name}\"\n\
         description = {title}\n\
         version = \"0.1.0\"\n\
         edition = \"2024\"\n\
         \n\
         [dependencies]\n\
         paramtable = {runtime}\n"
    )
}

/// A basic string of TOML. It takes the same escapes as one of Rust, but for
/// `\u{..}`, which only control characters need: they are left out.
fn text(text: &str) -> String {
    let text: String = text.chars().filter(|character| !character.is_control()).collect();
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
