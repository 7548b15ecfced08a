//! An operation that is not there.

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
#[table(operation = "createOrders", part = "request")]
struct Order {
    reference: String,
    total: Amount,
    count: Option<i64>,
    delivery: Option<Delivery>,
    address: Option<String>,
    shop: Option<String>,
}

fn main() {
    let _ = paramtable::from_json::<Order>("{}").map(|order| order.validate());
}
