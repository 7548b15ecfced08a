//! Payloads that the payments crate accepts, including the five variants of the page.
//! An accepted payload that is serialised and decoded again gives the same value.

use paramtable::{Valid, from_json};
use payment_session::CreatePaymentSessionRequest;
use serde_json::Value;

#[test]
fn payloads_are_accepted_and_come_back_the_same() {
    let mut shapes = 0;
    insta::glob!("../payloads/accepted", "*.json", |path| {
        let body = std::fs::read(path).unwrap();
        let request: Valid<CreatePaymentSessionRequest> =
            from_json(&body).unwrap_or_else(|rejection| panic!("{}: {rejection}", path.display()));
        assert_eq!(request.validate(), Ok(()), "decoding and `validate` agree");

        let written = serde_json::to_string(&request).unwrap();
        let [sent, came_back]: [Value; 2] =
            [serde_json::from_slice(&body).unwrap(), serde_json::from_str(&written).unwrap()];
        assert_eq!(sent, came_back, "{}", path.display());
        let again: Valid<CreatePaymentSessionRequest> = from_json(&written).unwrap();
        assert_eq!(request, again);
        shapes += 1;
    });
    assert!(shapes >= 5);
}
