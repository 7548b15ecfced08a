//! What does not go together on a type.

use paramtable::Table;

#[derive(Table)]
#[table(object = "Amount", enum = "Delivery")]
struct Amount {
    value: paramtable::Decimal,
    currency: String,
}

#[derive(Table)]
#[table(object = "Person", part = "request", part = "query")]
struct Person {
    name: String,
}

#[derive(Table)]
#[table(enum = "Delivery", partial)]
enum Delivery {
    Post,
    Shop,
}

fn main() {}
