//! Bounds as the page writes them.

use std::sync::LazyLock;

use regex::Regex;

/// Inclusive bounds, as text, so that no digit is lost.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Bounds {
    /// The lower bound.
    pub(crate) min: Option<String>,
    /// The upper bound.
    pub(crate) max: Option<String>,
}

impl Bounds {
    pub(crate) fn max(max: &str) -> Self {
        Self { min: None, max: number(max) }
    }

    pub(crate) fn min(min: &str) -> Self {
        Self { min: number(min), max: None }
    }

    pub(crate) fn between(min: &str, max: &str) -> Self {
        Self { min: number(min), max: number(max) }
    }

    /// Whether there are bounds, and the lower is not above the upper.
    pub(crate) fn is_sound(&self) -> bool {
        let value = |text: &String| text.parse::<f64>().unwrap_or(f64::NAN);
        match (&self.min, &self.max) {
            (None, None) => false,
            (Some(min), Some(max)) => value(min) <= value(max),
            _ => true,
        }
    }

    /// Such as `1-50`, `-50` or `1-`.
    pub(crate) fn text(&self) -> String {
        let Bounds { min, max } = self;
        format!("{}-{}", min.as_deref().unwrap_or(""), max.as_deref().unwrap_or(""))
    }
}

/// A number without separators of thousands.
pub(crate) fn number(text: &str) -> Option<String> {
    let text = text.trim().trim_end_matches(['.', ',']);
    let text = text.strip_prefix('+').unwrap_or(text).replace(['−', '–'], "-");
    let is_grouped = |separator: char| {
        let digits = text.trim_start_matches('-');
        let mut groups = digits.split(separator);
        groups.next().is_some_and(|first| (1..=3).contains(&first.len()) && first != "0")
            && digits.contains(separator)
            && groups.all(|group| group.len() == 3)
    };
    let text = if is_grouped(',') { text.replace(',', "") } else { text };
    let is_number = text.parse::<f64>().is_ok_and(f64::is_finite)
        && text.chars().all(|c| c.is_ascii_digit() || c == '-' || c == '.')
        && !text.ends_with('.');
    is_number.then_some(text)
}

/// What a cell that holds nothing but bounds says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Read {
    Bounds(Bounds),
    /// Bounds of which one is exclusive.
    Exclusive(Bounds),
    /// A number alone.
    Bare(String),
}

macro_rules! pattern {
    ($name:ident, $pattern:expr) => {
        static $name: LazyLock<Regex> =
            LazyLock::new(|| Regex::new($pattern).expect("the pattern is valid"));
    };
}

pattern!(SPACES, r"[\s`*_$\\]+");
pattern!(
    PAIR,
    r"^[\[(（]?([-−]?[\d.,]*\d)(?:\.\.\.?|,\.\.\.,|…|-|–|—|~|～|to|bis|до|至|到|a)([-−]?\d[\d.,]*)[\])）]?$"
);
pattern!(INTERVAL, r"^\[([-−]?[\d.]+)[,;]([-−]?[\d.]+)\]$");
pattern!(OPEN_ABOVE, r"^[\[(]([-−]?\d[\d.,]*)(?:,|;|\.\.)+(?:\.\.\.|∞|\+∞|inf|\*|n)?[\])]?$");
pattern!(AT_LEAST, r"^(?:>=|≥|=>|⩾|min(?:imum)?\.?:?|atleast)([-−]?\d[\d.,]*)$");
pattern!(
    AT_MOST,
    r"^(?:<=|≤|=<|⩽|max(?:imum)?\.?:?|upto|atmost|\.\.|不超过|最大|最多|최대|hasta|bis)([-−]?\d[\d.,]*)$"
);
pattern!(ABOVE, r"^(?:>|＞)([-−]?\d[\d.,]*)$");
pattern!(BELOW, r"^(?:<|＜)([-−]?\d[\d.,]*)$");
pattern!(
    BOTH,
    r"^(?:min(?:imum)?\.?:?)([-−]?\d[\d.,]*)[,;]?(?:max(?:imum)?\.?:?)([-−]?\d[\d.,]*)$"
);
pattern!(SANDWICH, r"^([-−]?\d[\d.,]*)(?:<=|≤)[a-z]*(?:<=|≤)([-−]?\d[\d.,]*)$");

/// Reads a cell of bounds to its last character.
pub(crate) fn read(cell: &str) -> Option<Read> {
    if cell.len() > 80 {
        return None;
    }
    let text = SPACES.replace_all(cell, "").to_ascii_lowercase();
    let one = |pattern: &Regex| number(&pattern.captures(&text)?[1]);
    let two = |pattern: &Regex| {
        let found = pattern.captures(&text)?;
        Some(Bounds { min: Some(number(&found[1])?), max: Some(number(&found[2])?) })
    };
    if let Some(bare) = number(&text) {
        return Some(Read::Bare(bare));
    }
    let bounds = two(&BOTH)
        .or_else(|| two(&SANDWICH))
        .or_else(|| two(&PAIR))
        .or_else(|| two(&INTERVAL))
        .or_else(|| Some(Bounds { min: Some(one(&OPEN_ABOVE)?), max: None }))
        .or_else(|| Some(Bounds { min: Some(one(&AT_LEAST)?), max: None }))
        .or_else(|| Some(Bounds { min: None, max: Some(one(&AT_MOST)?) }));
    if let Some(bounds) = bounds {
        return bounds.is_sound().then_some(Read::Bounds(bounds));
    }
    let exclusive = one(&ABOVE).map(|min| Bounds { min: Some(min), max: None });
    let exclusive = exclusive.or_else(|| Some(Bounds { min: None, max: Some(one(&BELOW)?) }));
    exclusive.map(Read::Exclusive)
}

#[cfg(test)]
mod tests {
    use super::{Bounds, Read, read};

    #[test]
    fn notations_of_bounds() {
        let between = |min: &str, max: &str| Some(Read::Bounds(Bounds::between(min, max)));
        assert_eq!(read("1-50"), between("1", "50"));
        assert_eq!(read("[200,...,599]"), between("200", "599"));
        assert_eq!(read("`1..128`"), between("1", "128"));
        assert_eq!(read("0 ~ 2,048"), between("0", "2048"));
        assert_eq!(read("-90.0 to 90.0"), between("-90.0", "90.0"));
        assert_eq!(read("[1,...]"), Some(Read::Bounds(Bounds::min("1"))));
        assert_eq!(read("≥ 1000"), Some(Read::Bounds(Bounds::min("1000"))));
        assert_eq!(read("> 0"), Some(Read::Exclusive(Bounds::min("0"))));
        assert_eq!(read("64"), Some(Read::Bare("64".to_owned())));
        assert_eq!(read("-1 or >= 0.1"), None);
        assert_eq!(read("9-1"), None);
    }
}
