//! Names on the wire and in Rust. Only this module derives one from the other;
//! `lower` reports names that become the same.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// The modules that hold a page's machinery, below the page's own: names that
/// the pages below it can't have.
pub(crate) const MACHINERY: [&str; 7] =
    ["builder", "debug", "decode", "defaults", "owned", "serialize", "validate"];

/// The name of the type of error bodies, whatever the object is called.
pub const ERROR_BODY: &str = "ErrorBody";

/// The name of the type of facts.
pub const FACTS: &str = "Facts";

/// The module that holds it.
pub(crate) const FACTS_MODULE: &str = "facts";

/// The keywords of all editions, reserved ones included (The Rust Reference,
/// "Keywords"). `Name` refuses those that cannot be written raw either.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Whether Rust keeps a word for itself, in any edition.
pub fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word)
}

/// A name on the wire and its counterpart in Rust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    wire: String,
    rust: String,
}

/// The reason why a name has no Rust name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameProblem {
    /// It has no character that a Rust name may have.
    NoLetters,
    /// It would begin with a digit.
    Digit,
    /// It is not ASCII, so its words cannot be told apart and no case fits.
    NotAscii,
    /// It is a keyword of Rust.
    Keyword,
    /// The page asks for it in another case than Rust's; this is the correct form.
    Case(String),
}

impl Name {
    /// The name of a parameter: `snake_case`.
    ///
    /// # Errors
    ///
    /// Why there is no such name.
    pub fn field(wire: &str, rust: Option<&str>) -> Result<Self, NameProblem> {
        Self::new(wire, rust, heck::ToSnakeCase::to_snake_case)
    }

    /// The name of a type: `PascalCase`.
    ///
    /// # Errors
    ///
    /// Why there is no such name.
    pub fn type_(wire: &str, rust: Option<&str>) -> Result<Self, NameProblem> {
        Self::new(wire, rust, heck::ToUpperCamelCase::to_upper_camel_case)
    }

    /// The name of an enum's value: `PascalCase`.
    ///
    /// # Errors
    ///
    /// Why there is no such name.
    pub fn variant(wire: &str, rust: Option<&str>) -> Result<Self, NameProblem> {
        Self::type_(wire, rust)
    }

    fn new(
        wire: &str,
        rust: Option<&str>,
        case: impl Fn(&str) -> String,
    ) -> Result<Self, NameProblem> {
        let rust = match rust {
            // The page's own name for Rust has to be in Rust's case already.
            Some(rust) => {
                let right = case(rust);
                // An underscore at the end is allowed: it avoids a keyword.
                if rust.trim_end_matches('_') != right && !right.is_empty() && rust.is_ascii() {
                    return Err(NameProblem::Case(right));
                }
                rust.to_owned()
            }
            None if !wire.is_ascii() => return Err(NameProblem::NotAscii),
            None => case(wire),
        };
        match rust.bytes().next() {
            None => return Err(NameProblem::NoLetters),
            Some(first) if first.is_ascii_digit() => return Err(NameProblem::Digit),
            Some(_) => {}
        }
        let is_identifier = rust.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if !is_identifier || rust.bytes().all(|byte| byte == b'_') {
            return Err(NameProblem::NoLetters);
        }
        // These can't even be written raw.
        if matches!(rust.as_str(), "self" | "Self" | "super" | "crate") {
            return Err(NameProblem::Keyword);
        }
        Ok(Self { wire: wire.to_owned(), rust })
    }

    /// The same name on the wire, with another name in Rust.
    #[must_use]
    pub fn called(&self, rust: &str) -> Self {
        Self { wire: self.wire.clone(), rust: rust.to_owned() }
    }

    /// The name of a type that belongs to this one's.
    #[must_use]
    pub fn followed_by(&self, part: &str) -> Self {
        Self { wire: format!("{}{part}", self.wire), rust: format!("{}{part}", self.rust) }
    }

    /// As it is on the wire, or in the spec where it never travels.
    pub fn wire(&self) -> &str {
        &self.wire
    }

    /// The name in Rust; a keyword lacks its `r#`.
    pub fn rust(&self) -> &str {
        &self.rust
    }

    /// As the name of a constant.
    pub fn constant(&self) -> String {
        self.rust.to_shouty_snake_case()
    }

    /// As the name of a type that belongs to a parameter.
    pub fn pascal(&self) -> String {
        match self.rust.to_upper_camel_case().as_str() {
            "Self" => String::from("Self_"),
            pascal => pascal.to_owned(),
        }
    }

    /// As the name of a module.
    pub fn snake(&self) -> String {
        self.rust.to_snake_case()
    }
}

#[cfg(test)]
mod tests {
    use super::{Name, NameProblem};

    #[test]
    fn cases() {
        let field = |wire: &str| Name::field(wire, None).map(|name| name.rust);
        assert_eq!(field("clientReferenceId").as_deref(), Ok("client_reference_id"));
        assert_eq!(field("X-REQUEST-ID").as_deref(), Ok("x_request_id"));
        assert_eq!(field("type").as_deref(), Ok("type"));
        assert_eq!(field("self"), Err(NameProblem::Keyword));
        assert_eq!(field("2DBarcode"), Err(NameProblem::Digit));
        assert_eq!(field("+1"), Err(NameProblem::Digit));
        assert_eq!(field("--"), Err(NameProblem::NoLetters));
        assert_eq!(field("größe"), Err(NameProblem::NotAscii));
        let variant = |wire: &str| Name::variant(wire, None).map(|name| name.rust);
        assert_eq!(variant("VIRTUAL_ACCOUNT").as_deref(), Ok("VirtualAccount"));
        assert_eq!(variant(""), Err(NameProblem::NoLetters));
    }

    #[test]
    fn a_name_that_was_asked_for_is_taken_or_refused() {
        let asked = |rust: &str| Name::field("+1", Some(rust)).map(|name| name.rust);
        assert_eq!(asked("plus_one").as_deref(), Ok("plus_one"));
        assert_eq!(asked("a b"), Err(NameProblem::Case(String::from("a_b"))));
        assert_eq!(asked("fooBar"), Err(NameProblem::Case(String::from("foo_bar"))));
        assert_eq!(asked("self_").as_deref(), Ok("self_"));
        assert_eq!(asked("crate"), Err(NameProblem::Keyword));
    }
}
