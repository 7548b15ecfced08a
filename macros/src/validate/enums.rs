//! An enum that lists its own values, and the values that a row lists.

use std::collections::HashSet;

use paramtable_language::model::Name;
use paramtable_language::{Diagnostics, Purpose, check_within};
use paramtable_rust::{UserVariant, emit_user_enum};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::{DeriveInput, Fields};

use super::as_page::{comment, report, sources, table_yaml};
use crate::attributes::{entries, misplaced};
use crate::case::{Case, named};
use crate::names::Names;
use crate::page::{AttributeValue, PageWriter};
use crate::variants::{HOLDS_NOTHING, is_for_unlisted};

/// The value of a variant.
struct Listed {
    wire: String,
    /// It is a number, and not a text.
    is_number: bool,
    span: Span,
}

pub(super) fn of_enum(
    input: &DeriveInput,
    data: &syn::DataEnum,
    case: Option<Case>,
    errors: &mut Vec<syn::Error>,
    warnings: &mut TokenStream,
) -> Option<TokenStream> {
    let (type_, name) = (&input.ident, input.ident.unraw().to_string());
    misplaced(&input.attrs, &["table"], errors);
    // One that holds nothing is a value like any other.
    let is_for_others =
        |variant: &syn::Variant| variant.ident == "Unknown" && !variant.fields.is_empty();
    let mut variants = Vec::new();
    for variant in data.variants.iter().filter(|variant| !is_for_others(variant)) {
        misplaced(&variant.attrs, &["param"], errors);
        if !matches!(variant.fields, Fields::Unit) {
            errors.push(syn::Error::new_spanned(&variant.fields, HOLDS_NOTHING));
        }
        variants.push((variant, listed(variant, case, errors)));
    }
    let is_integer = variants.iter().any(|(_, listed)| listed.is_number);
    if is_integer {
        let texts = variants.iter().filter(|(_, listed)| !listed.is_number);
        errors.extend(texts.map(|(_, listed)| syn::Error::new(listed.span, NO_NUMBER)));
    }
    let held = if is_integer { "i64" } else { "Box<str>" };
    let for_others = data.variants.iter().find(|variant| is_for_others(variant));
    if let Some(variant) = for_others {
        misplaced(&variant.attrs, &["param"], errors);
        is_for_unlisted(variant, held, errors);
        let named = entries(&variant.attrs, "param", errors);
        errors.extend(named.iter().map(|entry| syn::Error::new(entry.span, OTHERS_HAVE_NO_NAME)));
    }

    let mut page = PageWriter::default();
    page.key(0, "enums", type_.span());
    page.key(1, &name, type_.span());
    if is_integer {
        page.entry(
            2,
            "type",
            type_.span(),
            &AttributeValue::Text(String::from("integer"), type_.span()),
        );
    }
    if let Some(rust) = Names::of_types().take(&name, &name) {
        page.entry(2, "rust", type_.span(), &AttributeValue::Text(rust, type_.span()));
    }
    if let Some((description, span)) = comment(&input.attrs) {
        page.entry(2, "description", span, &AttributeValue::Text(description, span));
    }
    if for_others.is_some() {
        let value = AttributeValue::Plain(String::from("true"), type_.span());
        page.entry(2, "open", type_.span(), &value);
    }
    page.key(2, "values", type_.span());
    if data.variants.is_empty() {
        errors.push(syn::Error::new(type_.span(), NOTHING_LISTED));
    }
    let mut names = Names::of_values();
    let mut wires = HashSet::new();
    for (variant, listed) in &variants {
        if !wires.insert(listed.wire.as_str()) {
            let message = format!("another variant stands for `{}` already", listed.wire);
            errors.push(syn::Error::new(listed.span, message));
        }
        let rust = names.take(&listed.wire, &variant.ident.unraw().to_string());
        let value = meaning(rust, comment(&variant.attrs), listed.span);
        page.entry(3, &listed.wire, listed.span, &value);
    }
    if !errors.is_empty() {
        return None;
    }
    let sources = sources(&page, &name);
    let checked = check_within(sources, Diagnostics::default(), Purpose::OwnTypes);
    report(&checked, &page, type_, |_, _| None, errors, warnings);
    let api = checked.api.as_ref()?;
    let id = api.enum_named(&name)?;
    let variants = variants
        .into_iter()
        .map(|(variant, listed)| UserVariant { wire: listed.wire, ident: variant.ident.clone() });
    let variants: Vec<_> = variants.collect();
    let machinery = emit_user_enum(api, id, type_, &variants, for_others.is_some());
    let yaml = table_yaml(type_, &page.text);
    Some(quote!(#machinery #yaml))
}

const NAME_OR_NUMBER: &str = "expected a name or a whole number: `rename = \"...\"`, `rename = 1`";
const NOTHING_LISTED: &str = "an enum lists the values that are taken, and this one has none\n= help: add a variant for each";
const NO_NUMBER: &str = "others of these values are numbers, so this one is one as well\n= help: say which: `#[param(rename = 1)]`";
const OTHERS_HAVE_NO_NAME: &str =
    "this variant is for values that are not listed, so it has no name of its own";

/// The value that a variant stands for: a number, or a text.
fn listed(variant: &syn::Variant, case: Option<Case>, errors: &mut Vec<syn::Error>) -> Listed {
    let mut listed = Listed {
        wire: named(&variant.ident.unraw().to_string(), case),
        is_number: false,
        span: variant.ident.span(),
    };
    for entry in entries(&variant.attrs, "param", errors) {
        match (entry.key.as_str(), entry.value) {
            ("rename", AttributeValue::Text(wire, span)) => {
                listed = Listed { wire, is_number: false, span };
            }
            ("rename", AttributeValue::Plain(wire, span)) if wire.parse::<i64>().is_ok() => {
                listed = Listed { wire, is_number: true, span };
            }
            ("rename", value) => {
                // A number all the same, though not a whole one.
                listed.is_number = matches!(value, AttributeValue::Plain(..));
                errors.push(syn::Error::new(entry.span, NAME_OR_NUMBER));
            }
            _ => {
                let message = "a value has no columns\n= help: `rename` gives it another name";
                errors.push(syn::Error::new(entry.span, message));
            }
        }
    }
    listed
}

/// A value as it is on a page.
fn meaning(rust: Option<String>, comment: Option<(String, Span)>, span: Span) -> AttributeValue {
    let description = |comment| match comment {
        Some((description, place)) => AttributeValue::Text(description, place),
        None => AttributeValue::Text(String::new(), span),
    };
    let Some(rust) = rust else { return description(comment) };
    let mut keys = vec![(String::from("rust"), span, AttributeValue::Text(rust, span))];
    if comment.is_some() {
        keys.push((String::from("description"), span, description(comment)));
    }
    AttributeValue::Map(keys)
}

/// The values of a row, each with a name in Rust if its own does not give one: the
/// enum of the field decides which variants there are.
pub(super) fn named_values(values: AttributeValue) -> AttributeValue {
    let wires: Vec<(String, Span, Option<AttributeValue>)> = match values {
        AttributeValue::List(list) if list.iter().all(|value| value.single().is_some()) => {
            let single = list.iter().filter_map(AttributeValue::single);
            single.map(|(wire, span)| (wire.to_owned(), span, None)).collect()
        }
        AttributeValue::Map(entries) => {
            let entries = entries.into_iter();
            entries.map(|(wire, span, meaning)| (wire, span, Some(meaning))).collect()
        }
        other => return other,
    };
    let mut names = Names::of_values();
    let mut all: Vec<_> = Vec::new();
    for (wire, span, said) in wires {
        let made = Name::variant(&wire, None);
        let rust = names.take(&wire, made.as_ref().map_or("", Name::rust));
        all.push((wire, span, said, rust));
    }
    let is_list = all.iter().all(|(_, _, said, rust)| said.is_none() && rust.is_none());
    if is_list {
        return AttributeValue::List(
            all.into_iter().map(|(wire, span, ..)| AttributeValue::Text(wire, span)).collect(),
        );
    }
    let entries = all.into_iter().map(|(wire, span, said, rust)| {
        let value = match said {
            // It may name it itself.
            Some(map @ AttributeValue::Map(_)) => map,
            Some(AttributeValue::Text(description, place)) => {
                meaning(rust, Some((description, place)), span)
            }
            Some(other) => other,
            None => meaning(rust, None, span),
        };
        (wire, span, value)
    });
    AttributeValue::Map(entries.collect())
}
