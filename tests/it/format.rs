//! Pages and their tidy form.

use std::path::Path;

use paramtable_codegen::{Diagnostics, Formatted, Sources, format};
use paramtable_tests::{pages_of, repository};

fn tidy(page: &str) -> Formatted {
    let sources = Sources::from_texts([("page.yaml", page)]);
    let (file, _) = sources.iter().next().unwrap();
    format(&sources, file, &mut Diagnostics::default())
}

#[test]
fn pages_become_tidy() {
    insta::glob!("../cases/format", "*.yaml", |path| {
        let page = std::fs::read_to_string(path).unwrap();
        let Formatted::Tidy(tidied) = tidy(&page) else { panic!("{:?}", tidy(&page)) };
        insta::assert_snapshot!(tidied);
    });
}

/// Every page of the repository can be tidied, those with mistakes too, and
/// what is tidy stays as it is.
#[test]
fn tidying_loses_nothing_and_ends() {
    for folder in ["spec", "tests/language/spec", "tests/cases"] {
        for path in pages_of(&repository().join(folder)) {
            let page = std::fs::read_to_string(&path).unwrap();
            match tidy(&page) {
                // It was read again and compared.
                Formatted::Tidy(tidied) => {
                    let again = Formatted::Tidy(tidied.clone());
                    assert_eq!(tidy(&tidied), again, "{}", path.display());
                }
                Formatted::Unreadable => {}
                Formatted::Changed => panic!("{}", path.display()),
            }
        }
    }
}

/// The pages that people copy are tidy.
#[test]
fn our_own_pages_are_tidy() {
    for path in pages_of(&repository().join("spec")) {
        let page = std::fs::read_to_string(&path).unwrap();
        let expected = Formatted::Tidy(page.clone());
        if path.file_name() != Some(Path::new("paramtable.yaml").as_os_str()) {
            assert_eq!(tidy(&page), expected, "{}: run `cargo run -- fmt`", path.display());
        }
    }
}

#[test]
fn what_would_be_lost_is_left_alone() {
    for page in
        ["a: 1\na: 2\n", "a: &x 1\nb: *x\n", "a: 1\n---\nb: 2\n", "a: [\n", "# nothing\n", "---"]
    {
        assert_eq!(tidy(page), Formatted::Unreadable, "{page}");
    }
}

/// A text may end in blanks that are no line of their own yet.
#[test]
fn blanks_at_the_end_of_a_text_stay() {
    let page = "a: |\n  x\n   ";
    assert_eq!(tidy(page), Formatted::Tidy(format!("{page}\n")));
    assert_eq!(tidy("a: |\n  "), Formatted::Tidy(String::from("a: |\n")));
}
