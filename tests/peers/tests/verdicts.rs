//! The number of violations that each way finds in each payload, which shows that their
//! comparison is fair.

use paramtable_peers::payloads::{LARGE, SIX_VIOLATIONS, VALID, WRONG_TYPES};
use paramtable_peers::ways;

/// Checks how many violations a way finds in each payload; `None` means that it accepts
/// the request.
#[track_caller]
fn check(way: impl Fn(&[u8]) -> Option<usize>, six_violations: usize, wrong_types: usize) {
    assert_eq!(way(VALID), None);
    assert_eq!(way(LARGE), None);
    assert_eq!(way(SIX_VIOLATIONS).unwrap_or(0), six_violations);
    assert_eq!(way(WRONG_TYPES).unwrap_or(0), wrong_types);
}

#[test]
fn serde_finds_the_first_wrong_type() {
    check(|body| ways::serde(body).err(), 0, 1);
    check(|body| ways::serde_from_str(body).err(), 0, 1);
    check(|body| ways::sonic_rs(body).err(), 0, 1);
    check(|body| ways::simd_json(body).err(), 0, 1);
}

#[test]
fn garde_and_validator_find_violations_of_rows_if_all_types_are_right() {
    check(|body| ways::garde(body).err(), 6, 1);
    check(|body| ways::validator(body).err(), 6, 1);
}

#[test]
fn the_schema_finds_everything() {
    check(|body| ways::jsonschema(body).err(), 6, 6);
    check(|body| ways::boon(body).err(), 6, 6);
}

#[test]
fn the_generated_crate_finds_everything() {
    check(|body| ways::from_json(body).err(), 6, 6);
    check(|body| ways::from_json_borrowed(body).err(), 6, 6);
    check(|body| ways::deserialize(body).err(), 6, 6);
}

#[test]
fn every_way_accepts_the_payloads_that_the_payments_crate_accepts() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../payloads/accepted");
    for file in std::fs::read_dir(folder).expect("the folder is there") {
        let path = file.expect("its files can be listed").path();
        let body = std::fs::read(&path).expect("its files can be read");
        let found = [
            ways::sonic_rs(&body).err(),
            ways::simd_json(&body).err(),
            ways::garde(&body).err(),
            ways::validator(&body).err(),
            ways::jsonschema(&body).err(),
            ways::boon(&body).err(),
            ways::from_json(&body).err(),
        ];
        assert_eq!(found, [None; 7], "{}", path.display());
    }
}

/// The schemas contain the rules across parameters; the attributes of the structs do
/// not.
#[test]
fn rules_are_in_the_schema_too() {
    for name in ["both-customers", "multiple-by-card", "conditions"] {
        let path = format!("{}/../payloads/refused/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let body = std::fs::read(&path).expect("the file is there");
        let refused = [
            ways::jsonschema(&body).is_err(),
            ways::boon(&body).is_err(),
            ways::from_json(&body).is_err(),
        ];
        assert_eq!(refused, [true; 3], "{name}");
    }
}
