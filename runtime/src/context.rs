//! What travels along while a value is read or checked.

use paramtable_core::{At, Broken, Code, Violation, Violations};

/// The violations so far, and how deep the reader stands.
#[derive(Debug, Default)]
pub struct Context {
    violations: Violations,
    recorded: usize,
    depth: usize,
}

impl Context {
    /// How many generated objects may be nested: more would overflow a small
    /// stack before the JSON reader's own limit is reached.
    pub(crate) const DEEPEST: usize = 32;

    pub(crate) fn record(&mut self, at: &At<'_>, code: Code, message: impl Into<Box<str>>) {
        self.recorded += 1;
        // What cannot be kept need not be put into words.
        if self.violations.is_full() {
            self.violations.cut();
        } else {
            self.violations.push(Violation::new(at.pointer(), code, message));
        }
    }

    pub(crate) fn record_broken(&mut self, at: &At<'_>, broken: Broken) {
        self.record(at, broken.code, broken.message);
    }

    pub(crate) fn record_rule(
        &mut self,
        at: &At<'_>,
        code: Code,
        rule: &'static str,
        message: impl Into<Box<str>>,
    ) {
        self.recorded += 1;
        let violation = Violation::new(at.pointer(), code, message);
        self.violations.push(violation.of_rule(rule));
    }

    /// How many violations were met so far, kept or not.
    pub(crate) fn recorded(&self) -> usize {
        self.recorded
    }

    pub(crate) fn into_violations(self) -> Violations {
        self.violations
    }

    /// Whether another nested object would be one too many.
    pub(crate) fn is_deepest(&self) -> bool {
        self.depth >= Self::DEEPEST
    }

    /// Reads one level deeper.
    pub(crate) fn deeper<R>(&mut self, read: impl FnOnce(&mut Self) -> R) -> R {
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }
}
