//! A rule and a condition that lead into another struct.

use paramtable::Validate;

#[derive(Validate)]
#[rule(id = "a", when = { address.street: "x" }, require = [phone])]
struct SignUp {
    address: Option<Address>,
    #[param(only_when = { all_of: [{ address.next.street: { present: true } }] })]
    phone: Option<String>,
    #[param(only_when = { addres.street: "x" })]
    mail: Option<String>,
}

#[derive(Validate)]
struct Address {
    street: String,
}

fn main() {
    println!("{}{}", SignUp::table_yaml(), Address::table_yaml());
}
