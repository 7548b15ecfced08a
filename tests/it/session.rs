//! The payments crate from its users' point of view.

use paramtable::{Code, Decimal, Rejection, Valid, from_json};
use payment_session::{
    Amount, CreatePaymentSessionRequest, Currency, Customer, Mode, PaymentMethod,
    PaymentMethodType, PaymentType, VirtualAccountChannel,
};

fn idr() -> Currency {
    "IDR".parse().unwrap()
}

fn request() -> CreatePaymentSessionRequest {
    CreatePaymentSessionRequest::builder()
        .client_reference_id("order1042")
        .amount(Amount::builder().value(10_000).currency(idr()).build())
        .customer_id("c-77")
        .build()
}

/// `pointer code rule` of each violation.
fn violations(body: &str) -> Vec<String> {
    match from_json::<CreatePaymentSessionRequest>(body) {
        Err(Rejection::Invalid(violations)) => violations
            .iter()
            .map(|violation| {
                let rule = violation.rule().unwrap_or_default();
                format!("{} {} {rule}", violation.pointer(), violation.code()).trim().to_owned()
            })
            .collect(),
        Err(Rejection::Syntax(error)) => vec![error.to_string()],
        Ok(_) => Vec::new(),
    }
}

#[test]
fn a_wrong_type_an_unknown_value_a_missing_parameter_a_long_text_and_a_broken_rule_are_five() {
    let body = r#"{
        "amount": {"value": 1, "currency": "IDR"},
        "autoConfirm": "yes",
        "mode": "POPUP",
        "statementDescriptor": "more than twenty characters",
        "customerId": "c-77",
        "customer": {"email": "ayu@example.com"}
    }"#;
    assert_eq!(
        violations(body),
        [
            "/autoConfirm type",
            "/mode enum",
            "/statementDescriptor length",
            "exactly_one_of customer-choice",
            "/clientReferenceId required",
        ]
    );
}

#[test]
fn lengths_count_characters() {
    let with = |descriptor: &str| {
        let request = CreatePaymentSessionRequest::builder()
            .client_reference_id("a")
            .amount(Amount::builder().value(1).currency(idr()).build())
            .customer_id("c")
            .statement_descriptor(descriptor);
        request
            .check()
            .map(|_| ())
            .map_err(|violations| violations.iter().next().map(paramtable::Violation::code))
    };
    assert_eq!(with(&"界".repeat(20)), Ok(()));
    assert_eq!(with(&"界".repeat(21)), Err(Some(Code::Length)));
}

#[test]
fn built_values_are_checked_like_received_ones() {
    let mut request = request();
    request.mode = Some(Mode::Api);
    request.show_saved_payment = Some(true);
    request.customer = Some(Customer::builder().email("nobody").build());
    request.payment_type = Some(PaymentType::Multiple);
    request.payment_method = Some(PaymentMethod::builder().r#type(PaymentMethodType::Card).build());
    let built: Vec<_> = request.validate().unwrap_err().into_iter().collect();

    let body = serde_json::to_string(&request).unwrap();
    let Err(Rejection::Invalid(sent)) = from_json::<CreatePaymentSessionRequest>(&body) else {
        panic!("is refused");
    };
    assert_eq!(built, sent.into_iter().collect::<Vec<_>>());
    assert_eq!(built.len(), 4);
}

#[test]
fn a_refused_value_is_handed_back() {
    let mut wrong = request();
    wrong.customer_id = None;
    let refused = Valid::new(wrong.clone()).unwrap_err();
    assert_eq!(refused.value, wrong);
    assert_eq!(refused.violations.len(), 1);
}

#[test]
fn a_valid_value_reads_like_the_value_and_goes_where_it_goes() {
    let amount = Amount::builder().value(10_000).currency(idr()).check().unwrap();
    assert_eq!(amount.currency.as_str(), "IDR");
    let request = CreatePaymentSessionRequest::builder()
        .client_reference_id("a")
        .amount(amount)
        .customer_id("c");
    assert_eq!(request.check().unwrap().into_inner().amount.unwrap().value, Decimal::from(10_000));
}

#[test]
fn an_absent_parameter_counts_as_its_default_and_stays_absent() {
    let request = request();
    assert_eq!(request.mode, None);
    assert_eq!(request.mode(), &Mode::Redirect);
    assert!(request.auto_confirm());
    let written = serde_json::to_string(&request).unwrap();
    assert_eq!(
        written,
        r#"{"clientReferenceId":"order1042","amount":{"value":10000,"currency":"IDR"},"customerId":"c-77"}"#
    );
}

#[test]
fn optional_setters_have_a_twin_that_takes_an_option() {
    let builder = || CreatePaymentSessionRequest::builder().client_reference_id("a");
    assert_eq!(builder().maybe_mode(Some(Mode::Api)).build(), builder().mode(Mode::Api).build());
    assert_eq!(builder().mode(Mode::Api).maybe_mode(None::<Mode>).build(), builder().build());
}

#[test]
fn sensitive_values_are_masked() {
    let customer = Customer::builder().email("ayu@example.com").given_name("Ayu").build();
    let shown = format!("{customer:?}");
    assert!(shown.contains("email: ***") && shown.contains("Ayu"), "{shown}");
    let body = r#"{"clientReferenceId": "a", "amount": {"value": 1, "currency": "IDR"},
        "customer": {"email": "secret"}}"#;
    let rejection = from_json::<CreatePaymentSessionRequest>(body).unwrap_err();
    assert!(!format!("{rejection} {rejection:?}").contains("secret"));
}

#[test]
fn decimals_keep_every_digit() {
    for text in ["10000.10", "0.1", "123456789012345678", "0.000000000000000001"] {
        let body = format!(
            r#"{{"clientReferenceId":"a","amount":{{"value":{text},"currency":"IDR"}},"customerId":"c"}}"#
        );
        let request: Valid<CreatePaymentSessionRequest> = from_json(&body).unwrap();
        assert_eq!(serde_json::to_string(&request).unwrap(), body);
    }
    let body = r#"{"clientReferenceId":"a","amount":{"value":1234567890123456789,"currency":"IDR"},"customerId":"c"}"#;
    assert_eq!(violations(body), ["/amount/value digits"]);
}

#[test]
fn enums_use_their_names_on_the_wire() {
    assert_eq!("API".parse(), Ok(Mode::Api));
    assert_eq!(Mode::Api.to_string(), "API");
    assert_eq!(Mode::ALL, [Mode::Redirect, Mode::Api]);
    let unknown = "api".parse::<Mode>().unwrap_err();
    assert_eq!(unknown.to_string(), "must be one of `REDIRECT`, `API`");
    let Ok(channel) = "NEW BANK".parse::<VirtualAccountChannel>();
    assert_eq!(channel.as_str(), "NEW BANK");
}

#[test]
fn a_wrong_value_does_not_hide_its_neighbours() {
    // The card's number has a wrong type, but the type of its payment method is known.
    let body = r#"{"clientReferenceId": "a", "customerId": "c", "paymentType": "MULTIPLE",
        "paymentMethod": {"type": "CARD", "card": {"number": 1}}}"#;
    assert!(
        violations(body).contains(&String::from("/paymentMethod/type expect multiple-charges"))
    );
}

#[test]
fn a_wrong_value_is_not_missing_and_decides_nothing() {
    // `mode` has a wrong type, so the conditions that depend on it are not evaluated.
    let body = r#"{"clientReferenceId": 5, "customerId": "c", "mode": 7, "showSavedPayment": true,
        "amount": {"value": 1, "currency": "IDR"}}"#;
    assert_eq!(violations(body), ["/clientReferenceId type", "/mode type"]);
}

#[test]
fn a_default_may_be_sent_where_nothing_else_may() {
    let with = |value| {
        format!(
            r#"{{"clientReferenceId": "a", "customerId": "c", "mode": "API", "showSavedPayment": {value},
            "amount": {{"value": 1, "currency": "IDR"}}}}"#
        )
    };
    assert_eq!(violations(&with("false")), [""; 0]);
    assert_eq!(violations(&with("true")), ["/showSavedPayment not_applicable"]);
}

#[test]
fn invalid_json_is_reported_with_its_position() {
    let rejected = |body: &[u8]| match from_json::<CreatePaymentSessionRequest>(body) {
        Err(Rejection::Syntax(error)) => (error.line(), error.column(), error.message().to_owned()),
        other => panic!("{other:?}"),
    };
    assert_eq!(rejected(b"{\n  \"a\" 1}").0, 2);
    assert_eq!(rejected(b"{} {}").2, "nothing more was expected");
    assert_eq!(rejected(b"{\"i\":1e400,}"), (1, 11, String::from("nothing follows this comma")));
    assert_eq!(
        rejected("\u{feff}{}".as_bytes()),
        (1, 1, String::from("a byte order mark (U+FEFF) comes first: leave it out"))
    );
    assert_eq!(rejected(b"{\"a\":\n \"\xff\"}"), (2, 3, String::from("the text is not UTF-8")));
    let brackets = format!(r#"{{"metadata": {{"a": {}"#, "[".repeat(100_000));
    assert_eq!(rejected(brackets.as_bytes()).2, "the text ends too early");
    assert_eq!(rejected(b"").0, 1);
}

#[test]
fn a_body_that_is_not_an_object_is_one_violation() {
    for body in ["[]", "1", "\"a\"", "true"] {
        assert_eq!(violations(body), ["type"], "{body}");
    }
    assert_eq!(violations("null"), ["null"]);
}

#[test]
fn the_text_of_violations_is_bounded() {
    let many: Vec<_> = (0..10_000).map(|index| format!(r#""unknown{index}": 0"#)).collect();
    let Err(Rejection::Invalid(violations)) =
        from_json::<CreatePaymentSessionRequest>(&format!("{{{}}}", many.join(",")))
    else {
        panic!("is refused");
    };
    assert_eq!(violations.len(), 100);
    assert!(violations.is_truncated());
    let long = format!(r#"{{"{}": 0}}"#, "x".repeat(1_000_000));
    let rejection = from_json::<CreatePaymentSessionRequest>(&long).unwrap_err();
    assert!(rejection.to_string().len() < 2_000);
    // A hundred wrong values inside a hundred nested objects with long names: their
    // paths are long, so the text of all violations must be limited.
    let name = "x".repeat(64);
    let (open, close) = (format!(r#"{{"{name}":"#).repeat(100), "}".repeat(100));
    let wrong = vec![r#""\ud800""#; 100].join(",");
    let deep = format!(r#"{{"metadata":{{"a":{open}[{wrong}]{close}}}}}"#);
    let Err(Rejection::Invalid(violations)) = from_json::<CreatePaymentSessionRequest>(&deep)
    else {
        panic!("is refused");
    };
    assert!(violations.is_truncated() && violations.to_string().len() < 100_000);
}

#[test]
fn free_form_content_means_nothing_to_the_reader() {
    let body = r#"{"clientReferenceId":"a","amount":{"value":1,"currency":"IDR"},"customerId":"c","metadata":{"$serde_json::private::RawValue":"[","$serde_json::private::Number":"x"}}"#;
    let request: Valid<CreatePaymentSessionRequest> = from_json(body).unwrap();
    assert_eq!(request.metadata.as_ref().unwrap().len(), 2);
    let again: Valid<CreatePaymentSessionRequest> =
        from_json(&serde_json::to_string(&request).unwrap()).unwrap();
    assert_eq!(again, request);
}
