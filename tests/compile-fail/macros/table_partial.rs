//! What can't be left out, although it need not be sent.

use paramtable::Table;

#[derive(Table)]
#[table(object = "Visit", partial)]
struct Visit {
    purpose: Option<String>,
    guest: Option<Guest>,
}

#[derive(Table)]
#[table(object = "Guest", partial)]
struct Guest {
    name: String,
}

fn main() {}
