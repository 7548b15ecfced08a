//! The guide: its pages of a spec are checked, its bodies judged, and its
//! reference names all that the language has. Its Rust is compiled by
//! `tests/guide`, its commands are run by `cli/tests/guide.rs`.

#[path = "../guide/blocks.rs"]
#[allow(dead_code)] // Others read more of a block.
mod blocks;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use blocks::{Block, Piece};
use paramtable_build::{Style, render};
use paramtable_codegen::check_sources;
use paramtable_interpret::{Judging, interpret, json};
use paramtable_language::keys::{self, Keys, Shape};
use paramtable_language::model::{Api, Item, Type};
use paramtable_language::{BUILT_IN_TYPES, Checked, Diagnostics, Formatted, Sources};

const API: &str = "title: Shop API\nrust: { crate: shop }\nemit: [rust]\n";

fn folder() -> PathBuf {
    paramtable_tests::repository().join("docs/guide")
}

/// The pages, by their path below the folder of the guide.
fn pages() -> Vec<(String, String)> {
    let pages = blocks::pages(&folder()).unwrap();
    let below = |path: &Path| path.strip_prefix(folder()).unwrap().to_str().unwrap().to_owned();
    pages.iter().map(|(path, text)| (below(path), text.clone())).collect()
}

fn indented(text: &str, by: usize) -> String {
    let line = |line: &str| match line {
        "" => String::from("\n"),
        line => format!("{:by$}{line}\n", ""),
    };
    text.lines().map(line).collect()
}

/// The page that a block stands for, and its path.
fn page_of(block: &Block) -> (&str, String) {
    let text = &block.text;
    if block.is("rows") {
        let before = "objects:\n  Example:\n    parameters:\n";
        ("page.yaml", format!("{before}{}", indented(text, 6)))
    } else if block.is("table") {
        ("page.yaml", format!("objects:\n  Example:\n{}", indented(text, 4)))
    } else if block.is("api") {
        ("paramtable.yaml", text.clone())
    } else {
        ("page.yaml", text.clone())
    }
}

/// Checks the page of a block, beside what the guide declares out of sight.
fn check(block: &Block, beside: &str) -> Checked {
    let (path, text) = page_of(block);
    let mut pages = vec![(path, text.as_str())];
    if path != "paramtable.yaml" {
        pages.push(("paramtable.yaml", API));
    }
    pages.push(("types.yaml", beside));
    check_sources(Sources::from_texts(pages), Diagnostics::default())
}

fn said(checked: &Checked) -> String {
    // A page that is shown by itself need not use what stands beside it.
    let of_the_page =
        checked.diagnostics.iter().map(|it| render(it, &checked.sources, Style::Plain));
    let said: Vec<_> = of_the_page.filter(|said| !said.contains("--> types.yaml")).collect();
    said.join("\n\n")
}

/// The body that a page is about: a request or response, or else its first object.
fn body_of(api: &Api, head: &str) -> Option<(Type, Judging)> {
    let page = api.pages.iter().find(|page| page.path.ends_with("page.yaml"))?;
    let operation = page.operation.as_ref();
    let object = page.items.iter().find_map(|item| match item {
        Item::Object(id) => Some(Type::Object(*id)),
        Item::Enum(_) | Item::Scalar(_) => None,
    });
    let request = operation.and_then(|it| it.request.as_ref()).map(|body| body.type_.clone());
    let response = operation.and_then(|it| it.response.as_ref()).map(|body| body.type_.clone());
    let received = operation.is_some_and(|operation| operation.is_callback);
    match head {
        "Body" if received => Some((request?, Judging::Received)),
        "Body" => Some((request.or(object)?, Judging::Request)),
        "Answer" => Some((response.or(object)?, Judging::Response)),
        "Answer, validated" => Some((response.or(object)?, Judging::ValidatedResponse)),
        _ => None,
    }
}

fn verdict(api: &Api, body: &(Type, Judging), text: &str) -> String {
    let text = text.trim_matches('`').trim();
    match json::parse(text) {
        Err(error) => error.message.to_owned(),
        Ok(json) => {
            let violations = interpret(api, &body.0, &json, body.1);
            let said: Vec<_> = violations.iter().map(ToString::to_string).collect();
            if said.is_empty() { String::from("accepted") } else { said.join("<br>") }
        }
    }
}

/// What a page of the guide shows, and should show.
struct Differs {
    shown: String,
    real: String,
}

/// Fails where pages show something else than they should, or with
/// `GUIDE=overwrite` writes what they should show.
fn settle(page: &str, text: &str, differs: &[Differs], wrong: &mut Vec<String>) {
    if std::env::var_os("GUIDE").is_some_and(|value| value == "overwrite") {
        let new = differs.iter().fold(text.to_owned(), |text, differs| {
            assert!(text.contains(&differs.shown), "{page}: the form of\n{}", differs.shown);
            text.replacen(&differs.shown, &differs.real, 1)
        });
        if new != text {
            std::fs::write(folder().join(page), new).unwrap();
        }
    } else {
        let told = differs.iter().map(|differs| {
            format!("docs/guide/{page} shows\n{}\nand not\n{}", differs.shown, differs.real)
        });
        wrong.extend(told);
    }
}

/// A line of a table.
fn line(cells: [&str; 2]) -> String {
    let [one, other] = cells.map(|cell| cell.replace('|', "\\|"));
    format!("| {one} | {other} |\n").replace("|  |", "| |")
}

#[test]
fn yaml_is_checked_and_bodies_are_judged() {
    let mut wrong = Vec::new();
    for (page, text) in pages() {
        let mut differs = Vec::new();
        let mut beside = String::new();
        let mut api = None;
        let mut pieces = blocks::pieces(&text).into_iter().peekable();
        while let Some(piece) = pieces.next() {
            match piece {
                Piece::Comment(text) => {
                    if let Some(yaml) = text.trim_start().strip_prefix("declared:\n") {
                        beside.clear();
                        beside.push_str(yaml);
                    }
                }
                Piece::Block(block) if block.language() == "yaml" => {
                    let at = format!("docs/guide/{page}:{}", block.line);
                    // These are one spec, which another test checks.
                    if block.file().is_some()
                        || block.edited().is_some()
                        || block.is("shop")
                        || block.is("other")
                    {
                        continue;
                    }
                    let checked = check(&block, &beside);
                    let said = said(&checked);
                    if block.is("wrong") {
                        let shown = pieces.next_if(
                            |it| matches!(it, Piece::Block(it) if it.language() == "text"),
                        );
                        let Some(Piece::Block(shown)) = shown else {
                            wrong.push(format!("{at}: a diagnostic follows:\n{said}\n"));
                            continue;
                        };
                        assert!(!said.is_empty(), "{at}: nothing is wrong");
                        if said.trim_end() != shown.text.trim_end() {
                            let block =
                                |shown: &str| format!("{}```\n\n```text\n{shown}```\n", block.text);
                            differs.push(Differs {
                                shown: block(&shown.text),
                                real: block(&format!("{}\n", said.trim_end())),
                            });
                        }
                    } else {
                        if !said.is_empty() {
                            wrong.push(format!("{at}: not right:\n{said}\n"));
                        }
                        api = checked.api;
                    }
                }
                Piece::Table(rows) => {
                    let Some(api) = &api else { continue };
                    let Some(body) = body_of(api, &rows[0][0]) else { continue };
                    for row in &rows[1..] {
                        let verdict = verdict(api, &body, &row[0]);
                        if verdict != row[1] {
                            let [shown, real] = [&row[1], &verdict].map(|it| line([&row[0], it]));
                            differs.push(Differs { shown, real });
                        }
                    }
                }
                Piece::Block(_) => {}
            }
        }
        settle(&page, &text, &differs, &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is one spec: blocks that are marked so, and the last state of each file of
/// the tutorial.
#[test]
fn the_spec_of_the_shop_is_right() {
    let folder = tempfile::tempdir().unwrap();
    let mut files = BTreeMap::new();
    for (page, text) in pages() {
        for (number, piece) in blocks::pieces(&text).into_iter().enumerate() {
            let Piece::Block(block) = piece else { continue };
            if block.is("shop") {
                let stem = page.replace('/', "-").replace(".md", "");
                files.insert(format!("{stem}-{number}.yaml"), block.text);
            }
        }
    }
    files.insert(String::from("paramtable.yaml"), String::from(API));
    for (path, text) in &files {
        std::fs::write(folder.path().join(path), text).unwrap();
    }
    let checked = paramtable_codegen::check(folder.path()).unwrap();
    assert_eq!(said(&checked), "");
}

/// Every map of keys that a page may hold.
fn all_keys() -> Vec<&'static Keys> {
    fn collect(keys: &'static Keys, all: &mut Vec<&'static Keys>) {
        if all.iter().any(|known| known.what == keys.what) {
            return;
        }
        all.push(keys);
        for key in keys.known {
            match &key.shape {
                Shape::Map(keys) | Shape::Named(keys) | Shape::List(keys) => collect(keys, all),
                Shape::Bounds => collect(&keys::BOUNDS, all),
                Shape::Condition | Shape::Expected => collect(&keys::MATCHER, all),
                Shape::Values => collect(&keys::ENUM_VALUE, all),
                Shape::Default => collect(&keys::DEFAULT, all),
                Shape::Text
                | Shape::Flag
                | Shape::OneOf(_)
                | Shape::Type
                | Shape::Texts
                | Shape::SomeOf(_)
                | Shape::Any
                | Shape::TextsByName => {}
            }
        }
    }
    let mut all = Vec::new();
    collect(&keys::API, &mut all);
    collect(&keys::PAGE, &mut all);
    all
}

/// The first cells of the tables behind comments `<!-- keys of ... -->`, by what
/// they are of.
fn documented() -> BTreeMap<String, BTreeSet<String>> {
    let mut documented: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (page, text) in pages().iter().filter(|(page, _)| page.starts_with("reference/")) {
        let mut of = None;
        for piece in blocks::pieces(text) {
            match piece {
                Piece::Comment(text) => {
                    let text = text.trim();
                    of = text.strip_prefix("keys of ").map(str::to_owned);
                    assert!(of.is_some() || text.starts_with("declared:"), "{page}: {text}");
                }
                Piece::Table(rows) => {
                    let Some(of) = of.take() else { continue };
                    let names = rows[1..].iter().flat_map(|row| row[0].split(", "));
                    let names = names.map(|name| {
                        // A name may lead to where it is described.
                        let name = name.trim_start_matches('[').split("](").next();
                        name.unwrap_or_default().trim_matches('`').to_owned()
                    });
                    documented.entry(of).or_default().extend(names);
                }
                Piece::Block(_) => {}
            }
        }
    }
    documented
}

#[test]
fn the_reference_names_every_key_and_no_other() {
    let documented = documented();
    for keys in all_keys() {
        let known: BTreeSet<_> = keys.names().map(str::to_owned).collect();
        let Some(shown) = documented.get(keys.what) else {
            panic!("no table of docs/guide/reference follows `<!-- keys of {} -->`", keys.what);
        };
        assert_eq!(shown, &known, "the reference (left) and the keys of {}", keys.what);
    }
}

#[test]
fn the_reference_names_every_type_and_no_other() {
    let mut known: BTreeSet<_> = BUILT_IN_TYPES.iter().map(|&name| name.to_owned()).collect();
    known.extend(["list<T>", "map<T>"].map(str::to_owned));
    assert_eq!(documented().get("the types"), Some(&known), "`<!-- keys of the types -->`");
}

#[test]
fn the_reference_names_every_code_and_shows_each() {
    let mut shown = BTreeSet::new();
    for (_, text) in pages() {
        let tables = blocks::pieces(&text).into_iter();
        let results = tables.filter_map(|piece| match piece {
            Piece::Table(rows) if rows[0][1] == "Result" => Some(rows),
            _ => None,
        });
        for row in results.flatten() {
            // `MESSAGE (CODE)` or `MESSAGE (CODE, rule ID)`
            let codes = row[1].split("<br>").filter_map(|said| {
                let (_, end) = said.strip_suffix(')')?.rsplit_once('(')?;
                end.split(',').next().map(str::to_owned)
            });
            shown.extend(codes);
        }
    }
    assert_eq!(documented().get("the codes"), Some(&shown), "the codes of all examples (right)");
}

/// The heading of a line, as code hosts and mdBook name it in a link.
fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|it| it.is_alphanumeric() || " -_".contains(*it));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}

/// Where links of a page lead, without those within blocks.
fn links(text: &str) -> Vec<String> {
    let outside = text.split("\n```").step_by(2).collect::<String>();
    let links = outside.split("](").skip(1);
    links.filter_map(|rest| Some(rest.split_once(')')?.0.to_owned())).collect()
}

#[test]
fn links_lead_somewhere_and_the_summary_lists_every_page() {
    let pages = pages();
    let mut listed = BTreeSet::new();
    for (page, text) in &pages {
        let here = folder().join(page);
        for link in links(text) {
            if link.starts_with("https://") {
                continue;
            }
            let (path, fragment) = link.split_once('#').unwrap_or((&link, ""));
            let target = match path {
                "" => here.clone(),
                path => here.parent().unwrap().join(path),
            };
            assert!(target.exists(), "{page}: {link}");
            if !fragment.is_empty() {
                let text = std::fs::read_to_string(&target).unwrap();
                let mut headings = text.lines().filter_map(|line| line.strip_prefix('#'));
                let leads =
                    headings.any(|it| anchor(it.trim_start_matches('#').trim()) == fragment);
                assert!(leads, "{page}: {link}");
            }
            if page == "SUMMARY.md" {
                listed.insert(path.to_owned());
            }
        }
    }
    let written: BTreeSet<_> = pages.into_iter().map(|(page, _)| page).collect();
    let unlisted: Vec<_> = written.iter().filter(|it| !listed.contains(*it)).collect();
    assert_eq!(unlisted, ["SUMMARY.md"], "pages that SUMMARY.md does not list");
}

#[test]
fn every_block_is_of_a_kind_that_is_tested() {
    for (page, text) in pages() {
        for piece in blocks::pieces(&text) {
            let Piece::Block(block) = piece else { continue };
            let at = format!("docs/guide/{page}:{}", block.line);
            match block.language() {
                // Bodies are judged in tables; other text shows what a block before it gives.
                "yaml" if block.is("other") => {
                    let read = serde_yaml::from_str::<serde_yaml::Value>(&block.text);
                    assert!(read.is_ok(), "{at}: not YAML: {read:?}");
                }
                "yaml" | "console" | "text" | "toml" | "sh" => {}
                "rust" => {
                    assert!(!block.is("ignore") || block.file().is_some(), "{at}: not compiled");
                }
                other => panic!("{at}: a block of `{other}`"),
            }
        }
        assert!(!text.contains("\n ```"), "{page}: a block that is indented");
    }
}

/// What a block would hold if it were tidied, if it can be.
fn tidied(block: &Block) -> Option<String> {
    let is_api = block.file().is_some_and(|path| path.ends_with("paramtable.yaml"));
    let (path, text) = page_of(block);
    let path = if is_api { "paramtable.yaml" } else { path };
    let sources = Sources::from_texts([(path, text.as_str())]);
    let (file, _) = sources.iter().next()?;
    let tidy = paramtable_language::format(&sources, file, &mut Diagnostics::default());
    let Formatted::Tidy(tidy) = tidy else { return None };
    // What `page_of` put around a part.
    let around = text.lines().count() - block.text.lines().count();
    let by = around * 2;
    let lines =
        tidy.lines().skip(around).map(|line| format!("{}\n", line.get(by..).unwrap_or_default()));
    Some(lines.collect())
}

#[test]
fn pages_are_in_their_tidy_form() {
    let mut wrong = Vec::new();
    for (page, text) in pages() {
        let mut differs = Vec::new();
        for piece in blocks::pieces(&text) {
            let Piece::Block(block) = piece else { continue };
            let is_page = block.language() == "yaml" && block.edited().is_none();
            if !is_page || block.is("wrong") || block.is("other") {
                continue;
            }
            if let Some(tidy) = tidied(&block)
                && tidy != block.text
            {
                let [shown, real] = [&block.text, &tidy].map(|text| format!("\n{text}```"));
                differs.push(Differs { shown, real });
            }
        }
        settle(&page, &text, &differs, &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
