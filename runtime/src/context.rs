//! What travels along while a value is read or checked.

use paramtable_core::{Failure, Location, MAX_NESTED_OBJECTS, Violation, Violations};

/// Who wrote the value that is being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    /// A caller, to this server: everything is judged.
    Request,
    /// The API, to this client: what it may add in time is taken, and
    /// constraints and rules are left to `validate`.
    Response,
}

/// The violations so far, how deep the reader stands, and how strict it is.
#[derive(Debug)]
pub struct Context {
    violations: Violations,
    recorded: usize,
    depth: usize,
    direction: Direction,
    /// Header fields: a table knows only those that it is about.
    open: bool,
    /// The API wrote it, and was asked for to be judged.
    received: bool,
}

impl Default for Context {
    fn default() -> Self {
        Self {
            violations: Violations::default(),
            recorded: 0,
            depth: 0,
            direction: Direction::Request,
            open: false,
            received: false,
        }
    }
}

impl Context {
    pub(crate) fn new(direction: Direction) -> Self {
        Self { direction, ..Self::default() }
    }

    /// For one table of a request; `open` if others than its parameters may come.
    pub(crate) fn for_parameters(open: bool) -> Self {
        Self { open, ..Self::default() }
    }

    /// For a value that is there; `received` if it is the API that sends it.
    pub(crate) fn for_value(received: bool) -> Self {
        Self { received, ..Self::default() }
    }

    /// Whether values that an enum does not list may be there: what the API adds
    /// in time must not break those who read it.
    pub(crate) fn accepts_additions(&self) -> bool {
        self.received
    }

    /// Whether constraints and rules are judged while reading.
    pub(crate) fn validates(&self) -> bool {
        self.direction == Direction::Request
    }

    /// Whether a parameter that the table does not know is wrong.
    pub(crate) fn rejects_unknown_parameters(&self) -> bool {
        self.validates() && !self.open
    }

    /// Reads with everything judged, whoever wrote it: what a type can't hold
    /// without, it has to hold in both directions.
    pub(crate) fn validating<R>(&mut self, read: impl FnOnce(&mut Self) -> R) -> R {
        let direction = std::mem::replace(&mut self.direction, Direction::Request);
        let result = read(self);
        self.direction = direction;
        result
    }

    pub(crate) fn record(&mut self, at: &Location<'_>, failure: Failure) {
        self.add(|| Violation::new(at, failure));
    }

    /// Records what is broken, and says whether nothing is.
    pub(crate) fn record_all(
        &mut self,
        at: &Location<'_>,
        failure: impl IntoIterator<Item = Failure>,
    ) -> bool {
        let before = self.recorded;
        for failure in failure {
            self.record(at, failure);
        }
        self.recorded == before
    }

    pub(crate) fn record_rule(&mut self, at: &Location<'_>, rule: &'static str, failure: Failure) {
        self.add(|| Violation::new(at, failure).with_rule(rule));
    }

    fn add(&mut self, violation: impl FnOnce() -> Violation) {
        self.recorded += 1;
        // What cannot be kept need not be put into words.
        if self.violations.is_full() {
            self.violations.mark_truncated();
        } else {
            self.violations.push(violation());
        }
    }

    /// Whether nothing is wrong so far.
    pub(crate) fn is_clean(&self) -> bool {
        self.recorded == 0
    }

    /// How many violations are kept so far.
    pub(crate) fn stored(&self) -> usize {
        self.violations.len()
    }

    /// Says of unknown names of a table, which are among those after the first
    /// `from` that are kept, what may be meant by them.
    pub(crate) fn suggest(
        &mut self,
        from: usize,
        at: &Location<'_>,
        meant: impl FnMut(&str) -> Option<&'static str>,
    ) {
        self.violations.suggest(from, at, meant);
    }

    /// How many violations were met so far, kept or not.
    pub(crate) fn recorded(&self) -> usize {
        self.recorded
    }

    pub(crate) fn into_violations(self) -> Violations {
        self.violations
    }

    /// Whether another nested object would be one too many.
    pub(crate) fn is_at_max_depth(&self) -> bool {
        self.depth >= MAX_NESTED_OBJECTS
    }

    /// Reads one level deeper.
    pub(crate) fn nested<R>(&mut self, read: impl FnOnce(&mut Self) -> R) -> R {
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }
}
