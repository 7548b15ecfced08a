//! Doc comments: the rows, conditions and rules of the spec, for people.

mod overview;
mod prose;
mod snippet;

use paramtable_core::Place;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) use self::overview::api;
use self::prose::prose;
use super::idents;
use crate::model::{
    Api, ApplicabilityKind, Bounds, Default, Digits, Enum, EnumValue, ErrorCase, Example, Matcher,
    Name, Object, Operation, Parameter, Path, Presence, Role, Rule, Scalar, Statement, TextGrammar,
    Type, Variant, Words, code, words_of_comparison, words_of_condition, words_of_matcher,
    words_of_path,
};

/// A doc comment of paragraphs, empty ones left out.
pub(super) fn comment(paragraphs: impl IntoIterator<Item = String>) -> TokenStream {
    lines(paragraphs).map(|line| quote!(#[doc = #line])).collect()
}

fn lines(paragraphs: impl IntoIterator<Item = String>) -> impl Iterator<Item = String> {
    let paragraphs: Vec<_> =
        paragraphs.into_iter().filter(|paragraph| !paragraph.is_empty()).collect();
    paragraphs.join("\n\n").lines().map(indented).collect::<Vec<_>>().into_iter()
}

/// A line as it stands behind `///`.
fn indented(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

/// An operation in a line: its method and path, and its title.
pub(super) fn of_operation(operation: &Operation) -> String {
    let call = [operation.method.as_str(), operation.path.as_str()].join(" ");
    match (call.trim(), prose(&operation.title).as_str()) {
        ("", "") => code(operation.name.wire()),
        ("", title) => title.to_owned(),
        (call, "") => code(call),
        (call, title) => format!("{}, {title}", code(call)),
    }
}

/// What stands above an object.
pub(super) fn object(api: &Api, object: &Object) -> TokenStream {
    let operation = api.pages.iter().filter_map(|page| page.operation.as_ref()).find(|operation| {
        let bodies = [&operation.request, &operation.response].into_iter().flatten();
        bodies.map(|body| &body.name).any(|name| *name == object.name)
            || operation.texts.iter().any(|(_, id)| api.object(*id).name == object.name)
    });
    let what = match object.role {
        Role::Request => "The body of a request",
        Role::Response => "The body of a response",
        Role::Callback => "The body that the API sends",
        Role::Texts(Place::Header) => "The headers of a request",
        Role::Texts(Place::Query) => "The query of a request",
        Role::Texts(_) => "The parameters of the path",
        Role::Part => "",
    };
    let role = operation.map(|operation| format!("{what}: {}.", of_operation(operation)));
    let description = match (object.description.as_str(), &role) {
        ("", Some(_)) => String::new(),
        (description, _) => or_name(description, object.name.wire()),
    };
    let rules: Vec<_> = object.rules.iter().map(|rule| self::rule(api, rule)).collect();
    // What is said of the whole operation stands above its request, if it has one.
    let is_main = |operation: &Operation| match object.role {
        Role::Request | Role::Callback => true,
        Role::Response => operation.request.is_none(),
        Role::Texts(_) | Role::Part => false,
    };
    let main = operation.filter(|operation| is_main(operation));
    let beside = main.map(|operation| types_beside(api, operation, object));
    let variants: Vec<_> = main
        .iter()
        .flat_map(|operation| &operation.variants)
        .map(|variant| self::variant_of_operation(api, variant))
        .collect();
    let errors: Vec<_> = main.iter().flat_map(|operation| &operation.errors).map(error).collect();
    comment([
        description,
        role.unwrap_or_default(),
        beside.unwrap_or_default(),
        list("# Variants", &variants),
        list("# Rules", &rules),
        list("# Errors of the API", &errors),
    ])
}

/// The other types of an operation.
fn types_beside(api: &Api, operation: &Operation, object: &Object) -> String {
    let texts = operation.texts.iter().map(|(place, id)| {
        let what = match place {
            Place::Header => "headers",
            Place::Query => "query",
            Place::Path => "path",
            Place::Body => "body",
        };
        (what, &api.object(*id).name)
    });
    let response = operation.response.iter().map(|body| ("response", &body.name));
    let others: Vec<_> = texts
        .chain(response)
        .filter(|(_, name)| **name != object.name)
        .map(|(what, name)| format!("{what} {}", type_name(name, Links::Yes)))
        .collect();
    let status = operation.status.map(|status| format!(" The status of the answer is `{status}`."));
    let beside = match others.as_slice() {
        [] => String::new(),
        others => format!("Beside it: {}.", others.join(", ")),
    };
    format!("{beside}{}", status.unwrap_or_default()).trim().to_owned()
}

fn variant_of_operation(api: &Api, variant: &Variant) -> String {
    let when = variant.when.as_ref();
    let when = when.map(|when| format!(", when {}", words_of_condition(api, when)));
    let description = match prose(&variant.description).replace('\n', " ").as_str() {
        "" => String::new(),
        description => format!(": {description}"),
    };
    format!("- {}{}{description}", prose(&variant.name), when.unwrap_or_default())
}

/// One way in which an operation fails.
fn error(error: &ErrorCase) -> String {
    let status = error.status.map(|status| code(&status.to_string()));
    let api_code = Some(error.code.as_str()).filter(|code| !code.is_empty()).map(code);
    let names: Vec<_> = status.into_iter().chain(api_code).collect();
    let description = match prose(&error.description).replace('\n', " ").as_str() {
        "" => String::new(),
        description => format!(": {description}"),
    };
    format!("- {}{description}", names.join(" "))
}

fn list(title: &str, items: &[String]) -> String {
    if items.is_empty() { String::new() } else { format!("{title}\n\n{}", items.join("\n")) }
}

fn rule(api: &Api, rule: &Rule) -> String {
    let when = rule.when.as_ref().map(|when| format!("when {}: ", words_of_condition(api, when)));
    let statements: Vec<_> = rule
        .statements
        .iter()
        .map(|statement| match statement {
            Statement::Group(group, paths) => {
                format!("{} {}", group_words(*group), names(api, paths))
            }
            Statement::Expect(path, matcher) => expected(api, path, matcher),
            Statement::Require(paths) => format!("{} must be sent", names(api, paths)),
            Statement::Forbid(paths) => format!("{} must not be sent", names(api, paths)),
            Statement::Compare(one, comparison, other) => format!(
                "{} is {} {}",
                words_of_path(api, one),
                words_of_comparison(*comparison),
                words_of_path(api, other)
            ),
        })
        .collect();
    let description = match prose(&rule.description).as_str() {
        "" => String::new(),
        // Within an item of a list a paragraph must not end.
        text => format!(". {}", text.split_whitespace().collect::<Vec<_>>().join(" ")),
    };
    format!(
        "- {}: {}{}{description}",
        code(&rule.id),
        when.unwrap_or_default(),
        statements.join("; ")
    )
}

fn expected(api: &Api, path: &Path, matcher: &Matcher) -> String {
    format!("{} is {} if there is one", words_of_path(api, path), words_of_matcher(api, matcher))
}

fn names(api: &Api, paths: &[Path]) -> String {
    paths.iter().map(|path| words_of_path(api, path)).collect::<Vec<_>>().join(", ")
}

fn group_words(group: paramtable_core::checks::Group) -> &'static str {
    use paramtable_core::checks::Group;
    match group {
        Group::ExactlyOneOf => "exactly one of",
        Group::AtMostOneOf => "at most one of",
        Group::AtLeastOneOf => "at least one of",
        Group::AllOrNoneOf => "all or none of",
    }
}

/// Whether the names of types become links, which only works where they are in scope.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Links {
    Yes,
    No,
}

/// What stands above a field or a setter: the row.
pub(super) fn parameter(api: &Api, parameter: &Parameter, links: Links) -> TokenStream {
    let mut row = vec![type_words(api, &parameter.type_, links)];
    row.push(String::from(match parameter.presence {
        Presence::Mandatory => "mandatory",
        Presence::Optional => "optional",
        Presence::Conditional => "conditional",
    }));
    match &parameter.default {
        Some(Default::Literal(literal)) => {
            row.push(format!("default {}", code(&Words(api, literal).to_string())));
        }
        Some(Default::Described(text)) => row.push(format!("default: {}", prose(text))),
        None => {}
    }
    if parameter.nullable {
        row.push(String::from("may be `null`"));
    }
    if let Some(since) = &parameter.since {
        row.push(format!("since {}", code(since)));
    }
    if parameter.sensitive {
        row.push(String::from("sensitive"));
    }
    let row = format!("{}: {}.", code(parameter.name.wire()), row.join(", "));
    // What changes nothing is let pass.
    let beside = match parameter.default_value() {
        Some(default) => {
            format!(" Its default {} may be sent always.", code(&Words(api, default).to_string()))
        }
        None => String::new(),
    };
    let conditions = parameter.conditions.iter().map(|applicability| {
        let when = words_of_condition(api, &applicability.condition);
        match applicability.kind {
            ApplicabilityKind::Required => format!("Mandatory when {when}."),
            ApplicabilityKind::Only => format!("Only when {when}.{beside}"),
            ApplicabilityKind::Exactly => format!("Mandatory when {when}, and only then.{beside}"),
        }
    });
    let deprecated = parameter.deprecated.as_deref().map(deprecated);
    let example = parameter.example.as_ref().map(|example| self::example(api, example));
    let paragraphs = [prose(&parameter.description), row].into_iter();
    comment(paragraphs.chain(deprecated).chain(conditions).chain(example))
}

fn deprecated(why: &str) -> String {
    match prose(why).as_str() {
        "" => String::from("Deprecated."),
        why => format!("Deprecated: {why}"),
    }
}

fn example(api: &Api, example: &Example) -> String {
    let text = match example {
        Example::Literal(literal) => Words(api, literal).to_string(),
        Example::Json(text) => text.value.clone(),
    };
    format!("Example: {}", code(&text))
}

/// What stands above a scalar.
pub(super) fn scalar(api: &Api, scalar: &Scalar) -> TokenStream {
    let mut row = vec![type_words(api, &scalar.type_, Links::No)];
    row.extend(scalar.since.as_ref().map(|since| format!("since {}", code(since))));
    let row = format!("{}: {}.", code(scalar.name.wire()), row.join(", "));
    let deprecated = scalar.deprecated.as_deref().map(deprecated);
    let example = scalar.example.as_ref().map(|example| self::example(api, example));
    comment([prose(&scalar.description), row].into_iter().chain(deprecated).chain(example))
}

/// The type in the language's own words, with its constraints.
fn type_words(api: &Api, type_: &Type, links: Links) -> String {
    match type_ {
        Type::Text { grammar, length, pattern } => {
            let grammar = match grammar {
                TextGrammar::Any => "string",
                TextGrammar::Alphanumeric => "alphanumeric",
                TextGrammar::Numeric => "numeric",
                TextGrammar::Uri => "uri",
                TextGrammar::Email => "email",
                TextGrammar::Uuid => "uuid",
            };
            let length = bounds_words(length).map(|length| format!("{length} characters"));
            let pattern = pattern.as_ref().map(|pattern| format!("matching {}", code(pattern)));
            with_bounds(&with_bounds(grammar, length), pattern)
        }
        Type::Boolean { as_text } => as_text_words("boolean", *as_text),
        Type::Integer { range, as_text } => {
            with_bounds(&as_text_words("integer", *as_text), bounds_words(range))
        }
        Type::Decimal { range, digits, as_text } => {
            let decimal = with_bounds(&as_text_words("decimal", *as_text), bounds_words(range));
            with_bounds(&decimal, digits_words(*digits))
        }
        Type::Date => String::from("date"),
        Type::DateTime => String::from("datetime"),
        Type::FreeForm { items } => {
            let items = bounds_words(items).map(|items| format!("{items} entries"));
            with_bounds("free-form object", items)
        }
        Type::List { of, items } => {
            let items = bounds_words(items).map(|items| format!("{items} elements"));
            with_bounds(&format!("list of {}", type_words(api, of, links)), items)
        }
        Type::Map { of, items } => {
            let items = bounds_words(items).map(|items| format!("{items} entries"));
            with_bounds(&format!("map to {}", type_words(api, of, links)), items)
        }
        Type::Scalar(id) => type_name(&api.scalar(*id).name, links),
        Type::Enum(id) => type_name(&api.enumeration(*id).name, links),
        Type::Object(id) => type_name(&api.object(*id).name, links),
    }
}

fn as_text_words(what: &str, as_text: bool) -> String {
    if as_text { format!("{what}, written as text") } else { what.to_owned() }
}

fn type_name(name: &Name, links: Links) -> String {
    let name = idents::name(name);
    if links == Links::Yes { format!("[`{name}`]") } else { format!("`{name}`") }
}

fn with_bounds(what: &str, bounds: Option<String>) -> String {
    bounds.map_or_else(|| what.to_owned(), |bounds| format!("{what}, {bounds}"))
}

fn bounds_words<T: std::fmt::Display + PartialEq>(bounds: &Bounds<T>) -> Option<String> {
    match (&bounds.min, &bounds.max) {
        (Some(min), Some(max)) if min == max => Some(format!("exactly {min}")),
        (Some(min), Some(max)) => Some(format!("{min} to {max}")),
        (Some(min), None) => Some(format!("at least {min}")),
        (None, Some(max)) => Some(format!("at most {max}")),
        (None, None) => None,
    }
}

fn digits_words(digits: Digits) -> Option<String> {
    let parts: Vec<_> = [
        (digits.total, ""),
        (digits.integer, " before the point"),
        (digits.fraction, " after the point"),
    ]
    .into_iter()
    .filter_map(|(most, place)| most.map(|most| format!("at most {most} digits{place}")))
    .collect();
    (!parts.is_empty()).then(|| parts.join(" and "))
}

/// What stands above an enum.
pub(super) fn enumeration(enumeration: &Enum) -> TokenStream {
    let open =
        if enumeration.open { "Other values may come: they are kept as they are." } else { "" };
    comment([or_name(&enumeration.description, enumeration.name.wire()), open.to_owned()])
}

/// What stands above a variant.
pub(super) fn variant(value: &EnumValue) -> TokenStream {
    let wire = code(value.name.wire());
    comment([prose(&value.description), format!("On the wire: {wire}")])
}

fn or_name(description: &str, name: &str) -> String {
    match description {
        "" => format!("{}.", code(name)),
        description => prose(description),
    }
}
