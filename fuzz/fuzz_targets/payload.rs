//! For every request, the generated Rust and the interpreter find the same violations,
//! and the runtime's reader and serde_json accept the same texts as JSON.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use paramtable::__private::serde::de::IgnoredAny;
use paramtable::Rejection;
use paramtable_interpret::Judging;
use paramtable_language::model::{Api, Type};
use paramtable_tests::{agree, api_of, object_of};
use payment_session::CreatePaymentSessionRequest;

static CREATE: LazyLock<(Api, Type)> = LazyLock::new(|| {
    let api = api_of("spec");
    let type_ = object_of(&api, "CreatePaymentSessionRequest");
    (api, type_)
});

fuzz_target!(|payload: &str| {
    let (api, type_) = &*CREATE;
    let read = paramtable::from_json::<CreatePaymentSessionRequest>(payload).map(|_| ());
    let is_json = serde_json::from_str::<IgnoredAny>(payload).is_ok();
    assert_eq!(is_json, !matches!(read, Err(Rejection::Syntax(_))), "{read:?}");
    agree(read, api, type_, payload, Judging::Request);
});
