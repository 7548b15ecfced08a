//! Who sends a value and how it is read, which decides what is a violation.

/// How strictly a value is validated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judging {
    /// A request, as a server reads it: everything counts.
    Request,
    /// A response or callback, as a client reads it: types and mandatory rows.
    Response,
    /// A response or callback with constraints, conditions and rules, as
    /// `from_json` and `validate` treat it. Values that an enum does not list are
    /// allowed.
    Received,
    /// The same without such values: as the API has to write it.
    ValidatedResponse,
}

impl Judging {
    /// Whether unknown names are violations, and so is `null` for a parameter that
    /// may be absent.
    pub(crate) fn is_strict(self) -> bool {
        self == Self::Request
    }

    /// Whether constraints, conditions and rules are checked.
    pub(crate) fn has_rules(self) -> bool {
        self != Self::Response
    }
}
