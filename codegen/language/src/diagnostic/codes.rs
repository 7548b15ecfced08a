//! The catalogue of diagnostics. A code is stable: it is never given another
//! meaning, and one that is no longer said is not given away again.
//!
//! `PT0..` reading a page, `PT1..` its form, `PT2..` names, `PT3..` columns,
//! `PT4..` conditions and rules, `PT5..` the examples of variants.

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
            /// What it means and what to do, with a wrong page and a right one: Markdown.
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
    NOT_YAML = "PT001", "the page is not YAML";
    NOT_UTF8 = "PT002", "the page is not UTF-8";
    PAGE_TOO_LARGE = "PT003", "the page is too large";
    TOO_DEEP = "PT004", "the page is nested too deeply";
    ALIAS = "PT005", "anchors, aliases and tags have no place on a page";
    DUPLICATE_KEY = "PT006", "a key stands twice in one map";
    SEVERAL_DOCUMENTS = "PT007", "a file holds one page";
    NO_SPEC = "PT008", "the folder holds no spec";
    INVISIBLE = "PT009", "a character that can't be seen";

    UNKNOWN_KEY = "PT101", "a key that has no meaning here";
    WRONG_SHAPE = "PT102", "something else was expected here";
    MISSING_KEY = "PT103", "a key is missing";
    YAML_TRAP = "PT104", "YAML reads this as something else than text";
    RESERVED = "PT105", "a part of the language that is not there yet";

    UNKNOWN_TYPE = "PT201", "a type that is not declared";
    DECLARED_TWICE = "PT202", "a name is declared twice";
    NAME_CLASH = "PT203", "two names become the same in Rust";
    NO_RUST_NAME = "PT204", "a name that Rust can't take";
    ENDLESS_OBJECT = "PT205", "an object that contains itself";
    UNKNOWN_LIKE = "PT206", "a `like` that leads nowhere";
    LIKE_CIRCLE = "PT207", "tables that are like each other in a circle";
    NOTHING_TO_DROP = "PT208", "something is taken out that is not there";
    LIKE_TOO_DEEP = "PT209", "a `like` that copies too much";
    NESTED_TOO_DEEPLY = "PT210", "objects within each other too deeply";
    UNUSED_TYPE = "PT211", "a declared type that nothing uses";
    NOTATION = "PT212", "a name that reads like the notation of other tables";
    NO_FILE_NAME = "PT213", "a name that no file can have on every system";

    COLUMN_DOES_NOT_FIT = "PT301", "a column that does not apply to this type";
    BAD_BOUNDS = "PT302", "invalid bounds";
    EMPTY_RANGE = "PT303", "bounds that nothing can meet";
    BAD_REQUIREMENT = "PT304", "a requirement that is not M, O or C";
    BAD_DEFAULT = "PT305", "a default that its own row does not allow";
    BAD_EXAMPLE = "PT306", "an example that its own row does not allow";
    MANDATORY_YET_NOT = "PT307", "a mandatory parameter that may be left out";
    BAD_PATTERN = "PT308", "an invalid pattern";
    NOT_AS_TEXT = "PT309", "a type that can't travel as text";

    UNKNOWN_PATH = "PT401", "a path that leads nowhere";
    IMPOSSIBLE_VALUE = "PT402", "a comparison with a value that can't be";
    UNGOVERNED = "PT403", "a conditional parameter without a condition";
    NO_STATEMENT = "PT404", "a rule without a statement";
    SMALL_GROUP = "PT405", "a group of fewer than two parameters";
    RULE_TWICE = "PT406", "two rules with the same id";
    NEVER_TRUE = "PT407", "a condition that can never be true";
    BAD_COMPARISON = "PT408", "a comparison of what can't be compared";
    RULE_WITHOUT_ID = "PT409", "a rule without an id";
    BAD_METHOD = "PT410", "a method that HTTP does not have";
    BAD_PATH = "PT411", "a path and its parameters that don't go together";
    BAD_URL = "PT412", "a base URL that is no URL";
    CONTRADICTION = "PT413", "statements that contradict each other";

    EXAMPLE_MISSING = "PT501", "an example that is not there";
    EXAMPLE_NOT_JSON = "PT502", "an example that is not JSON";
    EXAMPLE_REFUSED = "PT503", "an example that the tables refuse";
    EXAMPLE_OFF = "PT504", "an example of another variant";
    EXAMPLE_OF_NOTHING = "PT505", "an example of a body that is not there";
    EXAMPLE_UNKNOWN = "PT506", "an example with a parameter that its table does not know";
}

#[cfg(test)]
mod tests {
    use super::CATALOGUE;

    #[test]
    fn codes_are_in_order_and_given_once() {
        assert!(CATALOGUE.is_sorted_by(|a, b| a.id < b.id));
    }
}
