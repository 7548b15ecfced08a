//! The `paramtable` command: the command line and the local preview server.
//!
//! Exit codes: 0 all is well, 1 the spec or the output falls short, 2 the
//! command could not run.

// Printing is this crate's job.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod check;
mod completions;
mod docs;
mod explain;
mod fmt;
mod generate;
mod import;
mod init;
mod line_ends;
mod man;
mod outputs;
mod preview;
mod report;
mod schema;
mod spec;
mod templates;
mod terminal;
mod validate;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use mimalloc::MiMalloc;

/// Checks make many small allocations in several threads, for which this allocator is
/// fast.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// The name of the command.
const NAME: &str = "paramtable";

/// Generate Rust and documentation from parameter tables, and check values against them.
#[derive(Parser)]
#[command(name = NAME, version, after_help = EXIT_CODES)]
struct Command {
    /// Print errors only.
    #[arg(long, short, global = true)]
    quiet: bool,

    #[command(subcommand)]
    task: Task,
}

const EXIT_CODES: &str = "\
Exit codes:
  0  the command succeeded
  1  the spec has mistakes, or `--check` found a difference
  2  the command could not run";

#[derive(Subcommand)]
enum Task {
    /// Create a spec to begin with.
    Init(init::Arguments),
    /// Make pages from the parameter tables of documents.
    Import(import::Arguments),
    /// Check the spec and report every mistake.
    Check(check::Arguments),
    /// Validate a payload against the table of an operation.
    Validate(validate::Arguments),
    /// Explain a mistake by its code, or list all codes.
    Explain(explain::Arguments),
    /// Format the pages; comments are kept.
    Fmt(fmt::Arguments),
    /// Write the JSON Schema of pages for editors.
    Schema(schema::Arguments),
    /// Generate Rust and Markdown from the spec.
    Generate(generate::Arguments),
    /// Write the reference site to a folder, to publish it.
    Docs(docs::Arguments),
    /// Serve the reference locally, and reload it when a page is saved.
    Preview(preview::Arguments),
    /// Print the completions of a shell.
    Completions(completions::Arguments),
    /// Print the manual page, or write all of them to a folder.
    Man(man::Arguments),
}

/// How a task ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Fine,
    FallsShort,
}

/// Why a task could not run.
type Failure = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let Command { quiet, task } = Command::parse();
    if quiet {
        terminal::be_quiet();
    }
    let outcome = match &task {
        Task::Init(task) => init::run(task),
        Task::Import(task) => import::run(task),
        Task::Check(task) => check::run(task),
        Task::Validate(task) => validate::run(task),
        Task::Explain(task) => explain::run(task),
        Task::Fmt(task) => fmt::run(task),
        Task::Schema(task) => schema::run(task),
        Task::Generate(task) => generate::run(task),
        Task::Docs(task) => docs::run(task),
        Task::Preview(task) => preview::run(task),
        Task::Completions(task) => completions::run(task),
        Task::Man(task) => man::run(task),
    };
    match outcome {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::FallsShort) => ExitCode::from(1),
        Err(failure) => {
            anstream::eprintln!("error: {failure}");
            ExitCode::from(2)
        }
    }
}
