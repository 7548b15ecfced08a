//! A file that is no page.

use paramtable::Table;

mod orders {
    paramtable::include_spec!("holds_struct.stderr");
}

#[derive(Table)]
#[table(spec = "holds_struct.stderr", object = "Order")]
struct Order {
    id: String,
}

fn main() {}
