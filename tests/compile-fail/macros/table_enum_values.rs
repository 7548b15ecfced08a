//! An enum with a value too few, and one that is not listed.

use paramtable::Table;

#[derive(Table)]
#[table(enum = "Delivery")]
enum Delivery {
    Post,
    Courier,
}

fn main() {}
