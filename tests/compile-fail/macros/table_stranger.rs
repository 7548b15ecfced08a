//! A field that no parameter is like.

use paramtable::Table;

#[derive(Table)]
#[table(object = "Amount")]
struct Amount {
    value: paramtable::Decimal,
    currency: String,
    weather: String,
}

fn main() {}
