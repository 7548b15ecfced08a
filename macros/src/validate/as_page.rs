//! The page that the attributes of a type amount to: how it is checked and
//! reported on, and the names and descriptions in it.

use paramtable_language::diagnostic::{Code, Severity};
use paramtable_language::{Checked, Sources};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::Attribute;
use syn::ext::IdentExt;

use crate::attributes::Entry;
use crate::case::{Case, named};
use crate::page::{AttributeValue, PageWriter};
use crate::report;

pub(super) fn table_yaml(type_: &Ident, page: &str) -> TokenStream {
    quote! {
        impl #type_ {
            /// The attributes as a page of a spec.
            pub fn table_yaml() -> &'static str {
                #page
            }
        }
    }
}

/// The page of a type, which people know by the type's name, as sources.
pub(super) fn sources(page: &PageWriter, name: &str) -> Sources {
    Sources::default().with_text("table.yaml", &format!("{name}.yaml"), &page.text)
}

/// The diagnostics of the page, at the attributes that caused them. `instead` has
/// other words for some pieces of the page.
pub(super) fn report(
    checked: &Checked,
    page: &PageWriter,
    type_: &Ident,
    instead: impl Fn(Code, &str) -> Option<String>,
    errors: &mut Vec<syn::Error>,
    warnings: &mut TokenStream,
) {
    for said in &checked.diagnostics {
        let range = said.labels.first().map(|label| label.span.range());
        let place = range.as_ref().and_then(|range| page.place(range));
        let place = place.unwrap_or_else(|| type_.span());
        let written = range.and_then(|range| page.text.get(range));
        let message = written.and_then(|written| instead(said.code, written));
        let message = message.unwrap_or_else(|| report::text(said, |_| None));
        match said.severity {
            Severity::Error => errors.push(syn::Error::new(place, message)),
            // A fix may resolve them as well.
            Severity::Warning if checked.api.is_none() => {}
            Severity::Warning => warnings.extend(report::warning(&message, place)),
        }
    }
}

/// The name on the wire, and where it is given.
pub(super) fn take_name(
    row: &mut Vec<Entry>,
    ident: &Ident,
    case: Option<Case>,
    errors: &mut Vec<syn::Error>,
) -> (String, Span) {
    let renamed = row.iter().position(|entry| entry.key == "rename").map(|index| row.remove(index));
    match renamed {
        Some(Entry { value: AttributeValue::Text(wire, span), .. }) => return (wire, span),
        Some(Entry { span, .. }) => {
            errors.push(syn::Error::new(span, "expected a name: `rename = \"...\"`"));
        }
        None => {}
    }
    (named(&ident.unraw().to_string(), case), ident.span())
}

/// The text of a comment on something, and where it begins.
pub(super) fn comment(attributes: &[Attribute]) -> Option<(String, Span)> {
    let mut text = String::new();
    let mut place = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("doc")) {
        let syn::Meta::NameValue(pair) = &attribute.meta else { continue };
        let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(line), .. }) = &pair.value else {
            continue;
        };
        place.get_or_insert(line.span());
        let line = line.value();
        if !text.is_empty() {
            text.push(if line.trim().is_empty() { '\n' } else { ' ' });
        }
        text.push_str(line.trim());
    }
    place.map(|place| (text.trim().to_owned(), place)).filter(|(text, _)| !text.is_empty())
}
