//! An optional parameter without a field, in a struct that does not say that it leaves some out.

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
    total: Amount,
    delivery: Option<Delivery>,
    address: Option<String>,
    shop: Option<String>,
}

fn main() {
    let _ = paramtable::from_json::<Order>("{}").map(|order| order.validate());
}
