//! Structs and enums of a crate that are bound to a table. They are validated like the
//! types of the spec, whichever rows they omit and whichever types their fields have.

use std::path::PathBuf;

use paramtable::{DateTime, Decimal, Nullable, Rejection, Table, Validate, Wraps, from_json};
use paramtable_language::{Diagnostics, Formatted, Sources};
use payment_session as spec;
use serde_json::json;

/// Every parameter, by the spec's own types and by this crate's.
#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "../spec", operation = "createPaymentSession", part = "request")]
struct Checkout {
    #[table(rename = "clientReferenceId")]
    reference: Reference,
    amount: Option<Money>,
    payment_type: Option<spec::PaymentType>,
    payment_method: Option<spec::PaymentMethod>,
    payment_method_options: Option<spec::PaymentMethodOptions>,
    save_for_future_use: Flag,
    show_saved_payment: Flag,
    mode: Option<Mode>,
    bypass_status_page: Flag,
    redirect_url: Option<spec::Redirect>,
    customer_id: Option<String>,
    customer: Option<spec::Customer>,
    order_information: Option<spec::Order>,
    auto_confirm: Flag,
    statement_descriptor: Option<String>,
    expiration_mode: Option<spec::ExpirationMode>,
    expiry_at: Option<DateTime>,
    recurring_id: Option<String>,
    initiate_first_authorization: Flag,
    metadata: Option<paramtable::Object>,
}

/// An alias, which the compiler resolves.
type Flag = Option<bool>;

#[derive(Clone, Debug, PartialEq, Wraps)]
struct Reference(String);

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "../spec", object = "Amount")]
struct Money {
    value: Decimal,
    currency: String,
}

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "../spec", enum = "Mode")]
enum Mode {
    #[table(rename = "REDIRECT")]
    OurPage,
    Api,
}

/// What a small shop needs; everything else is judged and dropped.
#[derive(Debug, PartialEq, Table)]
#[table(spec = "../spec", operation = "createPaymentSession", partial)]
struct Small {
    client_reference_id: String,
    amount: Option<Money>,
    /// Whether the amount has to be sent depends on it.
    payment_type: Option<spec::PaymentType>,
    customer_id: Option<String>,
    customer: Option<spec::Customer>,
}

fn payloads() -> Vec<(PathBuf, String)> {
    let folder = paramtable_tests::repository().join("tests/payloads");
    let mut payloads = Vec::new();
    for folder in [folder.join("accepted"), folder.join("refused")] {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            payloads.push((path.clone(), std::fs::read_to_string(path).unwrap()));
        }
    }
    payloads
}

/// The verdict on a payload: its violations, or the accepted value as it is serialised.
fn said<T: Table + serde::Serialize>(body: &str) -> Result<serde_json::Value, Rejection> {
    Ok(serde_json::to_value(&from_json::<T>(body)?).unwrap())
}

#[test]
fn own_structs_and_generated_ones_have_the_same_violations() {
    let payloads = payloads();
    assert!(payloads.len() > 20);
    for (path, body) in payloads {
        let generated = said::<spec::CreatePaymentSessionRequest>(&body);
        assert_eq!(said::<Checkout>(&body), generated, "{}", path.display());
        if let Ok(checkout) = from_json::<Checkout>(&body) {
            assert_eq!(checkout.validate(), Ok(()), "{}", path.display());
        }
        if let Ok(small) = from_json::<Small>(&body) {
            assert_eq!(small.validate(), Ok(()), "{}", path.display());
        }
        let small = said::<Small>(&body);
        match (small, generated) {
            (Ok(small), Ok(generated)) => {
                let kept = ["clientReferenceId", "amount", "paymentType", "customerId", "customer"];
                let mut generated = generated.as_object().unwrap().clone();
                generated.retain(|name, _| kept.contains(&name.as_str()));
                assert_eq!(small, serde_json::Value::Object(generated), "{}", path.display());
            }
            (small, generated) => assert_eq!(small.err(), generated.err(), "{}", path.display()),
        }
    }
}

#[test]
fn own_structs_that_were_built_by_hand_are_validated() {
    let smallest = json!({
        "clientReferenceId": "a1", "amount": { "value": 1, "currency": "IDR" }, "customerId": "c",
    });
    let mut checkout = from_json::<Checkout>(&smallest.to_string()).unwrap().into_inner();
    assert_eq!(checkout.validate(), Ok(()));
    checkout.reference = Reference(String::from("a-1"));
    checkout.amount.as_mut().unwrap().currency.clear();
    checkout.mode = Some(Mode::Api);
    checkout.show_saved_payment = Some(true);
    insta::assert_snapshot!(checkout.check().unwrap_err());
}

/// Who wants an account.
#[derive(Debug, PartialEq, Validate)]
#[table(rename_all = "camelCase")]
#[rule(
    id = "a-way-back",
    at_least_one_of = [email, phone],
    description = "We have to be able to answer."
)]
#[rule(id = "no-plan-for-guests", when = { isGuest: true }, forbid = [plan])]
struct SignUp {
    /// What others call them.
    #[param(type = "alphanumeric", length = "1-20")]
    user_name: String,
    #[param(type = "email")]
    email: Option<String>,
    #[param(type = "numeric", length = "4-15", only_when = { country: ["ID", "SG"] })]
    phone: Option<String>,
    #[param(length = "2-2", pattern = "[A-Z]+")]
    country: String,
    #[param(default = false)]
    is_guest: Option<bool>,
    #[param(values = ["FREE", "PAID"])]
    plan: Option<Plan>,
    #[param(range = { min: 18 })]
    age: Nullable<i64>,
    #[param(items = "1-3")]
    addresses: Vec<Address>,
}

#[derive(Debug, PartialEq, Validate)]
#[table(rename_all = "SCREAMING_SNAKE_CASE")]
enum Plan {
    Free,
    /// By the month.
    Paid,
}

#[derive(Debug, PartialEq, Validate)]
struct Address {
    #[param(length = "1-200")]
    street: String,
    #[param(type = "uri", schemes = ["https"])]
    map: Option<String>,
    #[param(rename = "postal-code", type = "numeric")]
    code: Option<String>,
    next: Option<Box<Address>>,
}

#[test]
fn attributes_are_a_table() {
    let good = json!({
        "userName": "a1", "phone": "62123", "country": "ID", "plan": "PAID", "age": null,
        "addresses": [{ "street": "Jl. Sudirman 1", "next": { "street": "b", "postal-code": "12" } }],
    });
    assert_eq!(said::<SignUp>(&good.to_string()), Ok(good));
    let bad = json!({
        "userName": "a 1", "phone": "62123", "country": "de", "isGuest": true, "plan": "PAID",
        "age": 17, "addresses": [{ "street": "", "postal-code": "x" }], "more": 1,
    });
    insta::assert_snapshot!(from_json::<SignUp>(&bad.to_string()).unwrap_err());
}

#[test]
fn attributes_come_back_as_a_page() {
    insta::assert_snapshot!(SignUp::table_yaml());
    insta::assert_snapshot!(Plan::table_yaml());
    let pages = [SignUp::table_yaml(), Plan::table_yaml(), Address::table_yaml()];
    let case = format!(
        "# === sign-up.yaml\n{}# === plan.yaml\n{}# === address.yaml\n{}",
        pages[0], pages[1], pages[2]
    );
    assert_eq!(paramtable_tests::diagnostics_of(&case), "");
    for page in pages {
        let sources = Sources::from_texts([("page.yaml", page)]);
        let (file, _) = sources.iter().next().unwrap();
        let tidy = paramtable_language::format(&sources, file, &mut Diagnostics::default());
        assert_eq!(tidy, Formatted::Tidy(page.to_owned()));
    }
}
