//! `PT415` and `PT416`: facts.

use super::words::quoted;
use crate::diagnostic::{Diagnostic, codes};
use crate::span::Spanned;

/// `name` has no `$`, as everywhere in this file.
pub(crate) fn unknown_fact(name: &Spanned<String>, known: &[&str]) -> Diagnostic {
    let name_on_page = &name.value;
    Diagnostic::new(codes::UNKNOWN_FACT, format!("unknown fact `${name_on_page}`"))
        .at(name.span, "")
        .did_you_mean_or(name_on_page, known.iter().copied(), declare(name_on_page, known))
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
        Some(bare) => diagnostic.help(format!("write `{bare}`: the `$` is for conditions")),
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
    invalid(format!("`${name_on_page}` stands for a fact"), name)
        .help(format!("for the parameter `${name_on_page}`, write `/${name_on_page}`"))
}

/// A fact in a rule's statement.
pub(crate) fn fact_as_parameter(name: &Spanned<String>) -> Diagnostic {
    let name_on_page = &name.value;
    invalid(format!("`${name_on_page}` is not a parameter: a fact stands only in conditions"), name)
        .help(format!("write it as a condition: `when: {{ ${name_on_page}: ... }}`"))
        .help(format!("for a parameter of this name, write `/${name_on_page}`"))
}

pub(crate) fn presence_of_fact(name: &Spanned<String>) -> Diagnostic {
    let name_on_page = &name.value;
    invalid(format!("`present` does not apply to the fact `${name_on_page}`"), name)
        .help("name its values: a test of a fact that is not given is neither true nor false")
}

pub(crate) fn fact_without_values(name: &Spanned<String>) -> Diagnostic {
    let name_on_page = &name.value;
    invalid(format!("the fact `${name_on_page}` is compared only with its values"), name)
        .help(format!("write `${name_on_page}: VALUE`, `[ONE, OTHER]` or `{{ not: VALUE }}`"))
}

pub(crate) fn open_fact(type_: &Spanned<String>) -> Diagnostic {
    invalid(format!("a fact cannot be of the open enum `{}`", type_.value), type_)
        .help("list its values: `values: [ONE, OTHER]`; or use an enum that is not open")
}

pub(crate) fn fact_of_another_type(type_: &Spanned<String>) -> Diagnostic {
    invalid(format!("a fact cannot be of type `{}`", type_.value), type_)
        .help("write `type: boolean`, list its values with `values`, or name an enum")
}
