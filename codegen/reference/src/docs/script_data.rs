//! JSON as it is embedded in HTML.

use serde_json::Value;

/// JSON for the content of a `script` element, without characters that could end
/// it.
pub(super) fn json_in_script(data: &Value) -> String {
    data.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}
