//! The state of the preview: the last valid spec, and the current diagnostics. A
//! page is rendered on request, so a save costs only its check and one page.

use std::collections::BTreeMap;
use std::iter;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use paramtable_build::{Style, render};
use paramtable_codegen::check;
use paramtable_language::model::Api;
use paramtable_language::{Checked, Sources};
use paramtable_reference::Templates;

use crate::terminal::news;
use crate::{Failure, templates};

/// The state of the preview at one time.
#[derive(Clone, Default)]
pub(super) struct Shown {
    /// The number of this run of the preview.
    pub(super) run: u64,
    /// A version number, which tells a page whether it is outdated.
    pub(super) number: u64,
    /// The input of pages.
    pub(super) made: Option<Arc<(Api, Templates)>>,
    /// The current diagnostics of the spec, rendered for people.
    pub(super) wrong: Vec<String>,
    /// The duration of the check.
    pub(super) took: Duration,
    /// Whether the preview is ending.
    pub(super) ended: bool,
    /// The texts from which this state was made.
    pub(super) read: Option<Arc<Read>>,
    /// The folder of the project's own templates.
    pub(super) templates: Option<PathBuf>,
}

impl Shown {
    /// The folders with the input of this state.
    pub(super) fn folders(&self, spec: &Path) -> Vec<PathBuf> {
        iter::once(spec.to_owned()).chain(self.templates.clone()).collect()
    }
}

/// The texts of the spec and of the project's own templates.
#[derive(PartialEq)]
pub(super) struct Read {
    sources: Sources,
    own: BTreeMap<String, String>,
}

/// Checks the spec; if it has errors, the last valid state is kept. Returns no new
/// state if no input has changed, since editors write other files next to the pages.
pub(super) fn build(spec: &Path, own: Option<&Path>, last: &Shown) -> Option<Shown> {
    let begin = Instant::now();
    let mut next = Shown { number: last.number + 1, wrong: Vec::new(), read: None, ..last.clone() };
    if let Err(failure) = read(spec, own, &mut next) {
        next.wrong.push(failure.to_string());
    }
    next.took = begin.elapsed();
    (next.read != last.read || next.wrong != last.wrong).then_some(next)
}

/// Reads the input of pages, or the diagnostics of the spec.
fn read(spec: &Path, own: Option<&Path>, next: &mut Shown) -> Result<(), Failure> {
    let Checked { api, sources, diagnostics, .. } = check(spec)?;
    let Some(api) = api else {
        let each = diagnostics.iter().map(|found| render(found, &sources, Style::Plain));
        next.wrong.extend(each);
        next.read = Some(Arc::new(Read { sources, own: BTreeMap::new() }));
        return Ok(());
    };
    next.templates = templates::folder(own, spec, &api);
    let own = templates::read(next.templates.as_deref())?;
    let templates = Templates::new(&own);
    next.read = Some(Arc::new(Read { sources, own }));
    next.made = Some(Arc::new((api, templates?)));
    Ok(())
}

/// Prints the result of the check to the terminal.
pub(super) fn report(shown: &Shown) {
    if shown.wrong.is_empty() {
        news!("the spec has no mistakes ({} ms)", shown.took.as_millis());
        return;
    }
    for wrong in &shown.wrong {
        anstream::eprintln!("{wrong}\n");
    }
    if shown.made.is_some() {
        anstream::eprintln!("the preview shows the last version without mistakes");
    }
}
