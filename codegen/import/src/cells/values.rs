//! Lists of values: in a cell of their own, and in prose. A list is taken only if it
//! is read to its end.

use std::sync::LazyLock;

use regex::Regex;

use super::quoted::{quoted, token};
use crate::doubt::{Column, Doubt};

/// What prose says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Read {
    pub(crate) values: Vec<String>,
    /// The value that is marked as the default.
    pub(crate) default: Option<String>,
    pub(crate) doubts: Vec<Doubt>,
}

macro_rules! pattern {
    ($name:ident, $pattern:expr) => {
        static $name: LazyLock<Regex> =
            LazyLock::new(|| Regex::new($pattern).expect("the pattern is valid"));
    };
}

pattern!(
    TRIGGER,
    r"(?i)(?:\bvalues?\s+(?:is|are|can be|may be|must be|should be|includes?|of)(?: either| one of| any of)?(?: the following)?\b|\b(?:valid|possible|allowed|accepted|supported|available|permitted|acceptable|legal|enum)\s+(?:values?|options?|types?)\b(?:\s+for [\w ]{1,30}?)?(?:\s+(?:is|are|include|includes))?(?: one of)?(?: the following)?|\b(?:one|any)\s+of\b(?:\s+the\s+following)?(?:\s+(?:values|options|strings|constants))?|\b(?:can|may|must|should)\s+be(?:\s+set\s+to)?(?:\s+either|\s+one of)?\b|\beither\b|\b(?:options|values|enum)\s*[:：]|\bvalores?(?: posibles| permitidos| poss[ií]ve(?:is|l)| aceptados| v[aá]lidos)?(?:\s+son|\s+s[aã]o)?\s*[:：]?|\bvaleurs?(?: possibles| autoris[ée]es)?\s*[:：]?|\b(?:mögliche|zulässige|erlaubte|gültige) werte(?: sind)?\s*[:：]?|(?:возможные|допустимые)\s+значения\s*[:：-]?|(?:可选值|可选项|取值范围|取值|枚举值|枚举|值|有效值)(?:为|是|包括)?\s*[:：]?|(?:設定値|選択肢|次のいずれか|いずれか)[:：は]?|(?:옵션|허용 값|허용되는 값|가능한 값|값)\s*(?:은|는|:|：))\s*[:：]?\s*"
);
pattern!(
    LINE,
    r"^\s*(?:[-*•]\s*)?(`[^`]+`|\*\*[^*]+\*\*|'[^']+'|\x22[^\x22]+\x22|[-+]?\d+|[A-Za-z][A-Za-z0-9_.-]*)\s*(\(?or empty\)?|\(empty\))?\s*(=|:|：|-|–|—|→)\s*(\S.*)$"
);
pattern!(
    PAIRS,
    r"[（(]\s*((?:[-\w]+\s*[-:=：]\s*[^,;，；、()（）/]+[,;，；、/]\s*)+[-\w]+\s*[-:=：]\s*[^,;，；、()（）/]+)[)）]"
);
pattern!(INLINE, r"(?:^|[,;，；:：.、]\s*|\s)(\d{1,3})\s*(?:=|＝|-|－|:|：)\s*[^\s,;，；\d=.\-]");
pattern!(HEAD, r"(?i)^\W*\((?:optional|required|mandatory)\)\s*");
pattern!(PAIR, r"([-\w]+?)\s*[-:=：]\s*[^,;，；、()（）/]+(?:[,;，；、/]\s*|$)");
pattern!(
    OPEN,
    r"(?i)\bsuch as\b|\betc\b|\be\.\s?g\.|\bfor example\b|\band so on\b|\bamong others\b|\bincluding but\b|\bp\. ?ej\b|\bpor ejemplo\b|\bz\. ?b\.|等|など|например"
);
pattern!(
    IS_DEFAULT,
    r"(?i)\(?(?:por defecto|default|predeterminado|padrão|par défaut|standard|по умолчанию|默认|デフォルト|기본값)\)?\s*\.?$"
);
pattern!(
    MUST_BE,
    r"(?i)^(?:must be|always|fixed value|constant|valor fijo|固定值?为?|固定值?[:：])\s*[:：]?\s*"
);
pattern!(
    SAYS,
    r"(?i)\b(?:valid|possible|allowed|accepted|supported|permitted|acceptable)\s+(?:values?|options)\b|\bone of\b|\bvalues? (?:are|can be|include)|\b(?:valores|valeurs|opciones)\b\s*(?:posibles|permitidos|possibles|poss[ií]veis)?\s*[:：]|\benum\b|mögliche werte|zulässige werte|возможные значения|допустимые значения|可选值|取值|枚举|可能的值|設定値|選択肢|옵션|허용 값|가능한 값"
);

/// The words between two values.
const BETWEEN: [&str; 20] = [
    "or",
    "and",
    "oder",
    "und",
    "o",
    "y",
    "e",
    "ou",
    "et",
    "или",
    "и",
    "或",
    "和",
    "または",
    "혹은",
    "또는",
    "и/или",
    "and/or",
    "as well as",
    "&",
];

/// A cell that holds nothing but values. `None` if it is not read to its end.
pub(crate) fn list(text: &str) -> Option<Vec<String>> {
    let mut text = text.trim();
    // A list in code or in brackets.
    if let Some(inner) = quoted(text).filter(|token| token.rest.trim().is_empty())
        && (inner.value.starts_with(['[', '{']) || inner.value.contains([',', '|']))
    {
        text = inner.value;
    }
    for (open, close) in [('[', ']'), ('{', '}'), ('(', ')')] {
        if let Some(inner) = text.strip_prefix(open).and_then(|text| text.strip_suffix(close)) {
            text = inner.trim();
        }
    }
    let (values, rest) = run(text, false)?;
    let rest = rest.trim().trim_end_matches(['.', ';', ',']);
    (rest.is_empty() && !values.is_empty()).then_some(values)
}

/// Values with separators between them, and what follows. Bare values must be single
/// words; quoted and bare ones don't mix.
fn run(text: &str, only_quoted: bool) -> Option<(Vec<String>, &str)> {
    let mut values: Vec<String> = Vec::new();
    let mut rest = text.trim_start();
    let is_quoted = quoted(rest).is_some();
    if only_quoted && !is_quoted {
        return None;
    }
    loop {
        let item = rest.trim_start_matches(['-', '*', '•']).trim_start();
        let item = if rest.starts_with("- ") || rest.starts_with("* ") || rest.starts_with("• ") {
            item
        } else {
            rest
        };
        let Some(found) = value(item) else { break };
        if found.is_quoted != is_quoted {
            break;
        }
        if !values.iter().any(|known| known == found.value) {
            values.push(found.value.to_owned());
        }
        rest = skip_remark(found.rest);
        let Some(after) = separator(rest) else { break };
        rest = after;
    }
    (!values.is_empty() && values.len() <= 1000).then_some((values, rest))
}

/// A value of a run: a bare word ends at separators.
fn value(text: &str) -> Option<super::quoted::Token<'_>> {
    let mut found = token(text)?;
    if !found.is_quoted {
        if let Some(at) = found.value.find('/').filter(|at| *at > 0) {
            found.rest = &text.trim_start()[at..];
            found.value = &found.value[..at];
        }
        let is_word = found.value.chars().all(|c| c.is_alphanumeric() || "_-.+:$".contains(c))
            && found.value.chars().any(char::is_alphanumeric)
            && !BETWEEN.contains(&found.value.to_lowercase().as_str());
        if !is_word {
            return None;
        }
    }
    (found.value.chars().count() <= 100).then_some(found)
}

/// A remark in brackets behind a value, such as "(only for cards)".
fn skip_remark(rest: &str) -> &str {
    let trimmed = rest.trim_start_matches(' ');
    let closed = trimmed
        .strip_prefix('(')
        .and_then(|inner| inner.split_once(')'))
        .or_else(|| trimmed.strip_prefix('（').and_then(|inner| inner.split_once('）')));
    match closed {
        Some((remark, after)) if remark.len() <= 80 && !remark.contains('(') => after,
        _ => rest,
    }
}

/// What follows a separator of values, if there is one.
fn separator(text: &str) -> Option<&str> {
    let text = text.trim_start_matches(' ');
    let mut rest = text.trim_start_matches([',', '、', '，', '/', '|', ';', '；', '\n', '\\']);
    let has_sign = rest.len() < text.len();
    rest = rest.trim_start();
    for word in BETWEEN {
        if let Some(after) = rest.strip_prefix(word)
            && (after.starts_with(|c: char| c.is_whitespace() || "`*\"'“‘".contains(c))
                || !word.is_ascii())
        {
            return Some(after.trim_start());
        }
    }
    (has_sign && !rest.is_empty()).then_some(rest)
}

/// Reads the values out of a description.
pub(crate) fn in_prose(text: &str) -> Read {
    let mut read = Read::default();
    let mut is_open = false;
    if let Some((values, default)) = lines(text) {
        read.values = values;
        read.default = default;
    } else if let Some(values) = constant(text) {
        read.values = values;
    } else if let Some((values, sentence)) = behind_trigger(text) {
        is_open = OPEN.is_match(sentence) || sentence.to_lowercase().contains("include");
        read.values = values;
    } else if let Some(values) = pairs(text).or_else(|| inline_pairs(text)) {
        read.values = values;
    } else if let Some(values) = bare_run(text) {
        let why = "taken as values, because they are listed:";
        read.doubts.push(Doubt::new(Column::Values, why, &values.join(", ")));
        read.values = values;
    }
    if !read.doubts.is_empty() {
        return read;
    }
    if read.values.is_empty() {
        if let Some(said) = SAYS.find(text) {
            let why = "values that could not be read:";
            read.doubts.push(Doubt::new(Column::Values, why, &around(text, said.start())));
        }
    } else if read.values.iter().any(|value| !is_plain(value)) {
        let why = "taken as values:";
        read.doubts.push(Doubt::new(Column::Values, why, &read.values.join(", ")));
    } else if is_open {
        let why = "the list may not be complete:";
        read.doubts.push(Doubt::new(Column::Values, why, &around(text, 0)));
    }
    read
}

/// Whether a value is a word or number, rather than a piece of syntax.
fn is_plain(value: &str) -> bool {
    value.chars().all(|c| c.is_alphanumeric() || " _-.+".contains(c)) && !value.starts_with('.')
}

/// The text from a place on.
pub(crate) fn around(text: &str, at: usize) -> String {
    let start = (0..=at).rev().find(|start| text.is_char_boundary(*start)).unwrap_or(0);
    text[start..].lines().next().unwrap_or_default().to_owned()
}

fn constant(text: &str) -> Option<Vec<String>> {
    let trigger = MUST_BE.find(text)?;
    let found = quoted(&text[trigger.end()..])?;
    let ends = found.rest.trim_start();
    let is_end = ends.is_empty() || ends.starts_with(['.', ',', ';', '\n', '。']);
    (is_end && !found.value.is_empty()).then(|| vec![found.value.to_owned()])
}

/// Lines such as "1 = new" or "`new` - not seen before". Two or more are a list.
fn lines(text: &str) -> Option<(Vec<String>, Option<String>)> {
    let mut lists: Vec<Vec<(String, String, Kind)>> = vec![Vec::new()];
    for line in text.lines() {
        let is_listed = line.trim_start().starts_with(['-', '*', '•']) && SAYS.is_match(text);
        let entry = LINE.captures(line).and_then(|found| entry(&found, is_listed));
        match (entry, lists.last_mut()) {
            (Some(entry), Some(list)) if list.last().is_none_or(|last| last.2 == entry.2) => {
                list.push(entry);
            }
            (Some(entry), _) => lists.push(vec![entry]),
            (None, Some(list)) if !line.trim().is_empty() && !list.is_empty() => {
                lists.push(Vec::new());
            }
            (None, _) => {}
        }
    }
    let is_list = |list: &&Vec<(String, String, Kind)>| {
        list.len() >= 2 && (list[0].2 != Kind::Bold || TRIGGER.is_match(text))
    };
    let mut found = lists.iter().filter(is_list);
    let first = found.next()?;
    let names = |list: &[(String, String, Kind)]| {
        let mut names: Vec<String> = list.iter().map(|(name, ..)| name.clone()).collect();
        names.sort_unstable();
        names.dedup();
        names
    };
    let expected = names(first);
    // The same values may be listed for several cases; other lists are no values.
    if found.any(|list| names(list) != expected) {
        return None;
    }
    let mut values: Vec<String> = Vec::new();
    for (name, ..) in first {
        if !values.contains(name) {
            values.push(name.clone());
        }
    }
    let mut defaults = first.iter().filter(|(_, remark, _)| IS_DEFAULT.is_match(remark));
    let default = match (defaults.next(), defaults.next()) {
        (Some((name, ..)), None) => Some(name.clone()),
        _ => None,
    };
    Some((values, default))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Code,
    Bold,
    Quoted,
    Number,
    Word,
}

fn entry(found: &regex::Captures<'_>, is_listed: bool) -> Option<(String, String, Kind)> {
    let (written, sign, remark) = (&found[1], &found[3], &found[4]);
    let kind = match written.as_bytes().first()? {
        b'`' => Kind::Code,
        b'*' => Kind::Bold,
        b'"' | b'\'' => Kind::Quoted,
        _ if written.parse::<f64>().is_ok() => Kind::Number,
        _ => Kind::Word,
    };
    let value = quoted(written).map_or(written, |token| token.value);
    let is_value = value.chars().all(|c| c.is_alphanumeric() || "_-.+/$".contains(c));
    let is_clear = match kind {
        Kind::Word => {
            let is_code = value.len() > 1
                && value.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
            sign == "=" || is_code || is_listed && matches!(sign, ":" | "：")
        }
        _ => true,
    };
    // "`0` or empty" is the default.
    let remark =
        if found.get(2).is_some() { "(default)" } else { remark.trim().trim_end_matches('.') };
    (is_value && is_clear && !value.is_empty()).then(|| (value.to_owned(), remark.to_owned(), kind))
}

/// A run of values behind words that announce one.
fn behind_trigger(text: &str) -> Option<(Vec<String>, &str)> {
    for trigger in TRIGGER.find_iter(text) {
        let mut rest = &text[trigger.end()..];
        rest = rest.trim_start_matches([' ', '[', '(', ':', '\n']);
        let words = trigger.as_str().to_lowercase();
        // Bare words follow "values", "one of" and a colon only.
        let strong = [
            "value",
            "valor",
            "valeur",
            "werte",
            "значения",
            "one of",
            "options",
            "옵션",
            "取值",
            "可选值",
            "枚举",
            ":",
            "：",
        ];
        let only_quoted = !strong.iter().any(|word| words.contains(word));
        let Some((values, rest)) = run(rest, only_quoted) else { continue };
        let rest = rest.trim_start_matches([' ', ']']);
        let rest = rest.strip_prefix(')').unwrap_or(rest);
        let ends = rest.is_empty() || rest.starts_with(['.', ';', '\n', '。', '；', ')', '）']);
        if values.len() >= 2 && ends {
            let start = text[..trigger.start()].rfind(['.', '\n']).map_or(0, |at| at + 1);
            return Some((values, &text[start..text.len() - rest.len()]));
        }
    }
    None
}

/// Quoted words behind a colon, or at the start of a line, to the end of a sentence.
fn bare_run(text: &str) -> Option<Vec<String>> {
    for line in text.lines() {
        let colons = line.match_indices([':', '：']).map(|(at, sign)| at + sign.len());
        let start = HEAD.find(line).map_or(0, |head| head.end());
        for at in std::iter::once(start).chain(colons) {
            let Some((values, rest)) = run(&line[at..], true) else { continue };
            let ends = rest.trim().is_empty()
                || rest.trim_start().starts_with(['.', ';', '。', ')', '）']);
            if values.len() >= 2
                && ends
                && values.iter().all(|value| is_plain(value) && !value.contains(' '))
            {
                return Some(values);
            }
        }
    }
    None
}

/// "Kind: 1= new, 2= old": numbers with a sign between commas, from 0 or 1 on.
fn inline_pairs(text: &str) -> Option<Vec<String>> {
    let line = text.lines().find(|line| INLINE.find_iter(line).count() >= 2)?;
    let values: Vec<String> = INLINE.captures_iter(line).map(|pair| pair[1].to_owned()).collect();
    let first: i64 = values.first()?.parse().ok()?;
    let counts = values.iter().zip(first..).all(|(value, number)| *value == number.to_string());
    (counts && (0..=1).contains(&first)).then_some(values)
}

/// "(0-new, 1-old)".
fn pairs(text: &str) -> Option<Vec<String>> {
    let mut found = PAIRS.captures_iter(text);
    let first = found.next()?;
    if found.next().is_some() {
        return None;
    }
    let values: Vec<String> =
        PAIR.captures_iter(&first[1]).map(|pair| pair[1].to_owned()).collect();
    let are_codes = values.iter().all(|value| {
        value.chars().all(|c| c.is_ascii_digit())
            || value.chars().all(|c| c.is_ascii_uppercase() || c == '_')
    });
    (values.len() >= 2 && are_codes).then_some(values)
}

#[cfg(test)]
mod tests {
    use super::{in_prose, list};

    #[test]
    fn lists_in_cells() {
        for cell in
            ["[\"a\",\"b\"]", "a/b", "a, b", "`a` or `b`", "a | b", "a\nb", "`[\"a\", \"b\"]`"]
        {
            assert_eq!(list(cell).unwrap_or_default(), ["a", "b"], "{cell}");
        }
        for cell in ["any word of the list", "^[a-z]+$", "1 to 5 things"] {
            assert_eq!(list(cell), None, "{cell}");
        }
    }

    #[test]
    fn lists_in_prose() {
        for text in [
            "The value can be **A**, **B** (for cards), and **C**.",
            "Valid options are:\n\n`A` - one.\n`B` or empty - two.\n`C` - three.",
            "Kind.\nValues:\nA=one.\nB=two.\nC=three",
            "Values can be A, B or C. More text.",
        ] {
            assert_eq!(in_prose(text).values, ["A", "B", "C"], "{text}");
        }
        assert_eq!(in_prose("状态（0-正常，1-关闭）").values, ["0", "1"]);
        assert_eq!(in_prose("状态，0-正常，1-关闭").values, ["0", "1"]);
        assert_eq!(in_prose("(Optional) `A` or `B`.").doubts.len(), 1);
        let marked = in_prose("Values:\n1=one (Por defecto).\n2=two.");
        assert_eq!(marked.default.as_deref(), Some("1"));
        for text in ["Any colour.", "It can be sent twice.", "Either way it works."] {
            assert!(in_prose(text).values.is_empty(), "{text}");
        }
        assert_eq!(in_prose("One of the following: see below").doubts.len(), 1);
    }
}
