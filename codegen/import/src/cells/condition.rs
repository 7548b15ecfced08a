//! Sentences about when a parameter has to or may be sent. What they test is read
//! here; whether the paths exist is decided where the whole table is known.

use std::sync::LazyLock;

use regex::Regex;

use super::quoted::{quoted, token};

/// What follows from a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::enum_variant_names)] // They are called as the columns that they become.
pub(crate) enum Kind {
    /// It must be sent when the condition holds.
    RequiredWhen,
    /// It may be sent only when it holds.
    OnlyWhen,
    /// Both.
    ExactlyWhen,
    /// It must not be sent when it holds.
    ForbiddenWhen,
}

/// A condition in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sentence {
    pub(crate) kind: Kind,
    /// The sentence.
    pub(crate) words: String,
    /// What stands behind "if".
    pub(crate) test: String,
    /// It is said of `unless`: the test has to fail.
    pub(crate) negated: bool,
    /// "for" and "where" name circumstances rather than a test.
    pub(crate) is_loose: bool,
}

/// A test of one parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Test {
    /// The path, as the page writes it.
    pub(crate) path: String,
    /// What is tested.
    pub(crate) is: Is,
}

/// What a test asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Is {
    /// One of these values.
    In(Vec<String>),
    /// None of these values.
    Not(Vec<String>),
    /// Whether it is sent.
    Present(bool),
}

macro_rules! pattern {
    ($name:ident, $pattern:expr) => {
        static $name: LazyLock<Regex> =
            LazyLock::new(|| Regex::new($pattern).expect("the pattern is valid"));
    };
}

pattern!(
    REQUIRED,
    r"(?i)\b(?:required\**|mandatory\**|must (?:also )?be (?:provided|specified|set|present|sent|supplied|included|filled|given|used)|(?:is|are) needed|compulsory|obligatory|oblig\w{4,8}|obrig\w{4,8}|requerido|necesario|necess[áa]rio|obligatoire|requis|erforderlich|verpflichtend|pflichtfeld|обязателен|обязательно|обязательный|obbligatorio|wymagane|verplicht)\s*,?\s*(if and only if|only if|only when|if|when|whenever|unless|where|in case|in the case of|for|except|si|se|sí|cuando|quando|caso|wenn|falls|bei|если|при|quand|lorsque|jeśli|als)\b\s*"
);
pattern!(
    ONLY,
    r"(?i)(?:\bonly\s+(?:be\s+)?(?:usable|used|valid|applicable|applies|apply|relevant|available|supported|allowed|effective|meaningful|takes effect|has effect|works|v[áa]lido|aplica)|\b(?:used|valid|applicable|applies|relevant|usable|available|effective|allowed|supported|takes effect|needed|works)\s+only|\bs[óo]lo (?:es )?(?:v[áa]lido|aplica|se env[íi]a|debe enviarse)|\bse aplica s[oó]l?o?mente|\bsolo debe enviarse|\bnur (?:gültig|relevant|verfügbar|erlaubt))\s*(if|when|for|with|where|in|si|se|cuando|quando|wenn|bei)\b\s*"
);
pattern!(
    FORBIDDEN,
    r"(?i)\b(?:forbidden\**|must not be \w+|not to be (?:included|sent|provided|specified)|not allowed|prohibited|must be (?:empty|omitted|absent)|no informar|no enviar|nicht erlaubt|unzulässig)\s*(if|when|unless|for|si|cuando|wenn|falls|bei)\b\s*"
);
pattern!(
    FORBIDDEN_AFTER,
    r"(?i)\b(?:if|when|si|cuando|wenn|se|quando)\s+([^.,;\n]{2,60}?),?\s+(?:no (?:enviar|informar|se debe (?:enviar|informar))|do not (?:send|specify|include|set|provide)|leave (?:it |this )?(?:empty|blank)|must not be \w+|não (?:enviar|informar)|nicht (?:senden|angeben))\b"
);
pattern!(
    REQUIRED_AFTER,
    r"(?i)\b(?:if|when)\s+([^.\n]{2,120}?),?\s+(?:then )?(?:this|the) (?:field|parameter|value|property|attribute|option|element) (?:is|must be|becomes) (?:also )?\**(required|mandatory|provided|specified|present|set|not required)\b"
);
pattern!(
    LOOSE,
    r"(?i)\b(?:not (?:applicable|used|valid|available|required|needed|supported|sent)|ignored)\s*(if|when|unless|for|with)\b\s*"
);
pattern!(
    CHINESE,
    r"(?:当|如果|若|仅当|只有)?([^，。；,;（）()]{1,60}?)(?:时|時)[，,]?\s*(?:此字段|该字段|该参数|本参数|为)?\s*(必填|必须|必选|必传|必需|有效|可用|生效)"
);
pattern!(JAPANESE, r"([^。、]{1,60}?)(?:の場合|場合|とき)(?:は|のみ)?[、]?\s*(?:必須|必要|有効)");
pattern!(KOREAN, r"([^.,]{1,60}?)(?:인 경우|경우|일 때)(?:에)?(?:는|만)?\s*(?:필수|필요|유효)");

pattern!(
    ARTICLES,
    r"(?i)^(?:the|el|la|los|o|a|der|die|das|le|value of|field|parameter|property|attribute|option|campo|el campo|参数|字段)\s+"
);
pattern!(
    PRESENT,
    r"(?i)^(?:\s*(?:field|parameter|property|attribute|option|values?|is|are|was|were|has been|been|es|está|is also|ist))*\s*(not |no |nicht )?(configured|provided|set|present|specified|given|sent|defined|supplied|included|filled|populated|passed|used|informado|enviado|presente|angegeben|gesetzt)$"
);
pattern!(
    ABSENT,
    r"(?i)^(?:\s*(?:field|parameter|property|attribute|option|is|are|was|were|está|es|ist))*\s*(empty|absent|missing|omitted|blank|vac[íi]o|leer|leave empty|null)$"
);
pattern!(
    EQUALS,
    r"(?i)^\s*(?:(?:field|parameter|property|attribute|option|value|is|are|has|the|de|es|está|sea|seja|é|ist|est|等于|为|是|=)\s*)*?(!=|<>|≠|is not (?:equal to )?|not equal to |not |no es |不等于|不为|==|=|equals?|equal to|set to|is set to|configured as|value|is|are|es igual a|es|é|ist|为|是|等于|:|in)\s*"
);
pattern!(
    PRESENT_FIRST,
    r"(?i)^(?:se informa|se env[íi]a|providing|using|há|传入|提供|使用)\s+(?:el |la |o |a )?"
);

/// The conditions of a description, in their order.
pub(crate) fn sentences(text: &str) -> Vec<Sentence> {
    let mut found: Vec<(usize, Sentence)> = Vec::new();
    for (pattern, kind) in [
        (&*FORBIDDEN, Kind::ForbiddenWhen),
        (&*ONLY, Kind::OnlyWhen),
        (&*REQUIRED, Kind::RequiredWhen),
        (&*LOOSE, Kind::OnlyWhen),
    ] {
        for hit in pattern.captures_iter(text) {
            let (whole, word) = (hit.get(0).map(|hit| hit.range()), hit[1].to_lowercase());
            let Some(range) = whole else { continue };
            if found
                .iter()
                .any(|(_, known)| text[known_start(text, known)..].contains(&text[range.clone()]))
            {
                continue;
            }
            let is_exact = word == "if and only if";
            let is_loose = std::ptr::eq(pattern, std::ptr::from_ref(&*LOOSE));
            let kind = match kind {
                Kind::RequiredWhen if is_exact => Kind::ExactlyWhen,
                kind => kind,
            };
            let end = sentence_end(text, range.end);
            let start = sentence_start(text, range.start);
            found.push((
                range.start,
                Sentence {
                    kind,
                    words: text[start..end].trim().to_owned(),
                    test: text[range.end..end].trim().to_owned(),
                    negated: word == "unless" || word == "except",
                    is_loose: is_loose
                        || matches!(
                            word.as_str(),
                            "for"
                                | "where"
                                | "in case"
                                | "in the case of"
                                | "with"
                                | "in"
                                | "bei"
                                | "при"
                                | "except"
                        ),
                },
            ));
        }
    }
    for (pattern, kind) in
        [(&*FORBIDDEN_AFTER, Kind::ForbiddenWhen), (&*REQUIRED_AFTER, Kind::RequiredWhen)]
    {
        for hit in pattern.captures_iter(text) {
            let start = hit.get(0).map_or(0, |hit| hit.start());
            let is_free =
                hit.get(2).is_some_and(|word| word.as_str().to_lowercase().starts_with("not"));
            found.push((
                start,
                Sentence {
                    kind,
                    words: hit[0].trim().to_owned(),
                    test: hit[1].trim().to_owned(),
                    negated: is_free,
                    is_loose: is_free,
                },
            ));
        }
    }
    if found.is_empty() {
        for pattern in [&*CHINESE, &*JAPANESE, &*KOREAN] {
            for hit in pattern.captures_iter(text) {
                let is_only = hit
                    .get(2)
                    .is_some_and(|word| matches!(word.as_str(), "有效" | "可用" | "生效"));
                let start = hit.get(0).map_or(0, |hit| hit.start());
                found.push((
                    start,
                    Sentence {
                        kind: if is_only { Kind::OnlyWhen } else { Kind::RequiredWhen },
                        words: hit[0].trim().to_owned(),
                        test: hit[1].trim().to_owned(),
                        negated: false,
                        is_loose: false,
                    },
                ));
            }
        }
    }
    found.sort_by_key(|(at, _)| *at);
    found.dedup_by(|a, b| a.1.words == b.1.words && a.1.kind == b.1.kind);
    found.into_iter().map(|(_, sentence)| sentence).collect()
}

fn known_start(text: &str, known: &Sentence) -> usize {
    text.find(&known.words).unwrap_or(text.len())
}

/// The end of a sentence: a full stop before a blank, a semicolon or a line's end,
/// outside of code.
fn sentence_end(text: &str, from: usize) -> usize {
    let mut in_code = false;
    let rest = &text[from..];
    for (at, character) in rest.char_indices() {
        match character {
            '`' => in_code = !in_code,
            '\n' | '。' | '；' | ';' => return from + at,
            '.' if !in_code => {
                let next = rest[at + 1..].chars().next();
                if next.is_none_or(|next| next.is_whitespace() || next == '<') {
                    return from + at;
                }
            }
            _ => {}
        }
    }
    text.len()
}

fn sentence_start(text: &str, to: usize) -> usize {
    let before = &text[..to];
    let stop = [". ", ".\n", "\n", "。", "; "];
    stop.iter().filter_map(|stop| before.rfind(stop).map(|at| at + stop.len())).max().unwrap_or(0)
}

/// The tests of a condition, if all of it could be read.
pub(crate) fn tests(text: &str) -> Option<Vec<Test>> {
    let text = text.trim().trim_end_matches(['.', ',', ')', ':']).trim();
    if let Some(test) = one(text) {
        return Some(vec![test]);
    }
    for (word, is_and) in [
        (" and ", true),
        (" y ", true),
        (" e ", true),
        (" und ", true),
        ("且", true),
        (" or ", false),
        (" o ", false),
        (" ou ", false),
        (" oder ", false),
    ] {
        let pieces: Vec<&str> = text.split(word).collect();
        if pieces.len() < 2 || pieces.len() > 6 {
            continue;
        }
        let tests: Option<Vec<Test>> = pieces.iter().map(|piece| one(piece)).collect();
        let Some(tests) = tests else { continue };
        if is_and {
            return Some(tests);
        }
        return either(tests);
    }
    None
}

/// `a = 1 or a = 2` is one test of two values; of different paths it is none.
fn either(tests: Vec<Test>) -> Option<Vec<Test>> {
    let mut tests = tests.into_iter();
    let mut first = tests.next()?;
    for test in tests {
        match (&mut first.is, test.is) {
            (Is::In(values), Is::In(more)) if test.path == first.path => values.extend(more),
            _ => return None,
        }
    }
    Some(vec![first])
}

fn one(text: &str) -> Option<Test> {
    let mut text = text.trim();
    while let Some(article) = ARTICLES.find(text) {
        text = &text[article.end()..];
    }
    if let Some(first) = PRESENT_FIRST.find(text) {
        let found = token(&text[first.end()..])?;
        return is_over(found.rest)
            .then(|| Test { path: found.value.to_owned(), is: Is::Present(true) });
    }
    // `a=b` in code.
    if let Some(code) = quoted(text).filter(|code| code.value.contains(['=', '≠'])) {
        return if is_over(code.rest) { one(code.value) } else { None };
    }
    let (path, rest) = path(text)?;
    if let Some(found) = PRESENT.captures(rest) {
        return Some(Test { path, is: Is::Present(found.get(1).is_none()) });
    }
    if ABSENT.is_match(rest) {
        return Some(Test { path, is: Is::Present(false) });
    }
    let equals = EQUALS.captures(rest)?;
    let sign = equals[1].to_lowercase();
    let is_not = sign.contains("not")
        || sign.contains("no ")
        || matches!(sign.as_str(), "!=" | "<>" | "≠" | "不等于" | "不为");
    let values = values(&rest[equals[0].len()..])?;
    Some(Test { path, is: if is_not { Is::Not(values) } else { Is::In(values) } })
}

fn path(text: &str) -> Option<(String, &str)> {
    if let Some(found) = quoted(text) {
        return Some((found.value.to_owned(), found.rest));
    }
    let end = text
        .find(|c: char| !(c.is_ascii_alphanumeric() || "_-.[]$@".contains(c)))
        .unwrap_or(text.len());
    (end > 0).then(|| (text[..end].trim_end_matches('.').to_owned(), &text[end..]))
}

fn values(text: &str) -> Option<Vec<String>> {
    let mut values = Vec::new();
    let mut rest = text.trim_start();
    loop {
        for lead in ["either ", "one of ", "set to ", "the value "] {
            rest = rest.strip_prefix(lead).unwrap_or(rest);
        }
        let found = token(rest)?;
        let is_value = found.is_quoted
            || found.value.chars().all(|c| c.is_alphanumeric() || "_-.+".contains(c));
        if !is_value {
            return None;
        }
        values.push(found.value.to_owned());
        rest = found.rest.trim_start();
        if is_over(rest) {
            break;
        }
        let after = ["or ", "o ", "ou ", "oder ", "或", ", or ", ",", "、", "/"]
            .iter()
            .find_map(|word| rest.strip_prefix(word))?;
        rest = after.trim_start();
        rest = rest.strip_prefix("or ").unwrap_or(rest);
    }
    let words = ["true", "false"];
    let is_sentence = values.len() == 1
        && !words.contains(&values[0].as_str())
        && matches!(
            values[0].as_str(),
            "the" | "a" | "an" | "not" | "used" | "needed" | "required" | "enabled" | "disabled"
        );
    (!is_sentence).then_some(values)
}

/// Nothing follows but a remark in brackets.
fn is_over(rest: &str) -> bool {
    let rest = rest.trim().trim_end_matches(['.', ',', ';']);
    rest.is_empty()
        || rest.starts_with('(') && !rest[1..].trim_end_matches(')').contains([')', '('])
}

#[cfg(test)]
mod tests {
    use super::{Is, Kind, sentences, tests};

    #[test]
    fn plain_tests() {
        let read = |text: &str| {
            let tests = tests(text)?;
            let one = tests.into_iter().next()?;
            Some((one.path, one.is))
        };
        let is = |path: &str, values: &[&str]| {
            Some((path.to_owned(), Is::In(values.iter().map(|v| (*v).to_owned()).collect())))
        };
        assert_eq!(read("`mode` is `fast`"), is("mode", &["fast"]));
        assert_eq!(read("mode = 5 o mode = 6"), is("mode", &["5", "6"]));
        assert_eq!(read("el mode=1 (fast)"), is("mode", &["1"]));
        assert_eq!(
            read("`rules` is not configured"),
            Some(("rules".to_owned(), Is::Present(false)))
        );
        assert_eq!(read("mode ≠ A"), Some(("mode".to_owned(), Is::Not(vec!["A".to_owned()]))));
        for unread in ["the moon is full of cheese", "several agencies exist"] {
            assert_eq!(read(unread), None, "{unread}");
        }
    }

    #[test]
    fn kinds_of_sentences() {
        for (text, kind, test) in [
            ("Text. Required if `a` is `b`. More.", Kind::RequiredWhen, "`a` is `b`"),
            ("Only used when `a` is set", Kind::OnlyWhen, "`a` is set"),
            ("must be provided if and only if a is set.", Kind::ExactlyWhen, "a is set"),
            ("- **Forbidden** if a is 1", Kind::ForbiddenWhen, "a is 1"),
            ("当type为1时必填", Kind::RequiredWhen, "type为1"),
        ] {
            let found = sentences(text);
            assert_eq!(found.len(), 1, "{text}: {found:?}");
            assert_eq!((found[0].kind, found[0].test.as_str()), (kind, test));
        }
        assert!(sentences("This is the required amount of money.").is_empty());
    }
}
