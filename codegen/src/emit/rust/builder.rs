//! Builders. What is mandatory is a state of the builder's type, so that
//! leaving it out does not compile; what is optional waits in one structure.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::doc::{self, Links};
use super::idents::{Scope, beside, ident, is_mandatory, name};
use crate::model::{Object, Parameter, Type, code};

pub(super) fn emit(scope: &Scope<'_>, object: &Object) -> TokenStream {
    let parts = Parts::new(*scope, object);
    let Parts { type_, builder, rest, .. } = &parts;
    let (mandatory, optional) = (&parts.mandatory, &parts.optional);
    let states: Vec<_> = mandatory.iter().map(|parameter| state(parameter)).collect();

    let given = (!states.is_empty()).then(|| quote!(given: (#(#states,)*),));
    let generics = parts.generics(states.iter().map(|state| quote!(#state = p::Missing)));
    let missing = states.iter().map(|_| quote!(p::Missing));
    let no_given = (!states.is_empty()).then(|| quote!(given: (#(#missing,)*),));

    let fields = optional.iter().map(|parameter| {
        let (field, type_) = (name(&parameter.name), scope.field(parameter));
        quote!(#field: #type_)
    });
    let rest_lifetime = parts.rest_lifetime();
    let lifetime = scope.lifetime(object.borrows);
    // A state may be all that names the lifetime, or nothing of the builder at all.
    let text = object.borrows.then(|| quote!(text: ::core::marker::PhantomData<&'t str>,));
    let no_text = object.borrows.then(|| quote!(text: ::core::marker::PhantomData,));
    let needs = parts.needs();
    let setters = mandatory
        .iter()
        .enumerate()
        .map(|(index, parameter)| parts.mandatory_setter(index, parameter));
    let optional_setters = parts.optional_setters();
    let finish = parts.finish();

    let doc = doc::comment([format!("A builder of `{}`.", object.name.rust())]);
    let start = doc::comment([String::from("Starts with nothing set.")]);
    let (rest_field, rest_start, rest_type) = if optional.is_empty() {
        Default::default()
    } else {
        (
            quote!(rest: #rest #rest_lifetime,),
            quote!(rest: ::core::default::Default::default(),),
            quote!(#[derive(Clone, Default)] struct #rest #rest_lifetime { #(#fields),* }),
        )
    };
    quote! {
        #doc
        #[derive(Clone)]
        #[must_use = "a builder does nothing until `build` or `check`"]
        pub struct #builder #generics {
            #given
            #rest_field
            #text
        }
        #rest_type
        #needs
        impl #lifetime #type_ {
            #start
            pub fn builder() -> #builder #lifetime {
                #builder { #no_given #rest_start #no_text }
            }
        }
        #(#setters)*
        #optional_setters
        #finish
    }
}

/// What every piece of a builder names.
struct Parts<'a> {
    scope: Scope<'a>,
    borrows: bool,
    type_: TokenStream,
    name: TokenStream,
    rust: &'a str,
    builder: Ident,
    rest: Ident,
    /// The module of the traits by which the compiler names what was not set.
    needs: Ident,
    all: &'a [Parameter],
    mandatory: Vec<&'a Parameter>,
    optional: Vec<&'a Parameter>,
}

impl<'a> Parts<'a> {
    fn new(scope: Scope<'a>, object: &'a Object) -> Self {
        let (mandatory, optional) =
            object.parameters.iter().partition(|parameter| is_mandatory(parameter));
        Self {
            scope,
            borrows: object.borrows,
            type_: scope.object(object),
            name: scope.named(&object.name),
            rust: object.name.rust(),
            builder: beside(object, "Builder"),
            rest: beside(object, "Rest"),
            needs: ident(&format!("needs_{}", object.name.rust())),
            all: &object.parameters,
            mandatory,
            optional,
        }
    }

    /// What the builder is generic over: how long borrowed texts live, and states.
    fn generics(&self, states: impl Iterator<Item = impl ToTokens>) -> Option<TokenStream> {
        let text = self.borrows.then(|| quote!('t,));
        let states: Vec<_> = states.collect();
        (self.borrows || !states.is_empty()).then(|| quote!(<#text #(#states),*>))
    }

    /// What the structure of optional parameters is generic over.
    fn rest_lifetime(&self) -> Option<TokenStream> {
        let mut optional = self.optional.iter();
        let borrows = optional.any(|parameter| self.scope.api.borrows(&parameter.type_));
        self.scope.lifetime(borrows)
    }

    /// A trait a mandatory parameter, which its state has once it was set: the
    /// compiler says of a state that lacks it what the trait says.
    fn needs(&self) -> Option<TokenStream> {
        let Self { needs, rust, .. } = self;
        let traits = self.mandatory.iter().map(|parameter| {
            let (need, value) = (need(parameter), self.scope.held(parameter));
            let setter = name(&parameter.name);
            let message = format!(
                "`{rust}` needs `{setter}`: call `.{setter}(...)` before `build` or `check`"
            );
            let label = format!("`{setter}` was not set");
            let lifetime = self.scope.lifetime(self.scope.api.borrows(&parameter.type_));
            quote! {
                #[diagnostic::on_unimplemented(message = #message, label = #label)]
                pub trait #need #lifetime: p::Provided<#value> {}
                impl #lifetime #need #lifetime for p::Given<#value> {}
            }
        });
        (!self.mandatory.is_empty()).then(|| {
            quote! {
                mod #needs {
                    #[allow(unused_imports)]
                    use super::{p, root};
                    #(#traits)*
                }
            }
        })
    }

    /// A setter that changes the state of its own parameter alone.
    fn mandatory_setter(&self, index: usize, parameter: &Parameter) -> TokenStream {
        let builder = &self.builder;
        let states: Vec<_> = self.mandatory.iter().map(|parameter| state(parameter)).collect();
        let setter = name(&parameter.name);
        let (value, takes, into) = self.setting(parameter);
        let doc = doc::parameter(self.scope.api, parameter, Links::No);
        let after = states.iter().enumerate().map(|(other, state)| {
            if other == index { quote!(p::Given<#value>) } else { quote!(#state) }
        });
        let kept = (0..states.len()).map(|other| {
            let other_index = proc_macro2::Literal::usize_unsuffixed(other);
            if other == index { quote!(p::Given(#into)) } else { quote!(self.given.#other_index) }
        });
        let rest = (!self.optional.is_empty()).then(|| quote!(rest: self.rest,));
        let text = self.borrows.then(|| quote!(text: self.text,));
        let (generics, after) = (self.generics(states.iter()), self.generics(after));
        quote! {
            impl #generics #builder #generics {
                #doc
                pub fn #setter(self, value: #takes) -> #builder #after {
                    #builder { given: (#(#kept,)*), #rest #text }
                }
            }
        }
    }

    /// The type of a parameter's value as it is held, what its setter takes, and
    /// the one made of the other.
    fn setting(&self, parameter: &Parameter) -> (TokenStream, TokenStream, TokenStream) {
        let held = self.scope.held(parameter);
        let into = |type_: &TokenStream| quote!(impl ::core::convert::Into<#type_>);
        match (&parameter.type_, parameter.boxed, parameter.nullable) {
            // Taken as they are, so that `parse` knows what to parse.
            (Type::Scalar(_) | Type::Enum(_), false, false) | (_, true, true) => {
                (held.clone(), held, quote!(value))
            }
            (type_, true, false) => {
                let takes = into(&self.scope.value(type_));
                (held, takes, quote!(::std::boxed::Box::new(value.into())))
            }
            _ => (held.clone(), into(&held), quote!(value.into())),
        }
    }

    fn optional_setters(&self) -> TokenStream {
        if self.optional.is_empty() {
            return TokenStream::new();
        }
        let builder = &self.builder;
        let states: Vec<_> = self.mandatory.iter().map(|parameter| state(parameter)).collect();
        let setters = self.optional.iter().map(|parameter| {
            let setter = name(&parameter.name);
            let maybe = format_ident!("maybe_{}", parameter.name.rust());
            let field = &setter;
            let (_, takes, into) = self.setting(parameter);
            let doc = doc::parameter(self.scope.api, parameter, Links::No);
            let maybe_doc = doc::comment([format!("{}, or nothing.", code(parameter.name.wire()))]);
            quote! {
                #doc
                pub fn #setter(mut self, value: #takes) -> Self {
                    self.rest.#field = ::core::option::Option::Some(#into);
                    self
                }
                #maybe_doc
                pub fn #maybe(mut self, value: ::core::option::Option<#takes>) -> Self {
                    self.rest.#field = value.map(|value| #into);
                    self
                }
            }
        });
        {
            let generics = self.generics(states.iter());
            quote!(impl #generics #builder #generics { #(#setters)* })
        }
    }

    fn finish(&self) -> TokenStream {
        let Self { type_, name: object, builder, needs, .. } = self;
        let states: Vec<_> = self.mandatory.iter().map(|parameter| state(parameter)).collect();
        let bounds: Vec<_> = self
            .mandatory
            .iter()
            .zip(&states)
            .map(|(parameter, state)| {
                let need = need(parameter);
                let lifetime = self.scope.lifetime(self.scope.api.borrows(&parameter.type_));
                quote!(#state: #needs::#need #lifetime)
            })
            .collect();
        let where_clause = (!bounds.is_empty()).then(|| quote!(where #(#bounds),*));
        let mut index = 0;
        let fields = self.all.iter().map(|parameter| {
            let field = name(&parameter.name);
            if is_mandatory(parameter) {
                let position = proc_macro2::Literal::usize_unsuffixed(index);
                index += 1;
                quote!(#field: self.given.#position.into_value())
            } else {
                quote!(#field: self.rest.#field)
            }
        });
        let result = self
            .scope
            .result(&quote!(::paramtable::Valid<#type_>), &quote!(::paramtable::Violations));
        let generics = self.generics(states.iter());
        quote! {
            impl #generics #builder #generics {
                #[doc = " The value, not yet checked."]
                pub fn build(self) -> #type_ #where_clause {
                    #object { #(#fields),* }
                }

                #[doc = " The value, checked."]
                #[doc = ""]
                #[doc = " # Errors"]
                #[doc = ""]
                #[doc = " Every violation, with its place."]
                pub fn check(self) -> #result #where_clause {
                    self.build().check()
                }
            }
        }
    }
}

/// The type parameter that says whether a mandatory parameter was set.
fn state(parameter: &Parameter) -> Ident {
    format_ident!("Has{}", parameter.name.pascal())
}

/// The trait that this type has once it was set.
fn need(parameter: &Parameter) -> Ident {
    format_ident!("{}", parameter.name.pascal())
}
