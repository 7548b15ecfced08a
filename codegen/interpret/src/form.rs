//! A form (`application/x-www-form-urlencoded`) as an object of texts, which keeps places
//! and repeated names.

use paramtable_core::form::{NotUtf8, Pair, pairs};
use paramtable_core::json::ParseJsonError;

use crate::json::{Json, Value};

/// Reads a form. A line end after it is not a part of it: editors add one to a file.
///
/// # Errors
///
/// A name or value is not UTF-8.
pub(crate) fn parse(text: &str) -> Result<Json, ParseJsonError> {
    let text = text.strip_suffix('\n').unwrap_or(text);
    let text = text.strip_suffix('\r').unwrap_or(text);
    let entries = pairs(text).map(|pair| {
        let Pair { name, value, span } = pair?;
        Ok((name.into_owned(), Json { span, value: Value::Text(value.into_owned()) }))
    });
    let entries: Result<_, NotUtf8> = entries.collect();
    let entries =
        entries.map_err(|NotUtf8(at)| ParseJsonError { at, message: NotUtf8::MESSAGE })?;
    Ok(Json { span: 0..text.len(), value: Value::Object(entries) })
}
