//! A type that the field can't hold.

use paramtable::Validate;

#[derive(Validate)]
#[rule(id = "mail", require = ["email"])]
struct SignUp {
    #[param(type = "integer")]
    name: String,
    email: Option<String>,
}

fn main() {
    let _ = paramtable::from_json::<SignUp>("{}").map(|form| form.validate());
    println!("{}", SignUp::table_yaml());
}
