//! Rust: a tree of modules in tokens, which becomes a crate of one file a
//! module. Only what is below knows how Rust is spelt.

mod builder;
mod debug;
mod decode;
mod doc;
mod idents;
mod manifest;
mod print;
mod reading;
mod serialize;
mod types;
mod validate;

use proc_macro2::TokenStream;
use quote::quote;

use super::Emitter;
use crate::model::{Api, Item, Name, Page};
use crate::output::Outputs;
use idents::Scope;

/// A module: its own items, and the modules below it.
#[derive(Debug)]
pub struct Module {
    name: String,
    /// The page it came from, for its header.
    source: Option<String>,
    items: TokenStream,
    children: Vec<Module>,
}

/// A committed crate, in a folder of the crate's name.
#[derive(Clone, Copy, Debug)]
pub struct RustCrate;

impl Emitter for RustCrate {
    fn emit(&self, api: &Api, outputs: &mut Outputs) {
        let folder = &api.crate_name;
        outputs.once(format!("{folder}/Cargo.toml"), manifest::cargo_toml(api));
        let root = emit_crate(api);
        outputs.file(format!("{folder}/src/lib.rs"), print::file(&root));
        for child in &root.children {
            write_module(child, &format!("{folder}/src"), outputs);
        }
    }
}

fn write_module(module: &Module, folder: &str, outputs: &mut Outputs) {
    outputs.file(format!("{folder}/{}.rs", module.name), print::file(module));
    for child in &module.children {
        write_module(child, &format!("{folder}/{}", module.name), outputs);
    }
}

/// The modules of a spec: the root re-exports every type, so that an object
/// that moves to another page breaks nobody.
pub fn emit_crate(api: &Api) -> Module {
    let mut root = Module {
        name: String::from("lib"),
        source: None,
        items: TokenStream::new(),
        children: Vec::new(),
    };
    for page in &api.pages {
        if !page.items.is_empty() {
            insert(&mut root, &page.module, emit_page(api, page));
        }
    }
    declare_children(&mut root);
    root.items = {
        let (docs, items) = (doc::api(api), &root.items);
        quote!(#docs #items)
    };
    root
}

fn emit_page(api: &Api, page: &Page) -> Module {
    let types = Scope::new(api, page.module.len());
    let machinery = types.below();
    let objects = || {
        page.items.iter().filter_map(|item| match item {
            Item::Object(id) => Some(api.object(*id)),
            Item::Enum(_) => None,
        })
    };
    let enums = || {
        page.items.iter().filter_map(|item| match item {
            Item::Enum(id) => Some(api.enumeration(*id)),
            Item::Object(_) => None,
        })
    };
    let sensitive = || objects().filter(|object| debug::is_needed(object));

    let mut children = Vec::new();
    let mut child = |name: &str, items: TokenStream| {
        if !items.is_empty() {
            let preamble = machinery.preamble();
            children.push(Module {
                name: name.to_owned(),
                source: Some(page.path.clone()),
                items: quote!(#preamble #items),
                children: Vec::new(),
            });
        }
    };
    child("builder", objects().map(|object| builder::emit(&machinery, object)).collect());
    child("debug", sensitive().map(|object| debug::emit(&machinery, object)).collect());
    let of_enums = enums().map(|enumeration| decode::emit_enum(&machinery, enumeration));
    child(
        "decode",
        objects().map(|object| decode::emit(&machinery, object)).chain(of_enums).collect(),
    );
    let of_enums = enums().map(|enumeration| serialize::emit_enum(&machinery, enumeration));
    child(
        "serialize",
        objects().map(|object| serialize::emit(&machinery, object)).chain(of_enums).collect(),
    );
    child("validate", objects().map(|object| validate::emit(&machinery, object)).collect());

    Module {
        name: page.module.last().map(Name::snake).unwrap_or_default(),
        source: Some(page.path.clone()),
        items: types::emit(&types, page),
        children,
    }
}

/// Puts a page's module where its path says, making modules for its folders.
fn insert(parent: &mut Module, path: &[Name], page: Module) {
    let Some((first, rest)) = path.split_first() else { return };
    let name = first.snake();
    let position = parent.children.iter().position(|child| child.name == name);
    if rest.is_empty() {
        match position {
            // Pages of a folder of the same name came first.
            Some(position) => {
                let folder = &mut parent.children[position];
                folder.source = page.source;
                folder.items = page.items;
                folder.children.extend(page.children);
            }
            None => parent.children.push(page),
        }
        return;
    }
    let position = position.unwrap_or_else(|| {
        let folder = Module { name, source: None, items: TokenStream::new(), children: Vec::new() };
        parent.children.push(folder);
        parent.children.len() - 1
    });
    insert(&mut parent.children[position], rest, page);
}

/// Declares the modules below each module, and re-exports what pages bring.
fn declare_children(module: &mut Module) {
    let is_root = module.name == "lib";
    let mut declarations = TokenStream::new();
    for child in &mut module.children {
        declare_children(child);
        let name = idents::ident(&child.name);
        let is_machinery =
            crate::model::MACHINERY.contains(&child.name.as_str()) && child.children.is_empty();
        // At the root for everything below: the printer's layout is not
        // rustfmt's, and names and sizes are the spec's, whatever clippy thinks.
        let skip = is_root.then(
            || quote!(#[rustfmt::skip] #[allow(clippy::all, clippy::pedantic, nonstandard_style)]),
        );
        declarations.extend(quote!(#skip mod #name;));
        if !is_machinery {
            declarations.extend(quote!(pub use self::#name::*;));
        }
    }
    // Types first: someone who opens a file should meet the API.
    module.items.extend(declarations);
}
