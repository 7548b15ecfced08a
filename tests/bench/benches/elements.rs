//! Reading lists whose elements a rule compares. The times per item show whether a list of
//! ten times the length takes ten times as long.

use divan::Bencher;
use divan::counter::ItemsCount;
use language::Elements;
use paramtable::from_json;

fn main() {
    divan::main();
}

const LENGTHS: [usize; 3] = [1_000, 10_000, 100_000];

fn read(bencher: Bencher<'_, '_>, list: &str, length: usize) {
    let elements: Vec<_> = (0..length).map(|index| format!("{index}.25")).collect();
    let body = format!(r#"{{"{list}":[{}]}}"#, elements.join(","));
    bencher.counter(ItemsCount::new(length)).bench_local(|| {
        let read = from_json::<Elements>(&body);
        assert!(read.is_ok(), "the elements differ");
        read
    });
}

/// Decimals that no rule reads.
#[divan::bench(args = LENGTHS, sample_count = 20)]
fn plain(bencher: Bencher<'_, '_>, length: usize) {
    read(bencher, "others", length);
}

/// Decimals of which no two may be equal.
#[divan::bench(args = LENGTHS, sample_count = 20)]
fn unique(bencher: Bencher<'_, '_>, length: usize) {
    read(bencher, "prices", length);
}
