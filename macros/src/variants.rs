//! The variants of an enum and the values of one in a spec: which variant stands for
//! which value, and the mistakes in that.

use paramtable_language::Checked;
use paramtable_language::diagnostic::nearest;
use paramtable_language::model::{Api, EnumId};
use paramtable_rust::{UserVariant, emit_user_enum};
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::Fields;
use syn::ext::IdentExt;

use crate::attributes::renamed;
use crate::report::near_or_all;
use crate::row::{excerpt, place};

pub(crate) const HOLDS_NOTHING: &str = "a value of an enum holds nothing: drop the fields";

/// Reading and writing of an enum of somebody's own; mistakes are collected, and
/// leave nothing to emit.
pub(crate) fn user_enum(
    checked: &Checked,
    api: &Api,
    id: EnumId,
    type_: &Ident,
    data: &syn::DataEnum,
    errors: &mut Vec<syn::Error>,
) -> Option<TokenStream> {
    let listed = api.enumeration(id);
    let mut variants: Vec<UserVariant> = Vec::new();
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
            .push(UserVariant { wire: value.name.wire().to_owned(), ident: variant.ident.clone() });
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
    errors.is_empty().then(|| emit_user_enum(api, id, type_, &variants, keeps_unknown))
}

/// Whether a variant can hold the values that are not listed, by the type that
/// `held` names; reports one that has the name and can't.
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
