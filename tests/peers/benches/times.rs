//! Times of each way on each payload. `instructions.rs` counts allocations, since
//! counting them here would distort the times.

use divan::{Bencher, black_box};
use paramtable_peers::payloads::{LARGE, SIX_VIOLATIONS, VALID, WRONG_TYPES};
use paramtable_peers::ways;

fn main() {
    ways::warm_up();
    divan::main();
}

/// One group for each payload, so that the output lists its ways together.
macro_rules! group {
    ($payload:ident $body:ident: $($way:ident)*) => {
        #[divan::bench_group]
        mod $payload {
            use super::{$body, Bencher, black_box, ways};

            $(
                #[divan::bench]
                fn $way(bencher: Bencher<'_, '_>) {
                    bencher.bench_local(|| ways::$way(black_box($body)));
                }
            )*
        }
    };
}

macro_rules! groups {
    ($($payload:ident $body:ident)*) => {
        $(
            group!($payload $body: serde serde_from_str sonic_rs simd_json from_json from_json_borrowed deserialize garde validator jsonschema boon);
        )*
    };
}

groups!(valid_1k VALID valid_17k LARGE six_violations SIX_VIOLATIONS wrong_types WRONG_TYPES);
