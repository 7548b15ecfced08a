//! Tests of features that are off by default, in one binary so that it is linked once.

#![allow(clippy::unwrap_used)]

mod dates;
mod decimals;
mod http;
