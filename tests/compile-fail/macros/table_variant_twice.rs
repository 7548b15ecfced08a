//! Two variants for one value.

use paramtable::Table;

#[derive(Table)]
#[table(enum = "Delivery")]
enum Delivery {
    Post,
    Shop,
    #[table(rename = "SHOP")]
    Store,
}

fn main() {}
