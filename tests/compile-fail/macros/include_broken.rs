//! A page with a mistake, which is said once however often its types are used.

mod orders {
    paramtable::include_spec!("broken");
}

use orders::Order;

fn reference(order: &Order) -> &str {
    &order.reference
}

fn main() {
    let order = Order::builder().reference("a").total(1).build();
    println!("{}", reference(&order));
    let _ = paramtable::from_json::<Order>("{}");
}
