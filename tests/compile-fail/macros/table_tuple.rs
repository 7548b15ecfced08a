//! A struct without names.

use paramtable::Table;

#[derive(Table)]
#[table(object = "Amount")]
struct Amount(paramtable::Decimal, String);

fn main() {
    let _ = paramtable::from_json::<Amount>("{}");
}
