//! Types that no row has by themselves.

use std::collections::HashMap;

use paramtable::Validate;

#[derive(Validate)]
struct SignUp {
    key: [u8; 3],
    age: i32,
    tags: HashMap<String, bool>,
}

fn main() {
    println!("{}", SignUp::table_yaml());
}
