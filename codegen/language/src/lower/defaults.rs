//! The defaults on the API's page, for tables and operations without settings of
//! their own.

use paramtable_core::Place;

use crate::syntax::Spec;

/// Adds the default headers to each operation without headers.
pub(super) fn apply_headers(spec: &mut Spec) {
    let Some(headers) = spec.api.as_ref().and_then(|api| api.defaults.headers.clone()) else {
        return;
    };
    let operations = spec.pages.iter_mut().filter_map(|page| page.operation.as_mut());
    // The API sends callbacks, and chooses their headers.
    for operation in operations.filter(|operation| !operation.is_callback) {
        if operation.texts.iter().all(|(place, _)| *place != Place::Header) {
            operation.texts.insert(0, (Place::Header, headers.clone()));
        }
    }
}

/// Whether tables without a setting of their own ignore unknown parameters.
pub(super) fn ignores_unknown(spec: &Spec) -> bool {
    spec.api.as_ref().and_then(|api| api.defaults.ignores_unknown).unwrap_or(false)
}
