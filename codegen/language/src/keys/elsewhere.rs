//! Words of other languages: the word, the key for it here, and how to write
//! that. A word may be listed several times, for different maps.

/// The words are in plain spelling: see [`plain`]. Each applies to maps that
/// have its key.
pub(super) const WORDS: &[(&str, &str, &str)] = &[
    // Whether a parameter is sent.
    ("required", "requirement", "write `requirement: M`, or `O` or `C`"),
    ("mandatory", "requirement", "write `requirement: M`"),
    ("optional", "requirement", "write `requirement: O`"),
    ("conditional", "requirement", "write `requirement: C`"),
    ("presence", "requirement", "write `requirement: M`, or `O` or `C`"),
    ("m/o", "requirement", "write `requirement: M`, or `O` or `C`"),
    ("m/o/c", "requirement", "write `requirement: M`, or `O` or `C`"),
    ("moc", "requirement", "write `requirement: M`, or `O` or `C`"),
    ("req", "requirement", "write `requirement: M`, or `O` or `C`"),
    ("mandatory/optional", "requirement", "write `requirement: M`, or `O` or `C`"),
    ("required/optional", "requirement", "write `requirement: M`, or `O` or `C`"),
    ("when", "only_when", "write `required_when`, `only_when` or `exactly_when`"),
    ("requiredif", "required_when", "write `required_when: { other: VALUE }`"),
    ("mandatorywhen", "required_when", "write `required_when: { other: VALUE }`"),
    ("requiredunless", "required_when", "write `required_when: { none_of: [{ ... }] }`"),
    ("optionalwhen", "required_when", "write `required_when: { none_of: [{ ... }] }`"),
    ("forbiddenwhen", "only_when", "write `only_when: { none_of: [{ ... }] }`"),
    ("forbiddenif", "only_when", "write `only_when: { none_of: [{ ... }] }`"),
    ("prohibitedwhen", "only_when", "write `only_when: { none_of: [{ ... }] }`"),
    ("prohibitedif", "only_when", "write `only_when: { none_of: [{ ... }] }`"),
    ("excludedwhen", "only_when", "write `only_when: { none_of: [{ ... }] }`"),
    ("excludedif", "only_when", "write `only_when: { none_of: [{ ... }] }`"),
    ("absentwhen", "only_when", "write `only_when: { none_of: [{ ... }] }`"),
    ("notwhen", "only_when", "write `only_when: { none_of: [{ ... }] }`"),
    ("unless", "only_when", "write `only_when: { none_of: [{ ... }] }`"),
    ("forbiddenunless", "only_when", "write `only_when: { other: VALUE }`"),
    ("prohibitedunless", "only_when", "write `only_when: { other: VALUE }`"),
    ("excludedunless", "only_when", "write `only_when: { other: VALUE }`"),
    ("allowedwhen", "only_when", "write `only_when: { other: VALUE }`"),
    ("allowedif", "only_when", "write `only_when: { other: VALUE }`"),
    ("dependson", "only_when", "write `only_when: { other: { present: true } }`"),
    (
        "dependentrequired",
        "rules",
        "write a rule: `{ when: { a: { present: true } }, require: [b] }`",
    ),
    ("conflictswith", "only_when", "write `only_when: { other: { present: false } }`"),
    ("excludes", "only_when", "write `only_when: { other: { present: false } }`"),
    // The values of a row.
    ("enum", "values", "list them under `values`"),
    ("options", "values", "list them under `values`"),
    ("allowed", "values", "list them under `values`"),
    ("allowedvalues", "values", "list them under `values`"),
    ("possiblevalues", "values", "list them under `values`"),
    ("validvalues", "values", "list them under `values`"),
    ("oneof", "values", "list single values under `values`; a row has one type"),
    // Tables whose shape depends on a value.
    ("oneof", "cases", "write `tag`, the row that tells them apart, and `cases`, by its values"),
    ("discriminator", "tag", "write `tag: kind`, the row that tells the cases apart"),
    ("discriminatedby", "tag", "write `tag: kind`, the row that tells the cases apart"),
    ("mapping", "cases", "write `cases`, by the values of the `tag`"),
    ("anyof", "type", "write one `type`: a row cannot have several"),
    ("const", "values", "write `values: [...]` with this one value"),
    (
        "min",
        "range",
        "write `range: { min: ... }` for a number, `length` for text, `items` for a list",
    ),
    (
        "max",
        "range",
        "write `range: { max: ... }` for a number, `length` for text, `items` for a list",
    ),
    ("minimum", "range", "write `range: { min: ... }`"),
    ("maximum", "range", "write `range: { max: ... }`"),
    ("exclusiveminimum", "range", "write `range: { above: ... }`"),
    ("exclusivemaximum", "range", "write `range: { below: ... }`"),
    ("minlength", "length", "write `length: { min: ... }`"),
    ("maxlength", "length", "write `length: { max: ... }`"),
    ("size", "length", "write `length: 1-20` for text, `items: 1-20` for a list"),
    ("len", "length", "write `length`"),
    ("maxbytes", "bytes", "write `bytes: { max: ... }`"),
    ("bytelength", "bytes", "write `bytes: { max: ... }`"),
    ("octets", "bytes", "write `bytes: { max: ... }`"),
    ("scheme", "schemes", "write `schemes: [https]`"),
    ("protocol", "schemes", "write `schemes: [https]`"),
    ("protocols", "schemes", "write `schemes: [https]`"),
    ("allowedschemes", "schemes", "write `schemes: [https]`"),
    ("datatype", "type", "write `type`"),
    ("defaultvalue", "default", "write `default`"),
    ("sample", "example", "write `example`"),
    ("examplevalue", "example", "write `example`"),
    ("minitems", "items", "write `items: { min: ... }`"),
    ("unique", "items", "write a rule in the table of the list: `{ id: ..., unique: [lines.id] }`"),
    (
        "uniqueitems",
        "items",
        "write a rule in the table of the list: `{ id: ..., unique: [lines] }`",
    ),
    ("order", "items", "the order of elements is not checked: describe it in the `description`"),
    ("sorted", "items", "the order of elements is not checked: describe it in the `description`"),
    ("maxitems", "items", "write `items: { max: ... }`"),
    ("precision", "digits", "write `digits: { total: ... }`"),
    ("scale", "digits", "write `digits: { fraction: ... }`"),
    ("decimals", "digits", "write `digits: { fraction: ... }`"),
    ("regex", "pattern", "write `pattern`"),
    ("match", "pattern", "write `pattern`"),
    ("format", "type", "write it as the `type`: `datetime`, `uuid`, ..."),
    ("base", "type", "write `type`"),
    ("secret", "sensitive", "write `sensitive: true`"),
    (
        "multipleof",
        "range",
        "describe it in the `description`; to limit the decimal places, write `digits: { fraction: ... }`",
    ),
    (
        "readonly",
        "requirement",
        "requests and responses have separate tables: remove the row from the request's",
    ),
    (
        "writeonly",
        "requirement",
        "requests and responses have separate tables: remove the row from the response's",
    ),
    ("desc", "description", "write `description`"),
    ("note", "description", "write it in the `description`"),
    ("notes", "description", "write it in the `description`"),
    ("remark", "description", "write it in the `description`"),
    ("remarks", "description", "write it in the `description`"),
    ("comment", "description", "write it in the `description`"),
    ("comments", "description", "write it in the `description`"),
    ("unit", "description", "write it in the `description`"),
    // Nested and shared rows.
    ("properties", "parameters", "write `parameters`"),
    ("fields", "parameters", "write `parameters`"),
    ("columns", "parameters", "write `parameters`"),
    ("extends", "like", "write `like`"),
    ("allof", "like", "write `like` with the object whose rows are copied"),
    (
        "like",
        "type",
        "declare an object with this `like`, and name that object as the `type` of the row",
    ),
    (
        "extends",
        "type",
        "declare an object with this `like`, and name that object as the `type` of the row",
    ),
    ("ref", "type", "write the declared name as the `type`"),
    (
        "additionalproperties",
        "unknown_parameters",
        "write `unknown_parameters: ignore` or `refuse`",
    ),
    // Pages.
    ("type", "parameters", "remove it: a map with `parameters` is an object"),
    ("required", "parameters", "write `requirement: M` in the row of each"),
    // Pages.
    ("openapi", "operation", "OpenAPI documents are not read: write a page for each operation"),
    ("openapi", "title", "OpenAPI documents are not read: write a page for each operation"),
    ("swagger", "operation", "OpenAPI documents are not read: write a page for each operation"),
    ("swagger", "title", "OpenAPI documents are not read: write a page for each operation"),
    ("info", "operation", "write the title and version of the API in `paramtable.yaml`"),
    ("info", "title", "write `title`, `version` and `description` here"),
    ("paths", "operation", "write a page for each operation, with its `method` and `path`"),
    ("paths", "title", "write a page for each operation, with its `method` and `path`"),
    ("components", "objects", "write `objects`, `enums` or `scalars`"),
    ("components", "title", "write `objects`, `enums` or `scalars`, on a page of their own"),
    ("rules", "request", "put them in a table, beside its `parameters`"),
    ("security", "headers", "write the header that authenticates as a row of `headers`"),
    ("tags", "title", "remove them: pages have no tags"),
    ("deprecated", "description", "write it in the `description`"),
    ("parameters", "query", "put them under `request`, `query`, `headers` or `path_parameters`"),
    ("params", "query", "put them under `request`, `query`, `headers` or `path_parameters`"),
    ("body", "request", "write `request`, or `response`"),
    ("requestbody", "request", "write `request`"),
    ("pathparams", "path_parameters", "write `path_parameters`"),
    ("url", "path", "write `path`, and the part before it in `base_urls` of `paramtable.yaml`"),
    ("endpoint", "path", "write `path`"),
    ("verb", "method", "write `method`"),
    ("operationid", "operation", "write `operation`"),
    ("webhook", "callback", "write `callback`"),
    ("summary", "title", "write `title`"),
    ("types", "objects", "write `objects`, `enums` or `scalars`"),
    ("schemas", "objects", "write `objects`, `enums` or `scalars`"),
    ("definitions", "objects", "write `objects`, `enums` or `scalars`"),
    ("examples", "variants", "write `variants: [{ name: ..., request: examples/one.json }]`"),
    ("servers", "base_urls", "write `base_urls: { Production: https://api.example.com }`"),
    ("baseurl", "base_urls", "write `base_urls: { Production: https://api.example.com }`"),
    ("crate", "rust", "write `rust: { crate: my-api }`"),
    // Bodies and errors.
    ("content", "type", "name an object as the `type`, or write `parameters`: bodies are JSON"),
    (STATUS, "status", "write the number as the `status`, beside `type` or `parameters`"),
    (
        "headers",
        "status",
        "write the headers of a request beside `request`, and those of a response in `responses: { 200: { headers: ... } }`",
    ),
    ("form", "media", "write `media: form` in a `request`"),
    ("contenttype", "media", "write `media: form` for a form; other bodies are JSON"),
    ("xml", "type", "bodies are not XML: describe one in the `description` of the page"),
    ("multipart", "type", "bodies have no parts: describe them in the `description` of the page"),
    (
        "signature",
        "headers",
        "write the header that holds it as a row of `headers`, and how it is made in its `description`",
    ),
    ("schema", "type", "name an object as the `type`, or write `parameters`"),
    ("message", "description", "write it in the `description`"),
    ("httpstatus", "status", "write `status`"),
    // Variants.
    ("example", "when", "name its file: `request: examples/one.json`, or `response`"),
    ("condition", "when", "write `when`"),
    // Tests and bounds.
    ("exists", "present", "write `present: true` or `present: false`"),
    ("required", "present", "write `present: true`"),
    ("equals", "present", "write the value itself: `mode: API`"),
    ("eq", "present", "write the value itself: `mode: API`"),
    ("in", "present", "write the values as a list: `mode: [API, REDIRECT]`"),
    ("oneof", "present", "write the values as a list: `mode: [API, REDIRECT]`"),
    ("ne", "not", "write `{ not: ... }`"),
    ("notin", "not", "write `{ not: [ONE, OTHER] }`"),
    ("matches", "pattern", "write `pattern`"),
    ("some", "any", "write `any`"),
    ("contains", "any", "write `any`"),
    ("includes", "any", "write `any`"),
    ("all", "any", "write that there is no other: `{ not: { any: ... } }` with the opposite test"),
    (
        "every",
        "any",
        "write that there is no other: `{ not: { any: ... } }` with the opposite test",
    ),
    ("none", "any", "write `{ not: { any: ... } }`"),
    ("first", "any", "elements have no order here: write `any`"),
    ("last", "any", "elements have no order here: write `any`"),
    ("minitems", "count", "write `count: { min: ... }`"),
    ("maxitems", "count", "write `count: { max: ... }`"),
    ("from", "min", "write `min`"),
    ("gte", "min", "write `min`"),
    ("minimum", "min", "write `min`"),
    ("to", "max", "write `max`"),
    ("lte", "max", "write `max`"),
    ("maximum", "max", "write `max`"),
    ("above", "min", "a count is a whole number: write `min` with the next one"),
    ("below", "max", "a count is a whole number: write `max` with the one before it"),
    ("gt", "above", "write `above`"),
    ("greaterthan", "above", "write `above`"),
    ("morethan", "above", "write `above`"),
    ("exclusiveminimum", "above", "write `above`"),
    ("atleast", "min", "write `min`"),
    ("lt", "below", "write `below`"),
    ("lessthan", "below", "write `below`"),
    ("exclusivemaximum", "below", "write `below`"),
    ("atmost", "max", "write `max`"),
    ("before", "integer", "write `integer`"),
    ("after", "fraction", "write `fraction`"),
    ("precision", "total", "write `total`"),
    ("scale", "fraction", "write `fraction`"),
    ("max", "total", "write `total`"),
    // Rules.
    ("foreach", "each", "write `each` with the list"),
    ("forall", "each", "write `each` with the list"),
    ("every", "each", "write `each` with the list"),
    ("distinct", "unique", "write `unique: [lines.id]`"),
    ("uniqueby", "unique", "write `unique: [lines.id]`"),
    ("sorted", "unique", "the order of elements is not checked: describe it in the `description`"),
    ("order", "unique", "the order of elements is not checked: describe it in the `description`"),
    ("if", "require", "write `when`"),
    ("oneof", "require", "write `exactly_one_of`"),
    ("anyof", "require", "write `at_least_one_of`"),
    ("mutuallyexclusive", "require", "write `at_most_one_of`"),
    ("noneof", "require", "write `forbid`"),
    ("then", "require", "write `require`, `forbid` or `expect`"),
    ("name", "require", "write `id`"),
];

/// Keys that a map never has although others like it do, and why.
const NEVER: [(&str, &str, &str); 3] = [
    ("a fact", "default", "remove it: a fact that is not given is unknown"),
    ("a fact", "requirement", "remove it: any fact may be left out, and is then unknown"),
    ("a fact", "open", "remove it: a fact has no other values than those that are listed"),
];

/// Why a map never has a key.
pub(super) fn never(what: &str, key: &str) -> Option<&'static str> {
    let mut never = NEVER.iter();
    never.find_map(|(of, known, why)| (*of == what && *known == key).then_some(*why))
}

/// Represents every HTTP status, which other languages write as a key.
const STATUS: &str = "200";

/// A word without case and separators.
pub(crate) fn plain(word: &str) -> String {
    if word.len() == STATUS.len() && word.bytes().all(|byte| byte.is_ascii_digit()) {
        return STATUS.to_owned();
    }
    let letters = word.chars().filter(|sign| !"-_ $".contains(*sign));
    letters.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::{WORDS, plain};
    use crate::keys;

    #[test]
    fn every_word_is_plain_and_means_a_key() {
        let maps = [
            &keys::API,
            &keys::DEFAULTS,
            &keys::RUST,
            &keys::RUNTIME,
            &keys::PAGE,
            &keys::TABLE,
            &keys::BODY,
            &keys::ERROR,
            &keys::VARIANT,
            &keys::REFUSED,
            &keys::BECAUSE,
            &keys::OBJECT,
            &keys::CASE,
            &keys::SCALAR,
            &keys::ROW,
            &keys::DEFAULT,
            &keys::BOUNDS,
            &keys::RANGE_BOUNDS,
            &keys::DIGITS,
            &keys::ENUM,
            &keys::ENUM_VALUE,
            &keys::RULE,
            &keys::MATCHER,
        ];
        for (word, key, help) in WORDS {
            assert_eq!(plain(word), *word);
            let said = maps
                .iter()
                .any(|keys| keys.get(word).is_none() && keys.meant(word) == Some((*key, *help)));
            assert!(said, "`{word}` for `{key}` is never said");
        }
    }
}
