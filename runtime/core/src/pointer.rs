//! Places in JSON. While a value is being read its place is a list on the
//! stack, which costs nothing; it becomes text only once something is wrong.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use crate::printable;

/// A JSON pointer (RFC 6901) in wire names; the empty pointer is the whole value.
///
/// `Display` is for people and their logs: it escapes invisible characters in names
/// that a sender chose. [`Pointer::as_str`] gives the pointer as it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pointer(Box<str>);

impl Pointer {
    /// The pointer as text, such as `/customer/email`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first name below a place, if this pointer leads there.
    pub(crate) fn name_below(&self, at: &Location<'_>) -> Option<String> {
        let name = self.0.strip_prefix(at.pointer().as_str())?.strip_prefix('/')?;
        (!name.contains('/')).then(|| unescaped(name))
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        printable(&self.0).fmt(f)
    }
}

impl PartialEq<str> for Pointer {
    fn eq(&self, other: &str) -> bool {
        &*self.0 == other
    }
}

impl PartialEq<&str> for Pointer {
    fn eq(&self, other: &&str) -> bool {
        &*self.0 == *other
    }
}

/// Which part of a message a value belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Place {
    /// The body of a request, response or callback.
    #[default]
    Body,
    /// A header.
    Header,
    /// The query of the URL.
    Query,
    /// The path of the URL.
    Path,
}

impl Place {
    /// Every place, in order.
    pub const ALL: [Self; 4] = [Self::Body, Self::Header, Self::Query, Self::Path];

    /// The place in a word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Header => "header",
            Self::Query => "query",
            Self::Path => "path",
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A place that is being read: a step, and the place it was taken from.
///
/// ```
/// use paramtable_core::Location;
///
/// let customer = Location::ROOT.key("customer");
/// assert_eq!(customer.key("a/b").pointer(), "/customer/a~1b");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Location<'a> {
    parent: Option<&'a Location<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy, Debug)]
enum Step<'a> {
    Root(Place),
    Key(&'a str),
    Index(usize),
}

impl Location<'_> {
    /// The whole of a body.
    pub const ROOT: Location<'static> = Location::root(Place::Body);

    /// The whole of a part of a message.
    pub const fn root(place: Place) -> Location<'static> {
        Location { parent: None, step: Step::Root(place) }
    }

    /// The part of the message that this belongs to.
    pub fn place(&self) -> Place {
        match (self.step, self.parent) {
            (Step::Root(place), _) => place,
            (_, Some(parent)) => parent.place(),
            (_, None) => Place::Body,
        }
    }

    /// The value under `name`, a wire name.
    pub const fn key<'a>(&'a self, name: &'a str) -> Location<'a> {
        Location { parent: Some(self), step: Step::Key(name) }
    }

    /// The element at `index` of a list, from 0.
    pub const fn index(&self, index: usize) -> Location<'_> {
        Location { parent: Some(self), step: Step::Index(index) }
    }

    /// Calls `then` with the place that a path of wire names leads to.
    pub fn below(&self, path: &[&str], then: &mut dyn FnMut(&Location<'_>)) {
        match path {
            [] => then(self),
            [first, rest @ ..] => self.key(first).below(rest, then),
        }
    }

    /// The place as text.
    pub fn pointer(&self) -> Pointer {
        let mut text = String::with_capacity(self.length());
        self.write(&mut text);
        Pointer(text.into())
    }

    /// How many bytes the place has as text, unless a name needs escapes.
    fn length(&self) -> usize {
        let step = match self.step {
            Step::Root(_) => 0,
            Step::Key(name) => 1 + name.len(),
            Step::Index(index) => 2 + index.checked_ilog10().unwrap_or(0) as usize,
        };
        self.parent.map_or(0, Location::length) + step
    }

    // Recursion is bounded by how deep values may nest, which readers limit.
    fn write(&self, text: &mut String) {
        if let Some(parent) = self.parent {
            parent.write(text);
        }
        match self.step {
            Step::Root(_) => {}
            Step::Key(name) => {
                text.push('/');
                write_escaped(name, text);
            }
            Step::Index(index) => {
                // Writing to a `String` cannot fail.
                let _ = write!(text, "/{index}");
            }
        }
    }
}

/// A name short enough for an answer: a hostile one may be megabytes long. Of
/// names that a spec declares every character is kept.
pub fn truncate_name(name: &str) -> Cow<'_, str> {
    const MAX_CHARS: usize = 64;
    match name.char_indices().nth(MAX_CHARS) {
        None => Cow::Borrowed(name),
        Some((end, _)) => Cow::Owned(format!("{}…", &name[..end])),
    }
}

/// A name as a step of a JSON pointer (RFC 6901, section 3).
pub fn escaped(name: &str) -> String {
    let mut step = String::with_capacity(name.len());
    write_escaped(name, &mut step);
    step
}

/// The name that a step of a JSON pointer stands for.
pub fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

fn write_escaped(name: &str, text: &mut String) {
    let mut rest = name;
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'~' | b'/')) {
        text.push_str(&rest[..at]);
        text.push_str(if rest[at..].starts_with('~') { "~0" } else { "~1" });
        rest = &rest[at + 1..];
    }
    text.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::{Location, escaped, unescaped};

    #[test]
    fn the_root_is_the_empty_pointer() {
        assert_eq!(Location::ROOT.pointer(), "");
    }

    #[test]
    fn tilde_and_slash_are_escaped() {
        assert_eq!(Location::ROOT.key("m~n/o").index(3).pointer(), "/m~0n~1o/3");
    }

    #[test]
    fn a_step_comes_back_as_its_name() {
        for name in ["", "plain", "~1", "a/~b", "~~//"] {
            assert_eq!(unescaped(&escaped(name)), name);
        }
    }

    #[test]
    fn a_hostile_name_stays_on_its_line() {
        let pointer = Location::ROOT.key("a\n\u{202e}b").pointer();
        assert_eq!(pointer.as_str(), "/a\n\u{202e}b");
        assert_eq!(pointer.to_string(), r"/a\n\u{202e}b");
        assert_eq!(format!("{pointer:?}"), r#"Pointer("/a\n\u{202e}b")"#);
    }
}
