//! A mandatory parameter that is left out is named by the compiler.

use payment_session::Amount;

fn main() {
    let _ = Amount::builder().value(10_000).build();
}
