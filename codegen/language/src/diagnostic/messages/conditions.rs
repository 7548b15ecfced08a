//! `PT4..`: conditions, rules, and the calls of operations.

use super::words::quoted;
use crate::diagnostic::{Diagnostic, codes};
use crate::keys::METHODS;
use crate::span::{Span, Spanned};
use crate::syntax;

pub(crate) fn path_too_long(most: usize, at: Span) -> Diagnostic {
    let message = format!("the path leads through more than {most} objects");
    Diagnostic::new(codes::UNKNOWN_PATH, message).at(at, "")
}

/// The part of a path that is not an object with rows.
pub(crate) enum NoObject {
    /// This explains the part that was probably intended.
    Instead(String),
    /// The list, and the rest of the path.
    List {
        list: String,
        below: String,
    },
    Map,
    Other,
}

pub(crate) fn path_through_no_object(name: &str, advice: NoObject, at: Span) -> Diagnostic {
    let message = format!("`{name}` is not an object with parameters");
    Diagnostic::new(codes::UNKNOWN_PATH, message).at(at, "").help(match advice {
        NoObject::Instead(instead) => instead,
        NoObject::List { list, below } => format!(
            "to test at least one element, write `{{ {list}: {{ any: {{ {below}: ... }} }} }}`; to test each, write a rule with `each: {list}`"
        ),
        NoObject::Map => String::from(
            "a path cannot lead into a map: write the condition in the table of its values",
        ),
        NoObject::Other => {
            String::from("a parameter whose name contains a dot is written as `/odd.name`")
        }
    })
}

pub(crate) fn unknown_parameter(name: &str, owner: &str, at: Span) -> Diagnostic {
    Diagnostic::new(codes::UNKNOWN_PATH, format!("unknown parameter `{name}` in `{owner}`"))
        .at(at, "")
}

/// `instead` explains a path in another language's notation.
pub(crate) fn unknown_parameter_with_advice(
    name: &str,
    shown: &str,
    owner: &str,
    known: &[&str],
    instead: Option<String>,
    at: Span,
) -> Diagnostic {
    let diagnostic = unknown_parameter(shown, owner, at);
    match (name, instead) {
        ("or", _) => diagnostic.help("write `any_of`"),
        ("and", _) => diagnostic.help("write `all_of`, or one test after the other"),
        _ if name.contains(':') => diagnostic.help("put a space after the colon"),
        (_, Some(instead)) => diagnostic.help(instead),
        (_, None) => {
            let has = match known {
                [] => format!("`{owner}` has no parameters"),
                known => format!("its parameters are {}", quoted(known)),
            };
            diagnostic.did_you_mean_or(name, known.iter().copied().chain(syntax::WORDS), has)
        }
    }
}

/// Adds the `like` to a diagnostic about a copied condition.
pub(crate) fn copied_with(diagnostic: Diagnostic, like: Span) -> Diagnostic {
    copied_by(diagnostic, like)
        .help("remove what was copied too: `without: [...]`, or `~` for a column")
}

/// Adds the `like` to a diagnostic about a copied part.
pub(crate) fn copied_by(diagnostic: Diagnostic, like: Span) -> Diagnostic {
    diagnostic.at(like, "copied by this `like`")
}

/// For a variant of an operation whose request has no rows, or that has no request.
pub(crate) fn when_without_rows(has_request: bool, at: Span) -> Diagnostic {
    let message = if has_request {
        "`when` needs a `request` with parameters"
    } else {
        "`when` needs a `request`"
    };
    Diagnostic::new(codes::UNKNOWN_PATH, message)
        .at(at, "")
        .help("remove `when`: a variant may have only a name and examples")
}

/// `what` is the kind of the parameter, with its article; `has_rows` is whether it
/// is a table.
pub(crate) fn no_comparable_value(what: &str, has_rows: bool, at: Span) -> Diagnostic {
    let message = format!("{what} cannot be compared with a value");
    Diagnostic::new(codes::IMPOSSIBLE_VALUE, message).at(at, format!("this is {what}")).help(
        if has_rows {
            "write `{ present: true }`, or name a parameter within it"
        } else {
            "write `{ present: true }`"
        },
    )
}

/// Adds the advice for a test of `null`.
pub(crate) fn null_is_no_value(diagnostic: Diagnostic) -> Diagnostic {
    diagnostic.help("to test that a parameter is not sent, write `{ present: false }`")
}

pub(crate) fn no_bounds(at: Span) -> Diagnostic {
    Diagnostic::new(codes::IMPOSSIBLE_VALUE, "bounds apply only to numbers and dates").at(at, "")
}

/// `test` is the key, `instead` the test that applies to a value without a text.
pub(crate) fn no_text(test: &str, instead: &str, at: Span) -> Diagnostic {
    Diagnostic::new(codes::IMPOSSIBLE_VALUE, format!("`{test}` applies only to texts"))
        .at(at, "")
        .help(instead)
}

/// `plain` is the same integer in JSON's notation.
pub(crate) fn not_an_enum_integer(value: &Spanned<String>, plain: Option<&str>) -> Diagnostic {
    let message = format!("`{}` is not an integer in JSON", value.value);
    let diagnostic = Diagnostic::new(codes::IMPOSSIBLE_VALUE, message)
        .at(value.span, "this enum has `type: integer`");
    let help = plain.map(|plain| format!("write it as JSON does: `{plain}`"));
    help.into_iter().fold(diagnostic, Diagnostic::help)
}

pub(crate) fn ungoverned(row: &str, at: Span) -> Diagnostic {
    Diagnostic::new(codes::UNGOVERNED, format!("`{row}` is conditional but has no condition"))
        .at(at, "")
        .help("add `required_when`, `only_when` or `exactly_when`, name it in a rule, or write `O`")
        .help("a condition in words is `required_when: { described: ... }`: documented, not validated")
}

pub(crate) fn rule_without_statement(id: Option<&str>, at: Span) -> Diagnostic {
    let message = match id {
        Some(id) => format!("the rule `{id}` needs a statement"),
        None => String::from("a rule needs a statement"),
    };
    Diagnostic::new(codes::NO_STATEMENT, message)
        .at(at, "")
        .help("such as `exactly_one_of: [a, b]` or `expect: { a: VALUE }`")
}

pub(crate) fn small_group(at: Span) -> Diagnostic {
    Diagnostic::new(codes::SMALL_GROUP, "a group needs at least two parameters")
        .at(at, "")
        .help("for a single parameter, use the `requirement` of its row")
}

pub(crate) fn duplicate_parameter(path: &str, again: Span) -> Diagnostic {
    Diagnostic::new(codes::SMALL_GROUP, format!("duplicate parameter `{path}`")).at(again, "")
}

pub(crate) fn duplicate_rule(id: &str, again: Span, first: Span) -> Diagnostic {
    Diagnostic::new(codes::RULE_TWICE, format!("duplicate rule `{id}`"))
        .at(again, "")
        .at(first, "first here")
        .help("give one of them another `id`")
}

/// `derived` is the id that the rule has until then.
pub(crate) fn rule_without_id(derived: &str, at: Span) -> Diagnostic {
    Diagnostic::new(codes::RULE_WITHOUT_ID, "a rule needs `id`")
        .at(at, "the id derived from the rule changes with it")
        .help(format!("add `id: {derived}`"))
        .warning()
}

fn never_true(message: impl Into<String>, at: Span, why: &str) -> Diagnostic {
    Diagnostic::new(codes::NEVER_TRUE, message).at(at, why)
}

pub(crate) fn impossible_condition(at: Span) -> Diagnostic {
    never_true("this condition can never be true", at, "no valid request makes it true")
}

pub(crate) fn swapped_test_bounds(at: Span) -> Diagnostic {
    never_true("`min` is above `max`", at, "no value is within these bounds")
}

pub(crate) fn impossible_test_bounds(at: Span) -> Diagnostic {
    never_true("no value is within these bounds", at, "")
}

pub(crate) fn depends_on_itself(row: &str, at: Span) -> Diagnostic {
    never_true(format!("the condition of `{row}` depends on `{row}` itself"), at, "")
}

pub(crate) fn impossible_expectation(path: &str, at: Span) -> Diagnostic {
    never_true(format!("`{path}` can never have the expected value"), at, "")
        .help("correct the value or the row; to refuse the parameter, write `forbid`")
}

fn comparison(message: impl Into<String>, at: Span) -> Diagnostic {
    Diagnostic::new(codes::BAD_COMPARISON, message).at(at, "")
}

pub(crate) fn types_differ(one: &str, other: &str, at: Span) -> Diagnostic {
    comparison(format!("`{one}` and `{other}` cannot be compared"), at)
        .help("compare two numbers, two dates or two datetimes; by `==` and `!=` also two texts, two booleans or two values of one enum")
}

pub(crate) fn compared_with_itself(path: &str, at: Span) -> Diagnostic {
    comparison(format!("`{path}` is compared with itself"), at)
        .help("name another parameter on one side")
}

pub(crate) fn compared_numbers(at: Span) -> Diagnostic {
    comparison("`compare` needs a parameter", at)
        .help("name one on at least one side: `[amount, \"<=\", 1000]`")
}

pub(crate) fn no_order(one: &str, other: &str, operator: Span) -> Diagnostic {
    comparison(format!("`{one}` and `{other}` have no order"), operator)
        .help("compare them by `==` or `!=`")
}

pub(crate) fn no_number(path: &str, at: Span) -> Diagnostic {
    comparison(format!("`{path}` is not a number"), at).help("a sum adds integers and decimals")
}

pub(crate) fn number_too_long(at: Span) -> Diagnostic {
    comparison("this number has more than 28 digits", at).help("shorten it")
}

pub(crate) fn sum_of_nothing(at: Span) -> Diagnostic {
    comparison("`sum` is empty", at).help("name the parameters: `{ sum: [one, other] }`")
}

pub(crate) fn sum_of_no_objects(list: &str, of: Span) -> Diagnostic {
    comparison(format!("the elements of `{list}` are not objects"), of)
        .help(format!("to add the elements themselves, write `{{ sum: [{list}] }}`"))
}

pub(crate) fn invalid_term(at: Span) -> Diagnostic {
    comparison("this is not a term", at)
        .help("write `{ count: lines }`, `{ sum: [one, other] }` or `{ sum: lines, of: price, times: units }`")
}

/// `expect` is the equivalent test.
pub(crate) fn compared_with_value(expect: &str, value: Span) -> Diagnostic {
    Diagnostic::new(codes::BAD_COMPARISON, "`compare` needs parameters and numbers")
        .at(value, "this is a value")
        .help(format!("write `expect: {expect}`"))
}

pub(crate) fn invalid_operator(operator: &Spanned<String>) -> Diagnostic {
    comparison(format!("invalid operator: `{}`", operator.value), operator.span)
        .help("use `<`, `<=`, `>`, `>=`, `==` or `!=`")
}

pub(crate) fn invalid_method(method: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(codes::BAD_METHOD, format!("invalid `method`: `{}`", method.value))
        .at(method.span, "")
        .did_you_mean_or(&method.value, METHODS, format!("write one of {}", quoted(&METHODS)))
}

pub(crate) fn path_parameters_without_path(parameter: &str, operation: Span) -> Diagnostic {
    path("`path_parameters` needs `path`", operation)
        .help(format!("such as `path: /things/{{{parameter}}}`"))
}

fn path(message: impl Into<String>, at: Span) -> Diagnostic {
    Diagnostic::new(codes::BAD_PATH, message).at(at, "")
}

/// The reason why a path is not the template of a URL's path.
pub(crate) enum PathProblem<'a> {
    /// `below` is the part that may be its path.
    NotFromTheRoot {
        below: &'a str,
    },
    Character(char),
    Braces,
}

pub(crate) fn invalid_path(written: &Spanned<String>, problem: &PathProblem<'_>) -> Diagnostic {
    let (why, help) = match problem {
        PathProblem::NotFromTheRoot { below } => (
            String::from("it must begin with `/`"),
            format!("write `/{below}`; the part before it belongs in `base_urls`"),
        ),
        PathProblem::Character('?') => (
            String::from("it cannot contain `?`"),
            String::from("list the parameters of the query under `query`"),
        ),
        PathProblem::Character(sign) => {
            (format!("it cannot contain `{sign}`"), String::from("remove it, or percent-encode it"))
        }
        PathProblem::Braces => (
            String::from("its braces do not contain names"),
            String::from("write each parameter as `{name}`, and a slash before the next"),
        ),
    };
    Diagnostic::new(codes::BAD_PATH, format!("invalid `path`: `{}`", written.value))
        .at(written.span, why)
        .help(help)
}

pub(crate) fn duplicate_path_parameter(name: &str, at: Span) -> Diagnostic {
    path(format!("duplicate path parameter `{{{name}}}`"), at)
        .help("give each parameter a name of its own")
}

/// `rows` are the names of the path's parameters.
pub(crate) fn unknown_path_parameter(name: &str, rows: &[&str], at: Span) -> Diagnostic {
    let diagnostic = path(format!("unknown path parameter `{{{name}}}`"), at);
    match crate::diagnostic::nearest(name, rows.iter().copied()) {
        Some(near) => diagnostic.help(format!("did you mean `{{{near}}}`?")),
        None => diagnostic.help(format!(
            "add it to `path_parameters`: `{name}: {{ type: string, requirement: M }}`"
        )),
    }
}

pub(crate) fn unused_path_parameter(row: &str, at: Span) -> Diagnostic {
    path(format!("the path does not contain `{{{row}}}`"), at)
        .help(format!("add `{{{row}}}` to the path, or remove the row"))
}

pub(crate) fn invalid_url(url: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(codes::BAD_URL, format!("invalid URL: `{}`", url.value))
        .at(url.span, "")
        .help(format!("begin with the scheme: `https://{}`", url.value))
}

fn contradiction(message: String) -> Diagnostic {
    Diagnostic::new(codes::CONTRADICTION, message)
}

/// A condition of a row, by its column, and whether it requires the parameter
/// where the other one forbids it.
pub(crate) struct Conflicting {
    pub(crate) column: &'static str,
    pub(crate) requires: bool,
    pub(crate) at: Span,
}

pub(crate) fn conflicting_conditions(
    row: &str,
    [first, second]: [&Conflicting; 2],
    one_is_exact: bool,
) -> Diagnostic {
    let role = |condition: &Conflicting| {
        if condition.requires { "this requires it" } else { "this forbids it" }
    };
    contradiction(format!(
        "`{}` and `{}` of `{row}` contradict each other",
        first.column, second.column
    ))
    .at(second.at, role(second))
    .at(first.at, role(first))
    .help(if one_is_exact {
        "`exactly_when` states both when it is required and when it is allowed: remove the other"
    } else {
        "widen `only_when` to include `required_when`; `exactly_when` states both at once"
    })
}

pub(crate) fn required_and_forbidden(path: &str, rule: Span) -> Diagnostic {
    contradiction(format!("this rule both requires and forbids `{path}`"))
        .at(rule, "")
        .help("remove one of the two")
}

pub(crate) fn mandatory_and_forbidden(path: &str, rule: Span) -> Diagnostic {
    contradiction(format!("this rule forbids `{path}`, which is mandatory"))
        .at(rule, "")
        .help("write `requirement: C` in its row, or remove it from the rule")
}

pub(crate) fn mandatory_in_group(path: &str, rule: Span) -> Diagnostic {
    contradiction(format!("`{path}` is mandatory, so no other parameter of its group can be sent"))
        .at(rule, "")
        .help("write `requirement: C` in its row, or remove it from the group")
}

/// A rule by its id, and whether it requires or forbids a parameter.
pub(crate) struct ConflictingRule<'a> {
    pub(crate) id: &'a str,
    pub(crate) requires: bool,
    pub(crate) at: Span,
}

pub(crate) fn conflicting_rules(
    path: &str,
    one: &ConflictingRule<'_>,
    other: &ConflictingRule<'_>,
) -> Diagnostic {
    let verb = |rule: &ConflictingRule<'_>| if rule.requires { "requires" } else { "forbids" };
    let (this, that) = (verb(one), verb(other));
    contradiction(format!(
        "the rule `{}` {this} `{path}`, and the rule `{}` {that} it",
        one.id, other.id
    ))
    .at(one.at, "")
    .at(other.at, "")
    .help("remove it from one of the rules, or give them different conditions")
}
