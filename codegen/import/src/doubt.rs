//! Doubts. A doubt is a remark about a column of a row: the document leaves it open,
//! contradicts itself, or was not understood, so a person has to look. It is written as
//! a comment above the row.

use std::fmt;

/// A column of our tables, in the order of reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Column {
    /// The whole row.
    Row,
    /// The wire name.
    Name,
    /// Where the row is nested.
    Parent,
    /// `type`.
    Type,
    /// `requirement`.
    Requirement,
    /// `length`.
    Length,
    /// `pattern`.
    Pattern,
    /// `items`.
    Items,
    /// `range`.
    Range,
    /// `values`.
    Values,
    /// `default`.
    Default,
    /// `example`.
    Example,
    /// Conditions.
    Condition,
}

impl Column {
    /// The name in reports.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Column::Row => "row",
            Column::Name => "name",
            Column::Parent => "parent",
            Column::Type => "type",
            Column::Requirement => "requirement",
            Column::Length => "length",
            Column::Range => "range",
            Column::Pattern => "pattern",
            Column::Items => "items",
            Column::Values => "values",
            Column::Default => "default",
            Column::Example => "example",
            Column::Condition => "condition",
        }
    }
}

/// A doubt about a column of a row.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Doubt {
    /// The column.
    pub(crate) column: Column,
    /// Why.
    pub(crate) why: String,
    /// The words of the page; may be empty.
    pub(crate) quote: String,
}

impl Doubt {
    /// A doubt that quotes the page.
    pub(crate) fn new(column: Column, why: &str, quote: &str) -> Self {
        Self { column, why: why.to_owned(), quote: excerpt(quote, 120) }
    }
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Doubt { column, why, quote } = self;
        write!(f, "{}: {why}", column.name())?;
        if quote.is_empty() { Ok(()) } else { write!(f, " \"{quote}\"") }
    }
}

/// A text on one line, cut to a number of characters.
pub(crate) fn excerpt(text: &str, length: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = words.join(" ");
    let line: String = line.chars().filter(|character| !character.is_control()).collect();
    match line.char_indices().nth(length) {
        None => line,
        Some((end, _)) => format!("{}...", line[..end].trim_end()),
    }
}
