//! Instructions and allocations of each way on each payload, counted by valgrind. The
//! counts are the same on every run. `src/bin/ratios.rs` runs this benchmark and prints
//! the ratios.

use std::hint::black_box;

use gungraun::Dhat;
use gungraun::prelude::*;
use paramtable_peers::{payloads, ways};

/// Returns the body after every way has compiled its patterns and schemas.
fn warm(body: &'static [u8]) -> &'static [u8] {
    ways::warm_up();
    body
}

macro_rules! ways {
    ($($way:ident)*) => {
        $(
            #[library_benchmark(setup = warm)]
            #[bench::valid_1k(payloads::VALID)]
            #[bench::valid_17k(payloads::LARGE)]
            #[bench::six_violations(payloads::SIX_VIOLATIONS)]
            #[bench::wrong_types(payloads::WRONG_TYPES)]
            fn $way(body: &'static [u8]) -> impl Sized {
                ways::$way(black_box(body))
            }
        )*

        library_benchmark_group!(name = accept, benchmarks = [$($way),*]);
    };
}

ways!(serde serde_from_str sonic_rs simd_json from_json from_json_borrowed deserialize garde validator jsonschema boon);

main!(
    config = LibraryBenchmarkConfig::default().tool(Dhat::with_args(["--num-callers=200"])),
    library_benchmark_groups = accept
);
