//! The catalogue of diagnostics. A code is stable: its meaning never changes, and
//! the code of a diagnostic that is removed is not used again.
//!
//! `PT0..` reading a page, `PT1..` its form, `PT2..` names, `PT3..` columns,
//! `PT4..` conditions and rules, `PT5..` the examples of variants,
//! `PT6..` what no valid payload does.

/// A kind of diagnostic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// The stable code, as it is printed.
    pub id: &'static str,
    /// The kind in words.
    pub title: &'static str,
}

macro_rules! catalogue {
    ($($name:ident = $id:literal, $title:literal;)*) => {
        $(
            #[doc = $title]
            pub const $name: Code = Code { id: $id, title: $title };
        )*

        impl Code {
            /// The explanation: the meaning, and the fix, with a wrong page and a
            /// right one, as Markdown.
            pub fn explanation(self) -> &'static str {
                match self.id {
                    $($id => include_str!(concat!("explain/", $id, ".md")),)*
                    _ => "",
                }
            }
        }

        /// Every code, in order.
        pub const CATALOGUE: &[Code] = &[$($name),*];
    };
}

catalogue! {
    NOT_YAML = "PT001", "invalid YAML";
    NOT_UTF8 = "PT002", "a page that is not UTF-8";
    PAGE_TOO_LARGE = "PT003", "a page that is too large";
    TOO_DEEP = "PT004", "lists and maps that are nested too deeply";
    ALIAS = "PT005", "anchors, aliases and tags";
    DUPLICATE_KEY = "PT006", "a duplicate key or value";
    SEVERAL_DOCUMENTS = "PT007", "several documents in a file";
    NO_SPEC = "PT008", "a folder without a spec";
    INVISIBLE = "PT009", "an invisible character";

    UNKNOWN_KEY = "PT101", "an unknown key";
    WRONG_SHAPE = "PT102", "a value of the wrong shape";
    MISSING_KEY = "PT103", "a missing key";
    YAML_TRAP = "PT104", "text that YAML reads as something else";
    RESERVED = "PT105", "a feature that is not supported yet";

    UNKNOWN_TYPE = "PT201", "an unknown type";
    DECLARED_TWICE = "PT202", "a duplicate name";
    NAME_CLASH = "PT203", "two names that become the same in Rust";
    NO_RUST_NAME = "PT204", "a name that cannot be a Rust name";
    ENDLESS_OBJECT = "PT205", "an object that contains itself";
    UNKNOWN_LIKE = "PT206", "an unknown object in `like`";
    LIKE_CIRCLE = "PT207", "a circular `like`";
    NOTHING_TO_DROP = "PT208", "nothing to remove from copied rows";
    LIKE_TOO_DEEP = "PT209", "a `like` that copies too much";
    NESTED_TOO_DEEPLY = "PT210", "objects that are nested too deeply";
    UNUSED_TYPE = "PT211", "an unused type";
    NOTATION = "PT212", "a name in the notation of other tables";
    NO_FILE_NAME = "PT213", "a file name that is not valid on every system";
    BAD_TAG = "PT214", "an invalid tag";
    BAD_CASE = "PT215", "an invalid case";

    COLUMN_DOES_NOT_FIT = "PT301", "a column that does not apply";
    BAD_BOUNDS = "PT302", "invalid bounds";
    EMPTY_RANGE = "PT303", "bounds that no value meets";
    BAD_REQUIREMENT = "PT304", "an invalid requirement";
    BAD_DEFAULT = "PT305", "an invalid default";
    BAD_EXAMPLE = "PT306", "an invalid example";
    MANDATORY_YET_NOT = "PT307", "a mandatory parameter with a default or condition";
    BAD_PATTERN = "PT308", "an invalid pattern";
    NOT_AS_TEXT = "PT309", "a type that cannot be sent as text";
    BAD_FORMAT = "PT310", "an invalid format of a date";

    UNKNOWN_PATH = "PT401", "an unknown path";
    IMPOSSIBLE_VALUE = "PT402", "a comparison with an impossible value";
    UNGOVERNED = "PT403", "a conditional parameter without a condition";
    NO_STATEMENT = "PT404", "a rule without a statement";
    SMALL_GROUP = "PT405", "a group of fewer than two parameters";
    RULE_TWICE = "PT406", "a duplicate rule";
    NEVER_TRUE = "PT407", "a condition that can never be true";
    BAD_COMPARISON = "PT408", "an invalid comparison";
    RULE_WITHOUT_ID = "PT409", "a rule without an id";
    BAD_METHOD = "PT410", "an invalid method";
    BAD_PATH = "PT411", "a path that does not match its parameters";
    BAD_URL = "PT412", "an invalid base URL";
    CONTRADICTION = "PT413", "statements that contradict each other";
    BAD_ELEMENTS = "PT414", "a test of a list that does not apply";
    UNKNOWN_FACT = "PT415", "an unknown fact";
    BAD_FACT = "PT416", "an invalid fact";

    EXAMPLE_MISSING = "PT501", "an example file that does not exist";
    EXAMPLE_NOT_JSON = "PT502", "an example that cannot be read";
    EXAMPLE_REFUSED = "PT503", "an invalid example of a variant";
    EXAMPLE_OFF = "PT504", "an example of another variant";
    EXAMPLE_OF_NOTHING = "PT505", "an example of a missing message";
    EXAMPLE_UNKNOWN = "PT506", "an unknown parameter in an example";
    REFUSED_OTHERWISE = "PT507", "a refused example with other violations";

    NOTHING_IS_VALID = "PT601", "a table that nothing can satisfy";
    NEVER_SENT = "PT602", "a parameter that can never be sent";
    ALWAYS_SENT = "PT603", "an optional parameter that is mandatory in truth";
    REDUNDANT = "PT604", "a condition or rule that says nothing more";
}

#[cfg(test)]
mod tests {
    use super::CATALOGUE;

    #[test]
    fn codes_are_in_order_and_given_once() {
        assert!(CATALOGUE.is_sorted_by(|a, b| a.id < b.id));
    }
}
