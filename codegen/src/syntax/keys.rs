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
        "callback",
        "rust",
        "title",
        "description",
        "method",
        "path",
        "headers",
        "path_parameters",
        "query",
        "request",
        "response",
        "errors",
        "variants",
        "objects",
        "enums",
        "scalars",
    ],
    planned: &[],
};

pub(crate) const TABLE: Keys = Keys {
    what: "a table",
    known: &["like", "without", "unknown_parameters", "parameters", "rules"],
    planned: &[],
};

/// A body may be a table or name a type.
pub(crate) const BODY: Keys = Keys {
    what: "a body",
    known: &["type", "status", "like", "without", "unknown_parameters", "parameters", "rules"],
    planned: &["form"],
};

pub(crate) const ERROR: Keys =
    Keys { what: "an error", known: &["status", "code", "description"], planned: &[] };

pub(crate) const VARIANT: Keys = Keys {
    what: "a variant",
    known: &["name", "when", "description", "request", "response"],
    planned: &[],
};

pub(crate) const OBJECT: Keys = Keys {
    what: "an object",
    known: &["rust", "description", "like", "without", "unknown_parameters", "parameters", "rules"],
    planned: &["tag", "cases"],
};

pub(crate) const SCALAR: Keys = Keys {
    what: "a scalar",
    known: &[
        "type",
        "length",
        "range",
        "digits",
        "pattern",
        "wire",
        "rust",
        "description",
        "example",
        "deprecated",
        "since",
    ],
    planned: &["format"],
};

pub(crate) const ROW: Keys = Keys {
    what: "a row",
    known: &[
        "type",
        "length",
        "range",
        "digits",
        "items",
        "pattern",
        "wire",
        "requirement",
        "nullable",
        "default",
        "required_when",
        "only_when",
        "exactly_when",
        "values",
        "sensitive",
        "rust",
        "deprecated",
        "since",
        "description",
        "example",
        "parameters",
        "rules",
    ],
    planned: &["tag", "cases", "format", "keys", "unique"],
};

pub(crate) const DEFAULT: Keys = Keys { what: "a default", known: &["described"], planned: &[] };

pub(crate) const BOUNDS: Keys =
    Keys { what: "bounds", known: &["min", "max"], planned: &["above", "below"] };

pub(crate) const DIGITS: Keys =
    Keys { what: "digits", known: &["total", "integer", "fraction"], planned: &[] };

pub(crate) const ENUM: Keys = Keys {
    what: "an enum",
    known: &["type", "rust", "description", "open", "values"],
    planned: &[],
};

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
        "require",
        "forbid",
        "expect",
        "compare",
        "description",
    ],
    planned: &[],
};

/// A matcher that is a map.
pub(crate) const MATCHER: Keys =
    Keys { what: "a test", known: &["present", "not", "min", "max"], planned: &["above", "below"] };
