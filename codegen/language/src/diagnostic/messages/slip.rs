//! The help for invalid YAML, by the mistake that is most likely behind it.

pub(crate) const BEGINS_WITH_A_SIGN: &str =
    "put text that begins with a special character of YAML in quotes";
pub(crate) const ESCAPE: &str = "a backslash begins an escape in double quotes: use single quotes";
pub(crate) const UNCLOSED: &str = "unclosed `{` or `[` on this line or above, or a missing comma";
pub(crate) const COLON_OR_INDENTATION: &str =
    "put text that contains `: ` in quotes, or correct the indentation of this line";
pub(crate) const INDENTATION: &str =
    "correct the indentation: all keys of a map begin in the same column";
pub(crate) const CONFLICT: &str =
    "this is a conflict marker of a merge: choose a side and remove the markers";
pub(crate) const TAB: &str = "indent with spaces: YAML does not allow tabs";
pub(crate) const NO_BREAK_SPACE: &str = "this is a no-break space: write a plain space";
pub(crate) const SPACE_AFTER_COLON: &str = "put a space after the colon";
pub(crate) const UNCLOSED_QUOTE: &str = "the quote that begins here does not end";
pub(crate) const SINGLE_QUOTE: &str = "within single quotes, write a single quote twice: `''`";
pub(crate) const COMMENT: &str = "a `#` after a space begins a comment: put the text in quotes";
pub(crate) const WHOLE_TEXT: &str = "put the whole text in quotes";
pub(crate) const COLON: &str = "put text that contains `: ` in quotes";
pub(crate) const LIST: &str = "write a list as `list<...>`";
pub(crate) const CURLY_QUOTES: &str = "write straight quotes, `\"` or `'`";
pub(crate) const BRACKET: &str = "put text that contains a bracket in quotes";
