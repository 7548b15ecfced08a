//! A value that a builder accepts can be serialised and decoded again; a value that a
//! builder refuses is refused by the decoder too.

use paramtable::{Decimal, Rejection, Violations, from_json};
use payment_session::{
    Amount, CreatePaymentSessionRequest, Currency, Customer, Mode, PaymentMethod,
    PaymentMethodType, PaymentType,
};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};

fn text() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), "[a-zA-Z0-9]{1,25}", "\\PC{0,30}"]
}

fn amount() -> impl Strategy<Value = Amount> {
    let currency = select(vec!["IDR", "USD"]).prop_map(|text| text.parse::<Currency>().unwrap());
    let value = (any::<i64>(), 0..19_u32).prop_map(|(digits, scale)| {
        let text = format!("{digits}e-{scale}");
        text.parse::<Decimal>().unwrap()
    });
    (value, currency)
        .prop_map(|(value, currency)| Amount::builder().value(value).currency(currency).build())
}

fn customer() -> impl Strategy<Value = Customer> {
    let email = prop_oneof![Just(String::from("ayu@example.com")), text()];
    (email, option::of(text()))
        .prop_map(|(email, name)| Customer::builder().email(email).maybe_given_name(name).build())
}

fn request() -> impl Strategy<Value = CreatePaymentSessionRequest> {
    let method = select(PaymentMethodType::ALL.to_vec())
        .prop_map(|kind| PaymentMethod::builder().r#type(kind).build());
    (
        (
            prop_oneof![2 => Just(String::from("order1042")), 1 => text()],
            option::weighted(0.8, amount()),
        ),
        (option::of(text()), option::of(customer()), option::of(method)),
        (option::of(select(Mode::ALL.to_vec())), option::of(select(PaymentType::ALL.to_vec()))),
        (option::of(any::<bool>()), option::of(any::<bool>()), option::of(text())),
    )
        .prop_map(|((id, amount), (customer_id, customer, method), (mode, kind), flags)| {
            CreatePaymentSessionRequest::builder()
                .client_reference_id(id)
                .maybe_amount(amount)
                .maybe_customer_id(customer_id)
                .maybe_customer(customer)
                .maybe_payment_method(method)
                .maybe_mode(mode)
                .maybe_payment_type(kind)
                .maybe_show_saved_payment(flags.0)
                .maybe_auto_confirm(flags.1)
                .maybe_statement_descriptor(flags.2)
                .build()
        })
}

#[test]
fn serialising_gives_the_same_verdict_as_validate() {
    // A fixed seed, so that every run tests the same cases.
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let (mut accepted, mut refused) = (0, 0);
    let mut check = |request: CreatePaymentSessionRequest| {
        let body = serde_json::to_string(&request).unwrap();
        match (request.check(), from_json::<CreatePaymentSessionRequest>(&body)) {
            (Ok(checked), Ok(sent)) => {
                assert_eq!(checked, sent, "{body}");
                accepted += 1;
            }
            (Err(checked), Err(Rejection::Invalid(sent))) => {
                // The builder reports violations in the order of the table, the decoder
                // in that of the document.
                assert_eq!(sorted(&checked), sorted(&sent), "{body}");
                refused += 1;
            }
            (checked, sent) => panic!("{checked:?} and {sent:?} of {body}"),
        }
    };
    let mut runner = TestRunner::new_with_rng(config, rng);
    for _ in 0..1_000 {
        check(request().new_tree(&mut runner).unwrap().current());
    }
    assert!(accepted > 20 && refused > 20, "{accepted} accepted, {refused} refused");
}

fn sorted(violations: &Violations) -> Vec<String> {
    let mut said: Vec<_> = violations.iter().map(ToString::to_string).collect();
    said.sort();
    said
}
