//! There is no way around the checks by accident.

use payment_session::CreatePaymentSessionRequest;

fn main() {
    let _: CreatePaymentSessionRequest = serde_json::from_str("{}").unwrap();
}
