//! No page makes the reader, the checks or the diagnostics panic. A page without an
//! error generates Rust, and formatting a formatted page changes nothing.

#![no_main]

use libfuzzer_sys::fuzz_target;
use paramtable_language::{Diagnostics, Formatted, Sources, format};

fn tidy(page: &str) -> Formatted {
    let sources = Sources::from_texts([("page.yaml", page)]);
    let file = sources.iter().next().map(|(file, _)| file);
    file.map_or(Formatted::Unreadable, |file| format(&sources, file, &mut Diagnostics::default()))
}

fuzz_target!(|page: &str| {
    let checked = paramtable_tests::check_case(page);
    for diagnostic in checked.diagnostics.iter() {
        let _ =
            paramtable_build::render(diagnostic, &checked.sources, paramtable_build::Style::Plain);
    }
    if let Some(api) = &checked.api {
        let _ = paramtable_codegen::generate(api);
    }
    match tidy(page) {
        Formatted::Tidy(tidied) => assert_eq!(tidy(&tidied), Formatted::Tidy(tidied)),
        Formatted::Unreadable => {}
        Formatted::Changed => panic!("tidying would change the page"),
    }
});
