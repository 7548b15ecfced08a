//! Tables with cases: the field `case` is in the place of the tag, and a case is no
//! table by itself.

use paramtable::Table;

#[derive(Table)]
#[table(spec = "cases.yaml", object = "Method")]
struct NoCase {
    note: Option<String>,
}

#[derive(Table)]
#[table(spec = "cases.yaml", object = "Method")]
struct Tagged {
    kind: String,
    note: Option<String>,
}

#[derive(Table)]
#[table(spec = "cases.yaml", object = "Method")]
struct OfText {
    case: String,
    note: Option<String>,
}

#[derive(Table)]
#[table(spec = "cases.yaml", object = "MethodCard")]
struct Card {
    number: String,
}

fn main() {}
