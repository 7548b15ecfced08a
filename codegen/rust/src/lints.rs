//! The lints that generated code is not held to, whatever the crate that holds
//! it asks of its own code.

use proc_macro2::TokenStream;
use quote::quote;

/// The attribute for an item that holds generated code.
pub fn lenient() -> TokenStream {
    let lints = lints();
    quote!(#[allow(#lints)])
}

/// The same for a crate that is generated as a whole.
pub(super) fn lenient_crate() -> TokenStream {
    let lints = lints();
    quote!(#![allow(#lints)])
}

/// Each is here because generated code breaks it: the printer's layout is
/// nobody's style, names and sizes are the spec's, a path in full is right
/// wherever it stands, a lifetime has its name whether or not it is named
/// again, and a crate that holds the types may use only some.
fn lints() -> TokenStream {
    quote! {
        clippy::all,
        clippy::nursery,
        clippy::pedantic,
        clippy::restriction,
        deprecated,
        missing_copy_implementations,
        missing_debug_implementations,
        nonstandard_style,
        private_interfaces,
        single_use_lifetimes,
        unnameable_types,
        unreachable_pub,
        unused,
        unused_qualifications,
        unused_results
    }
}
