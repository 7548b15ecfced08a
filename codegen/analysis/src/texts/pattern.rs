//! Patterns of the language as expressions. The language takes only what has the same
//! meaning in all common engines, so there are no anchors, points or flags.

use std::iter::Peekable;
use std::str::Chars;

use super::expression::{Arena, Node};

/// More repetitions, deeper groups and longer patterns are not worked out.
const MOST: u32 = 20_000;
const DEEPEST: usize = 100;
const LONGEST: usize = 2_000;

/// The texts that match a pattern as a whole; `None` if it is too large, or not a
/// pattern of the language.
pub(super) fn parse(arena: &mut Arena, pattern: &str) -> Option<Node> {
    if pattern.len() > LONGEST {
        return None;
    }
    let mut parser = Parser { arena, signs: pattern.chars().peekable(), depth: 0 };
    let node = parser.alternatives()?;
    parser.signs.next().is_none().then_some(node)
}

struct Parser<'a, 'p> {
    arena: &'a mut Arena,
    signs: Peekable<Chars<'p>>,
    depth: usize,
}

impl Parser<'_, '_> {
    fn alternatives(&mut self) -> Option<Node> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return None;
        }
        let mut all = self.sequence()?;
        while self.signs.next_if_eq(&'|').is_some() {
            let next = self.sequence()?;
            all = self.arena.or(all, next);
        }
        self.depth -= 1;
        Some(all)
    }

    fn sequence(&mut self) -> Option<Node> {
        let mut parts = Vec::new();
        while self.signs.peek().is_some_and(|sign| !matches!(sign, '|' | ')')) {
            let part = self.part()?;
            parts.push(self.repeated(part)?);
        }
        let nothing = self.arena.nothing();
        Some(parts.into_iter().rev().fold(nothing, |rest, part| self.arena.then(part, rest)))
    }

    fn part(&mut self) -> Option<Node> {
        match self.signs.next()? {
            '(' => {
                if self.signs.next_if_eq(&'?').is_some() {
                    self.signs.next_if_eq(&':')?;
                }
                let inner = self.alternatives()?;
                self.signs.next_if_eq(&')')?;
                Some(inner)
            }
            '[' => {
                let ranges = self.class()?;
                Some(self.arena.one(ranges))
            }
            '\\' => {
                let ranges = vec![escaped(self.signs.next()?)];
                Some(self.arena.one(ranges))
            }
            '.' | '^' | '$' | '*' | '+' | '?' | '{' => None,
            sign => Some(self.arena.one(vec![(sign, sign)])),
        }
    }

    fn repeated(&mut self, part: Node) -> Option<Node> {
        let mut part = part;
        loop {
            let (min, max) = match self.signs.peek() {
                Some('*') => (0, None),
                Some('+') => (1, None),
                Some('?') => (0, Some(1)),
                Some('{') => {
                    self.signs.next();
                    let min = self.number()?;
                    let max = match self.signs.next_if_eq(&',') {
                        None => Some(min),
                        Some(_) if self.signs.peek() == Some(&'}') => None,
                        Some(_) => Some(self.number()?),
                    };
                    (min, max)
                }
                _ => return Some(part),
            };
            self.signs.next();
            if min > MOST || max.is_some_and(|max| max > MOST) {
                return None;
            }
            part = self.arena.repeat(part, min, max);
        }
    }

    fn number(&mut self) -> Option<u32> {
        let mut digits = String::new();
        while let Some(digit) = self.signs.next_if(char::is_ascii_digit) {
            digits.push(digit);
        }
        digits.parse().ok()
    }

    fn class(&mut self) -> Option<Vec<(char, char)>> {
        let is_negated = self.signs.next_if_eq(&'^').is_some();
        let mut ranges = Vec::new();
        loop {
            let (low, single) = match self.signs.next()? {
                ']' => break,
                '\\' => {
                    let (low, high) = escaped(self.signs.next()?);
                    if low != high {
                        ranges.push((low, high));
                        continue;
                    }
                    (low, true)
                }
                sign => (sign, true),
            };
            let mut ahead = self.signs.clone();
            let is_range = single && ahead.next() == Some('-') && ahead.peek() != Some(&']');
            let high = if is_range {
                self.signs.next();
                match self.signs.next()? {
                    '\\' => escaped(self.signs.next()?).1,
                    sign => sign,
                }
            } else {
                low
            };
            ranges.push((low, high));
        }
        ranges.sort_unstable();
        Some(if is_negated { complement(&ranges) } else { ranges })
    }
}

fn escaped(sign: char) -> (char, char) {
    if sign == 'd' { ('0', '9') } else { (sign, sign) }
}

/// The characters outside of ranges, which are in order.
fn complement(ranges: &[(char, char)]) -> Vec<(char, char)> {
    let mut outside = Vec::new();
    let mut from = Some(char::MIN);
    for (low, high) in ranges {
        let Some(start) = from else { break };
        if let Some(end) = (start..*low).next_back() {
            outside.push((start, end));
        }
        let after = (*high..=char::MAX).nth(1);
        from = after.map(|after| after.max(start));
    }
    outside.extend(from.map(|start| (start, char::MAX)));
    outside
}
