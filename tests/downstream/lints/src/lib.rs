//! Generated code in a crate with every lint enabled. The spec uses names of Rust's
//! standard library, and the crate imports the runtime under another name.

#![allow(
    clippy::absolute_paths,
    clippy::needless_return,
    clippy::std_instead_of_alloc,
    reason = "nothing is imported, and of two lints of returning one has to give way"
)]

extern crate pt as paramtable;

/// Code from the build script. None of it is used.
mod built {
    ::core::include!(::core::concat!(::core::env!("OUT_DIR"), "/paramtable.rs"));
}

/// Code from the macro.
pub mod included {
    ::paramtable::include_spec!("spec");

    /// A type of this crate with the name of a type in the spec.
    #[derive(::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum Hash {}

    /// A request still contains the type of the spec.
    #[inline]
    #[must_use]
    pub const fn value(request: &AddBlockRequest, _: Hash) -> &str {
        return request.hash.value.as_str();
    }
}

/// A type of this crate that is bound to a table.
#[derive(::core::fmt::Debug, ::paramtable::Table)]
#[table(object = "Some")]
#[non_exhaustive]
pub struct Share {
    /// How much.
    pub value: ::paramtable::Decimal,
}

/// A type without a spec.
#[derive(::core::fmt::Debug, ::paramtable::Validate)]
#[rule(id = "a-way-back", at_least_one_of = [email, phone])]
#[non_exhaustive]
pub struct Contact {
    /// By mail.
    #[param(type = "email")]
    pub email: ::core::option::Option<::std::string::String>,
    /// By phone.
    #[param(type = "numeric")]
    pub phone: ::core::option::Option<Phone>,
}

/// The number of a phone.
#[derive(::core::fmt::Debug, ::paramtable::Wraps)]
#[non_exhaustive]
pub struct Phone(::std::string::String);
