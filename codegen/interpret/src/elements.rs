//! The elements of lists, as conditions and rules read them.

use std::borrow::Cow;
use std::collections::HashSet;

use paramtable_core::Truth;
use paramtable_core::checks::datetime;
use paramtable_language::model::{Bounds, Element, Literal, Matcher, Path, Unique};

use crate::state::{AtHand, Found, ParameterState, SentTable, at, walk};

/// An element that a path through lists reaches, and the names on its way, in which an
/// index stands for an element.
pub(crate) struct Reached<'t> {
    pub(crate) names: Vec<Cow<'t, str>>,
    pub(crate) element: &'t ParameterState,
}

/// Every element that a path through lists reaches.
pub(crate) struct AllReached<'t> {
    pub(crate) elements: Vec<Reached<'t>>,
    /// Whether the path reaches a list, which may be empty.
    pub(crate) is_sent: bool,
    /// Whether these are all: there may be more where a list or an object on the way is
    /// bad.
    pub(crate) is_whole: bool,
}

impl<'t> SentTable<'t> {
    /// The list that a test of lists is about.
    fn list(&self, path: &Path) -> Option<&'t ParameterState> {
        let is_list = self.at_hand.is_some_and(|hand| hand.is_each && hand.list == path);
        let at_hand = if is_list { None } else { self.at_hand };
        SentTable { at_hand, ..*self }.find(path)
    }

    /// Whether at least one element of a list passes.
    pub(crate) fn any(&self, path: &Path, test: &Element) -> Truth {
        let elements = match self.list(path) {
            Some(ParameterState::List(elements)) => elements,
            Some(ParameterState::Bad | ParameterState::Hidden) => return Truth::Unknown,
            _ => return Truth::False,
        };
        let passes = elements.iter().enumerate().map(|(index, element)| {
            let at_hand = AtHand { list: path, index, element, is_each: false };
            let sent = SentTable { at_hand: Some(at_hand), ..*self };
            match test {
                Element::Object(condition) => condition.evaluate(&sent),
                Element::Value(matcher) => matcher.evaluate(path, &sent),
            }
        });
        passes.fold(Truth::False, Truth::or)
    }

    /// Whether a list has so many elements.
    pub(crate) fn counts(&self, path: &Path, bounds: Bounds) -> Truth {
        match self.list(path) {
            Some(ParameterState::List(elements)) => {
                let count = elements.len() as u64;
                let fits = bounds.min.is_none_or(|min| min <= count)
                    && bounds.max.is_none_or(|max| count <= max);
                fits.into()
            }
            Some(ParameterState::Bad | ParameterState::Hidden) => Truth::Unknown,
            _ => Truth::False,
        }
    }

    /// The elements of the list at a path, if there is a list which holds.
    pub(crate) fn elements(&self, list: &Path) -> &'t [ParameterState] {
        match self.list(list) {
            Some(ParameterState::List(elements)) => elements,
            _ => &[],
        }
    }

    /// Every element of the lists that a path through lists leads to.
    pub(crate) fn reached(&self, list: &Path) -> AllReached<'t> {
        let reached = AllReached { elements: Vec::new(), is_sent: false, is_whole: true };
        let mut walking = Walking { sent: *self, list, reached };
        match self.at_hand.filter(|hand| hand.is_each) {
            Some(hand) if hand.list != list && list.starts_with(hand.list) => {
                let names = self.names(hand.list);
                walking.from(hand.element, hand.list.parents.len() + 1, names);
            }
            _ => {
                let first = at(self.api, self.table, list.first());
                walking.step(first.state, 0, Vec::new());
            }
        }
        walking.reached
    }

    /// The names on the way to a parameter, with the index of each element.
    pub(crate) fn names(&self, path: &Path) -> Vec<Cow<'t, str>> {
        let mut names = Vec::new();
        let at_hand = self.at_hand.filter(|hand| path.starts_with(hand.list));
        for (index, step) in path.steps().enumerate() {
            let parameter = self.api.step(step);
            names.push(Cow::Borrowed(parameter.name.wire()));
            match at_hand {
                Some(hand) if hand.list.parents.len() == index => {
                    names.push(hand.index.to_string().into());
                }
                _ if index < path.parents.len() && parameter.type_.is_of_one() => {
                    names.push("0".into());
                }
                _ => {}
            }
        }
        names
    }

    /// The same for the value that a test reads: a test of lists is about the list, even
    /// where one of its elements is at hand.
    pub(crate) fn names_of(&self, path: &Path, matcher: &Matcher) -> Vec<Cow<'t, str>> {
        let is_list = self.at_hand.is_some_and(|hand| hand.list == path) && matcher.is_of_list();
        let at_hand = if is_list { None } else { self.at_hand };
        SentTable { at_hand, ..*self }.names(path)
    }

    /// The places of the values that an earlier element has too.
    pub(crate) fn repeated(&self, unique: &Unique) -> Vec<Vec<Cow<'t, str>>> {
        let reached = self.reached(&unique.list).elements;
        let mut seen = HashSet::new();
        let repeated = reached.into_iter().filter_map(|Reached { mut names, element }| {
            let values = unique.of.iter().map(|path| {
                let from = Found { state: element, default: None };
                compared(walk(self.api, from, &path.below(&unique.list)?)?.state)
            });
            let values: Vec<_> = values.collect::<Option<_>>()?;
            if seen.insert(values) {
                return None;
            }
            // From the list on.
            let first = unique.of.first()?;
            names.extend(self.names(first).into_iter().skip(self.names(&unique.list).len()));
            Some(names)
        });
        repeated.collect()
    }
}

/// A walk along a path through lists.
struct Walking<'t, 'p> {
    sent: SentTable<'t>,
    list: &'p Path,
    reached: AllReached<'t>,
}

impl<'t> Walking<'t, '_> {
    /// At the parameter of the step of this number.
    fn step(&mut self, state: &'t ParameterState, number: usize, mut names: Vec<Cow<'t, str>>) {
        let Some(step) = self.list.steps().nth(number) else { return };
        let is_last = number == self.list.parents.len();
        names.push(self.sent.api.step(step).name.wire().into());
        match state {
            ParameterState::List(elements) => {
                self.reached.is_sent |= is_last;
                for (index, element) in elements.iter().enumerate() {
                    let mut names = names.clone();
                    names.push(index.to_string().into());
                    if is_last {
                        self.reached.elements.push(Reached { names, element });
                    } else {
                        self.from(element, number + 1, names);
                    }
                }
            }
            ParameterState::Bad | ParameterState::Hidden => self.reached.is_whole = false,
            other => self.from(other, number + 1, names),
        }
    }

    /// At an object from which the step of this number leads.
    fn from(&mut self, state: &'t ParameterState, number: usize, names: Vec<Cow<'t, str>>) {
        let Some(step) = self.list.steps().nth(number) else { return };
        match state {
            ParameterState::Object(table) => {
                self.step(at(self.sent.api, table, step).state, number, names);
            }
            ParameterState::Bad | ParameterState::Hidden => self.reached.is_whole = false,
            _ => {}
        }
    }
}

/// A value, as it is compared with those of other elements; `None` if it is not.
fn compared(state: &ParameterState) -> Option<String> {
    Some(match state {
        ParameterState::Single(Literal::Decimal(number)) => number.normalize().to_string(),
        ParameterState::Single(Literal::DateTime(text)) => {
            format!("{:?}", datetime::instant(text)?)
        }
        ParameterState::Single(
            Literal::Text(text) | Literal::Date(text) | Literal::Formatted { plain: text, .. },
        ) => text.clone(),
        ParameterState::Single(Literal::Boolean(value)) => value.to_string(),
        ParameterState::Single(Literal::Integer(number)) => number.to_string(),
        ParameterState::Single(Literal::Variant(_, index)) => format!("listed {index}"),
        ParameterState::Unlisted(text) => format!("unlisted {text}"),
        ParameterState::Absent
        | ParameterState::Null
        | ParameterState::Bad
        | ParameterState::Hidden
        | ParameterState::Sent
        | ParameterState::List(_)
        | ParameterState::Object(_) => return None,
    })
}
