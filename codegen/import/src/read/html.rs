//! Reads HTML: whole pages, and the fragments within Markdown. html5ever makes the
//! tokens; what they mean for a document is decided here.

use std::cell::RefCell;

use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, CharacterTokens, EndTag, StartTag, Tag, TagToken, Token, TokenSink,
    TokenSinkResult, Tokenizer, TokenizerOpts,
};

use super::builder::{Builder, Kind};
use crate::document::{Document, Mark};

/// Elements whose tags are tags. Any other name in angle brackets is text, such as a
/// placeholder, unless it holds a hyphen or colon as custom elements do.
const KNOWN: &str = " a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset g h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark math menu meta meter nav nobr noscript object ol optgroup option output p param path picture pre progress q rect s samp script section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul use var video wbr ";

pub(crate) fn read(text: &str) -> Document {
    let mut reader = Reader::new(Builder::new());
    reader.feed(text, 1);
    reader.finish()
}

/// Feeds HTML to a builder, in one piece or many.
pub(super) struct Reader {
    state: RefCell<State>,
}

struct State {
    builder: Builder,
    /// The line before the piece.
    line: usize,
    /// The element whose text is left out.
    hidden: Option<String>,
    lists: usize,
    terms: usize,
}

impl Reader {
    pub(super) fn new(builder: Builder) -> Self {
        let state = State { builder, line: 0, hidden: None, lists: 0, terms: 0 };
        Self { state: RefCell::new(state) }
    }

    pub(super) fn builder(&mut self) -> &mut Builder {
        &mut self.state.get_mut().builder
    }

    /// Reads a piece that begins at a line.
    pub(super) fn feed(&mut self, html: &str, line: usize) {
        self.state.get_mut().line = line.saturating_sub(1);
        let buffer = BufferQueue::default();
        buffer.push_back(escape_unknown(html).as_str().into());
        let tokenizer = Tokenizer::new(Sink(&self.state), TokenizerOpts::default());
        let _ = tokenizer.feed(&buffer);
        tokenizer.end();
    }

    pub(super) fn finish(self) -> Document {
        self.state.into_inner().builder.finish()
    }
}

struct Sink<'a>(&'a RefCell<State>);

impl TokenSink for Sink<'_> {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        let mut state = self.0.borrow_mut();
        let line = state.line + usize::try_from(line).unwrap_or(1);
        state.builder.set_line(line);
        match token {
            TagToken(tag) => return state.tag(&tag),
            CharacterTokens(text) if state.hidden.is_none() => state.builder.text(&text),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl State {
    fn tag(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name: &str = &tag.name;
        let is_open = tag.kind == StartTag;
        if let Some(hidden) = &self.hidden {
            if tag.kind == EndTag && hidden == name {
                self.hidden = None;
            }
            return TokenSinkResult::Continue;
        }
        if is_open && let Some(id) = attribute(tag, "id") {
            self.builder.anchor(&id);
        }
        let builder = &mut self.builder;
        match name {
            "script" | "style" | "template" | "svg" | "title" | "select" | "nav" if is_open => {
                if tag.self_closing && name == "svg" {
                    return TokenSinkResult::Continue;
                }
                self.hidden = Some(name.to_owned());
                return match name {
                    "script" => TokenSinkResult::RawData(RawKind::ScriptData),
                    "style" => TokenSinkResult::RawData(RawKind::Rawtext),
                    "title" => TokenSinkResult::RawData(RawKind::Rcdata),
                    _ => TokenSinkResult::Continue,
                };
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let level = name.as_bytes()[1] - b'0';
                block(builder, Kind::Heading(level), is_open);
            }
            "p" | "div" | "section" | "article" | "blockquote" | "details" | "summary"
            | "figcaption" | "header" | "footer" | "main" | "aside" | "address" => {
                builder.end();
            }
            "ul" | "ol" => {
                builder.end();
                self.lists = if is_open { self.lists + 1 } else { self.lists.saturating_sub(1) };
            }
            "li" => block(builder, Kind::Item, is_open),
            "dl" => {
                builder.end();
                self.terms = if is_open { self.terms + 1 } else { self.terms.saturating_sub(1) };
            }
            "dt" => block(builder, Kind::Term(self.terms.max(1)), is_open),
            "dd" => block(builder, Kind::Definition, is_open),
            "pre" if is_open => builder.begin(Kind::Code),
            "pre" => builder.end_code(),
            "br" => builder.line_break(),
            "hr" => builder.end(),
            "b" | "strong" | "i" | "em" | "mark" => builder.mark(Mark::Strong, is_open),
            "code" | "tt" | "kbd" | "samp" | "var" => builder.mark(Mark::Code, is_open),
            "del" | "s" | "strike" => builder.mark(Mark::Struck, is_open),
            "a" if is_open => {
                if let Some(name) = attribute(tag, "name") {
                    builder.anchor(&name);
                }
                builder.open_link(&attribute(tag, "href").unwrap_or_default());
                if tag.self_closing {
                    builder.close_link();
                }
            }
            "a" => builder.close_link(),
            "img" => builder.text(&attribute(tag, "alt").unwrap_or_default()),
            "input" if attribute(tag, "type").as_deref() == Some("checkbox") => {
                builder.text(if attribute(tag, "checked").is_some() { "☑" } else { "☐" });
            }
            "table" if is_open => builder.open_table(),
            "table" => builder.close_table(),
            "caption" => builder.set_caption(is_open),
            "thead" => builder.set_head(is_open),
            "tbody" | "tfoot" => builder.set_head(false),
            "tr" if is_open => builder.open_row(),
            "tr" => builder.close_row(),
            "td" | "th" if is_open => {
                let size = |name| attribute(tag, name)?.trim().parse().ok();
                let rows = size("rowspan").unwrap_or(1);
                builder.open_cell(name == "th", rows, size("colspan").unwrap_or(1));
            }
            "td" | "th" => builder.close_cell(),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

fn block(builder: &mut Builder, kind: Kind, is_open: bool) {
    if is_open {
        builder.begin(kind);
    } else {
        builder.end();
    }
}

fn attribute(tag: &Tag, name: &str) -> Option<String> {
    let found = tag.attrs.iter().find(|attribute| &*attribute.name.local == name)?;
    Some(found.value.to_string())
}

pub(super) fn is_known(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    lower.contains(['-', ':']) || KNOWN.split(' ').any(|known| known == lower)
}

/// Turns what only looks like a tag into text.
fn escape_unknown(html: &str) -> String {
    let mut escaped = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        escaped.push_str(before);
        let inner = tag[1..].strip_prefix('/').unwrap_or(&tag[1..]);
        let end = inner.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != ':');
        let name = &inner[..end.unwrap_or(inner.len())];
        let is_tag = inner.starts_with(|c: char| c.is_ascii_alphabetic());
        escaped.push_str(if is_tag && !is_known(name) { "&lt;" } else { "<" });
        rest = &tag[1..];
    }
    escaped.push_str(rest);
    escaped
}
