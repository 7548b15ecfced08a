//! The `Cargo.toml` that a new crate begins with.

use paramtable_language::model::Api;

pub(super) fn cargo_toml(api: &Api) -> String {
    let Api { crate_name, title, .. } = api;
    let version = env!("CARGO_PKG_VERSION");
    // A TOML basic string takes the same escapes as a Rust one, but for `\u{..}`,
    // and a title holds none of those once control characters are gone.
    let title: String = title.chars().filter(|character| !character.is_control()).collect();
    let title = title.replace('\\', "\\\\").replace('"', "\\\"");
    format!(
        "# Written once by `paramtable generate`; yours from then on.\n\
         [package]\n\
         name = \"{crate_name}\"\n\
         description = \"{title}\"\n\
         version = \"0.1.0\"\n\
         edition = \"2024\"\n\
         \n\
         [dependencies]\n\
         paramtable = \"{version}\"\n"
    )
}
