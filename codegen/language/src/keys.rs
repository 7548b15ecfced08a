//! The keys of each map of a page, in the order of a formatted page, with the
//! purpose and the form of their values. The reader refuses any other key; the
//! schema for editors is made from the same lists, so both always agree.

mod elsewhere;

pub(crate) use elsewhere::plain;

use paramtable_core::{Code, Place};

use crate::model::{Group, StatementKind};

/// The page of the API.
pub(crate) const API_PAGE: &str = "paramtable.yaml";

/// The name of a map in words, and its keys.
#[derive(Debug)]
pub struct Keys {
    /// The map with its article: "a row".
    pub what: &'static str,
    /// An example of the map on a page.
    pub such_as: &'static str,
    /// The keys.
    pub known: &'static [Key],
    /// Keys that the generator does not support yet, and the alternatives until
    /// then.
    pub planned: &'static [(&'static str, &'static str)],
}

/// A key of a map.
#[derive(Debug)]
pub struct Key {
    /// The key.
    pub name: &'static str,
    /// Its purpose, as a sentence.
    pub help: &'static str,
    /// The form of its value.
    pub shape: Shape,
}

/// The form of a value.
#[derive(Debug)]
pub enum Shape {
    /// Text, even if YAML may read it as something else.
    Text,
    /// `true` or `false`.
    Flag,
    /// One of these.
    OneOf(&'static [&'static str]),
    /// A type of the language, a list or map, or a declared type.
    Type,
    /// How many: `1-100`, or `{ min: 1 }`.
    Bounds,
    /// How much: `1-100`, or `{ above: 0 }`.
    Range,
    /// A list of texts.
    Texts,
    /// A text, or a list of texts.
    TextOrTexts,
    /// A comparison of two terms: `[a, "<=", b]`.
    Comparison,
    /// A list of some of these.
    SomeOf(&'static [&'static str]),
    /// Tests that a parameter's value has to pass.
    Condition,
    /// Values that parameters are expected to have.
    Expected,
    /// The values of an enum.
    Values,
    /// A value, or a description of the server's choice.
    Default,
    /// Anything.
    Any,
    /// A map of these keys.
    Map(&'static Keys),
    /// Maps of these keys, by name.
    Named(&'static Keys),
    /// A list of maps of these keys.
    List(&'static Keys),
    /// Maps of these keys, by name; `~` for one, or for all, drops what is copied.
    Cases(&'static Keys),
    /// Texts, by name.
    TextsByName,
    /// Values of facts, by name.
    GivenFacts,
}

impl Keys {
    /// The key of a name.
    pub fn get(&self, name: &str) -> Option<&'static Key> {
        self.known.iter().find(|key| key.name == name)
    }

    /// The key for a word of other languages, and the way to write it.
    pub(crate) fn meant(&self, word: &str) -> Option<(&'static str, &'static str)> {
        let plain = elsewhere::plain(word);
        elsewhere::WORDS.iter().find_map(|(known, key, help)| {
            (*known == plain && self.get(key).is_some()).then_some((*key, *help))
        })
    }

    /// Why the map never has a key that similar maps have.
    pub(crate) fn never(&self, word: &str) -> Option<&'static str> {
        elsewhere::never(self.what, word)
    }

    /// The alternative to a key that is not supported yet.
    pub(crate) fn way_around(&self, word: &str) -> Option<&'static str> {
        self.planned.iter().find_map(|(planned, way)| (*planned == word).then_some(*way))
    }

    /// The names of the keys.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + Clone {
        self.known.iter().map(|key| key.name)
    }
}

const fn key(name: &'static str, shape: Shape, help: &'static str) -> Key {
    Key { name, help, shape }
}

const RUST_NAME: Key = key(
    "rust",
    Shape::Text,
    "What it is called in Rust, where its own name gives none or clashes.",
);
const LIKE: Key = key("like", Shape::Text, "An object whose rows and rules are copied first.");
const WITHOUT: Key = key("without", Shape::Texts, "Rows and rules that are not copied, by name.");
const UNKNOWN: Key = key(
    "unknown_parameters",
    Shape::OneOf(&["ignore", "refuse"]),
    "Whether a request may hold parameters that the table does not know: it may not, if nothing is said.",
);
const GIVEN_FACTS: Key =
    key("facts", Shape::GivenFacts, "The facts of the example's call: `{ guarantee: true }`.");
const PARAMETERS: Key = key("parameters", Shape::Named(&ROW), PARAMETERS_HELP);
const PARAMETERS_HELP: &str = "The rows, by the parameter's name on the wire.";
const TAG: Key = key(
    "tag",
    Shape::Text,
    "The row whose value decides the case: an enum, mandatory or optional.",
);
const CASES: Key = key("cases", Shape::Cases(&CASE), CASES_HELP);
const CASES_HELP: &str = "The rows and rules that come with a value of the tag, by value.";
const RULES: Key = key("rules", Shape::List(&RULE), "Rules that involve several rows.");
const DEPRECATED: Key = key(
    "deprecated",
    Shape::Any,
    "Not to be used any more: `true`, or why and what to use instead.",
);
const SINCE: Key = key("since", Shape::Any, "The version that brought it.");
const BODY_TYPE: Key = key("type", Shape::Type, "The object, list or map that is the whole body.");
const LENGTH: Key =
    key("length", Shape::Bounds, "How many characters a text has: `1-100`, `3-3`, `{ min: 1 }`.");
const BYTES: Key =
    key("bytes", Shape::Bounds, "How many bytes a text has in UTF-8: `1-20`, `{ max: 20 }`.");
const RANGE: Key =
    key("range", Shape::Range, "The bounds of a number: `1-100`, `{ min: 1 }`, `{ above: 0 }`.");
const DIGITS_KEY: Key =
    key("digits", Shape::Map(&DIGITS), "How many digits a decimal may have: `{ total: 18 }`.");
const ITEMS: Key =
    key("items", Shape::Bounds, "How many elements a list, map or free-form object has.");
const PATTERN: Key = key("pattern", Shape::Text, "A regular expression over the whole text.");
const SCHEMES: Key =
    key("schemes", Shape::Texts, "The schemes that a URI may have, in either case: `[https]`.");
const FORMAT: Key = key(
    "format",
    Shape::Text,
    "How a date, or a datetime without an offset, is written: `ddMMyyyy`, `yyyy-MM-dd HH:mm`.",
);
const WIRE: Key =
    key("wire", Shape::OneOf(&["string"]), "Where a boolean or number travels as text.");
const REQUIRED_WHEN: Key =
    key("required_when", Shape::Condition, "True: it must be sent; false: it may be.");
const ONLY_WHEN: Key =
    key("only_when", Shape::Condition, "True: it may be sent; false: it must not be.");
const EXACTLY_WHEN: Key =
    key("exactly_when", Shape::Condition, "True: it must be sent; false: it must not be.");

const MIN: Key = key("min", Shape::Any, "The lower bound, inclusive.");
const MAX: Key = key("max", Shape::Any, "The upper bound, inclusive.");
const ABOVE: Key = key("above", Shape::Any, "The lower bound, exclusive.");
const BELOW: Key = key("below", Shape::Any, "The upper bound, exclusive.");

/// The methods of HTTP (RFC 9110, section 9; `PATCH` RFC 5789).
pub const METHODS: [&str; 9] =
    ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"];

/// The tables of an operation whose values are text, and where they are sent.
pub(crate) const TEXTS: [(&str, Place); 3] =
    [("headers", Place::Header), ("path_parameters", Place::Path), ("query", Place::Query)];
const HEADERS_EXAMPLE: Key =
    key("headers", Shape::TextsByName, "An example of the headers: values, by name.");
const PATH_EXAMPLE: Key = key(
    "path_parameters",
    Shape::TextsByName,
    "An example of the parameters in the path: values, by name.",
);
const QUERY_EXAMPLE: Key =
    key("query", Shape::TextsByName, "An example of the query: values, by name.");

const PLACES: [&str; Place::ALL.len()] =
    [Place::Body.as_str(), Place::Header.as_str(), Place::Query.as_str(), Place::Path.as_str()];

/// `paramtable.yaml`.
pub static API: Keys = Keys {
    what: "the page of the API",
    such_as: "title: My API",
    known: &[
        key("title", Shape::Text, "What the API is called."),
        key("version", Shape::Any, "Its version."),
        key("description", Shape::Text, "What it is for."),
        key("base_urls", Shape::TextsByName, "Where it is served."),
        key("error_body", Shape::Type, "The object that an answer brings when a call fails."),
        key(
            "defaults",
            Shape::Map(&DEFAULTS),
            "What holds for tables and operations that say nothing of their own.",
        ),
        key(
            "facts",
            Shape::Named(&FACT),
            "Values that conditions test and that no message contains, such as the country of an account: `$country` in a condition.",
        ),
        key("rust", Shape::Map(&RUST), "The Rust crate to generate."),
        key(
            "emit",
            Shape::SomeOf(&["rust", "markdown"]),
            "What `generate` writes: without it, both `rust` and `markdown`.",
        ),
        key(
            "templates",
            Shape::Text,
            "A folder of the project's own templates for the reference, from here.",
        ),
    ],
    planned: &[],
};

/// The defaults for tables and operations.
pub static DEFAULTS: Keys = Keys {
    what: "the defaults",
    such_as: "defaults: { headers: { like: StandardHeaders } }",
    known: &[
        key(
            "headers",
            Shape::Map(&TABLE),
            "The headers of every operation that has no `headers` of its own.",
        ),
        UNKNOWN,
    ],
    planned: &[],
};

/// A fact.
pub static FACT: Keys = Keys {
    what: "a fact",
    such_as: "guarantee: { type: boolean, description: ... }",
    known: &[
        key("type", Shape::Type, "`boolean`, or an enum that is not open."),
        RUST_NAME,
        key("description", Shape::Text, "What it says about a call."),
        key("values", Shape::Values, "The values of an enum that only this fact has."),
    ],
    planned: &[],
};

/// The Rust output.
pub static RUST: Keys = Keys {
    what: "the Rust output",
    such_as: "rust: { crate: my-api }",
    known: &[
        key("crate", Shape::Text, "The crate's name: small letters, digits and hyphens."),
        key(
            "text",
            Shape::OneOf(&["owned", "borrowed"]),
            "Whether types hold texts of their own, or borrow them from what they are read from.",
        ),
        key(
            "runtime",
            Shape::Map(&RUNTIME),
            "Where the new crate's `Cargo.toml` takes the crate `paramtable` from.",
        ),
    ],
    planned: &[],
};

/// The source of the runtime for a new crate, as in a `Cargo.toml`.
pub static RUNTIME: Keys = Keys {
    what: "the runtime",
    such_as: "runtime: { path: ../../runtime }",
    known: &[
        key("version", Shape::Text, "A version on crates.io: `0.1`."),
        key("path", Shape::Text, "A folder, from that of the generated crate."),
        key("git", Shape::Text, "The address of a Git repository."),
        key("rev", Shape::Text, "A commit of the Git repository."),
        key("tag", Shape::Text, "A tag of the Git repository."),
        key("branch", Shape::Text, "A branch of the Git repository."),
    ],
    planned: &[],
};

/// Any other page.
pub static PAGE: Keys = Keys {
    what: "a page",
    such_as: "operation: createThing",
    known: &[
        key("operation", Shape::Text, "The operation's name, such as `createPayment`."),
        key(
            "callback",
            Shape::Text,
            "In place of an operation: a request that the API itself sends.",
        ),
        RUST_NAME,
        key("title", Shape::Text, "What the operation is called."),
        key("description", Shape::Text, "What it does."),
        key("method", Shape::OneOf(&METHODS), "The HTTP method."),
        key("path", Shape::Text, "The path below the base URL."),
        key("headers", Shape::Map(&TABLE), "The headers of a request."),
        key("path_parameters", Shape::Map(&TABLE), "The parameters within the path."),
        key("query", Shape::Map(&TABLE), "The parameters of the query."),
        key("request", Shape::Map(&BODY), "The body of a request."),
        key("response", Shape::Map(&BODY), "The body of a response."),
        key(
            "responses",
            Shape::Named(&RESPONSE),
            "In place of `response`: a response for each status, such as `201`.",
        ),
        key("errors", Shape::List(&ERROR), "How the operation fails."),
        key("variants", Shape::List(&VARIANT), "The shapes that the docs show as tabs."),
        key("refused", Shape::List(&REFUSED), "Examples that are not valid, and why."),
        key("objects", Shape::Named(&OBJECT), "Objects that tables share, by name."),
        key("enums", Shape::Named(&ENUM), "Lists of values, by name."),
        key("scalars", Shape::Named(&SCALAR), "Named and constrained types, by name."),
    ],
    planned: &[],
};

/// Headers, query, path.
pub static TABLE: Keys = Keys {
    what: "a table",
    such_as: "parameters: { id: { type: string, requirement: M } }",
    known: &[LIKE, WITHOUT, UNKNOWN, PARAMETERS, RULES],
    planned: &[
        ("tag", "only tables of JSON bodies have cases: write `only_when: { kind: CARD }` in rows"),
        (
            "cases",
            "only tables of JSON bodies have cases: write `only_when: { kind: CARD }` in rows",
        ),
    ],
};

/// A body, which is a table or names a type.
pub static BODY: Keys = Keys {
    what: "a body",
    such_as: "{ type: Thing }",
    known: &[
        key(
            "media",
            Shape::OneOf(&["json", "form"]),
            "The format of a request: JSON, or `form` for `application/x-www-form-urlencoded`.",
        ),
        BODY_TYPE,
        LENGTH,
        BYTES,
        RANGE,
        DIGITS_KEY,
        ITEMS,
        PATTERN,
        SCHEMES,
        key("status", Shape::Any, "The HTTP status of a response."),
        LIKE,
        WITHOUT,
        UNKNOWN,
        TAG,
        PARAMETERS,
        CASES,
        RULES,
    ],
    planned: &[],
};

/// A response among several.
pub static RESPONSE: Keys = Keys {
    what: "a response",
    such_as: "201: { type: Thing }",
    known: &[
        key("description", Shape::Text, "When the API sends this response."),
        key("headers", Shape::Map(&TABLE), "Its headers."),
        BODY_TYPE,
        LENGTH,
        BYTES,
        RANGE,
        DIGITS_KEY,
        ITEMS,
        PATTERN,
        SCHEMES,
        LIKE,
        WITHOUT,
        UNKNOWN,
        TAG,
        PARAMETERS,
        CASES,
        RULES,
    ],
    planned: &[],
};

/// An error of an operation.
pub static ERROR: Keys = Keys {
    what: "an error",
    such_as: "{ status: 409, code: duplicate_error }",
    known: &[
        key("status", Shape::Any, "The HTTP status."),
        key("code", Shape::Text, "The API's own code."),
        key(
            "type",
            Shape::Type,
            "The object that its body is, in the place of the `error_body` of the API.",
        ),
        key("description", Shape::Text, "What it means."),
    ],
    planned: &[],
};

/// A variant of an operation.
pub static VARIANT: Keys = Keys {
    what: "a variant",
    such_as: "{ name: Card, when: { method: CARD } }",
    known: &[
        key("name", Shape::Text, "What the tab is called."),
        key("when", Shape::Condition, "When a request is of this shape."),
        GIVEN_FACTS,
        key("description", Shape::Text, "What it is."),
        HEADERS_EXAMPLE,
        PATH_EXAMPLE,
        QUERY_EXAMPLE,
        key("request", Shape::Text, "A file with an example of the request."),
        key("response", Shape::Text, "A file with an example of the response."),
        key(
            "responses",
            Shape::TextsByName,
            "Where the operation has `responses`: files with examples, by status.",
        ),
    ],
    planned: &[],
};

/// An example that is not valid.
pub static REFUSED: Keys = Keys {
    what: "a refused example",
    such_as: "{ request: examples/late.json, because: [{ pointer: /expiryAt, code: compare }] }",
    known: &[
        key("name", Shape::Text, "What the docs call it."),
        key("description", Shape::Text, "What is wrong with it."),
        GIVEN_FACTS,
        HEADERS_EXAMPLE,
        PATH_EXAMPLE,
        QUERY_EXAMPLE,
        key("request", Shape::Text, "A file with a request that is not valid."),
        key("response", Shape::Text, "A file with a response that is not valid."),
        key(
            "responses",
            Shape::TextsByName,
            "Where the operation has `responses`: a file with one that is not valid, by its status.",
        ),
        key("because", Shape::List(&BECAUSE), "All its violations."),
    ],
    planned: &[],
};

/// A violation of a refused example.
pub static BECAUSE: Keys = Keys {
    what: "a violation",
    such_as: "{ pointer: /expiryAt, code: compare }",
    known: &[
        key("pointer", Shape::Text, "Where: a JSON pointer, such as `/customer/email`."),
        key("code", Shape::OneOf(Code::WORDS), "Its code."),
        key("rule", Shape::Text, "The id of the violated rule."),
        key("place", Shape::OneOf(&PLACES), "Which part of the message it is in."),
    ],
    planned: &[],
};

/// A declared object.
pub static OBJECT: Keys = Keys {
    what: "an object",
    such_as: "Thing: { parameters: { id: { type: string, requirement: M } } }",
    known: &[
        RUST_NAME,
        key("description", Shape::Text, "What it is."),
        LIKE,
        WITHOUT,
        UNKNOWN,
        TAG,
        PARAMETERS,
        CASES,
        RULES,
    ],
    planned: &[],
};

/// A case of a table.
pub static CASE: Keys = Keys {
    what: "a case",
    such_as: "CARD: { parameters: { number: { type: numeric, requirement: M } } }",
    known: &[
        key("description", Shape::Text, "What it is."),
        LIKE,
        WITHOUT,
        key("parameters", Shape::Named(&ROW), PARAMETERS_HELP),
        RULES,
    ],
    planned: &[],
};

/// A declared scalar.
pub static SCALAR: Keys = Keys {
    what: "a scalar",
    such_as: "Currency: { type: string, length: 3-3 }",
    known: &[
        key("type", Shape::Type, "What it is made of: a single value."),
        LENGTH,
        BYTES,
        RANGE,
        DIGITS_KEY,
        PATTERN,
        SCHEMES,
        FORMAT,
        WIRE,
        RUST_NAME,
        DEPRECATED,
        SINCE,
        key("description", Shape::Text, "What it is."),
        key("example", Shape::Any, "A value that it may have."),
    ],
    planned: &[],
};

/// A row of a table.
pub static ROW: Keys = Keys {
    what: "a row",
    such_as: "id: { type: string, requirement: M }",
    known: &[
        key("type", Shape::Type, "What values it takes."),
        LENGTH,
        BYTES,
        RANGE,
        DIGITS_KEY,
        ITEMS,
        PATTERN,
        SCHEMES,
        FORMAT,
        WIRE,
        key(
            "requirement",
            Shape::OneOf(&["M", "O", "C"]),
            "`M` mandatory, `O` optional, `C` conditional.",
        ),
        key("nullable", Shape::Flag, "Whether `null` has a meaning of its own."),
        key("default", Shape::Default, "The value that an absent parameter stands for."),
        REQUIRED_WHEN,
        ONLY_WHEN,
        EXACTLY_WHEN,
        key(
            "sensitive",
            Shape::Flag,
            "Values are never printed, never echoed; examples are shown.",
        ),
        RUST_NAME,
        DEPRECATED,
        SINCE,
        key("description", Shape::Text, "What it is."),
        key("example", Shape::Any, "A value that it may have."),
        key(
            "values",
            Shape::Values,
            "The values of an enum that only this row has, or those of a declared one that it takes.",
        ),
        TAG,
        key("parameters", Shape::Named(&ROW), "The rows of an object that only this row has."),
        // Not `CASES`: a constant cannot refer to the map that it is part of.
        key("cases", Shape::Cases(&CASE), CASES_HELP),
        RULES,
    ],
    planned: &[("keys", "a map has any keys: describe the allowed ones in the `description`")],
};

/// A default that the server chooses.
pub static DEFAULT: Keys = Keys {
    what: "a default",
    such_as: "default: { described: what the server chooses }",
    known: &[key("described", Shape::Text, "What the server chooses, in words.")],
    planned: &[],
};

/// The bounds of a count, each by its name.
pub static BOUNDS: Keys =
    Keys { what: "bounds", such_as: "{ min: 1, max: 10 }", known: &[MIN, MAX], planned: &[] };

/// The bounds of a number, each by its name.
pub static RANGE_BOUNDS: Keys = Keys {
    what: "a range",
    such_as: "{ above: 0, max: 10 }",
    known: &[MIN, ABOVE, MAX, BELOW],
    planned: &[],
};

/// How many digits a decimal may have.
pub static DIGITS: Keys = Keys {
    what: "digits",
    such_as: "{ total: 18, fraction: 2 }",
    known: &[
        key("total", Shape::Any, "In all."),
        key("integer", Shape::Any, "Before the point."),
        key("fraction", Shape::Any, "After the point."),
    ],
    planned: &[],
};

/// A declared enum.
pub static ENUM: Keys = Keys {
    what: "an enum",
    such_as: "Mode: { values: [API, REDIRECT] }",
    known: &[
        key("type", Shape::OneOf(&["string", "integer"]), "What its values are on the wire."),
        RUST_NAME,
        key("description", Shape::Text, "What it is."),
        key("open", Shape::Flag, "Whether other values may come."),
        key("values", Shape::Values, "Its values, each with what it means."),
    ],
    planned: &[],
};

/// A value of an enum.
pub static ENUM_VALUE: Keys = Keys {
    what: "a value of an enum",
    such_as: "ONE: { rust: First, description: what it means }",
    known: &[RUST_NAME, key("description", Shape::Text, "What it means.")],
    planned: &[
        ("deprecated", "write it in the `description` of the value"),
        ("since", "write it in the `description` of the value"),
    ],
};

/// The key of each kind of statement.
pub(crate) const fn statement(kind: StatementKind) -> Key {
    match kind {
        StatementKind::Group(Group::ExactlyOneOf) => {
            key("exactly_one_of", Shape::Texts, "One of these is sent, and no other.")
        }
        StatementKind::Group(Group::AtMostOneOf) => {
            key("at_most_one_of", Shape::Texts, "One of these is sent, or none.")
        }
        StatementKind::Group(Group::AtLeastOneOf) => {
            key("at_least_one_of", Shape::Texts, "One or more of these are sent.")
        }
        StatementKind::Group(Group::AllOrNoneOf) => {
            key("all_or_none_of", Shape::Texts, "All of these are sent, or none.")
        }
        StatementKind::Require => key("require", Shape::Texts, "These have to be sent."),
        StatementKind::Forbid => key("forbid", Shape::Texts, "These must not be sent."),
        StatementKind::Expect => {
            key("expect", Shape::Expected, "The values that parameters have, if they have one.")
        }
        StatementKind::Compare => {
            key("compare", Shape::Comparison, "A comparison of two terms: `[a, \"<=\", b]`.")
        }
        StatementKind::Unique => {
            key("unique", Shape::Texts, "Values that must differ between the elements of a list.")
        }
    }
}

/// A statement across rows.
pub static RULE: Keys = Keys {
    what: "a rule",
    such_as: "{ id: one-of-them, exactly_one_of: [one, other] }",
    known: &[
        key("id", Shape::Text, "Stable across edits: violations carry it."),
        key("each", Shape::Text, "The list to each element of which the rule applies."),
        key("when", Shape::Condition, "When the rule applies; always, if nothing is said."),
        statement(StatementKind::Group(Group::ExactlyOneOf)),
        statement(StatementKind::Group(Group::AtMostOneOf)),
        statement(StatementKind::Group(Group::AtLeastOneOf)),
        statement(StatementKind::Group(Group::AllOrNoneOf)),
        statement(StatementKind::Require),
        statement(StatementKind::Forbid),
        statement(StatementKind::Expect),
        statement(StatementKind::Compare),
        statement(StatementKind::Unique),
        key("description", Shape::Text, "What the rule is for."),
    ],
    planned: &[],
};

/// A side of a comparison that is computed.
pub static TERM: Keys = Keys {
    what: "a term",
    such_as: "{ sum: [one, other] }",
    known: &[
        key("count", Shape::Text, "The list whose elements are counted."),
        key(
            "sum",
            Shape::TextOrTexts,
            "The parameters whose values are added, or the list that has them in its elements.",
        ),
        key("of", Shape::Text, "The parameter of each element whose values are added."),
        key(
            "times",
            Shape::Text,
            "The parameter of each element by which the value is multiplied.",
        ),
    ],
    planned: &[],
};

/// The operators of a comparison.
pub const OPERATORS: [&str; 6] = ["<", "<=", ">", ">=", "==", "!="];

/// A test of a value that is a map.
pub static MATCHER: Keys = Keys {
    what: "a test",
    such_as: "{ min: 1 }",
    known: &[
        key("present", Shape::Flag, "Whether it is sent."),
        key("not", Shape::Any, "What it must not be."),
        MIN,
        ABOVE,
        MAX,
        BELOW,
        LENGTH,
        BYTES,
        PATTERN,
        key("any", Shape::Any, "A test that at least one element of a list must pass."),
        key("count", Shape::Bounds, "How many elements a list has."),
    ],
    planned: &[],
};

#[cfg(test)]
mod tests {
    use super::{RULE, statement};
    use crate::model::{Group, StatementKind};

    #[test]
    fn every_statement_is_a_key_of_a_rule() {
        for kind in StatementKind::ALL {
            assert!(RULE.get(statement(kind).name).is_some(), "{kind:?}");
        }
        for group in Group::ALL {
            let kind = StatementKind::Group(group);
            assert!(StatementKind::ALL.contains(&kind), "{kind:?}");
            assert_eq!(statement(kind).name, group.name());
        }
    }
}
