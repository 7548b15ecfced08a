//! The crate of a spec as files, those that the cache knows left out.

mod key;
mod manifest;

use paramtable_build::file;
use paramtable_language::model::Api;
use paramtable_language::parallel;
use paramtable_rust::{Crate, Module};

use crate::output::{CachedFile, Key, Outputs};

/// Adds the crate, if the spec has one, in a folder of its name. The headers of its files name
/// their pages as files of `spec`.
pub(crate) fn emit(api: &Api, spec: &str, outputs: &mut Outputs) {
    let Some(folder) = &api.crate_name else { return };
    outputs.once(format!("{folder}/Cargo.toml"), manifest::cargo_toml(api, folder));
    let crate_ = Crate::new(api, &format!("{folder}/src"));
    // The results are text: tokens belong to the thread that made them.
    let made = parallel::map(&crate_.modules(), |module| {
        let Some(page) = module.page else {
            return Made::Always(files_of(spec, &crate_, module));
        };
        let key = key::of(api, spec, page, module);
        match outputs.known(key) {
            Some(files) => Made::Before(key, files.to_vec()),
            None => Made::From(key, files_of(spec, &crate_, module)),
        }
    });
    for made in made {
        match made {
            Made::Before(key, files) => outputs.keep(key, files),
            Made::From(key, files) => outputs.part(key, files),
            Made::Always(files) => outputs.files(files),
        }
    }
}

/// The files of a module: path and text.
enum Made {
    /// Those of a page, which are there from before.
    Before(Key, Vec<CachedFile>),
    /// Those of a page, with its key.
    From(Key, Vec<(String, String)>),
    /// Those of a module that only names others, which cost nothing.
    Always(Vec<(String, String)>),
}

fn files_of(spec: &str, crate_: &Crate<'_>, module: &Module<'_>) -> Vec<(String, String)> {
    let page = module.page.map(|page| format!("{spec}/{}", page.path));
    let files = crate_.files(module).into_iter();
    files.map(|(path, items)| (format!("{path}.rs"), file(page.as_deref(), items))).collect()
}
