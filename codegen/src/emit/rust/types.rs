//! The types themselves: what someone who opens a generated file meets first.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::idents::{self, Scope, beside, is_mandatory, name};
use super::{debug, doc};
use crate::model::{Enum, Item, Literal, Object, Page, Parameter, Type, code};

/// Every type of a page, in the spec's order, and then their effective values.
pub(super) fn emit(scope: &Scope<'_>, page: &Page) -> TokenStream {
    let imports = imports(*scope, page);
    let types = page.items.iter().map(|item| match item {
        Item::Object(id) => object(*scope, scope.api.object(*id)),
        Item::Enum(id) => enumeration(*scope, scope.api.enumeration(*id)),
    });
    let builders = page.items.iter().filter_map(|item| match item {
        Item::Object(id) => Some(beside(scope.api.object(*id), "Builder")),
        Item::Enum(_) => None,
    });
    let builders: Vec<_> = builders.collect();
    let builders = (!builders.is_empty()).then(|| quote!(pub use self::builder::{#(#builders),*};));
    quote!(#imports #(#types)* #builders)
}

/// Types of other pages, by way of the root.
fn imports(scope: Scope<'_>, page: &Page) -> TokenStream {
    let api = scope.api;
    let mut used = BTreeSet::new();
    for item in &page.items {
        let Item::Object(id) = item else { continue };
        for parameter in &api.object(*id).parameters {
            let (item, type_name) = match parameter.type_ {
                Type::Enum(id) => (Item::Enum(id), &api.enumeration(id).name),
                Type::Object(id) => (Item::Object(id), &api.object(id).name),
                _ => continue,
            };
            if !page.items.contains(&item) {
                used.insert(name(type_name));
            }
        }
    }
    if used.is_empty() {
        return TokenStream::new();
    }
    let root = scope.root();
    quote!(use #root::{#(#used),*};)
}

fn object(scope: Scope<'_>, object: &Object) -> TokenStream {
    let doc = doc::object(scope.api, object);
    let type_ = name(&object.name);
    let fields = object.parameters.iter().map(|parameter| {
        let doc = doc::parameter(scope.api, parameter, doc::Links::Yes);
        let (field, type_) = (name(&parameter.name), scope.field(parameter));
        quote!(#doc pub #field: #type_)
    });
    let derives = if debug::is_needed(object) {
        quote!(Clone, PartialEq)
    } else {
        quote!(Clone, Debug, PartialEq)
    };
    let effective = object.parameters.iter().filter_map(|parameter| effective(scope, parameter));
    let effective: Vec<_> = effective.collect();
    let effective = (!effective.is_empty()).then(|| quote!(impl #type_ { #(#effective)* }));
    quote! {
        #doc
        #[derive(#derives)]
        #[non_exhaustive]
        pub struct #type_ {
            #(#fields),*
        }
        #effective
    }
}

/// What a parameter with a default counts as: a method of the field's name.
fn effective(scope: Scope<'_>, parameter: &Parameter) -> Option<TokenStream> {
    let default = idents::default(parameter)?;
    if is_mandatory(parameter) {
        return None;
    }
    let field = name(&parameter.name);
    let (wire, words) =
        (parameter.name.wire(), crate::model::Words(scope.api, default).to_string());
    let doc = doc::comment([format!(
        "What {} counts as: what was sent, or {}.",
        code(wire),
        code(&words)
    )]);
    let value = scope.literal(default);
    let (type_, body) = match (default, &parameter.type_) {
        (_, Type::DateTime) => {
            (quote!(&str), quote!(self.#field.as_ref().map_or(#value, |sent| sent.as_str())))
        }
        (Literal::Text(_), _) => (quote!(&str), quote!(self.#field.as_deref().unwrap_or(#value))),
        (Literal::Variant(..), type_) => {
            let type_ = scope.value(type_);
            (quote!(&#type_), quote!(self.#field.as_ref().unwrap_or(&#value)))
        }
        (_, type_) => (scope.value(type_), quote!(self.#field.unwrap_or(#value))),
    };
    Some(quote!(#doc pub fn #field(&self) -> #type_ { #body }))
}

fn enumeration(scope: Scope<'_>, enumeration: &Enum) -> TokenStream {
    let doc = doc::enumeration(enumeration);
    let type_ = name(&enumeration.name);
    let variants = enumeration.values.iter().map(|value| {
        let (doc, variant) = (doc::variant(value), name(&value.name));
        quote!(#doc #variant)
    });
    let listed = enumeration.values.iter().map(|value| name(&value.name));
    let arms = enumeration.values.iter().map(|value| {
        let (variant, wire) = (name(&value.name), value.name.wire());
        quote!(Self::#variant => #wire)
    });
    let (non_exhaustive, unknown, unknown_arm) = if enumeration.open {
        let boxed = if scope.api.has_type("Box") { quote!(::std::boxed::Box) } else { quote!(Box) };
        (
            quote!(#[non_exhaustive]),
            quote!(#[doc = " A value that the spec does not list, as it is on the wire."] Unknown(#boxed<str>)),
            quote!(Self::Unknown(text) => text,),
        )
    } else {
        (TokenStream::new(), TokenStream::new(), TokenStream::new())
    };
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #non_exhaustive
        pub enum #type_ {
            #(#variants,)*
            #unknown
        }
        impl #type_ {
            #[doc = " Every value that the spec lists, in its order."]
            pub const ALL: &'static [Self] = &[#(Self::#listed),*];
            #[doc = " The value as it is on the wire."]
            pub fn as_str(&self) -> &str {
                match self {
                    #(#arms,)*
                    #unknown_arm
                }
            }
        }
    }
}
