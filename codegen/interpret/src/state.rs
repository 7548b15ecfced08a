//! The states of parameters, and the facts about them that conditions and rules
//! read.

use paramtable_core::Truth;
use paramtable_language::model::{
    Api, Comparison, FactId, Facts, GivenFacts, Literal, Matcher, Parameter, Path, RuleFacts, Step,
    Term, Unique, Words,
};

/// The state of one parameter.
pub(crate) enum ParameterState {
    Absent,
    /// A `null` that is not a value of its row: counts as absent, and is already
    /// reported if it is a violation.
    Null,
    /// Present, but invalid by its row.
    Bad,
    /// Below an invalid value, so unknown.
    Hidden,
    /// A single value.
    Single(Literal),
    /// A value that its enum does not list, so that no literal of a page equals it.
    Unlisted(String),
    /// A map, a free-form object, or a `null` that is a value of its row.
    Sent,
    /// A list, whatever its elements are.
    List(Vec<ParameterState>),
    /// An object, whatever its parameters are.
    Object(TableState),
}

/// The states of an object's parameters, in their order.
pub(crate) struct TableState {
    pub(crate) states: Vec<ParameterState>,
}

/// The facts that conditions and rules read: the table as it was sent.
#[derive(Clone, Copy)]
pub(crate) struct SentFacts<'t> {
    pub(crate) api: &'t Api,
    pub(crate) given: &'t GivenFacts,
    pub(crate) table: &'t TableState,
    pub(crate) at_hand: Option<AtHand<'t>>,
}

/// An element, to which paths lead that lead through its list.
#[derive(Clone, Copy)]
pub(crate) struct AtHand<'t> {
    pub(crate) list: &'t Path,
    pub(crate) index: usize,
    pub(crate) element: &'t ParameterState,
    /// Whether tests of lists at the path of the list are about the list. They are in a
    /// rule for each element; under `any` they are about an element that is a list.
    pub(crate) is_each: bool,
}

impl Facts for SentFacts<'_> {
    type Answer = Truth;

    fn sent(&self, path: &Path) -> Truth {
        sent(self.find(path))
    }

    fn passes(&self, path: &Path, matcher: &Matcher) -> Truth {
        match matcher {
            Matcher::Any(element) => return self.any(path, element),
            Matcher::Count(bounds) => return self.counts(path, *bounds),
            Matcher::OneOf(_)
            | Matcher::Not(_)
            | Matcher::Within(_)
            | Matcher::Length(_)
            | Matcher::Bytes(_)
            | Matcher::Pattern(_) => {}
        }
        match self.value(path) {
            Effective::Unknown => Truth::Unknown,
            Effective::Value(literal) => matcher.takes(literal).into(),
            // A value without a literal equals nothing and lies within nothing.
            Effective::None | Effective::Unnamed => Truth::False,
        }
    }

    fn fact(&self, fact: FactId, values: &[Literal]) -> Truth {
        self.given.get(fact).map_or(Truth::Unknown, |value| values.contains(value).into())
    }
}

impl RuleFacts for SentFacts<'_> {
    fn has_value(&self, path: &Path) -> Truth {
        match self.value(path) {
            Effective::None => Truth::False,
            Effective::Unknown => Truth::Unknown,
            Effective::Value(_) | Effective::Unnamed => Truth::True,
        }
    }

    fn sent_beyond_default(&self, path: &Path) -> Truth {
        let state = self.find(path);
        state.map_or(Truth::False, |state| sent_beyond_default(self.api.parameter(path), state))
    }

    fn compares(&self, one: &Term, comparison: Comparison, other: &Term) -> Truth {
        match (one, other) {
            (Term::Value(one), Term::Value(other)) => {
                compares(self.find(one), comparison, self.find(other), self.api)
            }
            _ => {
                let (one, other) = (self.total(one), self.total(other));
                one.compare(other, |ordering| comparison.holds(ordering))
            }
        }
    }

    fn is_unique(&self, unique: &Unique) -> Truth {
        self.repeated(unique).is_empty().into()
    }
}

/// The value that tests read: the sent one, or a default.
enum Effective<'t> {
    /// There is none.
    None,
    /// It is not known.
    Unknown,
    /// One that a page can write as a literal.
    Value(&'t Literal),
    /// Any other.
    Unnamed,
}

impl<'t> SentFacts<'t> {
    /// The value sent, or the default of an absent parameter whose parent is
    /// present.
    fn value(&self, path: &Path) -> Effective<'t> {
        match self.find(path) {
            None => Effective::None,
            Some(ParameterState::Single(literal)) => Effective::Value(literal),
            Some(
                ParameterState::Unlisted(_)
                | ParameterState::Sent
                | ParameterState::List(_)
                | ParameterState::Object(_),
            ) => Effective::Unnamed,
            Some(ParameterState::Bad | ParameterState::Hidden) => Effective::Unknown,
            Some(ParameterState::Absent | ParameterState::Null) => {
                let default = self.api.parameter(path).default_value();
                default.map_or(Effective::None, Effective::Value)
            }
        }
    }
}

static HIDDEN: ParameterState = ParameterState::Hidden;

impl<'t> SentFacts<'t> {
    /// The state of the parameter at a path, or of the element at hand; `None` below
    /// an absent one.
    pub(crate) fn find(&self, path: &Path) -> Option<&'t ParameterState> {
        if let Some(AtHand { list, element, .. }) = self.at_hand
            && let Some(steps) = path.below(list)
        {
            return walk(element, &steps);
        }
        let steps: Vec<_> = path.steps().collect();
        let (first, rest) = steps.split_first()?;
        walk(&self.table.states[first.parameter], rest)
    }
}

/// The state of a parameter below another; `None` below an absent one.
pub(crate) fn walk<'t>(
    mut state: &'t ParameterState,
    steps: &[Step],
) -> Option<&'t ParameterState> {
    for step in steps {
        // A list on the way holds exactly one element.
        if let ParameterState::List(elements) = state {
            state = elements.first().unwrap_or(&HIDDEN);
        }
        state = match state {
            ParameterState::Object(table) => &table.states[step.parameter],
            ParameterState::Bad | ParameterState::Hidden => return Some(&HIDDEN),
            ParameterState::Absent
            | ParameterState::Null
            | ParameterState::Single(_)
            | ParameterState::Unlisted(_)
            | ParameterState::List(_)
            | ParameterState::Sent => return None,
        };
    }
    Some(state)
}

fn sent(state: Option<&ParameterState>) -> Truth {
    match state {
        None | Some(ParameterState::Absent | ParameterState::Null) => Truth::False,
        Some(ParameterState::Hidden) => Truth::Unknown,
        Some(
            ParameterState::Bad
            | ParameterState::Single(_)
            | ParameterState::Unlisted(_)
            | ParameterState::Sent
            | ParameterState::List(_)
            | ParameterState::Object(_),
        ) => Truth::True,
    }
}

/// Whether a parameter is sent with another value than its default.
pub(crate) fn sent_beyond_default(parameter: &Parameter, state: &ParameterState) -> Truth {
    let Some(default) = parameter.default_value() else { return sent(Some(state)) };
    match state {
        ParameterState::Absent | ParameterState::Null => Truth::False,
        ParameterState::Bad | ParameterState::Hidden => Truth::Unknown,
        ParameterState::Single(literal) => {
            (!literal.compare(default).is_some_and(std::cmp::Ordering::is_eq)).into()
        }
        ParameterState::Unlisted(_)
        | ParameterState::Sent
        | ParameterState::List(_)
        | ParameterState::Object(_) => Truth::True,
    }
}

fn compares(
    one: Option<&ParameterState>,
    comparison: Comparison,
    other: Option<&ParameterState>,
    api: &Api,
) -> Truth {
    match (one, other) {
        (None | Some(ParameterState::Absent | ParameterState::Null), _)
        | (_, None | Some(ParameterState::Absent | ParameterState::Null)) => Truth::True,
        (Some(ParameterState::Single(one)), Some(ParameterState::Single(other))) => {
            match one.compare(other) {
                None => Truth::True,
                Some(ordering) => comparison.holds(ordering).into(),
            }
        }
        (Some(ParameterState::Bad | ParameterState::Hidden), _)
        | (_, Some(ParameterState::Bad | ParameterState::Hidden)) => Truth::Unknown,
        // A value that its enum does not list is equal to none that it lists.
        (Some(ParameterState::Unlisted(one)), Some(ParameterState::Unlisted(other))) => {
            comparison.holds(one.cmp(other)).into()
        }
        (Some(ParameterState::Unlisted(text)), Some(ParameterState::Single(listed)))
        | (Some(ParameterState::Single(listed)), Some(ParameterState::Unlisted(text))) => {
            comparison.holds(text.cmp(&Words(api, listed).to_string())).into()
        }
        // Values without a literal, or with several parts.
        (Some(_), Some(_)) => Truth::True,
    }
}
