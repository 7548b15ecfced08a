//! The list of what we own in a folder: only these files are replaced or removed.

use std::collections::BTreeSet;
use std::path::{Component, Path};

use super::OutputError;
use super::disk::read;

/// The list's own name.
pub(super) const LIST: &str = ".paramtable";

/// What is on the list.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct List {
    /// Paths below the folder, with forward slashes.
    pub(super) files: BTreeSet<String>,
}

impl List {
    /// The list of a folder: an empty one where there is none.
    pub(super) fn read(folder: &Path) -> Result<Self, OutputError> {
        let path = folder.join(LIST);
        let bytes = read(&path).map_err(|error| OutputError::Io(path.clone(), error))?;
        let mut list = Self::default();
        for line in String::from_utf8_lossy(&bytes.unwrap_or_default()).lines().map(str::trim) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            // What is on the list may be removed, so it must not lead elsewhere.
            let mut parts = Path::new(line).components();
            let inside = parts.all(|part| matches!(part, Component::Normal(_)));
            if !inside || folder.join(line).is_dir() {
                return Err(OutputError::BadList(path, line.to_owned()));
            }
            list.files.insert(line.to_owned());
        }
        Ok(list)
    }

    /// The list as text.
    pub(super) fn text(&self) -> String {
        let mut list = String::from(
            "# What `paramtable generate` owns here: it replaces and removes these files, and no others.\n",
        );
        for path in &self.files {
            list.push_str(path);
            list.push('\n');
        }
        list
    }
}
