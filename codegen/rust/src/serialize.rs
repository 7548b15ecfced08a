//! Writing: wire names, the spec's order, absent parameters left out.

use proc_macro2::TokenStream;
use quote::quote;

use super::decoders::travels_as_text;
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
        let as_text = travels_as_text(scope.plain(&parameter.type_));
        let texted = texted(*scope, parameter);
        let write = match (is_mandatory(parameter), as_text, parameter.nullable) {
            (true, false, _) => quote!(p::field(&mut out, #wire, &#field)?;),
            (false, false, _) => quote!(p::optional(&mut out, #wire, #field.as_ref())?;),
            (true, true, false) => quote!(p::field(&mut out, #wire, &#texted(&#field))?;),
            (false, true, false) => {
                quote!(p::optional(&mut out, #wire, #field.as_ref().map(#texted).as_ref())?;)
            }
            (true, true, true) => {
                quote!(p::field(&mut out, #wire, &#field.as_ref().map(#texted))?;)
            }
            (false, true, true) => quote! {
                p::optional(
                    &mut out,
                    #wire,
                    #field.as_ref().map(|value| value.as_ref().map(#texted)).as_ref(),
                )?;
            },
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

/// The expression that writes a value as text. A user's newtype is written like its
/// inner value, whatever its `Display`.
fn texted(scope: Scope<'_>, parameter: &Parameter) -> TokenStream {
    if scope.user_field(parameter).is_none() {
        return quote!(p::SerializeAsText);
    }
    let held = scope.value(scope.plain(&parameter.type_));
    quote!(p::serialize_inner_as_text::<#held, _>)
}
