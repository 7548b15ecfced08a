//! The modules behind the types of a page: builders, decoding, validation and
//! the rest of the code that nobody reads.

use paramtable_language::model::{Item, Page};
use proc_macro2::TokenStream;
use quote::quote;

use crate::idents::Scope;
use crate::{
    builder, collection, debug, decode, defaults, into_owned, serialize, validate, values,
};

/// The module of builders: of a page, and of the whole.
pub(crate) const BUILDER: &str = "builder";

/// The modules of a page's machinery, by name.
pub(crate) fn emit(scope: Scope<'_>, page: &Page) -> Vec<(&'static str, TokenStream)> {
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
                let by_serde = received.then(|| quote!(p::deserialize_received!(#type_);));
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
        Item::Object(id) => into_owned::emit(&scope, api.object(*id)),
        Item::Scalar(id) => into_owned::emit_scalar(&scope, api.scalar(*id)),
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
