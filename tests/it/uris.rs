//! The grammar of `uri` compared with an independent implementation of RFC 3986.

use fluent_uri::Uri;
use paramtable::__private::Grammar;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;

/// Parts of URIs, both complete and truncated.
const PIECES: [&str; 50] = [
    "https",
    "a",
    "A1",
    "+",
    "-",
    ".",
    "_",
    "~",
    ":",
    "://",
    "//",
    "/",
    "?",
    "#",
    "@",
    "[",
    "]",
    "[::1]",
    "[::",
    "::",
    ":1",
    "1:",
    "1:2:3:4:5:6:",
    "1.2.3.4",
    "255.",
    "256",
    "01",
    "0",
    "ffff",
    "fffff",
    "[v1.",
    "v",
    "F.",
    "%41",
    "%",
    "%4",
    "%g0",
    "%25",
    "!",
    "$&'()*+,;=",
    "\"",
    "<",
    "\\",
    "^",
    "`",
    "{|}",
    " ",
    "\u{7f}",
    "ä",
    "\n",
];

proptest! {
    // A fixed seed, so that every run tests the same cases.
    #![proptest_config(ProptestConfig {
        cases: 20_000,
        rng_seed: RngSeed::Fixed(3986),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn uris_follow_rfc_3986(
        start in select(&["", "a:", "a://", "a://[", "a://[1:2:", "a://u@"][..]),
        pieces in prop::collection::vec(select(&PIECES[..]), 0..8),
    ) {
        let text = format!("{start}{}", pieces.concat());
        // A scheme alone is a URI in RFC 3986, but `uri` refuses it.
        let is_scheme = text.find(':').is_some_and(|colon| colon + 1 == text.len());
        let is_uri = Uri::parse(text.as_str()).is_ok() && !is_scheme;
        prop_assert_eq!(Grammar::Uri.check(&text).is_ok(), is_uri, "{}", text);
    }
}
