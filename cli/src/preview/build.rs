//! What is shown: the last spec that held, and what is wrong now. A page is made
//! when it is asked for, so that a save costs no more than its check and a page.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use paramtable_codegen::check;
use paramtable_codegen::diagnostic::{Style, render};
use paramtable_codegen::emit::docs::Templates;
use paramtable_codegen::model::Api;

use crate::{Failure, templates};

/// What the preview shows at one time.
#[derive(Clone, Default)]
pub(super) struct Shown {
    /// Counts what was shown, so that a page knows whether it is old.
    pub(super) number: u64,
    /// What pages are made of.
    pub(super) made: Option<Arc<(Api, Templates)>>,
    /// What is wrong with the spec as it is now, for a person.
    pub(super) wrong: Vec<String>,
    /// How long it took to make.
    pub(super) took: Duration,
    /// Whether this is the end.
    pub(super) ended: bool,
}

/// Checks the spec; where it does not hold, what was shown last stays.
pub(super) fn build(spec: &Path, own: Option<&Path>, last: &Shown) -> Shown {
    let begin = Instant::now();
    let (made, wrong) = match make(spec, own) {
        Ok(Ok(made)) => (Some(Arc::new(made)), Vec::new()),
        Ok(Err(wrong)) => (last.made.clone(), wrong),
        Err(failure) => (last.made.clone(), vec![failure.to_string()]),
    };
    Shown { number: last.number + 1, made, wrong, took: begin.elapsed(), ended: false }
}

/// What pages are made of, or what is wrong with the spec.
fn make(spec: &Path, own: Option<&Path>) -> Result<Result<(Api, Templates), Vec<String>>, Failure> {
    let checked = check(spec)?;
    let Some(api) = checked.api else {
        let diagnostics = checked.diagnostics.iter();
        let wrong = diagnostics.map(|found| render(found, &checked.sources, Style::Plain));
        return Ok(Err(wrong.collect()));
    };
    let own = templates::folder(own, spec, &api);
    Ok(Ok((api, templates::load(own.as_deref())?)))
}

/// Says in the terminal what became of the spec.
pub(super) fn report(shown: &Shown) {
    if shown.wrong.is_empty() {
        anstream::println!("the spec holds ({} ms)", shown.took.as_millis());
        return;
    }
    for wrong in &shown.wrong {
        anstream::eprintln!("{wrong}\n");
    }
    if shown.made.is_some() {
        anstream::eprintln!("the last good site is shown until this is mended");
    }
}
