//! The answer of a server to a request that it does not accept: problem details for
//! HTTP (RFC 9457).

use std::borrow::Cow;
use std::collections::BTreeSet;

use paramtable_core::Violations;
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::rejection::{Rejection, SyntaxError};

/// Problem details (RFC 9457): a description of an error for programs and people.
///
/// ```
/// use paramtable::Problem;
///
/// let problem = Problem::new(404, "Not Found", "there is no session `ps-1`")
///     .of_type("https://example.com/problems/no-session", "No such session");
/// assert_eq!(
///     problem.to_json(),
///     r#"{"type":"https://example.com/problems/no-session","title":"No such session","status":404,"detail":"there is no session `ps-1`"}"#
/// );
/// ```
///
/// Violations are an extension member `violations`, a list of objects with
/// `place` (`body`, `header`, `query` or `path`), `pointer` (RFC 6901), `code`,
/// `rule` where one was broken, and `message`: [`Violations`] serialise so by
/// themselves too, for answers of another shape. A member `truncated` is `true`
/// where there were more than [`Violations::MAX`].
///
/// With the feature `axum` it is a response of axum, and `axum::map_problem` puts
/// an answer of an API's own in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    type_: Cow<'static, str>,
    title: Cow<'static, str>,
    status: u16,
    detail: Box<str>,
    violations: Violations,
    /// A header of the answer that lists the accepted forms.
    #[cfg(feature = "axum")]
    pub(crate) accept_header: Option<&'static (&'static str, &'static str)>,
}

/// An error that can be answered with a problem.
pub trait ToProblem {
    /// The problem.
    fn to_problem(&self) -> Problem;
}

impl Problem {
    /// The media type of its JSON text (RFC 9457, section 6.1).
    pub const MEDIA_TYPE: &'static str = "application/problem+json";

    /// A problem of an HTTP status and no type of its own, so its title should
    /// be the status's phrase (RFC 9457, section 4.2.1); `detail` is a sentence.
    pub fn new(
        status: u16,
        title: impl Into<Cow<'static, str>>,
        detail: impl Into<Box<str>>,
    ) -> Self {
        Self {
            type_: Cow::Borrowed("about:blank"),
            title: title.into(),
            status,
            detail: detail.into(),
            violations: Violations::default(),
            #[cfg(feature = "axum")]
            accept_header: None,
        }
    }

    /// The same with a type of its own: a URI that names it, and the title of all
    /// problems of the type.
    #[must_use]
    pub fn of_type(
        mut self,
        uri: impl Into<Cow<'static, str>>,
        title: impl Into<Cow<'static, str>>,
    ) -> Self {
        (self.type_, self.title) = (uri.into(), title.into());
        self
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The URI that names its type: `about:blank` if it has none of its own.
    pub fn type_uri(&self) -> &str {
        &self.type_
    }

    /// The title of all problems of its type.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The explanation of this occurrence.
    pub fn detail(&self) -> &str {
        &self.detail
    }

    /// The violations of the parameters; empty for other errors.
    pub fn violations(&self) -> &Violations {
        &self.violations
    }

    /// Its JSON text, whose media type is [`Problem::MEDIA_TYPE`].
    #[allow(clippy::missing_panics_doc)] // never, as it says
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("texts and numbers can be written as JSON")
    }
}

impl ToProblem for Violations {
    /// A problem of status 422.
    fn to_problem(&self) -> Problem {
        let least = if self.is_truncated() { "at least " } else { "" };
        // Of one parameter several things may be wrong.
        let places: BTreeSet<_> = self.iter().map(|one| (one.place(), one.pointer())).collect();
        let count = places.len();
        let plural = if count == 1 { "" } else { "s" };
        let detail = format!("the request has {least}{count} invalid parameter{plural}");
        let problem = Problem::new(422, "Unprocessable Content", detail);
        Problem { violations: self.clone(), ..problem }
    }
}

impl ToProblem for SyntaxError {
    /// A problem of status 400.
    fn to_problem(&self) -> Problem {
        Problem::new(400, "Bad Request", format!("the body is {self}"))
    }
}

impl ToProblem for Rejection {
    fn to_problem(&self) -> Problem {
        match self {
            Self::Syntax(error) => error.to_problem(),
            Self::Invalid(violations) => violations.to_problem(),
        }
    }
}

impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("type", &self.type_)?;
        members.serialize_entry("title", &self.title)?;
        members.serialize_entry("status", &self.status)?;
        members.serialize_entry("detail", &self.detail)?;
        if !self.violations.is_empty() {
            members.serialize_entry("violations", &self.violations)?;
        }
        if self.violations.is_truncated() {
            members.serialize_entry("truncated", &true)?;
        }
        members.end()
    }
}
