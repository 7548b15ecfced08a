//! The disk: files are compared by their text, and no link is followed out of a
//! folder.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The content of a file, if it exists.
pub(super) fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Bytes as text whose lines end in line feeds alone, as all that we write does.
pub(super) fn lines_fed(bytes: &[u8]) -> Cow<'_, str> {
    let text = String::from_utf8_lossy(bytes);
    if text.contains('\r') { text.replace("\r\n", "\n").into() } else { text }
}

/// Removes a file, and the folders that it leaves empty.
pub(super) fn remove(path: &Path, root: &Path) -> io::Result<()> {
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

/// The folders that hold files, by their paths below a root; the root among them.
pub(super) fn folders_of<'p>(paths: impl Iterator<Item = &'p str>) -> BTreeSet<&'p Path> {
    paths.flat_map(|path| Path::new(path).ancestors().skip(1)).collect()
}

/// The first of these folders that is a link: through it, a path leads out of
/// the root. The root itself may be one, since it was named.
pub(super) fn linked(root: &Path, folders: &BTreeSet<&Path>) -> Option<PathBuf> {
    let below = folders.iter().filter(|folder| !folder.as_os_str().is_empty());
    below.map(|folder| root.join(folder)).find(|folder| folder.is_symlink())
}
