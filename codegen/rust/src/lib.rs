//! Generates Rust as tokens: [`Crate`] for a crate with one file per module,
//! [`emit_modules`] for nested modules inside another crate, and the
//! implementations behind the derive macros. All Rust that the project generates
//! comes from this crate.

mod builder;
mod cases;
mod collection;
mod comparisons;
mod conditions;
mod debug;
mod decode;
mod decoders;
mod defaults;
mod doc;
mod elements;
mod enums;
mod facts;
mod into_owned;
mod lints;
mod machinery;
mod responses;
mod rules;
mod scalars;
mod scope;
mod serialize;
mod stand_in;
mod tokens;
mod tree;
mod types;
mod user_impls;
mod user_types;
mod validate;

use paramtable_language::model::Api;
use proc_macro2::TokenStream;
use quote::quote;

pub use doc::row_in_words;
pub use lints::lenient;
pub use scope::PRELUDE_NAMES;
pub use stand_in::{emit_stand_in, emit_stand_in_for_enum};
pub use tree::{Crate, Module};
pub use user_impls::{emit_user_enum, emit_user_struct};
pub use user_types::{UserField, UserStruct, UserVariant};

/// The modules of a spec, nested in one outer module, and a re-export of every
/// type. The re-export is a glob, so a user may declare a type of the same name
/// beside it. The outer module is named after `written`, the spec's folder or
/// file, so that one place can hold two specs.
pub fn emit_modules(api: &Api, written: &str) -> TokenStream {
    let (error_body, modules) = (types::error_body(api), tree::emit_pages(api, &api.pages));
    let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '_' };
    let name = written.chars().map(plain).collect::<String>();
    let (lenient, name) = (lenient(), tokens::ident(&format!("__{name}")));
    quote! {
        #lenient
        mod #name { #error_body #modules }
        #lenient
        #[allow(hidden_glob_reexports)]
        pub use self::#name::*;
    }
}
