//! `paramtable schema`: writes the JSON Schema of the pages for editors, and the first
//! line of each page, which names it.

mod first_line;
mod keys;

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;
use paramtable_build::{remove_leftovers, write_file};
use paramtable_language::{Diagnostics, Sources, page_as_json};
use serde_json::Value;

use crate::line_ends::as_in;
use crate::spec::Spec;
use crate::terminal::news;
use crate::{Failure, Outcome};

/// The file beside the pages.
pub(crate) const FILE: &str = "paramtable.schema.json";

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    spec: Spec,

    /// Write nothing: list the files that are out of date, and fail if there are any.
    #[arg(long)]
    check: bool,
}

/// A file that differs from its expected text.
struct Change {
    path: PathBuf,
    text: String,
    done: &'static str,
}

pub(crate) fn run(task: &Arguments) -> Result<Outcome, Failure> {
    let spec = task.spec.folder()?;
    let sources = read(spec)?;
    let mut changes = Vec::new();
    changes.extend(schema_file(spec, &sources)?);
    for (_, page) in sources.iter().filter(|(_, source)| source.is_page()) {
        changes.extend(page_file(spec, page.path())?);
    }
    if task.check {
        return Ok(print_stale(spec, &changes));
    }
    remove_leftovers(spec);
    for Change { path, text, done } in &changes {
        // A symbolic link is kept, and its target is changed.
        let file = if path.exists() { path.canonicalize()? } else { path.clone() };
        write_file(&file, text)
            .map_err(|error| format!("cannot write `{}`: {error}", path.display()))?;
        news!("{done} {}", path.display());
    }
    if changes.is_empty() {
        news!("{}: nothing to change", spec.display());
    }
    Ok(Outcome::Fine)
}

/// The text of the schema file for a spec.
pub(crate) fn text(spec: &Path) -> Result<String, Failure> {
    Ok(text_for(&read(spec)?))
}

fn read(spec: &Path) -> Result<Sources, Failure> {
    // Mistakes are ignored: `paramtable check` reports them, and the schema is useful
    // while they exist.
    Ok(Sources::load(spec, &mut Diagnostics::default())?)
}

fn text_for(sources: &Sources) -> String {
    let pages = sources.iter().filter(|(_, source)| source.is_page());
    let declared = pages.flat_map(|(_, page)| declared_in(page.text())).collect();
    format!("{:#}\n", keys::schema(&declared))
}

/// The types that a page declares, or none if the page can't be read.
fn declared_in(page: &str) -> BTreeSet<String> {
    let page = page_as_json(page).and_then(|json| serde_json::from_str::<Value>(&json).ok());
    let page = page.unwrap_or_default();
    let kinds = ["objects", "enums", "scalars"].map(|kind| page[kind].as_object());
    kinds.into_iter().flatten().flat_map(|types| types.keys().cloned()).collect()
}

/// The change to the schema file, if it is outdated.
fn schema_file(spec: &Path, sources: &Sources) -> Result<Option<Change>, Failure> {
    let path = spec.join(FILE);
    let text = text_for(sources);
    let Some(old) = read_text(&path)? else {
        return Ok(Some(Change { path, text, done: "created" }));
    };
    // Git may have changed the line ends, which does not matter.
    if old.replace("\r\n", "\n") == text {
        return Ok(None);
    }
    if !old.contains(keys::MADE) {
        let path = path.display();
        return Err(format!("`{path}` was not written by this command: move it elsewhere").into());
    }
    Ok(Some(Change { path, text: as_in(&old, text), done: "updated" }))
}

/// The change to a page so that it names the schema, if any.
fn page_file(spec: &Path, page: &str) -> Result<Option<Change>, Failure> {
    let path = spec.join(page);
    let Some(old) = read_text(&path)? else { return Ok(None) };
    let text = first_line::with_schema(&old, &first_line::schema_from(page));
    Ok(text.map(|text| Change { path, text, done: "updated" }))
}

/// The text of a file; empty if it is missing or not text.
fn read_text(path: &Path) -> Result<Option<String>, Failure> {
    match fs::read(path) {
        Ok(bytes) => Ok(String::from_utf8(bytes).ok()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("cannot read `{}`: {error}", path.display()).into()),
    }
}

fn print_stale(spec: &Path, changes: &[Change]) -> Outcome {
    if changes.is_empty() {
        news!("{}: up to date", spec.display());
        return Outcome::Fine;
    }
    for Change { path, .. } in changes {
        let what = if path.exists() { "stale" } else { "missing" };
        anstream::eprintln!("{what}: {}", path.display());
    }
    anstream::eprintln!("run `paramtable schema` and commit the result");
    Outcome::FallsShort
}
