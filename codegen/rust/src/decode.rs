//! Decoding: slots, the key match, and the object made of them.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::{Scope, is_mandatory};
use super::tokens::{beside, ident, name};
use super::validate::has_view;
use super::{conditions, decoders, validate};
use paramtable_language::model::{Object, Parameter};

pub(super) fn emit(scope: &Scope<'_>, object: &Object) -> TokenStream {
    let (slots, seen_name) = (beside(object, "Slots"), beside(object, "Salvaged"));
    let (type_, lifetime) = (scope.owner(object), scope.lifetime(object.borrows));
    let spec_name = object.name.wire();
    let fields = object.parameters.iter().map(|parameter| {
        let (field, slot) = (name(&parameter.name), slot_type(*scope, parameter));
        scope.placed(parameter, quote!(pub #field: #slot))
    });
    let patterns = decoders::patterns(*scope, object.name.rust(), &object.parameters);
    let constants = decoders::constants(*scope, object);
    let constants =
        (!constants.is_empty()).then(|| quote!(impl #lifetime #slots #lifetime { #(#constants)* }));
    let wires = object.parameters.iter().map(|parameter| parameter.name.wire());
    let arms = object.parameters.iter().map(|parameter| {
        let (wire, field) = (parameter.name.wire(), name(&parameter.name));
        let decoder = decoders::of_row(*scope, object, parameter);
        scope.placed(parameter, quote!(#wire => entry.decode(&#decoder, &mut slots.#field)))
    });
    let unknown = if object.ignores_unknown { quote!(ignore) } else { quote!(unknown) };
    let seen_lifetime = scope.lifetime(seen_borrows(*scope, object));
    let seen_type =
        if object.seen.is_empty() { quote!(()) } else { quote!(#seen_name #seen_lifetime) };
    let seen = seen(*scope, object);
    let finish = finish(*scope, object);
    // A builder keeps slots too, which can be cloned. Among somebody's own names
    // `Default` may be a macro of theirs.
    let derives = if scope.has_user_types() {
        quote!(#[derive(::core::default::Default)])
    } else {
        quote!(#[derive(Clone, Default)])
    };
    let form = object.is_form().then(|| {
        quote! {
            #[automatically_derived]
            impl #lifetime p::FormTable for #type_ {}
        }
    });
    quote! {
        #derives
        pub struct #slots #lifetime {
            #(#fields),*
        }
        #constants
        #(#patterns)*
        #seen
        #[automatically_derived]
        impl<'t> p::DecodeTable<'t> for #type_ {
            fn read(
                slots: &mut Self::Slots,
                entry: p::Entry<'_, 't>,
            ) -> Result<(), p::Stop> {
                match entry.name() {
                    #(#arms,)*
                    _ => entry.#unknown(),
                }
            }
        }
        #form
        #[automatically_derived]
        impl #lifetime p::TableDefinition for #type_ {
            const NAME: &'static str = #spec_name;
            const NAMES: &'static [&'static str] = p::names![#(#wires),*];

            type Slots = #slots #lifetime;
            type Salvaged = #seen_type;

            fn finish(slots: Self::Slots, validator: &mut p::Validator<'_>) -> p::TableSlot<Self> {
                #finish
            }
        }
    }
}

fn slot_type(scope: Scope<'_>, parameter: &Parameter) -> TokenStream {
    let value = scope.held(parameter);
    if conditions::has_parts(parameter) {
        let seen = scope.seen(parameter);
        quote!(p::Slot<#value, #seen>)
    } else {
        quote!(p::Slot<#value>)
    }
}

/// Whether the part of an invalid object that other tables' rules read holds borrowed
/// texts.
fn seen_borrows(scope: Scope<'_>, object: &Object) -> bool {
    object.seen.iter().any(|index| scope.api.borrows(&object.parameters[*index].type_))
}

/// The part of an invalid object that other tables' rules read.
fn seen(scope: Scope<'_>, object: &Object) -> Option<TokenStream> {
    if object.seen.is_empty() {
        return None;
    }
    let seen = beside(object, "Salvaged");
    let lifetime = scope.lifetime(seen_borrows(scope, object));
    let parameters = || object.seen.iter().map(|index| &object.parameters[*index]);
    let fields = parameters().map(|parameter| {
        let (field, slot) = (name(&parameter.name), slot_type(scope, parameter));
        quote!(pub #field: #slot)
    });
    // As the slots that hold it.
    let derives = (!scope.has_user_types()).then(|| quote!(#[derive(Clone)]));
    let hidden = parameters().map(|parameter| {
        let field = name(&parameter.name);
        quote!(#field: p::Slot::Unknown)
    });
    Some(quote! {
        #derives
        pub struct #seen #lifetime {
            #(#fields),*
        }
        #[automatically_derived]
        impl #lifetime p::Salvaged for #seen #lifetime {
            fn unknown() -> Self {
                Self { #(#hidden),* }
            }
        }
    })
}

fn finish(scope: Scope<'_>, object: &Object) -> TokenStream {
    let view = has_view(object).then(|| {
        let view = beside(object, "View");
        let fields = validate::viewed(object).map(|parameter| {
            let field = name(&parameter.name);
            let slot = conditions::lend(parameter, &quote!(slots.#field));
            quote!(#field: #slot)
        });
        // Responses are validated on request.
        quote!(if validator.validates() { let view = #view { #(#fields),* }; view.check_rules(validator); })
    });
    // Reported only on failure: an object that lacks one is not made.
    let mandatory =
        object.parameters.iter().filter(|parameter| is_mandatory(parameter)).map(|parameter| {
            let (wire, field) = (parameter.name.wire(), name(&parameter.name));
            quote!(validator.mandatory(#wire, &slots.#field);)
        });
    // A local of a parameter's own name could hide `scope` or `slots`.
    let local = |parameter: &Parameter| ident(&format!("slot_{}", parameter.name.rust()));
    let kept = object.parameters.iter().filter(|parameter| !scope.leaves_out(parameter));
    let patterns = kept.clone().filter(|parameter| is_mandatory(parameter)).map(|parameter| {
        let (field, local) = (name(&parameter.name), local(parameter));
        quote!(#field: p::Slot::Value(#local),)
    });
    let patterns: Vec<_> = patterns.collect();
    let fields = kept.map(|parameter| {
        let field = scope.field_name(parameter);
        if is_mandatory(parameter) {
            let local = local(parameter);
            quote!(#field: #local)
        } else {
            let slot = name(&parameter.name);
            quote!(#field: slots.#slot.into_option())
        }
    });
    let unmatched = scope.unmatched().iter().map(|field| quote!(#field: ::core::unreachable!()));
    let fields = fields.chain(unmatched);
    let (slots, seen) = (beside(object, "Slots"), beside(object, "Salvaged"));
    let bad = if object.seen.is_empty() {
        quote!(p::Slot::Invalid(()))
    } else {
        let fields = object.seen.iter().map(|index| {
            let field = name(&object.parameters[*index].name);
            quote!(#field: slots.#field)
        });
        quote!(p::Slot::Invalid(#seen { #(#fields),* }))
    };
    let mandatory: Vec<_> = mandatory.collect();
    let otherwise = if mandatory.is_empty() && object.seen.is_empty() {
        quote!(_ => #bad)
    } else {
        quote!(slots => { #(#mandatory)* #bad })
    };
    let complete =
        if patterns.is_empty() { quote!(_) } else { quote!(#slots { #(#patterns)* .. }) };
    quote! {
        #view
        match slots {
            #complete if validator.is_clean() => p::Slot::Value(Self { #(#fields),* }),
            #otherwise
        }
    }
}
