//! Builders. The state of the builder's type tracks mandatory parameters, so leaving
//! one out does not compile; values are kept in the slots of decoding.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::scope::{CASE, Scope, is_mandatory};
use super::tokens::{beside, ident};
use super::{cases, doc};
use paramtable_language::model::{Cases, Object, Parameter, Role, Type, code};

/// The most marks that a trait of the runtime keeps; more of them need another type
/// parameter.
const MAX_MARKS: usize = 16;

pub(super) fn emit(scope: &Scope<'_>, object: &Object) -> TokenStream {
    let parts = Parts::new(*scope, object);
    let Parts { type_, builder, slots, states, .. } = &parts;
    let lifetime = scope.lifetime(object.borrows);
    let starts = states.iter().map(|state| {
        let (state, unset) = (&state.name, state.of("Unset"));
        quote!(#state = p::#unset)
    });
    let (declared, names) = (parts.generics(starts), parts.generics(parts.state_names()));
    let bounds = states.iter().map(|state| {
        let (state, trait_) = (&state.name, state.of("States"));
        quote!(#state: p::#trait_)
    });
    let bounded = parts.generics(bounds);
    let marker = (!states.is_empty()).then(|| {
        let names = parts.state_names();
        quote!(p::PhantomData<(#(#names,)*)>)
    });
    let setters = object.parameters.iter().map(|parameter| parts.setter(parameter));
    let needs = parts.needs();
    let finish = parts.finish();
    let start = parts.around(&quote!(Default::default()));

    let doc = doc::comment([format!("A builder of `{}`.", object.name.rust())]);
    quote! {
        #doc
        #[derive(Clone)]
        #[must_use = "a builder does nothing until `build` or `check`"]
        pub struct #builder #declared(#slots #lifetime, #marker);
        #needs
        impl #lifetime #type_ {
            #[doc = " Starts with nothing set."]
            pub fn builder() -> #builder #lifetime { #start }
        }
        impl #bounded #builder #names {
            #(#setters)*
            #finish
        }
    }
}

/// A type parameter of a builder: the state of up to [`MAX_MARKS`] parameters.
struct State {
    name: Ident,
    marks: usize,
}

impl State {
    /// A name of the runtime's for so many marks.
    fn of(&self, what: &str) -> Ident {
        format_ident!("{what}{}", self.marks)
    }
}

/// The names that every piece of a builder uses.
struct Parts<'a> {
    scope: Scope<'a>,
    object: &'a Object,
    borrows: bool,
    type_: TokenStream,
    rust: &'a str,
    builder: Ident,
    slots: Ident,
    mandatory: Vec<&'a Parameter>,
    states: Vec<State>,
}

impl<'a> Parts<'a> {
    fn new(scope: Scope<'a>, object: &'a Object) -> Self {
        let mandatory: Vec<_> =
            object.parameters.iter().filter(|parameter| is_mandatory(parameter)).collect();
        let only = mandatory.len() <= MAX_MARKS;
        let states = mandatory.chunks(MAX_MARKS).enumerate().map(|(index, marked)| State {
            name: if only { ident("S") } else { format_ident!("S{index}") },
            marks: marked.len(),
        });
        Self {
            scope,
            object,
            borrows: object.borrows,
            type_: scope.object(object),
            rust: object.name.rust(),
            builder: beside(object, "Builder"),
            slots: beside(object, "Slots"),
            states: states.collect(),
            mandatory,
        }
    }

    fn state_names(&self) -> impl Iterator<Item = &Ident> {
        self.states.iter().map(|state| &state.name)
    }

    /// The builder's generic parameters: the lifetime of borrowed texts, and states.
    fn generics(&self, states: impl Iterator<Item = impl ToTokens>) -> Option<TokenStream> {
        let text = self.borrows.then(|| quote!('t,));
        let states: Vec<_> = states.collect();
        (self.borrows || !states.is_empty()).then(|| quote!(<#text #(#states),*>))
    }

    /// A builder around slots.
    fn around(&self, slots: &TokenStream) -> TokenStream {
        let builder = &self.builder;
        let marker = (!self.states.is_empty()).then(|| quote!(p::PhantomData));
        quote!(#builder(#slots, #marker))
    }

    /// The state that keeps a mandatory parameter's mark, and the mark's place in it.
    fn mark(&self, parameter: &Parameter) -> Option<(&State, usize)> {
        let mut mandatory = self.mandatory.iter();
        let position = mandatory.position(|mandatory| std::ptr::eq(*mandatory, parameter))?;
        Some((&self.states[position / MAX_MARKS], position % MAX_MARKS))
    }

    /// A trait for each mandatory parameter, which only the mark of a set one implements:
    /// for any other the compiler prints the trait's message.
    fn needs(&self) -> TokenStream {
        let rust = self.rust;
        let needs = self.mandatory.iter().map(|parameter| {
            let (need, setter) = (self.need(parameter), ident(self.setter_name(parameter)));
            let message = format!(
                "`{rust}` needs `{setter}`: call `.{setter}(...)` before `build` or `check`"
            );
            let label = format!("`{setter}` was not set");
            quote!(p::need!(#need: #message, #label);)
        });
        needs.collect()
    }

    /// The trait that a mandatory parameter's mark has once it was set.
    fn need(&self, parameter: &Parameter) -> Ident {
        // Two underscores, which no name of ours has within: the seam can't move.
        format_ident!("{}__{}", self.rust, self.setter_name(parameter))
    }

    /// The cases of the table, if the parameter is its tag: the setter takes a case.
    fn cases(&self, parameter: &Parameter) -> Option<&'a Cases> {
        self.object.cases_of(parameter)
    }

    fn setter_name<'p>(&self, parameter: &'p Parameter) -> &'p str {
        if self.cases(parameter).is_some() { CASE } else { parameter.name.rust() }
    }

    fn setter(&self, parameter: &Parameter) -> TokenStream {
        let [setter, field] = [self.setter_name(parameter); 2].map(ident);
        let cases = self.cases(parameter);
        let (takes, set) = match cases {
            Some(cases) => {
                let type_ = cases::type_of(self.scope, cases);
                (quote!(impl Into<#type_>), quote!(value))
            }
            None => self.setting(parameter),
        };
        let doc = doc::setter(self.scope.api, parameter);
        if let Some((marked, place)) = self.mark(parameter) {
            let after = format_ident!("Set{place}");
            let states = self.states.iter().map(|state| {
                let name = &state.name;
                if name == &marked.name { quote!(#name::#after) } else { quote!(#name) }
            });
            let (builder, after) = (&self.builder, self.generics(states));
            let changed = self.around(&quote!(self.0));
            let set = match cases {
                Some(_) => quote!(p::CaseSlot::of(Some(#set))),
                None => quote!(p::Slot::Value(#set)),
            };
            return quote! {
                #doc
                pub fn #setter(mut self, value: #takes) -> #builder #after {
                    self.0.#field = #set;
                    #changed
                }
            };
        }
        let maybe = format_ident!("maybe_{}", self.setter_name(parameter));
        let maybe_doc = doc::comment([format!("{}, or nothing.", code(parameter.name.wire()))]);
        let maybe_set =
            if is_boxed(parameter) { quote!(value.map(|value| #set)) } else { quote!(value) };
        let maybe_set = match cases {
            Some(_) => quote!(p::CaseSlot::of(#maybe_set)),
            None => quote!(p::Slot::from_option(#maybe_set)),
        };
        quote! {
            #doc
            pub fn #setter(self, value: #takes) -> Self {
                self.#maybe(Some(value))
            }
            #maybe_doc
            pub fn #maybe(mut self, value: Option<#takes>) -> Self {
                self.0.#field = #maybe_set;
                self
            }
        }
    }

    /// The argument of a setter, and its conversion to the value of the field.
    fn setting(&self, parameter: &Parameter) -> (TokenStream, TokenStream) {
        let held = self.scope.held(parameter);
        match (&parameter.type_, parameter.boxed, parameter.nullable) {
            // Without `Into`, so that `parse` can infer its target.
            (Type::Scalar(_) | Type::Enum(_), false, false) | (_, true, true) => {
                (held, quote!(value))
            }
            (type_, _, _) if is_boxed(parameter) => {
                let within = self.scope.value(type_);
                (quote!(impl Into<#within>), quote!(Box::new(value.into())))
            }
            (
                Type::Text { .. }
                | Type::Boolean { .. }
                | Type::Integer { .. }
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
                | Type::Map { .. },
                _,
                _,
            ) => (quote!(impl Into<#held>), quote!(value.into())),
        }
    }

    fn finish(&self) -> TokenStream {
        let type_ = &self.type_;
        let bounds = self.mandatory.iter().filter_map(|parameter| {
            let (State { name, .. }, place) = self.mark(parameter)?;
            let (mark, need) = (format_ident!("State{place}"), self.need(parameter));
            Some(quote!(#name::#mark: #need))
        });
        let bounds: Vec<_> = bounds.collect();
        let bounds = (!bounds.is_empty()).then(|| quote!(where #(#bounds),*));
        let runtime = self.scope.runtime();
        let build = quote! {
            #[doc = " The value, not yet checked."]
            pub fn build(self) -> #type_ #bounds {
                p::built(self.0)
            }
        };
        // A case is checked in its table, whose rows its conditions may read.
        if matches!(self.object.role, Role::Case(_)) {
            return build;
        }
        quote! {
            #build
            #[doc = " The value, checked, or every violation with its place."]
            pub fn check(self) -> Result<#runtime::Valid<#type_>, #runtime::Violations> #bounds {
                self.build().check()
            }
        }
    }
}

/// Whether a setter has to box its argument.
fn is_boxed(parameter: &Parameter) -> bool {
    parameter.boxed && !parameter.nullable
}
