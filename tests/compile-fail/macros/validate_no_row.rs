//! A type that no row has by itself.

use paramtable::Validate;

#[derive(Validate)]
struct SignUp {
    key: [u8; 3],
}

fn main() {
    println!("{}", SignUp::table_yaml());
}
