//! `paramtable generate`, and `--check`, which only compares.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use clap::Args;
use paramtable_codegen::new_arms;
use paramtable_codegen::{Cache, Change, ChangeKind, Owner, generate_with, regenerate};

use paramtable_language::model::Api;

use crate::outputs::{Input, compare, print_compared, print_written, read, write};
use crate::spec::Spec;
use crate::templates::Templates;
use crate::terminal::{news, note};
use crate::{Failure, Outcome};

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    spec: Spec,

    /// The folder of the generated files.
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

pub(crate) fn run(task: &Arguments) -> Result<Outcome, Failure> {
    let out = &task.out;
    let Some(input) = read(&task.spec, out, task.templates.folder())? else {
        return Ok(Outcome::FallsShort);
    };
    let Input { sources, api, templates, folder } = &input;
    let cache = build().filter(|_| !task.check && !task.no_cache);
    let outputs = match cache {
        Some(build) => regenerate(api, sources, templates, folder, Cache::open(out, &build)),
        None => generate_with(api, templates, folder),
    };
    let outputs = outputs?.made_from(task.spec.path());
    if task.check {
        let changes = compare(&outputs, out)?;
        for news in changes.iter().flat_map(|change| new_arms(api, &change.old, &change.new)) {
            note!("note: {news}");
        }
        return Ok(print_compared(&changes, out, Owner::Generate));
    }
    let changes = write(&outputs, out)?;
    for news in changes.iter().flat_map(|change| new_arms(api, &change.old, &change.new)) {
        news!("note: {news}");
    }
    print_left(&changes, out);
    print_unpublished(api, &changes, out);
    print_written(&changes, out);
    Ok(Outcome::Fine)
}

/// Lists the manifests of removed crates. They belong to their maintainers, so they are
/// kept, but cargo fails on a manifest without sources.
fn print_left(changes: &[Change], out: &Path) {
    for change in changes.iter().filter(|change| change.kind == ChangeKind::Orphaned) {
        let left = change.path.strip_suffix("/src/lib.rs");
        let left = left.map(|name| out.join(name).join("Cargo.toml"));
        if let Some(manifest) = left.filter(|manifest| manifest.exists()) {
            news!(
                "kept `{}`, which is yours: delete it, and name the new crate in your workspace",
                manifest.display()
            );
        }
    }
}

/// Prints the fix if a new crate depends on an unpublished runtime.
fn print_unpublished(api: &Api, changes: &[Change], out: &Path) {
    let Some(crate_name) = &api.crate_name else { return };
    let manifest = format!("{crate_name}/Cargo.toml");
    let is_new =
        changes.iter().any(|change| change.kind == ChangeKind::Missing && change.path == manifest);
    if is_new && api.runtime.is_none() {
        news!(
            "note: `{}` depends on `paramtable`, which is not on crates.io yet: let the line name a \
             folder or Git repository; for new crates `rust: {{ runtime: {{ path: ... }} }}` in \
             `paramtable.yaml` does it",
            out.join(manifest).display()
        );
    }
}

/// Identifies this build of the generator by its version and the modification time of
/// its file. `None` if they are unknown.
fn build() -> Option<String> {
    let command = std::env::current_exe().and_then(std::fs::metadata).ok()?;
    let written = command.modified().ok()?.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    Some(format!("{} {} {}", env!("CARGO_PKG_VERSION"), command.len(), written.as_nanos()))
}
