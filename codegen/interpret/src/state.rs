//! The states of parameters, and the answers that they give to conditions and rules.

use paramtable_core::Truth;
use paramtable_language::model::{
    Answers, Api, Comparison, FactId, GivenFacts, Literal, Matcher, ObjectId, Path, Role,
    RuleAnswers, Step, Term, Unique, Words,
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
    /// What its tag says.
    pub(crate) case: CaseState,
}

/// The case of a table.
pub(crate) enum CaseState {
    /// It has none: none of its rows is there.
    None,
    /// The tag does not say which: nothing is known of its rows.
    Unknown,
    /// This one, with the states of its rows.
    Known(ObjectId, Vec<ParameterState>),
}

/// A table as it was sent, which answers the tests of conditions and rules.
#[derive(Clone, Copy)]
pub(crate) struct SentTable<'t> {
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

impl Answers for SentTable<'_> {
    type Answer = Truth;

    fn sent(&self, path: &Path) -> Truth {
        sent(self.found(path).map(|found| found.state))
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

impl RuleAnswers for SentTable<'_> {
    fn has_value(&self, path: &Path) -> Truth {
        match self.value(path) {
            Effective::None => Truth::False,
            Effective::Unknown => Truth::Unknown,
            Effective::Value(_) | Effective::Unnamed => Truth::True,
        }
    }

    fn sent_beyond_default(&self, path: &Path) -> Truth {
        let found = self.found(path);
        found.map_or(Truth::False, |Found { state, default }| sent_beyond_default(default, state))
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

impl<'t> SentTable<'t> {
    /// The value sent, or the default of an absent parameter whose parent is
    /// present.
    fn value(&self, path: &Path) -> Effective<'t> {
        let Some(Found { state, default }) = self.found(path) else { return Effective::None };
        match state {
            ParameterState::Single(literal) => Effective::Value(literal),
            ParameterState::Unlisted(_)
            | ParameterState::Sent
            | ParameterState::List(_)
            | ParameterState::Object(_) => Effective::Unnamed,
            ParameterState::Bad | ParameterState::Hidden => Effective::Unknown,
            ParameterState::Absent | ParameterState::Null => {
                default.map_or(Effective::None, Effective::Value)
            }
        }
    }
}

static HIDDEN: ParameterState = ParameterState::Hidden;
static ABSENT: ParameterState = ParameterState::Absent;

/// The state of a parameter, and the value that it has where it is absent.
#[derive(Clone, Copy)]
pub(crate) struct Found<'t> {
    pub(crate) state: &'t ParameterState,
    pub(crate) default: Option<&'t Literal>,
}

impl<'t> SentTable<'t> {
    /// The parameter at a path, or the element at hand; `None` below an absent one.
    pub(crate) fn found(&self, path: &Path) -> Option<Found<'t>> {
        if let Some(AtHand { list, element, .. }) = self.at_hand
            && let Some(steps) = path.below(list)
        {
            return walk(self.api, Found { state: element, default: None }, &steps);
        }
        let steps: Vec<_> = path.steps().collect();
        let (first, rest) = steps.split_first()?;
        walk(self.api, at(self.api, self.table, *first), rest)
    }

    /// Its state.
    pub(crate) fn find(&self, path: &Path) -> Option<&'t ParameterState> {
        self.found(path).map(|found| found.state)
    }
}

/// The parameter below another; `None` below an absent one.
pub(crate) fn walk<'t>(api: &'t Api, from: Found<'t>, steps: &[Step]) -> Option<Found<'t>> {
    let mut found = from;
    for step in steps {
        let mut state = found.state;
        // A list on the way holds exactly one element.
        if let ParameterState::List(elements) = state {
            state = elements.first().unwrap_or(&HIDDEN);
        }
        found = match state {
            ParameterState::Object(table) => at(api, table, *step),
            ParameterState::Bad | ParameterState::Hidden => {
                return Some(Found { state: &HIDDEN, default: None });
            }
            ParameterState::Absent
            | ParameterState::Null
            | ParameterState::Single(_)
            | ParameterState::Unlisted(_)
            | ParameterState::List(_)
            | ParameterState::Sent => return None,
        };
    }
    Some(found)
}

/// The parameter of a table, or of its case: a step into a case stands for the row
/// of this name in whichever case it is.
pub(crate) fn at<'t>(api: &'t Api, table: &'t TableState, step: Step) -> Found<'t> {
    let row = &api.object(step.object).parameters[step.parameter];
    if !matches!(api.object(step.object).role, Role::Case(_)) {
        return Found { state: &table.states[step.parameter], default: row.default_value() };
    }
    let absent = Found { state: &ABSENT, default: None };
    match &table.case {
        CaseState::None => absent,
        CaseState::Unknown => Found { state: &HIDDEN, default: None },
        CaseState::Known(case, states) => {
            let mut rows = api.object(*case).parameters.iter().zip(states);
            let found = rows.find(|(own, _)| own.name.wire() == row.name.wire());
            found.map_or(absent, |(row, state)| Found { state, default: row.default_value() })
        }
    }
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
pub(crate) fn sent_beyond_default(default: Option<&Literal>, state: &ParameterState) -> Truth {
    let Some(default) = default else { return sent(Some(state)) };
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
