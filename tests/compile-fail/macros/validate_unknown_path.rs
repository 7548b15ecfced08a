//! A rule about a parameter that is not there.

use paramtable::Validate;

#[derive(Validate)]
#[rule(at_least_one_of = ["emial", "name"])]
struct SignUp {
    #[param(length = "1-20")]
    name: String,
    email: Option<String>,
}

fn main() {
    let _ = paramtable::from_json::<SignUp>("{}").map(|form| form.validate());
    println!("{}", SignUp::table_yaml());
}
