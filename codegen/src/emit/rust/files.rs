//! Modules as files: a committed crate with a file a module, or one file of
//! modules within each other for a build script.

mod key;
mod manifest;
mod opened;
mod print;

pub use opened::opened;
use quote::quote;

use super::idents::Prelude;
use super::lints::lenient_crate;
use super::{Place, doc, emit_machinery_of, emit_modules, emit_place, places, types};
use crate::emit::Emitter;
use crate::model::Api;
use crate::output::{Key, Known, Outputs};
use crate::parallel;

/// A committed crate, in a folder of the crate's name.
#[derive(Clone, Copy, Debug)]
pub struct RustCrate;

impl Emitter for RustCrate {
    fn emit(&self, api: &Api, outputs: &mut Outputs) {
        let folder = &api.crate_name;
        outputs.once(format!("{folder}/Cargo.toml"), manifest::cargo_toml(api));
        let root = places(&api.pages, &format!("{folder}/src"));
        let prelude = Prelude::of(api);
        // What comes back is text: tokens belong to the thread that made them.
        let made = parallel::map(&all(&root), |place| {
            let Some(page) = place.page else {
                return Made::Always(files_of(api, &prelude, place));
            };
            let key = key::of(api, page, place);
            match outputs.known(key) {
                Some(files) => Made::Before(key, files.to_vec()),
                None => Made::From(key, files_of(api, &prelude, place)),
            }
        });
        for made in made {
            match made {
                Made::Before(key, files) => outputs.keep(key, files),
                Made::From(key, files) => outputs.part(key, files),
                Made::Always(files) => {
                    for (path, text) in files {
                        outputs.file(path, text);
                    }
                }
            }
        }
    }
}

/// The files of a place: path and text.
enum Made {
    /// Those of a page, which are there from before.
    Before(Key, Vec<Known>),
    /// Those of a page, by what it was made from.
    From(Key, Vec<(String, String)>),
    /// Those of a module that only names others, which cost nothing.
    Always(Vec<(String, String)>),
}

/// A place and all below it.
fn all<'p, 'a>(place: &'p Place<'a>) -> Vec<&'p Place<'a>> {
    std::iter::once(place).chain(place.below.iter().flat_map(all)).collect()
}

/// The file of a place, and those of its page's machinery: path and text.
fn files_of(api: &Api, prelude: &Prelude, place: &Place<'_>) -> Vec<(String, String)> {
    let machinery = emit_machinery_of(api, prelude, place);
    let elsewhere = || quote!(;);
    let declared = machinery.iter().map(|(name, _)| (*name, elsewhere())).collect();
    let below = place.below.iter().map(|_| elsewhere()).collect();
    let items = emit_place(api, prelude, place, below, declared);
    let of_api = place.is_root().then(|| {
        let (docs, lenient) = (doc::api(api), lenient_crate());
        let error_body = types::error_body(api);
        quote!(#docs #lenient #error_body)
    });
    let mut files = vec![(place.path.clone(), quote!(#of_api #items))];
    let folder = if place.is_root() {
        place.path.rsplit_once('/').map_or("", |(folder, _)| folder)
    } else {
        &place.path
    };
    files.extend(machinery.into_iter().map(|(name, items)| (format!("{folder}/{name}"), items)));
    let page = place.page.map(|page| format!("{}/{}", api.folder, page.path));
    let texts = files
        .into_iter()
        .map(|(path, items)| (format!("{path}.rs"), print::file(page.as_deref(), items)));
    texts.collect()
}

/// All modules in the text of one file, as [`emit_modules`] gives them. What a
/// crate's front page would say of the API is left out: within another crate
/// there is no such page.
pub fn one_file(api: &Api, written: &str) -> String {
    print::file(None, emit_modules(api, written))
}
