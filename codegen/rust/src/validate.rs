//! Judging: constraints of a value that is there, and rules over a view that
//! decoding fills from slots and `validate` from fields.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::tokens::{beside, ident, name};
use super::{conditions, decoders};
use paramtable_language::model::{
    Object, ObjectId, Parameter, Path, Statement, Step, words_of_compared, words_of_condition,
    words_of_matcher, words_of_path,
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
    quote! {
        p::object!(#type_);
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
                quote!(#local)
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
        let slot = if conditions::is_object(parameter) {
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
    for rule in &object.rules {
        let (rule_id, when) = (&rule.id, conditions::applies(scope, rule.when.as_ref()));
        let words = rule.when.as_ref().map(|when| words_of_condition(scope.api, when));
        let words = words.map(|words| words.in_code(scope.api)).unwrap_or_default();
        for statement in &rule.statements {
            match statement {
                Statement::Group(group, paths) => {
                    let group = quote::format_ident!("{group:?}");
                    let names = paths.iter().map(|path| words_of_path(path).in_code(scope.api));
                    let sent = paths.iter().map(|path| conditions::sent(scope, path));
                    calls.push(quote!(validator.group(#rule_id, #when, p::Group::#group, &[#(#names),*], &[#(#sent),*], #words);));
                }
                Statement::Expect(path, matcher) => {
                    let names = names_of(scope, path);
                    let fails = conditions::fails(scope, path, matcher);
                    let expected = words_of_matcher(scope.api, matcher).in_code(scope.api);
                    calls.push(
                        quote!(validator.expect(#rule_id, #when, &[#(#names),*], #fails, #expected, #words);),
                    );
                }
                Statement::Require(paths) => calls.extend(paths.iter().map(|path| {
                    let steps = path.prefixes().map(|prefix| {
                        let names = names_of(scope, &prefix);
                        let missing = conditions::missing(scope, &prefix);
                        quote!((&[#(#names),*], #missing))
                    });
                    quote!(validator.require(#rule_id, #when, &[#(#steps),*], #words);)
                })),
                Statement::Forbid(paths) => calls.extend(paths.iter().map(|path| {
                    let names = names_of(scope, path);
                    let sent = conditions::sent_beyond_default(scope, path);
                    quote!(validator.forbid(#rule_id, #when, &[#(#names),*], #sent, #words);)
                })),
                Statement::Compare(one, comparison, other) => {
                    let names = names_of(scope, one);
                    let holds = conditions::compares(scope, one, *comparison, other);
                    let expected = words_of_compared(*comparison, other).in_code(scope.api);
                    calls.push(
                        quote!(validator.compare(#rule_id, #when, &[#(#names),*], #holds, #expected, #words);),
                    );
                }
            }
        }
    }
    calls
}

/// The wire names of a path.
fn names_of<'a>(scope: Scope<'a>, path: &'a Path) -> impl Iterator<Item = &'a str> {
    scope.api.steps(path).map(|step| step.name.wire())
}
