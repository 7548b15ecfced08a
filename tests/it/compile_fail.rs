//! Mistakes that must not compile, and the compiler's messages.

#[test]
fn mistakes_do_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("compile-fail/*.rs");
    cases.compile_fail("compile-fail/macros/*.rs");
}
