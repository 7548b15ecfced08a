//! An open enum that can't hold other values.

use paramtable::Table;

#[derive(Table)]
#[table(enum = "Colour")]
enum Colour {
    Red,
}

fn main() {}
