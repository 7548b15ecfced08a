//! The list of what we own in a folder, and of which spec it was made: only these
//! files are replaced or removed, and only for that spec.

use std::collections::BTreeSet;
use std::path::{Component, Path};

use super::disk::{lines_fed, read};
use super::places::{way, whole};
use super::{LIST, OutputError};

/// What the line with the spec begins with.
const SPEC: &str = "spec: ";

/// What is on the list.
#[derive(Debug, Default)]
pub(super) struct List {
    /// The way from the folder to the spec; nothing for one that is in no folder.
    pub(super) spec: Option<String>,
    /// Paths below the folder, with forward slashes.
    pub(super) files: BTreeSet<String>,
}

impl List {
    /// The list of a folder: an empty one where there is none.
    pub(super) fn read(folder: &Path) -> Result<Self, OutputError> {
        let path = folder.join(LIST);
        let bytes = read(&path).map_err(|error| OutputError::Io(path.clone(), error))?;
        let mut list = Self::default();
        for line in lines_fed(&bytes.unwrap_or_default()).lines().map(str::trim) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(spec) = line.strip_prefix(SPEC) {
                list.spec = Some(spec.to_owned());
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

    /// How a spec stands on the list of a folder; a list that belongs to another
    /// spec refuses it. One that is gone was renamed.
    pub(super) fn admit(&self, spec: &Path, folder: &Path) -> Result<String, OutputError> {
        let Some(known) = &self.spec else { return Ok(way(folder, spec)) };
        let at = whole(&folder.join(known));
        if !at.exists() {
            return Ok(way(folder, spec));
        }
        // By way of a link, it may be called otherwise.
        let same = at == whole(spec) || at.canonicalize().ok() == spec.canonicalize().ok();
        if same {
            Ok(known.clone())
        } else {
            Err(OutputError::OtherSpec {
                list: folder.join(LIST),
                known: known.clone(),
                spec: spec.to_owned(),
            })
        }
    }

    /// The list as text.
    pub(super) fn text(&self) -> String {
        let mut list = String::from(
            "# What `paramtable generate` owns here: it replaces and removes these files, and no others.\n",
        );
        let spec = self.spec.iter().map(|spec| format!("{SPEC}{spec}"));
        for line in spec.chain(self.files.iter().cloned()) {
            list.push_str(&line);
            list.push('\n');
        }
        list
    }
}
