//! One thing wrong with a value, and all of them.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use crate::{Code, Failure, Location, Place, Pointer, messages};

/// One problem of a value: its place, code and message.
///
/// A violation never holds the value of a parameter that is sensitive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    place: Place,
    pointer: Pointer,
    code: Code,
    rule: Option<Cow<'static, str>>,
    message: Cow<'static, str>,
}

impl Violation {
    /// A failure at a location.
    pub fn new(at: &Location<'_>, failure: Failure) -> Self {
        let Failure { code, message } = failure;
        Self { place: at.place(), pointer: at.pointer(), code, rule: None, message }
    }

    /// The same, with the id of the violated rule.
    #[must_use]
    pub fn with_rule(mut self, id: impl Into<Cow<'static, str>>) -> Self {
        self.rule = Some(id.into());
        self
    }

    /// The same with a suffix to its message.
    #[must_use]
    pub fn with_suffix(mut self, words: &str) -> Self {
        self.message.to_mut().push_str(words);
        self
    }

    /// Which part of the message it is in.
    pub fn place(&self) -> Place {
        self.place
    }

    /// Where, as a JSON pointer (RFC 6901) in wire names from the root.
    pub fn pointer(&self) -> &Pointer {
        &self.pointer
    }

    /// Its kind.
    pub fn code(&self) -> Code {
        self.code
    }

    /// The id of the rule that was broken, where one was.
    pub fn rule(&self) -> Option<&str> {
        self.rule.as_deref()
    }

    /// The message for a person.
    pub fn message(&self) -> &str {
        &self.message
    }

    // A missing or forbidden parameter is reported once, whichever rule reports it;
    // two violated rules at one place are two problems.
    fn is_duplicate_of(&self, other: &Self) -> bool {
        let about_one_parameter = matches!(self.code, Code::Required | Code::NotApplicable);
        self.code == other.code
            && self.place == other.place
            && self.pointer == other.pointer
            && (about_one_parameter || self.rule == other.rule)
    }
}

/// A message, in one allocation for most.
pub fn format_message(words: fmt::Arguments<'_>) -> String {
    let mut message = String::with_capacity(96);
    // Writing to a `String` cannot fail.
    let _ = message.write_fmt(words);
    message
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.place != Place::Body {
            write!(f, "{} ", self.place)?;
        }
        if !self.pointer.as_str().is_empty() {
            write!(f, "{}: ", self.pointer)?;
        }
        write!(f, "{} ({}", self.message, self.code)?;
        match &self.rule {
            Some(rule) => write!(f, ", rule {rule})"),
            None => f.write_str(")"),
        }
    }
}

/// Everything that is wrong with a value, in the order in which it was met.
///
/// At most [`Violations::MAX`] are kept, and fewer of long ones; [`Violations::is_truncated`] tells that
/// there were more, so that a hostile value cannot ask for a hostile answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Violations {
    list: Vec<Violation>,
    /// How long their pointers and messages are.
    bytes: usize,
    truncated: bool,
}

impl Violations {
    /// How many violations are kept.
    pub const MAX: usize = 100;

    /// How long pointers and messages may have become for one more to be kept: a
    /// place that is deep within a free-form object has a long pointer.
    const MAX_BYTES: usize = 64 << 10;

    /// Adds one, unless it duplicates a stored one.
    pub fn push(&mut self, violation: Violation) {
        if self.list.iter().any(|known| known.is_duplicate_of(&violation)) {
            return;
        }
        if self.is_full() {
            self.truncated = true;
        } else {
            // One violation is often followed by others.
            if self.list.is_empty() {
                self.list.reserve(8);
            }
            self.bytes += violation.pointer.as_str().len() + violation.message.len();
            self.list.push(violation);
        }
    }

    /// The same violations, each as `change` has it.
    #[must_use]
    pub fn map(self, change: impl FnMut(Violation) -> Violation) -> Self {
        Self { list: self.list.into_iter().map(change).collect(), ..self }
    }

    /// Adds a suggestion to each unknown name of the table at a location. `meant`
    /// finds the intended name. Violations before `from` belong to other tables.
    ///
    /// Only the first few get one: a hostile request may have hundreds of unknown
    /// names, and each is compared with every known name.
    #[doc(hidden)]
    pub fn suggest<'n>(
        &mut self,
        from: usize,
        at: &Location<'_>,
        mut meant: impl FnMut(&str) -> Option<&'n str>,
    ) {
        const MAX_SUGGESTED: usize = 10;
        let unknown = self.list.iter_mut().enumerate();
        let unknown = unknown.filter(|(_, violation)| violation.code == Code::UnknownParameter);
        for (index, violation) in unknown.take(MAX_SUGGESTED) {
            if index >= from
                && let Some(name) = violation.pointer.name_below(at)
                && let Some(meant) = meant(&name)
            {
                violation.message = messages::unknown(Some(meant)).message;
            }
        }
    }

    /// Records that there were more violations than are stored.
    pub fn mark_truncated(&mut self) {
        self.truncated = true;
    }

    /// Whether no more can be kept.
    pub fn is_full(&self) -> bool {
        self.list.len() >= Self::MAX || self.bytes >= Self::MAX_BYTES
    }

    /// Whether there were more violations than are kept.
    pub fn is_truncated(&self) -> bool {
        self.truncated
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many are kept.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// The violations, in the order in which they were met.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.list.iter()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            violation.fmt(f)?;
        }
        if self.truncated {
            f.write_str("\nand more")?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}

#[cfg(test)]
mod tests {
    use super::{Violation, Violations};
    use crate::{Code, Failure, Location, messages};

    #[test]
    fn duplicates_at_one_place_are_reported_once() {
        let mut violations = Violations::default();
        for rule in ["one", "two"] {
            let at = Location::ROOT.key("a");
            violations.push(Violation::new(&at, messages::required("")).with_rule(rule));
        }
        assert_eq!(violations.len(), 1);
    }

    #[test]
    fn two_violated_rules_of_one_object_are_both_reported() {
        let mut violations = Violations::default();
        for rule in ["one", "two"] {
            let at = Location::ROOT;
            violations.push(
                Violation::new(&at, Failure::new(Code::ExactlyOneOf, "pick one")).with_rule(rule),
            );
        }
        assert_eq!(violations.len(), 2);
    }

    #[test]
    fn no_more_than_the_maximum_are_stored() {
        let mut violations = Violations::default();
        for index in 0..=Violations::MAX {
            let at = Location::ROOT.index(index);
            violations.push(Violation::new(&at, messages::null()));
        }
        assert_eq!(violations.len(), Violations::MAX);
        assert!(violations.is_truncated());
    }
}
