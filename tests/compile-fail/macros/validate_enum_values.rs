//! Values that are texts and numbers, and names that are neither.

use paramtable::Validate;

#[derive(Validate)]
enum Level {
    #[param(rename = 1)]
    Low,
    High,
    #[param(rename = 2.5)]
    Higher,
    #[param(rename = 3)]
    Unknown(Box<str>),
}

#[derive(Validate)]
enum Answer {
    Yes(),
    No,
}

#[derive(Validate)]
enum Nothing {}

#[derive(Validate)]
enum Twice {
    Yes,
    #[param(rename = "Yes")]
    Again,
}

fn main() {
    println!("{}{}", Level::table_yaml(), Answer::table_yaml());
}
