//! `#[derive(Table)]`: a struct or an enum of a crate's own, held to a table.

use paramtable_codegen::diagnostic::nearest;
use paramtable_codegen::emit::rust::{
    OwnVariant, emit_own_enum, emit_stand_in, emit_stand_in_of_enum,
};
use paramtable_codegen::model::{Api, EnumId, ObjectId, Operation, Place};
use paramtable_codegen::{Checked, Purpose};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Fields, LitStr};

use crate::attributes::{Named, OfType, quoted, renamed};
use crate::fields::{Against, did_you_mean, match_fields};
use crate::row::{excerpt, place};
use crate::{report, spec};

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Vec::new();
    let (tracking, items) = match held_to_table(&input, &mut errors) {
        Some((tracking, items)) => (tracking, items),
        None => (TokenStream::new(), stand_in(&input, errors.pop())),
    };
    finish(&tracking, &items, &errors)
}

/// Puts the messages beside what is emitted all the same.
pub(crate) fn finish(
    tracking: &TokenStream,
    items: &TokenStream,
    errors: &[syn::Error],
) -> TokenStream {
    let errors: TokenStream = errors.iter().map(syn::Error::to_compile_error).collect();
    quote! {
        #errors
        #[allow(
            clippy::all,
            clippy::pedantic,
            deprecated,
            missing_docs,
            nonstandard_style,
            private_interfaces,
            unreachable_pub,
            unused
        )]
        const _: () = {
            #tracking
            #items
        };
    }
}

/// What keeps the uses of a type from being mistakes where the type is one; it
/// says one that is wrong with it. None is there where another macro said what
/// is wrong with the spec.
pub(crate) fn stand_in(input: &DeriveInput, error: Option<syn::Error>) -> TokenStream {
    let (type_, generics) = (&input.ident, input.generics.split_for_impl());
    let (before, after, bounds) = generics;
    let message = error.map_or_else(|| quote!(""), |error| error.to_compile_error());
    let (before, type_, bounds) = (quote!(#before), quote!(#type_ #after), quote!(#bounds));
    let stand_in = emit_stand_in(&before, &type_, &bounds, &message);
    let of_enum = matches!(input.data, Data::Enum(_))
        .then(|| emit_stand_in_of_enum(&before, &type_, &bounds));
    quote!(#stand_in #of_enum)
}

fn held_to_table(
    input: &DeriveInput,
    errors: &mut Vec<syn::Error>,
) -> Option<(TokenStream, TokenStream)> {
    let of_type = OfType::read(&input.attrs, errors);
    let type_ = &input.ident;
    if !input.generics.params.is_empty() {
        errors.push(syn::Error::new_spanned(&input.generics, NO_GENERICS));
        return None;
    }
    let Some(table) = &of_type.table else {
        if errors.is_empty() {
            errors.push(syn::Error::new(type_.span(), NO_TABLE));
        }
        return None;
    };
    let spec = match spec::read(&of_type.spec, Purpose::OwnTypes) {
        Ok(spec) => spec,
        Err(message) => {
            let messages = report::not_yet_said(vec![message]);
            errors.extend(messages.iter().map(|said| syn::Error::new(of_type.spec.span(), said)));
            return None;
        }
    };
    let tracking = spec.tracking();
    let Some(api) = &spec.checked.api else {
        let messages = report::messages(&spec.checked);
        let messages = report::not_yet_said(messages);
        errors.extend(messages.iter().map(|said| syn::Error::new(of_type.spec.span(), said)));
        return None;
    };
    let found = match table {
        Named::Object(name) => object(api, name).map(Found::Object),
        Named::Operation { name, part } => part_of(api, name, part.as_ref()).map(Found::Object),
        Named::Enum(name) => enumeration(api, name).map(Found::Enum),
    };
    let found = found.map_err(|error| errors.push(error)).ok()?;
    let items = match (&input.data, found) {
        (Data::Struct(data), Found::Object(id)) => {
            let partial = of_type.partial.is_some();
            own_struct(&spec.checked, api, id, type_, &data.fields, partial, errors)?
        }
        (Data::Enum(data), Found::Enum(id)) => {
            own_enum(&spec.checked, api, id, type_, data, errors)?
        }
        (Data::Struct(_), Found::Enum(_)) => {
            errors.push(syn::Error::new(type_.span(), "an enum stands for an enum, not a struct"));
            return None;
        }
        (Data::Enum(_) | Data::Union(_), _) => {
            let message =
                "a struct stands for a table\n= help: name an enum of the spec by `enum = \"...\"`";
            errors.push(syn::Error::new(type_.span(), message));
            return None;
        }
    };
    Some((tracking, items))
}

pub(crate) const NO_GENERICS: &str =
    "a table has no parameters of types, so this type can't have any";
pub(crate) const NAMED_FIELDS: &str =
    "a table needs a struct with named fields: each holds the parameter of its name";
pub(crate) const HOLDS_NOTHING: &str = "a value of an enum holds nothing: drop the fields";
const NO_TABLE: &str = "which table does this stand for?\n= help: say so: `#[table(operation = \"...\", part = \"request\")]`, `#[table(object = \"...\")]` or `#[table(enum = \"...\")]`";

enum Found {
    Object(ObjectId),
    Enum(EnumId),
}

/// Advice where a name is none of those there are.
fn near_or_all(written: &str, names: &[&str]) -> String {
    match nearest(written, names.iter().copied()) {
        None if !names.is_empty() => format!("\n= help: there are {}", quoted(names)),
        near => did_you_mean(near),
    }
}

fn object(api: &Api, name: &LitStr) -> syn::Result<ObjectId> {
    let written = name.value();
    api.object_called(&written).ok_or_else(|| {
        let names: Vec<_> = api.objects().iter().map(|object| object.name.rust()).collect();
        let help = near_or_all(&written, &names);
        syn::Error::new(name.span(), format!("the spec has no object `{written}`{help}"))
    })
}

fn enumeration(api: &Api, name: &LitStr) -> syn::Result<EnumId> {
    let written = name.value();
    api.enum_called(&written).ok_or_else(|| {
        let names: Vec<_> = api.enums().iter().map(|known| known.name.rust()).collect();
        let help = near_or_all(&written, &names);
        syn::Error::new(name.span(), format!("the spec has no enum `{written}`{help}"))
    })
}

/// The table of a part of an operation.
fn part_of(api: &Api, name: &LitStr, part: Option<&LitStr>) -> syn::Result<ObjectId> {
    let written = name.value();
    let Some(operation) = api.operation_called(&written) else {
        let names: Vec<_> = api.operations().map(|operation| operation.name.wire()).collect();
        let help = near_or_all(&written, &names);
        let message = format!("the spec has no operation `{written}`{help}");
        return Err(syn::Error::new(name.span(), message));
    };
    let parts = parts(operation);
    let (asked, span) = match part {
        Some(part) => (part.value(), part.span()),
        None => (String::from("request"), name.span()),
    };
    let found = parts.iter().find(|(part, _)| *part == asked);
    found.map(|(_, id)| *id).ok_or_else(|| {
        let names: Vec<_> = parts.iter().map(|(part, _)| *part).collect();
        let help = match nearest(&asked, names.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("its tables are {}", quoted(&names)),
        };
        let message = format!("`{written}` has no table for `{asked}`\n= help: {help}");
        syn::Error::new(span, message)
    })
}

/// The tables of an operation, by the words of the language.
fn parts(operation: &Operation) -> Vec<(&'static str, ObjectId)> {
    let bodies = [("request", &operation.request), ("response", &operation.response)];
    let bodies =
        bodies.into_iter().filter_map(|(part, body)| Some((part, body.as_ref()?.type_.object()?)));
    let texts = operation.texts.iter().map(|(place, id)| {
        let part = match place {
            Place::Header => "headers",
            Place::Query => "query",
            _ => "path_parameters",
        };
        (part, *id)
    });
    bodies.chain(texts).collect()
}

fn own_struct(
    checked: &Checked,
    api: &Api,
    id: ObjectId,
    type_: &Ident,
    fields: &Fields,
    partial: bool,
    errors: &mut Vec<syn::Error>,
) -> Option<TokenStream> {
    let Fields::Named(fields) = fields else {
        errors.push(syn::Error::new(type_.span(), NAMED_FIELDS));
        return None;
    };
    let matched = match_fields(
        Against { checked, api, object: api.object(id), names_only: false },
        type_,
        fields,
        partial,
        errors,
        &mut |field, errors| renamed(&field.attrs, errors),
    );
    Some(matched.emit(api, id))
}

fn own_enum(
    checked: &Checked,
    api: &Api,
    id: EnumId,
    type_: &Ident,
    data: &syn::DataEnum,
    errors: &mut Vec<syn::Error>,
) -> Option<TokenStream> {
    let listed = api.enumeration(id);
    let mut variants: Vec<OwnVariant> = Vec::new();
    let unlisted = if listed.is_integer { "i64" } else { "Box<str>" };
    let is_listed = |name: &str| listed.values.iter().any(|value| value.name.rust() == name);
    let mut keeps_unknown = false;
    for variant in &data.variants {
        let name = variant.ident.unraw().to_string();
        let said = errors.len();
        let asked = renamed(&variant.attrs, errors);
        if errors.len() > said {
            return None;
        }
        let may_be = asked.is_none() && name == "Unknown" && !is_listed("Unknown");
        if may_be && (listed.open || !variant.fields.is_empty()) {
            keeps_unknown = true;
            is_for_unlisted(variant, unlisted, errors);
            continue;
        }
        let found = listed.values.iter().find(|value| match &asked {
            Some(wire) => value.name.wire() == wire.value(),
            None => value.name.rust() == name,
        });
        let Some(value) = found else {
            let (written, span) = match &asked {
                Some(asked) => (asked.value(), asked.span()),
                None => (name, variant.ident.span()),
            };
            let names = listed.values.iter().map(|value| match asked {
                Some(_) => value.name.wire(),
                None => value.name.rust(),
            });
            let help = near_or_all(&written, &names.collect::<Vec<_>>());
            let place = place(&checked.sources, listed.values[0].span);
            let message =
                format!("`{}` has no value `{written}`{help}\n{place}", listed.name.wire());
            errors.push(syn::Error::new(span, message));
            continue;
        };
        if !variant.fields.is_empty() {
            errors.push(syn::Error::new_spanned(&variant.fields, HOLDS_NOTHING));
        }
        if variants.iter().any(|known| known.wire == value.name.wire()) {
            let row = excerpt(&checked.sources, value.span);
            let message = format!("`{}` has a variant already\n{row}", value.name.wire());
            errors.push(syn::Error::new(variant.ident.span(), message));
        }
        variants
            .push(OwnVariant { wire: value.name.wire().to_owned(), ident: variant.ident.clone() });
    }
    for value in &listed.values {
        let wire = value.name.wire();
        let was_meant = |variant: &syn::Variant| {
            let name = variant.ident.unraw().to_string();
            let is_stranger = variants.iter().all(|known| known.ident != variant.ident);
            is_stranger && nearest(&name, [value.name.rust()]).is_some()
        };
        let is_known = variants.iter().any(|variant| variant.wire == wire);
        if !is_known && !data.variants.iter().any(was_meant) {
            let row = excerpt(&checked.sources, value.span);
            let message = format!(
                "`{type_}` has no variant for `{wire}`\n= help: add `{}`\n{row}",
                value.name.rust()
            );
            errors.push(syn::Error::new(type_.span(), message));
        }
    }
    if listed.open && !keeps_unknown {
        let place = place(&checked.sources, listed.values[0].span);
        let message = format!(
            "`{}` is open: other values may come\n= help: add a variant `Unknown({unlisted})`\n{place}",
            listed.name.wire()
        );
        errors.push(syn::Error::new(type_.span(), message));
    }
    errors.is_empty().then(|| emit_own_enum(api, id, type_, &variants, keeps_unknown))
}

/// Whether a variant can hold the values that are not listed, by the type that
/// `held` names; if it has the name and can't, that is said.
pub(crate) fn is_for_unlisted(
    variant: &syn::Variant,
    held: &str,
    errors: &mut Vec<syn::Error>,
) -> bool {
    let type_ = match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => fields.unnamed.first(),
        _ => None,
    };
    let written = type_.map(|field| field.ty.to_token_stream().to_string().replace(' ', ""));
    let can_hold = written.is_some_and(|written| written.ends_with(held));
    if !can_hold {
        let message = format!(
            "this variant is for values that are not listed\n= help: it is to hold them: `Unknown({held})`"
        );
        errors.push(syn::Error::new_spanned(variant, message));
    }
    can_hold
}
