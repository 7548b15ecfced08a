//! Types that a user of the macros wrote, matched to an object or an enum of a
//! spec.

use proc_macro2::{Ident, Span, TokenStream};

/// A struct that is matched to an object.
#[derive(Debug)]
pub struct UserStruct {
    /// An alias for it, valid where the implementations are.
    pub type_: Ident,
    /// The fields that hold a parameter. A parameter without a field is decoded and
    /// validated, then dropped.
    pub fields: Vec<UserField>,
    /// The type of the spec's facts, if the user names it.
    pub facts: Option<TokenStream>,
    /// Fields without a parameter. Each was reported as a mistake; the
    /// implementations name them so that the compiler does not report them again.
    pub unmatched: Vec<Ident>,
}

/// A field that holds a parameter.
#[derive(Debug)]
pub struct UserField {
    /// The parameter, by its name on the wire.
    pub wire: String,
    /// The field.
    pub ident: Ident,
    /// The type of a value that is present: without the `Option` around it.
    pub held: TokenStream,
    /// The type within options, lists and so on.
    pub leaf: TokenStream,
    /// The place of the field's type in the source.
    pub span: Span,
}

/// A variant that is matched to a value of an enum.
#[derive(Debug)]
pub struct UserVariant {
    /// The value, by its name on the wire.
    pub wire: String,
    /// The variant.
    pub ident: Ident,
}
