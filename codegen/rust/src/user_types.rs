//! Machinery for types of somebody's own, which stand for an object or an enum
//! of a spec: the same emitters as for the spec's own types, in one block, with
//! the type's names in place of the spec's.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::idents::{Prelude, Scope, preamble};
use super::tree::emit_pages;
use super::{decode, serialize, validate, values};
use paramtable_language::model::{Api, Enum, EnumId, EnumValue, Item, ObjectId, Page, Type};

/// A struct that stands for an object.
#[derive(Debug)]
pub struct Own {
    /// A name for it where the machinery is.
    pub type_: Ident,
    /// Its fields. A parameter of the object without one is left out: it is
    /// read and judged, and not kept.
    pub fields: Vec<OwnField>,
    /// Fields that no parameter belongs to: a mistake that was said. They keep
    /// what is emitted from being a second one.
    pub strangers: Vec<Ident>,
}

/// A field that holds a parameter.
#[derive(Debug)]
pub struct OwnField {
    /// The parameter, by its name on the wire.
    pub wire: String,
    /// The field.
    pub ident: Ident,
    /// The type of a value that was sent: without the option around it.
    pub held: TokenStream,
    /// The type within options, lists and so on.
    pub leaf: TokenStream,
    /// Where the field's type is written.
    pub span: Span,
}

/// A variant of an enum that stands for a value.
#[derive(Debug)]
pub struct OwnVariant {
    /// The value, by its name on the wire.
    pub wire: String,
    /// The variant.
    pub ident: Ident,
}

/// Decoding, judging and writing of a struct that stands for an object: items
/// for a block beside it.
pub fn emit_own_struct(api: &Api, id: ObjectId, own: &Own) -> TokenStream {
    let object = api.object(id);
    let prelude = Prelude::of(api);
    let scope = &Scope::beside(api, &prelude, Some(own));
    let preamble = preamble();
    let decode = decode::emit(scope, object);
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

/// The same of an enum; `keeps_unknown` says whether it has a variant `Unknown`
/// for any other value.
pub fn emit_own_enum(
    api: &Api,
    id: EnumId,
    type_: &Ident,
    variants: &[OwnVariant],
    keeps_unknown: bool,
) -> TokenStream {
    let listed = api.enumeration(id);
    let values = listed.values.iter().filter_map(|value| {
        let own = variants.iter().find(|own| own.wire == value.name.wire())?;
        Some(EnumValue {
            name: value.name.called(plain(&own.ident).as_str()),
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
    let values = values::emit_enum(scope, &enumeration);
    quote!(#preamble #values)
}

/// The same for a type whose mistakes leave nothing to emit, so that its uses
/// are not mistakes as well. It is never run: the message stops the compiler.
/// `generics` stand after `impl`, and `bounds` after the type. `message` is an
/// expression that is one of the mistakes: what is known of the type leads to it,
/// so whatever depends on that is no mistake of its own.
pub fn emit_stand_in(
    generics: &TokenStream,
    type_: &TokenStream,
    bounds: &TokenStream,
    message: &TokenStream,
) -> TokenStream {
    let preamble = preamble();
    // What stands between the angle brackets, if there are any.
    let mut parameters: Vec<_> = generics.clone().into_iter().skip(1).collect();
    parameters.pop();
    quote! {
        #preamble
        const MESSAGE: &'static str = #message;
        impl #generics #type_ #bounds {
            pub fn validate(&self) -> ::core::result::Result<(), ::paramtable::Violations> {
                p::validate(self)
            }
            pub fn check(self) -> ::core::result::Result<::paramtable::Valid<Self>, ::paramtable::Violations> {
                ::paramtable::Valid::new(self).map_err(|invalid| invalid.violations)
            }
        }
        impl #generics ::core::convert::From<::paramtable::Valid<Self>> for #type_ #bounds {
            fn from(valid: ::paramtable::Valid<Self>) -> Self {
                valid.into_inner()
            }
        }
        impl #generics p::Validatable for #type_ #bounds {
            fn validate_with(&self, _: &mut p::Validator<'_>) {}
        }
        impl #generics p::TableDefinition for #type_ #bounds {
            const NAME: &'static str = MESSAGE;
            const NAMES: &'static [&'static str] = &[];
            type Slots = ();
            type Salvaged = ();
            fn finish(_: (), _: &mut p::Validator<'_>) -> p::Slot<Self> {
                p::Slot::Invalid(())
            }
        }
        impl<'__t, #(#parameters)*> ::paramtable::DecodeTable<'__t> for #type_ #bounds {
            fn read(
                _: &mut (),
                entry: p::Entry<'_, '__t>,
            ) -> ::core::result::Result<(), p::Stop> {
                entry.ignore()
            }
        }
        impl #generics p::Enumeration for #type_ #bounds {
            const VALUES: &'static [&'static str] = &[MESSAGE];
            fn from_wire(_: &str) -> ::core::option::Option<Self> {
                ::core::option::Option::None
            }
        }
        impl #generics p::IntegerEnumeration for #type_ #bounds {
            const VALUES: &'static [i64] = &[MESSAGE.len() as i64];
            fn from_wire(_: i64) -> ::core::option::Option<Self> {
                ::core::option::Option::None
            }
        }
        impl<'__t, #(#parameters)*> p::serde::Deserialize<'__t> for #type_ #bounds {
            fn deserialize<D: p::serde::Deserializer<'__t>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                p::deserialize_leniently(deserializer)
            }
        }
        impl #generics p::serde::Serialize for #type_ #bounds {
            fn serialize<S: p::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_unit()
            }
        }
    }
}

/// What an enum has besides, beside its stand-in.
pub fn emit_stand_in_of_enum(
    generics: &TokenStream,
    type_: &TokenStream,
    bounds: &TokenStream,
) -> TokenStream {
    quote! {
        impl #generics #type_ #bounds {
            pub const ALL: &'static [Self] = &[];
            pub fn as_str(&self) -> &str {
                MESSAGE
            }
            pub fn as_i64(&self) -> i64 {
                0
            }
        }
        impl #generics ::core::str::FromStr for #type_ #bounds {
            type Err = ::paramtable::ParseEnumError;
            fn from_str(_: &str) -> ::core::result::Result<Self, ::paramtable::ParseEnumError> {
                p::parse_listed(MESSAGE)
            }
        }
        impl #generics ::core::fmt::Display for #type_ #bounds {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(MESSAGE)
            }
        }
    }
}

/// The spec's own types that parameters need which are left out, because they
/// are still read.
fn types_of<'a>(api: &'a Api, left_out: impl Iterator<Item = &'a Type>) -> Option<TokenStream> {
    let mut open: Vec<_> = left_out.collect();
    let mut needed = Vec::new();
    while let Some(type_) = open.pop() {
        let item = match type_.innermost() {
            Type::Object(id) => Item::Object(*id),
            Type::Enum(id) => Item::Enum(*id),
            Type::Scalar(id) => Item::Scalar(*id),
            _ => continue,
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
    let pages = api.pages.iter().map(|page| Page {
        path: page.path.clone(),
        module: page.module.clone(),
        operation: None,
        items: page.items.iter().copied().filter(|item| needed.contains(item)).collect(),
    });
    let modules = emit_pages(api, &pages.collect::<Vec<_>>());
    Some(quote!(mod root { #modules }))
}

/// A name without what makes a keyword one.
fn plain(ident: &Ident) -> String {
    let written = ident.to_string();
    written.strip_prefix("r#").unwrap_or(&written).to_owned()
}
