//! Bounds on the amount of generated code, which people review. BENCHMARKS.md has the
//! values from when the bounds were set.

use paramtable_codegen::{check_sources, generate};
use paramtable_language::Diagnostics;
use paramtable_tests::{api_of, check_case, large};

#[test]
fn a_hundred_objects_of_twenty_rows_are_short() {
    let checked = check_sources(large::spec(100), Diagnostics::default());
    let outputs = generate(&checked.api.unwrap());
    let lines: usize = outputs.iter().map(|(_, text)| text.lines().count()).sum();
    assert!(lines <= 53_500, "{lines} lines");
}

#[test]
fn the_payments_crate_is_short() {
    let outputs = generate(&api_of("spec"));
    let sources = outputs.iter().filter(|(path, _)| path.contains("/src/"));
    let lines: usize = sources.map(|(_, text)| text.lines().count()).sum();
    assert!(lines <= 21_000, "{lines} lines");
}

/// Adding a row changes no other lines, except those that count rows.
#[test]
fn each_row_adds_few_lines() {
    let lines_of = |rows: usize, mandatory: bool| {
        let page = large::table(rows, mandatory);
        let outputs = generate(&check_case(&page).api.unwrap());
        let lines = outputs.iter().flat_map(|(_, text)| text.lines().map(str::to_owned));
        lines.collect::<Vec<_>>()
    };
    for (rows, mandatory, most, changed_at_most) in [(20, true, 32, 4), (20, false, 21, 2)] {
        let (before, after) = (lines_of(rows, mandatory), lines_of(rows + 1, mandatory));
        let added = after.len() - before.len();
        assert!(added <= most, "{added} lines");
        let mut left = after.clone();
        let gone = before.iter().filter(|line| {
            let place = left.iter().position(|other| other == *line);
            place.map(|place| left.swap_remove(place)).is_none()
        });
        let gone: Vec<_> = gone.collect();
        assert!(gone.len() <= changed_at_most, "{gone:#?}");
    }
}
