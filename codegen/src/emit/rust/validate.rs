//! Judging: constraints of a value that is there, and rules over a view that
//! decoding fills from slots and `validate` from fields.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::idents::{Scope, beside, ident, is_mandatory, name};
use super::{decode, reading};
use crate::model::{
    Object, Parameter, Path, Statement, Type, words_of_condition, words_of_matcher, words_of_path,
};

pub(super) fn emit(scope: &Scope<'_>, object: &Object) -> TokenStream {
    let type_ = scope.named(&object.name);
    let view = has_view(object).then(|| view(*scope, object));
    let judge = judge(object);
    let valid = scope.result(&quote!(::paramtable::Valid<Self>), &quote!(::paramtable::Violations));
    let nothing = scope.result(&quote!(()), &quote!(::paramtable::Violations));
    quote! {
        impl #type_ {
            #[doc = " Judges every constraint and rule."]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = ""]
            #[doc = " Every violation, with its place."]
            pub fn validate(&self) -> #nothing {
                p::check(self)
            }

            #[doc = " The same value, known to hold."]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = ""]
            #[doc = " Every violation, with its place."]
            pub fn check(self) -> #valid {
                ::paramtable::Valid::new(self).map_err(|refused| refused.violations)
            }
        }
        #[automatically_derived]
        impl ::core::convert::From<::paramtable::Valid<Self>> for #type_ {
            fn from(valid: ::paramtable::Valid<Self>) -> Self {
                valid.into_inner()
            }
        }
        #[automatically_derived]
        impl p::Judged for #type_ {
            fn judge(&self, scope: &mut p::Scope<'_>) {
                #judge
            }
        }
        #view
    }
}

/// Whether anything is said across the parameters of an object.
pub(super) fn has_view(object: &Object) -> bool {
    !object.rules.is_empty()
        || object.parameters.iter().any(|parameter| !parameter.conditions.is_empty())
}

/// The parameters of an object that its own conditions and rules read.
pub(super) fn viewed(object: &Object) -> impl Iterator<Item = &Parameter> {
    let mut viewed = BTreeSet::new();
    let mut view = |path: &Path| {
        viewed.insert(path.first().parameter);
    };
    for applicability in object.parameters.iter().flat_map(|parameter| &parameter.conditions) {
        applicability.condition.paths().into_iter().for_each(&mut view);
    }
    for rule in &object.rules {
        rule.when.iter().flat_map(|when| when.paths()).for_each(&mut view);
        for statement in &rule.statements {
            match statement {
                Statement::Group(_, paths) => paths.iter().for_each(&mut view),
                Statement::Expect(path, _) => view(path),
            }
        }
    }
    let parameters = object.parameters.iter().enumerate();
    parameters
        .filter(move |(index, parameter)| {
            viewed.contains(index) || !parameter.conditions.is_empty()
        })
        .map(|(_, parameter)| parameter)
}

/// The constraints of each field, then the rules over a view of the fields.
fn judge(object: &Object) -> TokenStream {
    let slots = beside(object, "Slots");
    let is_viewed =
        |parameter: &Parameter| viewed(object).any(|viewed| std::ptr::eq(viewed, parameter));
    // A local of a parameter's own name could hide `scope`.
    let local = |parameter: &Parameter| ident(&format!("slot_{}", parameter.name.rust()));
    let statements = object.parameters.iter().filter_map(|parameter| {
        let (wire, field, local) = (parameter.name.wire(), name(&parameter.name), local(parameter));
        if let Type::Object(_) = parameter.type_ {
            let value = if is_mandatory(parameter) {
                quote!(::core::option::Option::Some(&self.#field))
            } else if parameter.boxed {
                quote!(self.#field.as_deref())
            } else {
                quote!(self.#field.as_ref())
            };
            return Some(quote!(scope.nested(#wire, #value);));
        }
        decode::check(parameter)?;
        let method = match parameter.type_ {
            Type::Integer(_) => quote!(integer),
            Type::Decimal { .. } => quote!(decimal),
            _ => quote!(text),
        };
        let constant = ident(&parameter.name.constant());
        let slot = reading::field_slot(parameter, &quote!(self));
        let call = quote!(scope.#method(#wire, &super::decode::#slots::#constant, #slot));
        Some(if is_viewed(parameter) { quote!(let #local = #call;) } else { quote!(#call;) })
    });
    let rules = has_view(object).then(|| {
        let view = beside(object, "View");
        let fields = viewed(object).map(|parameter| {
            let field = name(&parameter.name);
            let slot = match decode::check(parameter) {
                Some(_) => {
                    let local = local(parameter);
                    quote!(#local)
                }
                None => reading::field_slot(parameter, &quote!(self)),
            };
            quote!(#field: #slot)
        });
        quote!(#view { #(#fields),* }.judge(scope);)
    });
    let statements: Vec<_> = statements.collect();
    if statements.is_empty() && rules.is_none() {
        return quote!(let _ = scope;);
    }
    quote!(#(#statements)* #rules)
}

fn view(scope: Scope<'_>, object: &Object) -> TokenStream {
    let view = beside(object, "View");
    let fields = viewed(object).map(|parameter| {
        let (field, value) = (name(&parameter.name), scope.held(parameter));
        match parameter.type_ {
            Type::Object(_) => {
                let seen = scope.seen(parameter);
                quote!(pub(super) #field: p::Slot<&'a #value, &'a #seen>)
            }
            _ => quote!(pub(super) #field: p::Slot<&'a #value>),
        }
    });
    let statements = statements(scope, object);
    quote! {
        pub(super) struct #view<'a> {
            #(#fields),*
        }
        impl #view<'_> {
            pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
                #(#statements)*
            }
        }
    }
}

/// One call a condition or statement.
fn statements(scope: Scope<'_>, object: &Object) -> Vec<TokenStream> {
    let mut calls = Vec::new();
    for parameter in &object.parameters {
        let (wire, field) = (parameter.name.wire(), name(&parameter.name));
        for applicability in &parameter.conditions {
            let when = reading::holds(scope, &applicability.condition);
            let words = words_of_condition(scope.api, &applicability.condition);
            if applicability.kind.forbids() {
                let sent = reading::sent_beyond_default(scope, parameter);
                calls.push(quote!(scope.only_when(#wire, #sent, #when, #words);));
            }
            if applicability.kind.demands() {
                calls.push(quote!(scope.required_when(#wire, &self.#field, #when, #words);));
            }
        }
    }
    for rule in &object.rules {
        let (id, when) = (&rule.id, reading::applies(scope, rule.when.as_ref()));
        for statement in &rule.statements {
            calls.push(match statement {
                Statement::Group(group, paths) => {
                    let group = quote::format_ident!("{group:?}");
                    let names = paths.iter().map(|path| words_of_path(scope.api, path));
                    let sent = paths.iter().map(|path| reading::sent(scope, path));
                    quote!(scope.group(#id, #when, p::Group::#group, &[#(#names),*], &[#(#sent),*]);)
                }
                Statement::Expect(path, matcher) => {
                    let names = scope.api.steps(path).map(|step| step.name.wire());
                    let fails = reading::fails(scope, path, matcher);
                    let expected = words_of_matcher(scope.api, matcher);
                    quote!(scope.expect(#id, #when, &[#(#names),*], #fails, #expected);)
                }
            });
        }
    }
    calls
}
