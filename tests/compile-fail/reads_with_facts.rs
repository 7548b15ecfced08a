//! A spec without facts has nothing to give, and a spec's facts are its own.

use language::{Account, Facts};
use payment_session::CancelPaymentSessionRequest;

struct Others;

fn main() {
    let facts = Facts::default();
    let _ = paramtable::from_json_with::<CancelPaymentSessionRequest>("{}", &facts);
    let _ = paramtable::from_json_with::<Account>("{}", &Others);
}
