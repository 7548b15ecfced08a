//! The disk: a file is replaced whole, no link is followed out of a folder, and
//! what a run that was killed left behind goes.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// What the name of a temporary file begins with, and how many letters and
/// digits follow.
const TEMPORARY: (&str, usize) = (".paramtable-", 6);

/// What a file holds, if it is there.
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

/// Writes beside the file and renames, so that it is old or new, never half.
///
/// # Errors
///
/// The file could not be written; what was there is whole.
pub fn write_file(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let (prefix, random) = TEMPORARY;
    let mut file =
        tempfile::Builder::new().prefix(prefix).rand_bytes(random).tempfile_in(folder)?;
    // Held until it has its name: so nobody takes it for a leftover. Where a disk
    // knows no locks, none is ever taken for one.
    let _ = file.as_file().try_lock();
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

/// Removes the temporary files that [`write_file`] left in a folder because it
/// was killed. They do no harm, so one that can't be removed stays.
pub fn remove_leftovers(folder: &Path) {
    let (prefix, random) = TEMPORARY;
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let rest = name.to_str().and_then(|name| name.strip_prefix(prefix));
        let is_ours = rest.is_some_and(|rest| {
            rest.len() == random && rest.bytes().all(|byte| byte.is_ascii_alphanumeric())
        });
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        // One that is written at this moment is locked.
        let is_left = |path: &Path| File::open(path).is_ok_and(|file| file.try_lock().is_ok());
        if is_ours && is_file && is_left(&entry.path()) {
            let _ = fs::remove_file(entry.path());
        }
    }
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
