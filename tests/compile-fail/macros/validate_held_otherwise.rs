//! What is borrowed or shared, what no row is held as, and types that are still
//! open.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use paramtable::{Wraps, Validate};

#[derive(Validate)]
struct SignUp<'a> {
    name: &'a str,
}

#[derive(Validate)]
struct Form {
    short: Box<str>,
    letter: char,
    by_name: HashMap<String, String>,
    shared: Option<Arc<String>>,
    three: [i64; 3],
    nobody_knows: Option<Wrapper<String>>,
    name: &'static str,
    mail: Option<Cow<'static, str>>,
    #[param(type = "string")]
    phone: &'static str,
}

struct Wrapper<T>(T);

#[derive(Validate)]
struct Of<T> {
    it: T,
}

#[derive(Wraps)]
struct Name<'a>(&'a str);

fn main() {
    let _ = paramtable::from_json::<SignUp<'_>>("{}").map(|form| form.validate());
    let _ = paramtable::from_json::<Of<String>>("{}").map(|form| form.validate());
    println!("{}", Form::table_yaml());
}
