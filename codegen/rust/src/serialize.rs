//! Writing: wire names, the spec's order, absent parameters left out.

use proc_macro2::TokenStream;
use quote::quote;

use super::decoders::{WrittenAs, written_as};
use super::scope::{Scope, is_mandatory};
use paramtable_language::model::{Object, Parameter};

pub(super) fn emit(scope: &Scope<'_>, object: &Object) -> TokenStream {
    let (type_, lifetime) = (scope.owner(object), scope.lifetime(object.borrows));
    let parameters = object.parameters.iter().filter(|parameter| !scope.leaves_out(parameter));
    let parameters: Vec<_> = parameters.collect();
    let (rust, count) =
        (object.name.rust(), proc_macro2::Literal::usize_unsuffixed(parameters.len()));
    let fields = parameters.iter().map(|parameter| {
        let (wire, field) = (parameter.name.wire(), scope.field_place(parameter));
        let written_as = written_as(scope.plain(&parameter.type_));
        let write = match (is_mandatory(parameter), written_as, parameter.nullable) {
            (true, None, _) => quote!(p::field(&mut out, #wire, &#field)?;),
            (false, None, _) => quote!(p::optional(&mut out, #wire, #field.as_ref())?;),
            (true, Some(as_), false) => {
                let written = written(*scope, parameter, &as_, &quote!(&#field));
                quote!(p::field(&mut out, #wire, &#written)?;)
            }
            (false, Some(as_), false) => {
                let write = writer(*scope, parameter, &as_);
                quote!(p::optional(&mut out, #wire, #field.as_ref().map(#write).as_ref())?;)
            }
            (true, Some(as_), true) => {
                let write = writer(*scope, parameter, &as_);
                quote!(p::field(&mut out, #wire, &#field.as_ref().map(#write))?;)
            }
            (false, Some(as_), true) => {
                let write = writer(*scope, parameter, &as_);
                quote! {
                    p::optional(
                        &mut out,
                        #wire,
                        #field.as_ref().map(|value| value.as_ref().map(#write)).as_ref(),
                    )?;
                }
            }
        };
        scope.placed(parameter, write)
    });
    let mutable = (!parameters.is_empty()).then(|| quote!(mut));
    quote! {
        #[automatically_derived]
        impl #lifetime p::Serialize for #type_ {
            fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let #mutable out = serializer.serialize_struct(#rust, #count)?;
                #(#fields)*
                p::serde::ser::SerializeStruct::end(out)
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
