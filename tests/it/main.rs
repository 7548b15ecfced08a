//! One binary for all tests of the whole, so that it is linked once.

#![allow(clippy::unwrap_used)]

mod accepted;
mod borrowed;
mod built;
mod cache;
mod compile_fail;
mod conformance;
mod diagnostics;
mod docs;
mod documents;
mod downstream;
mod emit;
mod explanations;
mod facts;
mod findings;
mod format;
mod freshness;
mod guide;
mod hostile;
mod language;
mod lean;
mod macros;
mod outputs;
mod own_relations;
mod own_shapes;
mod own_types;
mod partial;
mod problems;
mod queries;
mod readers;
mod refused;
mod schema;
mod session;
mod store;
mod tagged;
mod texts;
mod uris;
mod validate;
mod yaml;
