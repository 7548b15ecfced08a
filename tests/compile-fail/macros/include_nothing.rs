//! No spec at all.

mod orders {
    paramtable::include_spec!();
}

fn main() {}
