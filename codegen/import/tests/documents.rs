//! Documents of many layouts, as pages. The documents are of our own words, and each
//! shows one quirk.

#![allow(clippy::unwrap_used)]

use std::fmt::Write as _;
use std::path::Path;

use paramtable_import::{Imported, Layout, Mapping, import, merge};
use paramtable_language::diagnostic::Severity;
use paramtable_language::{Diagnostics, Formatted, Purpose, Sources, check_within, format};

fn imported(path: &Path) -> Imported {
    let name = path.file_name().unwrap().to_str().unwrap();
    let bytes = std::fs::read(path).unwrap();
    import(name, &bytes, Layout::of_file(name).unwrap(), &Mapping::default())
}

#[test]
fn documents_become_pages() {
    insta::glob!("../../../tests/cases/import", "*.*", |path| {
        let mut shown = String::new();
        for page in &imported(path).pages {
            let _ = write!(shown, "# === {}\n{}", page.path, page.text);
        }
        insta::assert_snapshot!(shown);
    });
}

/// Whatever was read, `check` finds no error in it, `fmt` nothing to change, and an
/// import of the same document nothing to merge.
#[test]
fn imported_pages_need_no_repair() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases/import");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let pages = imported(&path).pages;
        let texts = pages.iter().map(|page| (page.path.as_str(), page.text.as_str()));
        let sources = Sources::from_texts(texts);
        for (file, source) in sources.iter() {
            let tidy = format(&sources, file, &mut Diagnostics::default());
            assert_eq!(tidy, Formatted::Tidy(source.text().to_owned()), "{}", path.display());
        }
        let checked = check_within(sources, Diagnostics::default(), Purpose::Modules);
        let mut errors =
            checked.diagnostics.iter().filter(|found| found.severity == Severity::Error);
        assert!(errors.next().is_none(), "{}: {:?}", path.display(), checked.diagnostics);
        for page in &pages {
            let again = merge(&page.text, Some(&page.text), &page.text);
            assert_eq!(
                (again.text, again.changes),
                (page.text.clone(), vec![]),
                "{}",
                path.display()
            );
        }
    }
}
