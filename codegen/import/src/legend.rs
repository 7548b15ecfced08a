//! What a document says about its own words: lists such as "M - mandatory" or
//! "Colour - a text of six hexadecimal digits".

use std::collections::HashMap;
use std::sync::LazyLock;

use regex::Regex;

use crate::cells::requirement::{self, Requirement};
use crate::cells::{size, types};
use crate::document::{Content, Document};
use crate::doubt::{Column, Doubt};
use crate::mapping::Mapping;
use crate::roles::fold;
use crate::row::Legend;

/// Words of the document with their meanings, and those of the mapping file.
pub(crate) struct Words<'a> {
    meanings: HashMap<String, String>,
    mapping: &'a Mapping,
}

static ENTRY: LazyLock<Regex> = LazyLock::new(|| {
    let words = r"^[\W_]*([\p{L}][\p{L}\p{N} /_-]{0,40}?)[*`]*(?:\s*\([^()]*\))?(?:\s*\*?\([^()]*\)\*?)?[*`]*\s*(?:[:：=]|\s[-–—]\s|[-–—]\s)\s*(.+)$";
    Regex::new(words).expect("the pattern is valid")
});

impl<'a> Words<'a> {
    pub(crate) fn of(document: &Document, mapping: &'a Mapping) -> Self {
        let mut meanings = HashMap::new();
        let mut add = |word: &str, meaning: &str| {
            let word = fold(word);
            if !word.is_empty() && word.chars().count() <= 40 {
                meanings.entry(word).or_insert_with(|| meaning.to_owned());
            }
        };
        for (at, block) in document.blocks.iter().enumerate() {
            match &block.content {
                Content::Item(text) => {
                    let text = text.plain();
                    let first = text.split_once('\n').map_or(text.as_str(), |(first, _)| first);
                    if let Some(found) = ENTRY.captures(first) {
                        add(&found[1], &found[2]);
                    }
                }
                Content::Term { text, .. } => {
                    if let Some(Content::Definition(meaning)) =
                        document.blocks.get(at + 1).map(|block| &block.content)
                    {
                        add(&text.plain(), &meaning.plain());
                    }
                }
                Content::Table(table) if table.header.len() == 2 && table.rows.len() <= 60 => {
                    for row in &table.rows {
                        if let [word, meaning, ..] = row.cells.as_slice() {
                            add(&word.text.plain(), &meaning.text.plain());
                        }
                    }
                }
                _ => {}
            }
        }
        Self { meanings, mapping }
    }
}

impl Legend for Words<'_> {
    fn kind(&self, word: &str) -> Option<types::Read> {
        if let Some(kind) = self.mapping.kind(word) {
            return Some(types::Read { expression: Some(kind.to_owned()), ..Default::default() });
        }
        let meaning = self.meanings.get(&fold(word))?;
        let mut known = types::read(word, &|_| None);
        let is_known =
            known.expression.as_deref().is_some_and(|kind| types::is_ours(types::base(kind)));
        if is_known && known.doubts.is_empty() {
            if matches!(known.expression.as_deref(), Some("integer" | "decimal"))
                && known.range.is_none()
            {
                known.range = size::range(meaning).bounds;
            }
            return Some(known);
        }
        by_meaning(word, meaning)
    }

    fn requirement(&self, word: &str) -> Option<Requirement> {
        if let Some(requirement) = self.mapping.requirement(word) {
            return Some(requirement);
        }
        // Only codes: a legend does not change what "required" means.
        if word.chars().count() > 3 || word.trim().is_empty() {
            return None;
        }
        let meaning = self.meanings.get(&fold(word))?;
        let first = meaning.split([',', '.', ';', ':', '(', '-', '–']).next().unwrap_or(meaning);
        requirement::word(first)
    }
}

/// The type of an unknown word by the words of its meaning, if they agree.
fn by_meaning(word: &str, meaning: &str) -> Option<types::Read> {
    let short = meaning.split(['.', ',', ';', '(', ':', '\n']).next().unwrap_or(meaning);
    let read = types::read(short.trim(), &|_| None);
    let is_ours = |read: &types::Read| {
        read.expression.as_deref().is_some_and(|kind| types::is_ours(types::base(kind)))
    };
    if is_ours(&read) && read.doubts.is_empty() {
        return Some(read);
    }
    let mut kinds: Vec<String> = Vec::new();
    for word in fold(short).split(' ').filter(|word| word.len() > 2) {
        let read = types::read(word, &|_| None);
        if is_ours(&read) && read.doubts.is_empty() {
            kinds.extend(read.expression);
        }
    }
    kinds.sort_unstable();
    kinds.dedup();
    let [kind] = kinds.as_slice() else { return None };
    let doubt = Doubt::new(Column::Type, &format!("by what the page says of `{word}`:"), short);
    Some(types::Read { expression: Some(kind.clone()), doubts: vec![doubt], ..Default::default() })
}
