//! A page of a spec that is written from attributes, and the origin of each piece:
//! diagnostics of the page are reported at the attribute.

use std::fmt::Write as _;
use std::ops::Range;

use proc_macro2::Span;
use syn::parse::{Parse, ParseStream};
use syn::{Lit, LitStr, Token, braced, bracketed, token};

/// A value in the language's words: `"text"`, `1`, `true`, `WORD`, `[list]`,
/// `{ key: value }`.
pub(crate) enum AttributeValue {
    /// A text.
    Text(String, Span),
    /// A number, `true` or `false`: as it is written.
    Plain(String, Span),
    List(Vec<AttributeValue>),
    Map(Vec<(String, Span, AttributeValue)>),
}

impl AttributeValue {
    /// The text, if it is neither a list nor a map, and its place.
    pub(crate) fn single(&self) -> Option<(&str, Span)> {
        match self {
            Self::Text(text, span) | Self::Plain(text, span) => Some((text, *span)),
            Self::List(_) | Self::Map(_) => None,
        }
    }
}

impl Parse for AttributeValue {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(token::Bracket) {
            let within;
            bracketed!(within in input);
            let values = within.parse_terminated(Self::parse, Token![,])?;
            return Ok(Self::List(values.into_iter().collect()));
        }
        if input.peek(token::Brace) {
            let within;
            braced!(within in input);
            let entries = within.parse_terminated(
                |input| {
                    let (name, span) = parse_name(input)?;
                    input.parse::<Token![:]>()?;
                    Ok((name, span, input.parse()?))
                },
                Token![,],
            )?;
            return Ok(Self::Map(entries.into_iter().collect()));
        }
        let minus = input.parse::<Option<Token![-]>>()?;
        let sign = if minus.is_some() { "-" } else { "" };
        if input.peek(syn::LitBool) {
            let value: syn::LitBool = input.parse()?;
            return Ok(Self::Plain(value.value.to_string(), value.span));
        }
        if minus.is_none() && !input.peek(Lit) {
            let (name, span) = parse_name(input)?;
            return Ok(Self::Text(name, span));
        }
        match input.parse::<Lit>()? {
            Lit::Str(text) => Ok(Self::Text(text.value(), text.span())),
            Lit::Int(number) => {
                Ok(Self::Plain(format!("{sign}{}", number.base10_digits()), number.span()))
            }
            Lit::Float(number) => {
                Ok(Self::Plain(format!("{sign}{}", number.base10_digits()), number.span()))
            }
            other => Err(syn::Error::new(
                other.span(),
                "a text, a number, `true`, `false`, a `[list]` or a `{ map }` is expected here",
            )),
        }
    }
}

/// A name: `mode`, `payment.mode`, or any text in quotes.
fn parse_name(input: ParseStream<'_>) -> syn::Result<(String, Span)> {
    use syn::ext::IdentExt;
    if input.peek(LitStr) {
        let text: LitStr = input.parse()?;
        return Ok((text.value(), text.span()));
    }
    let first = syn::Ident::parse_any(input)?;
    let mut name = first.unraw().to_string();
    while input.peek(Token![.]) {
        input.parse::<Token![.]>()?;
        name.push('.');
        name.push_str(&syn::Ident::parse_any(input)?.unraw().to_string());
    }
    Ok((name, first.span()))
}

/// A page as it is being written.
#[derive(Default)]
pub(crate) struct PageWriter {
    pub(crate) text: String,
    places: Vec<(Range<usize>, Span)>,
}

impl PageWriter {
    /// A line: a key so many levels deep, without a value.
    pub(crate) fn key(&mut self, depth: usize, key: &str, span: Span) {
        self.start(depth, key, span);
        self.text.push('\n');
    }

    /// A line: a key and its value.
    pub(crate) fn entry(&mut self, depth: usize, key: &str, span: Span, value: &AttributeValue) {
        self.start(depth, key, span);
        self.text.push(' ');
        self.value(value);
        self.text.push('\n');
    }

    /// The first entry of an element of a list.
    pub(crate) fn first_entry(
        &mut self,
        depth: usize,
        key: &str,
        span: Span,
        value: &AttributeValue,
    ) {
        self.text.push_str(&"  ".repeat(depth));
        self.text.push_str("- ");
        self.entry(0, key, span, value);
    }

    fn start(&mut self, depth: usize, key: &str, span: Span) {
        self.text.push_str(&"  ".repeat(depth));
        self.write(&scalar(key), span);
        self.text.push(':');
    }

    fn value(&mut self, value: &AttributeValue) {
        match value {
            AttributeValue::Text(text, span) => self.write(&scalar(text), *span),
            AttributeValue::Plain(text, span) => self.write(text, *span),
            AttributeValue::List(values) => {
                self.text.push('[');
                for (index, value) in values.iter().enumerate() {
                    if index > 0 {
                        self.text.push_str(", ");
                    }
                    self.value(value);
                }
                self.text.push(']');
            }
            AttributeValue::Map(entries) if entries.is_empty() => self.text.push_str("{}"),
            AttributeValue::Map(entries) => {
                self.text.push_str("{ ");
                for (index, (key, span, value)) in entries.iter().enumerate() {
                    if index > 0 {
                        self.text.push_str(", ");
                    }
                    self.write(&scalar(key), *span);
                    self.text.push_str(": ");
                    self.value(value);
                }
                self.text.push_str(" }");
            }
        }
    }

    fn write(&mut self, text: &str, span: Span) {
        let start = self.text.len();
        self.text.push_str(text);
        self.places.push((start..self.text.len(), span));
    }

    /// Where a piece of the page came from.
    pub(crate) fn place(&self, of: &Range<usize>) -> Option<Span> {
        let before = self.places.iter().take_while(|(range, _)| range.start <= of.start);
        before.last().map(|(_, span)| *span)
    }
}

/// A text as YAML takes it: plain where nothing can be mistaken for anything
/// else, in quotes otherwise.
fn scalar(text: &str) -> String {
    const OTHERS: [&str; 12] =
        ["true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf", "infinity"];
    let is_word = |text: &str| {
        text.starts_with(|first: char| first.is_ascii_alphabetic())
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.<>".contains(&byte))
            && !OTHERS.contains(&text.to_ascii_lowercase().as_str())
    };
    let is_bounds = text.split_once('-').is_some_and(|(min, max)| {
        [min, max]
            .iter()
            .all(|bound| !bound.is_empty() && bound.bytes().all(|byte| byte.is_ascii_digit()))
    });
    let is_prose = text.split(' ').all(|word| is_word(word.trim_end_matches(['.', ',', '\''])));
    if is_word(text) || is_bounds || (text.contains(' ') && is_prose) {
        return text.to_owned();
    }
    // A double-quoted scalar takes Rust's escapes, except for `\u{..}`.
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            other if other.is_control() => {
                let _ = write!(quoted, "\\U{:08X}", u32::from(other));
            }
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}
