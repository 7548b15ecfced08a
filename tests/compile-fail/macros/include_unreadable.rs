//! A page that is not YAML.

mod orders {
    paramtable::include_spec!("unreadable");
}

fn main() {}
