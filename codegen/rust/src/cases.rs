//! Tables with cases: the enum of the field `case`, which stands in the place of the
//! tag.

mod decode;

pub(super) use self::decode::decode;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::scope::{Scope, is_mandatory};
use super::tokens::name;
use super::{doc, validate};
use paramtable_language::model::{Cases, EnumValue, Object, ObjectId, Parameter, Path, Role};

/// The rows that are fields by themselves: all but the tag.
pub(super) fn fields(object: &Object) -> impl Iterator<Item = &Parameter> + Clone {
    object.parameters.iter().filter(|parameter| object.cases_of(parameter).is_none())
}

/// Whether an object is a type of its own. A case without rows is a variant that holds
/// nothing.
pub(super) fn is_type(object: &Object) -> bool {
    !matches!(object.role, Role::Case(_)) || !object.parameters.is_empty()
}

/// A value of the tag, and the struct of its case, if it has rows.
pub(super) struct Variant<'a> {
    pub(super) value: &'a EnumValue,
    pub(super) name: Ident,
    pub(super) case: Option<(ObjectId, &'a Object)>,
}

impl Variant<'_> {
    /// The variant in a pattern, which binds what it holds.
    fn pattern(&self, bound: &TokenStream) -> TokenStream {
        let name = &self.name;
        if self.case.is_some() { quote!(#name(#bound)) } else { quote!(#name) }
    }
}

/// The variants that the spec lists, in the order of the tag's values.
pub(super) fn variants<'a>(scope: Scope<'a>, cases: &'a Cases) -> Vec<Variant<'a>> {
    let values = scope.api.enumeration(cases.values).values.iter().enumerate();
    let variants = values.map(|(index, value)| {
        let case = cases.of(index).map(|id| (id, scope.api.object(id)));
        let case = case.filter(|(_, object)| is_type(object));
        Variant { value, name: name(&value.name), case }
    });
    variants.collect()
}

/// Whether the enum of the cases holds borrowed texts.
pub(super) fn borrow(scope: Scope<'_>, cases: &Cases) -> bool {
    cases.list.iter().any(|case| scope.api.object(case.object).borrows)
}

/// The type of the enum.
pub(super) fn type_of(scope: Scope<'_>, cases: &Cases) -> TokenStream {
    let (name, lifetime) = (scope.named(&cases.name), scope.lifetime(borrow(scope, cases)));
    quote!(#name #lifetime)
}

/// A name of a type beside the enum.
fn beside_enum(cases: &Cases, what: &str) -> Ident {
    format_ident!("{}{what}", cases.name.rust())
}

/// The method that shows a case to rules, of the enum and of the readable part of an
/// invalid one.
pub(super) fn shown(scope: Scope<'_>, case: ObjectId) -> Ident {
    let value = scope.api.case_of(case).map(|(table, value)| {
        let cases = scope.api.object(table).cases.as_ref();
        cases.map(|cases| scope.api.enumeration(cases.values).values[value].name.rust())
    });
    format_ident!("__case_{}", value.flatten().unwrap_or_default())
}

/// The rows of a case that its own conditions and rules read.
pub(super) fn own_viewed(case: &Object, id: ObjectId) -> Vec<usize> {
    let read = case.paths().map(Path::first).filter(|step| step.object == id);
    let conditional = case.parameters.iter().enumerate();
    let conditional = conditional.filter(|(_, row)| !row.conditions.is_empty());
    let mut viewed: Vec<_> =
        read.map(|step| step.parameter).chain(conditional.map(|(index, _)| index)).collect();
    viewed.sort_unstable();
    viewed.dedup();
    viewed
}

/// Whether a case of the same table has rows.
pub(super) fn has_structs(scope: Scope<'_>, case: ObjectId) -> bool {
    let Role::Case(table) = scope.api.object(case).role else { return false };
    let cases = scope.api.object(table).cases.iter().flat_map(|cases| &cases.list);
    cases.into_iter().any(|case| is_type(scope.api.object(case.object)))
}

/// The rows of an object that rules read from outside, or of a case those of its table
/// and its own: they are shown one by one.
pub(super) fn seen(scope: Scope<'_>, id: ObjectId) -> Vec<usize> {
    let object = scope.api.object(id);
    let mut seen = object.seen.clone();
    if let Role::Case(table) = object.role {
        let common = scope.api.object(table).paths().map(Path::first);
        let common = common.flat_map(|step| scope.api.rows_of(step));
        let common = common.filter(|step| step.object == id).map(|step| step.parameter);
        seen.extend(common.chain(own_viewed(object, id)));
        seen.sort_unstable();
        seen.dedup();
    }
    seen
}

/// Whether rules of tables above read rows of the cases.
pub(super) fn are_seen(scope: Scope<'_>, object: &Object) -> bool {
    let cases = object.cases.iter().flat_map(|cases| &cases.list);
    cases.into_iter().any(|case| !scope.api.object(case.object).seen.is_empty())
}

/// Whether the table's own rules or those of a case read the case.
pub(super) fn are_viewed(scope: Scope<'_>, id: ObjectId) -> bool {
    let object = scope.api.object(id);
    let cases = object.cases.iter().flat_map(|cases| &cases.list);
    cases.into_iter().any(|case| validate::has_rules(scope.api.object(case.object)))
        || object.paths().any(|path| path.first().object != id)
}

/// The enum itself.
pub(super) fn enumeration(scope: Scope<'_>, object: &Object, cases: &Cases) -> TokenStream {
    let values = scope.api.enumeration(cases.values);
    let (doc, type_) = (doc::cases(object, cases), type_of(scope, cases));
    let variants = variants(scope, cases);
    let variants = variants.iter().map(|variant| {
        let (doc, name) = (doc::case(variant.value, variant.case), &variant.name);
        let held = variant.case.map(|(_, object)| scope.object(object));
        let held = held.map(|held| quote!((#held)));
        quote!(#doc #name #held)
    });
    let unknown = values.keeps_unknown.then(|| {
        let held = if values.is_integer {
            quote!(i64)
        } else {
            let boxed = scope.prelude("Box", quote!(::std::boxed::Box));
            quote!(#boxed<str>)
        };
        let doc = doc::others(scope.api, values);
        quote!(#doc Unknown(#held))
    });
    let non_exhaustive = values.keeps_unknown.then(|| quote!(#[non_exhaustive]));
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq)]
        #non_exhaustive
        pub enum #type_ {
            #(#variants,)*
            #unknown
        }
    }
}

/// The type of the field `case`.
pub(super) fn field_type(scope: Scope<'_>, cases: &Cases, tag: &Parameter) -> TokenStream {
    let type_ = type_of(scope, cases);
    if is_mandatory(tag) { type_ } else { scope.option(&type_) }
}

/// The method of the tag's name, which has no setter.
fn tag_method(scope: Scope<'_>, object: &Object, cases: &Cases) -> TokenStream {
    let tag = &object.parameters[cases.tag];
    let (type_, lifetime) = (scope.object(object), scope.lifetime(object.borrows));
    let (doc, method) = (doc::setter(scope.api, tag), name(&tag.name));
    let values = scope.named(&scope.api.enumeration(cases.values).name);
    let (returned, body) = if is_mandatory(tag) {
        (values, quote!(p::CasesDefinition::tag(&self.case)))
    } else {
        (quote!(Option<#values>), quote!(self.case.as_ref().map(p::CasesDefinition::tag)))
    };
    quote! {
        impl #lifetime #type_ {
            #doc
            pub fn #method(&self) -> #returned { #body }
        }
    }
}

/// From the struct of a case to the enum, and from both to the table, if nothing else
/// is mandatory in it.
fn conversions(
    scope: Scope<'_>,
    object: &Object,
    cases: &Cases,
    variants: &[Variant<'_>],
) -> TokenStream {
    let tag = &object.parameters[cases.tag];
    let (type_, table) = (type_of(scope, cases), scope.object(object));
    let is_whole = !fields(object).any(is_mandatory);
    let rest = fields(object).map(|parameter| {
        let field = name(&parameter.name);
        quote!(#field: None)
    });
    let rest: Vec<_> = rest.collect();
    let into_table = |from: &TokenStream, case: &TokenStream, borrows: bool| {
        // An object borrows if one of its cases does.
        let lifetime = scope.lifetime(object.borrows || borrows);
        let case = if is_mandatory(tag) { quote!(#case) } else { quote!(Some(#case)) };
        is_whole.then(|| {
            quote! {
                #[automatically_derived]
                impl #lifetime From<#from> for #table {
                    fn from(case: #from) -> Self {
                        Self { case: #case, #(#rest),* }
                    }
                }
            }
        })
    };
    let of_structs = variants.iter().filter_map(|variant| {
        let (_, case) = variant.case?;
        let (name, held) = (&variant.name, scope.object(case));
        let lifetime = scope.lifetime(borrow(scope, cases));
        let into_table = into_table(&held, &quote!(case.into()), case.borrows);
        Some(quote! {
            #[automatically_derived]
            impl #lifetime From<#held> for #type_ {
                fn from(case: #held) -> Self {
                    Self::#name(case)
                }
            }
            #into_table
        })
    });
    let of_enum = into_table(&type_, &quote!(case), borrow(scope, cases));
    quote!(#(#of_structs)* #of_enum)
}

/// Writing: the rows of the case, after those of the table.
pub(super) fn serialize(scope: Scope<'_>, cases: &Cases) -> TokenStream {
    let values = scope.api.enumeration(cases.values);
    let (type_, lifetime) = (type_of(scope, cases), scope.lifetime(borrow(scope, cases)));
    let variants = variants(scope, cases);
    let structs: Vec<_> =
        variants.iter().filter_map(|variant| Some((&variant.name, variant.case?.1))).collect();
    let counts = structs.iter().map(|(name, case)| {
        let count = proc_macro2::Literal::usize_unsuffixed(case.parameters.len());
        quote!(Self::#name(_) => #count,)
    });
    let writes = structs.iter().map(|(variant, case)| {
        let rows = case.parameters.iter().map(|row| {
            let field = name(&row.name);
            super::serialize::write(scope, row, &quote!(case.#field), &quote!(out))
        });
        quote!(Self::#variant(case) => { #(#rows)* })
    });
    let has_others = structs.len() < variants.len() || values.keeps_unknown;
    let (none, nothing) =
        (has_others.then(|| quote!(_ => 0,)), has_others.then(|| quote!(_ => {})));
    quote! {
        #[automatically_derived]
        impl #lifetime p::SerializeCases for #type_ {
            fn count(&self) -> usize {
                match self { #(#counts)* #none }
            }

            fn write<S: p::serde::ser::SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
                match self { #(#writes)* #nothing }
                Ok(())
            }
        }
    }
}

/// From borrowed texts to texts of one's own.
pub(super) fn into_owned(scope: Scope<'_>, cases: &Cases) -> Option<TokenStream> {
    let values = scope.api.enumeration(cases.values);
    let type_ = scope.named(&cases.name);
    let variants = variants(scope, cases);
    let arms = variants.iter().map(|variant| {
        let (name, pattern) = (&variant.name, variant.pattern(&quote!(case)));
        let held = variant.case.map(|(_, case)| {
            if case.borrows { quote!((p::IntoOwned::into_owned(case))) } else { quote!((case)) }
        });
        quote!(#type_::#pattern => #type_::#name #held,)
    });
    let others =
        values.keeps_unknown.then(|| quote!(#type_::Unknown(value) => #type_::Unknown(value),));
    borrow(scope, cases)
        .then(|| super::into_owned::into_owned(&type_, &quote!(match self { #(#arms)* #others })))
}
