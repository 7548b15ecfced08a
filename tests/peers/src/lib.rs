//! The payments crate of this repository and its peers, each given the bytes of
//! one and the same request.

pub mod payloads;
pub mod request;
pub mod ways;
