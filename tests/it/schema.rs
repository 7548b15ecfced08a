//! The JSON Schema for editors accepts every page that the reader accepts, and refuses
//! mistakes that a schema can express.

use paramtable_tests::{check_case, pages_of, repository};
use serde_json::Value;

fn schema() -> jsonschema::Validator {
    let schema = repository().join("spec/paramtable.schema.json");
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(schema).unwrap()).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

fn takes(schema: &jsonschema::Validator, page: &str) -> Result<(), String> {
    // A page that contains only comments has no value.
    let Some(page) = paramtable_language::page_as_json(page) else { return Ok(()) };
    let page: Value = serde_json::from_str(&page).unwrap();
    schema.validate(&page).map_err(|error| error.to_string())
}

#[test]
fn every_page_without_a_mistake_is_taken() {
    let schema = schema();
    for folder in ["spec", "tests/language/spec", "tests/cases/emit"] {
        for path in pages_of(&repository().join(folder)) {
            let checked = check_case(&std::fs::read_to_string(&path).unwrap());
            for (_, page) in checked.sources.iter().filter(|(_, source)| source.is_page()) {
                assert_eq!(takes(&schema, page.text()), Ok(()), "{}", path.display());
            }
        }
    }
}

#[test]
fn a_page_of_the_api_is_known_before_it_is_whole() {
    assert_eq!(
        takes(&schema(), "title: My API\nversion: 1\nbase_urls: { A: https://a.b }"),
        Ok(())
    );
}

#[test]
fn columns_may_be_taken_out_of_copied_rows() {
    let columns =
        ["type", "requirement", "length", "digits", "required_when", "values", "nullable"];
    for column in columns {
        let page =
            format!("objects: {{ A: {{ like: B, parameters: {{ a: {{ {column}: ~ }} }} }} }}");
        assert_eq!(takes(&schema(), &page), Ok(()), "{column}");
    }
}

#[test]
fn pages_without_a_meaning_are_refused() {
    for page in [
        "objects: { A: { parametrs: {} } }",
        "objects: { A: { parameters: { a: { requirement: X } } } }",
        "objects: { A: { parameters: { a: { sensitive: often } } } }",
        "method: PSOT",
        "emit: [docs]",
        "operation: { name: a }",
    ] {
        assert!(takes(&schema(), page).is_err(), "{page}");
    }
}
