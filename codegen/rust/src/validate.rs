//! Judging: constraints of a value that is there, and rules over a view that
//! decoding fills from slots and `validate` from fields.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::tokens::{beside, ident, name};
use super::{conditions, decoders, facts, rules};
use paramtable_language::model::{
    Object, ObjectId, Parameter, Path, Step, Type, words_of_condition,
};

pub(super) fn emit(scope: &Scope<'_>, id: ObjectId) -> TokenStream {
    let object = scope.api.object(id);
    let (type_, lifetime) = (scope.owner(object), scope.lifetime(object.borrows));
    let view = has_view(object).then(|| view(*scope, id));
    let judge = judge(*scope, object);
    let received = object.received.then(|| {
        quote!(
            const RECEIVED: bool = true;
        )
    });
    let shown = shown(*scope, object);
    let with_facts = facts::methods(*scope, &type_);
    quote! {
        p::object!(#type_);
        #with_facts
        #[automatically_derived]
        impl #lifetime p::Validatable for #type_ {
            #received
            fn validate_with(&self, validator: &mut p::Validator<'_>) {
                #judge
            }
        }
        #view
        #shown
    }
}

/// The parameters that rules of tables above read: a method for each, and for a
/// single value another that finds it bad if it breaks its own row.
///
/// Not a method of a trait, because the types in its signature would have to be as
/// public as the implementing type, and a field of a user's type may be private.
fn shown(scope: Scope<'_>, object: &Object) -> Option<TokenStream> {
    if object.seen.is_empty() {
        return None;
    }
    let (type_, lifetime) = (scope.owner(object), scope.lifetime(object.borrows));
    let shown = object.seen.iter().map(|index| {
        let parameter = &object.parameters[*index];
        let value = scope.held(parameter);
        let (shown, good) = (conditions::shown(parameter), conditions::shown_if_good(parameter));
        let slot = conditions::field_slot(scope, parameter);
        if conditions::is_object(parameter) {
            let seen = scope.seen(parameter);
            return quote! {
                #[doc(hidden)]
                pub fn #shown(&self) -> p::Slot<&#value, &#seen> { #slot }
            };
        }
        if parameter.elements_read {
            let seen = scope.seen(parameter);
            let counted = counted(parameter);
            return quote! {
                #[doc(hidden)]
                pub fn #shown(&self) -> p::Slot<&#value, &#seen> { #slot }
                #[doc(hidden)]
                pub fn #good(&self) -> p::Slot<&#value, &#seen> { self.#shown()#counted }
            };
        }
        let judged = if decoders::validates(scope, object, parameter) {
            let decoder = decoders::of_row(scope, object, parameter);
            quote!(p::checked_slot(&#decoder, self.#shown()))
        } else {
            quote!(self.#shown())
        };
        quote! {
            #[doc(hidden)]
            pub fn #shown(&self) -> p::Slot<&#value, &()> { #slot }
            #[doc(hidden)]
            pub fn #good(&self) -> p::Slot<&#value, &()> { #judged }
        }
    });
    Some(quote!(impl #lifetime #type_ { #(#shown)* }))
}

/// The call that finds a list bad if it has too few or too many elements.
fn counted(parameter: &Parameter) -> Option<TokenStream> {
    let Type::List { items, .. } = &parameter.type_ else { return None };
    let bounds = decoders::item_bounds(*items);
    let counted = if parameter.nullable { quote!(counted_or_null) } else { quote!(counted) };
    items.is_bounded().then(|| quote!(.#counted(#bounds)))
}

/// Whether an object has rules or conditions across its parameters.
pub(super) fn has_view(object: &Object) -> bool {
    !object.rules.is_empty()
        || object.parameters.iter().any(|parameter| !parameter.conditions.is_empty())
}

/// The parameters of an object that its own conditions and rules read.
pub(super) fn viewed(object: &Object) -> impl Iterator<Item = &Parameter> {
    let mut viewed = vec![false; object.parameters.len()];
    for path in object.paths() {
        viewed[path.first().parameter] = true;
    }
    let parameters = object.parameters.iter().zip(viewed);
    parameters
        .filter(|(parameter, is_viewed)| *is_viewed || !parameter.conditions.is_empty())
        .map(|(parameter, _)| parameter)
}

/// The constraints of each row on its field, then the rules over a view of the fields.
fn judge(scope: Scope<'_>, object: &Object) -> TokenStream {
    let is_viewed =
        |parameter: &Parameter| viewed(object).any(|viewed| std::ptr::eq(viewed, parameter));
    // A local of a parameter's own name could hide `scope`.
    let local = |parameter: &Parameter| ident(&format!("slot_{}", parameter.name.rust()));
    // Invalid entries do not make an object invalid, so its slot stays as it was.
    let may_be_bad = |parameter: &Parameter| {
        decoders::validates(scope, object, parameter) && !conditions::is_object(parameter)
    };
    let statements = object.parameters.iter().filter(|parameter| {
        decoders::validates(scope, object, parameter) && !scope.leaves_out(parameter)
    });
    let statements = statements.map(|parameter| {
        let (wire, local) = (parameter.name.wire(), local(parameter));
        let decoder = decoders::of_row(scope, object, parameter);
        let slot = conditions::field_slot(scope, parameter);
        let call = scope.placed(parameter, quote!(validator.parameter(#wire, &#decoder, #slot)));
        if is_viewed(parameter) && may_be_bad(parameter) {
            quote!(let #local = #call;)
        } else {
            quote!(#call;)
        }
    });
    let rules = has_view(object).then(|| {
        let view = beside(object, "View");
        let fields = viewed(object).map(|parameter| {
            let field = name(&parameter.name);
            let slot = if may_be_bad(parameter) && !scope.leaves_out(parameter) {
                let local = local(parameter);
                let of_list = parameter.elements_read.then(|| quote!(.of_list()));
                quote!(#local #of_list)
            } else {
                conditions::field_slot(scope, parameter)
            };
            quote!(#field: #slot)
        });
        quote!(let view = #view { #(#fields),* }; view.check_rules(validator);)
    });
    let statements: Vec<_> = statements.collect();
    if statements.is_empty() && rules.is_none() {
        return quote!(let _ = validator;);
    }
    quote!(#(#statements)* #rules)
}

fn view(scope: Scope<'_>, id: ObjectId) -> TokenStream {
    let object = scope.api.object(id);
    let (view, shared) = (beside(object, "View"), scope.shared());
    let fields = viewed(object).map(|parameter| {
        let (field, value) = (name(&parameter.name), scope.held(parameter));
        let slot = if conditions::has_parts(parameter) {
            let seen = scope.seen(parameter);
            quote!(p::Slot<&'a #value, &'a #seen>)
        } else {
            quote!(p::Slot<&'a #value>)
        };
        scope.placed(parameter, quote!(#shared #field: #slot))
    });
    let statements = statements(scope, id);
    let borrows = viewed(object).any(|parameter| scope.api.borrows(&parameter.type_));
    let (text, inferred_text) = (borrows.then(|| quote!('t,)), borrows.then(|| quote!('_,)));
    quote! {
        #shared struct #view<#text 'a> {
            #(#fields),*
        }
        impl #view<#inferred_text '_> {
            #shared fn check_rules(&self, validator: &mut p::Validator<'_>) {
                #(#statements)*
            }
        }
    }
}

/// One call a condition or statement.
fn statements(scope: Scope<'_>, id: ObjectId) -> Vec<TokenStream> {
    let object = scope.api.object(id);
    let mut calls = Vec::new();
    for (index, parameter) in object.parameters.iter().enumerate() {
        let (wire, field) = (parameter.name.wire(), name(&parameter.name));
        for applicability in &parameter.conditions {
            let when = conditions::holds(scope, &applicability.condition);
            let words = words_of_condition(scope.api, &applicability.condition);
            let words = words.in_code(scope.api);
            if applicability.kind.forbids() {
                let own = Path { parents: Vec::new(), last: Step { object: id, parameter: index } };
                let sent = conditions::sent_beyond_default(scope, &own);
                calls.push(quote!(validator.only_when(#wire, #sent, #when, #words);));
            }
            if applicability.kind.demands() {
                calls.push(quote!(validator.required_when(#wire, &self.#field, #when, #words);));
            }
        }
    }
    calls.extend(object.rules.iter().map(|rule| rules::judge(scope, rule)));
    calls
}
