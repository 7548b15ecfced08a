//! Attributes: `#[table(...)]` on a type, its fields and variants; `#[param(...)]`
//! and `#[rule(...)]`.

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::meta::ParseNestedMeta;
use syn::{Attribute, LitStr};

use crate::page::AttributeValue;
use crate::report::near_or_all;

/// The attributes of a type about its table.
pub(crate) struct OfType {
    /// The folder of the spec, or the page.
    pub(crate) spec: LitStr,
    pub(crate) table: Option<Named>,
    /// The place of `partial`.
    pub(crate) partial: Option<Span>,
    /// The type of the spec's facts.
    pub(crate) facts: Option<syn::Path>,
}

/// Which table, or enum.
pub(crate) enum Named {
    /// The body or headers of an operation.
    Operation {
        name: LitStr,
        part: Option<LitStr>,
    },
    Object(LitStr),
    Enum(LitStr),
}

impl OfType {
    /// Reads the attributes of a type; mistakes are collected.
    pub(crate) fn read(attributes: &[Attribute], errors: &mut Vec<syn::Error>) -> Self {
        let mut read = Self {
            spec: LitStr::new("spec", Span::call_site()),
            table: None,
            partial: None,
            facts: None,
        };
        let mut part: Option<LitStr> = None;
        let mut before = Vec::new();
        for_each(attributes, errors, |meta, errors| {
            let known = ["spec", "operation", "part", "object", "enum", "partial", "facts"];
            let Some(key) = key(&meta, &known, errors) else { return skip(&meta) };
            // Both name the table.
            let says = match key {
                "operation" | "object" | "enum" => "table",
                other => other,
            };
            if before.contains(&says) {
                let message = match says {
                    "table" => "a type stands for one table, and one is named already",
                    _ => "this is said already",
                };
                errors.push(syn::Error::new_spanned(&meta.path, message));
                return skip(&meta);
            }
            before.push(says);
            match key {
                "spec" => read.spec = meta.value()?.parse()?,
                "part" => part = Some(meta.value()?.parse()?),
                "facts" => read.facts = Some(meta.value()?.parse()?),
                "partial" => read.partial = Some(meta.path.segments[0].ident.span()),
                named => {
                    let name = meta.value()?.parse()?;
                    read.table = Some(match named {
                        "operation" => Named::Operation { name, part: None },
                        "object" => Named::Object(name),
                        _ => Named::Enum(name),
                    });
                }
            }
            Ok(())
        });
        match (&mut read.table, part) {
            (Some(Named::Operation { part, .. }), said) => *part = said,
            (Some(_), Some(part)) => {
                let message = "only an operation has parts";
                errors.push(syn::Error::new(part.span(), message));
            }
            (_, _) => {}
        }
        if let (Some(Named::Enum(_)), Some(partial)) = (&read.table, read.partial) {
            let message = "an enum has no parameters to leave out: drop `partial`";
            errors.push(syn::Error::new(partial, message));
        }
        if let (Some(Named::Enum(_)), Some(facts)) = (&read.table, &read.facts) {
            let message = "an enum has no conditions that read facts: drop `facts`";
            errors.push(syn::Error::new_spanned(facts, message));
        }
        read
    }
}

/// The name on the wire that a field or variant asks for.
pub(crate) fn renamed(attributes: &[Attribute], errors: &mut Vec<syn::Error>) -> Option<LitStr> {
    let mut renamed: Option<LitStr> = None;
    for_each(attributes, errors, |meta, errors| {
        if key(&meta, &["rename"], errors).is_none() {
            return skip(&meta);
        }
        let name = meta.value()?.parse()?;
        if renamed.replace(name).is_some() {
            return Err(syn::Error::new_spanned(&meta.path, "this is said already"));
        }
        Ok(())
    });
    renamed
}

fn for_each(
    attributes: &[Attribute],
    errors: &mut Vec<syn::Error>,
    mut read: impl FnMut(ParseNestedMeta<'_>, &mut Vec<syn::Error>) -> syn::Result<()>,
) {
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("table")) {
        if let Err(error) = attribute.parse_nested_meta(|meta| read(meta, errors)) {
            errors.push(error);
        }
    }
}

/// The key, if it is a known one; otherwise reports it.
fn key(
    meta: &ParseNestedMeta<'_>,
    known: &[&'static str],
    errors: &mut Vec<syn::Error>,
) -> Option<&'static str> {
    let written = words(&meta.path);
    if let Some(key) = known.iter().find(|key| **key == written) {
        return Some(key);
    }
    let help = near_or_all(&written, known);
    let message = format!("`table` has no `{written}` here{help}");
    errors.push(syn::Error::new_spanned(&meta.path, message));
    None
}

/// A path as it is written.
fn words(path: &syn::Path) -> String {
    let segments = path.segments.iter().map(|segment| segment.ident.to_string());
    segments.collect::<Vec<_>>().join("::")
}

/// Passes over the value of a key that is not known, up to the next one.
fn skip(meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
    while !meta.input.is_empty() && !meta.input.peek(syn::Token![,]) {
        meta.input.parse::<proc_macro2::TokenTree>()?;
    }
    Ok(())
}

/// A key of `#[param(...)]` or `#[rule(...)]`: a column, or a key of a rule.
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) span: Span,
    pub(crate) value: AttributeValue,
}

/// The content of the attributes of a name.
pub(crate) fn entries(
    attributes: &[Attribute],
    name: &str,
    errors: &mut Vec<syn::Error>,
) -> Vec<Entry> {
    let mut entries = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident(name)) {
        let read = attribute.parse_nested_meta(|meta: ParseNestedMeta<'_>| {
            let Some(key) = meta.path.get_ident() else {
                return Err(syn::Error::new_spanned(&meta.path, "a column is expected here"));
            };
            let (key, span) = (key.unraw().to_string(), key.span());
            // A flag needs no value.
            let value = if meta.input.peek(syn::Token![=]) {
                meta.value()?.parse()?
            } else {
                AttributeValue::Plain(String::from("true"), span)
            };
            entries.push(Entry { key, span, value });
            Ok(())
        });
        errors.extend(read.err());
    }
    entries
}

/// Reports attributes that have no meaning at their place, except those named.
pub(crate) fn misplaced(attributes: &[Attribute], meant: &[&str], errors: &mut Vec<syn::Error>) {
    for attribute in attributes {
        let Some(name) = attribute.path().get_ident().map(ToString::to_string) else { continue };
        let help = match name.as_str() {
            name if meant.contains(&name) => continue,
            "param" => "it says of a field what its row says, and of a variant its name",
            "rule" => "it stands on the struct whose fields it is about",
            "table" if meant.contains(&"param") => {
                "it stands on the type; `#[param(rename = \"...\")]` gives another name"
            }
            "table" => "it stands on the type",
            _ => continue,
        };
        let message = format!("`#[{name}(...)]` means nothing here\n= help: {help}");
        errors.push(syn::Error::new_spanned(attribute.path(), message));
    }
}
