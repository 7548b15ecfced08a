//! The private modules behind the types of a page: builders, decoding,
//! validation and so on.

use paramtable_language::model::{Item, Page, Role};
use proc_macro2::TokenStream;
use quote::quote;

use crate::scope::Scope;
use crate::{
    builder, cases, collection, debug, decode, defaults, enums, into_owned, responses, scalars,
    serialize, validate,
};

/// A private module of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Machinery {
    /// The builders. The root re-exports those of all pages in a module of the
    /// same name.
    Builder,
    Debug,
    Decode,
    Defaults,
    Owned,
    Serialize,
    Validate,
}

impl Machinery {
    const ALL: [Self; 7] = [
        Self::Builder,
        Self::Debug,
        Self::Decode,
        Self::Defaults,
        Self::Owned,
        Self::Serialize,
        Self::Validate,
    ];

    /// The module's name in Rust.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Builder => "builder",
            Self::Debug => "debug",
            Self::Decode => "decode",
            Self::Defaults => "defaults",
            Self::Owned => "owned",
            Self::Serialize => "serialize",
            Self::Validate => "validate",
        }
    }

    /// The modules whose items the code of an object calls. Enums and scalars
    /// call none.
    fn called_by_objects(self) -> &'static [Self] {
        match self {
            Self::Builder | Self::Validate => &[Self::Decode],
            Self::Decode => &[Self::Validate],
            Self::Debug | Self::Defaults | Self::Owned | Self::Serialize => &[],
        }
    }

    /// The code for one type of the page.
    fn emit_item(self, scope: &Scope<'_>, item: Item) -> Option<TokenStream> {
        let api = scope.api;
        match (self, item) {
            // A case without rows is a variant that holds nothing.
            (_, Item::Object(id)) if !cases::is_type(api.object(id)) => None,
            (Self::Builder, Item::Object(id)) => Some(builder::emit(scope, api.object(id))),
            (Self::Debug, Item::Object(id)) => {
                let object = api.object(id);
                debug::is_needed(object).then(|| debug::emit(scope, object))
            }
            (Self::Decode, Item::Object(id)) => {
                let object = api.object(id);
                let decode = decode::emit(scope, id);
                let cases = object.cases.as_ref().map(|cases| cases::decode(*scope, id, cases));
                let by_serde = object.is_read_by_serde().then(|| {
                    let type_ = scope.object(object);
                    quote!(p::deserialize_received!(#type_);)
                });
                Some(quote!(#decode #cases #by_serde))
            }
            (Self::Decode, Item::Enum(id)) => Some(enums::emit(scope, api.enumeration(id))),
            (Self::Decode, Item::Scalar(id)) => Some(scalars::emit(scope, api.scalar(id))),
            (Self::Defaults, Item::Object(id)) => defaults::emit(scope, api.object(id)),
            (Self::Owned, Item::Object(id)) => into_owned::emit(scope, api.object(id)),
            (Self::Owned, Item::Scalar(id)) => into_owned::emit_scalar(scope, api.scalar(id)),
            // The table writes the rows of its cases.
            (Self::Serialize, Item::Object(id)) => {
                let object = api.object(id);
                (!matches!(object.role, Role::Case(_))).then(|| serialize::emit(scope, object))
            }
            (Self::Validate, Item::Object(id)) => validate::emit(scope, id),
            (
                Self::Builder | Self::Debug | Self::Defaults | Self::Serialize | Self::Validate,
                Item::Enum(_) | Item::Scalar(_),
            )
            | (Self::Owned, Item::Enum(_)) => None,
        }
    }

    /// The code for the bodies of the page that have a wrapper type.
    fn emit_bodies(self, scope: Scope<'_>, page: &Page) -> Option<TokenStream> {
        match self {
            Self::Decode => some([collection::decode(scope, page), responses::decode(scope, page)]),
            Self::Owned => some([collection::owned(scope, page), responses::owned(scope, page)]),
            Self::Builder | Self::Debug | Self::Defaults | Self::Serialize | Self::Validate => None,
        }
    }
}

/// All of them that there are.
fn some(items: [Option<TokenStream>; 2]) -> Option<TokenStream> {
    items.into_iter().flatten().reduce(|items, more| quote!(#items #more))
}

/// The modules of a page that have items, in the order of their names.
pub(crate) fn emit(scope: Scope<'_>, page: &Page) -> Vec<(Machinery, TokenStream)> {
    let has_objects = page.items.iter().any(|item| matches!(item, Item::Object(_)));
    let modules = Machinery::ALL.into_iter().filter_map(|module| {
        let items = page.items.iter().filter_map(|item| module.emit_item(&scope, *item));
        let items: Vec<_> = items.chain(module.emit_bodies(scope, page)).collect();
        if items.is_empty() {
            return None;
        }
        let called = if has_objects { module.called_by_objects() } else { &[] };
        let called: Vec<_> = called.iter().map(|module| module.name()).collect();
        let preamble = scope.preamble(&called);
        Some((module, quote!(#preamble #(#items)*)))
    });
    modules.collect()
}
