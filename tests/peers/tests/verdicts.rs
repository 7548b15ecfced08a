//! That the ways are worth comparing: what each finds in each payload.

use paramtable_peers::payloads::{LARGE, SIX_VIOLATIONS, VALID, WRONG_TYPES};
use paramtable_peers::ways;

#[track_caller]
fn check<T>(way: fn(&[u8]) -> ways::Outcome<T>, six_violations: usize, wrong_types: usize) {
    assert_eq!(way(VALID).err(), None);
    assert_eq!(way(LARGE).err(), None);
    assert_eq!(way(SIX_VIOLATIONS).err().unwrap_or(0), six_violations);
    assert_eq!(way(WRONG_TYPES).err().unwrap_or(0), wrong_types);
}

#[test]
fn serde_finds_the_first_wrong_type() {
    check(ways::serde, 0, 1);
    check(ways::serde_from_str, 0, 1);
}

#[test]
fn garde_and_validator_find_what_is_wrong_with_rows_once_every_type_is_right() {
    check(ways::garde, 6, 1);
    check(ways::validator, 6, 1);
}

#[test]
fn the_schema_finds_everything() {
    check(ways::jsonschema, 6, 6);
    check(ways::boon, 6, 6);
}

#[test]
fn the_generated_crate_finds_everything() {
    check(ways::from_json, 6, 6);
    check(ways::deserialize, 6, 6);
}
