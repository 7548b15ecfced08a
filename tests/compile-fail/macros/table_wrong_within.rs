//! Mistakes in types that others hold: each is said where it is, and of those
//! that hold them nothing is said.

use paramtable::{Wraps, Table};

#[derive(Table)]
#[table(object = "Amount")]
struct Amount(paramtable::Decimal, String);

#[derive(Table)]
#[table(enum = "Delivery")]
struct Delivery {
    post: String,
}

#[derive(Wraps)]
struct Sender {
    name: String,
}

#[derive(Table)]
#[table(object = "Parcel")]
struct Parcel {
    total: Amount,
    delivery: Delivery,
    sender: Sender,
    duty: Option<paramtable::Decimal>,
}

fn main() {
    let _ = paramtable::from_json::<Parcel>("{}").map(|parcel| parcel.validate());
}
