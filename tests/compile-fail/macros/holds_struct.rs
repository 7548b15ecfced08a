//! A newtype of two values.

#[derive(paramtable::Wraps)]
struct Range(i64, i64);

fn main() {}
