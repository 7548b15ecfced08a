//! The list of our own files in a folder, by which command and of which spec it was
//! made: only these files are replaced or removed, only by that command, and only
//! for that spec.

use std::collections::BTreeSet;
use std::path::{Component, Path};

use super::disk::{lines_fed, read};
use super::error::OutputError;
use super::owner::{LIST, Owner};
use super::places::{way, whole};

/// The prefixes of the lines with the command and with the spec.
const COMMAND: &str = "command: ";
const SPEC: &str = "spec: ";

/// The content of the list.
#[derive(Debug, Default)]
pub(super) struct List {
    pub(super) owner: Owner,
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
            if let Some(command) = line.strip_prefix(COMMAND) {
                let owner = Owner::ALL.into_iter().find(|owner| owner.name() == command);
                let Some(owner) = owner else {
                    return Err(OutputError::BadList(path, line.to_owned()));
                };
                list.owner = owner;
                continue;
            }
            if let Some(spec) = line.strip_prefix(SPEC) {
                list.spec = Some(spec.to_owned());
                continue;
            }
            // Listed files may be removed, so no path may lead elsewhere.
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
    /// command or spec refuses it. A spec that is gone was renamed.
    pub(super) fn admit(
        &self,
        owner: Owner,
        spec: Option<&Path>,
        folder: &Path,
    ) -> Result<Option<String>, OutputError> {
        // Without files, it is nobody's yet.
        if self.owner != owner && !self.files.is_empty() {
            let (list, known) = (folder.join(LIST), self.owner);
            return Err(OutputError::OtherOwner { list, known, owner });
        }
        let Some(spec) = spec else { return Ok(None) };
        let Some(known) = &self.spec else { return Ok(Some(way(folder, spec))) };
        let at = whole(&folder.join(known));
        if !at.exists() {
            return Ok(Some(way(folder, spec)));
        }
        // By way of a link, it may be called otherwise.
        let same = at == whole(spec) || at.canonicalize().ok() == spec.canonicalize().ok();
        if same {
            Ok(Some(known.clone()))
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
        let owner = self.owner;
        let mut list = format!(
            "# What `paramtable {owner}` owns here: it replaces and removes these files, and no others.\n",
        );
        let command = (owner != Owner::default()).then(|| format!("{COMMAND}{owner}"));
        let spec = self.spec.iter().map(|spec| format!("{SPEC}{spec}"));
        for line in command.into_iter().chain(spec).chain(self.files.iter().cloned()) {
            list.push_str(&line);
            list.push('\n');
        }
        list
    }
}
