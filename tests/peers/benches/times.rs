//! Times of each way on each payload, and the allocations that divan sees.

use divan::{AllocProfiler, Bencher, black_box};
use paramtable_peers::payloads::{LARGE, SIX_VIOLATIONS, VALID, WRONG_TYPES};
use paramtable_peers::ways::{self, Outcome};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    ways::warm_up();
    divan::main();
}

/// A group a payload, so that the ways stand below each other.
macro_rules! payloads {
    ($($payload:ident $body:ident)*) => {
        $(
            #[divan::bench_group]
            mod $payload {
                use super::{Bencher, measure, ways};

                ways!($body serde serde_from_str from_json from_json_borrowed deserialize garde validator jsonschema boon);
            }
        )*
    };
}

macro_rules! ways {
    ($body:ident $($way:ident)*) => {
        $(
            #[divan::bench]
            fn $way(bencher: Bencher<'_, '_>) {
                measure(bencher, super::$body, ways::$way);
            }
        )*
    };
}
use ways;

fn measure<T>(bencher: Bencher<'_, '_>, body: &[u8], way: fn(&[u8]) -> Outcome<T>) {
    bencher.bench_local(|| way(black_box(body)));
}

payloads!(valid_1k VALID valid_17k LARGE six_violations SIX_VIOLATIONS wrong_types WRONG_TYPES);
