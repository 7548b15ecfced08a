//! YAML blocks, the diagnostics of those that are wrong, and the bodies that are
//! held against those that are right.

use paramtable_build::{Style, render};
use paramtable_codegen::check_sources;
use paramtable_interpret::{Judging, interpret, json};
use paramtable_language::model::{Api, Item, Type};
use paramtable_language::{Checked, Diagnostics, Sources};

use super::blocks::{self, Block, Piece};
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

/// Whether a block is a page by itself, and not one of a spec or of a file.
fn stands_alone(block: &Block) -> bool {
    let is_of_more = block.file().or(block.edited()).is_some() || block.is("shop");
    block.language() == "yaml" && !is_of_more && !block.is("other")
}

/// A page of the guide as far as it was read.
#[derive(Default)]
struct Reading {
    /// What the page declares out of sight.
    declared: String,
    /// What the last right page means.
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
        let checked = check(block, &self.declared);
        let said = said(&checked);
        if !said.is_empty() {
            self.mistake(block, &said);
        }
        self.api = checked.api;
    }

    fn wrong_page(&mut self, block: &Block, shown: &Block) {
        let said = said(&check(block, &self.declared));
        if said.is_empty() {
            self.mistake(block, "nothing is wrong with it");
        } else if said.trim_end() != shown.text.trim_end() {
            let both = |shown: &str| format!("{}```\n\n```text\n{}```\n", block.text, shown);
            let real = both(&format!("{}\n", said.trim_end()));
            self.differs.push(Differs { shown: both(&shown.text), real });
        }
    }

    fn table(&mut self, rows: &[Vec<String>]) {
        let head = &rows[0][0];
        if !head.starts_with("Body") && !head.starts_with("Answer") {
            return;
        }
        let Some((api, (type_, judging))) =
            self.api.as_ref().and_then(|api| Some((api, body_of(api, head)?)))
        else {
            self.mistakes.push(format!(" no page before a table of `{head}` has one"));
            return;
        };
        for row in &rows[1..] {
            let verdict = verdict(api, &type_, judging, &row[0]);
            if verdict != row[1] {
                let [shown, real] = [&row[1], &verdict].map(|it| line([&row[0], it]));
                self.differs.push(Differs { shown, real });
            }
        }
    }
}

/// Checks the page of a block, beside what is declared out of sight.
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
    let said = checked.diagnostics.iter().map(|it| render(it, &checked.sources, Style::Plain));
    let said: Vec<_> = said.filter(|said| !said.contains("--> types.yaml")).collect();
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

/// What comes of a body, as a cell of a table.
fn verdict(api: &Api, type_: &Type, judging: Judging, text: &str) -> String {
    let text = text.trim_matches('`').trim();
    match json::parse(text) {
        Err(error) => error.message.to_owned(),
        Ok(json) => {
            let violations = interpret(api, type_, &json, judging);
            let said: Vec<_> = violations.iter().map(ToString::to_string).collect();
            if said.is_empty() { String::from("accepted") } else { said.join("<br>") }
        }
    }
}

/// A line of a table.
fn line(cells: [&str; 2]) -> String {
    let [one, other] = cells.map(|cell| cell.replace('|', "\\|"));
    format!("| {one} | {other} |\n").replace("|  |", "| |")
}

#[test]
fn the_spec_of_the_shop_is_right() {
    let spec = blocks::shop(&folder()).unwrap();
    let pages = spec.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    let checked = check_sources(Sources::from_texts(pages), Diagnostics::default());
    assert_eq!(said(&checked), "");
    assert!(checked.api.is_some_and(|api| api.operations().count() > 5));
}
