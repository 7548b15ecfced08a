//! The source of the runtime for a new crate.

use crate::diagnostic::{Diagnostics, messages};
use crate::model::Runtime;
use crate::span::Spanned;
use crate::syntax;

/// The runtime that a spec names, if it names one.
pub(super) fn lower_runtime(
    about: Option<&syntax::Api>,
    diagnostics: &mut Diagnostics,
) -> Option<Runtime> {
    let syntax::Runtime { span, version, path, git, references } = about?.runtime.as_ref()?;
    let text = |written: &Spanned<String>| written.value.clone();
    for (index, (key, reference)) in references.iter().enumerate() {
        match (git, index) {
            (None, _) => diagnostics.push(messages::reference_without_git(key, reference.span)),
            (Some(_), 0) => {}
            (Some(_), _) => diagnostics.push(messages::second_git_reference(
                references[0].0,
                key,
                reference.span,
            )),
        }
    }
    match (version, path, git) {
        (Some(version), None, None) => Some(Runtime::Version(text(version))),
        (None, Some(path), None) => Some(Runtime::Path(text(path))),
        (None, None, Some(git)) => {
            let reference = references.first().map(|(key, value)| (*key, text(value)));
            Some(Runtime::Git { url: text(git), reference })
        }
        _ => {
            diagnostics.push(messages::runtime_without_source(*span));
            None
        }
    }
}
