//! What the API's page says for every table and operation that says nothing of
//! its own.

use paramtable_core::Place;

use crate::syntax::Spec;

/// Gives each operation the headers that it did not write.
pub(super) fn apply_headers(spec: &mut Spec) {
    let Some(headers) = spec.api.as_ref().and_then(|api| api.defaults.headers.clone()) else {
        return;
    };
    let operations = spec.pages.iter_mut().filter_map(|page| page.operation.as_mut());
    // A callback is sent by the API, and its headers are what it chooses.
    for operation in operations.filter(|operation| !operation.is_callback) {
        if operation.texts.iter().all(|(place, _)| *place != Place::Header) {
            operation.texts.insert(0, (Place::Header, headers.clone()));
        }
    }
}

/// Whether tables that say nothing of it let unknown parameters pass.
pub(super) fn ignores_unknown(spec: &Spec) -> bool {
    spec.api.as_ref().and_then(|api| api.defaults.ignores_unknown).unwrap_or(false)
}
