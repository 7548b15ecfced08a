//! A `+` in a query decodes to a space; the message of the resulting violation explains
//! this.

use paramtable::{DateTime, Validate, from_headers, from_query};

#[derive(Debug, Validate)]
struct Query {
    since: Option<DateTime>,
    #[param(pattern = r"\+\d+")]
    phone: Option<String>,
    #[param(length = "1-3")]
    note: Option<String>,
}

const SINCE: &str = "2026-01-31T23:59:00 07:00";

#[test]
fn a_plus_that_became_a_blank_is_recognised() {
    let violations = from_query::<Query>([("since", SINCE), ("phone", " 62 1"), ("note", "a b c")]);
    insta::assert_snapshot!(violations.unwrap_err(), @r"
    query /since: must be a date and time such as 2026-01-31T23:59:00Z; a `+` in a query stands for a blank: write it as `%2B` (format)
    query /phone: must match the pattern `\+\d+` (pattern)
    query /note: must have 1 to 3 characters, but has 5 (length)
    ");
    let violations = from_query::<Query>([("phone", " 62")]);
    insta::assert_snapshot!(violations.unwrap_err(), @r"query /phone: must match the pattern `\+\d+`; a `+` in a query stands for a blank: write it as `%2B` (pattern)");
    // A space in a header was sent as a space.
    insta::assert_snapshot!(from_headers::<Query>([("since", SINCE)]).unwrap_err(), @"header /since: must be a date and time such as 2026-01-31T23:59:00Z (format)");
    assert!(from_query::<Query>([("since", "2026-01-31T23:59:00+07:00"), ("note", "a b")]).is_ok());
}
