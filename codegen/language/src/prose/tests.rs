//! Every renderer shows the exact words of a description, whatever they are.

use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::spans::{Span, Spans, paragraphs};
use super::{code_in_markdown, in_html, in_markdown, in_rustdoc, line_in_html, title_in_markdown};
use crate::model::on_one_line;

/// Markup of Markdown and HTML, and text to combine it with.
const PIECES: [&str; 87] = [
    "a",
    "b",
    "B1",
    "1",
    "12",
    "9",
    " ",
    " ",
    " ",
    "\n",
    "\n",
    "\n\n",
    "\n \n",
    "\t",
    "~",
    "~~",
    "~~~",
    "-",
    "--",
    "---",
    "...",
    "..",
    ".",
    ")",
    "(",
    "'",
    "\"",
    "s'",
    "`",
    "`a`",
    "`a|b`",
    "`a\\|b`",
    "` a ` ",
    "``",
    "```",
    "`*a*`",
    "`--x`",
    "`<b>`",
    "*",
    "**",
    "_",
    "__",
    "#",
    "##",
    " #",
    "$",
    "$$",
    "$a$",
    "$`a`$",
    "|",
    "\\",
    "\\|",
    "\\\\",
    "|-|-|",
    "-|-",
    ":-",
    ":",
    "=",
    "===",
    "+",
    "+++",
    ">",
    "<",
    "<b>",
    "<!--",
    "-->",
    "<?",
    "&",
    "&amp;",
    "&#35;",
    "[",
    "]",
    "[a](b)",
    "[a]: b",
    "[^1]",
    "[^1]: a",
    "[ ] ",
    "[x] ",
    "![a](b)",
    "!",
    "https://a.b/c_(d)",
    "https://",
    "xhttps://a.bc",
    "www.a.b",
    "a@b.c",
    "\u{201c}",
    "\u{3002}",
];

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![20 => select(&PIECES[..]).prop_map(str::to_owned), 1 => "\\PC{1,2}"];
    prop::collection::vec(piece, 1..12).prop_map(|pieces| pieces.concat())
}

/// The text for readers, without the backticks of code.
fn read(text: &str) -> String {
    let paragraphs = paragraphs(text);
    let paragraphs = paragraphs.iter().map(|paragraph| {
        let spans = Spans::of(paragraph).map(|span| match span {
            Span::Code(text) | Span::Url(text) => on_one_line(text),
            Span::Character(character) => character.to_string(),
        });
        spans.collect::<String>()
    });
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

fn rustdoc() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION
}

fn github() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
        | Options::ENABLE_MATH
}

/// The text that a Markdown renderer shows; panics if there is markup that is not
/// allowed.
fn shown(markdown: &str, options: Options, allowed: fn(&Tag<'_>) -> bool) -> String {
    let mut shown = String::new();
    for event in Parser::new_ext(markdown, options) {
        match event {
            // Rustdoc warns of an address that is neither a link nor code.
            Event::Text(text)
                if options == rustdoc()
                    && ["http://", "https://"].iter().any(|scheme| text.contains(scheme)) =>
            {
                panic!("{text} in {markdown:?}")
            }
            Event::Text(text) | Event::Code(text) => shown.push_str(&text),
            Event::InlineHtml(tag) if ["<code>", "</code>", "<!-- -->"].contains(&tag.as_ref()) => {
            }
            Event::SoftBreak => shown.push('\n'),
            Event::Start(Tag::Paragraph) if !shown.is_empty() => shown.push_str("\n\n"),
            Event::Start(tag) if matches!(tag, Tag::Paragraph) || allowed(&tag) => {}
            Event::End(TagEnd::TableCell) => shown.push('\u{1}'),
            Event::End(_) => {}
            other => panic!("{other:?} in {markdown:?}"),
        }
    }
    shown
}

/// The text that a browser shows for HTML; panics if there is markup of another
/// kind than ours.
fn shown_of_html(html: &str) -> String {
    let html = html.replace("</p><p>", "\n\n");
    let pieces = html.split('<').enumerate().map(|(index, piece)| match piece.split_once('>') {
        Some((tag, text)) if index > 0 => {
            let name = tag.trim_start_matches('/').split(' ').next();
            assert!(["p", "a", "code"].map(Some).contains(&name), "{tag} in {html}");
            text
        }
        _ => piece,
    });
    let text: String = pieces.collect();
    assert!(!text.contains(['<', '>', '"', '\'']), "{html}");
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .into_iter()
        .fold(text, |text, (entity, character)| text.replace(entity, character))
}

/// Checks a property of many texts, which are the same in every run.
fn check(property: fn(&str)) {
    let config =
        ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let checked = TestRunner::new_with_rng(config, rng).run(&text(), |text| {
        property(&text);
        Ok(())
    });
    checked.unwrap_or_else(|failed| panic!("{failed}"));
}

#[test]
fn rustdoc_shows_the_text() {
    check(|text| {
        let shown = shown(&in_rustdoc(text), rustdoc(), |_| false);
        // Smart punctuation may still change apostrophes.
        assert_eq!(shown.replace('\u{2019}', "'"), read(text).replace('\u{2019}', "'"));
    });
}

#[test]
fn github_shows_the_text() {
    check(|text| assert_eq!(shown(&in_markdown(text), github(), |_| false), read(text)));
}

#[test]
fn a_heading_shows_the_text() {
    check(|text| {
        let title = on_one_line(text);
        let heading = format!("# {}\n", title_in_markdown(&title));
        let shown = shown(&heading, github(), |tag| matches!(tag, Tag::Heading { .. }));
        assert_eq!(shown, title);
    });
}

#[test]
fn the_text_of_a_link_shows_the_text() {
    check(|text| {
        let title = on_one_line(text);
        let item = format!("- [{}](a.md)\n", title_in_markdown(&title));
        let allowed = |tag: &Tag<'_>| matches!(tag, Tag::List(None) | Tag::Item | Tag::Link { .. });
        assert_eq!(shown(&item, github(), allowed), title);
    });
}

#[test]
fn a_cell_shows_the_text() {
    check(|text| {
        let line = on_one_line(text);
        // The sign marks the place of a cell, which may be empty.
        let (prose, code) = (in_markdown(&line), code_in_markdown(&line));
        let table = format!("| . | . |\n|---|---|\n| ={prose}= | {code} |\n");
        let allowed = |tag: &Tag<'_>| {
            matches!(tag, Tag::Table(_) | Tag::TableHead | Tag::TableRow | Tag::TableCell)
        };
        let shown = shown(&table, github(), allowed);
        let code = if line.is_empty() { String::from("\"\"") } else { line.clone() };
        assert_eq!(shown, format!(".\u{1}.\u{1}={}=\u{1}{code}\u{1}", read(&line)));
    });
}

#[test]
fn html_shows_the_text() {
    check(|text| {
        assert_eq!(on_one_line(&shown_of_html(&in_html(text))), on_one_line(&read(text)));
        let line = on_one_line(text);
        assert_eq!(on_one_line(&shown_of_html(&line_in_html(&line))), on_one_line(&read(&line)));
    });
}
