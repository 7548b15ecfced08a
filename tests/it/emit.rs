//! Small pages with one idea each, and the Rust that is generated from them.

#[test]
fn pages_become_rust() {
    insta::glob!("../cases/emit", "*.yaml", |path| {
        let case = std::fs::read_to_string(path).unwrap();
        insta::assert_snapshot!(paramtable_tests::outputs_of(&case));
    });
}
