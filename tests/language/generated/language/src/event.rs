// Made from spec/event.yaml by `paramtable generate`. Do not edit: change the page.

use super::State;

/// The body that the API sends: `POST the merchant's address`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingOpenedCallback {
    /// `state`: [`State`], mandatory.
    pub state: State,
    /// `at`: datetime, mandatory.
    pub at: ::paramtable::DateTime,
}

pub use self::builder::ThingOpenedCallbackBuilder;
mod builder;
mod decode;
mod serialize;
mod validate;
