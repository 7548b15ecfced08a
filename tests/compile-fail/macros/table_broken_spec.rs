//! A page with a mistake, which two derives name: it is said once.

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

#[derive(Table)]
#[table(spec = "broken", object = "Order")]
struct Same {
    reference: String,
    total: i64,
}

fn main() {
    let _ = paramtable::from_json::<Order>("{}").map(|order| order.validate());
    let _ = paramtable::from_json::<Same>("{}").map(|order| order.validate());
}
