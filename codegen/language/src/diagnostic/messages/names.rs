//! `PT2..`: names of types, rows and files, and the Rust names derived from them.

use super::words::quoted;
use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Item, NameProblem};
use crate::span::{FileId, Span, Spanned};

const UNDECLARED: &str = "not declared on any page";

/// The declaration of a name that cannot be used here, in words.
fn declared_as(name: &str, item: Item) -> String {
    match item {
        Item::Object(_) => format!("`{name}` is an object"),
        Item::Enum(_) => format!("`{name}` is an enum"),
        Item::Scalar(_) => format!("`{name}` is a scalar"),
    }
}

/// `instead` explains a type in another language's notation.
pub(crate) fn unknown_type<'a>(
    name: &str,
    at: Span,
    instead: Option<String>,
    built_in: &[&'a str],
    declared: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    let diagnostic =
        Diagnostic::new(codes::UNKNOWN_TYPE, format!("unknown type `{name}`")).at(at, UNDECLARED);
    match instead {
        Some(instead) => diagnostic.help(instead),
        None if name == "enum" => diagnostic.help("write `type: string`, and list the `values`"),
        None => {
            let known = built_in.iter().copied().chain(declared);
            let help = format!(
                "declare it under `objects`, `enums` or `scalars`, or use one of {}, `list<...>`, `map<...>`",
                quoted(built_in)
            );
            diagnostic.did_you_mean_or(name, known, help)
        }
    }
}

pub(crate) fn no_element_type(at: Span) -> Diagnostic {
    Diagnostic::new(codes::UNKNOWN_TYPE, "a list or map needs the type of its elements")
        .at(at, "")
        .help("such as `list<string>`")
}

pub(crate) fn type_too_deep(deepest: usize, at: Span) -> Diagnostic {
    let message = format!("lists and maps are nested deeper than {deepest} levels");
    Diagnostic::new(codes::UNKNOWN_TYPE, message).at(at, "")
}

pub(crate) fn free_form_body(at: Span) -> Diagnostic {
    Diagnostic::new(codes::UNKNOWN_TYPE, "a body cannot have the type `object`")
        .at(at, "")
        .help("list its `parameters` instead of the type, or write `type: map<...>`")
}

/// `item` is the declaration of the type, if it is declared.
pub(crate) fn single_body(type_: &Spanned<String>, item: Option<Item>) -> Diagnostic {
    let message = format!("a body cannot have the type `{}`", type_.value);
    let diagnostic = Diagnostic::new(codes::UNKNOWN_TYPE, message)
        .at(type_.span, "a body is an object, a list or a map");
    let help = item.map(|item| declared_as(&type_.value, item));
    help.into_iter().fold(diagnostic, Diagnostic::help)
}

pub(crate) fn unknown_error_body<'a>(
    written: &Spanned<String>,
    objects: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    Diagnostic::new(codes::UNKNOWN_TYPE, format!("unknown object `{}`", written.value))
        .at(written.span, UNDECLARED)
        .did_you_mean(&written.value, objects)
}

/// `name` is declared as `item`; `written` is the name, or a list or map of it.
pub(crate) fn error_body_not_an_object(
    written: &Spanned<String>,
    name: &str,
    item: Item,
) -> Diagnostic {
    let message = format!("an error's body cannot have the type `{}`", written.value);
    Diagnostic::new(codes::UNKNOWN_TYPE, message).at(written.span, "expected an object").help(
        match item {
            Item::Object(_) => String::from("declare an object that has the list or map as a row"),
            Item::Enum(_) | Item::Scalar(_) => declared_as(name, item),
        },
    )
}

pub(crate) fn duplicate_type(name: &Spanned<String>, first: Span) -> Diagnostic {
    duplicate("type", name, first)
}

pub(crate) fn duplicate_operation(name: &Spanned<String>, first: Span) -> Diagnostic {
    duplicate("operation", name, first)
}

pub(crate) fn duplicate_variant(name: &Spanned<String>, first: Span) -> Diagnostic {
    duplicate("variant", name, first)
}

/// The two may differ in case.
pub(crate) fn duplicate_header(name: &Spanned<String>, first: Span) -> Diagnostic {
    duplicate("header", name, first).help("the names of headers are the same in any case")
}

fn duplicate(kind: &str, name: &Spanned<String>, first: Span) -> Diagnostic {
    Diagnostic::new(codes::DECLARED_TWICE, format!("duplicate {kind} `{}`", name.value))
        .at(name.span, "")
        .at(first, "first here")
}

pub(crate) fn built_in_type(name: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(codes::DECLARED_TWICE, format!("`{}` is a built-in type", name.value))
        .at(name.span, "")
        .help("choose another name, or remove it and use the built-in type")
}

pub(crate) fn modules_clash(modules: [&str; 2], rust: &str, places: [Span; 2]) -> Diagnostic {
    clash(modules, rust, places).help("rename one of the files")
}

pub(crate) fn names_clash(names: [&str; 2], rust: &str, places: [Span; 2]) -> Diagnostic {
    clash(names, rust, places).help("name one of them in Rust: `rust: ...`")
}

fn clash([first, second]: [&str; 2], rust: &str, [at, first_at]: [Span; 2]) -> Diagnostic {
    let message = format!("`{first}` and `{second}` both become `{rust}` in Rust");
    Diagnostic::new(codes::NAME_CLASH, message).at(at, "").at(first_at, "first here")
}

pub(crate) fn reserved_method(rust: &str, at: Span) -> Diagnostic {
    Diagnostic::new(codes::NAME_CLASH, format!("`{rust}` is a method of generated types"))
        .at(at, "")
        .help(format!("name the row in Rust: `rust: {rust}_`"))
}

pub(crate) fn reserved_for_case(rust: &str, at: Span) -> Diagnostic {
    let message = format!("`{rust}` is the field that holds the case of a table with a `tag`");
    Diagnostic::new(codes::NAME_CLASH, message)
        .at(at, "")
        .help(format!("name the row in Rust: `rust: {rust}_`"))
}

/// `such_as` shows the way to give the thing a name.
pub(crate) fn no_rust_name(
    name: &Spanned<String>,
    problem: &NameProblem,
    such_as: &str,
) -> Diagnostic {
    let message = format!("`{}` cannot be a Rust name", name.value);
    let diagnostic = Diagnostic::new(codes::NO_RUST_NAME, message).at(name.span, why(problem));
    diagnostic.help(match problem {
        NameProblem::Case(right) => format!("write `rust: {right}`"),
        NameProblem::NoLetters
        | NameProblem::Digit
        | NameProblem::NotAscii
        | NameProblem::Keyword => format!("name it in Rust: `{such_as}`"),
    })
}

/// For the values of an enum that begin with a digit. `named` are these values with
/// names; `is_typed` is whether the enum has a `type`.
pub(crate) fn digits_without_names(
    values: &[&Spanned<String>],
    named: &[String],
    is_typed: bool,
) -> Option<Diagnostic> {
    /// The most that are shown.
    const MOST: usize = 4;
    let (first, rest) = values.split_first()?;
    let others = match rest.len() {
        0 => String::new(),
        1 => format!(" and `{}`", rest[0].value),
        more => format!(" and {more} other values"),
    };
    let (many, ends) = if rest.is_empty() { ("a Rust name", "") } else { ("Rust names", "s") };
    let cut = if named.len() > MOST { ", ..." } else { "" };
    let named = named.iter().take(MOST).map(String::as_str).collect::<Vec<_>>().join(", ");
    let message = format!("`{}`{others} cannot be {many}", first.value);
    let diagnostic = Diagnostic::new(codes::NO_RUST_NAME, message)
        .at(first.span, why(&NameProblem::Digit))
        .help(format!("name the value{ends} in Rust: `values: {{ {named}{cut} }}`"));
    let are_integers = values.iter().all(|value| value.value.parse::<i64>().is_ok());
    Some(if are_integers && !is_typed {
        diagnostic.help("if the values are integers on the wire, add `type: integer`")
    } else {
        diagnostic
    })
}

fn why(problem: &NameProblem) -> &'static str {
    match problem {
        NameProblem::NoLetters => "it is not made of letters, digits and underscores",
        NameProblem::Digit => "it would begin with a digit",
        NameProblem::NotAscii => "only the case of ASCII letters is converted",
        NameProblem::Keyword => "it is a keyword of Rust",
        NameProblem::Case(_) => "such names are written in another case in Rust",
    }
}

pub(crate) fn no_module(file_or_folder: &str, at: Span) -> Diagnostic {
    module(file_or_folder, at).help(
        "rename the file or folder: ASCII letters, digits and hyphens, beginning with a letter",
    )
}

/// `owner` has a module of that name.
pub(crate) fn reserved_module(file_or_folder: &str, owner: &str, at: Span) -> Diagnostic {
    let help = format!("rename the file or folder: {owner} have a module of that name");
    module(file_or_folder, at).help(help)
}

fn module(name: &str, at: Span) -> Diagnostic {
    Diagnostic::new(codes::NO_RUST_NAME, format!("`{name}` cannot be a Rust module")).at(at, "")
}

pub(crate) fn invalid_crate(name: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(codes::NO_RUST_NAME, crate_message(name))
        .at(name.span, "")
        .help("use lowercase letters, digits, hyphens and underscores, beginning with a letter")
}

pub(crate) fn reserved_crate(name: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(codes::NO_RUST_NAME, crate_message(name))
        .at(name.span, "")
        .help("the name is reserved in Rust: choose another, such as `my-api`")
}

pub(crate) fn crate_is_reference(name: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(codes::NO_FILE_NAME, crate_message(name))
        .at(name.span, "")
        .help("the folder of that name is the reference's: choose another, such as `my-api`")
}

pub(crate) fn crate_is_device(name: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(codes::NO_FILE_NAME, crate_message(name))
        .at(name.span, "")
        .help("it is a device on Windows: choose another, such as `my-api`")
}

fn crate_message(name: &Spanned<String>) -> String {
    format!("invalid `crate`: `{}`", name.value)
}

/// The reason why Windows refuses a file or folder.
pub(crate) enum FileProblem {
    Device,
    /// The file generated for the page is a device.
    DeviceModule(String),
    Character(char),
    End,
}

pub(crate) fn invalid_file_name(name: &str, problem: &FileProblem, file: FileId) -> Diagnostic {
    let message = format!("`{name}` is not a valid file name on Windows");
    let help = match problem {
        FileProblem::Device => {
            String::from("rename it: it is a device there, whatever its extension")
        }
        FileProblem::DeviceModule(module) => {
            format!("rename it: its module `{module}` is a device there")
        }
        FileProblem::Character(sign) => format!("rename it: names cannot contain `{sign}` there"),
        FileProblem::End => {
            String::from("rename it: names cannot end in a space or a full stop there")
        }
    };
    Diagnostic::new(codes::NO_FILE_NAME, message).at(Span::new(file, 0..0), "").help(help)
}

pub(crate) fn endless_object(name: &str, parameter: Span) -> Diagnostic {
    let message = format!("`{name}` contains itself through mandatory parameters");
    Diagnostic::new(codes::ENDLESS_OBJECT, message)
        .at(parameter, "through this mandatory parameter")
        .help("make one of these parameters optional: `requirement: O`")
}

pub(crate) fn unknown_like<'a>(
    name: &Spanned<String>,
    objects: impl IntoIterator<Item = &'a str>,
) -> Diagnostic {
    Diagnostic::new(codes::UNKNOWN_LIKE, format!("unknown object `{}`", name.value))
        .at(name.span, UNDECLARED)
        .did_you_mean(&name.value, objects)
}

/// `way` begins with the object that the last one copies.
pub(crate) fn circular_like(way: &[&str], at: Span) -> Diagnostic {
    let start = way.first().copied().unwrap_or_default();
    let message = format!("circular `like`: {}, {start}", way.join(", "));
    Diagnostic::new(codes::LIKE_CIRCLE, message)
        .at(at, format!("this leads back to `{start}`"))
        .help("declare the rows that they share as an object of their own")
}

pub(crate) fn like_too_deep(name: &str, deepest: usize, at: Span) -> Diagnostic {
    let message = format!("`{name}` copies rows through more than {deepest} objects");
    Diagnostic::new(codes::LIKE_TOO_DEEP, message)
        .at(at, "")
        .help("copy the object that declares the rows")
}

pub(crate) fn like_too_many(most: usize, at: Span) -> Diagnostic {
    Diagnostic::new(codes::LIKE_TOO_DEEP, format!("`like` copies more than {most} rows"))
        .at(at, "this exceeds the limit")
        .help("use the object as the type of a row instead")
}

/// The reason why `without` removes nothing.
pub(crate) enum NothingCopied<'a> {
    /// The object has neither a row nor a rule of the name.
    InObject(&'a str),
    /// The object has no such case.
    CaseInObject(&'a str),
    Column,
    WithoutLike,
    TildeWithoutLike,
}

pub(crate) fn nothing_to_remove(name: &str, why: &NothingCopied<'_>, at: Span) -> Diagnostic {
    let why = match why {
        NothingCopied::InObject(object) => format!("`{object}` has no row or rule of this name"),
        NothingCopied::CaseInObject(object) => format!("`{object}` has no such case"),
        NothingCopied::Column => String::from("the copied row has no such column"),
        NothingCopied::WithoutLike => String::from("`without` needs `like`"),
        NothingCopied::TildeWithoutLike => String::from("`~` removes what `like` copies"),
    };
    Diagnostic::new(codes::NOTHING_TO_DROP, format!("there is no `{name}` to remove")).at(at, why)
}

pub(crate) fn nested_too_deeply(name: &str, depth: usize, most: usize, at: Span) -> Diagnostic {
    Diagnostic::new(codes::NESTED_TOO_DEEPLY, format!("`{name}` nests objects {depth} levels deep"))
        .at(at, "through this parameter")
        .help(format!("the limit is {most} levels: remove some"))
}

pub(crate) fn unused_type(name: &str, at: Span) -> Diagnostic {
    Diagnostic::new(codes::UNUSED_TYPE, format!("no operation uses `{name}`"))
        .at(at, "")
        .help("use it as the `type` of a row or body, or remove it")
        .warning()
}

/// `instead` is the advice by the notation of other tables; `rust` keeps the name
/// unchanged.
pub(crate) fn notation(name: &Spanned<String>, instead: String, rust: &str) -> Diagnostic {
    Diagnostic::new(codes::NOTATION, format!("`{}` is taken as a single name", name.value))
        .at(name.span, "this is its name on the wire")
        .help(instead)
        .help(format!("to keep the name, add `rust: {rust}`"))
        .warning()
}
