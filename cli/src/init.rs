//! `paramtable init`: writes the first files of a spec into an empty or new folder.

use std::fs;
use std::path::Path;

use clap::Args;
use paramtable_build::write_file;

use crate::schema;
use crate::spec::Spec;
use crate::terminal::news;
use crate::{Failure, Outcome};

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    spec: Spec,

    /// Write `paramtable.yaml` and one short page, and nothing else.
    #[arg(long)]
    bare: bool,
}

/// The texts below `init/`, by their paths in the spec.
macro_rules! files {
    ($folder:literal: $($path:literal),* $(,)?) => {
        &[$(($path, include_str!(concat!("init/", $folder, "/", $path)))),*]
    };
}

const ORDERS: &[(&str, &str)] = files!("orders":
    "paramtable.yaml",
    "create-order.yaml",
    "examples/create-order-shipping.json",
    "examples/create-order-pickup.json",
    "examples/created-order-shipping.json",
    "examples/created-order-pickup.json",
);

const BARE: &[(&str, &str)] = files!("bare": "paramtable.yaml", "create-thing.yaml");

/// The file by which Git and code hosts recognise generated files.
const ATTRIBUTES: &str = ".gitattributes";

const GENERATED: [&str; 2] =
    ["generated/** linguist-generated=true", "paramtable.schema.json linguist-generated=true"];

pub(crate) fn run(task: &Arguments) -> Result<Outcome, Failure> {
    let folder = task.spec.path();
    refuse_files(folder)?;
    let files = if task.bare { BARE } else { ORDERS };
    for (path, text) in files {
        create(&folder.join(path), text)?;
    }
    if !task.bare {
        create(&folder.join(schema::FILE), &schema::text(folder)?)?;
        mark_generated(folder)?;
    }
    print_next(&task.spec);
    Ok(Outcome::Fine)
}

/// Refuses a folder that is not empty: its files would be overwritten, or its pages
/// would become part of the new spec.
fn refuse_files(folder: &Path) -> Result<(), Failure> {
    let shown = folder.display();
    if folder.is_file() {
        return Err(format!("`{shown}` is a file: `--spec` names a new folder").into());
    }
    let mut there: Vec<_> = match fs::read_dir(folder) {
        Ok(entries) => entries.flatten().map(|entry| entry.path()).collect(),
        Err(_) => return Ok(()),
    };
    there.sort();
    match there.first() {
        None => Ok(()),
        Some(file) => Err(format!(
            "`{}` exists: `init` overwrites nothing. Name a new folder with `--spec`",
            file.display()
        )
        .into()),
    }
}

fn create(path: &Path, text: &str) -> Result<(), Failure> {
    write_file(path, text)
        .map_err(|error| format!("cannot write `{}`: {error}", path.display()))?;
    news!("created {}", path.display());
    Ok(())
}

/// Marks generated files in the `.gitattributes` beside the spec. An existing one is
/// not changed; the lines that it lacks are printed.
fn mark_generated(spec: &Path) -> Result<(), Failure> {
    let path = spec.parent().unwrap_or(Path::new("")).join(ATTRIBUTES);
    if !path.exists() {
        return create(&path, &format!("{}\n", GENERATED.join("\n")));
    }
    let known = fs::read(&path).unwrap_or_default();
    let known = String::from_utf8_lossy(&known);
    let lacks = GENERATED.iter().filter(|line| !known.lines().any(|known| known == **line));
    let lacks: Vec<_> = lacks.map(|line| format!("\n    {line}")).collect();
    if !lacks.is_empty() {
        news!("kept {}: add these lines to it{}", path.display(), lacks.concat());
    }
    Ok(())
}

fn print_next(spec: &Spec) {
    let spec = spec.as_argument();
    news!(
        "\nNext:\n  \
         paramtable check{spec}     # reports mistakes\n  \
         paramtable preview{spec}   # shows the reference while you edit\n  \
         paramtable generate{spec}  # writes the Rust crate and the Markdown"
    );
}
