//! The templates of a project.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use paramtable_language::model::Api;
use paramtable_reference as reference;

use crate::Failure;

/// Where a project keeps templates of its own.
#[derive(Args)]
pub(crate) struct Templates {
    /// A folder of templates that replace the generator's, file by file [default:
    /// `templates` in `paramtable.yaml`].
    #[arg(id = "templates", long, value_name = "FOLDER")]
    folder: Option<PathBuf>,
}

impl Templates {
    /// The folder that the option names, if it is given.
    pub(crate) fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }
}

/// The folder of the project's templates: the one that the option names, otherwise the
/// one in the spec, relative to the spec.
pub(crate) fn folder(named: Option<&Path>, spec: &Path, api: &Api) -> Option<PathBuf> {
    let of_spec = || api.templates.as_ref().map(|folder| spec.join(folder));
    named.map(Path::to_owned).or_else(of_spec)
}

/// The templates of the generator, replaced by those in a folder.
pub(crate) fn load(folder: Option<&Path>) -> Result<reference::Templates, Failure> {
    Ok(reference::Templates::new(&read(folder)?)?)
}

/// The texts in a folder, by file name.
pub(crate) fn read(folder: Option<&Path>) -> Result<BTreeMap<String, String>, Failure> {
    let mut own = BTreeMap::new();
    if let Some(folder) = folder {
        let failed = |error| {
            let folder = folder.display();
            format!(
                "cannot read the templates in `{folder}`: {error}: correct `--templates`, or `templates` in `paramtable.yaml`"
            )
        };
        for entry in fs::read_dir(folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            // Editors write hidden files and backups.
            if entry.path().is_file() && !name.starts_with('.') && !name.ends_with('~') {
                let text = fs::read_to_string(entry.path()).map_err(failed)?;
                // The site must not depend on the line ends of the checkout.
                own.insert(name, text.replace("\r\n", "\n"));
            }
        }
    }
    Ok(own)
}
