//! Rust: a tree of modules in tokens, which becomes a crate of one file a
//! module, or modules within each other in somebody else's crate. Only what is
//! below knows how Rust is spelt.

mod builder;
mod collection;
mod debug;
mod decode;
mod defaults;
mod doc;
#[cfg(feature = "files")]
mod files;
mod idents;
mod kinds;
mod lints;
mod own;
mod owned;
mod reading;
mod serialize;
mod types;
mod validate;
mod values;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Api, Item, Page};
#[cfg(feature = "files")]
pub use files::{RustCrate, one_file, opened};
use idents::{Prelude, Scope};
pub use lints::lenient;
pub use own::{
    Own, OwnField, OwnVariant, emit_own_enum, emit_own_struct, emit_stand_in, emit_stand_in_of_enum,
};

/// The modules of a spec within each other, in one of their own. Every type is
/// re-exported beside that, so a type that somebody wrote there may be called as
/// one of the spec's. `written` is what the spec or its file is called: the
/// module is named after it, so that there may be two.
pub fn emit_modules(api: &Api, written: &str) -> TokenStream {
    let (error_body, modules) = (types::error_body(api), emit_pages(api, &api.pages));
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

fn emit_pages(api: &Api, pages: &[Page]) -> TokenStream {
    emit_within(api, &Prelude::of(api), &places(pages, ""))
}

/// A place with everything below it in braces.
fn emit_within(api: &Api, prelude: &Prelude, place: &Place<'_>) -> TokenStream {
    let below = place.below.iter().map(|below| {
        let items = emit_within(api, prelude, below);
        quote!({ #items })
    });
    let below = below.collect();
    let machinery = emit_machinery_of(api, prelude, place);
    let machinery = machinery.into_iter().map(|(name, items)| (name, quote!({ #items })));
    emit_place(api, prelude, place, below, machinery.collect())
}

/// The name of the root, which no module has.
const ROOT: &str = "lib";

/// A module of the crate's that pages bring about: the root, a folder, a page.
struct Place<'a> {
    name: String,
    /// Of its file, without the ending; files below are in a folder of this name.
    #[cfg_attr(not(feature = "files"), allow(dead_code))]
    path: String,
    /// The page, if it is one: it may be a folder of others as well.
    page: Option<&'a Page>,
    below: Vec<Place<'a>>,
}

/// The module of builders: of a page, and of the whole.
const BUILDER: &str = "builder";

impl Place<'_> {
    fn is_root(&self) -> bool {
        self.name == ROOT
    }

    fn new(name: String, path: String) -> Self {
        Self { name, path, page: None, below: Vec::new() }
    }

    /// The place of a name below this one, made where there is none yet.
    fn entry(&mut self, name: String, path: &str) -> &mut Self {
        let position = self.below.iter().position(|place| place.name == name);
        let position = position.unwrap_or_else(|| {
            self.below.push(Self::new(name, path.to_owned()));
            self.below.len() - 1
        });
        &mut self.below[position]
    }
}

/// The places of a spec's pages, whose sources are in a folder.
fn places<'a>(pages: &'a [Page], folder: &str) -> Place<'a> {
    let mut root = Place::new(String::from(ROOT), format!("{folder}/{ROOT}"));
    for page in pages {
        if page.items.is_empty() && page.operation.is_none() {
            continue;
        }
        let mut place = &mut root;
        let mut path = folder.to_owned();
        for name in &page.module {
            let name = name.snake();
            path = format!("{path}/{name}");
            place = place.entry(name, &path);
        }
        place.page = Some(page);
    }
    root
}

/// The items of a place: its types, and a declaration of each module below it,
/// whose bodies are semicolons, or items in braces.
fn emit_place(
    api: &Api,
    prelude: &Prelude,
    place: &Place<'_>,
    below: Vec<TokenStream>,
    machinery: Vec<(&str, TokenStream)>,
) -> TokenStream {
    // At the root for everything below: the printer's layout is not rustfmt's.
    let skip = place.is_root().then(|| quote!(#[rustfmt::skip]));
    // Everything is re-exported up to the root, so that an object that moves to
    // another page breaks nobody.
    let pages = place.below.iter().zip(below).map(|(below, body)| {
        let name = idents::ident(&below.name);
        quote!(#skip pub(crate) mod #name #body pub use self::#name::*;)
    });
    let types = place.page.map(|page| types::emit(&Scope::of_page(api, prelude, page), page));
    let machinery = machinery.into_iter().map(|(name, body)| {
        let seen = match (name, place.is_root()) {
            (BUILDER, true) => {
                quote!(#[doc = " Builders, one for each type that has parameters."] #skip pub)
            }
            (BUILDER, false) => quote!(pub(crate)),
            _ => TokenStream::new(),
        };
        let name = idents::ident(name);
        quote!(#seen mod #name #body)
    });
    // Types first: someone who opens a file should meet the API.
    quote!(#types #(#pages)* #(#machinery)*)
}

/// The machinery of a place: of a page its own, and at the root the builders of
/// all pages. They stand apart, so that the root is the API.
fn emit_machinery_of(
    api: &Api,
    prelude: &Prelude,
    place: &Place<'_>,
) -> Vec<(&'static str, TokenStream)> {
    if place.is_root() {
        let builders = emit_builders(&mut vec![quote!(super)], place);
        return if builders.is_empty() { Vec::new() } else { vec![(BUILDER, builders)] };
    }
    let machinery = |page| emit_machinery(Scope::of_page(api, prelude, page).below(), page);
    place.page.map(machinery).unwrap_or_default()
}

/// The builders of a place and all below it, re-exported by way of a module.
fn emit_builders(way: &mut Vec<TokenStream>, place: &Place<'_>) -> TokenStream {
    let mut items = place.page.iter().flat_map(|page| &page.items);
    let builders = items.any(|item| matches!(item, Item::Object(_))).then(|| {
        let builder = idents::ident(BUILDER);
        quote!(pub use #(#way::)*#builder::*;)
    });
    let mut all = builders.unwrap_or_default();
    for below in &place.below {
        let name = idents::ident(&below.name);
        way.push(quote!(#name));
        all.extend(emit_builders(way, below));
        way.pop();
    }
    all
}

/// The modules of a page's machinery, by name.
fn emit_machinery(scope: Scope<'_>, page: &Page) -> Vec<(&'static str, TokenStream)> {
    let api = scope.api;
    let mut modules = Vec::new();
    let has_objects = page.items.iter().any(|item| matches!(item, Item::Object(_)));
    let collections = [collection::decode(scope, page), collection::owned(scope, page)];
    let [mut decode, mut owned] = collections;
    let mut module = |name, calls: &[&str], emit: &dyn Fn(&Item) -> Option<TokenStream>| {
        let collections = match name {
            "decode" => decode.take(),
            "owned" => owned.take(),
            _ => None,
        };
        let mut items = page.items.iter().filter_map(emit).chain(collections).peekable();
        if items.peek().is_some() {
            // Only objects have more than one sort of machinery.
            let mut all = scope.preamble(if has_objects { calls } else { &[] });
            all.extend(items);
            modules.push((name, all));
        }
    };
    module(BUILDER, &["decode"], &|item| match item {
        Item::Object(id) => Some(builder::emit(&scope, api.object(*id))),
        Item::Enum(_) | Item::Scalar(_) => None,
    });
    module("debug", &[], &|item| match item {
        Item::Object(id) if debug::is_needed(api.object(*id)) => {
            Some(debug::emit(&scope, api.object(*id)))
        }
        _ => None,
    });
    module("decode", &["validate"], &|item| {
        Some(match item {
            Item::Object(id) => {
                let object = api.object(*id);
                let decode = decode::emit(&scope, object);
                let received = object.is_read_by_serde();
                let type_ = scope.object(object);
                let by_serde = received.then(|| quote!(p::received!(#type_);));
                quote!(#decode #by_serde)
            }
            Item::Enum(id) => values::emit_enum(&scope, api.enumeration(*id)),
            Item::Scalar(id) => values::emit_scalar(&scope, api.scalar(*id)),
        })
    });
    module("defaults", &[], &|item| match item {
        Item::Object(id) => defaults::emit(&scope, api.object(*id)),
        Item::Enum(_) | Item::Scalar(_) => None,
    });
    module("owned", &[], &|item| match item {
        Item::Object(id) => owned::emit(&scope, api.object(*id)),
        Item::Scalar(id) => owned::emit_scalar(&scope, api.scalar(*id)),
        Item::Enum(_) => None,
    });
    module("serialize", &[], &|item| match item {
        Item::Object(id) => Some(serialize::emit(&scope, api.object(*id))),
        Item::Enum(_) | Item::Scalar(_) => None,
    });
    module("validate", &["decode"], &|item| match item {
        Item::Object(id) => Some(validate::emit(&scope, *id)),
        Item::Enum(_) | Item::Scalar(_) => None,
    });
    modules
}
