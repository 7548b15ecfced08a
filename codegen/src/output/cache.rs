//! A record of the files that were made for each key, so that they need not be made
//! again. It only counts for files that are unchanged on the disk.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hasher as _};
use std::path::{Path, PathBuf};

use paramtable_build::write_file;

use super::disk::read;

/// The folder of the cache, which tells Git to pass it over.
const FOLDER: &str = ".paramtable-cache";

const ABOUT: &str = "# What `paramtable generate` made of what: delete it whenever you like.\n";

/// A number that stands for all that files are made from.
pub(crate) type Key = u64;

/// A file as it was made.
#[derive(Clone, Debug)]
pub(crate) struct CachedFile {
    /// Its path below the folder for outputs.
    pub(crate) path: String,
    hash: u64,
}

impl CachedFile {
    pub(crate) fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), hash: hash(text.as_bytes()) }
    }
}

/// Files that were made from one key.
#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) key: Key,
    pub(crate) files: Vec<CachedFile>,
}

/// The record of the files in a folder for outputs.
#[derive(Debug)]
pub struct Cache {
    folder: PathBuf,
    /// The generator that made them.
    build: u64,
    parts: HashMap<Key, Vec<CachedFile>>,
}

impl Cache {
    /// The cache of a folder for outputs; `build` tells one generator from
    /// another. One that can't be read, is damaged or is another generator's
    /// is as good as none.
    pub fn open(folder: &Path, build: &str) -> Self {
        let build = hash(build.as_bytes());
        let bytes = read(&file(folder)).ok().flatten().unwrap_or_default();
        let parts = parse(&String::from_utf8_lossy(&bytes), build).unwrap_or_default();
        Self { folder: folder.to_owned(), build, parts }
    }

    /// The files that were made from a key, if all of them are there as they were.
    pub(crate) fn unchanged(&self, key: Key) -> Option<&[CachedFile]> {
        let files = self.parts.get(&key)?;
        let is_there = |known: &CachedFile| {
            let bytes = read(&self.folder.join(&known.path)).ok().flatten();
            bytes.is_some_and(|bytes| hash(&bytes) == known.hash)
        };
        files.iter().all(is_there).then_some(files)
    }

    /// Writes the record. Failing to do so is harmless: there is no cache the next
    /// time.
    pub(crate) fn store(&self, parts: &[Part]) {
        let mut text = format!("{ABOUT}build {:x}\n", self.build);
        for Part { key, files } in parts {
            // Writing to a `String` cannot fail.
            let _ = writeln!(text, "made {key:x}");
            for CachedFile { path, hash } in files {
                let _ = writeln!(text, "{hash:x} {path}");
            }
        }
        // A checksum, which reveals damage to any line.
        let _ = writeln!(text, "all {:x}", hash(text.as_bytes()));
        let at = file(&self.folder);
        // Through a link, it would be somebody else's folder.
        if self.folder.join(FOLDER).is_symlink() {
            return;
        }
        if read(&at).ok().flatten().is_some_and(|old| old == text.as_bytes()) {
            return;
        }
        let ignore = self.folder.join(FOLDER).join(".gitignore");
        let _ = write_file(&ignore, "*\n").and_then(|()| write_file(&at, &text));
    }
}

fn file(folder: &Path) -> PathBuf {
    folder.join(FOLDER).join("made")
}

fn hash(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(bytes);
    hasher.finish()
}

fn parse(text: &str, build: u64) -> Option<HashMap<Key, Vec<CachedFile>>> {
    let number = |text: &str| u64::from_str_radix(text, 16).ok();
    let (text, all) = text.strip_suffix('\n')?.rsplit_once("all ")?;
    if number(all)? != hash(text.as_bytes()) {
        return None;
    }
    let mut lines = text.strip_prefix(ABOUT)?.lines();
    if number(lines.next()?.strip_prefix("build ")?)? != build {
        return None;
    }
    let mut parts = HashMap::new();
    let mut key = None;
    for line in lines {
        let (first, second) = line.split_once(' ')?;
        if first == "made" {
            let made = number(second)?;
            parts.insert(made, Vec::new());
            key = Some(made);
        } else {
            parts
                .get_mut(&key?)?
                .push(CachedFile { path: second.to_owned(), hash: number(first)? });
        }
    }
    Some(parts)
}
