//! What does not keep anything from compiling is said all the same: of a spec
//! once, and of attributes where they are.

#![deny(deprecated)]

use paramtable::{Table, Validate};

mod orders {
    paramtable::include_spec!("warned.yaml");
}

#[derive(Table)]
#[table(spec = "warned.yaml", object = "Order", partial)]
struct Order {
    id: String,
}

#[derive(Validate)]
#[rule(at_least_one_of = [email, phone])]
struct SignUp {
    email: Option<String>,
    phone: Option<String>,
}

fn main() {
    println!("{}", SignUp::table_yaml());
    let _ = orders::Order::builder();
    let _ = paramtable::from_json::<Order>("{}").map(|order| order.validate());
}
