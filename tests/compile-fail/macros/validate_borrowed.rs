//! Texts that are borrowed, and types that are still open.

use std::borrow::Cow;

use paramtable::{Holds, Validate};

#[derive(Validate)]
struct SignUp<'a> {
    name: &'a str,
}

#[derive(Validate)]
struct Form {
    name: &'static str,
    mail: Option<Cow<'static, str>>,
    #[param(type = "string")]
    phone: &'static str,
}

#[derive(Validate)]
struct Of<T> {
    it: T,
}

#[derive(Holds)]
struct Name<'a>(&'a str);

fn main() {
    let _ = paramtable::from_json::<SignUp<'_>>("{}").map(|form| form.validate());
    let _ = paramtable::from_json::<Of<String>>("{}").map(|form| form.validate());
    println!("{}", Form::table_yaml());
}
