//! The spec that a macro names: found beside the crate, read, and lowered once a
//! process for each content.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use paramtable_language::{Checked, Diagnostics, Purpose, Sources, check_within};
use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

/// A spec, and where it is.
pub(crate) struct Spec {
    pub(crate) checked: Arc<Checked>,
    /// The folder, or the page.
    path: PathBuf,
}

impl Spec {
    /// Makes the compiler expand the macro again when a page changes or is removed.
    pub(crate) fn tracking(&self) -> TokenStream {
        let pages = self.checked.sources.iter().map(|(_, source)| {
            let path =
                if self.path.is_file() { self.path.clone() } else { self.path.join(source.path()) };
            let path = path.to_string_lossy();
            quote!(
                const _: &[u8] = ::core::include_bytes!(#path);
            )
        });
        pages.collect()
    }
}

/// Reads the spec that a macro names, for a purpose.
///
/// # Errors
///
/// There is none, or it can't be read: the message.
pub(crate) fn read(written: &LitStr, purpose: Purpose) -> Result<Spec, String> {
    let shown = written.value();
    let path = find(&shown).ok_or_else(|| {
        format!(
            "there is no spec `{shown}`\n= help: name a folder of pages, or one page, relative to the crate's `Cargo.toml`"
        )
    })?;
    let mut diagnostics = Diagnostics::default();
    let sources = Sources::load_pages(&path, shown.trim_end_matches('/'), &mut diagnostics)
        .map_err(|error| error.to_string())?;
    Ok(Spec { checked: lowered(sources, diagnostics, purpose), path })
}

/// How many specs are kept: a process that lives long, such as an editor's,
/// meets each page in many states.
const KEPT: usize = 8;

/// The specs that were read and lowered in this process; the latest last.
static LOWERED: Mutex<Vec<(Purpose, Arc<Checked>)>> = Mutex::new(Vec::new());

/// The meaning of pages, once for the same texts.
fn lowered(sources: Sources, diagnostics: Diagnostics, purpose: Purpose) -> Arc<Checked> {
    // A page that could not be read is not identified by its text.
    if !diagnostics.is_empty() {
        return Arc::new(check_within(sources, diagnostics, purpose));
    }
    let mut kept = LOWERED.lock().unwrap_or_else(PoisonError::into_inner);
    let known = kept
        .iter()
        .position(|(for_what, checked)| *for_what == purpose && checked.sources == sources);
    let checked = match known {
        Some(index) => kept.remove(index).1,
        None => Arc::new(check_within(sources, diagnostics, purpose)),
    };
    if kept.len() == KEPT {
        kept.remove(0);
    }
    kept.push((purpose, Arc::clone(&checked)));
    checked
}

/// A spec beside the crate; else beside the source file, or further up: a
/// program that compiles files of other crates, as trybuild does, has a folder
/// of its own for a crate.
fn find(spec: &str) -> Option<PathBuf> {
    let crate_folder = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from)?;
    let beside_crate = crate_folder.join(spec);
    if beside_crate.exists() {
        return Some(beside_crate);
    }
    let source = proc_macro::is_available()
        .then(|| proc_macro::Span::call_site().local_file())
        .flatten()
        .and_then(|file| file.canonicalize().ok())?;
    // Folders above the crate's own are not searched.
    if crate_folder.canonicalize().is_ok_and(|folder| source.starts_with(folder)) {
        return None;
    }
    source.ancestors().skip(1).map(|folder| folder.join(spec)).find(|path| path.exists())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use paramtable_language::{Diagnostics, Purpose, Sources};

    use super::{KEPT, lowered};

    /// The meaning of a page of one object.
    fn meaning(object: &str, purpose: Purpose) -> Arc<paramtable_language::Checked> {
        let page = format!("objects:\n  {object}:\n    parameters: {{}}\n");
        let sources = Sources::from_texts([("page.yaml", page.as_str())]);
        lowered(sources, Diagnostics::default(), purpose)
    }

    #[test]
    fn the_same_texts_are_lowered_once() {
        let first = meaning("First", Purpose::OwnTypes);
        assert!(Arc::ptr_eq(&first, &meaning("First", Purpose::OwnTypes)));
        assert!(!Arc::ptr_eq(&first, &meaning("Other", Purpose::OwnTypes)));
        assert!(!Arc::ptr_eq(&first, &meaning("First", Purpose::Modules)));
        assert!(Arc::ptr_eq(&first, &meaning("First", Purpose::OwnTypes)));
        for index in 0..KEPT {
            meaning(&format!("More{index}"), Purpose::OwnTypes);
        }
        assert!(!Arc::ptr_eq(&first, &meaning("First", Purpose::OwnTypes)));
    }
}
