//! `paramtable import`: pages out of documents. With `--into` they are merged with
//! the pages of a spec; the folder `.imported` in it remembers what the last import
//! wrote.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};
use paramtable_build::write_file;
use paramtable_import::{Change, ChangeKind, Imported, Layout, Mapping, Page, import, merge};
use paramtable_language::{Diagnostics, Formatted, Sources, format};

use crate::terminal::{news, note, print};
use crate::{Failure, Outcome};

/// Documents larger than this are refused.
const LARGEST: u64 = 64 << 20;

/// What the last import wrote, in a spec. The spec does not read hidden folders.
const IMPORTED: &str = ".imported";

#[derive(Args)]
pub(crate) struct Arguments {
    /// The documents: Markdown, HTML, reStructuredText, `AsciiDoc`, CSV, TSV, or text
    /// copied from a browser.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Write the pages into this spec. Rows that were edited by hand stay as they are.
    #[arg(long, value_name = "FOLDER")]
    into: Option<PathBuf>,

    /// A file that answers doubts for all documents of a site.
    #[arg(long, value_name = "FILE")]
    mapping: Option<PathBuf>,

    /// The layout of the documents, if the ending of their names does not tell.
    #[arg(long, value_name = "LAYOUT", value_parser = PossibleValuesParser::new(Layout::ALL.map(|(_, name, _)| name)))]
    layout: Option<String>,

    /// Print pages, or a report for programs.
    #[arg(long, value_enum, default_value_t = Form::Pages)]
    format: Form,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    Pages,
    Json,
}

pub(crate) fn run(task: &Arguments) -> Result<Outcome, Failure> {
    let mapping = mapping(task.mapping.as_deref())?;
    let layout = task.layout.as_deref().and_then(Layout::of_name);
    let mut is_doubted = false;
    let mut reports = Vec::new();
    for file in &task.files {
        let imported = read(file, layout, &mapping)?;
        is_doubted |= imported.doubts() > 0;
        match (task.format, &task.into) {
            (Form::Json, _) => reports.push(imported.report()),
            (Form::Pages, None) => print(printed(&imported.pages))?,
            (Form::Pages, Some(_)) => {}
        }
        if let Some(folder) = &task.into {
            for page in &imported.pages {
                merge_page(folder, page)?;
            }
        }
        summarize(file, &imported);
    }
    if task.format == Form::Json {
        let report = match reports.as_slice() {
            [report] => format!("{report:#}\n"),
            reports => format!("{:#}\n", serde_json::Value::from(reports)),
        };
        print(report)?;
    }
    Ok(if is_doubted { Outcome::FallsShort } else { Outcome::Fine })
}

fn mapping(file: Option<&Path>) -> Result<Mapping, Failure> {
    let Some(file) = file else { return Ok(Mapping::default()) };
    let text = fs::read_to_string(file)
        .map_err(|error| format!("cannot read `{}`: {error}", file.display()))?;
    Mapping::parse(&text).map_err(|error| format!("`{}`: {error}", file.display()).into())
}

/// Reads a document. It is a failure if nothing in it could be read.
pub(crate) fn read(
    file: &Path,
    layout: Option<Layout>,
    mapping: &Mapping,
) -> Result<Imported, Failure> {
    let shown = file.display();
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let layout = layout.or_else(|| Layout::of_file(&name)).ok_or_else(|| {
        let names: Vec<_> = Layout::ALL.iter().map(|(_, name, _)| *name).collect();
        format!(
            "the name `{shown}` does not tell its layout: name it with `--layout`, one of {}",
            names.join(", ")
        )
    })?;
    let cannot = |error| format!("cannot read `{shown}`: {error}");
    if fs::metadata(file).map_err(cannot)?.len() > LARGEST {
        return Err(format!("`{shown}` is larger than 64 MiB").into());
    }
    let bytes = fs::read(file).map_err(cannot)?;
    let imported = import(&name, &bytes, layout, mapping);
    if imported.tables() == 0 {
        return Err(
            format!("no parameter table was read from `{shown}`{}", skipped(&imported)).into()
        );
    }
    Ok(imported)
}

/// What was skipped and why, a line each.
fn skipped(imported: &Imported) -> String {
    let mut lines = String::new();
    for skipped in imported.skipped() {
        let _ = write!(
            lines,
            "\n  line {}: skipped \"{}\": {}",
            skipped.line, skipped.table, skipped.why
        );
    }
    for (line, why) in &imported.losses {
        let _ = write!(lines, "\n  line {line}: {why}");
    }
    lines
}

fn summarize(file: &Path, imported: &Imported) {
    note!(
        "{}: {}, {}, {}; {} skipped{}",
        file.display(),
        counted(imported.tables(), "table"),
        counted(imported.rows(), "row"),
        counted(imported.doubts(), "doubt"),
        counted(imported.skipped().len(), "table"),
        skipped(imported)
    );
}

fn counted(count: usize, thing: &str) -> String {
    format!("{count} {thing}{}", if count == 1 { "" } else { "s" })
}

fn printed(pages: &[Page]) -> String {
    match pages {
        [page] => page.text.clone(),
        pages => {
            let parts = pages.iter().map(|page| format!("# === {}\n{}", page.path, page.text));
            parts.collect::<Vec<_>>().concat()
        }
    }
}

/// Writes a page into a spec, or merges it with the one that is there.
pub(crate) fn merge_page(folder: &Path, page: &Page) -> Result<(), Failure> {
    let (target, last) = (folder.join(&page.path), folder.join(IMPORTED).join(&page.path));
    let ours = read_page(&target)?;
    let base = read_page(&last)?;
    let write = |path: &Path, text: &str| -> Result<(), Failure> {
        write_file(path, text)
            .map_err(|error| format!("cannot write `{}`: {error}", path.display()).into())
    };
    match ours {
        None => {
            write(&target, &page.text)?;
            news!("created {}", target.display());
        }
        Some(ours) => {
            let merged = merge(&ours, base.as_deref(), &page.text);
            let text = tidy(&page.path, &merged.text);
            if text != ours {
                write(&target, &text)?;
                news!("updated {}", target.display());
            }
            for change in &merged.changes {
                print_change(change);
            }
        }
    }
    if base.as_deref() != Some(page.text.as_str()) {
        write(&last, &page.text)?;
    }
    Ok(())
}

fn read_page(path: &Path) -> Result<Option<String>, Failure> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text.replace("\r\n", "\n"))),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("cannot read `{}`: {error}", path.display()).into()),
    }
}

/// The page as `fmt` would have it; as it is, if it can't be read.
fn tidy(path: &str, text: &str) -> String {
    let sources = Sources::from_texts([(path, text)]);
    let tidy =
        sources.iter().next().map(|(file, _)| format(&sources, file, &mut Diagnostics::default()));
    match tidy {
        Some(Formatted::Tidy(tidy)) => tidy,
        _ => text.to_owned(),
    }
}

fn print_change(change: &Change) {
    let Change { path, kind } = change;
    match kind {
        ChangeKind::Added => news!("  + {path}"),
        ChangeKind::Removed => news!("  - {path}"),
        ChangeKind::Changed { from, to } => news!("  ~ {path}: {from} -> {to}"),
        ChangeKind::Kept { document } if document.is_empty() => {
            news!("  ! {path}: edited by hand, and kept; the document no longer has it");
        }
        ChangeKind::Kept { document } => {
            news!("  ! {path}: edited by hand, and kept; the document says {document}");
        }
    }
}
