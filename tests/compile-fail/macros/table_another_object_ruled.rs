//! A struct that stands for another object than a rule looks into.

use paramtable::Table;

#[derive(Table)]
#[table(object = "Person")]
struct Person {
    name: String,
}

#[derive(Table)]
#[table(enum = "Delivery")]
enum Delivery {
    Post,
    Shop,
}

#[derive(Table)]
#[table(object = "Parcel")]
struct Parcel {
    total: Person,
    delivery: Delivery,
    sender: String,
    duty: Option<paramtable::Decimal>,
}

fn main() {
    let _ = paramtable::from_json::<Parcel>("{}").map(|parcel| parcel.validate());
}
