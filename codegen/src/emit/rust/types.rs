//! The types themselves: what someone who opens a generated file meets first.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::idents::{Scope, beside, ident, is_mandatory, name};
use super::{debug, doc};
use crate::model::{
    Api, ERROR_BODY, Enum, Item, Literal, Object, Page, Parameter, Scalar, Type, code,
};

/// Every type of a page, in the spec's order, and then their effective values.
pub(super) fn emit(scope: &Scope<'_>, page: &Page) -> TokenStream {
    let imports = imports(*scope, page);
    let aliases = aliases(*scope, page);
    let types = page.items.iter().map(|item| match item {
        Item::Object(id) => object(*scope, scope.api.object(*id)),
        Item::Enum(id) => enumeration(*scope, scope.api.enumeration(*id)),
        Item::Scalar(id) => scalar(*scope, scope.api.scalar(*id)),
    });
    let builders = page.items.iter().filter_map(|item| match item {
        Item::Object(id) => Some(beside(scope.api.object(*id), "Builder")),
        Item::Enum(_) | Item::Scalar(_) => None,
    });
    let builders: Vec<_> = builders.collect();
    let builders = (!builders.is_empty()).then(|| quote!(pub use self::builder::{#(#builders),*};));
    quote!(#imports #aliases #(#types)* #builders)
}

/// Bodies that are a type of another name.
fn aliases(scope: Scope<'_>, page: &Page) -> TokenStream {
    let Some(operation) = &page.operation else { return TokenStream::new() };
    let bodies = [(&operation.request, "request"), (&operation.response, "response")];
    let aliases = bodies.into_iter().filter_map(|(body, what)| {
        let body = body.as_ref().filter(|body| body.is_alias)?;
        let title = doc::of_operation(operation);
        let doc = doc::comment([format!("The body of the {what} of {title}.")]);
        let (name, type_) = (name(&body.name), scope.value(&body.type_));
        Some(quote!(#doc pub type #name = #type_;))
    });
    aliases.collect()
}

/// What every error brings, under a name that no spec has to give it.
pub(super) fn error_body(api: &Api) -> Option<TokenStream> {
    let object = api.object(api.error_body?);
    if object.name.rust() == ERROR_BODY {
        return None;
    }
    let doc = doc::comment([String::from("The body of an answer to a call that failed.")]);
    let (error_body, type_) = (ident(ERROR_BODY), name(&object.name));
    Some(quote!(#doc pub type #error_body = #type_;))
}

/// Types of other pages, by way of the root.
fn imports(scope: Scope<'_>, page: &Page) -> TokenStream {
    let api = scope.api;
    let mut used = BTreeSet::new();
    let mut import = |type_: &Type| {
        let (item, type_name) = match type_.innermost() {
            Type::Enum(id) => (Item::Enum(*id), &api.enumeration(*id).name),
            Type::Object(id) => (Item::Object(*id), &api.object(*id).name),
            Type::Scalar(id) => (Item::Scalar(*id), &api.scalar(*id).name),
            _ => return,
        };
        if !page.items.contains(&item) {
            used.insert(name(type_name));
        }
    };
    for item in &page.items {
        let Item::Object(id) = item else { continue };
        api.object(*id).parameters.iter().for_each(|parameter| import(&parameter.type_));
    }
    if let Some(operation) = &page.operation {
        let bodies = [&operation.request, &operation.response].into_iter().flatten();
        bodies.filter(|body| body.is_alias).for_each(|body| import(&body.type_));
    }
    if used.is_empty() {
        return TokenStream::new();
    }
    let root = scope.root();
    quote!(use #root::{#(#used),*};)
}

fn scalar(scope: Scope<'_>, scalar: &Scalar) -> TokenStream {
    let doc = doc::scalar(scope.api, scalar);
    let deprecated = deprecated(scalar.deprecated.as_deref());
    let (type_, inner) = (name(&scalar.name), scope.value(&scalar.type_));
    let derives = match scalar.type_ {
        Type::Boolean { .. } | Type::Integer { .. } => {
            quote!(Clone, Copy, Debug, PartialEq, Eq, Hash)
        }
        _ => quote!(Clone, Debug, PartialEq, Eq, Hash),
    };
    let as_str =
        matches!(scalar.type_, Type::Text { .. } | Type::Date | Type::DateTime).then(|| {
            quote! {
                #[doc = " The value as text."]
                pub fn as_str(&self) -> &str {
                    self.0.as_str()
                }
            }
        });
    quote! {
        #doc
        #deprecated
        #[derive(#derives)]
        pub struct #type_(#inner);
        impl #type_ {
            #[doc = " The value within."]
            pub fn get(&self) -> &#inner {
                &self.0
            }
            #as_str
        }
    }
}

/// What is not to be used any more is deprecated in Rust as well.
fn deprecated(why: Option<&str>) -> Option<TokenStream> {
    Some(match why? {
        "" => quote!(#[deprecated]),
        why => quote!(#[deprecated = #why]),
    })
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
    let default = parameter.default_value()?;
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
    // A `null` that was sent means something of its own, and a scalar's
    // default would have to be checked anew.
    if parameter.nullable || matches!(parameter.type_, Type::Scalar(_)) {
        return None;
    }
    let (type_, body) = match (default, &parameter.type_) {
        (_, Type::Date | Type::DateTime) => {
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
    let (wire_type, as_wire, wire_method) = if enumeration.is_integer {
        (quote!(i64), quote!(*number), quote!(as_i64))
    } else {
        (quote!(&str), quote!(text), quote!(as_str))
    };
    let arms = enumeration.values.iter().map(|value| {
        let variant = name(&value.name);
        if enumeration.is_integer {
            let number = proc_macro2::Literal::i64_unsuffixed(value.number);
            quote!(Self::#variant => #number)
        } else {
            let wire = value.name.wire();
            quote!(Self::#variant => #wire)
        }
    });
    let (non_exhaustive, unknown, unknown_arm) = if enumeration.keeps_unknown {
        let (held, bound) = if enumeration.is_integer {
            (quote!(i64), quote!(number))
        } else {
            let boxed = scope.prelude("Box", quote!(::std::boxed::Box));
            (quote!(#boxed<str>), quote!(text))
        };
        (
            quote!(#[non_exhaustive]),
            quote!(#[doc = " A value that the spec does not list, as it is on the wire."] Unknown(#held)),
            quote!(Self::Unknown(#bound) => #as_wire,),
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
            pub fn #wire_method(&self) -> #wire_type {
                match self {
                    #(#arms,)*
                    #unknown_arm
                }
            }
        }
    }
}
