//! The grammar of `language`, a language tag in the form that all tags of RFC
//! 5646, section 2.1, have which begin with a code of ISO 639:
//! `2*3ALPHA *("-" 1*8alphanum)`. Whether its subtags are registered is not
//! judged, and case means nothing.

/// Whether `text` is a language tag such as `id` or `zh-Hant-TW`.
pub fn is_language(text: &str) -> bool {
    let mut subtags = text.split('-').map(str::as_bytes);
    let is_code =
        |code: &[u8]| (2..=3).contains(&code.len()) && code.iter().all(u8::is_ascii_alphabetic);
    let is_subtag = |subtag: &[u8]| {
        (1..=8).contains(&subtag.len()) && subtag.iter().all(u8::is_ascii_alphanumeric)
    };
    subtags.next().is_some_and(is_code) && subtags.all(is_subtag)
}

#[cfg(test)]
mod tests {
    use super::is_language;

    #[test]
    fn tags() {
        for good in ["id", "EN", "gsw", "en-GB", "zh-Hant-TW", "de-CH-1996", "en-x-whatever"] {
            assert!(is_language(good), "{good}");
        }
        for bad in ["", "e", "engl", "en_GB", "en-", "en--GB", "-en", "1d", "en-ninechars", "én"] {
            assert!(!is_language(bad), "{bad}");
        }
    }
}
