//! Rules by presence: which of a group of parameters may and must be sent.

use super::Failure;
use crate::messages::WhenClause;
use crate::{Code, Truth};

/// A rule about the presence of several parameters.
///
/// ```
/// use paramtable_core::{Truth, checks::Group};
///
/// let both = [Truth::True, Truth::True];
/// assert!(Group::ExactlyOneOf.check(&["`a`", "`b`"], &both, "").is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// One and no other.
    ExactlyOneOf,
    /// One or none.
    AtMostOneOf,
    /// One or more.
    AtLeastOneOf,
    /// Every one or none.
    AllOrNoneOf,
}

impl Group {
    /// Every group.
    pub const ALL: [Self; 4] =
        [Self::ExactlyOneOf, Self::AtMostOneOf, Self::AtLeastOneOf, Self::AllOrNoneOf];

    /// Its key on pages: `exactly_one_of`. Violations have the same code.
    pub fn name(self) -> &'static str {
        self.code().as_str()
    }

    fn code(self) -> Code {
        match self {
            Self::ExactlyOneOf => Code::ExactlyOneOf,
            Self::AtMostOneOf => Code::AtMostOneOf,
            Self::AtLeastOneOf => Code::AtLeastOneOf,
            Self::AllOrNoneOf => Code::AllOrNoneOf,
        }
    }

    /// Judges a group by which of its parameters were sent; an unknown
    /// presence may turn out either way, so it breaks nothing by itself. The
    /// names are those for the message, in the same order; `when` is the rule's
    /// condition in words, empty if it has none.
    ///
    /// # Errors
    ///
    /// The rule's code, if it certainly does not hold.
    pub fn check(self, names: &[&str], sent: &[Truth], when: &str) -> Result<(), Failure> {
        let certain = sent.iter().filter(|sent| sent.is_true()).count();
        let possible = sent.iter().filter(|sent| !sent.is_false()).count();
        let failure = match self {
            Self::ExactlyOneOf => certain > 1 || possible == 0,
            Self::AtMostOneOf => certain > 1,
            Self::AtLeastOneOf => possible == 0,
            Self::AllOrNoneOf => certain > 0 && possible < sent.len(),
        };
        if !failure {
            return Ok(());
        }
        let (names, when) = (list(names), WhenClause(when));
        let sent = if certain == 0 { "none was" } else { "several were" };
        Err(Failure::new(
            self.code(),
            match self {
                Self::ExactlyOneOf => {
                    format!("exactly one of {names} is required{when}, but {sent} sent")
                }
                Self::AtMostOneOf => {
                    format!("at most one of {names} is allowed{when}, but {sent} sent")
                }
                Self::AtLeastOneOf => {
                    format!("at least one of {names} is required{when}, but {sent} sent")
                }
                Self::AllOrNoneOf => {
                    format!(
                        "{names} must be sent together or not at all{when}, but only some were sent"
                    )
                }
            },
        ))
    }
}

/// Names as a person lists them: a, b and c.
fn list(names: &[&str]) -> String {
    match names.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::Group;
    use crate::Truth::{self, False, True, Unknown};

    fn check(group: Group, sent: [Truth; 3], is_valid: bool) {
        let result = group.check(&["a", "b", "c"], &sent, "");
        assert_eq!(result.is_ok(), is_valid, "{group:?} {sent:?}");
    }

    #[test]
    fn definite_presence() {
        use Group::{AllOrNoneOf, AtLeastOneOf, AtMostOneOf, ExactlyOneOf};
        let none = [False; 3];
        let one = [False, True, False];
        let two = [True, True, False];
        let all = [True; 3];
        for (group, verdicts) in [
            (ExactlyOneOf, [false, true, false, false]),
            (AtMostOneOf, [true, true, false, false]),
            (AtLeastOneOf, [false, true, true, true]),
            (AllOrNoneOf, [true, false, false, true]),
        ] {
            for (sent, is_valid) in [none, one, two, all].into_iter().zip(verdicts) {
                check(group, sent, is_valid);
            }
        }
    }

    #[test]
    fn an_unknown_presence_breaks_nothing_by_itself() {
        check(Group::ExactlyOneOf, [Unknown, False, False], true);
        check(Group::AtLeastOneOf, [Unknown, False, False], true);
        check(Group::AllOrNoneOf, [Unknown, True, True], true);
        check(Group::AllOrNoneOf, [Unknown, True, False], false);
        check(Group::AtMostOneOf, [True, True, Unknown], false);
    }
}
