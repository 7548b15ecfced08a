//! YAML and JSON as a tree in which every node knows its line. The language's own
//! reader refuses what a page may not have, such as anchors; a foreign document may.

use std::borrow::Cow;
use std::ops::Range;

use granit_parser::{Event, Parser, ScalarStyle, options};

/// The most lists and maps that may nest.
const DEEPEST: usize = 128;

/// A node and its line, from 1.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) line: usize,
    pub(super) value: Value,
}

/// The content of a node.
#[derive(Clone, Debug)]
pub(super) enum Value {
    /// A text; `true` if it was written without quotes.
    Scalar(String, bool),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
    /// An alias of YAML, which is not followed.
    Alias,
}

impl Node {
    /// The entries; none if it is no map.
    pub(super) fn entries(&self) -> &[(String, Node)] {
        match &self.value {
            Value::Map(entries) => entries,
            Value::Scalar(..) | Value::List(_) | Value::Alias => &[],
        }
    }

    /// The items; none if it is no list.
    pub(super) fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            Value::Scalar(..) | Value::Map(_) | Value::Alias => &[],
        }
    }

    /// The value of a key.
    pub(super) fn get(&self, key: &str) -> Option<&Node> {
        self.entries().iter().find(|(known, _)| known == key).map(|(_, node)| node)
    }

    /// The text of a scalar.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(text, _) => Some(text),
            Value::List(_) | Value::Map(_) | Value::Alias => None,
        }
    }

    /// The text of a key's scalar.
    pub(super) fn text_of(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(Node::text)
    }

    /// Whether it is `true`.
    pub(super) fn is_true(&self) -> bool {
        matches!(&self.value, Value::Scalar(text, true) if text == "true")
    }

    /// Whether it is `false`.
    pub(super) fn is_false(&self) -> bool {
        matches!(&self.value, Value::Scalar(text, true) if text == "false")
    }

    /// Whether it is `null`.
    pub(super) fn is_null(&self) -> bool {
        matches!(&self.value, Value::Scalar(text, true) if matches!(text.as_str(), "" | "null" | "~"))
    }

    /// The words of the document, on one line, cut to the length of an excerpt.
    pub(super) fn words(&self) -> String {
        let mut words = String::new();
        self.write(&mut words);
        words
    }

    fn write(&self, words: &mut String) {
        if words.len() > 200 {
            return;
        }
        match &self.value {
            Value::Scalar(text, _) => words.extend(text.chars().take(200)),
            Value::Alias => words.push('*'),
            Value::List(items) => {
                words.push('[');
                for (at, item) in items.iter().enumerate() {
                    words.push_str(if at == 0 { "" } else { ", " });
                    item.write(words);
                    if words.len() > 200 {
                        break;
                    }
                }
                words.push(']');
            }
            Value::Map(entries) => {
                words.push('{');
                for (at, (key, value)) in entries.iter().enumerate() {
                    words.push_str(if at == 0 { " " } else { ", " });
                    words.push_str(key);
                    words.push_str(": ");
                    value.write(words);
                    if words.len() > 200 {
                        break;
                    }
                }
                words.push_str(" }");
            }
        }
    }
}

/// Why a document could not be read.
#[derive(Debug)]
pub(super) struct Unreadable {
    pub(super) line: usize,
    pub(super) why: String,
}

enum Open {
    List(usize, Vec<Node>),
    Map(usize, Vec<(String, Node)>, Option<String>),
}

/// Reads the first YAML document of a text. JSON is YAML, but for its pairs of
/// surrogates.
pub(super) fn parse(text: &str) -> Result<Node, Unreadable> {
    let text = joined_surrogates(text);
    let lines = Lines::of(&text);
    let options = options! {
        flow_nesting_limit: DEEPEST,
        block_nesting_limit: DEEPEST,
        emit_unresolved_aliases: true,
    };
    let mut open: Vec<Open> = Vec::new();
    let mut root = None;
    for event in Parser::new_from_str_with_options(&text, options) {
        let (event, span) = event.map_err(|error| Unreadable {
            line: lines.at(error.marker().byte_offset().unwrap_or(0)),
            why: error.to_string(),
        })?;
        let range: Range<usize> = span.byte_range().unwrap_or(0..0);
        let line = lines.at(range.start);
        let node = match event {
            Event::Scalar(text, style, ..) => {
                Node { line, value: Value::Scalar(text.into_owned(), style == ScalarStyle::Plain) }
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) => Node { line, value: Value::Alias },
            Event::SequenceStart(..) => {
                open.push(Open::List(line, Vec::new()));
                continue;
            }
            Event::MappingStart(..) => {
                open.push(Open::Map(line, Vec::new(), None));
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => match open.pop() {
                Some(Open::List(line, items)) => Node { line, value: Value::List(items) },
                Some(Open::Map(line, entries, _)) => Node { line, value: Value::Map(entries) },
                None => continue,
            },
            Event::DocumentEnd => break,
            _ => continue,
        };
        match open.last_mut() {
            None => root = Some(node),
            Some(Open::List(_, items)) => items.push(node),
            Some(Open::Map(_, entries, key)) => match key.take() {
                Some(key) => entries.push((key, node)),
                None => *key = Some(node.words()),
            },
        }
    }
    root.ok_or(Unreadable { line: 1, why: "the document is empty".to_owned() })
}

/// The starts of lines.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        Self(text.match_indices('\n').map(|(at, _)| at).collect())
    }

    fn at(&self, offset: usize) -> usize {
        self.0.partition_point(|end| *end < offset) + 1
    }
}

/// JSON writes a character beyond the first plane as two escapes, which YAML refuses.
fn joined_surrogates(text: &str) -> Cow<'_, str> {
    let is_json = text.trim_start().starts_with('{');
    if !is_json || !(text.contains("\\ud") || text.contains("\\uD")) {
        return Cow::Borrowed(text);
    }
    let mut joined = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        let (before, from) = rest.split_at(at);
        joined.push_str(before);
        let unit = |at: usize| {
            let digits = from.get(at..at + 6)?.strip_prefix("\\u")?;
            u16::from_str_radix(digits, 16).ok()
        };
        let pair = unit(0).zip(unit(6)).map(|(high, low)| [high, low]);
        let pair = pair.and_then(|pair| {
            let is_high = (0xD800..0xDC00).contains(&pair[0]);
            is_high.then(|| String::from_utf16(&pair).ok()).flatten()
        });
        let taken = if let Some(character) = pair {
            joined.push_str(&character);
            12
        } else {
            let length = from.chars().take(2).map(char::len_utf8).sum();
            joined.push_str(from.get(..length).unwrap_or_default());
            length
        };
        rest = from.get(taken..).unwrap_or_default();
    }
    joined.push_str(rest);
    Cow::Owned(joined)
}
