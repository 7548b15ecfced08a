//! The templates that a project has of its own.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use paramtable_codegen::emit::docs::Templates;

use crate::Failure;

/// The templates, with those of a folder in the place of the generator's.
pub(crate) fn load(folder: Option<&Path>) -> Result<Templates, Failure> {
    let mut own = BTreeMap::new();
    if let Some(folder) = folder {
        let failed = |error| format!("cannot read `{}`: {error}", folder.display());
        for entry in fs::read_dir(folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            // Editors keep hidden files beside those that they write.
            if entry.path().is_file() && !name.starts_with('.') && !name.ends_with('~') {
                let text = fs::read_to_string(entry.path()).map_err(failed)?;
                // The same site comes of every checkout.
                own.insert(name, text.replace("\r\n", "\n"));
            }
        }
    }
    Ok(Templates::new(&own)?)
}
