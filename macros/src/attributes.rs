//! `#[table(...)]` on a type, and on its fields and variants.

use paramtable_codegen::diagnostic::nearest;
use proc_macro2::Span;
use syn::meta::ParseNestedMeta;
use syn::{Attribute, LitStr};

/// What a type says of its table.
pub(crate) struct OfType {
    /// The folder of the spec, or the page.
    pub(crate) spec: LitStr,
    pub(crate) table: Option<Named>,
    /// Where it says that it leaves parameters out.
    pub(crate) partial: Option<Span>,
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
    /// Reads what stands on a type; mistakes are collected.
    pub(crate) fn read(attributes: &[Attribute], errors: &mut Vec<syn::Error>) -> Self {
        let mut read =
            Self { spec: LitStr::new("spec", Span::call_site()), table: None, partial: None };
        let (mut operation, mut part) = (None, None);
        for_each(attributes, errors, |meta, errors| {
            let known = ["spec", "operation", "part", "object", "enum", "partial"];
            let key = key(&meta, &known, errors);
            match key.as_deref() {
                Some("spec") => read.spec = meta.value()?.parse()?,
                Some("operation") => operation = Some(meta.value()?.parse()?),
                Some("part") => part = Some(meta.value()?.parse()?),
                Some("object") => read.table = Some(Named::Object(meta.value()?.parse()?)),
                Some("enum") => read.table = Some(Named::Enum(meta.value()?.parse()?)),
                Some("partial") => read.partial = Some(meta.path.segments[0].ident.span()),
                _ => skip(&meta)?,
            }
            Ok(())
        });
        if let Some(name) = operation {
            read.table = Some(Named::Operation { name, part });
        }
        read
    }
}

/// The name on the wire that a field or variant asks for.
pub(crate) fn renamed(attributes: &[Attribute], errors: &mut Vec<syn::Error>) -> Option<LitStr> {
    let mut renamed = None;
    for_each(attributes, errors, |meta, errors| {
        match key(&meta, &["rename"], errors).as_deref() {
            Some("rename") => renamed = Some(meta.value()?.parse()?),
            _ => skip(&meta)?,
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

/// The key, if it is one of those known; else it is said.
fn key(meta: &ParseNestedMeta<'_>, known: &[&str], errors: &mut Vec<syn::Error>) -> Option<String> {
    let written = meta.path.get_ident().map(ToString::to_string).unwrap_or_default();
    if known.contains(&written.as_str()) {
        return Some(written);
    }
    let help = match nearest(&written, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("there are {}", quoted(known)),
    };
    let message = format!("`table` has no `{written}` here\n= help: {help}");
    errors.push(syn::Error::new_spanned(&meta.path, message));
    None
}

/// Passes over the value of a key that is not known.
fn skip(meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
    if meta.input.peek(syn::Token![=]) {
        meta.value()?.parse::<proc_macro2::TokenTree>()?;
    }
    Ok(())
}

/// Names as they stand in messages.
pub(crate) fn quoted<T: std::fmt::Display>(names: &[T]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
