//! Attributes where they mean nothing, and names that are none.

use paramtable::Validate;

#[derive(Validate)]
#[param(length = "1-2")]
struct SignUp {
    #[table(rename = "user-name")]
    user: String,
    #[rule(at_least_one_of = [user, mail])]
    mail: Option<String>,
    #[param(rename = 5)]
    plan: Option<Plan>,
}

#[derive(Validate)]
#[rule(at_least_one_of = [user, mail])]
enum Plan {
    #[param(length = "1-2")]
    Free,
}

fn main() {
    println!("{}{}", SignUp::table_yaml(), Plan::table_yaml());
}
