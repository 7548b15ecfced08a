//! `paramtable generate`, and `--check`, which only compares.

use std::path::Path;
use std::time::SystemTime;

use paramtable_codegen::emit::rust::opened;
use paramtable_codegen::{Cache, Change, ChangeKind, generate_with, regenerate, spec_beside};

use crate::report::{Format, print_diagnostics, print_diff};
use crate::{Failure, Generate, Outcome, templates};

pub(crate) fn run(task: &Generate) -> Result<Outcome, Failure> {
    let mut checked = paramtable_codegen::check(&task.spec.spec)?;
    print_diagnostics(&checked, Format::Human);
    let Some(api) = &mut checked.api else { return Ok(Outcome::FallsShort) };
    if is_within(&task.out, &task.spec.spec) {
        let (out, spec) = (task.out.display(), task.spec.spec.display());
        return Err(format!(
            "`{out}` is within the spec, `{spec}`: name another folder with `--out`"
        )
        .into());
    }
    let own = templates::folder(task.templates.templates.as_deref(), &task.spec.spec, api);
    let templates = templates::load(own.as_deref())?;
    api.folder = spec_beside(&task.spec.spec, &task.out);
    let cache = build().filter(|_| !task.check && !task.no_cache);
    let outputs = match cache {
        Some(build) => {
            regenerate(api, &checked.sources, &templates, Cache::open(&task.out, &build))
        }
        None => generate_with(api, &templates),
    };
    let outputs = outputs?.made_from(&task.spec.spec);
    let folder = task.out.display();
    if task.check {
        let changes = outputs.compare(&task.out)?;
        for change in &changes {
            print(change, &folder.to_string());
        }
        for news in changes.iter().flat_map(|change| opened(api, &change.old, &change.new)) {
            anstream::eprintln!("note: {news}");
        }
        return Ok(match changes.len() {
            0 => {
                anstream::println!("{folder}: up to date");
                Outcome::Fine
            }
            files => {
                let files = if files == 1 {
                    String::from("1 file is")
                } else {
                    format!("{files} files are")
                };
                anstream::eprintln!(
                    "{files} out of date: run `paramtable generate` (or `cargo run -- generate`) and commit the result"
                );
                Outcome::FallsShort
            }
        });
    }
    let changes = outputs.write(&task.out)?;
    for change in &changes {
        let done = match change.kind {
            ChangeKind::Missing => "created",
            ChangeKind::Stale => "updated",
            ChangeKind::Orphaned => "removed",
        };
        anstream::println!("{done} {folder}/{}", change.path);
    }
    for news in changes.iter().flat_map(|change| opened(api, &change.old, &change.new)) {
        anstream::println!("note: {news}");
    }
    for change in changes.iter().filter(|change| change.kind == ChangeKind::Orphaned) {
        // The manifest is its maintainer's, and cargo fails on one without sources.
        let left = change
            .path
            .strip_suffix("/src/lib.rs")
            .map(|name| task.out.join(name).join("Cargo.toml"));
        if let Some(manifest) = left.filter(|manifest| manifest.exists()) {
            anstream::println!(
                "left `{}`, which is yours: delete it, and name the new crate in your workspace",
                manifest.display()
            );
        }
    }
    if changes.is_empty() {
        anstream::println!("{folder}: nothing to change");
    }
    Ok(Outcome::Fine)
}

/// What tells this generator from every other: its version, and when its file was
/// written. Nothing, where that is not known.
fn build() -> Option<String> {
    let command = std::env::current_exe().and_then(std::fs::metadata).ok()?;
    let written = command.modified().ok()?.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    Some(format!("{} {} {}", env!("CARGO_PKG_VERSION"), command.len(), written.as_nanos()))
}

/// Prints a file that is out of date, and the beginning of how it differs.
fn print(change: &Change, folder: &str) {
    let what = match change.kind {
        ChangeKind::Missing => "missing",
        ChangeKind::Stale => "stale",
        ChangeKind::Orphaned => "orphaned",
    };
    anstream::eprintln!("{what}: {folder}/{}", change.path);
    if change.kind != ChangeKind::Stale {
        return;
    }
    print_diff(&change.old, &change.new);
}

/// Whether one folder is another or below it; the first need not be there yet.
fn is_within(folder: &Path, other: &Path) -> bool {
    let Ok(other) = other.canonicalize() else { return false };
    let there = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let there = there.ancestors().find_map(|above| {
        let below = there.strip_prefix(above).ok()?;
        above.canonicalize().ok().map(|above| above.join(below))
    });
    there.is_some_and(|there| there.starts_with(other))
}
