//! Checking and generating: the times a row say whether ten times the spec
//! takes ten times as long.

use divan::Bencher;
use divan::counter::ItemsCount;
use paramtable_codegen::{Diagnostics, check_sources, generate};

fn main() {
    divan::main();
}

#[divan::bench(args = [100, 1_000, 10_000], sample_count = 5)]
fn check(bencher: Bencher<'_, '_>, objects: usize) {
    bencher
        .counter(ItemsCount::new(objects))
        .with_inputs(|| paramtable_bench::spec(objects))
        .bench_values(|sources| {
            let checked = check_sources(sources, Diagnostics::default());
            assert_eq!(checked.diagnostics.len(), 0, "the spec has no mistake");
            checked
        });
}

#[divan::bench(args = [10, 100], sample_count = 5)]
fn generate_rust(bencher: Bencher<'_, '_>, objects: usize) {
    let checked = check_sources(paramtable_bench::spec(objects), Diagnostics::default());
    let api = checked.api.expect("the spec has no mistake");
    bencher.counter(ItemsCount::new(objects)).bench_local(|| generate(&api));
}
