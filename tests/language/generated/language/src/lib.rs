// Made by `paramtable generate` from the pages of the spec. Do not edit.

//! Every construct of the language
//!
//! What the payment pages do not use. Compiled, and asked for its verdicts.
//!
//! # Call it
//!
//! Leaving out what is mandatory does not compile; what else holds between parameters is checked.
//!
//! ```no_run
//! use language::{Count, PlaceOrderRequest, PlaceOrderRequestAddress, PlaceOrderRequestType, Rate, Start};
//!
//! # fn main() -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
//! let request = PlaceOrderRequest::builder()
//!     .r#type(PlaceOrderRequestType::Slow)
//!     .note("a \"quote\" and a \\ \n")
//!     .id("...")
//!     .gift(true)
//!     .count(5000000000_i64)
//!     .price("10.50".parse::<paramtable::Decimal>()?)
//!     .discount(-1)
//!     .day("2026-01-31".parse::<paramtable::Date>()?)
//!     .moment("2026-01-31T23:59:00Z".parse::<paramtable::DateTime>()?)
//!     .currency("IDR".parse()?)
//!     .pieces(Count::try_from(2_i64)?)
//!     .rate(Rate::try_from("0.25".parse::<paramtable::Decimal>()?)?)
//!     .since(Start::try_from("2026-01-31".parse::<paramtable::Date>()?)?)
//!     .address(PlaceOrderRequestAddress::builder().own("...").build())
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
//! let response = paramtable::read_response::<language::PlaceOrderResponse>(body)?;
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
//! # fn open(_: paramtable::Valid<language::PlaceOrderRequest>) {}
//! # fn respond(_: u16, _: paramtable::Problem) {}
//! # let body = "";
//! match from_json::<language::PlaceOrderRequest>(body) {
//!     Ok(request) => open(request),
//!     // 400 if it is not JSON, else 422 with every violation, as RFC 9457 says.
//!     Err(rejection) => respond(rejection.status(), rejection.to_problem()),
//! }
//! ```
//!
//! # Operations
//!
//! - `GET /things`: [`ListThingsResponse`]
//! - `PUT /things/{id}`, Open Thing: [`OpenThingRequest`], [`OpenThingResponse`], [`OpenThingHeaders`], [`OpenThingPath`], [`OpenThingQuery`]
//! - `POST /orders`: [`PlaceOrderRequest`], [`PlaceOrderResponse`]
//!
//! # Callbacks
//!
//! - `POST the merchant's address`: [`ThingOpenedCallback`]
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

#[rustfmt::skip]
mod constructs;
pub use self::constructs::*;
#[rustfmt::skip]
mod event;
pub use self::event::*;
#[rustfmt::skip]
mod list;
pub use self::list::*;
#[rustfmt::skip]
mod messages;
pub use self::messages::*;
#[rustfmt::skip]
mod order;
pub use self::order::*;
