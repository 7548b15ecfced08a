//! Types that can't hold their rows, behind names that hide it.

use paramtable::Table;

#[derive(Table)]
#[table(operation = "createOrder", part = "request")]
struct Order {
    reference: Reference,
    total: Total,
    count: Count,
    delivery: Option<Delivery>,
    address: Address,
    shop: Option<Shop>,
}

type Reference = i64;
type Total = Vec<u8>;
type Count = i64;
type Delivery = Option<String>;
type Address = Option<Vec<String>>;
struct Shop;

fn main() {
    let order = paramtable::from_json::<Order>("{}").expect("an order");
    let _ = order.validate();
    let _ = serde_json::to_string(&order);
}
