//! Writing: wire names, the spec's order, absent parameters left out.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::cases;
use super::decoders::{WrittenAs, written_as};
use super::scope::{Scope, is_mandatory};
use paramtable_language::model::{Object, Parameter};

pub(super) fn emit(scope: &Scope<'_>, object: &Object) -> TokenStream {
    let (type_, lifetime) = (scope.owner(object), scope.lifetime(object.borrows));
    let is_written = |parameter: &&Parameter| {
        object.cases_of(parameter).is_some() || !scope.leaves_out(parameter)
    };
    let parameters = object.parameters.iter().filter(is_written);
    let parameters: Vec<_> = parameters.collect();
    let (rust, count) =
        (object.name.rust(), proc_macro2::Literal::usize_unsuffixed(parameters.len()));
    let fields = parameters.iter().map(|parameter| {
        if let Some(cases) = object.cases_of(parameter) {
            return tag(parameter, &scope.case_field(object, cases));
        }
        let write = write(*scope, parameter, &scope.field_place(parameter), &quote!(&mut out));
        scope.placed(parameter, write)
    });
    let case = object.cases.as_ref().map(|cases| {
        let (field, tag) = (scope.case_field(object, cases), &object.parameters[cases.tag]);
        if is_mandatory(tag) {
            (
                quote!(+ p::SerializeCases::count(&self.#field)),
                quote!(p::SerializeCases::write(&self.#field, &mut out)?;),
            )
        } else {
            (
                quote!(+ self.#field.as_ref().map_or(0, p::SerializeCases::count)),
                quote! {
                    if let Some(case) = &self.#field {
                        p::SerializeCases::write(case, &mut out)?;
                    }
                },
            )
        }
    });
    let (case_count, case) = case.unzip();
    let mutable = (!parameters.is_empty()).then(|| quote!(mut));
    let of_cases = object
        .cases
        .as_ref()
        .filter(|_| !scope.has_user_types())
        .map(|cases| cases::serialize(*scope, cases));
    quote! {
        #[automatically_derived]
        impl #lifetime p::Serialize for #type_ {
            fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let #mutable out = serializer.serialize_struct(#rust, #count #case_count)?;
                #(#fields)*
                #case
                p::serde::ser::SerializeStruct::end(out)
            }
        }
        #of_cases
    }
}

/// Writes the tag of a table with cases.
fn tag(tag: &Parameter, field: &Ident) -> TokenStream {
    let wire = tag.name.wire();
    if is_mandatory(tag) {
        return quote!(p::field(&mut out, #wire, &p::CasesDefinition::tag(&self.#field))?;);
    }
    quote! {
        p::optional(
            &mut out,
            #wire,
            self.#field.as_ref().map(p::CasesDefinition::tag).as_ref(),
        )?;
    }
}

/// Writes the value of a row from its place to `out`.
pub(super) fn write(
    scope: Scope<'_>,
    parameter: &Parameter,
    field: &TokenStream,
    out: &TokenStream,
) -> TokenStream {
    let wire = parameter.name.wire();
    let written_as = written_as(scope.plain(&parameter.type_));
    match (is_mandatory(parameter), written_as, parameter.nullable) {
        (true, None, _) => quote!(p::field(#out, #wire, &#field)?;),
        (false, None, _) => quote!(p::optional(#out, #wire, #field.as_ref())?;),
        (true, Some(as_), false) => {
            let written = written(scope, parameter, &as_, &quote!(&#field));
            quote!(p::field(#out, #wire, &#written)?;)
        }
        (false, Some(as_), false) => {
            let write = writer(scope, parameter, &as_);
            quote!(p::optional(#out, #wire, #field.as_ref().map(#write).as_ref())?;)
        }
        (true, Some(as_), true) => {
            let write = writer(scope, parameter, &as_);
            quote!(p::field(#out, #wire, &#field.as_ref().map(#write))?;)
        }
        (false, Some(as_), true) => {
            let write = writer(scope, parameter, &as_);
            quote! {
                p::optional(
                    #out,
                    #wire,
                    #field.as_ref().map(|value| value.as_ref().map(#write)).as_ref(),
                )?;
            }
        }
    }
}

/// A value that is not written as its type is by itself. A user's newtype is written
/// like its inner value, whatever its `Display`.
fn written(
    scope: Scope<'_>,
    parameter: &Parameter,
    as_: &WrittenAs<'_>,
    value: &TokenStream,
) -> TokenStream {
    let held = || scope.value(scope.plain(&parameter.type_));
    match (as_, scope.user_field(parameter)) {
        (WrittenAs::Text, None) => quote!(p::SerializeAsText(#value)),
        (WrittenAs::Format(format), None) => quote!(p::SerializeInFormat(#value, #format)),
        (WrittenAs::Text, Some(_)) => {
            let held = held();
            quote!(p::serialize_inner_as_text::<#held, _>(#value))
        }
        (WrittenAs::Format(format), Some(_)) => {
            let held = held();
            quote!(p::serialize_inner_in_format::<#held, _>(#value, #format))
        }
    }
}

/// The function that makes it of a value.
fn writer(scope: Scope<'_>, parameter: &Parameter, as_: &WrittenAs<'_>) -> TokenStream {
    match (as_, scope.user_field(parameter)) {
        (WrittenAs::Text, None) => quote!(p::SerializeAsText),
        (WrittenAs::Text, Some(_)) => {
            let held = scope.value(scope.plain(&parameter.type_));
            quote!(p::serialize_inner_as_text::<#held, _>)
        }
        (WrittenAs::Format(_), _) => {
            let written = written(scope, parameter, as_, &quote!(value));
            quote!(|value| #written)
        }
    }
}
