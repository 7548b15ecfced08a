//! Conditions and values in English: what documentation and violations say.

use std::fmt::{self, Display};

use super::{Api, Comparison, Condition, Literal, Matcher, Path};

/// A part of a spec that can be put into words.
pub struct Words<'a, T>(pub &'a Api, pub &'a T);

/// Text as Markdown code, whatever it holds.
pub fn code(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    // What would turn the direction of text around is shown, not obeyed.
    let text = text.replace(
        |character| matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'),
        "\u{fffd}",
    );
    match text.as_str() {
        "" => String::from("`\"\"`"),
        text if text.contains('`') => {
            let longest = text.split(|other| other != '`').map(str::len).max().unwrap_or(0);
            let fence = "`".repeat(longest + 1);
            format!("{fence} {text} {fence}")
        }
        text => format!("`{text}`"),
    }
}

/// When a condition holds: `` `mode` is `REDIRECT` ``.
pub fn words_of_condition(api: &Api, condition: &Condition) -> String {
    match condition {
        Condition::All(inner) => joined(api, inner, " and "),
        Condition::Any(inner) => joined(api, inner, " or "),
        Condition::NoneOf(inner) => format!("not ({})", joined(api, inner, " or ")),
        Condition::Value(path, matcher) => {
            format!("{} is {}", words_of_path(api, path), words_of_matcher(api, matcher))
        }
        Condition::Present(path, true) => format!("{} is sent", words_of_path(api, path)),
        Condition::Described(words) => words.clone(),
        Condition::Present(path, false) => format!("{} is not sent", words_of_path(api, path)),
    }
}

fn joined(api: &Api, conditions: &[Condition], with: &str) -> String {
    let words = conditions.iter().map(|condition| match condition {
        Condition::All(_) | Condition::Any(_) if conditions.len() > 1 => {
            format!("({})", words_of_condition(api, condition))
        }
        _ => words_of_condition(api, condition),
    });
    words.collect::<Vec<_>>().join(with)
}

/// What a value has to be: `` `CARD` or `EWALLET` ``.
pub fn words_of_matcher(api: &Api, matcher: &Matcher) -> String {
    match matcher {
        Matcher::OneOf(values) => {
            let words: Vec<_> =
                values.iter().map(|value| code(&Words(api, value).to_string())).collect();
            match words.split_last() {
                Some((last, others)) if !others.is_empty() => {
                    format!("{} or {last}", others.join(", "))
                }
                _ => words.concat(),
            }
        }
        Matcher::Within { min: Some(min), max: Some(max) } => {
            format!("{} to {}", code_of(api, min), code_of(api, max))
        }
        Matcher::Within { min: Some(min), max: None } => format!("at least {}", code_of(api, min)),
        Matcher::Within { min: None, max: Some(max) } => format!("at most {}", code_of(api, max)),
        Matcher::Within { min: None, max: None } => String::new(),
        Matcher::Not(inner) => format!("not {}", words_of_matcher(api, inner)),
    }
}

fn code_of(api: &Api, literal: &Literal) -> String {
    code(&Words(api, literal).to_string())
}

/// How two values stand to each other.
pub fn words_of_comparison(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::Less => "less than",
        Comparison::LessOrEqual => "at most",
        Comparison::Equal => "equal to",
        Comparison::NotEqual => "different from",
    }
}

/// The wire names of a path, as code: `` `paymentMethod.type` ``.
pub fn words_of_path(api: &Api, path: &Path) -> String {
    code(&api.steps(path).map(|step| step.name.wire()).collect::<Vec<_>>().join("."))
}

/// A value as it is on the wire, a text without quotes.
impl Display for Words<'_, Literal> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.1 {
            Literal::Text(text) | Literal::Date(text) | Literal::DateTime(text) => {
                f.write_str(text)
            }
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
