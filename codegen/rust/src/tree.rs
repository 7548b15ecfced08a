//! The tree of modules that pages bring about: the root, a folder, a page.

use paramtable_language::model::{Api, Item, Page};
use proc_macro2::TokenStream;
use quote::quote;

use crate::lints::lenient_crate;
use crate::machinery::Machinery;
use crate::scope::{Prelude, Scope};
use crate::{doc, machinery, tokens, types};

/// A crate of its own: a tree of modules, each in a file.
pub struct Crate<'a> {
    api: &'a Api,
    prelude: Prelude,
    root: Module<'a>,
}

impl<'a> Crate<'a> {
    /// The crate of a spec, whose sources are in `folder`.
    pub fn new(api: &'a Api, folder: &str) -> Self {
        Self { api, prelude: Prelude::of(api), root: modules(&api.pages, folder) }
    }

    /// Every module, a module before those below it.
    pub fn modules(&self) -> Vec<&Module<'a>> {
        fn all<'m, 'a>(module: &'m Module<'a>) -> Vec<&'m Module<'a>> {
            std::iter::once(module).chain(module.below.iter().flat_map(all)).collect()
        }
        all(&self.root)
    }

    /// The file of a module, and those of its page's machinery: paths without their
    /// ending, and items.
    pub fn files(&self, module: &Module<'_>) -> Vec<(String, TokenStream)> {
        let Self { api, prelude, root: _ } = self;
        let machinery = emit_machinery_of(api, prelude, module);
        let elsewhere = || quote!(;);
        let declared = machinery.iter().map(|(name, _)| (*name, elsewhere())).collect();
        let below = module.below.iter().map(|_| elsewhere()).collect();
        let items = emit_module(api, prelude, module, below, declared);
        let of_api = module.is_root().then(|| {
            let (docs, lenient) = (doc::overview::api(api), lenient_crate());
            let error_body = types::error_body(api);
            quote!(#docs #lenient #error_body)
        });
        let mut files = vec![(module.path.clone(), quote!(#of_api #items))];
        let folder = if module.is_root() {
            module.path.rsplit_once('/').map_or("", |(folder, _)| folder)
        } else {
            &module.path
        };
        let machinery = machinery.into_iter();
        files.extend(machinery.map(|(part, items)| (format!("{folder}/{}", part.name()), items)));
        files
    }
}

/// The name of the root, which no module has.
const ROOT: &str = "lib";

/// A module of a crate that pages bring about: the root, a folder, or a page.
pub struct Module<'a> {
    /// Its name in Rust.
    pub name: String,
    /// Of its file, without the ending; files below are in a folder of this name.
    pub path: String,
    /// The page, if it is one: it may be a folder of others as well.
    pub page: Option<&'a Page>,
    /// The modules within it.
    pub below: Vec<Module<'a>>,
}

impl Module<'_> {
    fn is_root(&self) -> bool {
        self.name == ROOT
    }

    fn new(name: String, path: String) -> Self {
        Self { name, path, page: None, below: Vec::new() }
    }

    /// The module of a name below this one, made where there is none yet.
    fn entry(&mut self, name: String, path: &str) -> &mut Self {
        let position = self.below.iter().position(|module| module.name == name);
        let position = position.unwrap_or_else(|| {
            self.below.push(Self::new(name, path.to_owned()));
            self.below.len() - 1
        });
        &mut self.below[position]
    }
}

/// The places of a spec's pages, whose sources are in a folder.
fn modules<'a>(pages: &'a [Page], folder: &str) -> Module<'a> {
    let mut root = Module::new(String::from(ROOT), format!("{folder}/{ROOT}"));
    for page in pages {
        if page.items.is_empty() && page.operation.is_none() && !page.declares_facts {
            continue;
        }
        let mut module = &mut root;
        let mut path = folder.to_owned();
        for name in &page.module {
            let name = name.snake();
            path = format!("{path}/{name}");
            module = module.entry(name, &path);
        }
        module.page = Some(page);
    }
    root
}

/// The items of a module: its types, and a declaration of each module below it,
/// whose bodies are semicolons, or items in braces.
fn emit_module(
    api: &Api,
    prelude: &Prelude,
    module: &Module<'_>,
    below: Vec<TokenStream>,
    machinery: Vec<(Machinery, TokenStream)>,
) -> TokenStream {
    // At the root for everything below: the printer's layout is not rustfmt's.
    let skip = module.is_root().then(|| quote!(#[rustfmt::skip]));
    // Everything is re-exported up to the root, so that an object that moves to
    // another page breaks nobody.
    let pages = module.below.iter().zip(below).map(|(below, body)| {
        let name = tokens::ident(&below.name);
        quote!(#skip pub(crate) mod #name #body pub use self::#name::*;)
    });
    let types = module.page.map(|page| types::emit(&Scope::of_page(api, prelude, page), page));
    let machinery = machinery.into_iter().map(|(part, body)| {
        let seen = match (part, module.is_root()) {
            (Machinery::Builder, true) => {
                quote!(#[doc = " Builders, one for each type that has parameters."] #skip pub)
            }
            (Machinery::Builder, false) => quote!(pub(crate)),
            (
                Machinery::Debug
                | Machinery::Decode
                | Machinery::Defaults
                | Machinery::Owned
                | Machinery::Serialize
                | Machinery::Validate,
                _,
            ) => TokenStream::new(),
        };
        let name = tokens::ident(part.name());
        quote!(#seen mod #name #body)
    });
    // Types first: someone who opens a file should meet the API.
    quote!(#types #(#pages)* #(#machinery)*)
}

/// The machinery of a module: of a page its own, and at the root the builders of
/// all pages. They stand apart, so that the root is the API.
fn emit_machinery_of(
    api: &Api,
    prelude: &Prelude,
    module: &Module<'_>,
) -> Vec<(Machinery, TokenStream)> {
    if module.is_root() {
        let builders = emit_builders(&mut vec![quote!(super)], module);
        return if builders.is_empty() { Vec::new() } else { vec![(Machinery::Builder, builders)] };
    }
    let machinery = |page| machinery::emit(Scope::of_page(api, prelude, page).below(), page);
    module.page.map(machinery).unwrap_or_default()
}

/// The builders of a module and all below it, re-exported by way of a module.
fn emit_builders(way: &mut Vec<TokenStream>, module: &Module<'_>) -> TokenStream {
    let mut items = module.page.iter().flat_map(|page| &page.items);
    let builders = items.any(|item| matches!(item, Item::Object(_))).then(|| {
        let builder = tokens::ident(Machinery::Builder.name());
        quote!(pub use #(#way::)*#builder::*;)
    });
    let mut all = builders.unwrap_or_default();
    for below in &module.below {
        let name = tokens::ident(&below.name);
        way.push(quote!(#name));
        all.extend(emit_builders(way, below));
        way.pop();
    }
    all
}

/// The modules of pages within each other.
pub(crate) fn emit_pages(api: &Api, pages: &[Page]) -> TokenStream {
    emit_within(api, &Prelude::of(api), &modules(pages, ""))
}

/// A module with everything below it in braces.
fn emit_within(api: &Api, prelude: &Prelude, module: &Module<'_>) -> TokenStream {
    let below = module.below.iter().map(|below| {
        let items = emit_within(api, prelude, below);
        quote!({ #items })
    });
    let below = below.collect();
    let machinery = emit_machinery_of(api, prelude, module);
    let machinery = machinery.into_iter().map(|(part, items)| (part, quote!({ #items })));
    emit_module(api, prelude, module, below, machinery.collect())
}
