//! `PT0..`: reading pages.

use crate::diagnostic::{Diagnostic, codes};
use crate::keys::API_PAGE;
use crate::span::{FileId, Span, Spanned};

/// The place for a message about a whole file.
fn start(file: FileId) -> Span {
    Span::new(file, 0..0)
}

pub(crate) fn page_too_large(file: FileId) -> Diagnostic {
    Diagnostic::new(codes::PAGE_TOO_LARGE, "the page is larger than 4 MiB")
        .at(start(file), "")
        .help("split it: a page may use the names that any other page declares")
}

pub(crate) fn not_utf8(at: Span) -> Diagnostic {
    Diagnostic::new(codes::NOT_UTF8, "the page is not UTF-8")
        .at(at, "not a character")
        .help("save the page as UTF-8")
}

pub(crate) fn yaml_too_deep(deepest: usize, at: Span) -> Diagnostic {
    let message = format!("lists and maps are nested deeper than {deepest} levels");
    Diagnostic::new(codes::TOO_DEEP, message).at(at, "")
}

/// `reason` is the message of the YAML library.
pub(crate) fn not_yaml(at: Span, reason: &str) -> Diagnostic {
    Diagnostic::new(codes::NOT_YAML, "invalid YAML").at(at, reason)
}

pub(crate) fn second_document(at: Span) -> Diagnostic {
    Diagnostic::new(codes::SEVERAL_DOCUMENTS, "a second document starts here")
        .at(at, "")
        .help("move it to a file of its own")
}

pub(crate) fn invisible(character: char, at: Span) -> Diagnostic {
    let message = format!("invisible character U+{:04X}", u32::from(character));
    Diagnostic::new(codes::INVISIBLE, message).at(at, "").help("remove it, or name it in words")
}

pub(crate) fn alias(at: Span) -> Diagnostic {
    Diagnostic::new(codes::ALIAS, "anchors, aliases and tags are not supported")
        .at(at, "")
        .help("write the value out; to share rows, declare an object and copy it with `like`")
}

pub(crate) fn duplicate_key(key: &str, again: Span, first: Span) -> Diagnostic {
    Diagnostic::new(codes::DUPLICATE_KEY, format!("duplicate key `{key}`"))
        .at(again, "")
        .at(first, "first here")
}

/// For the values of an enum.
pub(crate) fn duplicate_value(value: &Spanned<String>, first: Span) -> Diagnostic {
    duplicate_test_value(&value.value, value.span).at(first, "first here")
}

/// For the values that a test lists.
pub(crate) fn duplicate_test_value(value: &str, again: Span) -> Diagnostic {
    Diagnostic::new(codes::DUPLICATE_KEY, format!("duplicate value `{value}`")).at(again, "")
}

const INIT: &str = "run `paramtable init` to create a spec";

pub(crate) fn no_pages() -> Diagnostic {
    Diagnostic::new(codes::NO_SPEC, "the spec's folder has no pages").help(INIT)
}

const API_PAGE_HELP: &str =
    "it names the API and the crate to generate: `title: My API`, `rust: { crate: my-api }`";

pub(crate) fn empty_api_page(file: FileId) -> Diagnostic {
    Diagnostic::new(codes::NO_SPEC, format!("`{API_PAGE}` is empty"))
        .at(start(file), "")
        .help(API_PAGE_HELP)
}

fn no_api_page() -> Diagnostic {
    Diagnostic::new(codes::NO_SPEC, format!("the spec's folder needs `{API_PAGE}`"))
}

/// `is_empty` is whether the folder has no other page either.
pub(crate) fn missing_api_page(is_empty: bool) -> Diagnostic {
    let diagnostic = if is_empty { no_api_page().help(INIT) } else { no_api_page() };
    diagnostic.help(API_PAGE_HELP)
}

/// For a page of the API that is not at the top of the folder.
pub(crate) fn misplaced_api_page(file: FileId, path: &str) -> Diagnostic {
    no_api_page().at(start(file), "").help(format!("move `{path}` to `{API_PAGE}`"))
}
