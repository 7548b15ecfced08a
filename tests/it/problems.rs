//! The error responses of a server: problem details for HTTP (RFC 9457).

use paramtable::{Problem, Rejection, ToProblem, from_headers, from_json};
use payment_session::{CreatePaymentSessionHeaders, CreatePaymentSessionRequest};
use serde_json::{Value, json};

fn check(problem: &Problem, says: &Value) {
    assert_eq!(&serde_json::to_value(problem).unwrap(), says);
    assert_eq!(&serde_json::from_str::<Value>(&problem.to_json()).unwrap(), says);
}

#[test]
fn violations_are_a_problem_of_status_422() {
    let body = r#"{
        "amount": {"value": 1, "currency": "IDR"},
        "customerId": "c-77",
        "customer": {"email": "ayu@example.com"}
    }"#;
    let rejection = from_json::<CreatePaymentSessionRequest>(body).unwrap_err();
    assert_eq!(rejection.status(), 422);
    check(
        &rejection.to_problem(),
        &json!({
            "type": "about:blank",
            "title": "Unprocessable Content",
            "status": 422,
            "detail": "the request has 2 invalid parameters",
            "violations": [
                {
                    "place": "body",
                    "pointer": "",
                    "code": "exactly_one_of",
                    "rule": "customer-choice",
                    "message": "exactly one of `customerId` and `customer` is required, but several were sent",
                },
                {
                    "place": "body",
                    "pointer": "/clientReferenceId",
                    "code": "required",
                    "message": "is required",
                },
            ],
        }),
    );
}

#[test]
fn a_parameter_with_two_violations_is_counted_once() {
    let rejection = from_json::<language::Types>(r#"{"price": 1000.001}"#).unwrap_err();
    let problem = serde_json::to_value(rejection.to_problem()).unwrap();
    assert_eq!(problem["violations"].as_array().map(Vec::len), Some(2));
    assert_eq!(problem["detail"], "the request has 1 invalid parameter");
}

#[test]
fn violations_name_the_part_of_the_message() {
    let violations =
        from_headers::<CreatePaymentSessionHeaders>([("Authorization", "Bearer a")]).unwrap_err();
    let problem = serde_json::to_value(violations.to_problem()).unwrap();
    assert_eq!(problem["violations"][0]["place"], "header");
    assert_eq!(problem["violations"][0]["pointer"], "/X-REQUEST-ID");
}

#[test]
fn violations_fit_into_responses_of_any_shape() {
    let body = r#"{"amount": {"value": 1, "currency": "IDR"}}"#;
    let Rejection::Invalid(errors) = from_json::<CreatePaymentSessionRequest>(body).unwrap_err()
    else {
        panic!("it is JSON");
    };
    let problem = serde_json::to_value(errors.to_problem()).unwrap();
    let answer = json!({ "errors": errors });
    assert_eq!(answer["errors"][0]["rule"], "customer-choice");
    assert_eq!(answer["errors"][1]["pointer"], "/clientReferenceId");
    assert_eq!(answer["errors"], problem["violations"]);
}

#[test]
fn a_cut_list_of_violations_is_called_truncated() {
    let many: Vec<_> = (0..200).map(|index| format!(r#""unknown{index}": 0"#)).collect();
    let body = format!("{{{}}}", many.join(","));
    let rejection = from_json::<CreatePaymentSessionRequest>(&body).unwrap_err();
    let problem = serde_json::to_value(rejection.to_problem()).unwrap();
    assert_eq!(problem["violations"].as_array().map(Vec::len), Some(100));
    assert_eq!(problem["truncated"], true);
    assert_eq!(problem["detail"], "the request has at least 100 invalid parameters");
}

#[test]
fn invalid_json_is_a_problem_of_status_400() {
    let rejection = from_json::<CreatePaymentSessionRequest>("{\n1").unwrap_err();
    assert_eq!(rejection.status(), 400);
    check(
        &rejection.to_problem(),
        &json!({
            "type": "about:blank",
            "title": "Bad Request",
            "status": 400,
            "detail": "the body is not JSON: a name in double quotes was expected at line 2 column 1",
        }),
    );
}
