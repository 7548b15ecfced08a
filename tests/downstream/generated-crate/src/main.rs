//! Payments: the program depends on the crate that is generated from their spec.

use paramtable::Rejection;
use payment_session::{Amount, CreatePaymentSessionRequest, Mode};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // A client: mandatory parameters can't be omitted, and the built request is valid.
    let request = CreatePaymentSessionRequest::builder()
        .client_reference_id("order1042")
        .amount(Amount::builder().value(10_000).currency("IDR".parse()?).build())
        .customer_id("c-77")
        .mode(Mode::Api)
        .check()?;
    let body = serde_json::to_string(&request)?;
    println!("{body}");

    // A server: all violations are reported at once.
    let wrong = r#"{ "clientReferenceId": "1042!", "mode": "API", "showSavedPayment": true }"#;
    match paramtable::from_json::<CreatePaymentSessionRequest>(wrong) {
        Err(Rejection::Invalid(violations)) => println!("{violations}"),
        other => println!("{other:?}"),
    }
    Ok(())
}
