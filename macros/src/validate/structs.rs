//! A struct that is its own table.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use paramtable_language::diagnostic::{Code, codes};
use paramtable_language::{BUILT_IN_TYPES, Diagnostics, Purpose, check_within, keys};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::{DeriveInput, LitStr};

use super::as_page::{comment, report, sources, table_yaml, take_name};
use super::enums::named_values;
use super::types::{is_in_box, type_of};
use crate::attributes::{Entry, entries, misplaced};
use crate::case::Case;
use crate::context::TableContext;
use crate::fields::match_fields;
use crate::fit::inside;
use crate::names::Names;
use crate::page::{AttributeValue, PageWriter};
use crate::row::Layer;

pub(super) fn of_struct(
    input: &DeriveInput,
    fields: &[&syn::Field],
    case: Option<Case>,
    errors: &mut Vec<syn::Error>,
    warnings: &mut TokenStream,
) -> Option<TokenStream> {
    let (type_, name) = (&input.ident, input.ident.unraw().to_string());
    misplaced(&input.attrs, &["table", "rule"], errors);
    let mut page = PageWriter::default();
    page.key(0, "objects", type_.span());
    page.key(1, &name, type_.span());
    if let Some(rust) = Names::of_types().take(&name, &name) {
        page.entry(2, "rust", type_.span(), &AttributeValue::Text(rust, type_.span()));
    }
    if let Some((description, span)) = comment(&input.attrs) {
        page.entry(2, "description", span, &AttributeValue::Text(description, span));
    }
    if fields.is_empty() {
        page.entry(2, "parameters", type_.span(), &AttributeValue::Map(Vec::new()));
    } else {
        page.key(2, "parameters", type_.span());
    }
    let (mut wires, mut names) = (Vec::new(), Names::of_rows());
    let mut boxed = Vec::new();
    let mut others: Vec<OfOther> = Vec::new();
    for field in fields {
        let Some(ident) = &field.ident else { continue };
        misplaced(&field.attrs, &["param"], errors);
        let mut row = entries(&field.attrs, "param", errors);
        let (wire, span) = take_name(&mut row, ident, case, errors);
        if !row_has(&row, "rust")
            && let Some(rust) = names.take(&wire, &ident.unraw().to_string())
        {
            let value = AttributeValue::Text(rust, ident.span());
            row.push(Entry { key: String::from("rust"), span: ident.span(), value });
        }
        complete(&mut row, field, ident, &name, errors);
        page.key(3, &wire, span);
        for entry in in_order(&row, &keys::ROW) {
            page.entry(4, &entry.key, entry.span, &entry.value);
        }
        let written = row.iter().find(|entry| entry.key == "type");
        if let Some(Entry { value: AttributeValue::Text(written, _), .. }) = written {
            let inner = written.rsplit('<').next().unwrap_or(written).trim_end_matches('>');
            // Types of Rust have a capital: one without it is a misspelt built-in type.
            let is_rust = inner.starts_with(char::is_uppercase);
            if inner != name && is_rust && !BUILT_IN_TYPES.contains(&inner) {
                others.push(OfOther { wire: wire.clone(), type_: inner.to_owned() });
            }
        }
        if is_in_box(&field.ty) {
            boxed.push(wire.clone());
        }
        wires.push(LitStr::new(&wire, span));
    }
    let rules: Vec<_> =
        input.attrs.iter().filter(|attribute| attribute.path().is_ident("rule")).collect();
    if !rules.is_empty() {
        page.key(2, "rules", type_.span());
    }
    for rule in rules {
        let keys = entries(std::slice::from_ref(rule), "rule", errors);
        for (index, entry) in in_order(&keys, &keys::RULE).enumerate() {
            if index == 0 {
                page.first_entry(3, &entry.key, entry.span, &entry.value);
            } else {
                page.entry(4, &entry.key, entry.span, &entry.value);
            }
        }
    }
    if !errors.is_empty() {
        return None;
    }
    let known = known_by_name(&others);
    let sources = sources(&page, &name).with_text("~others.yaml", "~others.yaml", &known);
    let mut checked = check_within(sources, Diagnostics::default(), Purpose::OwnTypes);
    report(&checked, &page, type_, |code, path| reaches_out(&others, code, path), errors, warnings);
    let api = checked.api.as_mut()?;
    let id = api.object_named(&name)?;
    // Circles through other structs are known to those who wrote them.
    api.hold_in_boxes(id, &boxed);
    let api = checked.api.as_ref()?;
    let context = TableContext { checked: &checked, api, object: api.object(id), names_only: true };
    let mut wires = wires.into_iter();
    let matched = match_fields(context, type_, fields, false, errors, &mut |_, _| wires.next());
    let (machinery, yaml) = (matched.emit(api, id), table_yaml(type_, &page.text));
    Some(quote!(#machinery #yaml))
}

/// A row that holds another struct.
struct OfOther {
    wire: String,
    type_: String,
}

/// A page of the other structs. Their content is checked by their own derives, and
/// their names in generated code do not matter.
fn known_by_name(others: &[OfOther]) -> String {
    let names: BTreeSet<&str> = others.iter().map(|other| other.type_.as_str()).collect();
    let mut page = String::new();
    for (index, name) in names.iter().enumerate() {
        let head = if index == 0 { "objects:\n" } else { "" };
        // Writing to a `String` cannot fail.
        let _ = writeln!(page, "{head}  {name}: {{ rust: Other{index}__, parameters: {{}} }}");
    }
    page
}

/// The message for a path that leads into another struct.
fn reaches_out(others: &[OfOther], code: Code, path: &str) -> Option<String> {
    if code != codes::UNKNOWN_PATH {
        return None;
    }
    let into = |other: &&OfOther| {
        path.strip_prefix(other.wire.as_str()).is_some_and(|below| below.starts_with('.'))
    };
    let OfOther { wire, type_ } = others.iter().find(into)?;
    Some(format!(
        "`{path}` leads into `{type_}`, whose rows are not known here\n= help: say it on `{type_}` if it is about its own rows, ask whether `{wire}` is there, or write a page of both and derive `Table`"
    ))
}

/// Adds the columns that follow from the field.
fn complete(
    row: &mut Vec<Entry>,
    field: &syn::Field,
    ident: &Ident,
    own: &str,
    errors: &mut Vec<syn::Error>,
) {
    let span = ident.span();
    let mut within = &field.ty;
    let optional = inside(within, Layer::Option);
    within = optional.unwrap_or(within);
    let nullable = inside(within, Layer::Nullable);
    within = nullable.unwrap_or(within);
    let text = |text: &str| AttributeValue::Text(text.to_owned(), span);
    let mut listed = None;
    for entry in row.iter_mut().filter(|entry| entry.key == "values") {
        let values = std::mem::replace(&mut entry.value, AttributeValue::List(Vec::new()));
        listed = Some(if are_numbers(&values) { "integer" } else { "string" });
        entry.value = named_values(values);
    }
    let says_type = row_has(row, "type");
    let mut add = |key: &str, value: AttributeValue| {
        if !row_has(row, key) {
            row.push(Entry { key: key.to_owned(), span, value });
        }
    };
    match (listed, type_of(within, own)) {
        // The values are those of an enum, whatever it is called.
        (Some(of), word) => add("type", text(&with_innermost(word.as_deref().unwrap_or(of), of))),
        (None, Ok(word)) => add("type", text(&word)),
        (None, Err(_)) if says_type => {}
        (None, Err(message)) => errors.push(syn::Error::new_spanned(&field.ty, message)),
    }
    add("requirement", text(if optional.is_some() { "O" } else { "M" }));
    if nullable.is_some() {
        add("nullable", AttributeValue::Plain(String::from("true"), span));
    }
    if let Some((description, span)) = comment(&field.attrs) {
        add("description", AttributeValue::Text(description, span));
    }
}

/// Whether all the values that a row lists are whole numbers.
fn are_numbers(values: &AttributeValue) -> bool {
    let is_number = |value: &AttributeValue| matches!(value, AttributeValue::Plain(written, _) if written.parse::<i64>().is_ok());
    matches!(values, AttributeValue::List(list) if list.iter().all(is_number))
}

/// Lists and maps as they are, of something else.
fn with_innermost(word: &str, of: &str) -> String {
    let around = word.rsplit_once('<').map_or(0, |(around, _)| around.len() + 1);
    let closing = word.len() - word.trim_end_matches('>').len();
    format!("{}{of}{}", &word[..around], ">".repeat(closing))
}

fn row_has(row: &[Entry], key: &str) -> bool {
    row.iter().any(|entry| entry.key == key)
}

/// In the order of a formatted page; unknown keys come last and are reported.
fn in_order<'a>(entries: &'a [Entry], keys: &'a keys::Keys) -> impl Iterator<Item = &'a Entry> {
    let known = keys.names().flat_map(|name| entries.iter().filter(move |entry| entry.key == name));
    known.chain(entries.iter().filter(|entry| keys.get(&entry.key).is_none()))
}
