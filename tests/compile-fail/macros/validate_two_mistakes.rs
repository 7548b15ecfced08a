//! Two mistakes, both said.

use paramtable::Validate;

#[derive(Validate)]
#[rule(at_least_one_of = ["emial", "name"])]
struct SignUp {
    #[param(length = "20-1")]
    name: String,
    email: Option<String>,
}

fn main() {
    let _ = paramtable::from_json::<SignUp>("{}").map(|form| form.validate());
    println!("{}", SignUp::table_yaml());
}
