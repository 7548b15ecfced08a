//! The command as a shell meets it: what it prints, what it writes, how it exits.
//! A file for each subcommand.

#![allow(clippy::unwrap_used)]

mod check;
mod common;
mod completions;
mod docs;
mod explain;
mod fmt;
mod generate;
mod guide;
mod init;
mod man;
mod options;
mod schema;
mod validate;
