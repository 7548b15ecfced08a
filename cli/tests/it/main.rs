//! The command as a shell runs it: output, files and exit codes. Each subcommand has a
//! file of tests.

#![allow(clippy::unwrap_used)]

mod check;
mod common;
mod completions;
mod docs;
mod explain;
mod fmt;
mod generate;
mod guide;
mod import;
mod init;
mod man;
mod options;
mod schema;
mod validate;
