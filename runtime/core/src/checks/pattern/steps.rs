//! Patterns that one pass over the text decides: a row of characters or
//! classes, each so many times. Most patterns of real tables are of this form,
//! and a regular expression's machine takes a hundred times as long for them.

/// A pattern in steps, of which each takes as many characters as it can.
#[derive(Debug)]
pub(super) struct Steps(Vec<Step>);

#[derive(Debug)]
struct Step {
    set: Set,
    min: usize,
    max: usize,
}

/// Which characters a step takes: a bit for each of ASCII, and one for all others.
#[derive(Clone, Copy, Debug, Default)]
struct Set {
    ascii: u128,
    others: bool,
}

impl Steps {
    /// The steps of a pattern, if greedy matching is never wrong: no later step could
    /// match a character that an earlier one takes.
    pub(super) fn of(source: &str) -> Option<Self> {
        let mut rest = source.chars();
        let mut steps = Vec::new();
        while !rest.as_str().is_empty() {
            let set = set(&mut rest)?;
            let (min, max) = times(&mut rest)?;
            steps.push(Step { set, min, max });
        }
        let mut decided = (1..).zip(&steps).map(|(later, step)| step.is_decided(&steps[later..]));
        decided.all(|decided| decided).then_some(Self(steps))
    }

    /// Whether the whole of `text` matches.
    pub(super) fn is_match(&self, text: &str) -> bool {
        let mut rest = text.chars();
        for step in &self.0 {
            let mut taken = 0;
            while taken < step.max {
                let mut next = rest.clone();
                if !next.next().is_some_and(|character| step.set.has(character)) {
                    break;
                }
                rest = next;
                taken += 1;
            }
            if taken < step.min {
                return false;
            }
        }
        rest.next().is_none()
    }
}

impl Step {
    /// Whether no character of this step may also start the next one.
    fn is_decided(&self, later: &[Self]) -> bool {
        let certain = later.iter().position(|step| step.min > 0);
        let next = &later[..certain.map_or(later.len(), |certain| certain + 1)];
        self.min == self.max || next.iter().all(|step| !self.set.meets(step.set))
    }
}

impl Set {
    fn has(self, character: char) -> bool {
        if character.is_ascii() {
            self.ascii & (1 << u32::from(character)) != 0
        } else {
            self.others
        }
    }

    fn meets(self, other: Self) -> bool {
        self.ascii & other.ascii != 0 || (self.others && other.others)
    }

    /// The same with the characters from `first` to `last`, which are of ASCII.
    fn with(self, first: char, last: char) -> Option<Self> {
        (first.is_ascii() && last.is_ascii()).then_some(())?;
        let range = u32::from(first)..=u32::from(last);
        Some(Self { ascii: range.fold(self.ascii, |bits, bit| bits | (1 << bit)), ..self })
    }
}

/// The next character or class; `None` for syntax that needs more than steps.
fn set(rest: &mut std::str::Chars<'_>) -> Option<Set> {
    match rest.next()? {
        '[' => class(rest),
        '\\' => escaped(rest.next()?),
        '(' | ')' | '|' | '*' | '+' | '?' | '{' | '}' | '.' | '^' | '$' => None,
        literal => Set::default().with(literal, literal),
    }
}

fn escaped(character: char) -> Option<Set> {
    match character {
        'd' => Set::default().with('0', '9'),
        letter if letter.is_ascii_alphanumeric() => None,
        literal => Set::default().with(literal, literal),
    }
}

fn class(rest: &mut std::str::Chars<'_>) -> Option<Set> {
    let negated = rest.as_str().starts_with('^');
    if negated {
        rest.next();
    }
    let mut set = Set::default();
    loop {
        let first = match rest.next()? {
            ']' => break,
            '\\' => match rest.next()? {
                'd' => {
                    set = set.with('0', '9')?;
                    continue;
                }
                letter if letter.is_ascii_alphanumeric() => return None,
                literal => literal,
            },
            literal => literal,
        };
        let mut last = first;
        if rest.as_str().starts_with('-') && !rest.as_str().starts_with("-]") {
            rest.next();
            last = rest.next()?;
            // The end of a range may be escaped too, which is rare.
            (last != '\\').then_some(())?;
        }
        set = set.with(first, last)?;
    }
    if negated { Some(Set { ascii: !set.ascii, others: true }) } else { Some(set) }
}

/// How many times, by the quantifier that follows.
fn times(rest: &mut std::str::Chars<'_>) -> Option<(usize, usize)> {
    let (times, length) = match rest.as_str().as_bytes().first() {
        Some(b'*') => ((0, usize::MAX), 1),
        Some(b'+') => ((1, usize::MAX), 1),
        Some(b'?') => ((0, 1), 1),
        Some(b'{') => {
            let (bounds, _) = rest.as_str()[1..].split_once('}')?;
            let (min, max) = bounds.split_once(',').unwrap_or((bounds, bounds));
            let max = if max.is_empty() { usize::MAX } else { max.parse().ok()? };
            ((min.parse().ok()?, max), bounds.len() + 2)
        }
        _ => ((1, 1), 0),
    };
    *rest = rest.as_str()[length..].chars();
    Some(times)
}

#[cfg(test)]
mod tests {
    use super::Steps;
    use crate::checks::pattern::compile;

    /// Whether a pattern consists of steps; if so, they give the verdict of the regular
    /// expression for each text of up to four of some characters.
    fn check(pattern: &str, is_steps: bool) {
        let steps = Steps::of(pattern);
        assert_eq!(steps.is_some(), is_steps, "{pattern}");
        let Some(steps) = steps else { return };
        let regex = compile(pattern).expect("a pattern");
        let mut texts = vec![String::new()];
        for _ in 0..4 {
            for text in texts.clone() {
                texts.extend("18aZ-]é\n".chars().map(|last| format!("{text}{last}")));
            }
        }
        for text in texts {
            assert_eq!(steps.is_match(&text), regex.is_match(&text), "{pattern} {text:?}");
        }
    }

    #[test]
    fn a_row_of_classes() {
        check("", true);
        check("8[0-9]*", true);
        check("8\\d{0,2}", true);
        check("[a-z]+-[0-9]?", true);
        check("[^0-9]{2,3}", true);
        check("[^a-z\\]-]", true);
        check("1?8{2}[A-Z-]{1,}", true);
        check("a*Z*1", true);
    }

    #[test]
    fn what_could_be_taken_in_two_ways_is_left_to_the_regular_expression() {
        check("1*1", false);
        check("a?[a-z]", false);
        check("a*Z*a", false);
        check("[0-9]{1,3}-?1", false);
        check("(a|b)", false);
        check("é+", false);
    }
}
