//! The types themselves, which stand first in a generated file.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::scope::Scope;
use super::tokens::{ident, name};
use super::{cases, debug, doc, facts, responses};
use paramtable_language::model::{Api, ERROR_BODY, Enum, Item, Object, Page, Scalar, Type};

/// Every type of a page, in the spec's order; their impls are in modules of machinery.
pub(super) fn emit(scope: &Scope<'_>, page: &Page) -> TokenStream {
    let imports = imports(*scope, page);
    let aliases = aliases(*scope, page);
    let responses = responses::emit(*scope, page);
    let types = page.items.iter().map(|item| match item {
        Item::Object(id) => {
            let object = scope.api.object(*id);
            if cases::is_type(object) { self::object(*scope, object) } else { TokenStream::new() }
        }
        Item::Enum(id) => enumeration(*scope, scope.api.enumeration(*id)),
        Item::Scalar(id) => scalar(*scope, scope.api.scalar(*id)),
    });
    let facts = facts::type_(*scope, page);
    quote!(#imports #aliases #responses #facts #(#types)*)
}

/// Bodies that are a type of another name, or that a type of their own holds.
fn aliases(scope: Scope<'_>, page: &Page) -> TokenStream {
    let Some(operation) = &page.operation else { return TokenStream::new() };
    let request = operation.request.iter().map(|body| (body, String::from("request")));
    let responses = operation.responses.iter().filter_map(|response| {
        let what = match (response.status, &operation.by_status) {
            (Some(status), Some(_)) => format!("response {status}"),
            _ => String::from("response"),
        };
        Some((response.body.as_ref()?, what))
    });
    let bodies = request.chain(responses).filter(|(body, _)| body.is_alias);
    let aliases = bodies.map(|(body, what)| {
        let title = doc::of_operation(operation);
        let limits = doc::limits(scope.api, &body.type_);
        let doc = doc::comment([format!("The body of the {what} of {title}."), limits]);
        let (name, type_) = (name(&body.name), scope.value(&body.type_));
        let lifetime = scope.lifetime(scope.api.borrows(&body.type_));
        if body.is_held {
            quote! {
                #doc
                #[derive(Clone, Debug, PartialEq)]
                pub struct #name #lifetime(pub #type_);
            }
        } else {
            quote!(#doc pub type #name #lifetime = #type_;)
        }
    });
    aliases.collect()
}

/// The body of every error, under a fixed name.
pub(super) fn error_body(api: &Api) -> Option<TokenStream> {
    let object = api.object(api.error_body?);
    if object.name.rust() == ERROR_BODY {
        return None;
    }
    let doc = doc::comment([String::from("The body of an answer to a call that failed.")]);
    let (error_body, type_) = (ident(ERROR_BODY), name(&object.name));
    let lifetime = object.borrows.then(|| quote!(<'t>));
    Some(quote!(#doc pub type #error_body #lifetime = #type_ #lifetime;))
}

/// Types of other pages, by way of the root.
fn imports(scope: Scope<'_>, page: &Page) -> TokenStream {
    let api = scope.api;
    // In order, and each once.
    let mut used: Vec<Ident> = Vec::new();
    let mut import = |type_: &Type| {
        let (item, type_name) = match type_.innermost() {
            Type::Enum(type_) => (Item::Enum(type_.id), &api.enumeration(type_.id).name),
            Type::Object(id) => (Item::Object(*id), &api.object(*id).name),
            Type::Scalar(id) => (Item::Scalar(*id), &api.scalar(*id).name),
            Type::Text { .. }
            | Type::Boolean { .. }
            | Type::Integer { .. }
            | Type::Decimal { .. }
            | Type::Date
            | Type::DateTime
            | Type::Formatted(_)
            | Type::FreeForm { .. }
            | Type::Any
            // `innermost` looks through these.
            | Type::List { .. }
            | Type::Map { .. } => return,
        };
        if !page.items.contains(&item) {
            let name = name(type_name);
            if let Err(place) = used.binary_search(&name) {
                used.insert(place, name);
            }
        }
    };
    for item in &page.items {
        let Item::Object(id) = item else { continue };
        api.object(*id).parameters.iter().for_each(|parameter| import(&parameter.type_));
    }
    if let Some(operation) = &page.operation {
        operation.bodies().filter(|body| body.is_alias).for_each(|body| import(&body.type_));
    }
    if page.declares_facts {
        api.facts().for_each(|(_, fact)| import(&fact.type_.of_value()));
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
    let (type_, inner) = (scope.scalar(scalar), scope.value(&scalar.type_));
    let derives = match scalar.type_ {
        Type::Boolean { .. } | Type::Integer { .. } => {
            quote!(Clone, Copy, Debug, PartialEq, Eq, Hash)
        }
        Type::Text { .. }
        | Type::Decimal { .. }
        | Type::Date
        | Type::DateTime
        | Type::Formatted(_)
        | Type::FreeForm { .. }
        | Type::Any
        | Type::Enum(_)
        | Type::Object(_)
        | Type::Scalar(_)
        | Type::List { .. }
        | Type::Map { .. } => quote!(Clone, Debug, PartialEq, Eq, Hash),
    };
    quote! {
        #doc
        #deprecated
        #[derive(#derives)]
        pub struct #type_(#inner);
    }
}

/// A deprecated row is deprecated in Rust as well.
fn deprecated(why: Option<&str>) -> Option<TokenStream> {
    Some(match why? {
        "" => quote!(#[deprecated]),
        why => quote!(#[deprecated = #why]),
    })
}

fn object(scope: Scope<'_>, object: &Object) -> TokenStream {
    let doc = doc::object(scope.api, object);
    let type_ = scope.object(object);
    let fields = object.parameters.iter().map(|parameter| {
        let doc = doc::field(scope.api, object, parameter);
        if let Some(cases) = object.cases_of(parameter) {
            let (field, type_) =
                (scope.case_field(object, cases), cases::field_type(scope, cases, parameter));
            return quote!(#doc pub #field: #type_);
        }
        let (field, type_) = (name(&parameter.name), scope.field(parameter));
        quote!(#doc pub #field: #type_)
    });
    let cases = object.cases.as_ref().map(|cases| cases::enumeration(scope, object, cases));
    let derives = if debug::is_needed(object) {
        quote!(Clone, PartialEq)
    } else {
        quote!(Clone, Debug, PartialEq)
    };
    quote! {
        #doc
        #[derive(#derives)]
        #[non_exhaustive]
        pub struct #type_ {
            #(#fields),*
        }
        #cases
    }
}

fn enumeration(scope: Scope<'_>, enumeration: &Enum) -> TokenStream {
    let doc = doc::enumeration(enumeration);
    let type_ = name(&enumeration.name);
    let variants = enumeration.values.iter().map(|value| {
        let (doc, variant) = (doc::variant(value), name(&value.name));
        quote!(#doc #variant)
    });
    let (non_exhaustive, unknown) = if enumeration.keeps_unknown {
        let held = if enumeration.is_integer {
            quote!(i64)
        } else {
            let boxed = scope.prelude("Box", quote!(::std::boxed::Box));
            quote!(#boxed<str>)
        };
        (quote!(#[non_exhaustive]), {
            let doc = doc::others(scope.api, enumeration);
            quote!(#doc Unknown(#held))
        })
    } else {
        (TokenStream::new(), TokenStream::new())
    };
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #non_exhaustive
        pub enum #type_ {
            #(#variants,)*
            #unknown
        }
    }
}
