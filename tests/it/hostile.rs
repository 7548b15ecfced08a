//! Pages that nobody writes by accident: each ends in a diagnostic, or is read.

use paramtable_codegen::{Diagnostics, Formatted, format};
use paramtable_tests::check_case;

/// The codes that are said, each once; and the page is tidied, or left alone.
fn check(case: &str, says: &[&str]) {
    let checked = check_case(case);
    for (file, _) in checked.sources.iter() {
        let tidied = format(&checked.sources, file, &mut Diagnostics::default());
        assert_ne!(tidied, Formatted::Changed);
    }
    let mut said: Vec<_> =
        checked.diagnostics.iter().map(|diagnostic| diagnostic.code.id).collect();
    said.sort_unstable();
    said.dedup();
    assert_eq!(said, says, "{}", &case[..case.len().min(80)]);
}

#[test]
fn nesting_without_end() {
    check(&format!("objects: {}", "[".repeat(100_000)), &["PT004"]);
    check(&format!("objects: {}", "{a: ".repeat(100_000)), &["PT004"]);
    check(&format!("{}a", "- ".repeat(100_000)), &["PT004"]);
    let block: Vec<_> = (0..1_000).map(|depth| " ".repeat(depth) + "a:\n").collect();
    check(&block.concat(), &["PT004"]);
}

#[test]
fn aliases_without_end() {
    let bomb = "a: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n";
    check(bomb, &["PT005", "PT101"]);
    check(&format!("a: &a [1]\nb: [{}]", "*a, ".repeat(20_000)), &["PT005"]);
}

#[test]
fn the_same_again_and_again() {
    check(&format!("objects:\n{}", "  A: { parameters: {} }\n".repeat(50_000)), &["PT006"]);
    check(&format!("objects: {{{}}}", "A: { parameters: {} }, ".repeat(50_000)), &["PT006"]);
    check(&"# nothing\n".repeat(100_000), &[]);
    check(&format!("enums: {{ A: {{ values: [{}] }} }}", "B, ".repeat(200_000)), &["PT006"]);
    check(&format!("title: a\n{}", "title: [a] # b\n".repeat(50_000)), &["PT006"]);
}

#[test]
fn characters_that_do_not_belong() {
    check("objects:\n  A\0: {}\n", &["PT001"]);
    check("\u{feff}objects:\n  A: { parameters: {} }\n", &[]);
    check("objects:\r  A: { parameters: {} }\r", &[]);
    check(&format!("objects:\n  {}: {{ parameters: {{}} }}\n", "A".repeat(100_000)), &["PT001"]);
}

#[test]
fn as_many_mistakes_as_names() {
    let rows: Vec<_> = (0..3_000)
        .map(|row| format!("      name{row}: {{ type: string, requirement: O, only_when: {{ nome{row}: a }} }}\n"))
        .collect();
    check(&format!("objects:\n  A:\n    parameters:\n{}", rows.concat()), &["PT401"]);
}

/// Objects that each say something of the next.
fn chain(length: usize, row: impl Fn(usize) -> String) -> String {
    let rows: Vec<_> =
        (0..length).map(|index| format!("  A{index}: {}\n", row(index + 1))).collect();
    format!("objects:\n{}  A{length}: {{ parameters: {{}} }}\n", rows.concat())
}

#[test]
fn long_chains_are_no_deep_recursion() {
    check(&chain(3_000, |next| format!("{{ like: A{next} }}")), &["PT209"]);
    check(&chain(30, |next| format!("{{ like: A{next} }}")), &[]);
    let rows: Vec<_> = (0..2_000)
        .map(|row| format!("      p{row}: {{ type: string, requirement: O }}\n"))
        .collect();
    let copies: Vec<_> = (0..60).map(|copy| format!("  B{copy}: {{ like: A }}\n")).collect();
    let many = format!("objects:\n  A:\n    parameters:\n{}{}", rows.concat(), copies.concat());
    check(&many, &["PT209"]);
    let held = |next| format!("{{ parameters: {{ a: {{ type: A{next}, requirement: M }} }} }}");
    check(&chain(3_000, held), &[]);
}
