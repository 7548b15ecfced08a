//! Names as tokens, and the paths by which one module reaches another's types.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use crate::model::{Api, Literal, Name, Object, Parameter, Presence, Scalar, Type, is_keyword};

/// An identifier; raw where it is a keyword of any edition.
pub(super) fn ident(name: &str) -> Ident {
    if is_keyword(name) {
        Ident::new_raw(name, Span::call_site())
    } else {
        Ident::new(name, Span::call_site())
    }
}

/// A field, setter or variant.
pub(super) fn name(name: &Name) -> Ident {
    ident(name.rust())
}

/// A type that the generator makes beside an object's own.
pub(super) fn beside(object: &Object, what: &str) -> Ident {
    format_ident!("{}{what}", object.name.rust())
}

/// The names of the standard prelude that types of the spec have taken.
pub(super) struct Prelude {
    taken: Vec<&'static str>,
}

impl Prelude {
    /// Looks for a spec's types among the names that are written plainly.
    pub(super) fn of(api: &Api) -> Self {
        let plain = ["Box", "Option", "Result", "String", "Vec"];
        Self { taken: plain.into_iter().filter(|name| api.has_type(name)).collect() }
    }
}

/// A module of the output, which knows the way to the types of all pages.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) api: &'a Api,
    prelude: &'a Prelude,
    depth: usize,
    /// Whether this is machinery, which names everything by its full path.
    machinery: bool,
    /// Whether the compiler is left to find out how long borrowed texts live.
    inferred: bool,
}

impl<'a> Scope<'a> {
    /// The module of a page, so many levels below the root.
    pub(super) fn new(api: &'a Api, prelude: &'a Prelude, depth: usize) -> Self {
        Self { api, prelude, depth, machinery: false, inferred: false }
    }

    /// The module of a page's machinery.
    pub(super) fn below(self) -> Self {
        Self { depth: self.depth + 1, machinery: true, ..self }
    }

    /// The path to the root.
    pub(super) fn root(self) -> TokenStream {
        let steps = std::iter::repeat_n(quote!(super), self.depth);
        quote!(#(#steps)::*)
    }

    /// What every module of machinery begins with.
    pub(super) fn preamble(self) -> TokenStream {
        let root = self.root();
        quote! {
            #[allow(unused_imports)]
            use ::paramtable::__private as p;
            #[allow(unused_imports)]
            use #root as root;
        }
    }

    /// The same where the compiler knows how long borrowed texts live: in an
    /// expression.
    pub(super) fn inferred(self) -> Self {
        Self { inferred: true, ..self }
    }

    /// How long borrowed texts live: what a type that holds any is generic over.
    pub(super) fn lifetime(self, borrows: bool) -> Option<TokenStream> {
        borrows.then(|| if self.inferred { quote!(<'_>) } else { quote!(<'t>) })
    }

    /// An object's type.
    pub(super) fn object(self, object: &Object) -> TokenStream {
        let (name, lifetime) = (self.named(&object.name), self.lifetime(object.borrows));
        quote!(#name #lifetime)
    }

    /// A scalar's type.
    pub(super) fn scalar(self, scalar: &Scalar) -> TokenStream {
        let lifetime = self.lifetime(self.api.borrows(&scalar.type_));
        let name = self.named(&scalar.name);
        quote!(#name #lifetime)
    }

    /// A generated type by its name alone, from here.
    pub(super) fn named(self, name: &Name) -> TokenStream {
        let name = self::name(name);
        if self.machinery { quote!(root::#name) } else { quote!(#name) }
    }

    /// A type of the standard prelude: plainly where people read it, unless
    /// the spec has a type of that name.
    pub(super) fn prelude(self, name: &str, path: TokenStream) -> TokenStream {
        if self.machinery || self.prelude.taken.contains(&name) {
            return path;
        }
        let name = ident(name);
        quote!(#name)
    }

    /// `Option<inner>`
    pub(super) fn option(self, inner: &TokenStream) -> TokenStream {
        let option = self.prelude("Option", quote!(::core::option::Option));
        quote!(#option<#inner>)
    }

    /// `Result<ok, error>`
    pub(super) fn result(self, ok: &TokenStream, error: &TokenStream) -> TokenStream {
        let result = self.prelude("Result", quote!(::core::result::Result));
        quote!(#result<#ok, #error>)
    }

    /// The type of a value that was sent.
    pub(super) fn value(self, type_: &Type) -> TokenStream {
        match type_ {
            Type::Text { .. } if self.api.borrows_texts => {
                let lifetime = if self.inferred { quote!('_) } else { quote!('t) };
                quote!(::std::borrow::Cow<#lifetime, str>)
            }
            Type::Text { .. } => self.prelude("String", quote!(::std::string::String)),
            Type::Boolean { .. } => quote!(bool),
            Type::Integer { .. } => quote!(i64),
            Type::Decimal { .. } => quote!(::paramtable::Decimal),
            Type::Date => quote!(::paramtable::Date),
            Type::DateTime => quote!(::paramtable::DateTime),
            Type::FreeForm { .. } => quote!(::paramtable::Object),
            Type::Enum(id) => self.named(&self.api.enumeration(*id).name),
            Type::Object(id) => self.object(self.api.object(*id)),
            Type::Scalar(id) => self.scalar(self.api.scalar(*id)),
            Type::List { of, .. } => {
                let (list, of) = (self.prelude("Vec", quote!(::std::vec::Vec)), self.value(of));
                quote!(#list<#of>)
            }
            Type::Map { of, .. } => {
                let of = self.value(of);
                let name = self.prelude("String", quote!(::std::string::String));
                quote!(::std::collections::BTreeMap<#name, #of>)
            }
        }
    }

    /// The type of a parameter's value as it is held: boxed where it must be.
    pub(super) fn held(self, parameter: &Parameter) -> TokenStream {
        let mut value = self.value(&parameter.type_);
        if parameter.boxed {
            let boxed = self.prelude("Box", quote!(::std::boxed::Box));
            value = quote!(#boxed<#value>);
        }
        if parameter.nullable { quote!(::paramtable::Nullable<#value>) } else { value }
    }

    /// What is seen of a bad object from above: held as it is itself.
    pub(super) fn seen(self, parameter: &Parameter) -> TokenStream {
        let value = self.value(&parameter.type_);
        let seen = quote!(<#value as p::Shape>::Seen);
        if parameter.boxed { quote!(::std::boxed::Box<#seen>) } else { seen }
    }

    /// The type of a field.
    pub(super) fn field(self, parameter: &Parameter) -> TokenStream {
        let value = self.held(parameter);
        if is_mandatory(parameter) { value } else { self.option(&value) }
    }

    /// A value of the spec.
    pub(super) fn literal(self, literal: &Literal) -> TokenStream {
        match literal {
            Literal::Text(text) | Literal::Date(text) | Literal::DateTime(text) => quote!(#text),
            Literal::Boolean(value) => quote!(#value),
            Literal::Integer(value) => {
                let value = proc_macro2::Literal::i64_unsuffixed(*value);
                quote!(#value)
            }
            Literal::Decimal(value) => decimal(*value),
            Literal::Variant(id, index) => {
                let enumeration = self.api.enumeration(*id);
                let (type_, variant) =
                    (self.named(&enumeration.name), name(&enumeration.values[*index].name));
                quote!(#type_::#variant)
            }
        }
    }
}

/// A decimal that is known at compile time.
pub(super) fn decimal(value: rust_decimal::Decimal) -> TokenStream {
    let parts = decimal_parts(value);
    quote!(::paramtable::Decimal::from_parts(#parts))
}

/// The arithmetic type of a decimal that is known at compile time.
pub(super) fn exact_decimal(value: rust_decimal::Decimal) -> TokenStream {
    let parts = decimal_parts(value);
    quote!(p::Exact::from_parts(#parts))
}

fn decimal_parts(value: rust_decimal::Decimal) -> TokenStream {
    let parts = value.unpack();
    let [lo, mid, hi, scale] =
        [parts.lo, parts.mid, parts.hi, parts.scale].map(proc_macro2::Literal::u32_unsuffixed);
    let negative = parts.negative;
    quote!(#lo, #mid, #hi, #negative, #scale)
}

/// Whether the field is there in every value.
pub(super) fn is_mandatory(parameter: &Parameter) -> bool {
    parameter.presence == Presence::Mandatory
}
