//! Orders: a macro generates the Rust from a spec. A struct of this crate is bound to a
//! table of the same spec.

use orders::{Amount, CreateOrderRequest, Delivery};
use paramtable::{Rejection, Table, Wraps};

mod orders {
    paramtable::include_spec!("spec");
}

/// The rows of an order that this crate uses. All constraints and rules of the table
/// are still checked.
#[derive(Debug, PartialEq, Table)]
#[table(operation = "createOrder", part = "request")]
struct Order {
    #[table(rename = "reference")]
    id: OrderId,
    total: Money,
    delivery: Option<Delivery>,
    address: Option<String>,
}

#[derive(Debug, PartialEq, Table)]
#[table(object = "Amount")]
struct Money {
    value: paramtable::Decimal,
    currency: String,
}

#[derive(Debug, PartialEq, Wraps)]
struct OrderId(String);

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // A client: mandatory parameters can't be omitted, and the built request is valid.
    let request = CreateOrderRequest::builder()
        .reference("order1042")
        .total(Amount::builder().value(10_000).currency("IDR").build())
        .delivery(Delivery::Shop)
        .check()?;
    let body = serde_json::to_string(&request)?;
    println!("{body}");

    // The same request, decoded into this crate's own type and serialised again.
    let order = paramtable::from_json::<Order>(&body)?;
    assert_eq!(order.id, OrderId(String::from("order1042")));
    assert_eq!(serde_json::to_string(&order)?, body);

    // A server: all violations are reported at once.
    let wrong = r#"{ "reference": "1042!", "delivery": "SHOP", "address": "Jl. Sudirman 1" }"#;
    match paramtable::from_json::<Order>(wrong) {
        Err(Rejection::Invalid(violations)) => println!("{violations}"),
        other => println!("{other:?}"),
    }
    Ok(())
}
