//! Web addresses in a text, with their beginning and end.

/// Punctuation after an address that belongs to the sentence, as in GitHub's
/// Markdown ("Autolinks (extension)"), and a quote.
const BEHIND: [char; 11] = ['.', ',', ';', ':', '?', '!', '*', '_', '~', '\'', '\\'];

/// Brackets, which belong to an address if it contains both.
const BRACKETS: [(char, char); 3] = [('(', ')'), ('[', ']'), ('{', '}')];

/// The web address at the beginning of a text; `before` is the character before it.
pub(super) fn url(text: &str, before: Option<char>) -> Option<&str> {
    let scheme = ["https://", "http://"].into_iter().find(|scheme| text.starts_with(scheme))?;
    // `git+https` is another scheme, and `xhttps` none.
    if before.is_some_and(|before| before.is_ascii_alphanumeric() || before == '+') {
        return None;
    }
    let end = text.find(is_never_within).unwrap_or(text.len());
    let mut url = &text[..end];
    while let Some(last) = url.chars().next_back()
        && is_behind(last, url)
    {
        url = &url[..url.len() - last.len_utf8()];
    }
    let has_host = url
        .strip_prefix(scheme)?
        .starts_with(|first: char| first.is_alphanumeric() || first == '[');
    has_host.then_some(url)
}

fn is_never_within(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || "<>\"`|".contains(character)
        || is_of_prose(character)
}

/// Quotes, dashes and the punctuation of Chinese and Japanese, which no blank needs
/// to follow.
fn is_of_prose(character: char) -> bool {
    matches!(
        character,
        '\u{2010}'..='\u{2027}'
            | '\u{3001}'..='\u{3003}'
            | '\u{3008}'..='\u{3011}'
            | '\u{3014}'..='\u{301f}'
            | '\u{ff01}'..='\u{ff0f}'
            | '\u{ff1a}'..='\u{ff20}'
            | '\u{ff3b}'..='\u{ff40}'
            | '\u{ff5b}'..='\u{ff65}'
    )
}

/// Whether the last character of a possible address belongs to the sentence.
fn is_behind(last: char, url: &str) -> bool {
    let opening =
        BRACKETS.iter().find(|(_, closing)| *closing == last).map(|(opening, _)| *opening);
    match opening {
        Some(opening) => url.matches(last).count() > url.matches(opening).count(),
        None => BEHIND.contains(&last),
    }
}

#[cfg(test)]
mod tests {
    use super::url;

    #[test]
    fn an_address_ends_where_the_sentence_goes_on() {
        for (text, found) in [
            ("https://example.com/a. Then", "https://example.com/a"),
            ("https://example.com/a_(b)", "https://example.com/a_(b)"),
            ("https://example.com/a_(b))", "https://example.com/a_(b)"),
            ("https://example.com/{id}", "https://example.com/{id}"),
            ("http://[::1]:80/]", "http://[::1]:80/"),
            ("https://example.com/a?!:*'\u{201d}", "https://example.com/a"),
            ("https://example.com/a?b=c&d=e#f;", "https://example.com/a?b=c&d=e#f"),
            ("https://example.com/a]}", "https://example.com/a"),
            ("https://example.com/a|https://example.com/b", "https://example.com/a"),
            ("https://example.com/a\u{3002}\u{66f4}", "https://example.com/a"),
            ("https://example.com\u{ff09}", "https://example.com"),
            ("https://\u{4f8b}.jp/\u{4f8b}", "https://\u{4f8b}.jp/\u{4f8b}"),
        ] {
            assert_eq!(url(text, None), Some(found), "{text}");
        }
    }

    #[test]
    fn what_is_no_address() {
        for text in ["https://", "https:// x", "https://...", "http://)", "https:/a", "ftp://a.b"] {
            assert_eq!(url(text, None), None, "{text}");
        }
        assert_eq!(url("https://example.com", Some('+')), None);
        assert_eq!(url("https://example.com", Some('x')), None);
        assert_eq!(url("https://example.com", Some('(')), Some("https://example.com"));
    }
}
