//! The pages of the guide as the tests read them: fenced blocks, tables and comments,
//! in order. `CONTRIBUTING.md` lists the words after the fences; readers do not see
//! them.

use std::path::{Path, PathBuf};

/// A part of a page that the tests use.
pub(crate) enum Piece {
    /// A fenced block.
    Block(Block),
    /// The rows of a table, header first, without the delimiter row.
    Table(Vec<Vec<String>>),
    /// The text of a comment.
    Comment(String),
}

/// A fenced block.
pub(crate) struct Block {
    /// The words after the opening fence, the language first.
    pub(crate) words: Vec<String>,
    /// The content of the block.
    pub(crate) text: String,
    /// The line number of its opening fence, from 1.
    pub(crate) line: usize,
}

impl Block {
    /// The language.
    pub(crate) fn language(&self) -> &str {
        self.words.first().map_or("", String::as_str)
    }

    /// Whether a word follows the fence.
    pub(crate) fn is(&self, word: &str) -> bool {
        self.words.iter().any(|known| known == word)
    }

    /// The path of the file that the block contains.
    pub(crate) fn file(&self) -> Option<&str> {
        self.words.iter().find_map(|word| word.strip_prefix("file:"))
    }

    /// The path of the file that the block edits.
    pub(crate) fn edited(&self) -> Option<&str> {
        self.words.iter().find_map(|word| word.strip_prefix("edit:"))
    }
}

/// The Markdown files of the guide, in the order of their names.
pub(crate) fn pages(folder: &Path) -> std::io::Result<Vec<(PathBuf, String)>> {
    let mut pages = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            pages.extend(self::pages(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            let text = std::fs::read_to_string(&path)?;
            pages.push((path, text));
        }
    }
    pages.sort();
    Ok(pages)
}

/// The spec of the shop, whose pages are blocks across the guide.
pub(crate) fn shop(folder: &Path) -> std::io::Result<Vec<(String, String)>> {
    let mut spec: Vec<(String, String)> = Vec::new();
    for (path, text) in pages(folder)? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        for (number, piece) in pieces(&text).into_iter().enumerate() {
            match piece {
                Piece::Block(block) if block.is("shop") && block.is("api") => {
                    let api = String::from("paramtable.yaml");
                    match spec.iter_mut().find(|(path, _)| *path == api) {
                        Some((_, text)) => *text = format!("{text}{}", block.text),
                        None => spec.push((api, block.text)),
                    }
                }
                Piece::Block(block) if block.is("shop") => {
                    spec.push((format!("{name}-{number}.yaml"), block.text));
                }
                _ => {}
            }
        }
    }
    Ok(spec)
}

/// The pieces of a page.
pub(crate) fn pieces(page: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut lines = page.lines().enumerate().peekable();
    while let Some((number, line)) = lines.next() {
        if let Some(info) = line.strip_prefix("```") {
            let within = lines.by_ref().map(|(_, line)| line).take_while(|line| *line != "```");
            let text = within.flat_map(|line| [line, "\n"]).collect();
            let words = info.split([' ', ',']).map(str::to_owned).collect();
            pieces.push(Piece::Block(Block { words, text, line: number + 1 }));
        } else if let Some(comment) = line.strip_prefix("<!--") {
            let mut text = comment.to_owned();
            while !text.contains("-->") {
                let Some((_, line)) = lines.next() else { break };
                text.push('\n');
                text.push_str(line);
            }
            let text = text.split("-->").next().unwrap_or_default();
            pieces.push(Piece::Comment(text.to_owned()));
        } else if line.starts_with('|') {
            let mut rows = vec![cells(line)];
            while let Some((_, line)) = lines.next_if(|(_, line)| line.starts_with('|')) {
                if !line.starts_with("|-") {
                    rows.push(cells(line));
                }
            }
            pieces.push(Piece::Table(rows));
        }
    }
    pieces
}

/// The cells of a table row.
fn cells(line: &str) -> Vec<String> {
    let line = line.trim().trim_start_matches('|');
    let line = line.strip_suffix('|').unwrap_or(line).replace("\\|", "\0");
    line.split('|').map(|cell| cell.trim().replace('\0', "|")).collect()
}
