//! Why files are not written.

use std::io;
use std::path::PathBuf;

use super::owner::{LIST, Owner};

/// Why outputs could not be compared or written.
#[derive(Debug)]
pub enum OutputError {
    /// A file or folder could not be read or written.
    Io(PathBuf, io::Error),
    /// Files that are not on our list stand where ours should go.
    NotOurs(Vec<PathBuf>),
    /// The list of our own files names a place outside its folder.
    BadList(PathBuf, String),
    /// A folder on the way to a file of ours is a link.
    Linked(PathBuf),
    /// The folder belongs to another command.
    OtherOwner {
        /// The list that names it.
        list: PathBuf,
        /// The command that it names.
        known: Owner,
        /// The command that is not.
        owner: Owner,
    },
    /// The folder was made from another spec.
    OtherSpec {
        /// The list that names it.
        list: PathBuf,
        /// The way from its folder to the spec that it knows.
        known: String,
        /// The spec that is not.
        spec: PathBuf,
    },
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
                     generated, as its first line would say, restore `{LIST}` or delete the file; \
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
            Self::OtherOwner { list, known, owner } => {
                write!(
                    f,
                    "`{}` says that this folder belongs to `paramtable {known}`, not to \
                     `paramtable {owner}`: name another folder with `--out`",
                    list.display()
                )
            }
            Self::OtherSpec { list, known, spec } => {
                write!(
                    f,
                    "`{}` says that this folder belongs to the spec `{known}`, not to `{}`: name \
                     another folder with `--out`, or delete the line `spec: {known}` from it to have \
                     its files replaced",
                    list.display(),
                    spec.display()
                )
            }
            Self::Linked(path) => {
                write!(
                    f,
                    "`{}` is a link to another folder, and nothing is written or removed behind \
                     one: delete the link, or name another folder for what is generated",
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
            Self::NotOurs(_)
            | Self::BadList(..)
            | Self::Linked(_)
            | Self::OtherOwner { .. }
            | Self::OtherSpec { .. } => None,
        }
    }
}
