//! Whatever a page holds, it is read, checked and explained without a panic,
//! and what has no mistake becomes Rust.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|page: &str| {
    let checked = paramtable_tests::check_case(page);
    for diagnostic in checked.diagnostics.iter() {
        let _ = paramtable_codegen::diagnostic::render(
            diagnostic,
            &checked.sources,
            paramtable_codegen::diagnostic::Style::Plain,
        );
    }
    if let Some(api) = &checked.api {
        let _ = paramtable_codegen::generate(api);
    }
});
