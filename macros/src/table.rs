//! `#[derive(Table)]`: a struct or an enum of a crate's own, held to a table.

use std::borrow::Cow;

use paramtable_language::diagnostic::{Severity, nearest};
use paramtable_language::model::{Api, Body, EnumId, ObjectId, Operation, Place, Role};
use paramtable_language::{Checked, Purpose};
use paramtable_rust::{emit_stand_in, emit_stand_in_for_enum, lenient};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Data, DeriveInput, Field, Fields, Generics, LitStr};

use crate::attributes::{Named, OfType, renamed};
use crate::context::TableContext;
use crate::fields::{Matched, match_fields};
use crate::report::{near_or_all, quoted};
use crate::variants::user_enum;
use crate::{report, spec};

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let (mut errors, mut warnings) = (Vec::new(), TokenStream::new());
    let items = held_to_table(&input, &mut errors, &mut warnings);
    let items = items.unwrap_or_else(|| stand_in(&input, errors.pop()));
    finish(&items, &errors, &warnings)
}

/// Adds messages to the items that are emitted anyway.
pub(crate) fn finish(
    items: &TokenStream,
    errors: &[syn::Error],
    warnings: &TokenStream,
) -> TokenStream {
    let errors: TokenStream = errors.iter().map(syn::Error::to_compile_error).collect();
    let lenient = lenient();
    quote! {
        #errors
        #warnings
        #lenient
        const _: () = {
            #items
        };
    }
}

/// Items that keep the uses of an invalid type from causing errors; they report one
/// of its mistakes. Empty if another macro reported the mistakes of the spec.
pub(crate) fn stand_in(input: &DeriveInput, error: Option<syn::Error>) -> TokenStream {
    let (type_, generics) = (&input.ident, input.generics.split_for_impl());
    let (before, after, bounds) = generics;
    let message = error.map_or_else(|| quote!(""), |error| error.to_compile_error());
    let (before, type_, bounds) = (quote!(#before), quote!(#type_ #after), quote!(#bounds));
    let stand_in = emit_stand_in(&before, &type_, &bounds, &message);
    let of_enum = matches!(input.data, Data::Enum(_))
        .then(|| emit_stand_in_for_enum(&before, &type_, &bounds));
    quote!(#stand_in #of_enum)
}

fn held_to_table(
    input: &DeriveInput,
    errors: &mut Vec<syn::Error>,
    warnings: &mut TokenStream,
) -> Option<TokenStream> {
    let of_type = OfType::read(&input.attrs, errors);
    let type_ = &input.ident;
    if !input.generics.params.is_empty() {
        errors.push(no_generics(&input.generics));
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
            errors.extend(of_spec(&of_type, vec![message]));
            return None;
        }
    };
    let tracking = spec.tracking();
    let Some(api) = &spec.checked.api else {
        errors.extend(of_spec(&of_type, report::messages(&spec.checked, Severity::Error)));
        return None;
    };
    let said = report::not_yet_said(report::messages(&spec.checked, Severity::Warning));
    warnings.extend(said.iter().map(|message| report::warning(message, of_type.spec.span())));
    let found = match table {
        Named::Object(name) => object(api, name).map(Found::Object),
        Named::Operation { name, part } => part_of(api, name, part.as_ref()).map(Found::Object),
        Named::Enum(name) => enumeration(api, name).map(Found::Enum),
    };
    let found = found.map_err(|error| errors.push(error)).ok()?;
    let items = match (&input.data, found) {
        (Data::Struct(data), Found::Object(id)) => {
            if let Role::Case(table) = api.object(id).role {
                errors.push(no_case(api, table, type_));
                return None;
            }
            if let (Some(facts), 0) = (&of_type.facts, api.facts().len()) {
                let message =
                    "the spec has no facts\n= help: `facts` in its `paramtable.yaml` declares them";
                errors.push(syn::Error::new_spanned(facts, message));
            }
            let matched =
                user_struct(&spec.checked, api, id, type_, &data.fields, &of_type, errors)?;
            matched.with_facts(of_type.facts.as_ref()).emit(api, id)
        }
        (Data::Enum(data), Found::Enum(id)) => {
            user_enum(&spec.checked, api, id, type_, data, errors)?
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
    Some(quote!(#tracking #items))
}

/// The errors of the spec, if no other macro reported them.
fn of_spec(of_type: &OfType, messages: Vec<String>) -> impl Iterator<Item = syn::Error> {
    let messages = report::not_yet_said(messages).into_iter();
    messages.map(|message| syn::Error::new(of_type.spec.span(), message))
}

pub(crate) const NAMED_FIELDS: &str =
    "a table needs a struct with named fields: each holds the parameter of its name";

/// The fix for a type that stands for more than one.
pub(crate) fn no_generics(generics: &Generics) -> syn::Error {
    let message = match generics.type_params().next() {
        Some(parameter) => format!(
            "a row says its type, so a type that is held to rows has no parameters of types\n= help: name the type that `{}` stands for; a `macro_rules!` can write a type for each",
            parameter.ident
        ),
        None if generics.const_params().next().is_some() => {
            String::from("a table has no parameters, so a type that is held to one has none")
        }
        None => String::from(
            "what is read is held and not borrowed, so this type needs no lifetime\n= help: hold a text as a `String`; the types of `include_spec!` borrow theirs where `paramtable.yaml` says `text: borrowed`",
        ),
    };
    syn::Error::new_spanned(generics, message)
}

/// The fields of a struct that has names for them, or that has none.
pub(crate) fn named_fields(fields: &Fields) -> Option<Vec<&Field>> {
    match fields {
        Fields::Named(fields) => Some(fields.named.iter().collect()),
        Fields::Unit => Some(Vec::new()),
        Fields::Unnamed(_) => None,
    }
}

const NO_TABLE: &str = "which table does this stand for?\n= help: say so: `#[table(operation = \"...\", part = \"request\")]`, `#[table(object = \"...\")]` or `#[table(enum = \"...\")]`";

enum Found {
    Object(ObjectId),
    Enum(EnumId),
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
    let found = parts.iter().find(|(part, _)| **part == *asked);
    found.map(|(_, id)| *id).ok_or_else(|| {
        let names: Vec<_> = parts.iter().map(|(part, _)| &**part).collect();
        let help = match nearest(&asked, names.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("its tables are {}", quoted(&names)),
        };
        let message = format!("`{written}` has no table for `{asked}`\n= help: {help}");
        syn::Error::new(span, message)
    })
}

/// The tables of an operation, by the words of the language.
fn parts(operation: &Operation) -> Vec<(Cow<'static, str>, ObjectId)> {
    let table = |body: &Option<Body>| body.as_ref()?.type_.object();
    let request = table(&operation.request).map(|id| (Cow::Borrowed("request"), id));
    let responses = operation.responses.iter().flat_map(|response| {
        let part = match (response.status, &operation.by_status) {
            (Some(status), Some(_)) => Cow::Owned(format!("responses.{status}")),
            _ => Cow::Borrowed("response"),
        };
        let headers = response.headers.map(|id| (Cow::Owned(format!("{part}.headers")), id));
        table(&response.body).map(|id| (part, id)).into_iter().chain(headers)
    });
    let texts = operation.texts.iter().map(|(place, id)| {
        let part = match place {
            Place::Header => "headers",
            Place::Query => "query",
            // A form is the request.
            Place::Path | Place::Body => "path_parameters",
        };
        (Cow::Borrowed(part), *id)
    });
    request.into_iter().chain(responses).chain(texts).collect()
}

/// Reports a case, whose struct is generated: its table holds it.
fn no_case(api: &Api, table: ObjectId, type_: &Ident) -> syn::Error {
    let table = api.object(table);
    let cases = table.cases.as_ref().map(|cases| cases.name.rust()).unwrap_or_default();
    let table = &table.name;
    let message = format!(
        "this is a case of `{}`, and a case is no table by itself\n= help: hold `{}` with `case: {cases}`, which is generated",
        table.wire(),
        table.rust(),
    );
    syn::Error::new(type_.span(), message)
}

fn user_struct(
    checked: &Checked,
    api: &Api,
    id: ObjectId,
    type_: &Ident,
    fields: &Fields,
    of_type: &OfType,
    errors: &mut Vec<syn::Error>,
) -> Option<Matched> {
    let Some(fields) = named_fields(fields) else {
        errors.push(syn::Error::new(type_.span(), NAMED_FIELDS));
        return None;
    };
    let matched = match_fields(
        TableContext { checked, api, object: api.object(id), names_only: false },
        type_,
        &fields,
        of_type.partial.is_some(),
        errors,
        &mut |field, errors| renamed(&field.attrs, errors),
    );
    Some(matched)
}
