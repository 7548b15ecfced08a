//! `paramtable docs`: writes the site to a folder, to publish it. `--check` only
//! compares.

use std::path::PathBuf;

use clap::Args;
use paramtable_codegen::{Owner, site};

use crate::outputs::{Input, compare, print_compared, print_written, read, write};
use crate::spec::Spec;
use crate::templates::Templates;
use crate::{Failure, Outcome};

#[derive(Args)]
pub(crate) struct Arguments {
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

pub(crate) fn run(task: &Arguments) -> Result<Outcome, Failure> {
    let out = &task.out;
    let Some(Input { api, templates, .. }) = read(&task.spec, out, task.templates.folder())? else {
        return Ok(Outcome::FallsShort);
    };
    let outputs = site(&api, &templates)?.made_from(task.spec.path());
    if task.check {
        return Ok(print_compared(&compare(&outputs, out)?, out, Owner::Docs));
    }
    print_written(&write(&outputs, out)?, out);
    Ok(Outcome::Fine)
}
