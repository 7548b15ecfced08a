//! `PT415` and `PT416`: facts.

use super::words::quoted;
use crate::diagnostic::{Diagnostic, codes};
use crate::span::Spanned;

/// `name` has no `$`, as everywhere in this file.
pub(crate) fn unknown_fact(name: &Spanned<String>, known: &[&str]) -> Diagnostic {
    let name_on_page = &name.value;
    let with_dollar: Vec<String> = known.iter().map(|name| format!("${name}")).collect();
    let with_dollar: Vec<&str> = with_dollar.iter().map(String::as_str).collect();
    let written = format!("${name_on_page}");
    Diagnostic::new(codes::UNKNOWN_FACT, format!("unknown fact `{written}`"))
        .at(name.span, "")
        .did_you_mean_or(&written, with_dollar.iter().copied(), declare(name_on_page, &with_dollar))
}

/// A fact that an example gives. `bare` is the name if it was written with a `$`.
pub(crate) fn unknown_given_fact(
    name: &Spanned<String>,
    bare: Option<&str>,
    known: &[&str],
) -> Diagnostic {
    let diagnostic = Diagnostic::new(codes::UNKNOWN_FACT, format!("unknown fact `{}`", name.value))
        .at(name.span, "");
    match bare {
        Some(bare) => diagnostic.help(format!("write `{bare}`: only conditions use the `$`")),
        None => diagnostic.did_you_mean_or(
            &name.value,
            known.iter().copied(),
            declare(&name.value, known),
        ),
    }
}

fn declare(name: &str, known: &[&str]) -> String {
    match known {
        [] => format!(
            "declare it in `paramtable.yaml`: `facts: {{ {name}: {{ type: boolean, description: ... }} }}`"
        ),
        known => format!("the facts are {}", quoted(known)),
    }
}

fn invalid(message: String, name: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(codes::BAD_FACT, message).at(name.span, "")
}

/// A parameter whose name begins with a `$`.
pub(crate) fn parameter_like_a_fact(name: &Spanned<String>) -> Diagnostic {
    let name_on_page = &name.value;
    invalid(format!("`${name_on_page}` is read as a fact"), name)
        .help(format!("to name the parameter `${name_on_page}`, write `/${name_on_page}`"))
}

/// A fact in a rule's statement.
pub(crate) fn fact_as_parameter(name: &Spanned<String>) -> Diagnostic {
    let name_on_page = &name.value;
    invalid(format!("`${name_on_page}` is a fact, which only conditions can test"), name)
        .help(format!("test it in the condition of the rule: `when: {{ ${name_on_page}: ... }}`"))
        .help(format!("to name a parameter `${name_on_page}`, write `/${name_on_page}`"))
}

pub(crate) fn presence_of_fact(name: &Spanned<String>) -> Diagnostic {
    let name_on_page = &name.value;
    invalid(format!("`present` does not apply to the fact `${name_on_page}`"), name)
        .help("test its values; the test of a fact that is not given is unknown")
}

pub(crate) fn fact_without_values(name: &Spanned<String>) -> Diagnostic {
    let name_on_page = &name.value;
    invalid(format!("the fact `${name_on_page}` can only be compared with its values"), name)
        .help(format!("write `${name_on_page}: VALUE`, `[ONE, OTHER]` or `{{ not: VALUE }}`"))
}

pub(crate) fn open_fact(type_: &Spanned<String>) -> Diagnostic {
    invalid(format!("a fact cannot have the type `{}`, which is an open enum", type_.value), type_)
        .help("list the values with `values: [ONE, OTHER]`, or name an enum that is not open")
}

pub(crate) fn fact_of_another_type(type_: &Spanned<String>) -> Diagnostic {
    invalid(format!("a fact cannot have the type `{}`", type_.value), type_)
        .help("write `type: boolean`, name an enum, or list the values with `values`")
}
