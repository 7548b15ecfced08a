//! Where a new crate takes the runtime from.

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
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
        let message = match (git, index) {
            (None, _) => format!("`{key}` needs `git`"),
            (Some(_), 0) => continue,
            (Some(_), _) => format!("`{key}` beside `{}`: write one of them", references[0].0),
        };
        diagnostics.push(Diagnostic::new(codes::WRONG_SHAPE, message).at(reference.span, ""));
    }
    match (version, path, git) {
        (Some(version), None, None) => Some(Runtime::Version(text(version))),
        (None, Some(path), None) => Some(Runtime::Path(text(path))),
        (None, None, Some(git)) => {
            let reference = references.first().map(|(key, value)| (*key, text(value)));
            Some(Runtime::Git { url: text(git), reference })
        }
        _ => {
            let message = "`runtime` needs one of `version`, `path` and `git`";
            let diagnostic = Diagnostic::new(codes::WRONG_SHAPE, message).at(*span, "").help(
                "write `runtime: { path: ../../runtime }`, from the generated crate's folder",
            );
            diagnostics.push(diagnostic);
            None
        }
    }
}
