//! Effective values: the value of a parameter, or its default.

use proc_macro2::TokenStream;
use quote::quote;

use super::doc;
use super::scope::{Scope, is_mandatory};
use super::tokens::name;
use paramtable_language::model::{Object, Parameter, Type, Words, code};

/// A method of the field's name for each parameter that has a default.
pub(super) fn emit(scope: &Scope<'_>, object: &Object) -> Option<TokenStream> {
    let methods = object.parameters.iter().filter_map(|parameter| effective(*scope, parameter));
    let methods: Vec<_> = methods.collect();
    let (type_, lifetime) = (scope.object(object), scope.lifetime(object.borrows));
    (!methods.is_empty()).then(|| quote!(impl #lifetime #type_ { #(#methods)* }))
}

fn effective(scope: Scope<'_>, parameter: &Parameter) -> Option<TokenStream> {
    let default = parameter.default_value()?;
    if is_mandatory(parameter) {
        return None;
    }
    let field = name(&parameter.name);
    let (wire, words) = (parameter.name.wire(), Words(scope.api, default).to_string());
    let doc = doc::comment([format!(
        "What {} counts as: what was sent, or {}.",
        code(wire),
        code(&words)
    )]);
    let default = scope.literal(default);
    let (plain, is_scalar) = match &parameter.type_ {
        Type::Scalar(id) => (&scope.api.scalar(*id).type_, true),
        other => (other, false),
    };
    // The value is lent if it can't be copied, and a scalar counts
    // as what is within it: so a default is a constant.
    let (type_, default, lent) = match plain {
        Type::Text { .. } if scope.api.borrows_texts && !is_scalar => {
            (quote!(&str), default, quote!(&**sent))
        }
        // Of a scalar in a format the text is that of the value within.
        Type::Formatted(_) if is_scalar => (quote!(&str), default, quote!(sent.get().as_str())),
        Type::Text { .. } | Type::Date | Type::DateTime | Type::Formatted(_) => {
            (quote!(&str), default, quote!(sent.as_str()))
        }
        Type::Enum(_) => {
            let type_ = scope.value(plain);
            (quote!(&#type_), quote!(&#default), quote!(sent))
        }
        Type::Boolean { .. }
        | Type::Integer { .. }
        | Type::Decimal { .. }
        // A page has no value for these to default to.
        | Type::FreeForm { .. }
        | Type::Any
        | Type::Object(_)
        | Type::Scalar(_)
        | Type::List { .. }
        | Type::Map { .. } => {
            let lent = if is_scalar { quote!(*sent.get()) } else { quote!(*sent) };
            (scope.value(plain), default, lent)
        }
    };
    let (type_, body) = if parameter.nullable {
        let nullable = quote!(p::Nullable);
        let body = quote! {
            self.#field
                .as_ref()
                .map_or(#nullable::Value(#default), |sent| sent.as_ref().map(|sent| #lent))
        };
        (quote!(#nullable<#type_>), body)
    } else {
        (type_, quote!(self.#field.as_ref().map_or(#default, |sent| #lent)))
    };
    Some(quote!(#doc pub fn #field(&self) -> #type_ { #body }))
}
