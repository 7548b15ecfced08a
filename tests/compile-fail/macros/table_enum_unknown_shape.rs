//! A variant for other values that can't hold them, and a value that there is not.

use paramtable::Table;

#[derive(Table)]
#[table(enum = "Colour")]
enum Colour {
    Red,
    Unknown(String),
}

#[derive(Table)]
#[table(enum = "Colour")]
enum Bare {
    Red,
    Unknown,
}

#[derive(Table)]
#[table(enum = "Delivery")]
enum Delivery {
    Post,
    #[table(rename = "SHIP")]
    Shop,
}

fn main() {
    println!("{} {:?}", Delivery::Post.as_str(), "SHOP".parse::<Delivery>().is_ok());
    println!("{}", Colour::Red);
}
