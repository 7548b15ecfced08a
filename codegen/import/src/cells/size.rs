//! Lengths and ranges in prose.

use std::sync::LazyLock;

use regex::Regex;

use super::bounds::Bounds;
use super::quoted::unmarked;
use super::values::around;
use crate::doubt::{Column, Doubt};

/// What is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Read {
    pub(crate) bounds: Option<Bounds>,
    pub(crate) doubts: Vec<Doubt>,
}

macro_rules! pattern {
    ($name:ident, $pattern:expr) => {
        static $name: LazyLock<Regex> =
            LazyLock::new(|| Regex::new($pattern).expect("the pattern is valid"));
    };
}

/// Units of length.
const UNIT: &str = r"(?:(?:unicode|ascii|utf-?8|alphanumeric|numeric|printable|english|latin)\s+)*(?:characters?\b|chars?\b|letters\b|symbols\b|caracteres\b|car[aá]cter\b|caractères?\b|zeichen\b|символ\w*|знак\w*|个?英?文?字符|个字符|文字|글자|자\b|자리|karakter\b|ký tự|znaków|tekens\b|caratteri\b)";
const NUMBER: &str = r"(\d{1,3}(?:,\d{3})+|\d+)";
const MOST: &str = r"(?:(?:can(?:not|'t| not)|must not|may not|should not|not|shall not)\s+(?:exceed|be (?:longer|more|greater) than)|no(?:t)? (?:more|longer|greater) than|exceed(?:ing)?|up to|at most|max(?:imum|imal|imo|\.)?(?:\s+(?:length|size))?(?:\s+(?:of|is|de|from))?|limited to|a limit of|(?:less|fewer|shorter) than or equal to|hasta|até|jusqu'à|höchstens|bis zu|не более|максимум|до|最大(?:长度)?(?:为|是|不超过)?|最多(?:为|是)?|不超过|不能超过|不大于|至多|最長|최대(?:\s*길이)?|tối đa|en fazla)";

static MOST_UNIT: LazyLock<Regex> =
    LazyLock::new(|| compile(&format!(r"(?i){MOST}\s*[:：]?\s*{NUMBER}\s*-?\s*{UNIT}")));
static UNIT_MOST: LazyLock<Regex> = LazyLock::new(|| {
    compile(&format!(
        r"(?i){NUMBER}\s*{UNIT}\s*(?:以内|or less|or fewer|max(?:imum|\.)?\b|이하|이내|以下|或更少)"
    ))
});
static PAIR_UNIT: LazyLock<Regex> = LazyLock::new(|| {
    compile(&format!(
        r"(?i)\b{NUMBER}\s*(?:-|–|~|～|\.\.|to|and|a|y|bis|und|до|到|至)\s*{NUMBER}\s*-?\s*{UNIT}"
    ))
});
static EXACT_UNIT: LazyLock<Regex> = LazyLock::new(|| {
    compile(&format!(r"(?i)(?:exactly|fixed at|genau|exactamente|固定)\s*{NUMBER}\s*{UNIT}"))
});
static LEAST_UNIT: LazyLock<Regex> = LazyLock::new(|| {
    compile(&format!(
        r"(?i)(?:at least|min(?:imum|\.)?(?: of)?|mindestens|al menos|至少|최소)\s*{NUMBER}\s*{UNIT}"
    ))
});
static ANY_UNIT: LazyLock<Regex> =
    LazyLock::new(|| compile(&format!(r"(?i)\b{NUMBER}[\s-]*{UNIT}")));
pattern!(
    LENGTH_PAIR,
    r"(?i)(?:\b(?:length|longitud|longueur|länge|tamanho|comprimento|длина)\b|长度|桁数|길이)\s*(?:限制|为|是|must be|is|of|between|from)?\s*[:：]?\s*[\[(]?\s*(\d+)\s*(?:-|–|~|\.\.|to|and|a|до|到|至)\s*(\d+)"
);
pattern!(
    LENGTH_MOST,
    r"(?i)(?:max(?:imum|imal)?\.?\s*length|max_length|maxlength|longitud m[aá]xima|longueur max(?:imale)?|maximale länge|maximallänge|максимальная длина|最大长度|最大文字数|최대 길이)\s*(?:of|is|:|：|=|为|是|es|est|ist|는|은)?\s*(\d[\d,]*)"
);
pattern!(
    NON_EMPTY,
    r"(?i)^\W*non-?empty\b\W*$|\bmust not be empty\b|\bcannot be (?:empty|blank)\b"
);
pattern!(
    OTHER_UNIT,
    r"(?i)\b\d[\d,]*\s*-?\s*(?:bytes?|digits?|d[ií]gitos|chiffres|ziffern|stellen|cifre|octets|位数?|字节|バイト|桁|바이트|자리)\b"
);
pattern!(ADVICE, r"(?i)\b(?:should|recommended|ideally|suggest)\b");

pattern!(
    RANGE_PAIR,
    r"(?i)(?:\b(?:value\s+)?ranges?\b(?:\s*(?:is|:|：|from|of))?|\bbetween\b|\bfrom\b|\brango\b\s*:?|\bentre\b|\bzwischen\b|диапазон\w*|\bот\b|取值范围(?:为|是)?|取值|范围(?:为|是)?|値の範囲|범위)\s*(?:[:：]|is|from|de)?\s*[\[(]?\s*([-−]?\d[\d.,]*)\s*(?:-|–|—|~|～|\.\.+|to|and|through|a|y|bis|und|до|到|至|から|부터|,\s*\.*,?)\s*([-−]?\d[\d.,]*)"
);
pattern!(RANGE_BRACKET, r"[(（\[]\s*(\d+)\s*[-–~～]\s*(\d+)\s*[)）\],，]");
pattern!(
    RANGE_MOST,
    r"(?i)(?:\bmax(?:imum|imal|imo)?(?:\s+value)?(?:\s*(?:is|of|:|：|=))+|\bmax(?:imum)?\b\s*[:：]?|\bat most\b|\bup to\b|\bmust not exceed\b|\bcannot exceed\b|\bless than or equal to\b|≤|<=|最大值?(?:为|是|：|:)?|最大(?:为|是)|최대\s*[:：]?|не более)\s*([-−]?\d[\d.,]*)"
);
pattern!(
    RANGE_LEAST,
    r"(?i)(?:\bmin(?:imum|imal|imo)?(?:\s+value)?(?:\s*(?:is|of|:|：|=))+|\bmin(?:imum)?\b\s*[:：]?|\bat least\b|\bgreater than or equal to\b|≥|>=|最小值?(?:为|是|：|:)?|최소\s*[:：]?|не менее)\s*([-−]?\d[\d.,]*)"
);
pattern!(
    RANGE_WORD,
    r"(?i)\bnon-?negative\b|\bpositive\b\s+(?:integer|number)|\bgreater than\b|\bless than\b|\bmore than\b|\bfewer than\b|\bmust be (?:>|<|above|below|over|under)|大于|小于|超过"
);
pattern!(
    RANGE_TRIGGER,
    r"(?i)\branges?\b|\bbetween\b\D{0,12}\d|\bminimum\b|\bmaximum\b|\bat least\b\D{0,6}\d|\bat most\b\D{0,6}\d|取值范围|最大|最小|최대|최소|\bmax\b\D{0,6}\d|\bmin\b\D{0,6}\d|\bexceed\b|\bup to\b\D{0,4}\d|≥|≤|>=|<=|диапазон|値の範囲|범위"
);

fn compile(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is valid")
}

/// Reads a length out of a description.
pub(crate) fn length(text: &str) -> Read {
    let plain = unmarked(text);
    let mut found: Vec<(Bounds, usize)> = Vec::new();
    let mut pair = |pattern: &Regex| {
        for hit in pattern.captures_iter(&plain) {
            found
                .push((Bounds::between(&hit[1], &hit[2]), hit.get(0).map_or(0, |hit| hit.start())));
        }
    };
    pair(&PAIR_UNIT);
    pair(&LENGTH_PAIR);
    if found.is_empty() {
        let mut bounds: Option<(Bounds, usize)> = None;
        for pattern in [&*MOST_UNIT, &*UNIT_MOST, &*LENGTH_MOST] {
            for hit in pattern.captures_iter(&plain) {
                let at = hit.get(0).map_or(0, |hit| hit.start());
                match &bounds {
                    None => bounds = Some((Bounds::max(&hit[1]), at)),
                    Some((known, _)) if *known == Bounds::max(&hit[1]) => {}
                    Some(_) => found.push((Bounds::max(&hit[1]), at)),
                }
            }
        }
        let least = LEAST_UNIT.captures(&plain).map(|hit| hit[1].to_owned());
        let is_filled = NON_EMPTY.is_match(&plain);
        let least = least.or_else(|| is_filled.then(|| "1".to_owned()));
        if let Some(least) = least {
            let (bounds, _) = bounds.get_or_insert((Bounds::default(), 0));
            bounds.min = Some(least);
        }
        found.extend(bounds);
        if found.is_empty() {
            for hit in EXACT_UNIT.captures_iter(&plain) {
                found.push((
                    Bounds::between(&hit[1], &hit[1]),
                    hit.get(0).map_or(0, |hit| hit.start()),
                ));
            }
        }
    }
    let mut read = Read::default();
    found.dedup_by(|a, b| a.0 == b.0);
    if let [(bounds, at)] = found.as_slice() {
        let start = plain[..*at].rfind(['.', '\n']).map_or(0, |at| at + 1);
        if ADVICE.is_match(&plain[start..*at]) {
            let why = "advice, or a limit:";
            read.doubts.push(Doubt::new(Column::Length, why, &around(&plain, start)));
        } else if bounds.is_sound() {
            read.bounds = Some(bounds.clone());
        }
    }
    if read.bounds.is_none() && read.doubts.is_empty() {
        let said = ANY_UNIT.find(&plain).or_else(|| OTHER_UNIT.find(&plain));
        if let Some(said) = said {
            let why = "a length that could not be read:";
            let start = plain[..said.start()].rfind(['.', '\n']).map_or(0, |at| at + 1);
            read.doubts.push(Doubt::new(Column::Length, why, plain[start..].trim()));
        }
    } else if let (Some(_), Some(other)) = (&read.bounds, OTHER_UNIT.find(&plain)) {
        let why = "there is another size:";
        read.doubts.push(Doubt::new(Column::Length, why, &around(&plain, other.start())));
    }
    read
}

/// Reads the range of a number out of a description.
pub(crate) fn range(text: &str) -> Read {
    let plain = unmarked(text);
    let plain = plain
        .replace("greater than or equal to", "≥")
        .replace("less than or equal to", "≤")
        .replace("greater or equal to", "≥")
        .replace("less or equal to", "≤");
    let mut found: Vec<Bounds> = Vec::new();
    for pattern in [&*RANGE_PAIR, &*RANGE_BRACKET] {
        for hit in pattern.captures_iter(&plain) {
            found.push(Bounds::between(&hit[1], &hit[2]));
        }
    }
    if found.is_empty() {
        let one = |pattern: &Regex| {
            let mut hits = pattern.captures_iter(&plain);
            let first = hits.next().map(|hit| hit[1].to_owned());
            if hits.next().is_some() { None } else { first }
        };
        let (most, least) = (one(&RANGE_MOST), one(&RANGE_LEAST));
        let bounds = Bounds {
            min: least.as_deref().and_then(super::bounds::number),
            max: most.as_deref().and_then(super::bounds::number),
        };
        if bounds != Bounds::default() {
            found.push(bounds);
        }
    }
    let mut read = Read::default();
    found.dedup();
    match found.as_slice() {
        [bounds] if bounds.is_sound() && ANY_UNIT.find(&plain).is_none() => {
            read.bounds = Some(bounds.clone());
        }
        _ => {}
    }
    let said = RANGE_WORD.find(&plain).or_else(|| {
        if read.bounds.is_some() || ANY_UNIT.is_match(&plain) {
            None
        } else {
            RANGE_TRIGGER.find(&plain)
        }
    });
    if let Some(said) = said {
        let why = "a range that could not be read:";
        let start = plain[..said.start()].rfind(['.', '\n']).map_or(0, |at| at + 1);
        read.doubts.push(Doubt::new(Column::Range, why, plain[start..].trim()));
    }
    read
}

/// Whether a text speaks of bounds of a number.
pub(crate) fn speaks_of_range(text: &str) -> bool {
    RANGE_PAIR.is_match(text) && !ANY_UNIT.is_match(text)
}

#[cfg(test)]
mod tests {
    use super::{Bounds, length, range};

    #[test]
    fn lengths_in_prose() {
        for (text, expected) in [
            ("The value cannot exceed 255 characters.", Bounds::max("255")),
            ("Limited to 2,048 characters.", Bounds::max("2048")),
            ("A maximum of **128** Unicode characters.", Bounds::max("128")),
            ("长度为1-32个字符", Bounds::between("1", "32")),
            ("3 to 12 characters", Bounds::between("3", "12")),
            ("Exactly 3 letters.", Bounds::between("3", "3")),
            ("non-empty", Bounds::min("1")),
        ] {
            assert_eq!(length(text).bounds, Some(expected), "{text}");
            assert!(length(text).doubts.is_empty(), "{text}");
        }
        for text in [
            "At most 20 bytes",
            "a 6-digit code",
            "It should be no longer than 12 characters",
            "a 6 character name",
        ] {
            assert_eq!(length(text).bounds, None, "{text}");
            assert_eq!(length(text).doubts.len(), 1, "{text}");
        }
    }

    #[test]
    fn ranges_in_prose() {
        for (text, expected) in [
            ("Value range: 1-2147483647", Bounds::between("1", "2147483647")),
            ("It ranges from 1 to 10.", Bounds::between("1", "10")),
            ("页大小，最大为500", Bounds::max("500")),
            ("최대: 200개", Bounds::max("200")),
            ("At least 5.", Bounds::min("5")),
        ] {
            assert_eq!(range(text).bounds, Some(expected), "{text}");
        }
        assert_eq!(range("A number greater than zero").doubts.len(), 1);
        assert_eq!(range("Just a number").doubts.len(), 0);
    }
}
