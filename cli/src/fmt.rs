//! `paramtable fmt`: formats the pages. `--check` only compares.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use paramtable_build::{remove_leftovers, write_file};
use paramtable_language::{Checked, Diagnostics, Formatted, Sources, format};

use crate::line_ends::as_in;
use crate::report::{Format, print_diagnostics, print_diff};
use crate::spec::Spec;
use crate::terminal::news;
use crate::{Failure, Outcome};

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    spec: Spec,

    /// Write nothing: list the pages that are not formatted, and fail if there are any.
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(task: &Arguments) -> Result<Outcome, Failure> {
    let folder = task.spec.folder()?;
    let mut diagnostics = Diagnostics::default();
    let sources = Sources::load(folder, &mut diagnostics)?;
    if !task.check {
        sweep(folder, &sources);
    }
    let (mut pages, mut unformatted, mut refused) = (0, 0, 0);
    for (file, page) in sources.iter().filter(|(_, source)| source.is_page()) {
        pages += 1;
        let tidy = match format(&sources, file, &mut diagnostics) {
            Formatted::Tidy(tidy) if tidy != page.text() => tidy,
            Formatted::Tidy(_) | Formatted::Unreadable => continue,
            Formatted::Changed => {
                let page = page.shown();
                anstream::eprintln!(
                    "{page}: not formatted, because that would change its meaning. Please report this page"
                );
                refused += 1;
                continue;
            }
        };
        unformatted += 1;
        if task.check {
            anstream::eprintln!("not formatted: {}", page.shown());
            print_diff(page.text(), &tidy);
        } else {
            written_at(&folder.join(page.path()))
                .and_then(|path| write_file(&path, &as_in(&fs::read_to_string(&path)?, tidy)))
                .map_err(|error| format!("cannot write `{}`: {error}", page.shown()))?;
            news!("formatted {}", page.shown());
        }
    }
    let unreadable = diagnostics.has_errors();
    let checked =
        Checked { sources, diagnostics: diagnostics.sorted(), api: None, declared: Vec::new() };
    print_diagnostics(&checked, Format::Human)?;
    let folder = folder.display();
    match unformatted {
        0 if pages == 0 => news!("{folder}: no pages"),
        0 if unreadable || refused > 0 => {}
        0 => news!("{folder}: nothing to change"),
        1 if task.check => anstream::eprintln!("1 page is not formatted: run `paramtable fmt`"),
        _ if task.check => {
            anstream::eprintln!("{unformatted} pages are not formatted: run `paramtable fmt`");
        }
        _ => {}
    }
    let falls_short = unreadable || refused > 0 || (task.check && unformatted > 0);
    Ok(if falls_short { Outcome::FallsShort } else { Outcome::Fine })
}

/// Removes temporary files that an interrupted run left among the pages.
fn sweep(folder: &Path, sources: &Sources) {
    let pages =
        sources.iter().filter_map(|(_, source)| written_at(&folder.join(source.path())).ok());
    let folders: BTreeSet<_> = pages.filter_map(|page| page.parent().map(Path::to_owned)).collect();
    for folder in &folders {
        remove_leftovers(folder);
    }
}

/// The path to write a page to: a link is kept, and its target changes.
fn written_at(page: &Path) -> std::io::Result<PathBuf> {
    page.canonicalize()
}
