//! Rust: a tree of modules in tokens, which becomes a crate of one file a
//! module. Only what is below knows how Rust is spelt.

mod builder;
mod debug;
mod decode;
mod defaults;
mod doc;
mod idents;
mod kinds;
mod manifest;
mod owned;
mod print;
mod reading;
mod serialize;
mod types;
mod validate;
mod values;

use proc_macro2::TokenStream;
use quote::quote;

use super::Emitter;
use crate::model::{Api, Item, Page, Role};
use crate::output::Outputs;
use crate::parallel;
use idents::{Prelude, Scope};

/// A committed crate, in a folder of the crate's name.
#[derive(Clone, Copy, Debug)]
pub struct RustCrate;

impl Emitter for RustCrate {
    fn emit(&self, api: &Api, outputs: &mut Outputs) {
        let folder = &api.crate_name;
        outputs.once(format!("{folder}/Cargo.toml"), manifest::cargo_toml(api));
        let root = places(api, &format!("{folder}/src"));
        let prelude = Prelude::of(api);
        // What comes back is text: tokens belong to the thread that made them.
        let files = parallel::map(&root.all(), |place| {
            let modules = emit_place(api, &prelude, place);
            let files = modules.into_iter().map(|module| {
                let text = print::file(place.page, module.items);
                (format!("{}.rs", module.path), text)
            });
            files.collect::<Vec<_>>()
        });
        files.into_iter().flatten().for_each(|(path, text)| outputs.file(path, text));
    }
}

/// A module of the crate's that pages bring about: the root, a folder, a page.
struct Place<'a> {
    name: String,
    /// Of its file, without the ending; files below are in a folder of this name.
    path: String,
    /// The page, if it is one: it may be a folder of others as well.
    page: Option<&'a Page>,
    below: Vec<Place<'a>>,
}

/// A module with a file of its own.
struct Module {
    path: String,
    items: TokenStream,
}

impl<'a> Place<'a> {
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

    /// This place and all below it.
    fn all(&self) -> Vec<&Place<'a>> {
        std::iter::once(self).chain(self.below.iter().flat_map(Place::all)).collect()
    }
}

/// The places of a spec's pages, whose sources are in a folder.
fn places<'a>(api: &'a Api, folder: &str) -> Place<'a> {
    let mut root = Place::new(String::from("lib"), format!("{folder}/lib"));
    for page in &api.pages {
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

/// The module of a place, and those of its page's machinery.
fn emit_place(api: &Api, prelude: &Prelude, place: &Place<'_>) -> Vec<Module> {
    let is_root = place.name == "lib";
    // At the root for everything below: the printer's layout is not rustfmt's,
    // and names and sizes are the spec's, whatever clippy thinks.
    let skip = is_root.then(
        || quote!(#[rustfmt::skip] #[allow(clippy::all, clippy::pedantic, nonstandard_style, unused_parens)]),
    );
    let of_api = is_root.then(|| {
        let (docs, error_body) = (doc::api(api), types::error_body(api));
        quote!(#docs #error_body)
    });
    // Everything is re-exported up to the root, so that an object that moves to
    // another page breaks nobody.
    let pages = place.below.iter().map(|below| {
        let name = idents::ident(&below.name);
        quote!(#skip mod #name; pub use self::#name::*;)
    });
    let mut modules = Vec::new();
    let mut types = TokenStream::new();
    if let Some(page) = place.page {
        let scope = Scope::new(api, prelude, page.module.len());
        types = types::emit(&scope, page);
        modules = emit_machinery(scope.below(), page);
    }
    let machinery = modules.iter().map(|(name, _)| {
        let name = idents::ident(name);
        quote!(mod #name;)
    });
    // Types first: someone who opens a file should meet the API.
    let items = quote!(#of_api #types #(#pages)* #(#machinery)*);
    let below = modules
        .into_iter()
        .map(|(name, items)| Module { path: format!("{}/{name}", place.path), items });
    std::iter::once(Module { path: place.path.clone(), items }).chain(below).collect()
}

/// The modules of a page's machinery, by name.
fn emit_machinery(scope: Scope<'_>, page: &Page) -> Vec<(&'static str, TokenStream)> {
    let api = scope.api;
    let mut modules = Vec::new();
    let mut module = |name, emit: &dyn Fn(&Item) -> Option<TokenStream>| {
        let mut items = page.items.iter().filter_map(emit).peekable();
        if items.peek().is_some() {
            let mut all = scope.preamble();
            all.extend(items);
            modules.push((name, all));
        }
    };
    module("builder", &|item| match item {
        Item::Object(id) => Some(builder::emit(&scope, api.object(*id))),
        Item::Enum(_) | Item::Scalar(_) => None,
    });
    module("debug", &|item| match item {
        Item::Object(id) if debug::is_needed(api.object(*id)) => {
            Some(debug::emit(&scope, api.object(*id)))
        }
        _ => None,
    });
    module("decode", &|item| {
        Some(match item {
            Item::Object(id) => {
                let object = api.object(*id);
                let decode = decode::emit(&scope, object);
                let received = matches!(object.role, Role::Response | Role::Callback);
                let by_serde = received.then(|| decode::emit_deserialize(&scope.object(object)));
                quote!(#decode #by_serde)
            }
            Item::Enum(id) => values::emit_enum(&scope, api.enumeration(*id)),
            Item::Scalar(id) => values::emit_scalar(&scope, api.scalar(*id)),
        })
    });
    module("defaults", &|item| match item {
        Item::Object(id) => defaults::emit(&scope, api.object(*id)),
        Item::Enum(_) | Item::Scalar(_) => None,
    });
    module("owned", &|item| match item {
        Item::Object(id) => owned::emit(&scope, api.object(*id)),
        Item::Scalar(id) => owned::emit_scalar(&scope, api.scalar(*id)),
        Item::Enum(_) => None,
    });
    module("serialize", &|item| {
        Some(match item {
            Item::Object(id) => serialize::emit(&scope, api.object(*id)),
            Item::Enum(id) => serialize::emit_enum(&scope, api.enumeration(*id)),
            Item::Scalar(id) => serialize::emit_scalar(&scope, api.scalar(*id)),
        })
    });
    module("validate", &|item| match item {
        Item::Object(id) => Some(validate::emit(&scope, *id)),
        Item::Enum(_) | Item::Scalar(_) => None,
    });
    modules
}
