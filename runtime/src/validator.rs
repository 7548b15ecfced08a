//! Validation of one object: the calls of generated code for its conditions and rules.

use paramtable_core::checks::Group;
use paramtable_core::{Location, Truth, messages};

use crate::context::Context;
use crate::decoder::{CasesDefinition, Decoder};
use crate::slot::Slot;

/// Validates one object: its mandatory parameters, conditions and rules.
#[derive(Debug)]
pub struct Validator<'a> {
    at: &'a Location<'a>,
    cx: &'a mut Context,
    clean: usize,
}

impl<'a> Validator<'a> {
    /// `clean` is the number of violations before the object.
    pub(crate) fn new(at: &'a Location<'a>, cx: &'a mut Context, clean: usize) -> Self {
        Self { at, cx, clean }
    }

    /// Whether nothing is wrong with the object or anything in it.
    pub fn is_clean(&self) -> bool {
        self.cx.recorded() == self.clean
    }

    /// Whether a fact of the call has one of some values, written as on a page.
    pub fn fact(&self, name: &str, values: &[&str]) -> Truth {
        self.cx.fact(name, values)
    }

    /// A mandatory parameter. One that is `null` was reported as that.
    pub fn mandatory<T, S>(&mut self, name: &str, slot: &Slot<T, S>) {
        match slot {
            Slot::Absent => self.cx.record(&self.at.key(name), messages::required("")),
            // In a request it was reported when it was decoded.
            Slot::Null if !self.cx.validates() => {
                self.cx.record(&self.at.key(name), messages::null());
            }
            _ => {}
        }
    }

    /// A parameter that is mandatory under a condition, which is in words in `when`.
    pub fn required_when<T, S>(
        &mut self,
        name: &str,
        slot: &Slot<T, S>,
        condition: Truth,
        when: &str,
    ) {
        if let (Slot::Absent, Truth::True) = (slot, condition) {
            self.cx.record(&self.at.key(name), messages::required(when));
        }
    }

    /// A parameter that may be sent only under a condition, which is in words in `when`.
    pub fn only_when(&mut self, name: &str, sent: Truth, condition: Truth, when: &str) {
        if sent.is_true() && condition.is_false() {
            self.cx.record(&self.at.key(name), messages::only_allowed(when));
        }
    }

    /// A row of a case where there is no case; `when` is the condition under which it
    /// may be sent, in words.
    pub(crate) fn outside_case(&mut self, name: &str, when: &str) {
        if self.cx.validates() {
            self.cx.record(&self.at.key(name), messages::only_allowed(when));
        }
    }

    /// A rule by presence, under a condition, which is in words in `words`, as
    /// it is for all rules that follow: empty where there is none.
    pub fn group(
        &mut self,
        rule: &'static str,
        when: Truth,
        group: Group,
        names: &[&str],
        sent: &[Truth],
        words: &str,
    ) {
        if !when.is_true() {
            return;
        }
        if let Err(failure) = group.check(names, sent, words) {
            self.cx.record_rule(self.at, rule, failure);
        }
    }

    /// A rule about a value, under a condition. `path` is in wire names, and
    /// `fails` is true if there is a value other than the `expected` ones.
    pub fn expect(
        &mut self,
        rule: &'static str,
        when: Truth,
        path: &[&str],
        fails: Truth,
        expected: &str,
        words: &str,
    ) {
        if when.is_true() && fails.is_true() {
            self.at.below(path, &mut |at| {
                self.cx.record_rule(at, rule, messages::expected(expected, words));
            });
        }
    }

    /// Parameters that a rule requires, under a condition. The first absent step
    /// of each path is reported.
    pub fn require(
        &mut self,
        rule: &'static str,
        when: Truth,
        steps: &[(&[&str], Truth)],
        words: &str,
    ) {
        if !when.is_true() {
            return;
        }
        for (path, missing) in steps {
            if missing.is_true() {
                self.at.below(path, &mut |at| {
                    self.cx.record_rule(at, rule, messages::required(words));
                });
                return;
            }
            if *missing == Truth::Unknown {
                return;
            }
        }
    }

    /// A parameter that a rule forbids, under a condition.
    pub fn forbid(
        &mut self,
        rule: &'static str,
        when: Truth,
        path: &[&str],
        sent: Truth,
        words: &str,
    ) {
        if when.is_true() && sent.is_true() {
            self.at.below(path, &mut |at| {
                self.cx.record_rule(at, rule, messages::not_allowed(words));
            });
        }
    }

    /// A comparison of two values, under a condition; `path` leads to the first.
    pub fn compare(
        &mut self,
        rule: &'static str,
        when: Truth,
        path: &[&str],
        holds: Truth,
        expected: &str,
        words: &str,
    ) {
        if when.is_true() && holds.is_false() {
            self.at.below(path, &mut |at| {
                self.cx.record_rule(at, rule, messages::compared(expected, words));
            });
        }
    }

    /// A value that an earlier element of its list has too; `others` are the values in
    /// which both agree as well.
    pub fn repeated(&mut self, rule: &'static str, path: &[&str], others: &str, words: &str) {
        self.at.below(path, &mut |at| {
            self.cx.record_rule(at, rule, messages::not_unique(others, words));
        });
    }

    /// Judges at the element of a list: `path` leads to the list.
    pub fn at_element(
        &mut self,
        path: &[&str],
        index: usize,
        judge: &mut dyn FnMut(&mut Validator<'_>),
    ) {
        let clean = self.clean;
        self.at.below(path, &mut |at| {
            judge(&mut Validator::new(&at.index(index), self.cx, clean));
        });
    }

    /// Whether rules are validated: for a response, only by `validate`.
    pub fn validates(&self) -> bool {
        self.cx.validates()
    }

    /// Whether the value was built, and may break the constraints of its rows.
    pub fn is_of_built_value(&self) -> bool {
        self.cx.is_of_built_value()
    }

    /// Validates the tag and the constraints of the rows of a case, and gives the case
    /// as rules see it: it is unknown where the tag is bad.
    pub fn case<'v, C: CasesDefinition>(
        &mut self,
        tag: Slot<&C::Tag>,
        case: Slot<&'v C, &'v C::Salvaged>,
    ) -> Slot<&'v C, &'v C::Salvaged> {
        if let Slot::Value(case) = case {
            case.validate_rows(self);
        }
        match tag {
            Slot::Absent | Slot::Value(_) => case,
            Slot::Null | Slot::Invalid(()) | Slot::Unknown => Slot::Unknown,
        }
    }

    /// Validates a list or map that is a body.
    pub fn body<'de, K: Decoder<'de>>(&mut self, decoder: &K, value: &K::Value) {
        decoder.validate(value, self.at, self.cx);
    }

    /// Validates a parameter that is present.
    #[allow(clippy::needless_pass_by_value)] // a constant, where it is called
    pub fn parameter<'v, 'de, K: Decoder<'de>>(
        &mut self,
        name: &str,
        decoder: &K,
        value: Slot<&'v K::Value>,
    ) -> Slot<&'v K::Value> {
        match value {
            Slot::Value(inner) if !decoder.validate(inner, &self.at.key(name), self.cx) => {
                Slot::Invalid(())
            }
            other => other,
        }
    }
}

/// Replaces a sensitive value in `Debug`.
#[derive(Clone, Copy)]
pub struct Masked;

impl std::fmt::Debug for Masked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}
