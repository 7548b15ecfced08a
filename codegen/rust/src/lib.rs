//! Rust, as a tree of modules in tokens: [`Crate`] for a crate with a file a
//! module, [`emit_modules`] for modules within each other in another crate, and
//! the types of somebody's own behind the derives. No other crate knows how Rust
//! is spelt.

mod builder;
mod collection;
mod debug;
mod decode;
mod decoders;
mod defaults;
mod doc;
mod idents;
mod into_owned;
mod lints;
mod machinery;
mod reading;
mod serialize;
mod tree;
mod types;
mod user_types;
mod validate;
mod values;

use paramtable_language::model::Api;
use proc_macro2::TokenStream;
use quote::quote;

pub use doc::row_in_words;
pub use idents::PRELUDE_NAMES;
pub use lints::lenient;
pub use tree::{Crate, Module};
pub use user_types::{
    Own, OwnField, OwnVariant, emit_own_enum, emit_own_struct, emit_stand_in, emit_stand_in_of_enum,
};

/// The modules of a spec within each other, in one of their own. Every type is
/// re-exported beside that, so a type that somebody wrote there may be called as
/// one of the spec's. `written` is what the spec or its file is called: the
/// module is named after it, so that there may be two.
pub fn emit_modules(api: &Api, written: &str) -> TokenStream {
    let (error_body, modules) = (types::error_body(api), tree::emit_pages(api, &api.pages));
    let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '_' };
    let name = written.chars().map(plain).collect::<String>();
    let (lenient, name) = (lenient(), idents::ident(&format!("__{name}")));
    quote! {
        #lenient
        mod #name { #error_body #modules }
        #lenient
        #[allow(hidden_glob_reexports)]
        pub use self::#name::*;
    }
}
