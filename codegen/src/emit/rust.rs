//! Rust: a tree of modules in tokens, which becomes a crate of one file a
//! module. Only what is below knows how Rust is spelt.

mod builder;
mod debug;
mod decode;
mod doc;
mod idents;
mod kinds;
mod manifest;
mod print;
mod reading;
mod serialize;
mod types;
mod validate;
mod values;

use proc_macro2::TokenStream;
use quote::quote;

use super::Emitter;
use crate::model::{Api, Item, Name, Page, Role};
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
        if !page.items.is_empty() || page.operation.is_some() {
            insert(&mut root, &page.module, emit_page(api, page));
        }
    }
    declare_children(&mut root);
    root.items = {
        let (docs, error_body, items) = (doc::api(api), types::error_body(api), &root.items);
        quote!(#docs #error_body #items)
    };
    root
}

fn emit_page(api: &Api, page: &Page) -> Module {
    let types = Scope::new(api, page.module.len());
    let machinery = types.below();
    let machinery = &machinery;
    let mut children = Vec::new();
    let mut child = |name: &str, emit: &dyn Fn(&Item) -> Option<TokenStream>| {
        let items: TokenStream = page.items.iter().filter_map(emit).collect();
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
    child("builder", &|item| match item {
        Item::Object(id) => Some(builder::emit(machinery, api.object(*id))),
        Item::Enum(_) | Item::Scalar(_) => None,
    });
    child("debug", &|item| match item {
        Item::Object(id) if debug::is_needed(api.object(*id)) => {
            Some(debug::emit(machinery, api.object(*id)))
        }
        _ => None,
    });
    child("decode", &|item| {
        Some(match item {
            Item::Object(id) => {
                let object = api.object(*id);
                let decode = decode::emit(machinery, object);
                let received = matches!(object.role, Role::Response | Role::Callback);
                let by_serde =
                    received.then(|| decode::emit_deserialize(&machinery.named(&object.name)));
                quote!(#decode #by_serde)
            }
            Item::Enum(id) => values::emit_enum(machinery, api.enumeration(*id)),
            Item::Scalar(id) => values::emit_scalar(machinery, api.scalar(*id)),
        })
    });
    child("serialize", &|item| {
        Some(match item {
            Item::Object(id) => serialize::emit(machinery, api.object(*id)),
            Item::Enum(id) => serialize::emit_enum(machinery, api.enumeration(*id)),
            Item::Scalar(id) => serialize::emit_scalar(machinery, api.scalar(*id)),
        })
    });
    child("validate", &|item| match item {
        Item::Object(id) => Some(validate::emit(machinery, *id)),
        Item::Enum(_) | Item::Scalar(_) => None,
    });

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
            || quote!(#[rustfmt::skip] #[allow(clippy::all, clippy::pedantic, nonstandard_style, unused_parens)]),
        );
        declarations.extend(quote!(#skip mod #name;));
        if !is_machinery {
            declarations.extend(quote!(pub use self::#name::*;));
        }
    }
    // Types first: someone who opens a file should meet the API.
    module.items.extend(declarations);
}
