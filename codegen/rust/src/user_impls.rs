//! Implementations for users' types that are matched to an object or an enum of a
//! spec: the same emitters as for the types of the spec, in one block, with the
//! names of the user's type.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::scope::{Prelude, Scope, preamble};
use super::tree::emit_pages;
use super::user_types::{UserStruct, UserVariant};
use super::{decode, enums, serialize, validate};
use paramtable_language::model::{Api, Enum, EnumId, EnumValue, Item, ObjectId, Page, Type};

/// The decoding, validation and serialization of a user's struct: items for a
/// block beside it.
pub fn emit_user_struct(api: &Api, id: ObjectId, user_struct: &UserStruct) -> TokenStream {
    let object = api.object(id);
    let prelude = Prelude::of(api);
    let scope = &Scope::beside(api, &prelude, Some(user_struct));
    let preamble = preamble();
    let decode = decode::emit(scope, id);
    let by_serde = object.is_read_by_serde().then(|| {
        let type_ = scope.owner(object);
        quote!(p::deserialize_received!(#type_);)
    });
    let validate = validate::emit(scope, id);
    let serialize = serialize::emit(scope, object);
    let left_out = object.parameters.iter().filter(|parameter| scope.leaves_out(parameter));
    let root = types_of(api, left_out.map(|parameter| &parameter.type_));
    quote!(#preamble #root #decode #by_serde #validate #serialize)
}

/// The same for an enum. `keeps_unknown` is true where it has a variant `Unknown`
/// for values that the spec does not list.
pub fn emit_user_enum(
    api: &Api,
    id: EnumId,
    type_: &Ident,
    variants: &[UserVariant],
    keeps_unknown: bool,
) -> TokenStream {
    let listed = api.enumeration(id);
    let values = listed.values.iter().filter_map(|value| {
        let variant = variants.iter().find(|variant| variant.wire == value.name.wire())?;
        Some(EnumValue {
            name: value.name.called(plain(&variant.ident).as_str()),
            number: value.number,
            description: String::new(),
            span: value.span,
        })
    });
    let enumeration = Enum {
        name: listed.name.called(plain(type_).as_str()),
        description: String::new(),
        open: listed.open,
        keeps_unknown,
        brought_by: None,
        is_integer: listed.is_integer,
        values: values.collect(),
    };
    let prelude = Prelude::of(api);
    let scope = &Scope::beside(api, &prelude, None);
    let preamble = preamble();
    let values = enums::emit(scope, &enumeration);
    quote!(#preamble #values)
}

/// The types of the spec that the parameters without a field need: those are
/// decoded and validated all the same.
fn types_of<'a>(api: &'a Api, left_out: impl Iterator<Item = &'a Type>) -> Option<TokenStream> {
    let mut open: Vec<_> = left_out.collect();
    let mut needed = Vec::new();
    while let Some(type_) = open.pop() {
        let item = match type_.innermost() {
            Type::Object(id) => Item::Object(*id),
            Type::Enum(type_) => Item::Enum(type_.id),
            Type::Scalar(id) => Item::Scalar(*id),
            Type::Text { .. }
            | Type::Boolean { .. }
            | Type::Integer { .. }
            | Type::Decimal { .. }
            | Type::Date
            | Type::DateTime
            | Type::Formatted(_)
            | Type::FreeForm { .. }
            | Type::Any
            // `innermost` looks through these.
            | Type::List { .. }
            | Type::Map { .. } => continue,
        };
        if needed.contains(&item) {
            continue;
        }
        needed.push(item);
        if let Item::Object(id) = item {
            open.extend(api.object(id).parameters.iter().map(|parameter| &parameter.type_));
        }
    }
    if needed.is_empty() {
        return None;
    }
    // These types name the type of facts.
    needed.extend(api.facts().filter_map(|(_, fact)| fact.type_.of_value().item()));
    let pages = api.pages.iter().map(|page| Page {
        path: page.path.clone(),
        module: page.module.clone(),
        operation: None,
        declares_facts: page.declares_facts,
        items: page.items.iter().copied().filter(|item| needed.contains(item)).collect(),
    });
    let modules = emit_pages(api, &pages.collect::<Vec<_>>());
    Some(quote!(mod root { #modules }))
}

/// An identifier without `r#`.
fn plain(ident: &Ident) -> String {
    let written = ident.to_string();
    written.strip_prefix("r#").unwrap_or(&written).to_owned()
}
