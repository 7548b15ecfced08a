//! Doc comments. What a page says is text: no doctest starts by accident, no
//! link and no HTML gets out; words in `backticks` stay code.

use proc_macro2::TokenStream;
use quote::quote;

use super::idents;
use crate::model::{
    Api, ApplicabilityKind, Bounds, Default, Digits, Enum, EnumValue, Matcher, Name, Object,
    Parameter, Presence, Role, Rule, Statement, TextGrammar, Type, Words, code, words_of_condition,
    words_of_matcher, words_of_path,
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

/// The overview of a crate.
pub(super) fn api(api: &Api) -> TokenStream {
    let title = match api.title.as_str() {
        "" => api.crate_name.clone(),
        title => prose(title),
    };
    let version = match api.version.as_str() {
        "" => String::new(),
        version => format!("Version {}.", code(version)),
    };
    let urls: Vec<_> = api
        .base_urls
        .iter()
        .map(|(what, url)| format!("- {}: {}", prose(what), code(url)))
        .collect();
    let operations: Vec<_> = api
        .pages
        .iter()
        .flat_map(|page| &page.items)
        .filter_map(|item| match item {
            crate::model::Item::Object(id) => Some(api.object(*id)),
            crate::model::Item::Enum(_) => None,
        })
        .filter_map(|object| match &object.role {
            Role::Request { title, method, path } => Some(format!(
                "- {}: {}, by [`{}`]",
                prose(title),
                code(&format!("{method} {path}")),
                object.name.rust()
            )),
            Role::Part => None,
        })
        .collect();
    let paragraphs = [
        title,
        prose(&api.description),
        version,
        list("Base URLs:", &urls),
        list("Operations:", &operations),
    ];
    lines(paragraphs.into_iter().filter(|paragraph| !paragraph.is_empty()))
        .map(|line| quote!(#![doc = #line]))
        .collect()
}

/// What stands above an object.
pub(super) fn object(api: &Api, object: &Object) -> TokenStream {
    let role = match &object.role {
        Role::Request { title, method, path } if title.is_empty() => {
            format!("The body of {}.", code(&format!("{method} {path}")))
        }
        Role::Request { title, method, path } => {
            format!("The body of {}, {}.", code(&format!("{method} {path}")), prose(title))
        }
        Role::Part => String::new(),
    };
    let rules: Vec<_> = object.rules.iter().map(|rule| self::rule(api, rule)).collect();
    comment([or_name(&object.description, object.name.wire()), role, list("# Rules", &rules)])
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
                let names: Vec<_> = paths.iter().map(|path| words_of_path(api, path)).collect();
                format!("{} {}", group_words(*group), names.join(", "))
            }
            Statement::Expect(path, matcher) => expected(api, path, matcher),
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

fn expected(api: &Api, path: &crate::model::Path, matcher: &Matcher) -> String {
    format!("{} is {} if there is one", words_of_path(api, path), words_of_matcher(api, matcher))
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
    if parameter.sensitive {
        row.push(String::from("sensitive"));
    }
    let row = format!("{}: {}.", code(parameter.name.wire()), row.join(", "));
    let conditions = parameter.conditions.iter().map(|applicability| {
        let when = words_of_condition(api, &applicability.condition);
        match applicability.kind {
            ApplicabilityKind::Required => format!("Mandatory when {when}."),
            ApplicabilityKind::Only => format!("Only when {when}."),
            ApplicabilityKind::Exactly => format!("Mandatory when {when}, and only then."),
        }
    });
    let example = parameter
        .example
        .as_ref()
        .map(|example| format!("Example: {}", code(&Words(api, example).to_string())));
    let paragraphs = [prose(&parameter.description), row].into_iter();
    comment(paragraphs.chain(conditions).chain(example))
}

/// The type in the language's own words, with its constraints.
fn type_words(api: &Api, type_: &Type, links: Links) -> String {
    match type_ {
        Type::Text { grammar, length } => {
            let grammar = match grammar {
                TextGrammar::Any => "string",
                TextGrammar::Alphanumeric => "alphanumeric",
                TextGrammar::Numeric => "numeric",
                TextGrammar::Uri => "uri",
                TextGrammar::Email => "email",
                TextGrammar::Uuid => "uuid",
            };
            with_bounds(grammar, bounds_words(length).map(|length| format!("{length} characters")))
        }
        Type::Boolean => String::from("boolean"),
        Type::Integer(range) => with_bounds("integer", bounds_words(range)),
        Type::Decimal { range, digits } => {
            let decimal = with_bounds("decimal", bounds_words(range));
            with_bounds(&decimal, digits_words(*digits))
        }
        Type::DateTime => String::from("datetime"),
        Type::FreeForm => String::from("free-form object"),
        Type::Enum(id) => type_name(&api.enumeration(*id).name, links),
        Type::Object(id) => type_name(&api.object(*id).name, links),
    }
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

/// Text as text. Markdown in it is shown, not obeyed, but for `code`.
pub(super) fn prose(text: &str) -> String {
    let paragraphs = text.split("\n\n").map(|paragraph| {
        let lines = paragraph.lines().map(str::trim).filter(|line| !line.is_empty());
        escaped(&lines.collect::<Vec<_>>().join("\n"))
    });
    paragraphs.filter(|paragraph| !paragraph.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// One paragraph with everything but code between single backticks escaped.
fn escaped(paragraph: &str) -> String {
    let mut out = String::with_capacity(paragraph.len());
    let mut rest = paragraph;
    let mut line_start = true;
    while let Some(first) = rest.chars().next() {
        if let Some(span) = code_span(rest) {
            out.push_str(span);
            rest = &rest[span.len()..];
            line_start = false;
            continue;
        }
        if let Some(url) = url(rest) {
            out.push_str(&code(url));
            rest = &rest[url.len()..];
            line_start = false;
            continue;
        }
        let at_start = line_start && "#>+-=~|:".contains(first);
        let number = line_start && first.is_ascii_digit();
        if "\\`*_[]<>&".contains(first) || at_start {
            out.push('\\');
        }
        if number {
            // `1.` and `1)` would start a list.
            let digits: &str =
                &rest[..rest.find(|other: char| !other.is_ascii_digit()).unwrap_or(rest.len())];
            out.push_str(digits);
            rest = &rest[digits.len()..];
            if rest.starts_with(['.', ')']) {
                out.push('\\');
                out.push_str(&rest[..1]);
                rest = &rest[1..];
            }
            line_start = false;
            continue;
        }
        out.push(first);
        rest = &rest[first.len_utf8()..];
        line_start = first == '\n';
    }
    out
}

/// Code between single backticks, on one line.
fn code_span(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('`')?;
    let end = inner.find(['`', '\n'])?;
    let closed = inner[end..].starts_with('`') && !inner[end + 1..].starts_with('`') && end > 0;
    closed.then(|| &text[..end + 2])
}

/// A web address: bare, rustdoc would complain of it.
fn url(text: &str) -> Option<&str> {
    if !text.starts_with("https://") && !text.starts_with("http://") {
        return None;
    }
    let end = text
        .find(|other: char| other.is_whitespace() || "<>\"`".contains(other))
        .unwrap_or(text.len());
    Some(text[..end].trim_end_matches(['.', ',', ')', ';']))
}

#[cfg(test)]
mod tests {
    use super::prose;

    #[test]
    fn text_stays_text() {
        assert_eq!(prose("a <b> [c](d) *e* `f<g>`"), "a \\<b\\> \\[c\\](d) \\*e\\* `f<g>`");
        assert_eq!(prose("    let x = 1;"), "let x = 1;");
        assert_eq!(prose("```\nrun()\n```"), "\\`\\`\\`\nrun()\n\\`\\`\\`");
        assert_eq!(
            prose("# no title\n- no list\n1. nor here"),
            "\\# no title\n\\- no list\n1\\. nor here"
        );
        assert_eq!(prose("~~~\nfence"), "\\~~~\nfence");
        assert_eq!(prose("see https://example.com/a."), "see `https://example.com/a`.");
        assert_eq!(prose("one ` alone"), "one \\` alone");
    }
}
