//! What a condition and a rule read can't be left out where they would turn out
//! otherwise without it.

use paramtable::Table;

#[derive(Table)]
#[table(spec = "partial.yaml", object = "Parcel", partial)]
struct Parcel {
    id: String,
    note: Option<String>,
    price: Option<i64>,
}

fn main() {}
