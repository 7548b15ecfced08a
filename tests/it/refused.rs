//! Payloads that the payments crate refuses, with all their violations.

use paramtable::{Decoded, Rejection, from_json};
use paramtable_interpret::Judging;
use paramtable_tests::{agree, api_of, object_of};
use payment_session::CreatePaymentSessionRequest;

#[test]
fn payloads_are_refused_with_every_violation() {
    let api = api_of("spec");
    let type_ = object_of(&api, "CreatePaymentSessionRequest");
    insta::glob!("../payloads/refused", "*.json", |path| {
        let body = std::fs::read_to_string(path).unwrap();
        let rejection = from_json::<CreatePaymentSessionRequest>(&body).expect_err("is refused");
        insta::assert_snapshot!(rejection);
        // The interpreter, which the preview uses, reports the same violations.
        agree(Err(rejection.clone()), &api, &type_, &body, Judging::Request);

        // Decoding with serde from a `Value` reports the same violations.
        if let (Rejection::Invalid(violations), Ok(value)) =
            (rejection, serde_json::from_str::<serde_json::Value>(&body))
        {
            let reader = serde_json::from_reader(body.as_bytes());
            let Decoded::<CreatePaymentSessionRequest>(outcome) = reader.unwrap();
            assert_eq!(outcome.expect_err("is refused"), violations);
            // A `Value` is sorted by name and does not keep repeated keys.
            if !path.ends_with("repeated.json") {
                let Decoded::<CreatePaymentSessionRequest>(outcome) =
                    serde_json::from_value(value).unwrap();
                let sorted = |violations: paramtable::Violations| {
                    let mut all: Vec<_> = violations.iter().map(ToString::to_string).collect();
                    all.sort();
                    all
                };
                assert_eq!(sorted(outcome.expect_err("is refused")), sorted(violations));
            }
        }
    });
}
