//! Emitted files, and the disk: writes only changed files, atomically, and replaces
//! or removes only our own. Knows nothing of specs.

mod cache;
mod disk;
mod error;
mod list;
mod owner;
mod places;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

pub use cache::Cache;
use cache::Part;
pub(crate) use cache::{CachedFile, Key};
use disk::{folders_of, lines_fed, linked, read, remove};
pub use error::OutputError;
use list::List;
use owner::LIST;
pub use owner::Owner;
use paramtable_build::{remove_leftovers, write_file};

use paramtable_language::parallel;
pub use places::spec_beside;

/// Files in memory, by their path below the folder for outputs, with forward
/// slashes.
#[derive(Debug, Default)]
pub struct Outputs {
    files: BTreeMap<String, File>,
    /// Files that are on the disk as they would be emitted, which the cache knows.
    kept: BTreeSet<String>,
    /// Keys with the files that were emitted or kept for them: for the cache.
    parts: Vec<Part>,
    cache: Option<Cache>,
    owner: Owner,
    spec: Option<PathBuf>,
}

#[derive(Debug)]
struct File {
    text: String,
    /// Written where there is none, and the maintainer's from then on.
    once: bool,
}

/// A file that differs from the emitted one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its path below the folder for outputs.
    pub path: String,
    /// How it differs.
    pub kind: ChangeKind,
    /// The text on the disk; empty if there is none.
    pub old: String,
    /// The emitted text; empty if there is none.
    pub new: String,
}

/// How a file differs from the emitted one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// It is not there.
    Missing,
    /// It holds something else.
    Stale,
    /// It is ours, and nothing emits it any more.
    Orphaned,
}

impl Outputs {
    /// Adds a file that is ours.
    pub fn file(&mut self, path: String, text: String) {
        self.files.insert(path, File { text, once: false });
    }

    /// Adds files that are ours, by path and text.
    pub fn files(&mut self, files: impl IntoIterator<Item = (String, String)>) {
        files.into_iter().for_each(|(path, text)| self.file(path, text));
    }

    /// Adds a file that is written where there is none and then left alone.
    pub fn once(&mut self, path: String, text: String) {
        self.files.insert(path, File { text, once: true });
    }

    /// Outputs with a cache: files that it knows need not be made again.
    pub(crate) fn beside(cache: Cache) -> Self {
        Self { cache: Some(cache), ..Self::default() }
    }

    /// Outputs of a command other than `generate`.
    pub(crate) fn owned_by(owner: Owner) -> Self {
        Self { owner, ..Self::default() }
    }

    /// The files that were made from a key before, if they are as they would be made.
    pub(crate) fn known(&self, key: Key) -> Option<&[CachedFile]> {
        self.cache.as_ref()?.unchanged(key)
    }

    /// Adds files that are known.
    pub(crate) fn keep(&mut self, key: Key, files: Vec<CachedFile>) {
        self.kept.extend(files.iter().map(|known| known.path.clone()));
        self.parts.push(Part { key, files });
    }

    /// Adds files that were made from a key.
    pub(crate) fn part(&mut self, key: Key, files: Vec<(String, String)>) {
        let known = files.iter().map(|(path, text)| CachedFile::new(path, text));
        self.parts.push(Part { key, files: known.collect() });
        self.files(files);
    }

    /// Sets the spec's folder: files of another spec can't replace these later.
    #[must_use]
    pub fn made_from(mut self, spec: &Path) -> Self {
        self.spec = Some(spec.to_owned());
        self
    }

    /// Every file and its text, in the order of their paths; without kept files.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, file)| (path.as_str(), file.text.as_str()))
    }

    /// The changes that a folder needs; nothing is written. Line ends are ignored,
    /// since Git may have changed them.
    ///
    /// # Errors
    ///
    /// The folder could not be read, belongs to another spec or command, or holds a
    /// link to another folder or something of somebody else's where a file of ours
    /// should go.
    pub fn compare(&self, folder: &Path) -> Result<Vec<Change>, OutputError> {
        let owned = List::read(folder)?;
        self.compare_with(&owned, &self.list(&owned, folder)?, folder)
    }

    fn compare_with(
        &self,
        owned: &List,
        list: &List,
        folder: &Path,
    ) -> Result<Vec<Change>, OutputError> {
        if let Some(link) = linked(folder, &self.folders(owned)) {
            return Err(OutputError::Linked(link));
        }
        let read = |path: &str| {
            let path = folder.join(path);
            let bytes = read(&path).map_err(|error| OutputError::Io(path, error))?;
            Ok(bytes.map(|bytes| lines_fed(&bytes).into_owned()))
        };
        let mut changes = Vec::new();
        let mut in_the_way = Vec::new();
        let files: Vec<_> = self.files.iter().collect();
        let on_disk = parallel::map(&files, |(path, _)| read(path));
        for ((path, file), old) in files.into_iter().zip(on_disk) {
            let old = old?;
            let kind = match &old {
                None => ChangeKind::Missing,
                Some(_) if file.once => continue,
                Some(old) if *old == file.text => continue,
                Some(_) if !owned.files.contains(path) => {
                    in_the_way.push(folder.join(path));
                    continue;
                }
                Some(_) => ChangeKind::Stale,
            };
            let (old, new) = (old.unwrap_or_default(), file.text.clone());
            changes.push(Change { path: path.clone(), kind, old, new });
        }
        if !in_the_way.is_empty() {
            return Err(OutputError::NotOurs(in_the_way));
        }
        // A file that is written once is its maintainer's, even if the list names it.
        let is_known = |path: &String| self.files.contains_key(path) || self.kept.contains(path);
        for path in owned.files.iter().filter(|path| !is_known(path)) {
            if let Some(old) = read(path)? {
                let (path, new) = (path.clone(), String::new());
                changes.push(Change { path, kind: ChangeKind::Orphaned, old, new });
            }
        }
        let (old, new) = (read(LIST)?, list.text());
        if old.as_ref() != Some(&new) {
            let kind = if old.is_some() { ChangeKind::Stale } else { ChangeKind::Missing };
            let (path, old) = (LIST.to_owned(), old.unwrap_or_default());
            changes.push(Change { path, kind, old, new });
        }
        Ok(changes)
    }

    /// Writes the files to a folder, and returns the changes.
    ///
    /// # Errors
    ///
    /// As [`Outputs::compare`], or a file could not be written. Whatever was
    /// there is whole: a file is replaced in one step or not at all.
    pub fn write(&self, folder: &Path) -> Result<Vec<Change>, OutputError> {
        let owned = List::read(folder)?;
        let mut list = self.list(&owned, folder)?;
        let changes = self.compare_with(&owned, &list, folder)?;
        for below in self.folders(&owned) {
            remove_leftovers(&folder.join(below));
        }
        let text = list.text();
        let write = |path: &str, text: &str| {
            let path = folder.join(path);
            write_file(&path, text).map_err(|error| OutputError::Io(path, error))
        };
        if changes.iter().any(|change| change.kind == ChangeKind::Missing && change.path != LIST) {
            // New files are on the list before they are there: whatever cuts
            // this short, none is left that we would not know for ours.
            list.files.extend(owned.files);
            write(LIST, &list.text())?;
        }
        let files = changes.iter().filter(|change| change.path != LIST);
        let (gone, made): (Vec<_>, Vec<_>) =
            files.partition(|change| change.kind == ChangeKind::Orphaned);
        let written = parallel::map(&made, |change| write(&change.path, &change.new));
        written.into_iter().collect::<Result<(), _>>()?;
        for change in gone {
            let path = folder.join(&change.path);
            remove(&path, folder).map_err(|error| OutputError::Io(path, error))?;
        }
        if !changes.is_empty() {
            write(LIST, &text)?;
        }
        if let Some(cache) = &self.cache {
            cache.store(&self.parts);
        }
        Ok(changes)
    }

    /// The list that belongs to these files, in a folder with a list already.
    fn list(&self, owned: &List, folder: &Path) -> Result<List, OutputError> {
        let spec = owned.admit(self.owner, self.spec.as_deref(), folder)?;
        let files = self.files.iter().filter(|(_, file)| !file.once).map(|(path, _)| path);
        let files = files.chain(&self.kept).cloned().collect();
        Ok(List { owner: self.owner, spec, files })
    }

    /// The folders of all files that are written or may be removed.
    fn folders<'f>(&'f self, owned: &'f List) -> BTreeSet<&'f Path> {
        folders_of(self.files.keys().chain(&self.kept).chain(&owned.files).map(String::as_str))
    }
}
