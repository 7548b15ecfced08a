//! A generated scalar, which holds what it is made of to its row by itself.

use paramtable::Table;

mod prices {
    paramtable::include_spec!("scalar.yaml");
}

#[derive(Table)]
#[table(spec = "scalar.yaml", object = "Price")]
struct Price {
    currency: prices::Currency,
    shown: Option<Vec<prices::Currency>>,
}

fn main() {
    let _ = paramtable::from_json::<Price>("{}").map(|price| price.validate());
}
