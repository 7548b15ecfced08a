//! Sentences about a spec, made of pieces that each output spells in its own way.

use std::borrow::Cow;
use std::fmt::{self, Display};

use crate::model::across::Path;
use crate::model::api::Api;
use crate::model::ids::{FactId, Item};
use crate::model::types::Literal;

/// A part of a spec that can be put into words.
pub struct Words<'a, T>(pub &'a Api, pub &'a T);

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece<'a> {
    /// Words of ours.
    Plain(Cow<'a, str>),
    /// Text of a page, of any content.
    Prose(&'a str),
    /// A value or a name, as it is on the wire.
    Code(Cow<'a, str>),
    /// A parameter, seen from the table of the sentence.
    Parameter(&'a Path),
    /// A fact.
    Fact(FactId),
    /// A declared type.
    Type(Item),
}

/// Words about a spec, without a full stop.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sentence<'a> {
    pub(super) pieces: Vec<Piece<'a>>,
}

impl<'a> Sentence<'a> {
    /// A sentence of our own words.
    pub fn of(words: impl Into<Cow<'a, str>>) -> Self {
        Self { pieces: vec![Piece::Plain(words.into())] }
    }

    /// Its pieces, in order.
    pub fn pieces(&self) -> &[Piece<'a>] {
        &self.pieces
    }

    /// Its text: each piece as `spell` writes it.
    pub fn spelt(&self, mut spell: impl FnMut(&Piece<'a>, &mut String)) -> String {
        let mut text = String::new();
        for piece in &self.pieces {
            spell(piece, &mut text);
        }
        text
    }

    /// For diagnostics and messages, which link to nothing: names as code.
    pub fn in_code(&self, api: &Api) -> String {
        self.spelt(|piece, text| match piece {
            Piece::Plain(words) => text.push_str(words),
            Piece::Prose(words) => text.push_str(&on_one_line(words)),
            Piece::Code(value) => text.push_str(&code(value)),
            Piece::Parameter(path) => text.push_str(&code(&wire_path(api, path))),
            Piece::Fact(fact) => text.push_str(&code(&name_of_fact(api, *fact))),
            Piece::Type(item) => text.push_str(&code(api.name_of(*item).wire())),
        })
    }

    pub(super) fn say(&mut self, words: impl Into<Cow<'a, str>>) -> &mut Self {
        self.add(Piece::Plain(words.into()))
    }

    pub(super) fn code(&mut self, value: impl Into<Cow<'a, str>>) -> &mut Self {
        self.add(Piece::Code(value.into()))
    }

    pub(super) fn literal(&mut self, api: &Api, literal: &Literal) -> &mut Self {
        self.code(Words(api, literal).to_string())
    }

    pub(super) fn add(&mut self, piece: Piece<'a>) -> &mut Self {
        self.pieces.push(piece);
        self
    }

    pub(super) fn append(&mut self, other: Self) -> &mut Self {
        self.pieces.extend(other.pieces);
        self
    }
}

/// Sentences as one, with `between` between them.
pub fn joined<'a>(
    sentences: impl IntoIterator<Item = Sentence<'a>>,
    between: &'static str,
) -> Sentence<'a> {
    let mut all = Sentence::default();
    for (index, sentence) in sentences.into_iter().enumerate() {
        if index > 0 {
            all.say(between);
        }
        all.append(sentence);
    }
    all
}

/// The wire names of a path, with points between them.
pub fn wire_path(api: &Api, path: &Path) -> String {
    api.steps(path).map(|step| step.name.wire()).collect::<Vec<_>>().join(".")
}

/// The name of a fact as conditions write it: `$name`.
pub fn name_of_fact(api: &Api, fact: FactId) -> String {
    format!("${}", api.fact(fact).name.wire())
}

/// Text on one line, with a visible mark instead of each character that would
/// change the direction of text.
pub fn on_one_line(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.replace(turns_text_around, "\u{fffd}")
}

/// Whether a character changes the direction of the text after it, so that readers
/// see another order than the real one.
pub fn turns_text_around(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Text as Markdown code.
pub fn code(text: &str) -> String {
    match on_one_line(text).as_str() {
        "" => String::from("`\"\"`"),
        text if text.contains('`') => {
            let longest = text.split(|other| other != '`').map(str::len).max().unwrap_or(0);
            let fence = "`".repeat(longest + 1);
            format!("{fence} {text} {fence}")
        }
        text => format!("`{text}`"),
    }
}

/// A value as it is on the wire, a text without quotes.
impl Display for Words<'_, Literal> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.1 {
            Literal::Text(text)
            | Literal::Date(text)
            | Literal::DateTime(text)
            | Literal::Formatted { text, .. } => f.write_str(text),
            Literal::Boolean(value) => value.fmt(f),
            Literal::Integer(value) => value.fmt(f),
            Literal::Decimal(value) => value.fmt(f),
            Literal::Variant(id, index) => {
                f.write_str(self.0.enumeration(*id).values[*index].name.wire())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::code;

    #[test]
    fn code_holds_anything() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a`b``c"), "``` a`b``c ```");
        assert_eq!(code("a\nb"), "`a b`");
    }
}
