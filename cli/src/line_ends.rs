//! Line ends: rewriting a file keeps those that it had.

/// Converts a text with line feeds to the line ends of the file that it replaces.
pub(crate) fn as_in(old: &str, text: String) -> String {
    if old.contains("\r\n") { text.replace('\n', "\r\n") } else { text }
}
