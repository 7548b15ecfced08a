//! Defaults: in a cell of their own, and in prose of many languages.

use std::sync::LazyLock;

use regex::Regex;

use super::quoted::{token, unmarked};
use super::values::around;
use crate::doubt::{Column, Doubt};
use crate::roles::fold;

/// What is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Read {
    pub(crate) value: Option<String>,
    pub(crate) doubts: Vec<Doubt>,
}

/// Words for no default.
const NONE: &str = "none|n a|na|no|no default|no default value|empty|blank|not set|unset|undefined|nil|null|nothing|\
    ninguno|nenhum|aucun|keine|keiner|kein|нет|无|無|空|なし|없음|left blank|not specified|unspecified|auto generated";

macro_rules! pattern {
    ($name:ident, $pattern:expr) => {
        static $name: LazyLock<Regex> =
            LazyLock::new(|| Regex::new($pattern).expect("the pattern is valid"));
    };
}

pattern!(
    TRIGGER,
    r"(?i)(?:\bdefaults?\b(?:\s+values?)?(?:\s*(?:is set to|is|are|to|=|:|：|of|value:)+)?|\b(?:valor |por )+(?:por )?(?:defecto|predeterminado)\b(?:\s*(?:es|:|=))?|\bvalor padr[ãa]o\b(?:\s*(?:é|:|=))?|\b(?:valeur )?par défaut\b(?:\s*(?:est|:|=))?|\b(?:standardwert|voreinstellung|standardmäßig)\b(?:\s*(?:ist|:|=))?|по умолчанию(?:\s*(?:[-–—:=]|равно))?|(?:默认|默認|預設|缺省)(?:值)?(?:为|是|為)?\s*[:：=]?|(?:デフォルト|既定|初期)(?:値)?(?:は|：|:)?|(?:기본|디폴트)\s?값?(?:은|는|이|:|：)?|\bvarsay[ıi]lan(?: değer)?\s*[:=]?|\bmặc định\b(?:\s*(?:là|:))?|\bvalore predefinito\b(?:\s*[:è])?|\bstandaard(?:waarde)?\b(?:\s*(?:is|:))?)\s*"
);
pattern!(
    ABSENT,
    r"(?i)\bif (?:absent|omitted|missing|empty|not (?:present|specified|given|provided|set|sent|supplied)),?(?: then)?(?: the)? (.{1,40}?) is (?:assumed|used|taken)\b"
);
pattern!(
    ENDS,
    r"(?i)^(?:[.,;:)\]\n。，、；）|]|(?:seconds?|secs?|minutes?|mins?|milliseconds?|ms|s|days?|hours?|bytes|kb|mb|%|条|个|秒|天|分钟|毫秒|次|개|초|분|で|です|が|に|で、|과|이며|입니다)(?:\s*(?:[.,;)\n。，]|$))|$)"
);
pattern!(REMARK, r"(?i)^(?:\(([^()]{1,60})\))");
pattern!(
    BEHIND,
    r"(?i)(`[^`\n]+`|\*\*[^*\n]+\*\*|'[^'\n]+'|\x22[^\x22\n]+\x22)\s*[(（]\s*(?:the )?(?:default|por defecto|predeterminado|padrão|par défaut|standard|по умолчанию|默认值?|デフォルト|기본값)\s*[)）]"
);
pattern!(BARE_CODE, r"^\(([A-Z0-9]{2,12})\)");
pattern!(CODE, r"^\(?`([^`]+)`\)?");

/// Reads a cell of defaults.
pub(crate) fn read(cell: &str) -> Read {
    let text = unmarked(cell);
    let text = text.trim();
    if text.is_empty() || is_none(text) {
        return Read::default();
    }
    let found = token(cell.trim());
    match found {
        Some(found) if found.rest.trim_matches([' ', '.']).is_empty() => {
            Read { value: Some(found.value.to_owned()), doubts: Vec::new() }
        }
        _ if text.chars().count() <= 40 && !text.contains('\n') && !text.contains("  ") => {
            let is_word = !text.contains(' ');
            let why = "a default of several words:";
            let doubts =
                if is_word { Vec::new() } else { vec![Doubt::new(Column::Default, why, text)] };
            Read { value: Some(text.to_owned()), doubts }
        }
        _ => {
            let why = "a default that is no value:";
            Read { value: None, doubts: vec![Doubt::new(Column::Default, why, text)] }
        }
    }
}

pub(crate) fn is_none(text: &str) -> bool {
    let folded = fold(text);
    folded.is_empty() || NONE.split('|').any(|none| none == folded)
}

/// Reads the default out of a description.
pub(crate) fn in_prose(text: &str) -> Read {
    let mut values: Vec<String> = Vec::new();
    let mut unread: Option<String> = None;
    for found in BEHIND.captures_iter(text) {
        if let Some(found) = token(&found[1]) {
            values.push(found.value.to_owned());
        }
    }
    if let Some(found) = ABSENT.captures(text)
        && let Some(token) = token(&found[1])
        && token.rest.trim().is_empty()
    {
        values.push(token.value.to_owned());
    }
    for trigger in TRIGGER.find_iter(text) {
        let rest = &text[trigger.end()..];
        if says_none(&text[..trigger.start()], rest) {
            continue;
        }
        let before = text[..trigger.start()].chars().next_back();
        // "(default)" behind a value was read above, or stands in a list of values.
        if before.is_some_and(|c| "([（".contains(c)) && rest.starts_with([')', ']', '）']) {
            continue;
        }
        match after(rest, trigger.as_str()) {
            Some(Some(value)) => values.push(value),
            None if is_statement(&text[..trigger.start()], trigger.as_str()) => {
                unread.get_or_insert_with(|| around(text, trigger.start()));
            }
            Some(None) | None => {}
        }
    }
    values.dedup();
    let mut read = Read::default();
    if values.len() > 1 {
        read.doubts.push(Doubt::new(Column::Default, "several defaults:", &values.join(", ")));
    } else if let (true, Some(unread)) = (values.is_empty(), &unread) {
        read.doubts.push(Doubt::new(Column::Default, "a default that could not be read:", unread));
    }
    read.value = values.into_iter().next();
    read
}

/// "left blank by default", "by default, none is set".
fn says_none(before: &str, rest: &str) -> bool {
    let before = fold(before);
    let mut words = before.rsplit(' ');
    let (by, word) = (words.next(), words.next());
    let is_before = by == Some("by")
        && word.is_some_and(|word| {
            matches!(word, "blank" | "empty" | "null" | "unset" | "none" | "set")
        });
    let rest = fold(rest);
    let is_after = by == Some("by")
        && [
            "no ",
            "none ",
            "not ",
            "it is not ",
            "nothing ",
            "it is empty",
            "empty",
            "it is left ",
        ]
        .iter()
        .any(|none| rest.starts_with(none));
    is_before || is_after
}

/// Whether "default" states one: with a verb or sign, after "by", or at the start.
/// Elsewhere it is an adjective, as in "the default record".
fn is_statement(before: &str, trigger: &str) -> bool {
    let trigger = trigger.trim_end();
    let verb = trigger.ends_with(|c: char| ":：=".contains(c))
        || !trigger.is_ascii()
        || ["is", "to", "are", "of", "defaults", "value", "values"]
            .iter()
            .any(|end| trigger.to_lowercase().ends_with(end));
    let by = before.trim_end().to_lowercase().ends_with("by");
    let starts = before.trim_end_matches([' ', '*', '`']).ends_with(['(', '\n', '.', '（'])
        || before.trim().is_empty();
    verb || by || starts
}

/// The value behind a trigger; `Some(None)` if it says that there is none.
#[allow(clippy::option_option)] // Nothing found, and nothing said, differ.
fn after(rest: &str, trigger: &str) -> Option<Option<String>> {
    let rest = rest.trim_start_matches([' ', ':', '：', '=']);
    let found = token(rest)?;
    if !found.is_quoted && is_none(found.value) {
        return Some(None);
    }
    let behind = found.rest.trim_start();
    // A word and its code: "white (`FFFFFF`)".
    if !found.is_quoted
        && let Some(code) = CODE.captures(behind)
        && behind.starts_with('(')
    {
        return Some(Some(code[1].to_owned()));
    }
    // "white (FFFFFF)", without marks.
    if !found.is_quoted
        && let Some(code) = BARE_CODE.captures(behind)
        && found.value.chars().all(char::is_lowercase)
    {
        return Some(Some(code[1].to_owned()));
    }
    // A bare word right behind "default" is a noun, unless a sign or verb is between.
    let says = trigger.trim_end().ends_with(|c: char| ":：=".contains(c))
        || trigger.trim_end().to_lowercase().ends_with("is")
        || trigger.trim_end().to_lowercase().ends_with("to")
        || !trigger.is_ascii()
        || found.value.parse::<f64>().is_ok()
        || matches!(found.value.to_lowercase().as_str(), "true" | "false");
    if !found.is_quoted && !says {
        return None;
    }
    let behind = match REMARK.find(behind) {
        Some(remark) => behind[remark.end()..].trim_start(),
        None => behind,
    };
    let when =
        ["when", "if omitted", "if not", "if absent", "if empty", "unless", "if left", "if this"];
    let is_end = ENDS.is_match(behind)
        || when.iter().any(|word| behind.starts_with(word))
        || found.rest.starts_with(|c: char| u32::from(c) >= 0x2E80)
        || behind.starts_with("- ");
    let is_value = found.is_quoted
        || found.value.chars().all(|c| c.is_alphanumeric() || "_-.+/:$@*".contains(c));
    (is_end && is_value).then(|| Some(found.value.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::{in_prose, read};

    #[test]
    fn cells() {
        assert_eq!(read("`10`").value.as_deref(), Some("10"));
        assert_eq!(read("fixed").value.as_deref(), Some("fixed"));
        for none in ["", "-", "N/A", "none", "empty"] {
            assert_eq!(read(none).value, None, "{none}");
            assert!(read(none).doubts.is_empty(), "{none}");
        }
        assert_eq!(read("depends on the region of the account and on its age").doubts.len(), 1);
    }

    #[test]
    fn prose() {
        for (text, expected) in [
            ("How many. Default: 10", "10"),
            ("Defaults to false.", "false"),
            ("The default value is **300**.", "300"),
            ("Defaults to white (`FFFFFF`) when omitted.", "FFFFFF"),
            ("If absent then ALL is assumed", "ALL"),
            ("Su valor por defecto es **false**.", "false"),
            ("数量，默认100条", "100"),
            ("デフォルト値は0で、", "0"),
            ("기본값: `saved`", "saved"),
            ("Defaults to 60 seconds.", "60"),
        ] {
            assert_eq!(in_prose(text).value.as_deref(), Some(expected), "{text}");
            assert!(in_prose(text).doubts.is_empty(), "{text}");
        }
        assert_eq!(in_prose("Defaults to the id of the caller.").doubts.len(), 1);
        assert!(in_prose("default none").doubts.is_empty());
        assert_eq!(in_prose("default `a`, and default `b`").doubts.len(), 1);
    }
}
