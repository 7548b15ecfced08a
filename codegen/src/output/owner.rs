//! The commands that own folders, and the file in which they list their files.

use std::fmt;

/// The name of the list of our own files in a folder.
pub(super) const LIST: &str = ".paramtable";

/// The command that makes the files of a folder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Owner {
    /// `generate`; a list without a command is its own.
    #[default]
    Generate,
    /// `docs`
    Docs,
}

impl Owner {
    pub(super) const ALL: [Self; 2] = [Self::Generate, Self::Docs];

    /// The name of the command.
    pub fn name(self) -> &'static str {
        match self {
            Self::Generate => "generate",
            Self::Docs => "docs",
        }
    }
}

impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
