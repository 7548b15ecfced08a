//! `paramtable import`: pages out of documents, and merging them into a spec.

use std::fs;

use crate::common::{check, run, spec};

const DOCUMENT: &str = "\
# Parcel

| Name | Type | Required | Description |
|---|---|---|---|
| weight | integer | yes | Grams, at most 500. |
| note | string | no | For the driver. |
";

const PAGE: &str =
    "objects:\n  Thing:\n    parameters:\n      name: { type: string, requirement: M }\n";

#[test]
fn a_document_becomes_a_page_with_doubts() {
    let folder = spec(PAGE);
    let here = folder.path();
    fs::write(here.join("parcel.md"), DOCUMENT).unwrap();
    let says = ["# import: from parcel.md", "range: { max: 500 }", "1 table, 2 rows, 0 doubts"];
    check(here, &["import", "parcel.md"], 0, &says[..2]);
    fs::write(here.join("parcel.md"), DOCUMENT.replace("| string |", "| some note |")).unwrap();
    let says = ["# import: type: no known type: \"some note\"", "1 table, 2 rows, 1 doubt"];
    check(here, &["import", "parcel.md"], 1, &says);
    let mapping = "types: { some note: string }\n";
    fs::write(here.join("mapping.yaml"), mapping).unwrap();
    check(here, &["import", "parcel.md", "--mapping", "mapping.yaml"], 0, &["0 doubts"]);
    check(here, &["import", "parcel.md", "--format", "json"], 1, &["\"rows\"", "\"line\": 5"]);
}

#[test]
fn hand_edits_survive_an_import() {
    let folder = spec(PAGE);
    let here = folder.path();
    let page = here.join("spec/parcel.yaml");
    fs::write(here.join("parcel.md"), DOCUMENT).unwrap();
    let import = ["import", "parcel.md", "--into", "spec"];
    check(here, &import, 0, &["created spec/parcel.yaml"]);
    check(here, &["check"], 0, &[]);
    check(here, &["fmt", "--check"], 0, &[]);
    let edited = fs::read_to_string(&page).unwrap().replace("max: 500", "max: 400");
    fs::write(&page, &edited).unwrap();
    check(here, &import, 0, &[]);
    assert_eq!(fs::read_to_string(&page).unwrap(), edited);
    let newer = DOCUMENT.replace("500", "600").replace("| no |", "| yes |");
    fs::write(here.join("parcel.md"), format!("{newer}| lid | boolean | no | With a lid. |\n"))
        .unwrap();
    let says = [
        "! objects.Parcel.parameters.weight.range: edited by hand, and kept; the document says { max: 600 }",
        "~ objects.Parcel.parameters.note.requirement: O -> M",
        "+ objects.Parcel.parameters.lid",
    ];
    check(here, &import, 0, &says);
    let merged = fs::read_to_string(&page).unwrap();
    assert!(merged.contains("max: 400") && merged.contains("lid:"), "{merged}");
    check(here, &["fmt", "--check"], 0, &[]);
}

#[test]
fn what_cannot_be_read_is_an_error_that_names_what_was_seen() {
    let folder = spec(PAGE);
    let here = folder.path();
    fs::write(
        here.join("prices.md"),
        "# Prices\n\n| Country | Price |\n|---|---|\n| Norway | 12 |\n",
    )
    .unwrap();
    let says = [
        "no parameter table was read from `prices.md`",
        "line 3",
        "no column has a header for the parameter's name: Country | Price",
    ];
    check(here, &["import", "prices.md"], 2, &says);
    fs::write(here.join("prices.pdf"), "%PDF").unwrap();
    check(here, &["import", "prices.pdf"], 2, &["name it with `--layout`"]);
    check(here, &["import", "missing.md"], 2, &["cannot read `missing.md`"]);
    fs::write(here.join("mapping.yaml"), "columns: { Muss: must }\n").unwrap();
    check(here, &["import", "prices.md", "--mapping", "mapping.yaml"], 2, &["`must` is no column"]);
    let (_, printed) = run(here, &["import"]);
    assert!(printed.contains("Usage"), "{printed}");
}
