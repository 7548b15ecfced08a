//! A mandatory row of a case that is left out is named by the compiler.

use language::PayRequestDaily;

fn main() {
    let _ = PayRequestDaily::builder().build();
}
