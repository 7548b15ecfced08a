//! Writing a file: it is replaced whole, and temporary files that a killed run
//! left behind are removed.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

/// The prefix of temporary files' names, and how many letters and digits follow.
const TEMPORARY: (&str, usize) = (".paramtable-", 6);

/// Writes beside the file and renames, so that it is old or new, never half.
///
/// # Errors
///
/// The file could not be written; the old file is intact.
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
        // Only the owner may read a temporary file; generated files are for all.
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
