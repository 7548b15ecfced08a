//! A misspelt attribute of a field: the parameter that it was to name is not missed.

use paramtable::Table;

#[derive(Table)]
#[table(object = "Amount")]
struct Amount {
    value: paramtable::Decimal,
    #[table(rname = "currency")]
    code: String,
}

fn main() {}
