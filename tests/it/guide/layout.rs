//! The pages of specs in the guide have the layout that `fmt` gives them.

use paramtable_language::{Diagnostics, Formatted, Sources};

use super::blocks::{self, Block, Piece};
use super::{Differs, page_of, pages, settle};

/// The formatted text of a block, if it can be formatted.
fn tidied(block: &Block) -> Option<String> {
    let is_api = block.file().is_some_and(|path| path.ends_with("paramtable.yaml"));
    let (path, text) = page_of(block);
    let path = if is_api { "paramtable.yaml" } else { path };
    let sources = Sources::from_texts([(path, text.as_str())]);
    let (file, _) = sources.iter().next()?;
    let tidy = paramtable_language::format(&sources, file, &mut Diagnostics::default());
    let Formatted::Tidy(tidy) = tidy else { return None };
    // The lines that `page_of` has added around a part of a page.
    let around = text.lines().count() - block.text.lines().count();
    let by = around * 2;
    let lines =
        tidy.lines().skip(around).map(|line| format!("{}\n", line.get(by..).unwrap_or_default()));
    Some(lines.collect())
}

#[test]
fn pages_of_the_guide_are_formatted() {
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
        settle(&page, &differs, &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
