//! Reading the cases of a table, and what rules see of them.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    Variant, are_seen, are_viewed, beside_enum, borrow, conversions, seen, shown, tag_method,
    type_of, variants,
};
use crate::scope::{Scope, is_mandatory};
use crate::tokens::{beside, name};
use crate::{conditions, decoders};
use paramtable_language::model::{Cases, Object, ObjectId, Step, words_of_condition};

/// Decoding, and what rules see of a case.
pub(crate) fn decode(scope: Scope<'_>, id: ObjectId, cases: &Cases) -> TokenStream {
    let object = scope.api.object(id);
    let values = scope.api.enumeration(cases.values);
    let (type_, slots) = (type_of(scope, cases), beside_enum(cases, "Slots"));
    let lifetime = scope.lifetime(borrow(scope, cases));
    let variants = variants(scope, cases);
    let held = variants.iter().map(|variant| {
        let name = &variant.name;
        let held = variant.case.map(|(_, object)| {
            let (slots, lifetime) = (beside(object, "Slots"), scope.lifetime(object.borrows));
            quote!((#slots #lifetime))
        });
        quote!(#name #held)
    });
    let others = values.keeps_unknown.then(|| {
        let held = if values.is_integer { quote!(i64) } else { quote!(Box<str>) };
        quote!(Unknown(#held))
    });
    let definition = definition(scope, id, cases, &variants);
    let reads = variants.iter().filter(|variant| variant.case.is_some()).map(|variant| {
        let name = &variant.name;
        quote!(#slots::#name(slots) => slots.read(entry),)
    });
    let reads: Vec<_> = reads.collect();
    let no_case = (reads.len() < variants.len() || values.keeps_unknown)
        .then(|| quote!(_ => entry.outside_case::<Self>(),));
    let salvaged = salvaged(scope, cases, &variants);
    let shown = shown_cases(scope, id, cases, &variants);
    let conversions = conversions(scope, object, cases, &variants);
    let tag = tag_method(scope, object, cases);
    quote! {
        #[derive(Clone)]
        pub enum #slots #lifetime {
            #(#held,)*
            #others
        }
        #salvaged
        #definition
        #[automatically_derived]
        impl<'t> p::DecodeCases<'t> for #type_ {
            fn read(
                slots: &mut Self::Slots,
                entry: p::Entry<'_, 't>,
            ) -> Result<(), p::Stop> {
                match slots {
                    #(#reads)*
                    #no_case
                }
            }
        }
        #shown
        #tag
        #conversions
    }
}

fn definition(
    scope: Scope<'_>,
    id: ObjectId,
    cases: &Cases,
    variants: &[Variant<'_>],
) -> TokenStream {
    let object = scope.api.object(id);
    let values = scope.api.enumeration(cases.values);
    let (type_, lifetime) = (type_of(scope, cases), scope.lifetime(borrow(scope, cases)));
    let slots = beside_enum(cases, "Slots");
    let (tag, tag_type) = (&object.parameters[cases.tag], scope.named(&values.name));
    let (tag_name, is_optional, ignores_unknown) =
        (tag.name.wire(), !is_mandatory(tag), object.ignores_unknown);
    let spec_name = cases.name.wire();
    let salvaged = salvaged_type(scope, cases, variants);
    // The row may take only some of the values.
    let decoder = decoders::of_type(scope, &tag.type_, (object.name.rust(), "TAG"), None);
    let decoders::Decoder { type_: decoder, value: made, validates: _ } = decoder;
    let chosen = variants.iter().map(|variant| {
        let name = &variant.name;
        let started = variant.case.map(|_| quote!((Default::default())));
        quote!(#tag_type::#name => #slots::#name #started,)
    });
    let tags = variants.iter().map(|variant| {
        let (name, pattern) = (&variant.name, variant.pattern(&quote!(_)));
        quote!(Self::#pattern => #tag_type::#name,)
    });
    let finished = variants.iter().map(|variant| {
        let (name, pattern) = (&variant.name, variant.pattern(&quote!(slots)));
        match variant.case {
            Some((_, case)) => {
                let case = scope.object(case);
                let salvaged = beside_enum(cases, "Salvaged");
                quote! {
                    #slots::#pattern => <#case as p::TableDefinition>::finish(slots, validator)
                        .map(Self::#name, #salvaged::#name),
                }
            }
            None => quote!(#slots::#pattern => p::Slot::Value(Self::#name),),
        }
    });
    let [chosen_other, tag_other, finished_other] = if values.keeps_unknown {
        [
            quote!(#tag_type::Unknown(value) => #slots::Unknown(value.clone()),),
            quote!(Self::Unknown(value) => #tag_type::Unknown(value.clone()),),
            quote!(#slots::Unknown(value) => p::Slot::Value(Self::Unknown(value)),),
        ]
    } else {
        [const { TokenStream::new }; 3].map(|new| new())
    };
    let only_when = only_when(scope, cases);
    let rows = variants.iter().filter_map(|variant| {
        let (_, case) = variant.case?;
        let rows = validated_rows(scope, case);
        let name = &variant.name;
        (!rows.is_empty()).then(|| quote!(Self::#name(case) => { #(#rows)* }))
    });
    let rows: Vec<_> = rows.collect();
    let judged = if rows.is_empty() {
        quote!(let _ = validator;)
    } else {
        let others = (rows.len() < variants.len() || values.keeps_unknown).then(|| quote!(_ => {}));
        quote!(match self { #(#rows)* #others })
    };
    quote! {
        #[automatically_derived]
        impl #lifetime p::CasesDefinition for #type_ {
            type Tag = #tag_type;
            type Slots = #slots #lifetime;
            type Salvaged = #salvaged;
            type TagDecoder = #decoder;

            const NAME: &'static str = #spec_name;
            const TAG: Self::TagDecoder = #made;
            const TAG_NAME: &'static str = #tag_name;
            const IS_OPTIONAL: bool = #is_optional;
            const IGNORES_UNKNOWN: bool = #ignores_unknown;

            fn choose(tag: &#tag_type) -> Self::Slots {
                match tag { #(#chosen)* #chosen_other }
            }

            fn tag(&self) -> #tag_type {
                match self { #(#tags)* #tag_other }
            }

            fn only_when(name: &str) -> Option<&'static str> {
                #only_when
            }

            fn finish(
                slots: Self::Slots,
                validator: &mut p::Validator<'_>,
            ) -> p::Slot<Self, Self::Salvaged> {
                match slots { #(#finished)* #finished_other }
            }

            fn validate_rows(&self, validator: &mut p::Validator<'_>) {
                #judged
            }
        }
    }
}

/// The constraints of the rows of a case, which is in the local `case`.
fn validated_rows(scope: Scope<'_>, case: &Object) -> Vec<TokenStream> {
    let rows = case.parameters.iter().filter(|row| decoders::validates(scope, case, row));
    let rows = rows.map(|row| {
        let (wire, field) = (row.name.wire(), name(&row.name));
        let decoder = decoders::of_row(scope, case, row);
        let slot = conditions::slot_of(row, &quote!(case.#field));
        quote!(validator.parameter(#wire, &#decoder, #slot);)
    });
    rows.collect()
}

/// The condition, in words, under which each row of a case may be sent.
fn only_when(scope: Scope<'_>, cases: &Cases) -> TokenStream {
    // Rows of the same cases share an arm.
    let mut arms: Vec<(String, Vec<&str>)> = Vec::new();
    for case in &cases.list {
        let rows = scope.api.object(case.object).parameters.iter().enumerate();
        for (parameter, row) in rows {
            let wire = row.name.wire();
            let condition = scope.api.condition_of_case(Step { object: case.object, parameter });
            let Some(condition) = condition else { continue };
            let words = words_of_condition(scope.api, &condition).in_code(scope.api);
            match arms.iter_mut().find(|(known, _)| *known == words) {
                Some((_, names)) if names.contains(&wire) => {}
                Some((_, names)) => names.push(wire),
                None => arms.push((words, vec![wire])),
            }
        }
    }
    if arms.is_empty() {
        return quote!(let _ = name; None);
    }
    let arms = arms.into_iter().map(|(words, names)| quote!(#(#names)|* => #words,));
    quote!(Some(match name { #(#arms)* _ => return None }))
}

/// The readable part of an invalid case.
fn salvaged(scope: Scope<'_>, cases: &Cases, variants: &[Variant<'_>]) -> Option<TokenStream> {
    let salvaged = beside_enum(cases, "Salvaged");
    let lifetime = scope.lifetime(salvaged_borrows(scope, variants));
    let held = variants.iter().filter_map(|variant| {
        let (id, case) = variant.case?;
        let name = &variant.name;
        let held = salvaged_of(scope, id, case);
        Some(quote!(#name(#held)))
    });
    let held: Vec<_> = held.collect();
    (!held.is_empty()).then(|| {
        quote! {
            #[derive(Clone)]
            pub enum #salvaged #lifetime { #(#held),* }
        }
    })
}

fn salvaged_of(scope: Scope<'_>, id: ObjectId, case: &Object) -> TokenStream {
    let seen = seen(scope, id);
    if seen.is_empty() {
        return quote!(());
    }
    let borrows = seen.iter().any(|row| scope.api.borrows(&case.parameters[*row].type_));
    let (salvaged, lifetime) = (beside(case, "Salvaged"), scope.lifetime(borrows));
    quote!(#salvaged #lifetime)
}

fn salvaged_borrows(scope: Scope<'_>, variants: &[Variant<'_>]) -> bool {
    variants.iter().filter_map(|variant| variant.case).any(|(id, case)| {
        let seen = seen(scope, id);
        seen.iter().any(|row| scope.api.borrows(&case.parameters[*row].type_))
    })
}

fn salvaged_type(scope: Scope<'_>, cases: &Cases, variants: &[Variant<'_>]) -> TokenStream {
    if variants.iter().all(|variant| variant.case.is_none()) {
        return quote!(());
    }
    let salvaged = beside_enum(cases, "Salvaged");
    let lifetime = scope.lifetime(salvaged_borrows(scope, variants));
    quote!(#salvaged #lifetime)
}

/// A method for each case that rules read, of the enum and of its readable part.
fn shown_cases(
    scope: Scope<'_>,
    id: ObjectId,
    cases: &Cases,
    variants: &[Variant<'_>],
) -> Option<TokenStream> {
    if !are_viewed(scope, id) && !are_seen(scope, scope.api.object(id)) {
        return None;
    }
    let lifetime = scope.lifetime(borrow(scope, cases));
    let salvaged_lifetime = scope.lifetime(salvaged_borrows(scope, variants));
    let (type_, salvaged) = (type_of(scope, cases), salvaged_type(scope, cases, variants));
    let has_rows = variants.iter().any(|variant| variant.case.is_some());
    let (mut of_values, mut of_salvaged) = (Vec::new(), Vec::new());
    for case in &cases.list {
        let object = scope.api.object(case.object);
        let shown = shown(scope, case.object);
        let variant = &variants[case.value];
        let name = &variant.name;
        let is_only = variants.len() == 1;
        let otherwise = |is_only: bool| (!is_only).then(|| quote!(_ => p::Slot::Absent,));
        let (held, below) = match variant.case {
            Some(_) => (scope.object(object), salvaged_of(scope, case.object, object)),
            None => (quote!(()), quote!(())),
        };
        let (pattern, value) = match variant.case {
            Some(_) => (quote!(Self::#name(case)), quote!(case)),
            None => (quote!(Self::#name), quote!(&())),
        };
        let others = otherwise(is_only && !scope.api.enumeration(cases.values).keeps_unknown);
        of_values.push(quote! {
            #[doc(hidden)]
            pub fn #shown(&self) -> p::Slot<&#held, &#below> {
                match self { #pattern => p::Slot::Value(#value), #others }
            }
        });
        if has_rows {
            let structs = variants.iter().filter(|variant| variant.case.is_some()).count();
            let body = if variant.case.is_some() {
                let others = otherwise(structs == 1);
                quote!(match self { Self::#name(case) => p::Slot::Invalid(case), #others })
            } else {
                quote!(p::Slot::Absent)
            };
            of_salvaged.push(quote! {
                pub fn #shown(&self) -> p::Slot<&#held, &#below> { #body }
            });
        }
    }
    let of_salvaged =
        has_rows.then(|| quote!(impl #salvaged_lifetime #salvaged { #(#of_salvaged)* }));
    Some(quote! {
        impl #lifetime #type_ { #(#of_values)* }
        #of_salvaged
    })
}
