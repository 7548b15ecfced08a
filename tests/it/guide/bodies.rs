//! YAML blocks, the diagnostics of the wrong ones, and the bodies that are validated
//! against the right ones.

use paramtable_build::{Style, render};
use paramtable_codegen::check_sources;
use paramtable_language::model::Api;
use paramtable_language::{Checked, Diagnostics, Sources};

use super::blocks::{self, Block, Piece};
use super::verdicts::verdict;
use super::{Differs, folder, page_of, pages, settle};

const API: &str = "title: Shop API\nrust: { crate: shop }\nemit: [rust]\n";

#[test]
fn yaml_is_checked_and_bodies_are_validated() {
    let mut wrong = Vec::new();
    for (page, text) in pages() {
        let mut reading = Reading::default();
        let mut pieces = blocks::pieces(&text).into_iter().peekable();
        while let Some(piece) = pieces.next() {
            match piece {
                Piece::Comment(text) => reading.comment(&text),
                Piece::Block(block) if block.is("wrong") => {
                    match pieces.next_if(|it| matches!(it, Piece::Block(it) if it.is("text"))) {
                        Some(Piece::Block(shown)) => reading.wrong_page(&block, &shown),
                        _ => reading.mistake(&block, "no diagnostic follows"),
                    }
                }
                Piece::Block(block) if stands_alone(&block) => reading.right_page(&block),
                Piece::Table(rows) => reading.table(&rows),
                Piece::Block(_) => {}
            }
        }
        wrong.extend(reading.mistakes.iter().map(|it| format!("docs/guide/{page}:{it}")));
        settle(&page, &reading.differs, &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether a block is a complete page, and not a file or part of one.
fn stands_alone(block: &Block) -> bool {
    let is_of_a_file = block.file().or(block.edited()).is_some();
    block.language() == "yaml" && !is_of_a_file && !block.is("other")
}

/// The state of reading a page of the guide.
#[derive(Default)]
struct Reading {
    /// Types that the page declares in hidden comments.
    declared: String,
    /// Facts that the page declares, in a block of the page of the API.
    facts: String,
    /// The model of the last valid page.
    api: Option<Api>,
    mistakes: Vec<String>,
    differs: Vec<Differs>,
}

impl Reading {
    fn mistake(&mut self, block: &Block, what: &str) {
        self.mistakes.push(format!("{}: {what}", block.line));
    }

    fn comment(&mut self, text: &str) {
        if let Some(declared) = text.trim_start().strip_prefix("declared:\n") {
            declared.clone_into(&mut self.declared);
        }
    }

    fn right_page(&mut self, block: &Block) {
        if declares_facts(block) {
            block.text.clone_into(&mut self.facts);
        }
        let checked = self.check(block);
        let said = said(&checked);
        // A page of the shop may use types of other pages; they are checked together.
        if !said.is_empty() && !block.is("shop") {
            self.mistake(block, &said);
        }
        self.api = checked.api;
    }

    fn wrong_page(&mut self, block: &Block, shown: &Block) {
        let said = said(&self.check(block));
        if said.is_empty() {
            self.mistake(block, "nothing is wrong with it");
        } else if said.trim_end() != shown.text.trim_end() {
            let both = |shown: &str| format!("{}```\n\n```text\n{}```\n", block.text, shown);
            let real = both(&format!("{}\n", said.trim_end()));
            self.differs.push(Differs { shown: both(&shown.text), real });
        }
    }

    fn table(&mut self, rows: &[Vec<String>]) {
        // The facts of the call may stand between a message and its result.
        let (head, result) = match &rows[0][..] {
            [head, result] => (head, result),
            [head, facts, result] if facts == "Facts" => (head, result),
            _ => return,
        };
        if result != "Result" {
            return;
        }
        for row in &rows[1..] {
            let facts = if let [_, facts, _] = &row[..] { facts } else { "" };
            let verdict = self.api.as_ref().and_then(|api| verdict(api, head, &row[0], facts));
            let Some(verdict) = verdict else {
                self.mistakes.push(format!(" no page before a table of `{head}` has one"));
                return;
            };
            if let Some((shown, before)) = row.split_last()
                && verdict != *shown
            {
                let [shown, real] = [shown, &verdict].map(|result| line(before, result));
                self.differs.push(Differs { shown, real });
            }
        }
    }

    /// Checks the page of a block together with the hidden types and the facts.
    fn check(&self, block: &Block) -> Checked {
        let (path, text) = page_of(block);
        let api = format!("{API}{}", self.facts);
        let mut pages = vec![("paramtable.yaml", api.as_str())];
        if path != "paramtable.yaml" {
            pages.push((path, text.as_str()));
        } else if !declares_facts(block) {
            pages[0].1 = text.as_str();
        }
        pages.push(("types.yaml", self.declared.as_str()));
        check_sources(Sources::from_texts(pages), Diagnostics::default())
    }
}

/// Whether a block is the part of the page of the API that declares facts.
fn declares_facts(block: &Block) -> bool {
    block.is("api") && block.text.starts_with("facts:")
}

fn said(checked: &Checked) -> String {
    // The page need not use all hidden types, so diagnostics about them are left out.
    let said = checked.diagnostics.iter().map(|it| render(it, &checked.sources, Style::Plain));
    let said: Vec<_> = said.filter(|said| !said.contains("--> types.yaml")).collect();
    said.join("\n\n")
}

/// A row of a table.
fn line(before: &[String], result: &str) -> String {
    let cells = before.iter().map(String::as_str).chain([result]);
    let cells: Vec<_> = cells.map(|cell| cell.replace('|', "\\|")).collect();
    format!("| {} |\n", cells.join(" | ")).replace("|  |", "| |")
}

#[test]
fn the_spec_of_the_shop_is_right() {
    let spec = blocks::shop(&folder()).unwrap();
    let pages = spec.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    let checked = check_sources(Sources::from_texts(pages), Diagnostics::default());
    assert_eq!(said(&checked), "");
    assert!(checked.api.is_some_and(|api| api.operations().count() > 5));
}
