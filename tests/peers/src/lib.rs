//! The payments crate of this repository and its peers, which all read the bytes of the
//! same requests.

/// The payments crate with `text: borrowed`.
#[allow(dead_code, clippy::all, clippy::pedantic)]
mod borrowed {
    include!(concat!(env!("OUT_DIR"), "/borrowed.rs"));
}
pub mod payloads;
pub mod request;
pub mod ways;
