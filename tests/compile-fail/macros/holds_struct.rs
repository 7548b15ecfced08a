//! A newtype of two values.

#[derive(paramtable::Holds)]
struct Range(i64, i64);

fn main() {}
