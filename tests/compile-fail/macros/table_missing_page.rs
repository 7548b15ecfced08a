//! A page that there is not, named twice: it is said once.

use paramtable::Table;

#[derive(Table)]
#[table(spec = "spec/nope.yaml", object = "Amount")]
struct Amount {
    value: paramtable::Decimal,
}

#[derive(Table)]
#[table(spec = "spec/nope.yaml", object = "Person")]
struct Person {
    name: String,
}

fn main() {
    let amount: Amount = paramtable::from_json::<Amount>("{}").unwrap().into();
    let _ = amount.validate();
}
