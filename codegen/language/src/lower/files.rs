//! Names that files can't have on Windows, and what is made of them could not be
//! checked out there: the spec's own files, and the folder of the crate.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::Name;
use crate::source::Sources;
use crate::span::Span;

/// Devices, in any case and with any ending (Microsoft, "Naming Files, Paths, and
/// Namespaces"); `com` and `lpt` also have a digit behind them.
const DEVICES: [&str; 4] = ["aux", "con", "nul", "prn"];
const NUMBERED_DEVICES: [&str; 2] = ["com", "lpt"];

/// Characters that no name may hold there.
const REFUSED: [char; 8] = ['<', '>', ':', '"', '|', '?', '*', '\\'];

/// Whether a file of this name, with whatever ending, is a device on Windows.
pub fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end();
    let is_numbered = stem.split_at_checked(3).is_some_and(|(device, number)| {
        NUMBERED_DEVICES.iter().any(|known| device.eq_ignore_ascii_case(known))
            && matches!(number.as_bytes(), [b'1'..=b'9'])
    });
    DEVICES.iter().any(|device| stem.eq_ignore_ascii_case(device)) || is_numbered
}

/// Reports files and folders of the spec that Windows can't have, and pages that
/// would become such files.
pub(super) fn report_file_names(sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut said = BTreeSet::new();
    for (file, source) in sources.iter() {
        let path = source.path();
        let ends = path.match_indices('/').map(|(at, _)| at).chain([path.len()]);
        for end in ends {
            let Some(why) = why_refused(&path[..end], source.is_page()) else { continue };
            if said.insert(&path[..end]) {
                let name = path[..end].rsplit('/').next().unwrap_or(path);
                let message = format!("`{name}` can't be the name of a file on Windows");
                diagnostics.push(
                    Diagnostic::new(codes::NO_FILE_NAME, message)
                        .at(Span::new(file, 0..0), "")
                        .help(format!("rename it: {why}")),
                );
            }
        }
    }
}

/// Why Windows refuses the last name of a path, or what a page of it becomes.
fn why_refused(path: &str, is_page: bool) -> Option<String> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let module = Name::field(stem, None).ok().filter(|_| is_page).map(|name| name.snake());
    if is_device(name) {
        Some(String::from("it is a device there, whatever the ending"))
    } else if let Some(module) = module.filter(|module| is_device(module)) {
        Some(format!("it becomes the module `{module}`, which is a device there"))
    } else if let Some(sign) = name.chars().find(|sign| REFUSED.contains(sign)) {
        Some(format!("names cannot contain `{sign}` here"))
    } else if name.ends_with([' ', '.']) {
        Some(String::from("names there end neither in a blank nor in a full stop"))
    } else {
        None
    }
}
