//! `paramtable docs`: the site in a folder, to be published; and `--check`, which
//! only compares.

use paramtable_codegen::{Owner, site};

use crate::outputs::{Input, compare, print_compared, print_written, read, write};
use crate::{Docs, Failure, Outcome};

pub(crate) fn run(task: &Docs) -> Result<Outcome, Failure> {
    let (spec, out) = (&task.spec.spec, &task.out);
    let Some(Input { api, templates, .. }) = read(spec, out, task.templates.templates.as_deref())?
    else {
        return Ok(Outcome::FallsShort);
    };
    let outputs = site(&api, &templates)?.made_from(spec);
    if task.check {
        return Ok(print_compared(&compare(&outputs, out)?, out, Owner::Docs));
    }
    print_written(&write(&outputs, out)?, out);
    Ok(Outcome::Fine)
}
