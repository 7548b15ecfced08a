//! A case is read and judged in its table: its conditions may read the table's rows.

use language::{PaymentMethod, PaymentMethodCard};

fn main() {
    let _ = paramtable::from_json::<PaymentMethodCard>("{}");
    let _ = PaymentMethodCard::builder().number("4111111111111111".to_owned()).build().check();
    let _ = PaymentMethod::builder().locale("de").build();
}
