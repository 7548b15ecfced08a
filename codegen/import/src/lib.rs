//! Parameter tables out of documents, as pages of paramtable.
//!
//! ```text
//! bytes ──decode──▶ text ──read──▶ Document ──understand──▶ tables ──write──▶ pages
//!                         blocks of          rows with               checked,
//!                         any layout         doubts                  formatted
//! ```
//!
//! `OpenAPI` and JSON Schema say their facts by keys: `openapi` makes tables of them
//! without the two stages in the middle.
//!
//! What a document says is taken over, or doubted: nothing is guessed in silence.
//! The same bytes give the same pages; there is no network and no clock.

mod cells;
mod document;
mod doubt;
mod govern;
mod legend;
mod mapping;
mod merge;
mod nest;
mod openapi;
mod place;
mod read;
mod report;
mod roles;
mod row;
mod sections;
mod select;
mod text;
mod understand;
mod write;

pub use mapping::Mapping;
pub use merge::{Change, ChangeKind, Merged, merge};
pub use read::Layout;
pub use select::Skipped;
use understand::{Understood, understand};
pub use write::Page;

/// What came of a document.
#[derive(Debug)]
pub struct Imported {
    understood: Understood,
    /// The pages, which the language takes as they are.
    pub pages: Vec<Page>,
    /// Lines that look like content but were not read, and why.
    pub losses: Vec<(usize, String)>,
    is_api: bool,
}

impl Imported {
    /// The number of parameter tables.
    pub fn tables(&self) -> usize {
        self.understood.tables.len()
    }

    /// The tables that were skipped.
    pub fn skipped(&self) -> &[Skipped] {
        &self.understood.skipped
    }

    /// The number of rows.
    pub fn rows(&self) -> usize {
        self.understood.tables.iter().map(|table| table.rows.len()).sum()
    }

    /// The number of doubts. In `OpenAPI`, where every key is meant, so is what was not
    /// read of an operation or of the document.
    pub fn doubts(&self) -> usize {
        let tables = &self.understood.tables;
        let rows: usize =
            tables.iter().flat_map(|table| &table.rows).map(|row| row.doubts.len()).sum();
        let notes: usize = tables.iter().map(|table| table.notes.len()).sum();
        if self.is_api { rows + notes + self.losses.len() } else { rows }
    }

    /// The report for programs.
    pub fn report(&self) -> serde_json::Value {
        report::json(&self.understood, &self.losses)
    }
}

/// Imports a document. `name` is that of its file, which names the pages.
pub fn import(name: &str, bytes: &[u8], layout: Layout, mapping: &Mapping) -> Imported {
    let text::Decoded { text, doubt } = text::decode(bytes);
    let mut losses: Vec<(usize, String)> = doubt.map(|doubt| (1, doubt)).into_iter().collect();
    let is_api = layout == Layout::OpenApi;
    let mut understood = if is_api {
        let (understood, unread) = openapi::understand(&text, &stem(name));
        losses.extend(unread);
        understood
    } else {
        let document = read::read(&text, layout);
        losses.extend(document.losses.iter().map(|loss| (loss.line, loss.why.clone())));
        understand(&document, mapping)
    };
    let head = head(name, &understood, &losses);
    let pages = write::settle(&mut understood, &stem(name), &head);
    Imported { understood, pages, losses, is_api }
}

/// The comments at the head of the first page: where it comes from, and what was
/// skipped.
fn head(name: &str, understood: &Understood, losses: &[(usize, String)]) -> Vec<String> {
    let mut head = vec![format!("from {name}")];
    for Skipped { table, line, why, .. } in &understood.skipped {
        let table = doubt::excerpt(table, 60);
        head.push(format!(
            "skipped: table at line {line}, \"{table}\": {}",
            doubt::excerpt(why, 160)
        ));
    }
    for (line, why) in losses {
        head.push(format!("not read: line {line}: {why}"));
    }
    head
}

/// The name of a file as that of a page.
fn stem(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let name = name.split('.').find(|part| !part.is_empty()).unwrap_or("page");
    let mut stem = String::new();
    for character in name.chars() {
        if character.is_ascii_alphanumeric() {
            stem.push(character.to_ascii_lowercase());
        } else if !stem.is_empty() && !stem.ends_with('-') {
            stem.push('-');
        }
    }
    let stem = stem.trim_end_matches('-');
    if stem.is_empty() || stem == "paramtable" { "page".to_owned() } else { stem.to_owned() }
}
