//! A `Valid` value comes from checking and from nowhere else.

use paramtable::Valid;
use payment_session::Amount;

fn main() {
    let amount: Amount = Amount::builder().value(10_000).currency("IDR".parse().unwrap()).build();
    let _ = Valid(amount);
}
