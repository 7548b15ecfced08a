//! A type that stands for no table.

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
struct Order {
    reference: String,
    total: Money,
    count: Option<i64>,
    delivery: Option<Delivery>,
    address: Option<String>,
    shop: Option<String>,
}

struct Money;

fn main() {
    let _ = paramtable::from_json::<Order>("{}").map(|order| order.validate());
}
