use paramtable_core::checks::pattern::compile;
use paramtable_language::model::{Bounds, Grammar, Pattern, Text, check_text};

use super::{Shortest, grammar, shortest};

fn text(pattern: &str, min: u64, max: u64) -> Text {
    Text {
        grammar: Grammar::Any,
        schemes: Vec::new(),
        length: Bounds { min: Some(min), max: Some(max) },
        bytes: Bounds::ANY,
        pattern: Some(Pattern { source: pattern.to_owned(), hint: String::new() }),
    }
}

fn found(text: &str) -> Shortest {
    Shortest::Found(text.to_owned())
}

#[test]
fn equal_patterns_differ_in_no_text() {
    let (one, other) = (text("8[0-9]*", 1, 15), text("8\\d{0,14}", 1, 15));
    assert_eq!(shortest(&[&one], Some(&other)), Shortest::None);
    assert_eq!(shortest(&[&other], Some(&one)), Shortest::None);
}

#[test]
fn a_narrower_pattern_loses_a_text() {
    let (wide, narrow) = (text("8[0-9]*", 1, 15), text("8[1-9][0-9]*", 1, 15));
    assert_eq!(shortest(&[&wide], Some(&narrow)), found("8"));
    assert_eq!(shortest(&[&narrow], Some(&wide)), Shortest::None);
}

#[test]
fn lengths_count() {
    let (short, long) = (text("[^x]+", 1, 2048), text("[^x]+", 3, 4096));
    assert_eq!(shortest(&[&short], Some(&long)), found("a"));
    let Shortest::Found(lost) = shortest(&[&long], Some(&short)) else { panic!("none found") };
    assert_eq!(lost.chars().count(), 2049);
    assert_eq!(shortest(&[&text("(ab)*", 3, 3)], None), Shortest::None);
    assert_eq!(shortest(&[&text("(ab)*", 3, 4)], None), found("abab"));
}

#[test]
fn patterns_meet() {
    let (one, other) = (text("[a-c]{2}|x*", 1, 9), text("[c-e]+|b.", 0, 9));
    assert_eq!(shortest(&[&one, &other], None), Shortest::NotDecided, "`.` is no pattern");
    let other = text("[c-e]+|bx", 0, 9);
    assert_eq!(shortest(&[&one, &other], None), found("cc"));
    assert_eq!(shortest(&[&text("a{2,3}", 0, 9), &text("a{4}", 0, 9)], None), Shortest::None);
}

#[test]
fn what_is_too_large_is_not_decided() {
    // To know the hundredth character from the end, all of them must be kept in mind.
    let hostile = text("[ab]*a[ab]{100}", 0, 1000);
    let other = text("[ab]*b[ab]{101}", 0, 1000);
    assert_eq!(shortest(&[&hostile, &other], Some(&text("a*", 0, 1))), Shortest::NotDecided);
}

/// Every text that is found matches by the library that generated code uses, and
/// every text of a few letters that matches is no shorter.
#[test]
fn the_shortest_text_is_that_of_the_library() {
    let mut words = vec![String::new()];
    for at in 0..364 {
        // All words over three letters of up to five letters, by length.
        for letter in ["a", "8", "-"] {
            words.push(format!("{}{letter}", words[at]));
        }
    }
    for pattern in
        ["a+8?-", "(a|8-)*a{2}", "[^a]{2,3}", "(?:a8)+|-*8", "\\d-\\d|a{3,}", "[a-]\\-*8"]
    {
        let regex = compile(pattern).expect(pattern);
        for min in 0..4 {
            let first = words.iter().find(|word| word.len() >= min && regex.is_match(word));
            let Shortest::Found(text) = shortest(&[&text(pattern, min as u64, 5)], None) else {
                assert_eq!(first, None, "{pattern}, from {min}");
                continue;
            };
            assert!(regex.is_match(&text), "{pattern}: {text}");
            assert_eq!(first.map(String::len), Some(text.chars().count()), "{pattern}: {text}");
        }
    }
}

/// Grammars as patterns agree with their checks, on texts and on each change of one
/// character.
#[test]
fn grammars_are_their_patterns() {
    let samples = [
        "",
        "aZ09",
        "0123456789",
        "Ä",
        "a-",
        "a@b",
        "a.b!#$%&'*+/=?^_`{|}~-@example.com",
        "a@b-",
        "a@-b",
        "a@b.c",
        "a@b..c",
        "@b",
        "a@",
        "a b@c",
        "ID",
        "IDR",
        "id",
        "00000000-0000-4000-8000-00000000000F",
        "00000000-0000-4000-8000-0000000000",
        "a\n",
    ];
    let long = format!("a@{}", "b".repeat(63));
    for grammar in [
        Grammar::Alphanumeric,
        Grammar::Numeric,
        Grammar::Uuid,
        Grammar::Country,
        Grammar::Currency,
        Grammar::Email,
    ] {
        let pattern = grammar::pattern_of(grammar).flatten().expect("has a pattern");
        let regex = compile(pattern).expect(pattern);
        let text = Text { grammar, pattern: None, length: Bounds::ANY, ..text("", 0, 0) };
        let agree = |sample: &str| {
            assert_eq!(
                regex.is_match(sample),
                check_text(&text, sample).is_ok(),
                "{grammar:?}: {sample:?}"
            );
        };
        for sample in samples.into_iter().chain([&*long, &*format!("{long}b")]) {
            agree(sample);
            for (at, _) in sample.char_indices() {
                for sign in ['a', 'Z', '0', '-', '.', '@', 'é', '\n'] {
                    agree(&format!(
                        "{}{sign}{}",
                        &sample[..at],
                        &sample[at..].chars().skip(1).collect::<String>()
                    ));
                }
            }
        }
        let Shortest::Found(shortest) = shortest(&[&text], None) else { panic!("{grammar:?}") };
        assert_eq!(check_text(&text, &shortest), Ok(()), "{grammar:?}");
    }
}
