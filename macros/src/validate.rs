//! `#[derive(Validate)]`: a table from attributes. The macro writes them as a page
//! and checks it as any other page, so the two can't differ, and `table_yaml()`
//! returns the page.

mod as_page;
mod enums;
mod structs;
mod types;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput};

use crate::case::Case;
use crate::table::{NAMED_FIELDS, finish, named_fields, no_generics, stand_in};
use enums::of_enum;
use structs::of_struct;

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let (mut errors, mut warnings) = (Vec::new(), TokenStream::new());
    let type_ = &input.ident;
    if !input.generics.params.is_empty() {
        errors.push(no_generics(&input.generics));
    }
    let case = Case::read(&input.attrs, &mut errors);
    let items = match &input.data {
        _ if !errors.is_empty() => None,
        Data::Struct(data) => match named_fields(&data.fields) {
            Some(fields) => of_struct(&input, &fields, case, &mut errors, &mut warnings),
            None => {
                errors.push(syn::Error::new(type_.span(), NAMED_FIELDS));
                None
            }
        },
        Data::Enum(data) => of_enum(&input, data, case, &mut errors, &mut warnings),
        Data::Union(_) => {
            errors.push(syn::Error::new(type_.span(), "a struct or an enum is expected here"));
            None
        }
    };
    let items = items.unwrap_or_else(|| {
        let (stand_in, (before, after, bounds)) =
            (stand_in(&input, errors.pop()), input.generics.split_for_impl());
        quote! {
            #stand_in
            impl #before #type_ #after #bounds {
                pub fn table_yaml() -> &'static str { "" }
            }
        }
    });
    finish(&items, &errors, &warnings)
}
