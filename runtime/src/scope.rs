//! A table that is being judged: its place, and what generated code may say of it.

use paramtable_core::checks::{Group, Integer, Text};
use paramtable_core::{At, Code, Truth};

use crate::context::Context;
use crate::slot::Slot;
use crate::table::Judged;

/// One object while its rules are judged.
#[derive(Debug)]
pub struct Scope<'a> {
    at: &'a At<'a>,
    cx: &'a mut Context,
    clean: usize,
}

impl<'a> Scope<'a> {
    /// `clean` is how many violations there were before the object was met.
    pub(crate) fn new(at: &'a At<'a>, cx: &'a mut Context, clean: usize) -> Self {
        Self { at, cx, clean }
    }

    /// Whether nothing is wrong with the object or anything in it.
    pub fn is_clean(&self) -> bool {
        self.cx.recorded() == self.clean
    }

    /// A mandatory parameter. One that is `null` was reported as that.
    pub fn mandatory<T, S>(&mut self, name: &str, slot: &Slot<T, S>) {
        if let Slot::Absent = slot {
            self.cx.record(&self.at.key(name), Code::Required, "is mandatory");
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
            let message = format!("is mandatory when {when}");
            self.cx.record(&self.at.key(name), Code::Required, message);
        }
    }

    /// A parameter that may be sent only under a condition, which is in words in `when`.
    pub fn only_when(&mut self, name: &str, sent: Truth, condition: Truth, when: &str) {
        if sent.holds() && condition.fails() {
            let message = format!("may be sent only when {when}");
            self.cx.record(&self.at.key(name), Code::NotApplicable, message);
        }
    }

    /// A rule by presence, under a condition.
    pub fn group(
        &mut self,
        rule: &'static str,
        when: Truth,
        group: Group,
        names: &[&str],
        sent: &[Truth],
    ) {
        if !when.holds() {
            return;
        }
        if let Err(broken) = group.check(names, sent) {
            self.cx.record_rule(self.at, broken.code, rule, broken.message);
        }
    }

    /// A rule about a value, under a condition. `path` is in wire names, and
    /// `fails` says whether there is a value and not one that is `expected`.
    pub fn expect(
        &mut self,
        rule: &'static str,
        when: Truth,
        path: &[&str],
        fails: Truth,
        expected: &str,
    ) {
        if when.holds() && fails.holds() {
            let message = format!("must be {expected} here");
            below(self.at, path, &mut |at| {
                self.cx.record_rule(at, Code::Expect, rule, message.as_str());
            });
        }
    }

    /// A text, by the constraints of its row.
    pub fn text<'v>(
        &mut self,
        name: &str,
        check: &Text,
        value: Slot<&'v String>,
    ) -> Slot<&'v String> {
        self.checked(name, value, |text| check.check(text).err().into_iter())
    }

    /// An integer, by the constraints of its row.
    pub fn integer<'v>(
        &mut self,
        name: &str,
        check: &Integer,
        value: Slot<&'v i64>,
    ) -> Slot<&'v i64> {
        self.checked(name, value, |value| check.check(*value).err().into_iter())
    }

    /// A decimal, by the constraints of its row.
    #[cfg(feature = "decimal")]
    pub fn decimal<'v>(
        &mut self,
        name: &str,
        check: &paramtable_core::checks::Number,
        value: Slot<&'v crate::Decimal>,
    ) -> Slot<&'v crate::Decimal> {
        self.checked(name, value, |value| check.check((*value).into()))
    }

    /// An object, by all that its table says.
    pub fn nested<T: Judged>(&mut self, name: &str, value: Option<&T>) {
        if let Some(value) = value {
            let clean = self.cx.recorded();
            value.judge(&mut Scope::new(&self.at.key(name), self.cx, clean));
        }
    }

    fn checked<'v, T, B>(
        &mut self,
        name: &str,
        value: Slot<&'v T>,
        check: impl FnOnce(&'v T) -> B,
    ) -> Slot<&'v T>
    where
        B: Iterator<Item = paramtable_core::Broken>,
    {
        let Slot::Value(inner) = value else { return value };
        let before = self.cx.recorded();
        for broken in check(inner) {
            self.cx.record_broken(&self.at.key(name), broken);
        }
        if self.cx.recorded() == before { value } else { Slot::Bad(()) }
    }
}

/// Calls `then` with the place that `path` leads to.
fn below(at: &At<'_>, path: &[&str], then: &mut dyn FnMut(&At<'_>)) {
    match path {
        [] => then(at),
        [first, rest @ ..] => below(&at.key(first), rest, then),
    }
}

/// Stands for a sensitive value in `Debug`.
#[derive(Clone, Copy)]
pub struct Masked;

impl std::fmt::Debug for Masked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}
