//! Which keys each map of a page may hold, in the order of a tidy page. The
//! reader refuses any other, and knows those that are planned.

/// What a map is, in words, and its keys.
#[derive(Debug)]
pub(crate) struct Keys {
    /// The map with its article: "a row".
    pub(crate) what: &'static str,
    /// What may be written.
    pub(crate) known: &'static [&'static str],
    /// Parts of the language that the generator does not have yet.
    pub(crate) planned: &'static [&'static str],
}

pub(crate) const API: Keys = Keys {
    what: "the page of the API",
    known: &["title", "version", "description", "base_urls", "rust"],
    planned: &["error_body", "defaults", "emit"],
};

pub(crate) const RUST: Keys =
    Keys { what: "the Rust output", known: &["crate"], planned: &["text"] };

pub(crate) const PAGE: Keys = Keys {
    what: "a page",
    known: &[
        "operation",
        "rust",
        "title",
        "description",
        "method",
        "path",
        "request",
        "objects",
        "enums",
    ],
    planned: &[
        "callback",
        "headers",
        "query",
        "path_parameters",
        "response",
        "errors",
        "variants",
        "scalars",
    ],
};

pub(crate) const TABLE: Keys = Keys {
    what: "a table",
    known: &["parameters", "rules"],
    planned: &["like", "without", "type", "status", "unknown_parameters"],
};

pub(crate) const OBJECT: Keys = Keys {
    what: "an object",
    known: &["rust", "description", "parameters", "rules"],
    planned: &["like", "without", "unknown_parameters"],
};

pub(crate) const ROW: Keys = Keys {
    what: "a row",
    known: &[
        "type",
        "length",
        "range",
        "digits",
        "requirement",
        "default",
        "required_when",
        "only_when",
        "exactly_when",
        "values",
        "sensitive",
        "rust",
        "description",
        "example",
        "parameters",
        "rules",
    ],
    planned: &[
        "items",
        "pattern",
        "wire",
        "nullable",
        "deprecated",
        "since",
        "tag",
        "cases",
        "format",
        "keys",
        "unique",
    ],
};

pub(crate) const DEFAULT: Keys = Keys { what: "a default", known: &["described"], planned: &[] };

pub(crate) const BOUNDS: Keys =
    Keys { what: "bounds", known: &["min", "max"], planned: &["above", "below"] };

pub(crate) const DIGITS: Keys =
    Keys { what: "digits", known: &["total", "integer", "fraction"], planned: &[] };

pub(crate) const ENUM: Keys =
    Keys { what: "an enum", known: &["rust", "description", "open", "values"], planned: &["type"] };

pub(crate) const ENUM_VALUE: Keys = Keys {
    what: "a value of an enum",
    known: &["rust", "description"],
    planned: &["deprecated", "since"],
};

pub(crate) const RULE: Keys = Keys {
    what: "a rule",
    known: &[
        "id",
        "when",
        "exactly_one_of",
        "at_most_one_of",
        "at_least_one_of",
        "all_or_none_of",
        "expect",
        "description",
    ],
    planned: &["require", "forbid", "compare"],
};

/// A matcher that is a map, and not bounds.
pub(crate) const MATCHER: Keys =
    Keys { what: "a test", known: &["present", "not"], planned: &["min", "max", "above", "below"] };
