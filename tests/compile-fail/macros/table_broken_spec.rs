//! A page with a mistake.

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
#[table(spec = "broken", object = "Order")]
struct Order {
    reference: String,
    total: i64,
}

fn main() {
    let _ = paramtable::from_json::<Order>("{}").map(|order| order.validate());
}
