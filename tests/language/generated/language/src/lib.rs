// Made by `paramtable generate` from the pages of the spec. Do not edit.

//! Every construct of the language
//!
//! What the payment pages do not use. Compiled, and asked for its verdicts.
//!
//! Operations:
//!
//! - `GET /things`: [`ListThingsResponse`]
//! - `PUT /things/{id}`, Open Thing: [`OpenThingRequest`], [`OpenThingResponse`], [`OpenThingHeaders`], [`OpenThingPath`], [`OpenThingQuery`]
//!
//! Callbacks:
//!
//! - `POST the merchant's address`: [`ThingOpenedCallback`]

#[rustfmt::skip]
#[allow(clippy::all, clippy::pedantic, nonstandard_style, unused_parens)]
mod constructs;
pub use self::constructs::*;
#[rustfmt::skip]
#[allow(clippy::all, clippy::pedantic, nonstandard_style, unused_parens)]
mod event;
pub use self::event::*;
#[rustfmt::skip]
#[allow(clippy::all, clippy::pedantic, nonstandard_style, unused_parens)]
mod list;
pub use self::list::*;
#[rustfmt::skip]
#[allow(clippy::all, clippy::pedantic, nonstandard_style, unused_parens)]
mod messages;
pub use self::messages::*;
