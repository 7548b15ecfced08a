//! The `paramtable` command: everything that talks to a terminal or a browser.
//!
//! Exit codes: 0 all is well, 1 the spec or the output falls short, 2 the
//! command could not run.

// Printing is this crate's job.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod check;
mod docs;
mod explain;
mod fmt;
mod generate;
mod outputs;
mod preview;
mod report;
mod schema;
mod templates;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use mimalloc::MiMalloc;

/// Checking is many small allocations by several threads.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Parameter tables in, Rust out.
#[derive(Parser)]
#[command(name = "paramtable", version, about)]
struct Command {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Check the spec and report every mistake.
    Check(Check),
    /// Explain a diagnostic by its code, or list them all.
    Explain {
        /// The code, such as `PT302`.
        code: Option<String>,
        /// Explain them all, as one Markdown document.
        #[arg(long, conflicts_with = "code")]
        all: bool,
    },
    /// Format the pages; comments are kept.
    Fmt(Fmt),
    /// Write the JSON Schema of pages for editors.
    Schema(Spec),
    /// Generate Rust and Markdown from the spec.
    Generate(Generate),
    /// Write the reference site to a folder, to publish it.
    Docs(Docs),
    /// Serve the reference locally, and reload it when a page is saved.
    Preview(Preview),
}

/// Where the spec is.
#[derive(Args)]
struct Spec {
    /// The folder of the pages.
    #[arg(long, default_value = "spec", value_name = "FOLDER")]
    spec: PathBuf,
}

#[derive(Args)]
struct Check {
    #[command(flatten)]
    spec: Spec,

    /// How to print what is wrong.
    #[arg(long, value_enum, default_value_t = report::Format::Human)]
    format: report::Format,
}

#[derive(Args)]
struct Fmt {
    #[command(flatten)]
    spec: Spec,

    /// Write nothing: list the pages that are not formatted, and fail if there are any.
    #[arg(long)]
    check: bool,
}

#[derive(Args)]
struct Generate {
    #[command(flatten)]
    spec: Spec,

    /// The folder of what is generated.
    #[arg(long, default_value = "generated", value_name = "FOLDER")]
    out: PathBuf,

    #[command(flatten)]
    templates: Templates,

    /// Write nothing: list the files that are out of date, and fail if there are any.
    #[arg(long)]
    check: bool,

    /// Ignore the cache and generate every file. `--check` always does.
    #[arg(long)]
    no_cache: bool,
}

#[derive(Args)]
struct Docs {
    #[command(flatten)]
    spec: Spec,

    /// The folder of the site.
    #[arg(long, default_value = "site", value_name = "FOLDER")]
    out: PathBuf,

    #[command(flatten)]
    templates: Templates,

    /// Write nothing: list the files that are out of date, and fail if there are any.
    #[arg(long)]
    check: bool,
}

#[derive(Args)]
struct Preview {
    #[command(flatten)]
    spec: Spec,

    #[command(flatten)]
    templates: Templates,

    /// The port; if it is in use, the next free one.
    #[arg(long, default_value_t = 4400, value_name = "NUMBER")]
    port: u16,
}

/// Where a project keeps templates of its own.
#[derive(Args)]
struct Templates {
    /// A folder of templates that take the place of the generator's, file by file;
    /// `templates` of `paramtable.yaml` if nothing is said.
    #[arg(long, value_name = "FOLDER")]
    templates: Option<PathBuf>,
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
    let outcome = match Command::parse().task {
        Task::Check(task) => check::run(&task.spec.spec, task.format),
        Task::Explain { code, all } => explain::run(code.as_deref(), all),
        Task::Fmt(task) => fmt::run(&task),
        Task::Schema(spec) => schema::run(&spec.spec),
        Task::Generate(task) => generate::run(&task),
        Task::Docs(task) => docs::run(&task),
        Task::Preview(task) => preview::run(&task),
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
