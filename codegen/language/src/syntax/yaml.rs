//! Parses YAML into a tree in which every node knows its place. Only this file and
//! `slips` use the YAML library; neither knows the keys of a page.

mod slips;

use std::collections::BTreeSet;
use std::ops::Range;

use granit_parser::{Event, Parser, ScalarStyle, options};

use self::slips::unreadable;
use crate::diagnostic::{Diagnostics, messages};
use crate::span::{FileId, Span, Spanned};

/// The most lists and maps that may nest. Pages need about ten.
const DEEPEST: usize = 64;

/// One node of a page.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) span: Span,
    pub(crate) value: Value,
}

/// The content of a node.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    Scalar(Scalar),
    List(Vec<Node>),
    Map(Vec<Entry>),
    /// A part that a page may not have, which is already reported.
    Refused,
}

/// A single value as it was written.
#[derive(Clone, Debug)]
pub(crate) struct Scalar {
    pub(crate) text: String,
    /// Without quotes, so YAML may read it as something other than text.
    pub(crate) plain: bool,
    /// A comment after it on its line, which may have been intended as text if the
    /// value is plain.
    pub(crate) comment: Option<Span>,
}

/// A key and its value.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) key: Spanned<Scalar>,
    pub(crate) value: Node,
}

/// The content of a file.
#[derive(Debug, Default)]
pub(crate) struct Document {
    /// `None` if the file is empty, or nothing in it could be read.
    pub(crate) root: Option<Node>,
    pub(crate) comments: Vec<Span>,
}

/// Reads one file. `None` if it is empty, or nothing in it could be read.
pub(crate) fn parse(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> Option<Node> {
    parse_with_comments(file, text, diagnostics).root
}

/// Reads one file and the places of its comments.
pub(crate) fn parse_with_comments(
    file: FileId,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Document {
    let options = options! {
        flow_nesting_limit: DEEPEST,
        block_nesting_limit: DEEPEST,
        emit_unresolved_aliases: true,
        emit_comments: true,
        emit_anchor_events: true,
        max_buffered_comment_events: 100_000,
    };
    let document = Document::default();
    let mut tree = Tree { file, text, open: Vec::new(), document, diagnostics };
    let mut documents = 0;
    for event in Parser::new_from_str_with_options(text, options) {
        let (event, span) = match event {
            Ok(event) => event,
            Err(error) => {
                let at =
                    text.floor_char_boundary(error.marker().byte_offset().unwrap_or(text.len()));
                tree.diagnostics.push(unreadable(&error, text, Span::new(file, at..at), DEEPEST));
                return Document::default();
            }
        };
        let range = span.byte_range().unwrap_or(0..0);
        if let Event::DocumentStart(..) = event {
            documents += 1;
            if documents == 2 {
                tree.diagnostics.push(messages::second_document(Span::new(file, range)));
                break;
            }
        } else {
            tree.add(event, range);
        }
    }
    tree.document
}

/// The tree while it is built: the open nodes, outermost first.
struct Tree<'d> {
    file: FileId,
    text: &'d str,
    open: Vec<Open>,
    document: Document,
    diagnostics: &'d mut Diagnostics,
}

enum Open {
    List { start: usize, items: Vec<Node> },
    Map { start: usize, entries: Vec<Entry>, key: Key },
}

/// The role of the next node in a map.
enum Key {
    /// The key of an entry.
    Next,
    /// The value of this key.
    Named(Spanned<Scalar>),
    /// The value of a key that is not text: ignored.
    Refused,
}

impl Tree<'_> {
    fn add(&mut self, event: Event<'_>, range: Range<usize>) {
        let span = Span::new(self.file, range.clone());
        match &event {
            Event::Anchor(..) => return self.refuse(span),
            Event::Scalar(.., Some(_))
            | Event::SequenceStart(.., Some(_))
            | Event::MappingStart(.., Some(_)) => {
                self.refuse(span);
            }
            Event::Comment(..) => return self.comment(span),
            _ => {}
        }
        match event {
            Event::Scalar(text, style, ..) => {
                // For a missing value the library reports `~`.
                let text = if range.is_empty() && style == ScalarStyle::Plain {
                    String::new()
                } else {
                    text.into_owned()
                };
                let plain = style == ScalarStyle::Plain;
                let span = match style {
                    ScalarStyle::Literal | ScalarStyle::Folded => {
                        Span::new(self.file, self.header_of(range.start)..range.end)
                    }
                    _ => span,
                };
                let value = if self.is_visible(&text, span) {
                    Value::Scalar(Scalar { text, plain, comment: None })
                } else {
                    Value::Refused
                };
                self.close(Node { span, value });
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                self.refuse(span);
                self.close(Node { span, value: Value::Refused });
            }
            Event::SequenceStart(..) => {
                self.open.push(Open::List { start: range.start, items: Vec::new() });
            }
            Event::MappingStart(..) => {
                self.open.push(Open::Map {
                    start: range.start,
                    entries: Vec::new(),
                    key: Key::Next,
                });
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let (start, value) = match self.open.pop() {
                    Some(Open::List { start, items }) => (start, Value::List(items)),
                    Some(Open::Map { start, entries, .. }) => {
                        (start, Value::Map(self.without_duplicates(entries)))
                    }
                    None => return,
                };
                let span = Span::new(self.file, start..range.end.max(start));
                self.close(Node { span, value });
            }
            _ => {}
        }
    }

    /// Refuses characters that an escape can produce and that are invisible,
    /// because they would get into docs, source code and terminals.
    fn is_visible(&mut self, text: &str, span: Span) -> bool {
        if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            return true;
        }
        let Some(hidden) = text.chars().find(|character| is_hidden(*character)) else {
            return true;
        };
        self.diagnostics.push(messages::invisible(hidden, span));
        false
    }

    /// The position of the `|` or `>` of a text; the library reports that of its
    /// first line.
    fn header_of(&self, first_line: usize) -> usize {
        let above = self.text[..first_line].trim_end();
        let line = above.rfind('\n').map_or(0, |line| line + 1);
        let ends = above[line..].match_indices(" #").map(|(at, _)| line + at);
        let headers = ends.chain([above.len()]).map(|end| {
            let header = above[..end].trim_end();
            header.trim_end_matches(|sign: char| "+-0123456789".contains(sign))
        });
        let header = headers.into_iter().find(|header| header.ends_with(['|', '>']));
        header.map_or(first_line, |header| header.len() - 1)
    }

    /// Records a comment, and the unquoted text before it on the same line.
    fn comment(&mut self, span: Span) {
        self.document.comments.push(span);
        let last = match self.open.last_mut() {
            Some(Open::List { items, .. }) => items.last_mut(),
            Some(Open::Map { entries, .. }) => entries.last_mut().map(|entry| &mut entry.value),
            None => None,
        };
        let Some(Node { span: before, value: Value::Scalar(scalar) }) = last else { return };
        let between = self.text.get(before.range().end..span.range().start);
        if scalar.plain
            && !scalar.text.is_empty()
            && between.is_some_and(|text| !text.contains('\n'))
        {
            scalar.comment = Some(span);
        }
    }

    /// Adds a finished node to its parent.
    fn close(&mut self, node: Node) {
        match self.open.last_mut() {
            // A document may be empty after its first marker.
            None if matches!(&node.value, Value::Scalar(scalar) if scalar.is_nothing()) => {}
            None => self.document.root = Some(node),
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Map { entries, key, .. }) => {
                match (std::mem::replace(key, Key::Next), node.value) {
                    (Key::Named(key), value) => {
                        entries.push(Entry { key, value: Node { span: node.span, value } });
                    }
                    (Key::Refused, _) => {}
                    (Key::Next, Value::Scalar(scalar)) => {
                        if self.text[node.span.range()].trim_end().contains('\n') {
                            *key = Key::Refused;
                            self.diagnostics.push(messages::key_on_lines(node.span));
                        } else {
                            *key = Key::Named(Spanned::new(scalar, node.span));
                        }
                    }
                    (Key::Next, Value::Refused) => *key = Key::Refused,
                    (Key::Next, Value::List(_) | Value::Map(_)) => {
                        *key = Key::Refused;
                        self.diagnostics.push(messages::key_not_a_string(node.span));
                    }
                }
            }
        }
    }

    fn refuse(&mut self, span: Span) {
        self.diagnostics.push(messages::alias(span));
    }

    /// Reports repeated keys, and keeps the first of each.
    fn without_duplicates(&mut self, mut entries: Vec<Entry>) -> Vec<Entry> {
        // Sorting is cheaper than hashing for maps as small as most are.
        let mut keys: Vec<_> = entries.iter().map(|entry| &entry.key).collect();
        keys.sort_by(|one, other| one.value.text.cmp(&other.value.text));
        let mut repeated = BTreeSet::new();
        for same in keys.chunk_by(|one, other| one.value.text == other.value.text) {
            let [first, again @ ..] = same else { continue };
            for key in again {
                let key_text = &key.value.text;
                self.diagnostics.push(messages::duplicate_key(key_text, key.span, first.span));
                repeated.insert(key.span);
            }
        }
        entries.retain(|entry| !repeated.contains(&entry.key.span));
        entries
    }
}

/// Whether a character is a control other than a line feed or tab, or changes the
/// direction of text (UAX #9, section 2).
fn is_hidden(character: char) -> bool {
    character.is_control() && !matches!(character, '\n' | '\t')
        || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
