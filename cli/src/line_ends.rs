//! How the lines of a file end, which rewriting it does not change.

/// A text of line feeds alone with the line ends of the file that it replaces.
pub(crate) fn as_in(old: &str, text: String) -> String {
    if old.contains("\r\n") { text.replace('\n', "\r\n") } else { text }
}
