//! Types, patterns, paths and outputs in the notation of other languages and older
//! specs, and their equivalents here. The data comes first, then the functions that
//! explain it.

use paramtable_core::pointer::escaped;

use super::expression::{BUILT_IN, written_elsewhere};
use crate::diagnostic::messages;
use crate::keys::plain;

/// Short names of types that are followed by a size.
const SHORT: [(&str, &str); 6] = [
    ("an", "alphanumeric"),
    ("ans", "string"),
    ("a", "string"),
    ("n", "numeric"),
    ("varchar2", "string"),
    ("dec", "decimal"),
];

/// Words before or after the name of a type that make it a list or map.
const MANY: [(&str, &str, &str); 7] = [
    ("list of ", "", "list"),
    ("array of ", "", "list"),
    ("set of ", "", "list"),
    ("map of ", "", "map"),
    ("", " list", "list"),
    ("", " array", "list"),
    ("", "[]", "list"),
];

/// Types of other languages that are no types here, and a pattern that says the same of
/// a `string`, as far as one can.
const BY_PATTERN: [(&str, &str); 15] = [
    ("duration", r"P(\d+[YMWD])*(T(\d+[HMS])+)?"),
    ("hex", r"([0-9A-Fa-f]{2})*"),
    ("hexadecimal", r"([0-9A-Fa-f]{2})*"),
    ("base64", r"[A-Za-z0-9+/]*={0,2}"),
    ("binary", r"[A-Za-z0-9+/]*={0,2}"),
    ("bytes", r"[A-Za-z0-9+/]*={0,2}"),
    ("blob", r"[A-Za-z0-9+/]*={0,2}"),
    ("file", r"[A-Za-z0-9+/]*={0,2}"),
    ("bic", r"[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?"),
    ("swift", r"[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?"),
    ("hostname", r"[A-Za-z0-9\-]+(\.[A-Za-z0-9\-]+)*"),
    ("domain", r"[A-Za-z0-9\-]+(\.[A-Za-z0-9\-]+)*"),
    ("ip", r"[0-9A-Fa-f:.]+"),
    ("ipv4", r"\d{1,3}(\.\d{1,3}){3}"),
    ("ipv6", r"[0-9A-Fa-f:.]+"),
];

/// Types of other languages for seconds or milliseconds since 1970.
const SINCE_1970: [&str; 4] = ["epoch", "unix", "unixtime", "unixtimestamp"];

/// Types of other languages that stand for the absence of a value.
const NULLS: [&str; 3] = ["null", "nil", "none"];

/// Names of outputs that stand for the reference site.
const SITES: [&str; 4] = ["doc", "docs", "html", "site"];

/// The advice for a type that does not exist.
pub(super) fn type_instead(name: &str) -> Option<String> {
    let spelt = || {
        // A part that a comma cut off, or a size within a list, is no type yet.
        let ours = written_elsewhere(name).filter(|ours| !ours.contains('('))?;
        Some(format!("write `{ours}`"))
    };
    reference(name)
        .or_else(|| by_pattern(name))
        .or_else(|| either(name))
        .or_else(|| many(name))
        .or_else(|| keyed_map(name))
        .or_else(|| sized(name))
        .or_else(spelt)
}

/// The type of this language for a name.
fn ours(name: &str) -> Option<String> {
    let lower = name.trim().to_ascii_lowercase();
    if BUILT_IN.contains(&lower.as_str()) {
        return Some(lower);
    }
    let short = SHORT.iter().find(|(short, _)| *short == lower);
    short.map(|(_, ours)| (*ours).to_owned()).or_else(|| written_elsewhere(&lower))
}

/// `#/components/schemas/Thing`: a reference to a declared type.
fn reference(name: &str) -> Option<String> {
    let (place, declared) = name.rsplit_once('/')?;
    let is_name = declared.starts_with(|first: char| first.is_ascii_alphabetic());
    (place.contains('#') && is_name).then(|| format!("write `{declared}`"))
}

/// `duration`, `epoch`: a form of another type.
fn by_pattern(name: &str) -> Option<String> {
    let plain = plain(name);
    if SINCE_1970.contains(&plain.as_str()) {
        return Some(String::from(
            "write `integer`, and in the `description` what it counts since 1970",
        ));
    }
    let (_, pattern) = BY_PATTERN.iter().find(|(known, _)| *known == plain)?;
    Some(format!("write `string`, with `pattern: '{pattern}'` beside it"))
}

/// The advice for a date that is not written on the page.
pub(super) fn date_instead(written: &str) -> Option<&'static str> {
    let plain = plain(written);
    let is_relative = ["today", "now", "tomorrow", "yesterday"]
        .iter()
        .any(|word| plain.trim_start_matches(['$', '{']).starts_with(word));
    is_relative.then_some(
        "a date stands on the page as it is: describe in the `description` what depends on today",
    )
}

/// `string|object`, `string?`, `string or null`.
fn either(name: &str) -> Option<String> {
    if let Some(bare) = name.strip_suffix('?') {
        return Some(format!(
            "write `{bare}`, with `requirement: O` or `nullable: true` beside it"
        ));
    }
    let types: Vec<_> = [" or ", "|", "/"]
        .iter()
        .find_map(|sign| name.contains(sign).then(|| name.split(sign).map(str::trim).collect()))?;
    let real: Vec<&str> = types.iter().copied().filter(|type_| !NULLS.contains(type_)).collect();
    Some(match real.as_slice() {
        [one] => format!("write `{one}`, with `nullable: true` beside it"),
        _ => messages::ONE_TYPE.to_owned(),
    })
}

/// `array of strings`, `string list`.
fn many(name: &str) -> Option<String> {
    MANY.iter().find_map(|(before, behind, many)| {
        let element = name.strip_prefix(before)?.strip_suffix(behind)?;
        if element.len() == name.len() || element.is_empty() || element.contains(['<', '(']) {
            return None;
        }
        let singular = element.strip_suffix('s').and_then(ours);
        let element = singular.or_else(|| ours(element)).unwrap_or_else(|| element.to_owned());
        Some(format!("write `{many}<{element}>`"))
    })
}

/// `string, integer`: the rest of a map whose keys have a type.
fn keyed_map(name: &str) -> Option<String> {
    let (key, value) = name.split_once(',')?;
    if key.contains(['(', '[', '{']) {
        return None;
    }
    let value = value.trim();
    let value = ours(value).unwrap_or_else(|| value.to_owned());
    Some(format!("write `map<{value}>`: the keys of a map are always strings"))
}

/// `string(20)`, `decimal(18,2)`, `an..35`: a type and its size in one.
fn sized(name: &str) -> Option<String> {
    let bracket = name.find(['(', '[', '{']);
    let at = bracket.or_else(|| name.find(|sign: char| !sign.is_ascii_alphabetic()))?;
    let (base, size) = name.split_at(at);
    let type_ = ours(base)?;
    if matches!(type_.as_str(), "date" | "datetime") {
        return Some(format!("write `{type_}`: its only format is that of RFC 3339"));
    }
    let is_size = size.chars().all(|sign| sign.is_ascii_digit() || "()[]{}., -:".contains(sign));
    // A comma within braces may have cut the size short.
    let is_whole = size.contains(['(', '[', '{']) == size.ends_with([')', ']', '}']);
    if !is_size || !is_whole {
        return None;
    }
    let numbers = size.split(|sign: char| !sign.is_ascii_digit()).filter(|part| !part.is_empty());
    let numbers: Vec<&str> = numbers.collect();
    // `an3` has three characters, `an..3` and `string(3)` at most three.
    let is_exact = base.eq_ignore_ascii_case("char") || size == numbers.concat();
    let column = match (type_.as_str(), numbers.as_slice()) {
        ("decimal", [total]) => format!("digits: {{ total: {total} }}"),
        ("decimal", [total, fraction]) => {
            format!("digits: {{ total: {total}, fraction: {fraction} }}")
        }
        ("integer", [digits]) => {
            let most = digits.parse().ok().and_then(|digits| 10_i64.checked_pow(digits))?;
            format!("range: 0-{}", most - 1)
        }
        ("integer", [min, max]) => format!("range: {min}-{max}"),
        ("boolean" | "object" | "uuid" | "country" | "currency", _) => {
            return Some(format!("write `{type_}`"));
        }
        (_, [exact]) if is_exact => format!("length: {exact}-{exact}"),
        (_, [most]) => format!("length: 0-{most}"),
        (_, [min, max]) => format!("length: {min}-{max}"),
        _ => return None,
    };
    Some(format!("write `{type_}`, with `{column}` beside it"))
}

/// The advice for a pattern that only counts characters.
pub(super) fn pattern_instead(pattern: &str) -> Option<String> {
    let bare = pattern.strip_prefix('^').unwrap_or(pattern);
    let bare = bare.strip_suffix('$').unwrap_or(bare);
    let length = match bare.strip_prefix('.')? {
        "*" => return Some(String::from("remove `pattern`: it allows any text")),
        "+" => String::from("{ min: 1 }"),
        "?" => String::from("0-1"),
        counted => {
            let counted = counted.strip_prefix('{')?.strip_suffix('}')?;
            let (min, max) = counted.split_once(',').unwrap_or((counted, counted));
            let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
            match (min, max) {
                _ if !is_number(min) || !is_number(max) || min.is_empty() => return None,
                (min, "") => format!("{{ min: {min} }}"),
                (min, max) => format!("{min}-{max}"),
            }
        }
    };
    Some(format!("write `length: {length}` instead of the pattern"))
}

/// Notations for the beginning of a path, and whether it lies above the path's own
/// table.
const BEGINNINGS: [(&str, bool); 11] = [
    ("../", true),
    ("..", true),
    ("parent.", true),
    ("$parent.", true),
    ("^.", true),
    ("./", false),
    ("$.", false),
    ("#/", false),
    ("this.", false),
    ("request.", false),
    ("body.", false),
];

/// The advice for an output that `generate` does not write.
pub(super) fn output_instead(name: &str) -> Option<String> {
    SITES.contains(&name).then(|| {
        format!(
            "`paramtable docs` writes the site: remove `{name}`, or write `markdown` for the reference as Markdown"
        )
    })
}

/// The advice for a path that leads nowhere. Takes its names, how many of them were
/// found, and the rows of the table where the search ended.
pub(super) fn path_instead(names: &[String], found: usize, rows: &[&str]) -> Option<String> {
    let written = names.join(".");
    if found == 0
        && let Some((sign, is_above)) =
            BEGINNINGS.iter().find(|(sign, _)| written.starts_with(sign))
    {
        let bare = written[sign.len()..].trim_start_matches(['.', '/']).replace('/', ".");
        return Some(if *is_above {
            format!(
                "a path leads down from its own table: write a rule in the table that contains both, `{{ when: {{ {bare}: ... }}, require: [...] }}`"
            )
        } else {
            format!("a path begins at its own table: write `{bare}`")
        });
    }
    // A name may contain a dot itself.
    let rest = names[found..].join(".");
    if names.len() > found + 1 && rows.contains(&rest.as_str()) {
        let mut pointer: Vec<_> = names[..found].iter().map(|name| escaped(name)).collect();
        pointer.push(escaped(&rest));
        let pointer = pointer.join("/");
        return Some(format!("the name of this row contains a dot: write `/{pointer}`"));
    }
    if let Some((first, _)) = names[found].split_once('/')
        && rows.contains(&first)
    {
        let dotted = written.replace('/', ".");
        return Some(format!("separate the names by dots: write `{dotted}`"));
    }
    let (bare, _) = names[found].split_once(['[', '{'])?;
    rows.contains(&bare).then(|| {
        format!(
            "elements have no numbers here: write `{{ {bare}: {{ any: ... }} }}`, or the condition in the table of the elements of `{bare}`"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::{BY_PATTERN, path_instead, pattern_instead, type_instead};

    #[test]
    fn types_of_others() {
        for (written, ours) in [
            ("string(20)", "write `string`, with `length: 0-20` beside it"),
            ("String[1..20]", "write `string`, with `length: 1-20` beside it"),
            ("char(3)", "write `string`, with `length: 3-3` beside it"),
            ("varchar2(40)", "write `string`, with `length: 0-40` beside it"),
            ("an..35", "write `alphanumeric`, with `length: 0-35` beside it"),
            ("N6", "write `numeric`, with `length: 6-6` beside it"),
            (
                "decimal(18,2)",
                "write `decimal`, with `digits: { total: 18, fraction: 2 }` beside it",
            ),
            ("int(3)", "write `integer`, with `range: 0-999` beside it"),
            ("date(YYYY-MM-DD)", "write `date`: its only format is that of RFC 3339"),
            ("string|null", "write `string`, with `nullable: true` beside it"),
            ("string?", "write `string`, with `requirement: O` or `nullable: true` beside it"),
            ("string, int", "write `map<integer>`: the keys of a map are always strings"),
            ("array of strings", "write `list<string>`"),
            ("Thing list", "write `list<Thing>`"),
            ("int[]", "write `list<integer>`"),
            ("List<String>", "write `list<string>`"),
            ("Map<Thing>", "write `map<Thing>`"),
            ("#/components/schemas/Thing", "write `Thing`"),
        ] {
            assert_eq!(type_instead(written).as_deref(), Some(ours), "{written}");
        }
        assert!(type_instead("string|object").is_some_and(|help| help.contains("one type")));
        assert!(type_instead("epoch").is_some_and(|help| help.contains("`integer`")));
        for unknown in ["Thing", "Thing(2)", "int(99)", "", "(", "a<b"] {
            assert_eq!(type_instead(unknown), None, "{unknown}");
        }
    }

    #[test]
    #[allow(clippy::unwrap_used)]
    fn types_that_are_patterns() {
        let check = |type_: &str, good: &[&str], bad: &[&str]| {
            let (_, pattern) = BY_PATTERN.iter().find(|(known, _)| *known == type_).unwrap();
            let regex = paramtable_core::checks::pattern::compile(pattern).unwrap();
            assert!(good.iter().all(|text| regex.is_match(text)), "{type_}");
            assert!(!bad.iter().any(|text| regex.is_match(text)), "{type_}");
            assert!(type_instead(type_).is_some_and(|help| help.contains(pattern)));
        };
        check("duration", &["P1D", "PT10M", "P1Y2MT3H"], &["1D", "PT"]);
        check("hex", &["0aFF"], &["0", "0x"]);
        check("base64", &["YQ==", "YWFh"], &["Y_", "===="]);
        check("bic", &["DEUTDEFF", "DEUTDEFF500"], &["DEUT"]);
        check("hostname", &["a-b.example.com"], &["a..b", "a_b"]);
        check("ipv4", &["10.0.0.1"], &["10.0.0", "::1"]);
        check("ipv6", &["::1", "2001:db8::1"], &["x"]);
    }

    #[test]
    fn patterns_that_count() {
        let check = |pattern: &str, length: &str| {
            let help = format!("write `length: {length}` instead of the pattern");
            assert_eq!(pattern_instead(pattern), Some(help), "{pattern}");
        };
        check(".+", "{ min: 1 }");
        check("^.{1,20}$", "1-20");
        check(".{3}", "3-3");
        check(".{3,}", "{ min: 3 }");
        assert!(pattern_instead(".*").is_some_and(|help| help.starts_with("remove")));
        assert_eq!(pattern_instead("a.*"), None);
        assert_eq!(pattern_instead(".{,3}"), None);
    }

    #[test]
    fn paths_of_others() {
        let check = |path: &str, found, rows: &[&str], help: &str| {
            let names: Vec<_> = path.split('.').map(str::to_owned).collect();
            let said = path_instead(&names, found, rows).unwrap_or_default();
            assert!(said.contains(help), "{path}: {said}");
        };
        check(
            "../kind",
            0,
            &["b"],
            "write a rule in the table that contains both, `{ when: { kind: ... }, require: [...] }`",
        );
        check("$.kind", 0, &["kind"], "write `kind`");
        check("a.b", 0, &["a.b"], "write `/a.b`");
        check("o.a/b.c", 1, &["a/b.c"], "write `/o/a~1b.c`");
        check("a[].m", 0, &["a"], "the elements of `a`");
        check("body.kind", 0, &["kind"], "write `kind`");
        check("o/a", 0, &["o"], "write `o.a`");
        assert_eq!(path_instead(&[String::from("b")], 0, &["a"]), None);
    }
}
