//! The case says what the tag is, so the tag has no setter.

use language::{PayRequest, PayRequestKind};

fn main() {
    let _ = PayRequest::builder().kind(PayRequestKind::Once);
}
