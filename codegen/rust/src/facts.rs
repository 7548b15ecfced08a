//! The facts of a spec: their type, and the tests of them.

use proc_macro2::TokenStream;
use quote::quote;

use super::doc;
use super::scope::Scope;
use super::tokens::{ident, name};
use paramtable_language::model::{
    Api, FACTS, Fact, FactId, FactTest, Page, Words, code, name_of_fact,
};
use paramtable_language::prose::in_rustdoc as prose;

/// The type with a setter for each fact, on the page that declares them.
pub(super) fn type_(scope: Scope<'_>, page: &Page) -> Option<TokenStream> {
    if !page.declares_facts {
        return None;
    }
    let setters = scope.api.facts().map(|(id, fact)| setter(scope, id, fact));
    let (doc, facts) = (doc(), ident(FACTS));
    Some(quote! {
        #doc
        #[derive(Clone, Default, PartialEq, Eq)]
        pub struct #facts(::paramtable::GivenFacts);
        impl #facts {
            #(#setters)*
        }
        ::paramtable::__private::facts!(#facts);
    })
}

fn doc() -> TokenStream {
    doc::comment([
        String::from(
            "The facts of a call: values that conditions test and that no message contains.",
        ),
        String::from(
            "A test of a fact that is not given is unknown, so alone it requires and forbids nothing. Give them to `from_json_with` and its like, to `validate_with` and to `check_with`.",
        ),
    ])
}

fn setter(scope: Scope<'_>, id: FactId, fact: &Fact) -> TokenStream {
    let (wire, setter) = (fact.name.wire(), name(&fact.name));
    let value = scope.value(&fact.type_.of_value());
    let option = scope.option(&value);
    let called = code(&name_of_fact(scope.api, id));
    let doc = doc::comment([match fact.description.as_str() {
        "" => format!("The fact {called}."),
        description => format!("{}: {called}.", prose(description).trim_end_matches('.')),
    }]);
    quote! {
        #doc
        #[must_use]
        pub fn #setter(self, value: impl Into<#option>) -> Self {
            Self(self.0.with(#wire, value.into()))
        }
    }
}

/// Whether a fact passes.
pub(super) fn passes(api: &Api, fact: FactId, test: &FactTest) -> TokenStream {
    let FactTest { values, is_negated } = test;
    let wire = api.fact(fact).name.wire();
    let values = values.iter().map(|value| Words(api, value).to_string());
    let negate = is_negated.then(|| quote!(.negate()));
    quote!(validator.fact(#wire, &[#(#values),*]) #negate)
}

/// What types of a spec with facts have besides.
pub(super) fn methods(scope: Scope<'_>, type_: &TokenStream) -> Option<TokenStream> {
    let facts = scope.facts()?;
    Some(quote!(p::with_facts!(#type_, #facts);))
}
