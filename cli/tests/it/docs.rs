//! The reference: `docs` writes the site and `generate` writes the Markdown, each to
//! its own folder.

use std::fs;

use crate::common::{API, PAGE, check, run, spec};

#[test]
fn the_site_is_written_to_a_folder_of_its_own() {
    let folder = spec(PAGE);
    let here = folder.path();
    let says = [
        "created site/index.html",
        "created site/objects/thing.html",
        "created site/assets/style.css",
        "created site/llms.txt",
        "created site/md/objects/thing.md",
        "created site/.paramtable",
    ];
    check(here, &["docs"], 0, &says);
    check(here, &["docs"], 0, &["site: nothing to change"]);
    assert!(!here.join("generated").exists());
    let (_, printed) = run(here, &["generate"]);
    assert!(!printed.contains(".html"), "{printed}");
    check(here, &["docs", "--out", "deep/out"], 0, &["created deep/out/index.html"]);
}

#[test]
fn an_outdated_site_is_reported() {
    let folder = spec(PAGE);
    let here = folder.path();
    check(here, &["docs", "--check"], 1, &["missing: site/index.html", "run `paramtable docs`"]);
    assert!(!here.join("site").exists(), "--check writes nothing");
    run(here, &["docs"]);
    check(here, &["docs", "--check"], 0, &["site: up to date"]);
    fs::write(here.join("spec/thing.yaml"), PAGE.replace("Thing", "Other")).unwrap();
    let says = ["missing: site/objects/other.html", "stale: site/index.html", "files are out"];
    check(here, &["docs", "--check"], 1, &[&says[..], &["orphaned: site/objects/thing"]].concat());
    check(here, &["docs"], 0, &["removed site/objects/thing.html", "updated site/index.html"]);
}

#[test]
fn docs_writes_a_site_whatever_outputs_the_spec_has() {
    let folder = spec(PAGE);
    let here = folder.path();
    let emit = |emit: &str| fs::write(here.join("spec/paramtable.yaml"), emit).unwrap();
    emit(&format!("{API}emit: [rust]\n"));
    check(here, &["docs"], 0, &["created site/index.html"]);
    // A spec without a crate has only a reference.
    emit("title: T\nemit: [markdown]\n");
    check(here, &["docs"], 0, &["updated site/index.html"]);
    check(here, &["generate"], 0, &["created generated/docs/md/README.md"]);
    assert!(!here.join("generated/Cargo.toml").exists());
}

#[test]
fn the_site_keeps_foreign_files() {
    let folder = spec(PAGE);
    let here = folder.path();
    fs::create_dir(here.join("site")).unwrap();
    fs::write(here.join("site/CNAME"), "docs.example.com\n").unwrap();
    fs::write(here.join("site/index.html"), "mine").unwrap();
    check(here, &["docs"], 2, &["site/index.html` is in the way"]);
    assert_eq!(fs::read_dir(here.join("site")).unwrap().count(), 2, "nothing else was written");
    fs::remove_file(here.join("site/index.html")).unwrap();
    check(here, &["docs"], 0, &[]);
    assert_eq!(fs::read_to_string(here.join("site/CNAME")).unwrap(), "docs.example.com\n");
    check(here, &["docs", "--out", "spec/site"], 2, &["is within the spec"]);
}

#[test]
fn a_folder_belongs_to_one_command() {
    let folder = spec(PAGE);
    let here = folder.path();
    run(here, &["generate"]);
    run(here, &["docs"]);
    let says = "belongs to `paramtable generate`, not to `paramtable docs`";
    check(here, &["docs", "--out", "generated"], 2, &[says, "generated/.paramtable", "--out"]);
    let says = "belongs to `paramtable docs`, not to `paramtable generate`";
    check(here, &["generate", "--out", "site"], 2, &[says]);
    check(here, &["generate", "--out", "site", "--check"], 2, &[says]);
    check(here, &["generate", "--check"], 0, &["up to date"]);
    check(here, &["docs", "--check"], 0, &["up to date"]);
}

#[test]
fn a_spec_with_an_error_gives_no_site() {
    let folder = spec(&PAGE.replace("string", "strng"));
    check(folder.path(), &["docs"], 1, &["did you mean `string`?"]);
    assert!(!folder.path().join("site").exists());
    check(folder.path(), &["docs", "--spec", "nowhere"], 2, &["there is no folder `nowhere`"]);
}

#[test]
fn the_spec_names_the_templates_of_its_project() {
    let folder = spec(PAGE);
    let here = folder.path();
    let api = "title: T\nemit: [markdown]\ntemplates: ../look\n";
    fs::write(here.join("spec/paramtable.yaml"), api).unwrap();
    for task in ["docs", "generate"] {
        check(here, &[task], 2, &["cannot read the templates in `spec/../look`"]);
    }
    for (name, text) in [("look", "ours"), ("other", "another")] {
        fs::create_dir(here.join(name)).unwrap();
        for file in ["object.html", "object.md"] {
            fs::write(here.join(name).join(file), format!("{text}\n")).unwrap();
        }
    }
    for (task, page) in
        [("docs", "site/objects/thing.html"), ("generate", "generated/docs/md/objects/thing.md")]
    {
        let text = || fs::read_to_string(here.join(page)).unwrap();
        check(here, &[task], 0, &[]);
        assert_eq!(text().trim(), "ours");
        check(here, &[task, "--check"], 0, &["up to date"]);
        check(here, &[task, "--templates", "other"], 0, &[&format!("updated {page}")]);
        assert_eq!(text().trim(), "another");
    }
}
