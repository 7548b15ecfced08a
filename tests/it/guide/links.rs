//! Links, the summary, and the kinds of code blocks.

use std::collections::BTreeSet;

use super::blocks::{self, Piece};
use super::{folder, pages};

/// The anchor of a heading, as code hosts and mdBook derive it.
fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|it| it.is_alphanumeric() || " -_".contains(*it));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}

/// The targets of a page's links, except those within code blocks.
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
                // Bodies are validated in tables; other text shows the output of a
                // block before it.
                "yaml" if block.is("other") => {
                    let read = serde_yaml::from_str::<serde_yaml::Value>(&block.text);
                    assert!(read.is_ok(), "{at}: not YAML: {read:?}");
                }
                "json" => assert!(block.file().is_some(), "{at}: a body is not validated"),
                "markdown" => assert!(block.file().is_some(), "{at}: a document is not read"),
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
