// Made by `paramtable generate` from the pages of the spec. Do not edit.

//! Borrowed texts
//!
//! What `text` changes, compiled, and asked for its verdicts.
//!
//! # Call it
//!
//! Leaving out what is mandatory does not compile; what else holds between parameters is checked.
//!
//! ```no_run
//! use borrowed::{SendTextsRequest, Size};
//!
//! # fn main() -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
//! let request = SendTextsRequest::builder()
//!     .text("...")
//!     .currency("...".parse()?)
//!     .size(Size::builder().width(1).build())
//!     .check()?; // a `Valid` request, or every violation at once
//! # ::std::result::Result::Ok(())
//! # }
//! ```
//!
//! Whatever `serde` writes of it is the body: wire names, and nothing that is absent.
//!
//! # Read the answer
//!
//! Parameters and values that the API may add in time are taken; `validate` judges what the tables say beyond types and what is mandatory.
//!
//! ```no_run
//! # fn main() -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
//! # let body = "";
//! let response = paramtable::read_response::<borrowed::SendTextsResponse>(body)?;
//! # ::std::result::Result::Ok(())
//! # }
//! ```
//!
//! # Serve it
//!
//! One pass over the body decodes it and checks everything.
//!
//! ```no_run
//! use paramtable::{ToProblem, from_json};
//!
//! # fn open(_: paramtable::Valid<borrowed::SendTextsRequest>) {}
//! # fn respond(_: u16, _: paramtable::Problem) {}
//! # let body = "";
//! match from_json::<borrowed::SendTextsRequest>(body) {
//!     Ok(request) => open(request),
//!     // 400 if it is not JSON, else 422 with every violation, as RFC 9457 says.
//!     Err(rejection) => respond(rejection.status(), rejection.to_problem()),
//! }
//! ```
//!
//! # Operations
//!
//! - `GET /parts`: [`ListPartsResponse`]
//! - `POST /texts`: [`SendTextsRequest`], [`SendTextsResponse`], [`SendTextsHeaders`]
#![allow(
    clippy::all,
    clippy::nursery,
    clippy::pedantic,
    clippy::restriction,
    deprecated,
    missing_copy_implementations,
    missing_debug_implementations,
    nonstandard_style,
    private_interfaces,
    unnameable_types,
    unreachable_pub,
    unused,
    unused_qualifications,
    unused_results
)]

/// The body of an answer to a call that failed.
pub type ErrorBody<'t> = Problem<'t>;

#[rustfmt::skip]
mod list;
pub use self::list::*;
#[rustfmt::skip]
mod texts;
pub use self::texts::*;
