//! A spec's facts are its own.

use language::Facts;
use payment_session::CancelPaymentSessionRequest;

fn main() {
    let facts = Facts::default();
    let _ = paramtable::from_json_with::<CancelPaymentSessionRequest>("{}", &facts);
}
