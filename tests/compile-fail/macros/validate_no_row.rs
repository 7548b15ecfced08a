//! Types that no row has by themselves.

use paramtable::{Holds, Validate};

#[derive(Validate)]
struct SignUp {
    key: [u8; 3],
    mail: Mail,
}

#[derive(Holds)]
struct Mail(String);

fn main() {
    println!("{}", SignUp::table_yaml());
}
