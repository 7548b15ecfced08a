//! What was emitted, and the disk: writes only what changed, atomically, and
//! replaces or removes only what is ours. Knows nothing of specs.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};

/// The file that lists what we own.
const OWNED: &str = ".paramtable";

/// Files in memory, by their path below the folder for outputs, with forward
/// slashes.
#[derive(Debug, Default)]
pub struct Outputs {
    files: BTreeMap<String, File>,
}

#[derive(Debug)]
struct File {
    text: String,
    /// Written where there is none, and the maintainer's from then on.
    once: bool,
}

/// A file that differs from what was emitted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its path below the folder for outputs.
    pub path: String,
    /// How it differs.
    pub kind: ChangeKind,
    /// What is on the disk, if anything is.
    pub old: String,
    /// What was emitted, if anything was.
    pub new: String,
}

/// How a file differs from what was emitted.
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

    /// Adds a file that is written where there is none and then left alone.
    pub fn once(&mut self, path: String, text: String) {
        self.files.insert(path, File { text, once: true });
    }

    /// Every file and its text, in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, file)| (path.as_str(), file.text.as_str()))
    }

    /// What would have to change in a folder; nothing is written.
    ///
    /// # Errors
    ///
    /// The folder could not be read, or holds something of somebody else's
    /// where a file of ours should go.
    pub fn compare(&self, folder: &Path) -> Result<Vec<Change>, OutputError> {
        let owned = read_owned(folder)?;
        let mut changes = Vec::new();
        let mut in_the_way = Vec::new();
        for (path, file) in &self.files {
            let old = read(&folder.join(path))?;
            let kind = match &old {
                None => ChangeKind::Missing,
                Some(_) if file.once => continue,
                Some(old) if *old == file.text.as_bytes() => continue,
                Some(_) if !owned.contains(path) => {
                    in_the_way.push(folder.join(path));
                    continue;
                }
                Some(_) => ChangeKind::Stale,
            };
            let old = String::from_utf8_lossy(&old.unwrap_or_default()).into_owned();
            changes.push(Change { path: path.clone(), kind, old, new: file.text.clone() });
        }
        if !in_the_way.is_empty() {
            return Err(OutputError::NotOurs(in_the_way));
        }
        // A file that is written once is its maintainer's, whatever the list says.
        for path in owned.iter().filter(|path| !self.files.contains_key(*path)) {
            if let Some(old) = read(&folder.join(path))? {
                let old = String::from_utf8_lossy(&old).into_owned();
                changes.push(Change {
                    path: path.clone(),
                    kind: ChangeKind::Orphaned,
                    old,
                    new: String::new(),
                });
            }
        }
        let list = self.owned_list();
        let old = read(&folder.join(OWNED))?.map(|old| String::from_utf8_lossy(&old).into_owned());
        if old.as_deref() != Some(list.as_str()) {
            let kind = if old.is_some() { ChangeKind::Stale } else { ChangeKind::Missing };
            changes.push(Change {
                path: OWNED.to_owned(),
                kind,
                old: old.unwrap_or_default(),
                new: list,
            });
        }
        Ok(changes)
    }

    /// Makes a folder hold what was emitted, and says what that changed.
    ///
    /// # Errors
    ///
    /// As [`Outputs::compare`], or a file could not be written. Whatever was
    /// there is whole: a file is replaced in one step or not at all.
    pub fn write(&self, folder: &Path) -> Result<Vec<Change>, OutputError> {
        let changes = self.compare(folder)?;
        let list = folder.join(OWNED);
        let failed = |path: PathBuf| move |error| OutputError::Io(path, error);
        if changes.iter().any(|change| change.kind == ChangeKind::Missing && change.path != OWNED) {
            // New files are on the list before they are there: whatever cuts
            // this short, none is left that we would not know for ours.
            let both = read_owned(folder)?.into_iter().chain(self.owned().map(str::to_owned));
            write_file(&list, &owned_list(&both.collect())).map_err(failed(list.clone()))?;
        }
        for change in changes.iter().filter(|change| change.path != OWNED) {
            let path = folder.join(&change.path);
            let done = match change.kind {
                ChangeKind::Missing | ChangeKind::Stale => write_file(&path, &change.new),
                ChangeKind::Orphaned => remove(&path, folder),
            };
            done.map_err(failed(path))?;
        }
        if !changes.is_empty() {
            write_file(&list, &self.owned_list()).map_err(failed(list.clone()))?;
        }
        Ok(changes)
    }

    fn owned(&self) -> impl Iterator<Item = &str> {
        self.files.iter().filter(|(_, file)| !file.once).map(|(path, _)| path.as_str())
    }

    fn owned_list(&self) -> String {
        owned_list(&self.owned().map(str::to_owned).collect())
    }
}

fn owned_list(paths: &BTreeSet<String>) -> String {
    let mut list = String::from(
        "# What `paramtable generate` owns here: it replaces and removes these files, and no others.\n",
    );
    for path in paths {
        list.push_str(path);
        list.push('\n');
    }
    list
}

/// Why outputs could not be compared or written.
#[derive(Debug)]
pub enum OutputError {
    /// A file or folder could not be read or written.
    Io(PathBuf, io::Error),
    /// Files that are not on our list stand where ours should go.
    NotOurs(Vec<PathBuf>),
    /// The list of what is ours names a place outside its folder.
    BadList(PathBuf, String),
}

impl std::fmt::Display for OutputError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Io(path, error) => {
                write!(f, "cannot read or write `{}`: {error}", path.display())
            }
            Self::NotOurs(paths) => {
                let names: Vec<_> =
                    paths.iter().map(|path| format!("`{}`", path.display())).collect();
                write!(
                    f,
                    "{} in the way: not on the list of generated files, so left as it is. If it was \
                     generated, as its first line would say, restore `{OWNED}` or delete the file; \
                     if not, move it elsewhere",
                    match names.as_slice() {
                        [name] => format!("{name} is"),
                        names => format!("{} are", names.join(", ")),
                    }
                )
            }
            Self::BadList(path, line) => {
                write!(
                    f,
                    "`{}` lists `{line}`, which is no file of this folder; restore the list",
                    path.display()
                )
            }
        }
    }
}

impl std::error::Error for OutputError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(_, error) => Some(error),
            Self::NotOurs(_) | Self::BadList(..) => None,
        }
    }
}

fn read(path: &Path) -> Result<Option<Vec<u8>>, OutputError> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(OutputError::Io(path.to_owned(), error)),
    }
}

fn read_owned(folder: &Path) -> Result<BTreeSet<String>, OutputError> {
    let path = folder.join(OWNED);
    let list = read(&path)?.unwrap_or_default();
    let list = String::from_utf8_lossy(&list).into_owned();
    let mut owned = BTreeSet::new();
    for line in
        list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        // What is on the list may be removed, so it must not lead elsewhere.
        let inside = Path::new(line).components().all(|part| matches!(part, Component::Normal(_)));
        if !inside || folder.join(line).is_dir() {
            return Err(OutputError::BadList(path, line.to_owned()));
        }
        owned.insert(line.to_owned());
    }
    Ok(owned)
}

/// Writes beside the file and renames, so that it is old or new, never half.
///
/// # Errors
///
/// The file could not be written; what was there is whole.
pub fn write_file(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file = tempfile::Builder::new().prefix(".paramtable-").tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // A temporary file is its owner's alone; what is generated is not.
        let mode = fs::metadata(path).map_or(0o644, |old| old.permissions().mode() & 0o777);
        file.as_file().set_permissions(fs::Permissions::from_mode(mode))?;
    }
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Removes a file, and the folders that it leaves empty.
fn remove(path: &Path, root: &Path) -> io::Result<()> {
    fs::remove_file(path)?;
    let folders = path.ancestors().skip(1).take_while(|folder| *folder != root);
    for folder in folders {
        // It fails where something is left in it, which is as it should be.
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(())
}
