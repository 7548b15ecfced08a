//! A page with a mistake, which is said once however often the page and its types
//! are used.

mod orders {
    paramtable::include_spec!("broken");
}

use orders::Order;

#[derive(paramtable::Table)]
#[table(spec = "broken", object = "Order")]
struct OurOwn {
    reference: String,
    total: i64,
}

fn reference(order: &Order) -> &str {
    &order.reference
}

fn main() {
    let order = Order::builder().reference("a").total(1).build();
    println!("{}", reference(&order));
    let _ = paramtable::from_json::<Order>("{}");
}
