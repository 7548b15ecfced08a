//! A newtype, of which only the name is known.

use paramtable::{Wraps, Validate};

#[derive(Validate)]
struct SignUp {
    mail: Mail,
}

#[derive(Wraps)]
struct Mail(String);

fn main() {
    println!("{}", SignUp::table_yaml());
}
