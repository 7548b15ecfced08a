//! Names, paths and numbers of the model as single tokens.

use paramtable_language::model::{Name, Object, is_keyword};
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};

/// An identifier; raw where it is a keyword of any edition.
pub(super) fn ident(name: &str) -> Ident {
    if is_keyword(name) {
        Ident::new_raw(name, Span::call_site())
    } else {
        Ident::new(name, Span::call_site())
    }
}

/// A field, setter or variant.
pub(super) fn name(name: &Name) -> Ident {
    ident(name.rust())
}

/// A type that the generator makes beside an object's own.
pub(super) fn beside(object: &Object, what: &str) -> Ident {
    format_ident!("{}{what}", object.name.rust())
}

/// Tokens moved to another place of the source, for the messages of the compiler.
pub(super) fn respanned(tokens: TokenStream, span: Span) -> TokenStream {
    let placed = tokens.into_iter().map(|mut token| {
        if let TokenTree::Group(group) = &token {
            token = Group::new(group.delimiter(), respanned(group.stream(), span)).into();
        }
        token.set_span(span);
        token
    });
    placed.collect()
}

/// A decimal that is known at compile time.
pub(super) fn decimal(value: rust_decimal::Decimal) -> TokenStream {
    let parts = decimal_parts(value);
    quote!(p::Decimal::from_parts(#parts))
}

/// The arithmetic type of a decimal that is known at compile time.
pub(super) fn exact_decimal(value: rust_decimal::Decimal) -> TokenStream {
    let parts = decimal_parts(value);
    quote!(p::Exact::from_parts(#parts))
}

fn decimal_parts(value: rust_decimal::Decimal) -> TokenStream {
    let parts = value.unpack();
    let [lo, mid, hi, scale] =
        [parts.lo, parts.mid, parts.hi, parts.scale].map(proc_macro2::Literal::u32_unsuffixed);
    let negative = parts.negative;
    quote!(#lo, #mid, #hi, #negative, #scale)
}
