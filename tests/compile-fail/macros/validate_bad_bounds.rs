//! Bounds that can't be read.

use paramtable::Validate;

#[derive(Validate)]
#[rule(require = ["email"])]
struct SignUp {
    #[param(length = 20)]
    name: String,
    email: Option<String>,
}

fn main() {
    let _ = paramtable::from_json::<SignUp>("{}").map(|form| form.validate());
    println!("{}", SignUp::table_yaml());
}
