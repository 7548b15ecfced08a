//! Mistakes that do not compile, and what the compiler says of them.

#[test]
fn mistakes_do_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("compile-fail/*.rs");
    cases.compile_fail("compile-fail/macros/*.rs");
}
