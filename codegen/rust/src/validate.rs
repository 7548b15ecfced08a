//! Judging: constraints of a value that is there, and rules over a view that
//! decoding fills from slots and `validate` from fields.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::scope::{Scope, is_mandatory};
use super::tokens::{beside, ident, name};
use super::{cases, conditions, decoders, facts, rules};
use paramtable_language::model::{
    Cases, Object, ObjectId, Parameter, Path, Role, Step, Type, words_of_condition,
};

pub(super) fn emit(scope: &Scope<'_>, id: ObjectId) -> Option<TokenStream> {
    let object = scope.api.object(id);
    let shown = shown(*scope, id);
    // A case is judged by its table.
    if matches!(object.role, Role::Case(_)) {
        return shown;
    }
    let (type_, lifetime) = (scope.owner(object), scope.lifetime(object.borrows));
    let view = has_view(*scope, id).then(|| view(*scope, id));
    let judge = judge(*scope, id);
    let received = object.received.then(|| {
        quote!(
            const RECEIVED: bool = true;
        )
    });
    let with_facts = facts::methods(*scope, &type_);
    Some(quote! {
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
    })
}

/// The parameters that rules of tables above read: a method for each, and for a
/// single value another that finds it bad if it breaks its own row.
///
/// Not a method of a trait, because the types in its signature would have to be as
/// public as the implementing type, and a field of a user's type may be private.
fn shown(scope: Scope<'_>, id: ObjectId) -> Option<TokenStream> {
    let object = scope.api.object(id);
    let (type_, lifetime) = (scope.owner(object), scope.lifetime(object.borrows));
    let case = object.cases.as_ref().filter(|_| cases::are_seen(scope, object)).map(|cases| {
        let (slot, case) =
            (conditions::case_slot(scope, object, cases), scope.case_type(object, cases));
        quote! {
            #[doc(hidden)]
            pub fn __slot_case(
                &self,
            ) -> p::Slot<&#case, &<#case as p::CasesDefinition>::Salvaged> { #slot }
        }
    });
    let rows = cases::seen(scope, id);
    let shown = rows.iter().map(|index| {
        let parameter = &object.parameters[*index];
        if let Some(cases) = object.cases_of(parameter) {
            let (shown, case) = (conditions::shown(parameter), scope.case_type(object, cases));
            let field = scope.case_field(object, cases);
            let field = if is_mandatory(parameter) {
                quote!(Some(&self.#field))
            } else {
                quote!(self.#field.as_ref())
            };
            return quote! {
                #[doc(hidden)]
                pub fn #shown(&self) -> p::Slot<<#case as p::CasesDefinition>::Tag> {
                    p::tag_slot(#field)
                }
            };
        }
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
    let shown: Vec<_> = shown.chain(case).collect();
    (!shown.is_empty()).then(|| quote!(impl #lifetime #type_ { #(#shown)* }))
}

/// The call that finds a list bad if it has too few or too many elements.
fn counted(parameter: &Parameter) -> Option<TokenStream> {
    let Type::List { items, .. } = &parameter.type_ else { return None };
    let bounds = decoders::item_bounds(*items);
    let counted = if parameter.nullable { quote!(counted_or_null) } else { quote!(counted) };
    items.is_bounded().then(|| quote!(.#counted(#bounds)))
}

/// Whether an object has rules or conditions across its parameters.
pub(super) fn has_rules(object: &Object) -> bool {
    !object.rules.is_empty()
        || object.parameters.iter().any(|parameter| !parameter.conditions.is_empty())
}

/// Whether it judges any, its own or those of a case of it.
pub(super) fn has_view(scope: Scope<'_>, id: ObjectId) -> bool {
    with_cases(scope, id).any(|(_, object)| has_rules(object))
}

/// An object, and its cases. A case alone is judged by its table.
fn with_cases(scope: Scope<'_>, id: ObjectId) -> impl Iterator<Item = (ObjectId, &Object)> {
    let object = scope.api.object(id);
    let judges = !matches!(object.role, Role::Case(_));
    let cases = object.cases.iter().flat_map(|cases| &cases.list).map(|case| case.object);
    let all = judges.then_some(id).into_iter().chain(cases);
    all.map(move |id| (id, scope.api.object(id)))
}

/// The parameters of an object that its own conditions and rules read, or those of its
/// cases.
pub(super) fn viewed(scope: Scope<'_>, id: ObjectId) -> impl Iterator<Item = &Parameter> {
    let object = scope.api.object(id);
    let mut viewed = vec![false; object.parameters.len()];
    for (_, reader) in with_cases(scope, id) {
        for step in reader.paths().map(Path::first).filter(|step| step.object == id) {
            viewed[step.parameter] = true;
        }
    }
    let parameters = object.parameters.iter().zip(viewed);
    parameters
        .filter(|(parameter, is_viewed)| *is_viewed || !parameter.conditions.is_empty())
        .map(|(parameter, _)| parameter)
}

/// The constraints of each row on its field, then the rules over a view of the fields.
fn judge(scope: Scope<'_>, id: ObjectId) -> TokenStream {
    let object = scope.api.object(id);
    let is_viewed =
        |parameter: &Parameter| viewed(scope, id).any(|viewed| std::ptr::eq(viewed, parameter));
    // A local of a parameter's own name could hide `scope`.
    let local = |parameter: &Parameter| ident(&format!("slot_{}", parameter.name.rust()));
    // Invalid entries do not make an object invalid, so its slot stays as it was.
    let may_be_bad = |parameter: &Parameter| {
        decoders::validates(scope, object, parameter) && !conditions::is_object(parameter)
            || object.cases_of(parameter).is_some()
    };
    let statements = object.parameters.iter().filter(|parameter| {
        object.cases_of(parameter).is_some()
            || decoders::validates(scope, object, parameter) && !scope.leaves_out(parameter)
    });
    let statements = statements.map(|parameter| {
        let (wire, local) = (parameter.name.wire(), local(parameter));
        if let Some(cases) = object.cases_of(parameter) {
            return judge_case(scope, object, cases, &local);
        }
        let decoder = decoders::of_row(scope, object, parameter);
        let slot = conditions::field_slot(scope, parameter);
        let call = scope.placed(parameter, quote!(validator.parameter(#wire, &#decoder, #slot)));
        if is_viewed(parameter) && may_be_bad(parameter) {
            quote!(let #local = #call;)
        } else {
            quote!(#call;)
        }
    });
    let rules = has_view(scope, id).then(|| {
        let view = beside(object, "View");
        let fields = viewed(scope, id).map(|parameter| {
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
        let case = cases::are_viewed(scope, id).then(|| quote!(case: slot_case));
        let fields = fields.chain(case);
        quote!(let view = #view { #(#fields),* }; view.check_rules(validator);)
    });
    let statements: Vec<_> = statements.collect();
    if statements.is_empty() && rules.is_none() {
        return quote!(let _ = validator;);
    }
    quote!(#(#statements)* #rules)
}

/// The tag, the rows of the case, and the case as rules see it.
fn judge_case(scope: Scope<'_>, object: &Object, cases: &Cases, local: &Ident) -> TokenStream {
    let tag = &object.parameters[cases.tag];
    let (wire, case) = (tag.name.wire(), scope.case_type(object, cases));
    let (slot, field) =
        (conditions::case_slot(scope, object, cases), scope.case_field(object, cases));
    let (value, tag) = if is_mandatory(tag) {
        (quote!(p::CasesDefinition::tag(&self.#field)), quote!(p::Slot::Value(&tag)))
    } else {
        (quote!(self.#field.as_ref().map(p::CasesDefinition::tag)), quote!(p::Slot::from(&tag)))
    };
    quote! {
        let tag = #value;
        let #local = validator.parameter(#wire, &<#case as p::CasesDefinition>::TAG, #tag);
        let slot_case = validator.case::<#case>(#local, #slot);
    }
}

fn view(scope: Scope<'_>, id: ObjectId) -> TokenStream {
    let object = scope.api.object(id);
    let (view, shared) = (beside(object, "View"), scope.shared());
    let fields = viewed(scope, id).map(|parameter| {
        let (field, value) = (name(&parameter.name), scope.held(parameter));
        let slot = if conditions::has_parts(parameter) {
            let seen = scope.seen(parameter);
            quote!(p::Slot<&'a #value, &'a #seen>)
        } else {
            quote!(p::Slot<&'a #value>)
        };
        scope.placed(parameter, quote!(#shared #field: #slot))
    });
    let cases = object.cases.as_ref().filter(|_| cases::are_viewed(scope, id));
    let case = cases.map(|cases| {
        let type_ = scope.case_type(object, cases);
        quote! {
            #shared case: p::Slot<&'a #type_, &'a <#type_ as p::CasesDefinition>::Salvaged>
        }
    });
    let fields = fields.chain(case);
    let statements = statements(scope, id);
    let of_cases = object.cases.iter().flat_map(|cases| &cases.list);
    let of_cases = of_cases.filter_map(|case| statements_of_case(scope, case.object));
    let statements = statements.into_iter().chain(of_cases);
    let borrows = viewed(scope, id).any(|parameter| scope.api.borrows(&parameter.type_))
        || cases.is_some_and(|cases| cases::borrow(scope, cases));
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

/// The conditions and rules of a case, which are judged only in it.
fn statements_of_case(scope: Scope<'_>, id: ObjectId) -> Option<TokenStream> {
    let object = scope.api.object(id);
    if !has_rules(object) {
        return None;
    }
    let shown = cases::shown(scope, id);
    let slots = cases::own_viewed(object, id).into_iter().map(|index| {
        let row = &object.parameters[index];
        let local = conditions::local_of_case(row);
        let (field, shown) = (name(&row.name), conditions::shown(row));
        let good = conditions::shown_if_good(row);
        let is_checked = !conditions::is_object(row) && decoders::validates(scope, object, row);
        // A value that was built may break its row, and then nothing is known of it.
        let slot = if is_checked {
            quote!(if validator.is_of_built_value() { case.#good() } else { case.#shown() })
        } else {
            quote!(case.#shown())
        };
        quote!(let #local = case.child(|case| #slot, |salvaged| salvaged.#field.as_ref());)
    });
    let statements = statements(scope.of_case(id), id);
    let salvaged = if cases::has_structs(scope, id) {
        quote!(|salvaged| salvaged.#shown())
    } else {
        quote!(|_| p::Slot::Absent)
    };
    Some(quote! {
        let case = self.case.child(|case| case.#shown(), #salvaged);
        if case.sent().is_true() {
            #(#slots)*
            #(#statements)*
        }
    })
}

/// One call a condition or statement.
fn statements(scope: Scope<'_>, id: ObjectId) -> Vec<TokenStream> {
    let object = scope.api.object(id);
    let mut calls = Vec::new();
    for (index, parameter) in object.parameters.iter().enumerate() {
        let wire = parameter.name.wire();
        let field = conditions::first_slot(scope, Step { object: id, parameter: index });
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
                calls.push(quote!(validator.required_when(#wire, &#field, #when, #words);));
            }
        }
    }
    calls.extend(object.rules.iter().map(|rule| rules::judge(scope, rule)));
    calls
}
