//! Shared code of the commands that write files: reading the spec and the templates,
//! and comparing or writing the files.

use std::path::Path;

use paramtable_codegen::{Change, ChangeKind, Outputs, Owner, check, spec_beside};
use paramtable_language::Sources;
use paramtable_language::model::Api;
use paramtable_reference::Templates;

use crate::report::{Format, print_diagnostics, print_diff};
use crate::spec::Spec;
use crate::terminal::news;
use crate::{Failure, Outcome, templates};

/// The input for generating outputs.
pub(crate) struct Input {
    pub(crate) sources: Sources,
    pub(crate) api: Api,
    pub(crate) templates: Templates,
    /// The spec's folder, as written in the headers of generated files.
    pub(crate) folder: String,
}

/// Reads the spec and the templates for a folder of outputs, and prints the
/// diagnostics of the spec; `None` if it has an error.
pub(crate) fn read(spec: &Spec, out: &Path, own: Option<&Path>) -> Result<Option<Input>, Failure> {
    let spec = spec.folder()?;
    let checked = check(spec)?;
    print_diagnostics(&checked, Format::Human)?;
    let Some(api) = checked.api else { return Ok(None) };
    if is_within(out, spec) {
        let (out, spec) = (out.display(), spec.display());
        return Err(format!(
            "`{out}` is within the spec, `{spec}`: name another folder with `--out`"
        )
        .into());
    }
    let templates = templates::load(templates::folder(own, spec, &api).as_deref())?;
    let folder = spec_beside(spec, out);
    Ok(Some(Input { sources: checked.sources, api, templates, folder }))
}

/// Lists each outdated file and shows the beginning of its difference.
pub(crate) fn compare(outputs: &Outputs, out: &Path) -> Result<Vec<Change>, Failure> {
    let changes = outputs.compare(out)?;
    for change in &changes {
        let what = match change.kind {
            ChangeKind::Missing => "missing",
            ChangeKind::Stale => "stale",
            ChangeKind::Orphaned => "orphaned",
        };
        anstream::eprintln!("{what}: {}/{}", out.display(), change.path);
        if change.kind == ChangeKind::Stale {
            print_diff(&change.old, &change.new);
        }
    }
    Ok(changes)
}

/// Prints the result of a comparison and the command that updates the files.
pub(crate) fn print_compared(changes: &[Change], out: &Path, owner: Owner) -> Outcome {
    let files = match changes.len() {
        0 => {
            news!("{}: up to date", out.display());
            return Outcome::Fine;
        }
        1 => String::from("1 file is"),
        files => format!("{files} files are"),
    };
    anstream::eprintln!(
        "{files} out of date: run `paramtable {owner}` (or `cargo run -- {owner}`) and commit the result"
    );
    Outcome::FallsShort
}

/// Writes the files that differ, and lists them.
pub(crate) fn write(outputs: &Outputs, out: &Path) -> Result<Vec<Change>, Failure> {
    let changes = outputs.write(out)?;
    for change in &changes {
        let done = match change.kind {
            ChangeKind::Missing => "created",
            ChangeKind::Stale => "updated",
            ChangeKind::Orphaned => "removed",
        };
        news!("{done} {}/{}", out.display(), change.path);
    }
    Ok(changes)
}

/// Prints that nothing had to be written, if that is so.
pub(crate) fn print_written(changes: &[Change], out: &Path) {
    if changes.is_empty() {
        news!("{}: nothing to change", out.display());
    }
}

/// Whether a folder is equal to another or below it. The first folder need not exist.
fn is_within(folder: &Path, other: &Path) -> bool {
    let Ok(other) = other.canonicalize() else { return false };
    let there = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let there = there.ancestors().find_map(|above| {
        let below = there.strip_prefix(above).ok()?;
        above.canonicalize().ok().map(|above| above.join(below))
    });
    there.is_some_and(|there| there.starts_with(other))
}
