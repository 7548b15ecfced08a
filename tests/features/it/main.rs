//! What is off by default. One binary, so that it is linked once.

#![allow(clippy::unwrap_used)]

mod dates;
mod decimals;
mod http;
