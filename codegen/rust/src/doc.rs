//! Doc comments: the rows, conditions and rules of the spec, for people.
pub(super) mod overview;
mod snippet;

use std::fmt::Write as _;

use super::tokens;
use paramtable_core::Place;
use paramtable_language::model::{
    Api, Because, Cases, Enum, EnumValue, ErrorCase, Example, ExampleMessage, Name, Object,
    ObjectId, Operation, Parameter, Piece, Refused, Response, Role, Rule, Scalar, Sentence, Step,
    Type, Variant, code, joined, name_of_fact, on_one_line, wire_path, words_of_applicability,
    words_of_condition, words_of_example, words_of_given, words_of_limits, words_of_row,
    words_of_rule, words_of_type,
};
use paramtable_language::prose::in_rustdoc as prose;
use proc_macro2::TokenStream;
use quote::quote;

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

/// The docs of an object.
pub(super) fn object(api: &Api, object: &Object) -> TokenStream {
    let operation = api.pages.iter().filter_map(|page| page.operation.as_ref()).find(|operation| {
        operation.bodies().any(|body| body.name == object.name)
            || operation.tables_of_texts().any(|id| api.object(id).name == object.name)
    });
    let is_callback = operation.is_some_and(|operation| operation.is_callback);
    let what = match object.role {
        Role::Request => "The body of a request",
        Role::Response => "The body of a response",
        Role::Callback => "The body that the API sends",
        Role::ResponseHeaders => "The headers of a response",
        Role::Texts(Place::Header) => "The headers of a request",
        Role::Texts(Place::Query) => "The query of a request",
        Role::Texts(Place::Path) => "The parameters of the path",
        Role::Texts(Place::Body) if is_callback => "The form that the API sends",
        Role::Texts(Place::Body) => "The form that is the body of a request",
        Role::Part | Role::Case(_) => "",
    };
    let role = operation.map(|operation| {
        let status = status_of(api, operation, object);
        let status = status.map(|status| format!(" of status `{status}`")).unwrap_or_default();
        format!("{what}{status}: {}.", of_operation(operation))
    });
    let case = case_in_words(api, object);
    let description = match (object.description.as_str(), &role) {
        ("", Some(_)) => String::new(),
        ("", None) if case.is_some() => String::new(),
        (description, _) => or_name(description, object.name.wire()),
    };
    let rules: Vec<_> = object.rules.iter().map(|rule| self::rule(api, rule)).collect();
    // The docs of the whole operation stand above its request, if it has one.
    let is_main = |operation: &Operation| match object.role {
        Role::Request | Role::Callback | Role::Texts(Place::Body) => true,
        // The enum of several responses has the docs instead.
        Role::Response => operation.request.is_none() && operation.by_status.is_none(),
        Role::Texts(_) | Role::ResponseHeaders | Role::Part | Role::Case(_) => false,
    };
    let main = operation.filter(|operation| is_main(operation));
    let about = main.map(|operation| about_operation(api, operation, &object.name));
    let [beside, variants, errors, refused] = about.unwrap_or_default();
    comment([
        description,
        case.unwrap_or_default(),
        role.unwrap_or_default(),
        beside,
        variants,
        list("# Rules", &rules),
        errors,
        refused,
    ])
}

/// The docs of a whole operation, which stand above one of its types: the other types,
/// the variants, the errors and the refused examples.
fn about_operation(api: &Api, operation: &Operation, above: &Name) -> [String; 4] {
    let variants = operation.variants.iter();
    let variants: Vec<_> = variants.map(|variant| variant_of_operation(api, variant)).collect();
    let errors: Vec<_> = operation.errors.iter().map(|error| self::error(api, error)).collect();
    let refused = operation.refused.iter().zip(1..);
    let refused: Vec<_> =
        refused.map(|(refused, number)| refused_example(api, refused, number)).collect();
    [
        types_beside(api, operation, above),
        list("# Variants", &variants),
        list("# Errors of the API", &errors),
        list("# Refused examples", &refused),
    ]
}

/// A message that is not valid, and its violations.
fn refused_example(api: &Api, refused: &Refused, number: usize) -> String {
    let Refused { name, description, facts, message, because } = refused;
    let name = if name.is_empty() { format!("Example {number}") } else { prose(name) };
    let response = match message {
        ExampleMessage::Request { .. } => "",
        ExampleMessage::Response(_) => ", a response",
    };
    let given = if facts.is_empty() {
        String::new()
    } else {
        format!(", when {}", spelt(&words_of_given(api, facts), api, Links::No))
    };
    let description = match on_one_line(&prose(description)).as_str() {
        "" => String::new(),
        description => format!(": {description}"),
    };
    let violations = because.value.iter().map(|because| {
        let Because { pointer, code: violated, rule, place, span: _ } = because;
        let place = place.map(|place| format!("{place} ")).unwrap_or_default();
        let pointer = if pointer.is_empty() { "The whole message".into() } else { code(pointer) };
        let rule = rule.as_ref().map(|rule| format!(", rule {}", code(rule))).unwrap_or_default();
        format!("\n  - {place}{pointer}: {}{rule}", code(violated.as_str()))
    });
    format!("- {name}{response}{given}{description}{}", violations.collect::<String>())
}

/// The status of the response that an object is a part of, among several.
fn status_of(api: &Api, operation: &Operation, object: &Object) -> Option<u16> {
    operation.by_status.as_ref()?;
    let is_of = |response: &&Response| {
        let headers = response.headers.map(|id| &api.object(id).name);
        headers
            .into_iter()
            .chain(response.body.as_ref().map(|body| &body.name))
            .any(|name| *name == object.name)
    };
    operation.responses.iter().find(is_of)?.status
}

/// The docs of the enum of an operation's responses.
pub(super) fn responses(api: &Api, operation: &Operation, name: &Name) -> TokenStream {
    let what = format!("What {} answers, by status.", of_operation(operation));
    // The docs of the whole operation stand above its request, if it has one.
    let about = operation.request.is_none().then(|| about_operation(api, operation, name));
    comment([what].into_iter().chain(about.into_iter().flatten()))
}

/// The docs of a response among several.
pub(super) fn response(status: u16, response: &Response) -> TokenStream {
    let no_body = if response.body.is_none() { ", without a body" } else { "" };
    comment([prose(&response.description), format!("Status `{status}`{no_body}.")])
}

/// The other types of an operation.
fn types_beside(api: &Api, operation: &Operation, above: &Name) -> String {
    let texts = operation.texts.iter().map(|(place, id)| {
        let what = match place {
            Place::Header => "headers",
            Place::Query => "query",
            Place::Path => "path",
            Place::Body => "body",
        };
        (what, &api.object(*id).name)
    });
    let response = operation.response_name().map(|name| ("response", name));
    let others: Vec<_> = texts
        .chain(response)
        .filter(|(_, name)| *name != above)
        .map(|(what, name)| format!("{what} {}", type_name(name, Links::Yes)))
        .collect();
    let status = match operation.responses.as_slice() {
        [response] if operation.by_status.is_none() => response.status,
        _ => None,
    };
    let status = status.map(|status| format!(" The status of the answer is `{status}`."));
    let beside = match others.as_slice() {
        [] => String::new(),
        others => format!("Beside it: {}.", others.join(", ")),
    };
    format!("{beside}{}", status.unwrap_or_default()).trim().to_owned()
}

fn variant_of_operation(api: &Api, variant: &Variant) -> String {
    let when = variant.when.as_ref();
    let when = when.map(|when| spelt(&words_of_condition(api, when), api, Links::No));
    let when = when.map(|when| format!(", when {when}"));
    let description = match prose(&variant.description).replace('\n', " ").as_str() {
        "" => String::new(),
        description => format!(": {description}"),
    };
    format!("- {}{}{description}", prose(&variant.name), when.unwrap_or_default())
}

/// One way in which an operation fails.
fn error(api: &Api, error: &ErrorCase) -> String {
    let status = error.status.map(|status| code(&status.to_string()));
    let api_code = Some(error.code.as_str()).filter(|code| !code.is_empty()).map(code);
    let names: Vec<_> = status.into_iter().chain(api_code).collect();
    let description = match prose(&error.description).replace('\n', " ").as_str() {
        "" => String::new(),
        description => format!(": {description}"),
    };
    let body = error.body.map(|id| type_name(&api.object(id).name, Links::No));
    let body = body.map(|body| format!(", with {body}")).unwrap_or_default();
    format!("- {}{body}{description}", names.join(" "))
}

fn list(title: &str, items: &[String]) -> String {
    if items.is_empty() { String::new() } else { format!("{title}\n\n{}", items.join("\n")) }
}

fn rule(api: &Api, rule: &Rule) -> String {
    let words = spelt(&words_of_rule(api, rule), api, Links::No);
    let description = match prose(&rule.description).as_str() {
        "" => String::new(),
        // Within an item of a list a paragraph must not end.
        text => format!(". {}", text.split_whitespace().collect::<Vec<_>>().join(" ")),
    };
    format!("- {}: {words}{description}", code(&rule.id))
}

/// A sentence as rustdoc's Markdown.
fn spelt(sentence: &Sentence<'_>, api: &Api, links: Links) -> String {
    sentence.spelt(|piece, text| match piece {
        Piece::Plain(words) => text.push_str(words),
        // A sentence is never more than one paragraph.
        Piece::Prose(words) => text.push_str(&prose(&on_one_line(words))),
        Piece::Code(value) => text.push_str(&code(value)),
        Piece::Parameter(path) => text.push_str(&code(&wire_path(api, path))),
        Piece::Fact(fact) => text.push_str(&code(&name_of_fact(api, *fact))),
        Piece::Type(item) => text.push_str(&type_name(api.name_of(*item), links)),
    })
}

/// Whether the names of types become links, which only works where they are in scope.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Links {
    Yes,
    No,
}

/// The docs of a field: the row, a sentence a line.
pub(super) fn field(api: &Api, object: &Object, parameter: &Parameter) -> TokenStream {
    let mut sentences = self::parameter(api, parameter, Links::Yes);
    if let Some(cases) = object.cases_of(parameter) {
        let cases = type_name(&cases.name, Links::Yes);
        sentences.push(format!("With each value come the parameters in its variant of {cases}."));
    }
    let last = sentences.len() - 1;
    sentences[..last].iter_mut().for_each(ended);
    comment([sentences.join("\n")])
}

/// The docs of a setter: the same in one line.
pub(super) fn setter(api: &Api, parameter: &Parameter) -> TokenStream {
    let mut sentences = self::parameter(api, parameter, Links::No);
    let last = sentences.len() - 1;
    sentences[..last].iter_mut().for_each(ended);
    comment([on_one_line(&sentences.join(" "))])
}

/// Ends a sentence that another one follows in the same paragraph.
fn ended(sentence: &mut String) {
    if !sentence.ends_with(['.', '!', '?', ':', ';', '…', '。']) {
        sentence.push('.');
    }
}

/// The sentences of a row and its description: at least the row.
fn parameter(api: &Api, parameter: &Parameter, links: Links) -> Vec<String> {
    let row = spelt(&words_of_row(api, parameter), api, links);
    let row = format!("{}: {row}.", code(parameter.name.wire()));
    let conditions = parameter.conditions.iter().map(|applicability| {
        let words = words_of_applicability(api, parameter, applicability);
        format!("{}.", spelt(&words, api, Links::No))
    });
    let deprecated = parameter.deprecated.as_deref().map(deprecated);
    let example = parameter.example.as_ref().map(|example| self::example(api, example));
    let description = prose(&parameter.description);
    let description = Some(description).filter(|description| !description.is_empty());
    let sentences = description.into_iter().chain([row]);
    sentences.chain(deprecated).chain(conditions).chain(example).collect()
}

fn deprecated(why: &str) -> String {
    match prose(why).as_str() {
        "" => String::from("Deprecated."),
        why => format!("Deprecated: {why}"),
    }
}

fn example(api: &Api, example: &Example) -> String {
    format!("Example: {}", code(&words_of_example(api, example)))
}

fn type_name(name: &Name, links: Links) -> String {
    let shown = tokens::name(name);
    match links {
        Links::Yes if IN_PRELUDE.contains(&name.rust()) => format!("[`{shown}`](type@{shown})"),
        Links::Yes => format!("[`{shown}`]"),
        Links::No => format!("`{shown}`"),
    }
}

/// Names of the standard prelude that are not only types: a link to a type of such a
/// name has to be marked as one.
const IN_PRELUDE: [&str; 13] = [
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Eq",
    "Err",
    "Hash",
    "None",
    "Ok",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Some",
];

/// The docs of a list or map that is a body; empty for an object.
pub(super) fn limits(api: &Api, type_: &Type) -> String {
    let limits = words_of_limits(api, type_);
    if limits.is_empty() {
        return String::new();
    }
    let mut row = vec![words_of_type(type_)];
    row.extend(limits);
    format!("It is a {}.", spelt(&joined(row, ", "), api, Links::Yes))
}

/// The docs of a scalar.
pub(super) fn scalar(api: &Api, scalar: &Scalar) -> TokenStream {
    let mut row = vec![words_of_type(&scalar.type_)];
    row.extend(words_of_limits(api, &scalar.type_));
    let mut row = spelt(&joined(row, ", "), api, Links::No);
    if let Some(since) = &scalar.since {
        row.extend([", since ", &code(since)]);
    }
    let row = format!("{}: {row}.", code(scalar.name.wire()));
    let deprecated = scalar.deprecated.as_deref().map(deprecated);
    let example = scalar.example.as_ref().map(|example| self::example(api, example));
    comment([prose(&scalar.description), row].into_iter().chain(deprecated).chain(example))
}

/// The case that an object is: its table, and the value of the tag.
fn case_in_words(api: &Api, object: &Object) -> Option<String> {
    let Role::Case(id) = object.role else { return None };
    let table = api.object(id);
    let cases = table.cases.as_ref()?;
    let case = cases.list.iter().find(|case| api.object(case.object).name == object.name)?;
    let value = api.enumeration(cases.values).values.get(case.value)?;
    let tag = code(table.parameters[cases.tag].name.wire());
    let table = type_name(&table.name, Links::Yes);
    Some(format!("What {table} has if {tag} is {}.", code(value.name.wire())))
}

/// The docs of the enum of a table's cases.
pub(super) fn cases(object: &Object, cases: &Cases) -> TokenStream {
    let tag = code(object.parameters[cases.tag].name.wire());
    let table = type_name(&object.name, Links::Yes);
    comment([format!(
        "The cases of {table}: each value of {tag}, with the parameters that come with it."
    )])
}

/// The docs of a case's variant.
pub(super) fn case(value: &EnumValue, case: Option<(ObjectId, &Object)>) -> TokenStream {
    let description = match case {
        Some((_, object)) if !object.description.is_empty() => &object.description,
        _ => &value.description,
    };
    comment([prose(description), format!("On the wire: {}", code(value.name.wire()))])
}

/// The docs of an enum.
pub(super) fn enumeration(enumeration: &Enum) -> TokenStream {
    let open =
        if enumeration.open { "Other values may come: they are kept as they are." } else { "" };
    comment([or_name(&enumeration.description, enumeration.name.wire()), open.to_owned()])
}

/// The docs of a variant.
pub(super) fn variant(value: &EnumValue) -> TokenStream {
    let wire = code(value.name.wire());
    comment([prose(&value.description), format!("On the wire: {wire}")])
}

/// The docs of the variant for other values.
pub(super) fn others(api: &Api, enumeration: &Enum) -> TokenStream {
    let mut words = String::from("A value that the spec does not list, as it is on the wire");
    if let Some(row) = enumeration.brought_by {
        let _ = write!(words, ": the API may bring one by {}", row_in_words(api, row));
    }
    comment([format!("{words}.")])
}

/// A row and its table.
pub fn row_in_words(api: &Api, row: Step) -> String {
    let object = api.object(row.object);
    let parameter = object.parameters[row.parameter].name.wire();
    format!("{} of {}", code(parameter), code(object.name.rust()))
}

fn or_name(description: &str, name: &str) -> String {
    match description {
        "" => format!("{}.", code(name)),
        description => prose(description),
    }
}
