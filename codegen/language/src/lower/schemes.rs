//! The column `schemes`: the schemes that a URI may have.

use paramtable_core::checks::uri::is_scheme;

use crate::diagnostic::{Diagnostics, messages};
use crate::span::{Span, Spanned};

/// The schemes of a row, in lower case; reports invalid ones.
pub(super) fn lower_schemes(
    span: Span,
    written: &[Spanned<String>],
    diagnostics: &mut Diagnostics,
) -> Vec<String> {
    if written.is_empty() {
        diagnostics.push(messages::empty_schemes(span));
    }
    let mut schemes = Vec::new();
    for one in written {
        let scheme = one.value.to_ascii_lowercase();
        if !is_scheme(&scheme) {
            // `https://`, or a whole address, instead of its scheme.
            let meant = scheme.split_once(':').map(|(scheme, _)| scheme);
            diagnostics.push(messages::invalid_scheme(one, meant.filter(|meant| is_scheme(meant))));
        } else if schemes.contains(&scheme) {
            diagnostics.push(messages::repeated_scheme(&scheme, one.span));
        } else {
            schemes.push(scheme);
        }
    }
    schemes
}
