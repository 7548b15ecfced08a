//! The state of decoding and validating a value.

use paramtable_core::{Failure, Location, MAX_NESTED_OBJECTS, Truth, Violation, Violations};

use crate::facts::GivenFacts;

/// Who wrote the value that is being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    /// A caller, to this server: everything is validated.
    Request,
    /// The API, to this client: additions of later versions are accepted, and
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
    /// Whether unknown parameters are accepted, as for header fields.
    open: bool,
    /// Whether the API sent the value that is validated.
    received: bool,
    /// Whether a value is validated, and none is read.
    built: bool,
    facts: GivenFacts,
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
            built: false,
            facts: GivenFacts::default(),
        }
    }
}

impl Context {
    pub(crate) fn new(direction: Direction) -> Self {
        Self { direction, ..Self::default() }
    }

    /// For one table of a request; `open` if it accepts unknown parameters.
    pub(crate) fn for_parameters(open: bool) -> Self {
        Self { open, ..Self::default() }
    }

    /// For validating a value; `received` if the API sends it.
    pub(crate) fn for_value(received: bool) -> Self {
        Self { received, built: true, ..Self::default() }
    }

    /// Whether the value that is validated was built.
    pub(crate) fn is_of_built_value(&self) -> bool {
        self.built
    }

    /// The same with the facts that are known of the call.
    pub(crate) fn given(self, facts: &GivenFacts) -> Self {
        Self { facts: facts.clone(), ..self }
    }

    /// Whether a fact has one of some values.
    pub(crate) fn fact(&self, name: &str, values: &[&str]) -> Truth {
        self.facts.is(name, values)
    }

    /// Whether unlisted values of enums are accepted: values that the API adds
    /// later must not break its clients.
    pub(crate) fn accepts_additions(&self) -> bool {
        self.received
    }

    /// Whether constraints and rules are validated while decoding.
    pub(crate) fn validates(&self) -> bool {
        self.direction == Direction::Request
    }

    /// Whether a parameter that the table does not have is a violation.
    pub(crate) fn rejects_unknown_parameters(&self) -> bool {
        self.validates() && !self.open
    }

    /// Another of the same strictness, for a value that will be read again.
    pub(crate) fn scratch(&self) -> Self {
        Self { open: self.open, ..Self::new(self.direction) }
    }

    /// Decodes with full validation in both directions, for types that
    /// guarantee their constraints.
    pub(crate) fn validating<R>(&mut self, read: impl FnOnce(&mut Self) -> R) -> R {
        self.reading_as(Direction::Request, read)
    }

    /// Decodes by type alone, for a decoder that checks the value itself.
    pub(crate) fn by_type<R>(&mut self, read: impl FnOnce(&mut Self) -> R) -> R {
        self.reading_as(Direction::Response, read)
    }

    fn reading_as<R>(&mut self, as_: Direction, read: impl FnOnce(&mut Self) -> R) -> R {
        let direction = std::mem::replace(&mut self.direction, as_);
        let result = read(self);
        self.direction = direction;
        result
    }

    pub(crate) fn record(&mut self, at: &Location<'_>, failure: Failure) {
        self.add(|| Violation::new(at, failure));
    }

    /// Records the failures, and returns whether there were none.
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
        // A violation that cannot be stored needs no message.
        if self.violations.is_full() {
            self.violations.mark_truncated();
        } else {
            self.violations.push(violation());
        }
    }

    /// Whether no violation was recorded so far.
    pub(crate) fn is_clean(&self) -> bool {
        self.recorded == 0
    }

    /// The number of violations stored so far.
    pub(crate) fn stored(&self) -> usize {
        self.violations.len()
    }

    /// Adds a suggestion to each unknown name of a table. Its violations come
    /// after the first `from`.
    pub(crate) fn suggest(
        &mut self,
        from: usize,
        at: &Location<'_>,
        meant: impl FnMut(&str) -> Option<&'static str>,
    ) {
        self.violations.suggest(from, at, meant);
    }

    /// The number of violations so far, stored or not.
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

    /// Decodes one level deeper.
    pub(crate) fn nested<R>(&mut self, read: impl FnOnce(&mut Self) -> R) -> R {
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }
}
