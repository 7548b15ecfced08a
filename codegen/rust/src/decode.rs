//! Decoding: slots, the key match, and the object made of them.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::{Scope, is_mandatory};
use super::tokens::{beside, ident, name};
use super::validate::has_view;
use super::{cases, conditions, decoders, validate};
use paramtable_language::model::{Cases, Object, ObjectId, Parameter, Role};

pub(super) fn emit(scope: &Scope<'_>, id: ObjectId) -> TokenStream {
    let object = scope.api.object(id);
    let (slots, seen_name) = (beside(object, "Slots"), beside(object, "Salvaged"));
    let (type_, lifetime) = (scope.owner(object), scope.lifetime(object.borrows));
    let spec_name = object.name.wire();
    let fields = object.parameters.iter().map(|parameter| {
        let (field, slot) = (name(&parameter.name), slot_type(*scope, parameter));
        scope.placed(parameter, quote!(pub #field: #slot))
    });
    let case = object.cases.as_ref().map(|cases| {
        let type_ = scope.case_type(object, cases);
        quote!(pub case: p::CaseSlot<#type_>)
    });
    let fields = fields.chain(case);
    let patterns = decoders::patterns(*scope, object.name.rust(), &object.parameters);
    let constants = decoders::constants(*scope, object);
    let constants =
        (!constants.is_empty()).then(|| quote!(impl #lifetime #slots #lifetime { #(#constants)* }));
    let wires = names(*scope, object);
    let read = read(*scope, id);
    let has_seen = has_seen(*scope, id);
    let seen_lifetime = scope.lifetime(seen_borrows(*scope, id));
    let seen_type = if has_seen { quote!(#seen_name #seen_lifetime) } else { quote!(()) };
    let seen = seen(*scope, id);
    let finish = finish(*scope, id);
    let mutable = object.cases.as_ref().map(|_| quote!(mut));
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
        #read
        #form
        #[automatically_derived]
        impl #lifetime p::TableDefinition for #type_ {
            const NAME: &'static str = #spec_name;
            const NAMES: &'static [&'static str] = p::names![#(#wires),*];

            type Slots = #slots #lifetime;
            type Salvaged = #seen_type;

            fn finish(#mutable slots: Self::Slots, validator: &mut p::Validator<'_>) -> p::TableSlot<Self> {
                #finish
            }
        }
    }
}

/// The wire names that an object of a table may have.
fn names<'a>(scope: Scope<'a>, object: &'a Object) -> Vec<&'a str> {
    let cases = object.cases.iter().flat_map(|cases| &cases.list);
    let of_cases = cases.flat_map(|case| &scope.api.object(case.object).parameters);
    let mut names: Vec<_> = object.parameters.iter().map(|row| row.name.wire()).collect();
    for row in of_cases {
        let wire = row.name.wire();
        if !names.contains(&wire) {
            names.push(wire);
        }
    }
    names
}

/// The function that reads an entry into its slot. That of a case is called by its
/// table's alone.
fn read(scope: Scope<'_>, id: ObjectId) -> TokenStream {
    let object = scope.api.object(id);
    let arms = object.parameters.iter().map(|parameter| {
        let (wire, field) = (parameter.name.wire(), name(&parameter.name));
        if object.cases_of(parameter).is_some() {
            return quote!(#wire => entry.decode_tag(&mut slots.#field, &mut slots.case));
        }
        let decoder = decoders::of_row(scope, object, parameter);
        scope.placed(parameter, quote!(#wire => entry.decode(&#decoder, &mut slots.#field)))
    });
    if let Some(cases) = table_of_case(scope, object) {
        let (type_, lifetime) = (cases::type_of(scope, cases), scope.lifetime(object.borrows));
        let slots = beside(object, "Slots");
        // The lifetime is that of the texts, where it holds any.
        let own = (!object.borrows).then(|| quote!(<'t>));
        return quote! {
            impl #lifetime #slots #lifetime {
                pub fn read #own(&mut self, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
                    let slots = self;
                    match entry.name() {
                        #(#arms,)*
                        _ => entry.outside_case::<#type_>(),
                    }
                }
            }
        };
    }
    let otherwise = match (&object.cases, object.ignores_unknown) {
        (Some(_), _) => quote!(decode_in_case(&mut slots.case)),
        (None, true) => quote!(ignore()),
        (None, false) => quote!(unknown()),
    };
    let type_ = scope.owner(object);
    quote! {
        #[automatically_derived]
        impl<'t> p::DecodeTable<'t> for #type_ {
            fn read(
                slots: &mut Self::Slots,
                entry: p::Entry<'_, 't>,
            ) -> Result<(), p::Stop> {
                match entry.name() {
                    #(#arms,)*
                    _ => entry.#otherwise,
                }
            }
        }
    }
}

/// The cases that an object is one of.
fn table_of_case<'a>(scope: Scope<'a>, object: &Object) -> Option<&'a Cases> {
    let Role::Case(table) = object.role else { return None };
    scope.api.object(table).cases.as_ref()
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
fn seen_borrows(scope: Scope<'_>, id: ObjectId) -> bool {
    let object = scope.api.object(id);
    let seen = cases::seen(scope, id);
    seen.iter().any(|index| scope.api.borrows(&object.parameters[*index].type_))
        || cases::are_seen(scope, object)
            && object.cases.as_ref().is_some_and(|cases| cases::borrow(scope, cases))
}

/// Whether rules read an object from outside.
fn has_seen(scope: Scope<'_>, id: ObjectId) -> bool {
    !cases::seen(scope, id).is_empty() || cases::are_seen(scope, scope.api.object(id))
}

/// The part of an invalid object that other tables' rules read.
fn seen(scope: Scope<'_>, id: ObjectId) -> Option<TokenStream> {
    if !has_seen(scope, id) {
        return None;
    }
    let object = scope.api.object(id);
    let seen = beside(object, "Salvaged");
    let lifetime = scope.lifetime(seen_borrows(scope, id));
    let rows = cases::seen(scope, id);
    let parameters = || rows.iter().map(|index| &object.parameters[*index]);
    let cases = object.cases.as_ref().filter(|_| cases::are_seen(scope, object));
    let case = cases.map(|cases| {
        let type_ = scope.case_type(object, cases);
        quote!(pub case: p::Slot<#type_, <#type_ as p::CasesDefinition>::Salvaged>)
    });
    let case_unknown = cases.map(|_| quote!(case: p::Slot::Unknown));
    let fields = parameters().map(|parameter| {
        let (field, slot) = (name(&parameter.name), slot_type(scope, parameter));
        quote!(pub #field: #slot)
    });
    let fields = fields.chain(case);
    // As the slots that hold it.
    let derives = (!scope.has_user_types()).then(|| quote!(#[derive(Clone)]));
    let hidden = parameters().map(|parameter| {
        let field = name(&parameter.name);
        quote!(#field: p::Slot::Unknown)
    });
    let hidden = hidden.chain(case_unknown);
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

fn finish(scope: Scope<'_>, id: ObjectId) -> TokenStream {
    let object = scope.api.object(id);
    let case = object.cases.as_ref();
    let case_finished = case.map(|_| quote!(slots.case.finish(validator);));
    let view = has_view(scope, id).then(|| {
        let view = beside(object, "View");
        let fields = validate::viewed(scope, id).map(|parameter| {
            let field = name(&parameter.name);
            let slot = conditions::lend(parameter, &quote!(slots.#field));
            quote!(#field: #slot)
        });
        let case = cases::are_viewed(scope, id).then(|| quote!(case: slots.case.as_ref()));
        let fields = fields.chain(case);
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
    let kept = cases::fields(object).filter(|parameter| !scope.leaves_out(parameter));
    let patterns = kept.clone().filter(|parameter| is_mandatory(parameter)).map(|parameter| {
        let (field, local) = (name(&parameter.name), local(parameter));
        quote!(#field: p::Slot::Value(#local),)
    });
    let tag = case.map(|cases| &object.parameters[cases.tag]);
    let case_pattern = tag
        .filter(|tag| is_mandatory(tag))
        .map(|_| quote!(case: p::CaseSlot::Done(p::Slot::Value(case)),));
    let patterns: Vec<_> = patterns.chain(case_pattern).collect();
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
    let case_field = case.zip(tag).map(|(cases, tag)| {
        let value = if is_mandatory(tag) { quote!(case) } else { quote!(slots.case.into_option()) };
        let field = scope.case_field(object, cases);
        quote!(#field: #value)
    });
    let fields = fields.chain(case_field).chain(unmatched);
    let (slots, seen) = (beside(object, "Slots"), beside(object, "Salvaged"));
    let bad = if has_seen(scope, id) {
        let fields = cases::seen(scope, id).into_iter().map(|index| {
            let field = name(&object.parameters[index].name);
            quote!(#field: slots.#field)
        });
        let case = cases::are_seen(scope, object).then(|| quote!(case: slots.case.into_slot()));
        let fields = fields.chain(case);
        quote!(p::Slot::Invalid(#seen { #(#fields),* }))
    } else {
        quote!(p::Slot::Invalid(()))
    };
    let mandatory: Vec<_> = mandatory.collect();
    let otherwise = if mandatory.is_empty() && !has_seen(scope, id) {
        quote!(_ => #bad)
    } else {
        quote!(slots => { #(#mandatory)* #bad })
    };
    let complete =
        if patterns.is_empty() { quote!(_) } else { quote!(#slots { #(#patterns)* .. }) };
    quote! {
        #case_finished
        #view
        match slots {
            #complete if validator.is_clean() => p::Slot::Value(Self { #(#fields),* }),
            #otherwise
        }
    }
}
