//! `paramtable validate`: validates a payload with the interpreter.

mod facts;
mod judged;

use std::fs;
use std::io::{self, Read as _};
use std::path::Path;

use clap::{Args, ValueEnum};
use paramtable_core::nearest;
use paramtable_interpret::check;
use paramtable_language::model::{Api, Operation};

use crate::report;
use crate::spec::Spec;
use crate::{Failure, Outcome};
use judged::{Call, Judged, Message};

#[derive(Args)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Arguments {
    #[command(flatten)]
    spec: Spec,

    /// The name of the operation or callback.
    operation: String,

    /// A file with the request's body, JSON or a form; `-` reads standard input.
    #[arg(required_unless_present_any = ["header", "query", "path"])]
    payload: Option<String>,

    /// Validate the payload as the response. Parameters that its table does not know are
    /// notes, since readers ignore them.
    #[arg(long, conflicts_with_all = ["query", "path"])]
    response: bool,

    /// The HTTP status of the response, where the operation has several; or that of an
    /// error.
    #[arg(long, requires = "response")]
    status: Option<u16>,

    #[command(flatten)]
    call: Texts,

    /// A fact of the call, which conditions read; may be repeated. One that is not given is
    /// unknown.
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    fact: Vec<(String, String)>,

    /// How to print the violations.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

/// The values of a call outside its body. A table is validated if one of its values
/// is given.
#[derive(Args)]
struct Texts {
    /// A header of the request or the response; may be repeated.
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    header: Vec<(String, String)>,

    /// A parameter of the query, not percent-encoded; may be repeated.
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    query: Vec<(String, String)>,

    /// A parameter of the path, not percent-encoded; may be repeated.
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    path: Vec<(String, String)>,
}

const EXIT_CODES: &str = "\
Headers, query and path are validated if at least one of their values is given.

Exit codes:
  0  there are no violations
  1  there are violations, or the payload is not JSON
  2  the command could not run, or the spec has mistakes";

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A line for each violation.
    Human,
    /// One JSON document.
    Json,
}

fn pair(argument: &str) -> Result<(String, String), String> {
    let (name, value) =
        argument.split_once('=').ok_or("write the name, an equals sign and the value")?;
    if name.is_empty() {
        return Err(String::from("there is no name before the equals sign"));
    }
    Ok((name.to_owned(), value.to_owned()))
}

pub(crate) fn run(task: &Arguments) -> Result<Outcome, Failure> {
    let spec = task.spec.folder()?;
    let checked = check(spec)?;
    report::print_diagnostics(&checked, report::Format::Human)?;
    let api = checked.api.ok_or("nothing was validated: correct the spec first")?;
    let operation = find(&api, &task.operation)?;
    let call = Call { api: &api, operation, facts: facts::given(&api, &task.fact)? };
    let message = if task.response { call.response(task.status)? } else { Message::Request };
    let mut judged = Judged::default();
    if let Some(path) = &task.payload {
        let part = call.body(message)?;
        judged.payload(&call, &part, path, &read(path)?);
    }
    judged.texts(&call, message, &task.call.tables())?;
    match task.format {
        Format::Human => judged.print_lines(),
        Format::Json => judged.print_json()?,
    }
    Ok(if judged.is_fine() { Outcome::Fine } else { Outcome::FallsShort })
}

/// The most names of operations that a message lists.
const MOST_LISTED: usize = 50;

/// Finds an operation or callback by its name.
fn find<'a>(api: &'a Api, name: &str) -> Result<&'a Operation, Failure> {
    if let Some(found) = api.operation_called(name) {
        return Ok(found);
    }
    let mut known: Vec<_> = api.operations().map(|operation| operation.name.wire()).collect();
    known.sort_unstable();
    let meant = nearest(name, known.iter().copied());
    let meant = meant.map(|meant| format!(": did you mean `{meant}`?")).unwrap_or_default();
    let listed: Vec<_> = known.iter().take(MOST_LISTED).map(|name| format!("\n  {name}")).collect();
    let more = known.len().saturating_sub(MOST_LISTED);
    let more = if more > 0 { format!("\n  and {more} more") } else { String::new() };
    let there_are = match known.len() {
        0 => String::from("\nthe spec has none"),
        _ => format!("\nthe spec has these:{}{more}", listed.concat()),
    };
    Err(format!("there is no operation or callback `{name}`{meant}{there_are}").into())
}

/// Reads the bytes of a file or of standard input.
fn read(path: &str) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let read = match path {
        "-" => io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes),
        path => fs::read(Path::new(path)),
    };
    read.map_err(|error| format!("cannot read `{path}`: {error}").into())
}
