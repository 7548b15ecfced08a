//! The reference: its Markdown as files, its limits, and a project's own templates.

use std::collections::BTreeMap;

use paramtable_codegen::{Outputs, generate, generate_with, site};
use paramtable_reference::Templates;
use paramtable_tests::{api_of, check_case};

/// The files generated from a case, by their paths below the folder of outputs.
fn files_of(case: &str) -> BTreeMap<String, String> {
    let checked = check_case(case);
    let api = checked.api.unwrap_or_else(|| panic!("{:#?}", checked.diagnostics));
    files(&generate(&api))
}

fn files(outputs: &Outputs) -> BTreeMap<String, String> {
    outputs.iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

#[test]
fn pages_become_markdown() {
    insta::glob!("../cases/docs", "*.yaml", |path| {
        let case = std::fs::read_to_string(path).unwrap();
        let is_markdown = |path: &str| path.starts_with("docs/md/") || path == "docs/llms.txt";
        let files = files_of(&case).into_iter().filter(|(path, _)| is_markdown(path));
        let texts: Vec<_> = files.map(|(path, file)| format!("=== {path} ===\n{file}\n")).collect();
        insta::assert_snapshot!(texts.concat());
    });
}

#[test]
fn examples_are_shown_as_they_were_written() {
    let api = api_of("spec");
    let site = site(&api, &Templates::default()).unwrap();
    let is_markdown = |path: &str| path.starts_with("md/");
    let markdown = files(&site).into_iter().filter(|(path, _)| is_markdown(path));
    let shown: String = markdown.map(|(_, text)| text).collect();
    let operations = api.pages.iter().filter_map(|page| page.operation.as_ref());
    let variants = operations.flat_map(|operation| &operation.variants);
    let examples = variants.flat_map(|variant| {
        variant.request.iter().chain(variant.responses.iter().map(|example| &example.file))
    });
    let texts: Vec<_> = examples.map(|example| &example.found.as_ref().unwrap().text).collect();
    assert!(texts.iter().any(|text| text.contains("\"email\"")), "sensitive ones too");
    for text in texts {
        assert!(shown.contains(text.trim()), "{text}");
    }
}

#[test]
fn style_and_scripts_are_small() {
    let size: usize = ["style.css", "script.js"]
        .iter()
        .map(|name| Templates::built_in(name).unwrap().len())
        .sum();
    assert!(size < 72 * 1024, "{size} bytes");
}

#[test]
fn only_requested_outputs_are_generated() {
    let kinds = |emit: &str| {
        let page = format!(
            "# === paramtable.yaml\nrust: {{ crate: example }}\n{emit}\n# === a.yaml\nobjects: {{ A: {{ parameters: {{ b: {{ type: string, requirement: O }} }} }} }}\n"
        );
        let files = files_of(&page);
        assert!(!files.contains_key("docs/index.html"), "the site is published");
        ["example/src/lib.rs", "docs/md/README.md"].map(|path| files.contains_key(path))
    };
    assert_eq!(kinds(""), [true, true]);
    assert_eq!(kinds("emit: [rust]"), [true, false]);
    assert_eq!(kinds("emit: [markdown]"), [false, true]);
}

#[test]
fn the_site_holds_the_markdown_that_generate_writes() {
    let api = api_of("spec");
    let site = files(&site(&api, &Templates::default()).unwrap());
    let generated = files(&generate(&api));
    let markdown =
        generated.iter().filter_map(|(path, text)| Some((path.strip_prefix("docs/")?, text)));
    let markdown: BTreeMap<_, _> = markdown.collect();
    let beside: BTreeMap<_, _> = site
        .iter()
        .filter(|(path, _)| path.starts_with("md/") || *path == "llms.txt")
        .map(|(path, text)| (path.as_str(), text))
        .collect();
    assert_eq!(beside, markdown);
    assert!(markdown.len() > 40, "{}", markdown.len());
}

#[test]
fn a_projects_templates_take_the_place_of_ours_file_by_file() {
    let api = api_of("spec");
    let ours = files(&site(&api, &Templates::default()).unwrap());
    let own = BTreeMap::from([
        (String::from("object.md"), String::from("{{ site.title }}: {{ page.name }}\n")),
        (String::from("style.css"), String::from("body { color: red }\n")),
    ]);
    let own = Templates::new(&own).unwrap();
    let theirs = files(&site(&api, &own).unwrap());
    let amount = "Payment Session API: Amount\n";
    assert_eq!(theirs["md/objects/amount.md"], amount);
    assert_eq!(theirs["assets/style.css"], "body { color: red }\n");
    assert_eq!(
        files(&generate_with(&api, &own, "spec").unwrap())["docs/md/objects/amount.md"],
        amount
    );
    let changed: Vec<_> = theirs.iter().filter(|(path, text)| ours[*path] != **text).collect();
    assert!(
        changed
            .iter()
            .all(|(path, _)| { path.starts_with("md/objects/") || *path == "assets/style.css" }),
        "{changed:?}"
    );
}

#[test]
fn mistakes_in_templates_are_reported() {
    let wrong = |name: &str, text: &str| {
        let own = BTreeMap::from([(name.to_owned(), text.to_owned())]);
        let made =
            Templates::new(&own).and_then(|templates| site(&api_of("spec"), &templates).map(drop));
        made.unwrap_err().to_string()
    };
    let said = [
        wrong("objekt.html", ""),
        wrong("object.html", "{% for %}"),
        wrong("object.html", "\n{{ page.nmae }}"),
    ];
    insta::assert_snapshot!(said.join("\n"));
}
