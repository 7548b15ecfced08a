//! A struct with parameters of types.

use paramtable::Table;

#[derive(Table)]
#[table(object = "Amount")]
struct Amount {
    value: paramtable::Decimal,
    currency: String,
}

#[derive(Table)]
#[table(enum = "Delivery")]
enum Delivery {
    Post,
    Shop,
}

#[derive(Table)]
#[table(operation = "createOrder", part = "request")]
struct Order<T> {
    reference: T,
    total: Amount,
    count: Option<i64>,
    delivery: Option<Delivery>,
    address: Option<String>,
    shop: Option<String>,
}

fn main() {
    let _ = paramtable::from_json::<Order<String>>("{}").map(|order| order.validate());
}
