//! Which names generated code has in scope where it stands, and so how it names
//! the types of a spec and of the libraries.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use crate::cases;
use crate::tokens::{decimal, ident, name, respanned};
use crate::user_types::{UserField, UserStruct};
use paramtable_language::model::{
    Api, Cases, Condition, DateFormat, FACTS, Literal, Name, Object, ObjectId, Page, Parameter,
    Path, Presence, Scalar, Step, Term, Type,
};

/// The field that holds the case of a table.
pub(super) const CASE: &str = "case";

/// The types of the standard prelude that are written by their names alone,
/// unless the spec has a type of that name.
pub const PRELUDE_NAMES: [&str; 5] = ["Box", "Option", "Result", "String", "Vec"];

/// The names of the standard prelude that types of the spec have taken.
pub(super) struct Prelude {
    taken: Vec<&'static str>,
}

impl Prelude {
    /// Looks for a spec's types among the names that are written plainly.
    pub(super) fn of(api: &Api) -> Self {
        Self { taken: PRELUDE_NAMES.into_iter().filter(|name| api.has_type(name)).collect() }
    }
}

/// A module of the output, which knows the way to the types of all pages.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) api: &'a Api,
    prelude: &'a Prelude,
    depth: usize,
    /// Whether this is machinery, which has the standard prelude for itself.
    machinery: bool,
    /// Whether the compiler is left to find out how long borrowed texts live.
    inferred: bool,
    /// The user's struct that is matched to an object.
    user_struct: Option<&'a UserStruct>,
    /// The case whose conditions and rules are emitted.
    case: Option<ObjectId>,
    /// Whether the types of values have no names here.
    foreign: bool,
    /// The element that the local `element` holds the slot of.
    at_hand: Option<AtHand<'a>>,
}

/// An element, to which paths lead that lead through its list.
#[derive(Clone, Copy)]
pub(super) struct AtHand<'a> {
    pub(super) list: &'a Path,
    /// The row at the end of that path: where it names rows of several cases, the one
    /// whose element is at hand.
    pub(super) row: Step,
    /// Whether tests of lists at the path of the list are about the list. They are in a
    /// rule for each element; under `any` they are about an element that is a list.
    pub(super) is_each: bool,
    /// Conditions of the rule that read no element: locals hold whether they are true.
    pub(super) settled: &'a [&'a Condition],
    /// Terms of the rule that read no element: locals hold their totals.
    pub(super) totals: &'a [&'a Term],
}

impl<'a> Scope<'a> {
    /// The module of a page, so many levels below the root.
    pub(super) fn of_page(api: &'a Api, prelude: &'a Prelude, page: &Page) -> Self {
        let depth = page.module.len();
        Self {
            api,
            prelude,
            depth,
            machinery: false,
            inferred: false,
            user_struct: None,
            case: None,
            foreign: false,
            at_hand: None,
        }
    }

    /// A block beside a user's type, which holds all machinery. It is a struct, or
    /// an enum where there is none.
    pub(super) fn beside(
        api: &'a Api,
        prelude: &'a Prelude,
        user_struct: Option<&'a UserStruct>,
    ) -> Self {
        let machinery = user_struct.is_some();
        Self {
            api,
            prelude,
            depth: 0,
            machinery,
            inferred: false,
            user_struct,
            case: None,
            foreign: false,
            at_hand: None,
        }
    }

    /// The struct's field for a parameter, if it has one.
    pub(super) fn user_field(self, parameter: &Parameter) -> Option<&'a UserField> {
        self.user_struct?.fields.iter().find(|field| field.wire == parameter.name.wire())
    }

    /// Whether the user's struct has no field for a parameter.
    pub(super) fn leaves_out(self, parameter: &Parameter) -> bool {
        self.user_struct.is_some() && self.user_field(parameter).is_none()
    }

    /// The scope for a parameter and everything below it: where the user's struct
    /// has no field, the types are those of the spec.
    pub(super) fn toward(self, parameter: &Parameter) -> Self {
        if self.leaves_out(parameter) { Self { user_struct: None, ..self } } else { self }
    }

    /// Where the local `element` holds the slot of an element.
    pub(super) fn at(self, at_hand: AtHand<'a>) -> Self {
        Self { at_hand: Some(at_hand), ..self }
    }

    /// The element at hand.
    pub(super) fn at_hand(self) -> Option<AtHand<'a>> {
        self.at_hand
    }

    /// Where no element is at hand.
    pub(super) fn at_table(self) -> Self {
        Self { at_hand: None, ..self }
    }

    /// Whether values may have types that a user wrote.
    pub(super) fn has_user_types(self) -> bool {
        self.user_struct.is_some()
    }

    /// The field that holds a parameter.
    pub(super) fn field_name(self, parameter: &Parameter) -> Ident {
        self.user_field(parameter)
            .map_or_else(|| self::name(&parameter.name), |field| field.ident.clone())
    }

    /// The field as an expression. A user's field is read as the type that it was
    /// checked against, so that the compiler reports a wrong type once.
    pub(super) fn field_place(self, parameter: &Parameter) -> TokenStream {
        let field = self.field_name(parameter);
        if self.user_field(parameter).is_none() {
            return quote!(self.#field);
        }
        let type_ = self.field(parameter);
        quote!((*p::field_ref::<#type_>(&self.#field)))
    }

    /// The type of the field `case`, without an option around it.
    pub(super) fn case_type(self, object: &Object, cases: &Cases) -> TokenStream {
        match self.user_field(&object.parameters[cases.tag]) {
            Some(field) => field.leaf.clone(),
            None => cases::type_of(self, cases),
        }
    }

    /// The field of the case. A user's struct has it for the tag.
    pub(super) fn case_field(self, object: &Object, cases: &Cases) -> Ident {
        let field = self.user_field(&object.parameters[cases.tag]);
        field.map_or_else(|| ident(CASE), |field| field.ident.clone())
    }

    /// The same for the conditions and rules of a case.
    pub(super) fn of_case(self, case: ObjectId) -> Self {
        Self { case: Some(case), ..self }
    }

    /// The scope for the rows of a case, and everything below them. Beside a user's
    /// struct they have types of another crate, which have no names there.
    pub(super) fn in_case(self) -> Self {
        Self { user_struct: None, foreign: self.foreign || self.has_user_types(), ..self }
    }

    /// Whether the types of values have no names here.
    pub(super) fn is_foreign(self) -> bool {
        self.foreign
    }

    /// The case whose conditions and rules are emitted: it begins some of their paths.
    pub(super) fn case(self) -> Option<ObjectId> {
        self.case
    }

    /// The type of a row's values: users' structs hold the inner type of a scalar.
    pub(super) fn plain(self, type_: &'a Type) -> &'a Type {
        match type_ {
            Type::Scalar(id) if self.has_user_types() => &self.api.scalar(*id).type_,
            other => other,
        }
    }

    /// Fields that no parameter belongs to.
    pub(super) fn unmatched(self) -> &'a [Ident] {
        self.user_struct.map_or(&[], |user_struct| &user_struct.unmatched)
    }

    /// Tokens for a parameter, with the span of the field that holds it: there the
    /// compiler reports a wrong type of the field.
    pub(super) fn placed(self, parameter: &Parameter, tokens: TokenStream) -> TokenStream {
        match self.user_field(parameter) {
            Some(field) => respanned(tokens, field.span),
            None => tokens,
        }
    }

    /// How far machinery is seen that other modules of its page use.
    pub(super) fn shared(self) -> TokenStream {
        if self.depth == 0 { TokenStream::new() } else { quote!(pub(super)) }
    }

    /// The module of a page's machinery.
    pub(super) fn below(self) -> Self {
        Self { depth: self.depth + 1, machinery: true, ..self }
    }

    /// The path to the root.
    pub(super) fn root(self) -> TokenStream {
        let steps = std::iter::repeat_n(quote!(super), self.depth);
        quote!(#(#steps)::*)
    }

    /// The first lines of a module of machinery; `siblings` are those that it calls.
    pub(super) fn preamble(self, siblings: &[&str]) -> TokenStream {
        let (machinery, root) = (preamble(), self.root());
        let siblings = siblings.iter().map(|sibling| ident(sibling));
        quote! {
            #machinery
            use #root as root;
            #(use super::#siblings::*;)*
        }
    }

    /// The same where the compiler knows how long borrowed texts live: in an
    /// expression.
    pub(super) fn inferred(self) -> Self {
        Self { inferred: true, ..self }
    }

    /// The lifetime parameter of a type that holds borrowed texts.
    pub(super) fn lifetime(self, borrows: bool) -> Option<TokenStream> {
        borrows.then(|| if self.inferred { quote!(<'_>) } else { quote!(<'t>) })
    }

    /// The type of an object whose machinery is emitted.
    pub(super) fn owner(self, object: &Object) -> TokenStream {
        match self.user_struct {
            Some(user_struct) => user_struct.type_.to_token_stream(),
            None => self.object(object),
        }
    }

    /// An object's type.
    pub(super) fn object(self, object: &Object) -> TokenStream {
        let (name, lifetime) = (self.named(&object.name), self.lifetime(object.borrows));
        quote!(#name #lifetime)
    }

    /// A scalar's type.
    pub(super) fn scalar(self, scalar: &Scalar) -> TokenStream {
        let lifetime = self.lifetime(self.api.borrows(&scalar.type_));
        let name = self.named(&scalar.name);
        quote!(#name #lifetime)
    }

    /// The type of facts, where there is one: for a user's struct, if it names it.
    pub(super) fn facts(self) -> Option<TokenStream> {
        match self.user_struct {
            Some(user_struct) => user_struct.facts.clone(),
            None => (self.api.facts().len() > 0).then(|| {
                let facts = ident(FACTS);
                quote!(root::#facts)
            }),
        }
    }

    /// A generated type by its name alone, from here.
    pub(super) fn named(self, name: &Name) -> TokenStream {
        let name = self::name(name);
        if self.machinery { quote!(root::#name) } else { quote!(#name) }
    }

    /// An item of the runtime's public API.
    pub(super) fn runtime(self) -> TokenStream {
        if self.machinery { quote!(p) } else { quote!(::paramtable) }
    }

    /// A type of the standard prelude: plainly, unless the spec has a type of
    /// that name. Those are not in the scope of machinery.
    pub(super) fn prelude(self, name: &str, path: TokenStream) -> TokenStream {
        if !self.machinery && self.prelude.taken.contains(&name) {
            return path;
        }
        let name = ident(name);
        quote!(#name)
    }

    /// A type of the standard library that is not in its prelude.
    fn std(self, name: &str, path: TokenStream) -> TokenStream {
        let name = ident(name);
        if self.machinery { quote!(p::#name) } else { path }
    }

    /// `Option<inner>`
    pub(super) fn option(self, inner: &TokenStream) -> TokenStream {
        let option = self.prelude("Option", quote!(::core::option::Option));
        quote!(#option<#inner>)
    }

    /// The type of a value that was sent.
    pub(super) fn value(self, type_: &Type) -> TokenStream {
        let runtime = self.runtime();
        match type_ {
            Type::Text { .. } if self.api.borrows_texts => {
                let lifetime = if self.inferred { quote!('_) } else { quote!('t) };
                let cow = self.std("Cow", quote!(::std::borrow::Cow));
                quote!(#cow<#lifetime, str>)
            }
            Type::Text { .. } => self.prelude("String", quote!(::std::string::String)),
            Type::Boolean { .. } => quote!(bool),
            Type::Integer { .. } => quote!(i64),
            Type::Decimal { .. } => quote!(#runtime::Decimal),
            Type::DateTime => quote!(#runtime::DateTime),
            Type::Formatted(DateFormat { has_time: true, .. }) => quote!(#runtime::LocalDateTime),
            Type::Date | Type::Formatted(DateFormat { has_time: false, .. }) => {
                quote!(#runtime::Date)
            }
            Type::FreeForm { .. } => quote!(#runtime::Object),
            Type::Any => quote!(#runtime::Value),
            Type::Enum(type_) => self.named(&self.api.enumeration(type_.id).name),
            Type::Object(id) => self.object(self.api.object(*id)),
            Type::Scalar(id) => self.scalar(self.api.scalar(*id)),
            Type::List { of, .. } => {
                let (list, of) = (self.prelude("Vec", quote!(::std::vec::Vec)), self.value(of));
                quote!(#list<#of>)
            }
            Type::Map { of, .. } => {
                let of = self.value(of);
                let map = self.std("BTreeMap", quote!(::std::collections::BTreeMap));
                let name = self.prelude("String", quote!(::std::string::String));
                quote!(#map<#name, #of>)
            }
        }
    }

    /// The type of a parameter's value as it is held: boxed where it must be.
    pub(super) fn held(self, parameter: &Parameter) -> TokenStream {
        if let Some(field) = self.user_field(parameter) {
            return field.held.clone();
        }
        let mut value = self.value(&parameter.type_);
        if parameter.boxed {
            let boxed = self.prelude("Box", quote!(::std::boxed::Box));
            value = quote!(#boxed<#value>);
        }
        let runtime = self.runtime();
        if parameter.nullable { quote!(#runtime::Nullable<#value>) } else { value }
    }

    /// The part of an invalid object or list that conditions read: held like the value.
    pub(super) fn seen(self, parameter: &Parameter) -> TokenStream {
        let leaf = self.user_field(parameter).map(|field| &field.leaf);
        let seen = self.salvaged(&parameter.type_, leaf);
        if parameter.boxed { quote!(Box<#seen>) } else { seen }
    }

    /// The same of a value of a type; `leaf` is the type of a user's own that holds each
    /// single value or object.
    fn salvaged(self, type_: &Type, leaf: Option<&TokenStream>) -> TokenStream {
        match type_ {
            Type::Object(_) => {
                let value = leaf.cloned().unwrap_or_else(|| self.value(type_));
                quote!(<#value as p::TableDefinition>::Salvaged)
            }
            Type::List { of, .. } => {
                let (value, seen) = (self.held_by(of, leaf), self.salvaged(of, leaf));
                quote!(p::SalvagedList<#value, #seen>)
            }
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
            | Type::Scalar(_)
            | Type::Map { .. } => quote!(()),
        }
    }

    /// The type of a value, with `leaf` within its lists and maps.
    fn held_by(self, type_: &Type, leaf: Option<&TokenStream>) -> TokenStream {
        let Some(leaf) = leaf else { return self.value(type_) };
        match type_ {
            Type::List { of, .. } => {
                let of = self.held_by(of, Some(leaf));
                quote!(Vec<#of>)
            }
            Type::Map { of, .. } => {
                let of = self.held_by(of, Some(leaf));
                quote!(p::BTreeMap<String, #of>)
            }
            _ => leaf.clone(),
        }
    }

    /// The type of a field.
    pub(super) fn field(self, parameter: &Parameter) -> TokenStream {
        let value = self.held(parameter);
        if is_mandatory(parameter) { value } else { self.option(&value) }
    }

    /// A value of the spec.
    pub(super) fn literal(self, literal: &Literal) -> TokenStream {
        match literal {
            Literal::Text(text)
            | Literal::Date(text)
            | Literal::DateTime(text)
            | Literal::Formatted { plain: text, .. } => quote!(#text),
            Literal::Boolean(value) => quote!(#value),
            Literal::Integer(value) => {
                let value = proc_macro2::Literal::i64_unsuffixed(*value);
                quote!(#value)
            }
            Literal::Decimal(value) => decimal(*value),
            Literal::Variant(id, index) => {
                let enumeration = self.api.enumeration(*id);
                let (type_, variant) =
                    (self.named(&enumeration.name), name(&enumeration.values[*index].name));
                quote!(#type_::#variant)
            }
        }
    }
}

/// The first line of machinery: the runtime under a short name, and the standard
/// prelude, because a type of the spec or of a user may be called `Option`.
pub(super) fn preamble() -> TokenStream {
    quote!(
        use ::paramtable::__private::{self as p, prelude::*};
    )
}

/// Whether the field is there in every value.
pub(super) fn is_mandatory(parameter: &Parameter) -> bool {
    parameter.presence == Presence::Mandatory
}
