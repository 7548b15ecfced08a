//! Types: words of many languages, lists, sizes, and names of objects.

use std::collections::HashMap;
use std::sync::LazyLock;

use regex::Regex;

use super::bounds::{self, Bounds};
use super::quoted::unmarked;
use super::values;
use crate::doubt::{Column, Doubt};
use crate::roles::fold;

/// How deep lists of lists may go.
const DEPTH: usize = 6;

/// What a cell of a type says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Read {
    /// The type in our notation; a name that is not ours is one of the document's.
    pub(crate) expression: Option<String>,
    pub(crate) length: Option<Bounds>,
    pub(crate) range: Option<Bounds>,
    pub(crate) values: Vec<String>,
    pub(crate) nullable: bool,
    /// It says that there are values, which stand elsewhere.
    pub(crate) needs_values: bool,
    pub(crate) doubts: Vec<Doubt>,
}

/// Words of types. `|` is between words.
const WORDS: &[(&str, &str)] = &[
    (
        "string",
        "string|str|text|texto|txt|char|chars|character|characters|varchar|varchar2|nvarchar|cadena|cadena de texto|\
         chaine|chaine de caracteres|zeichenkette|zeichenfolge|строка|текст|字符串|字符|文字列|テキスト|문자열|문자|\
         metin|chuoi|stringa|testo|ciag znakow|tekst|tekenreeks|id|unique id|identifier|path|password|token|\
         language|language code|timezone|time zone|country code|country|currency code|color|colour|base64|hex|\
         hex string|ascii string|asciistring|ascii|masked string|alphanumerical string|unicode string|utf-8 string|\
         locale|regex|regular expression|binary|byte|json string|string value|free text|phone number|phone|ip address|\
         ip|duration|cron expression|secret|hostname|maskedaccountstring|maskedpanstring|currency string",
    ),
    (
        "alphanumeric",
        "alphanumeric|alphanumerical|alphameric|alfanumerico|alphanumerique|alphanumerisch|an|英数字|영숫자|буквенно-цифровой",
    ),
    ("numeric", "numeric string|digits|digit string|numerico string|数字字符串|数字のみ"),
    (
        "integer",
        "integer|int|int32|int64|int16|long|short|bigint|uint|uint32|uint64|uint8|uint16|i32|i64|u32|u64|whole number|\
         entero|numero entero|entier|ganzzahl|ganze zahl|целое|целое число|整数|整型|长整型|長整數|정수|정수형|tam sayi|so nguyen|\
         intero|liczba calkowita|geheel getal|inteiro|numero inteiro|integer value|int value|unix timestamp|epoch",
    ),
    (
        "decimal",
        "number|float|double|decimal|float32|float64|real|bigdecimal|floating point|floating point number|numero|\
         nombre|zahl|dezimalzahl|gleitkommazahl|число|дробное|浮点数|浮点|小数|数值|數值|数字|数値|小数点|숫자|실수|sayi|so|numero decimale|\
         liczba|getal|numero decimal|number value|latitude|longitude|percentage|currency amount|数値型|整数或小数",
    ),
    (
        "boolean",
        "boolean|bool|booleano|booleen|logical|logisch|wahrheitswert|булево|логический|布尔|布尔值|布尔型|布林|真偽値|ブール|ブール値|불리언|불린|부울|참/거짓|mantiksal|booleana|logiczny|flag",
    ),
    (
        "object",
        "object|obj|objeto|objet|objekt|oggetto|объект|obiekt|struct|structure|hash|map|json|json object|dict|\
         dictionary|record|对象|物件|オブジェクト|객체|오브젝트|nesne|doi tuong|hashmap|jsonobject|key-value|key value pairs",
    ),
    (
        "date",
        "date|fecha|data|datum|дата|日期|日付|날짜|tarih|ngay|datestring|full-date|iso date|iso 8601 date",
    ),
    (
        "datetime",
        "datetime|date-time|date time|timestamp|datetimestring|date and time|日時|日期时间|时间戳|일시|iso 8601 datetime|iso8601|iso 8601|rfc3339|rfc 3339|offsetdatetime|zoneddatetime|fecha y hora|dateandtime",
    ),
    ("uri", "uri|url|link|href|uristring|urlstring|网址|链接|url string|web address"),
    ("email", "email|e-mail|email address|correo electronico|mail|emailaddress"),
    ("uuid", "uuid|guid|uuid4|uuidv4|uuid v4"),
    ("any", "any|mixed|any type|variant|anything|任意|any value"),
];

/// Words of types that say that values follow.
const ENUMS: &str = "enum|enumeration|enumerable|enum string|string enum|select|choice|枚举|列挙|열거형|перечисление|enumerado|aufzahlung";

/// Words that mean a date and time without an offset, or in a form of its own.
const ZONELESS: &str = "localdatetime|local datetime|timestamp|时间戳|datetime|date time|日時|일시|date and time|fecha y hora";

/// Letters of card and bank tables whose sets of characters differ from ours.
const LETTERS: &[(&str, &str)] = &[
    ("a", "string"),
    ("ans", "string"),
    ("as", "string"),
    ("ns", "string"),
    ("nb", "string"),
    ("b", "string"),
    ("s", "string"),
    ("n", "numeric"),
    ("ab", "string"),
    ("x", "string"),
    ("num", "numeric"),
    ("numeric", "numeric"),
];

static VOCABULARY: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    let words =
        WORDS.iter().flat_map(|(ours, words)| words.split('|').map(|word| (fold(word), *ours)));
    words.collect()
});

macro_rules! pattern {
    ($name:ident, $pattern:expr) => {
        static $name: LazyLock<Regex> =
            LazyLock::new(|| Regex::new($pattern).expect("the pattern is valid"));
    };
}

pattern!(
    LIST_OF,
    r"(?i)^(?:an? )?(?:json )?(?:array|list|lista|arreglo|liste|tableau|set|collection|vector|matriz|массив|список)\s*(?:of|de|von|d'|di|van|из)\s+(.+)$"
);
pattern!(
    LIST_IN,
    r"(?i)^(?:array|list|lista|liste|set|collection|vector|arraylist|seq|sequence)\s*[<\[({]\s*(.+?)\s*[>\])}]$"
);
pattern!(BRACKETS, r"^\[\s*(.+?)\s*\]$");
pattern!(LIST_AFTER, r"(?i)^(.+?)(?:\[\s*\]|\s*\{\}|\s+(?:array|list|lista|liste|\[\]))$");
pattern!(LIST_AFTER_CJK, r"^(.+?)\s*(?:数组|列表|数列|陣列|リスト|の配列|配列|배열|목록)$");
pattern!(LIST_CJK_OF, r"^(?:数组|列表|陣列|배열)\s*[<(（]\s*(.+?)\s*[>)）]$");
pattern!(
    MAP,
    r"(?i)^(?:map|dictionary|dict|hashmap|record|object)\s*[<\[(]\s*(?:string|str|text)\s*,\s*(.+?)\s*[>\])]$"
);
pattern!(SIZED, r"(?i)^([\p{L}][\p{L}0-9 ]*?)\s*[(\[（]\s*([\d.,\s~–-]+|max\.?\s*\d+)\s*[)\]）]$");
pattern!(SIZED_AFTER, r"^([A-Za-z]{1,10})\s*(\.\.)?\s*(\d+)$");
pattern!(
    SIZED_SPACE,
    r"(?i)^(an|ans|a|n|as|ns|s|b|x|char|varchar|string|alphanumeric|numeric)\s+(\d+)\s*(?:(?:\.\.|-|–)\s*(\d+))?$"
);
pattern!(
    SIGNED,
    r"(?i)^(non[- ]?negative|nonnegative|positive|natural|unsigned|non[- ]?zero|non[- ]?null)\s*(.+)$"
);
pattern!(
    FORMATTED,
    r"(?i)^([\p{L}]+)\s*[<(\[（]?\s*[,;:/]?\s*(?:format:?\s*|in )?(int32|int64|float|double|uuid|guid|date|date-time|datetime|email|uri|url|byte|binary|password|enum|iso 8601|iso8601|rfc3339|unix|ms|json|base64|yyyy-mm-dd)\s*[>)\]）]?$"
);
pattern!(ONE_OF, r"(?is)^(.+?)[,;:]?\s*\(?(?:one of|any of|enum:?|values:?|allowed:?)\s*(.+?)\)?$");
pattern!(
    NULL,
    r"(?i)^(?:nullable\s+(.+)|(.+?)\s*(?:\(nullable\)|, nullable|\?|\s*(?:\||or|/)\s*null)|null\s*(?:\||or|/)\s*(.+))$"
);
pattern!(OR, r"(?i)^(.+?)\s*(?:\||/|,|\bor\b|\bо\b|\bou\b|\boder\b|或|または|또는)\s*(.+)$");
pattern!(FOREIGN, r"(?i)^(?:foreign |reference )?id (?:referencing|of|from)\b.*$");
pattern!(
    OBJECT_NAME,
    r"^(?:components\.|models\.|schemas\.)?([A-Z][A-Za-z0-9]*(?:[._][A-Za-z0-9]+)*)$"
);
pattern!(VERSION, r"(?i)\s*[(（]?\s*(?:as of|since|added in)\s+v?[\d.]+\s*[)）]?\s*$");

/// Whether a text is a type of the vocabulary, or a list of one.
pub(crate) fn is_type(text: &str) -> bool {
    let read = read(text, &|_| None);
    let is_ours = |expression: &str| WORDS.iter().any(|(ours, _)| *ours == base(expression));
    read.expression.as_deref().is_some_and(is_ours)
}

/// Whether a type is one of the vocabulary.
pub(crate) fn is_ours(name: &str) -> bool {
    WORDS.iter().any(|(ours, _)| *ours == name)
}

/// Why a list of what the page does not say is doubted.
pub(crate) const LIST_OF_WHAT: &str = "a list, but the page does not say of what:";

/// The type within lists and maps.
pub(crate) fn base(expression: &str) -> &str {
    let mut base = expression;
    while let Some(inner) = base
        .strip_prefix("list<")
        .or_else(|| base.strip_prefix("map<"))
        .and_then(|inner| inner.strip_suffix('>'))
    {
        base = inner;
    }
    base
}

/// Reads a cell to its last character. `legend` is what the page itself says about
/// a word.
pub(crate) fn read(cell: &str, legend: &dyn Fn(&str) -> Option<Read>) -> Read {
    let marked = cell.trim();
    let text = unmarked(marked);
    let text = VERSION.replace(text.trim(), "");
    let text = text.trim().trim_end_matches(['.', ',', ';', '。']).trim();
    if text.is_empty() || matches!(text, "-" | "—" | "–" | "N/A" | "n/a") {
        return Read::default();
    }
    if let Some(found) = parse(text, DEPTH, legend) {
        return found;
    }
    // Values behind the type.
    if let Some(found) = ONE_OF.captures(marked) {
        let mut kind = read(&found[1], legend);
        if let Some(list) = values::list(found[2].trim()) {
            kind.values = list;
            return kind;
        }
    }
    if let Some(found) = OR.captures(text)
        && let Some(mut first) = parse(found[1].trim(), DEPTH, legend)
    {
        first.doubts.push(Doubt::new(Column::Type, "several types; the first was taken:", text));
        return first;
    }
    Read { doubts: vec![Doubt::new(Column::Type, "no known type:", text)], ..Read::default() }
}

fn plain(expression: &str) -> Read {
    Read { expression: Some(expression.to_owned()), ..Read::default() }
}

fn parse(text: &str, depth: usize, legend: &dyn Fn(&str) -> Option<Read>) -> Option<Read> {
    let depth = depth.checked_sub(1)?;
    let text = text.trim().trim_start_matches("a ").trim_start_matches("an ");
    if text.len() > 200 {
        return None;
    }
    if !text.contains(['[', '<', '{', '('])
        && let Some(found) = legend(text)
    {
        return Some(found);
    }
    if let Some(found) = vocabulary(text) {
        return Some(found);
    }
    for pattern in [&LIST_OF, &LIST_IN, &BRACKETS, &LIST_AFTER, &LIST_AFTER_CJK, &LIST_CJK_OF] {
        if let Some(found) = pattern.captures(text) {
            let mut inner = parse(singular(found[1].trim()).as_str(), depth, legend)?;
            inner.expression = inner.expression.map(|inner| format!("list<{inner}>"));
            return Some(inner);
        }
    }
    if let Some(found) = MAP.captures(text) {
        let mut inner = parse(found[1].trim(), depth, legend)?;
        inner.expression = inner.expression.map(|inner| format!("map<{inner}>"));
        return Some(inner);
    }
    if let Some(found) = NULL.captures(text) {
        let inner = found.get(1).or(found.get(2)).or(found.get(3))?;
        let mut inner = parse(inner.as_str(), depth, legend)?;
        inner.nullable = true;
        return Some(inner);
    }
    if let Some(found) = FORMATTED.captures(text) {
        return formatted(&found[1], &found[2]);
    }
    if let Some(found) = SIGNED.captures(text) {
        let mut inner = parse(found[2].trim(), depth, legend)?;
        let sign = fold(&found[1]).replace(' ', "");
        match sign.as_str() {
            "nonnegative" | "unsigned" | "natural" => inner.range = Some(Bounds::min("0")),
            "positive" if inner.expression.as_deref() == Some("integer") => {
                inner.range = Some(Bounds::min("1"));
            }
            "nonnull" => {}
            _ => {
                let why = "a bound that excludes its own value:";
                inner.doubts.push(Doubt::new(Column::Range, why, text));
            }
        }
        return Some(inner);
    }
    if let Some(found) = sized(text, depth, legend) {
        return Some(found);
    }
    if FOREIGN.is_match(text) {
        return Some(plain("string"));
    }
    let name = OBJECT_NAME.captures(text)?;
    Some(plain(name[1].rsplit('.').next().unwrap_or(&name[1])))
}

fn vocabulary(text: &str) -> Option<Read> {
    if text.contains(['[', ']', '<', '>', '{', '}', '(', ')', '|', ',', '?', '*']) {
        return None;
    }
    let folded = fold(text);
    if ENUMS.split('|').any(|word| word == folded) {
        return Some(Read { needs_values: true, ..plain("string") });
    }
    if let Some((_, ours)) = LETTERS.iter().find(|(letter, _)| *letter == folded) {
        let mut read = plain(ours);
        if folded == "numeric" {
            let why = "digits, or a number:";
            read.doubts.push(Doubt::new(Column::Type, why, text));
        } else {
            let why = "a code whose set of characters the page does not explain:";
            read.doubts.push(Doubt::new(Column::Type, why, text));
        }
        return Some(read);
    }
    match folded.as_str() {
        "positiveinteger" => {
            return Some(Read { range: Some(Bounds::min("1")), ..plain("integer") });
        }
        "naturalnumber" => return Some(Read { range: Some(Bounds::min("0")), ..plain("integer") }),
        "array" | "list" | "lista" | "liste" | "arreglo" | "массив" | "数组" | "列表" | "陣列"
        | "配列" | "リスト" | "배열" | "리스트" | "목록" | "collection" => {
            let doubts = vec![Doubt::new(Column::Type, LIST_OF_WHAT, text)];
            return Some(Read { doubts, ..plain("list<string>") });
        }
        _ => {}
    }
    let ours = *VOCABULARY.get(&folded)?;
    let mut read = plain(ours);
    if ours == "datetime"
        && ZONELESS.split('|').any(|word| fold(word) == folded)
        && folded != "timestamp"
    {
        let why = "a date and time of RFC 3339 has an offset:";
        read.doubts.push(Doubt::new(Column::Type, why, text));
    }
    Some(read)
}

fn formatted(name: &str, format: &str) -> Option<Read> {
    let read = vocabulary(name)?;
    let base = read.expression.as_deref()?;
    let format = format.to_ascii_lowercase();
    let better = match (base, format.as_str()) {
        ("string", "enum") => return Some(Read { needs_values: true, ..plain("string") }),
        ("string", "uuid" | "guid") => "uuid",
        ("string", "date" | "yyyy-mm-dd") => "date",
        ("string", "date-time" | "datetime" | "rfc3339") => "datetime",
        ("string", "email") => "email",
        ("string", "uri" | "url") => "uri",
        ("string", "json" | "base64" | "byte" | "binary" | "password") => "string",
        ("integer" | "decimal", "int32" | "int64") | ("integer", "unix" | "ms") => "integer",
        ("decimal", "float" | "double") => "decimal",
        _ => return None,
    };
    Some(plain(better))
}

/// A type with a size: `String(20)`, `AN 1..20`, `an..3`, `n12`.
fn sized(text: &str, depth: usize, legend: &dyn Fn(&str) -> Option<Read>) -> Option<Read> {
    let (word, size, is_exact) = if let Some(found) = SIZED.captures(text) {
        (found[1].to_owned(), found[2].to_owned(), false)
    } else if let Some(found) = SIZED_SPACE.captures(text) {
        let size =
            found.get(3).map_or(found[2].to_owned(), |to| format!("{}-{}", &found[2], to.as_str()));
        (found[1].to_owned(), size, false)
    } else {
        let found = SIZED_AFTER.captures(text)?;
        let open = if found.get(2).is_some() { ".." } else { "" };
        (found[1].to_owned(), format!("{open}{}", &found[3]), open.is_empty())
    };
    let mut read = parse(&word, depth, legend)?;
    let base = base(read.expression.as_deref()?).to_owned();
    let length = match bounds::read(&size)? {
        bounds::Read::Bounds(bounds) => bounds,
        bounds::Read::Bare(number) => {
            let letters = word.len() <= 3 && word.chars().all(|c| c.is_ascii_alphabetic());
            if letters && is_exact {
                Bounds::between(&number, &number)
            } else {
                Bounds::max(&number)
            }
        }
        bounds::Read::Exclusive(_) => return None,
    };
    match base.as_str() {
        "string" | "alphanumeric" | "numeric" => read.length = Some(length),
        _ => read.doubts.push(Doubt::new(Column::Length, "the size of a number, in digits:", text)),
    }
    Some(read)
}

/// English plurals within "array of ...".
fn singular(text: &str) -> String {
    let lower = text.to_lowercase();
    let is_known = |word: &str| VOCABULARY.contains_key(&fold(word));
    match lower.strip_suffix('s') {
        Some(word) if !is_known(&lower) && is_known(word) => text[..text.len() - 1].to_owned(),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::cells::bounds::Bounds;

    fn expression(cell: &str) -> Option<String> {
        let read = read(cell, &|_| None);
        read.doubts.is_empty().then_some(read.expression?)
    }

    #[test]
    fn words_and_lists() {
        for (cell, expected) in [
            ("String", "string"),
            ("**long**", "integer"),
            ("Array of strings", "list<string>"),
            ("array[object]", "list<object>"),
            ("Array<ID>", "list<string>"),
            ("[object]", "list<object>"),
            ("string[][]", "list<list<string>>"),
            ("Address array", "list<Address>"),
            ("Map<String, Integer>", "map<integer>"),
            ("string (uuid)", "uuid"),
            ("整数", "integer"),
            ("객체 배열", "list<object>"),
            ("components.Address", "Address"),
        ] {
            assert_eq!(expression(cell).as_deref(), Some(expected), "{cell}");
        }
        for doubted in ["integer or string", "array", "Foo bar", "N", "string 12 bytes"] {
            assert_eq!(expression(doubted), None, "{doubted}");
        }
    }

    #[test]
    fn sizes_and_bounds() {
        assert_eq!(read("String(20)", &|_| None).length, Some(Bounds::max("20")));
        assert_eq!(read("an..35", &|_| None).length, Some(Bounds::max("35")));
        assert_eq!(read("AN 1..20", &|_| None).length, Some(Bounds::between("1", "20")));
        assert_eq!(read("Non-negative integer", &|_| None).range, Some(Bounds::min("0")));
        assert_eq!(read("string, one of `[\"a\", \"b\"]`", &|_| None).values, ["a", "b"]);
    }
}
