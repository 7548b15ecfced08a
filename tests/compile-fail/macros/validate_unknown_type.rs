//! A type that is misspelt.

use paramtable::Validate;

#[derive(Validate)]
struct SignUp {
    #[param(type = "alphanum")]
    name: String,
}

fn main() {
    let _ = paramtable::from_json::<SignUp>("{}").map(|form| form.validate());
    println!("{}", SignUp::table_yaml());
}
