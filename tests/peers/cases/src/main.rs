//! `cargo run --release -p paramtable-cases`: instructions and allocations of reading a
//! table with cases, against the same table without, where each row says for which
//! values of the tag it may be sent. Needs valgrind.

use std::alloc::{GlobalAlloc, Layout, System};
use std::error::Error;
use std::hint::black_box;
use std::process::{Command, ExitCode};
use std::sync::atomic::{AtomicU64, Ordering};

use paramtable::{Table, from_json};

mod flat {
    #![allow(dead_code)]
    include!(concat!(env!("OUT_DIR"), "/flat.rs"));
}

mod tagged {
    #![allow(dead_code)]
    include!(concat!(env!("OUT_DIR"), "/tagged.rs"));
}

struct Counting;

static ALLOCATIONS: AtomicU64 = AtomicU64::new(0);

#[allow(unsafe_code)]
// SAFETY: every call is passed on to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        // SAFETY: as the caller's.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        // SAFETY: as the caller's.
        unsafe { System.dealloc(place, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const FIRST: &str = r#"{"type":"CARD","locale":"de-AT","number":"4111111111111111","cvc":"123","expiry":"12/34","holder":"Maria Musterfrau","email":"maria.musterfrau@example.com","stored":false}"#;
const LAST: &str = r#"{"locale":"de-AT","number":"4111111111111111","cvc":"123","expiry":"12/34","holder":"Maria Musterfrau","email":"maria.musterfrau@example.com","stored":false,"type":"CARD"}"#;

const READS: u64 = 1_000;

fn read<T: Table>(body: &str, reads: u64) {
    for _ in 0..reads {
        assert!(black_box(from_json::<T>(black_box(body))).is_ok(), "the body is valid");
    }
}

fn run(way: &str, reads: u64) {
    match way {
        "flat-first" => read::<flat::PaymentMethod>(FIRST, reads),
        "flat-last" => read::<flat::PaymentMethod>(LAST, reads),
        "tagged-first" => read::<tagged::PaymentMethod>(FIRST, reads),
        _ => read::<tagged::PaymentMethod>(LAST, reads),
    }
}

/// Instructions of so many reads, with those of the start.
fn instructions(way: &str, reads: u64) -> Result<u64, Box<dyn Error>> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(std::env::current_exe()?)
        .args([way, &reads.to_string()])
        .output()?;
    let said = String::from_utf8(output.stderr)?;
    let counted = said.lines().find_map(|line| line.split_once("Collected : "));
    Ok(counted.ok_or("valgrind counted nothing")?.1.trim().parse()?)
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    if let [way, reads] = arguments.as_slice() {
        run(way, reads.parse()?);
        return Ok(ExitCode::SUCCESS);
    }
    println!("| way | instructions | | allocations |\n|---|---|---|---|");
    let mut counts = Vec::new();
    for way in ["flat-first", "tagged-first", "flat-last", "tagged-last"] {
        run(way, 1);
        let before = ALLOCATIONS.load(Ordering::Relaxed);
        run(way, 1);
        let allocations = ALLOCATIONS.load(Ordering::Relaxed) - before;
        let count = (instructions(way, 2 * READS)? - instructions(way, READS)?) / READS;
        counts.push((count, allocations));
        let base = counts[counts.len() - 1 - (counts.len() + 1) % 2];
        let ratio = ratio(count, base.0);
        println!("| {way} | {ratio:.3} | {count} | {allocations} |");
    }
    println!(
        "sizes: flat {} bytes, with cases {} bytes",
        size_of::<flat::PaymentMethod>(),
        size_of::<tagged::PaymentMethod>()
    );
    let [flat_first, first, flat_last, last] = counts.as_slice() else { return Err("four".into()) };
    let holds = ratio(first.0, flat_first.0) <= 1.02
        && ratio(last.0, flat_last.0) <= 1.35
        && first.1 <= flat_first.1
        && last.1 <= flat_last.1;
    Ok(if holds { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

#[allow(clippy::cast_precision_loss)] // a float holds counts of this size exactly
fn ratio(count: u64, base: u64) -> f64 {
    count as f64 / base as f64
}
