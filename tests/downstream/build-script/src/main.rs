//! Orders: a build script generates the Rust from a spec.

use orders::{Amount, CreateOrderRequest, Delivery};
use paramtable::Rejection;

mod orders {
    include!(concat!(env!("OUT_DIR"), "/paramtable.rs"));
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // A client: mandatory parameters can't be omitted, and the built request is valid.
    let request = CreateOrderRequest::builder()
        .reference("order1042")
        .total(Amount::builder().value(10_000).currency("IDR").build())
        .delivery(Delivery::Shop)
        .check()?;
    let body = serde_json::to_string(&request)?;
    println!("{body}");

    // A server: all violations are reported at once.
    let wrong = r#"{ "reference": "1042!", "delivery": "SHOP", "address": "Jl. Sudirman 1" }"#;
    match paramtable::from_json::<CreateOrderRequest>(wrong) {
        Err(Rejection::Invalid(violations)) => println!("{violations}"),
        other => println!("{other:?}"),
    }
    Ok(())
}
