//! The implementation of an enum: a call of a macro of the runtime with the values
//! that the spec lists.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::scope::Scope;
use super::tokens;
use paramtable_language::model::Enum;

pub(super) fn emit(scope: &Scope<'_>, enumeration: &Enum) -> TokenStream {
    let type_ = scope.named(&enumeration.name);
    let listed = enumeration.values.iter().map(|value| {
        let variant = tokens::name(&value.name);
        match value.number.map(Literal::i64_unsuffixed) {
            Some(number) => quote!(#variant = #number),
            None => {
                let wire = value.name.wire();
                quote!(#variant = #wire)
            }
        }
    });
    let others = match (enumeration.keeps_unknown, enumeration.open) {
        (false, _) => quote!(closed),
        (true, false) => quote!(extensible),
        (true, true) => quote!(open),
    };
    let sort =
        if enumeration.is_integer { quote!(integer_enumeration) } else { quote!(enumeration) };
    quote!(p::#sort!(#others #type_ { #(#listed),* });)
}
