//! The states of parameters, and the facts about them that conditions and rules
//! read.

use paramtable_core::Truth;
use paramtable_language::model::{
    Api, Comparison, Facts, Literal, Matcher, Parameter, Path, RuleFacts,
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
    /// A single value; `None` if no literal of a page could equal it.
    Single(Option<Literal>),
    /// A list, a map, a free-form object, or a `null` that is a value of its row.
    Sent,
    /// An object, whatever its parameters are.
    Object(TableState),
}

/// The states of an object's parameters, in their order.
pub(crate) struct TableState {
    pub(crate) states: Vec<ParameterState>,
}

/// The facts that conditions and rules read: the table as it was sent.
pub(crate) struct SentFacts<'t> {
    pub(crate) api: &'t Api,
    pub(crate) table: &'t TableState,
}

impl Facts for SentFacts<'_> {
    type Answer = Truth;

    fn sent(&self, path: &Path) -> Truth {
        sent(find(self.table, path))
    }

    fn passes(&self, path: &Path, matcher: &Matcher) -> Truth {
        match self.value(path) {
            Effective::Unknown => Truth::Unknown,
            Effective::Value(literal) => matcher.takes(literal).into(),
            // A value without a literal equals nothing and lies within nothing.
            Effective::None | Effective::Unnamed => Truth::False,
        }
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
        let state = find(self.table, path);
        state.map_or(Truth::False, |state| sent_beyond_default(self.api.parameter(path), state))
    }

    fn compares(&self, one: &Path, comparison: Comparison, other: &Path) -> Truth {
        compares(find(self.table, one), comparison, find(self.table, other))
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
        match find(self.table, path) {
            None => Effective::None,
            Some(ParameterState::Single(Some(literal))) => Effective::Value(literal),
            Some(
                ParameterState::Single(None) | ParameterState::Sent | ParameterState::Object(_),
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

/// The state of the parameter at a path; `None` below an absent one.
pub(crate) fn find<'t>(table: &'t TableState, path: &Path) -> Option<&'t ParameterState> {
    let mut table = table;
    for step in &path.parents {
        match &table.states[step.parameter] {
            ParameterState::Object(inner) => table = inner,
            ParameterState::Bad | ParameterState::Hidden => return Some(&HIDDEN),
            ParameterState::Absent
            | ParameterState::Null
            | ParameterState::Single(_)
            | ParameterState::Sent => return None,
        }
    }
    Some(&table.states[path.last.parameter])
}

fn sent(state: Option<&ParameterState>) -> Truth {
    match state {
        None | Some(ParameterState::Absent | ParameterState::Null) => Truth::False,
        Some(ParameterState::Hidden) => Truth::Unknown,
        Some(
            ParameterState::Bad
            | ParameterState::Single(_)
            | ParameterState::Sent
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
        ParameterState::Single(Some(literal)) => {
            (!literal.compare(default).is_some_and(std::cmp::Ordering::is_eq)).into()
        }
        ParameterState::Single(None) | ParameterState::Sent | ParameterState::Object(_) => {
            Truth::True
        }
    }
}

fn compares(
    one: Option<&ParameterState>,
    comparison: Comparison,
    other: Option<&ParameterState>,
) -> Truth {
    match (one, other) {
        (None | Some(ParameterState::Absent | ParameterState::Null), _)
        | (_, None | Some(ParameterState::Absent | ParameterState::Null)) => Truth::True,
        (Some(ParameterState::Single(Some(one))), Some(ParameterState::Single(Some(other)))) => {
            match one.compare(other) {
                None => Truth::True,
                Some(ordering) => comparison.holds(ordering).into(),
            }
        }
        (Some(ParameterState::Bad | ParameterState::Hidden), _)
        | (_, Some(ParameterState::Bad | ParameterState::Hidden)) => Truth::Unknown,
        // Values without a literal, or with several parts.
        (
            Some(ParameterState::Single(_) | ParameterState::Sent | ParameterState::Object(_)),
            Some(ParameterState::Single(_) | ParameterState::Sent | ParameterState::Object(_)),
        ) => Truth::True,
    }
}
