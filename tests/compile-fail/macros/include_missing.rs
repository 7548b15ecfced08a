//! A spec that is not there.

mod orders {
    paramtable::include_spec!("specs");
}

fn main() {}
