//! File names that Windows does not allow, so that a repository with them cannot be
//! checked out there: those of the spec, and that of the crate's folder.

use std::collections::BTreeSet;

use crate::diagnostic::messages::FileProblem;
use crate::diagnostic::{Diagnostics, messages};
use crate::model::Name;
use crate::source::Sources;

/// Devices, in any case and with any extension (Microsoft, "Naming Files,
/// Paths, and Namespaces"). `com` and `lpt` are followed by a digit.
const DEVICES: [&str; 4] = ["aux", "con", "nul", "prn"];
const NUMBERED_DEVICES: [&str; 2] = ["com", "lpt"];

/// Characters that no file name may contain on Windows.
const REFUSED: [char; 8] = ['<', '>', ':', '"', '|', '?', '*', '\\'];

/// Whether a file of this name is a device on Windows, whatever its extension.
pub fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end();
    let is_numbered = stem.split_at_checked(3).is_some_and(|(device, number)| {
        NUMBERED_DEVICES.iter().any(|known| device.eq_ignore_ascii_case(known))
            && matches!(number.as_bytes(), [b'1'..=b'9'])
    });
    DEVICES.iter().any(|device| stem.eq_ignore_ascii_case(device)) || is_numbered
}

/// Reports files and folders of the spec that are not valid on Windows, and
/// pages whose modules would not be.
pub(super) fn report_file_names(sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut reported = BTreeSet::new();
    for (file, source) in sources.iter() {
        let path = source.path();
        let ends = path.match_indices('/').map(|(at, _)| at).chain([path.len()]);
        for end in ends {
            let Some(problem) = why_refused(&path[..end], source.is_page()) else { continue };
            if reported.insert(&path[..end]) {
                let name = path[..end].rsplit('/').next().unwrap_or(path);
                diagnostics.push(messages::invalid_file_name(name, &problem, file));
            }
        }
    }
}

/// The reason why Windows refuses the last name of a path, or of the file generated
/// for that page.
fn why_refused(path: &str, is_page: bool) -> Option<FileProblem> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let module = Name::field(stem, None).ok().filter(|_| is_page).map(|name| name.snake());
    if is_device(name) {
        Some(FileProblem::Device)
    } else if let Some(module) = module.filter(|module| is_device(module)) {
        Some(FileProblem::DeviceModule(module))
    } else if let Some(sign) = name.chars().find(|sign| REFUSED.contains(sign)) {
        Some(FileProblem::Character(sign))
    } else if name.ends_with([' ', '.']) {
        Some(FileProblem::End)
    } else {
        None
    }
}
