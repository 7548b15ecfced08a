//! A map of rows by anything but a name.

use std::collections::BTreeMap;

use paramtable::Validate;

#[derive(Validate)]
struct SignUp {
    #[param(type = "map<string>")]
    answers: BTreeMap<i64, String>,
}

fn main() {
    println!("{}", SignUp::table_yaml());
}
