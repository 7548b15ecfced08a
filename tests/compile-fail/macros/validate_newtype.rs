//! A newtype, of which only the name is known.

use paramtable::{Holds, Validate};

#[derive(Validate)]
struct SignUp {
    mail: Mail,
}

#[derive(Holds)]
struct Mail(String);

fn main() {
    println!("{}", SignUp::table_yaml());
}
