//! An enum for an object.

use paramtable::Table;

#[derive(Table)]
#[table(object = "Amount")]
enum Amount {
    Much,
    Little,
}

fn main() {
    let _ = paramtable::from_json::<Amount>("{}");
}
