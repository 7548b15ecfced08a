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
        for (path, file) in &self.files {
            let old = read(&folder.join(path))?;
            let kind = match &old {
                None => ChangeKind::Missing,
                Some(_) if file.once => continue,
                Some(old) if *old == file.text.as_bytes() => continue,
                Some(_) if !owned.contains(path) => {
                    return Err(OutputError::NotOurs(folder.join(path)));
                }
                Some(_) => ChangeKind::Stale,
            };
            let old = String::from_utf8_lossy(&old.unwrap_or_default()).into_owned();
            changes.push(Change { path: path.clone(), kind, old, new: file.text.clone() });
        }
        for path in owned.iter().filter(|path| !self.owns(path)) {
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
        for change in &changes {
            let path = folder.join(&change.path);
            let done = match change.kind {
                // The list of what is ours comes last in `compare`, so that a
                // file is never forgotten: until then it is on the old list.
                ChangeKind::Missing | ChangeKind::Stale => replace(&path, &change.new),
                ChangeKind::Orphaned => remove(&path, folder),
            };
            done.map_err(|error| OutputError::Io(path, error))?;
        }
        Ok(changes)
    }

    fn owns(&self, path: &str) -> bool {
        self.files.get(path).is_some_and(|file| !file.once)
    }

    fn owned_list(&self) -> String {
        let mut list = String::from(
            "# What `paramtable generate` owns here: it replaces and removes these files, and no others.\n",
        );
        for (path, _) in self.files.iter().filter(|(_, file)| !file.once) {
            list.push_str(path);
            list.push('\n');
        }
        list
    }
}

/// Why outputs could not be compared or written.
#[derive(Debug)]
pub enum OutputError {
    /// A file or folder could not be read or written.
    Io(PathBuf, io::Error),
    /// A file that we did not write stands where one of ours should go.
    NotOurs(PathBuf),
    /// The list of what is ours names a place outside its folder.
    BadList(PathBuf, String),
}

impl std::fmt::Display for OutputError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Io(path, error) => {
                write!(f, "cannot read or write `{}`: {error}", path.display())
            }
            Self::NotOurs(path) => write!(
                f,
                "`{}` is in the way: it is not on the list of generated files, so it is left as it is; move it elsewhere, or delete it",
                path.display()
            ),
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
        if !inside {
            return Err(OutputError::BadList(path, line.to_owned()));
        }
        owned.insert(line.to_owned());
    }
    Ok(owned)
}

/// Writes beside the file and renames, so that it is old or new, never half.
fn replace(path: &Path, text: &str) -> io::Result<()> {
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
