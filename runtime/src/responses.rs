//! Responses of an operation that differ by status.

use std::fmt;

use serde::Serialize;

use crate::Rejection;

/// The enum of an operation's responses, a variant a status. Its serialisation is the
/// body.
///
/// Users name it as a bound.
pub trait Responses: Serialize {
    /// The HTTP status.
    fn status(&self) -> u16;

    /// Whether it has a body.
    fn has_body(&self) -> bool;
}

/// Why a response was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadResponseError {
    /// The spec lists no response of this status, so nothing is known of its body, which
    /// was not looked at.
    UnlistedStatus(u16),
    /// The body does not hold.
    Rejected(Rejection),
}

impl fmt::Display for ReadResponseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnlistedStatus(status) => write!(f, "unlisted status {status}"),
            Self::Rejected(rejection) => rejection.fmt(f),
        }
    }
}

impl std::error::Error for ReadResponseError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::UnlistedStatus(_) => None,
            // What `Display` shows is not a cause besides.
            Self::Rejected(rejection) => rejection.source(),
        }
    }
}

impl From<Rejection> for ReadResponseError {
    fn from(rejection: Rejection) -> Self {
        Self::Rejected(rejection)
    }
}
