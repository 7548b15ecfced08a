//! The option `--spec` of most commands.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::Failure;

const DEFAULT: &str = "spec";

/// Where the spec is.
#[derive(Args)]
pub(crate) struct Spec {
    /// The folder of the pages.
    #[arg(id = "spec", long, default_value = DEFAULT, value_name = "FOLDER")]
    path: PathBuf,
}

impl Spec {
    /// The folder, even if it does not exist.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// The option as text with a leading space, or nothing for the default.
    pub(crate) fn as_argument(&self) -> String {
        if self.path == Path::new(DEFAULT) {
            return String::new();
        }
        let path = self.path.to_string_lossy();
        let is_plain = |sign: char| sign.is_alphanumeric() || "-_./\\:".contains(sign);
        if path.chars().all(is_plain) {
            format!(" --spec {path}")
        } else {
            format!(" --spec \"{path}\"")
        }
    }

    /// The folder, or an error if it does not exist.
    pub(crate) fn folder(&self) -> Result<&Path, Failure> {
        let path = self.path.display();
        if self.path.is_dir() {
            Ok(&self.path)
        } else if self.path.exists() {
            Err(format!("`{path}` is a file: `--spec` takes the folder of the pages").into())
        } else {
            Err(format!(
                "there is no folder `{path}`: run `paramtable init` to create a spec, or name \
                 another folder with `--spec`"
            )
            .into())
        }
    }
}
