//! Generated code in a crate that is held to every lint, and names of the spec
//! that Rust has, too. It calls the runtime otherwise.

#![allow(
    clippy::absolute_paths,
    clippy::needless_return,
    clippy::std_instead_of_alloc,
    reason = "nothing is imported, and of two lints of returning one has to give way"
)]

extern crate pt as paramtable;

/// From the build script, and nothing of it is used.
mod built {
    ::core::include!(::core::concat!(::core::env!("OUT_DIR"), "/paramtable.rs"));
}

/// From the macro.
pub mod included {
    ::paramtable::include_spec!("spec");

    /// A type of this crate's own, called as one of the spec's.
    #[derive(::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum Hash {}

    /// A request holds the spec's all the same.
    #[inline]
    #[must_use]
    pub const fn value(request: &AddBlockRequest, _: Hash) -> &str {
        return request.hash.value.as_str();
    }
}

/// A type of this crate's own, held to a table.
#[derive(::core::fmt::Debug, ::paramtable::Table)]
#[table(object = "Some")]
#[non_exhaustive]
pub struct Share {
    /// How much.
    pub value: ::paramtable::Decimal,
}

/// Another, without a spec.
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

/// What a phone is called by.
#[derive(::core::fmt::Debug, ::paramtable::Wraps)]
#[non_exhaustive]
pub struct Phone(::std::string::String);
