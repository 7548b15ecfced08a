//! The names of types, fields and variants on a page that is written from them. The
//! page has names of its own only where those of the wire don't do: it is one to
//! generate from, too, and generated code asks more of names than a derive does.

use std::collections::HashSet;

use paramtable_language::model::{Name, NameProblem};
use paramtable_language::{RESERVED_METHODS, RESERVED_VARIANTS};

/// The names of the rows of a table, or of the values of an enum.
pub(crate) struct Names {
    /// How a name of the wire becomes one of Rust's.
    made: fn(&str, Option<&str>) -> Result<Name, NameProblem>,
    /// The names that a name takes.
    takes: fn(&Name) -> Vec<String>,
    /// The thing whose name is taken.
    instead: &'static str,
    taken: HashSet<String>,
}

impl Names {
    /// Of rows: generated code has setters and parameters of types besides.
    pub(crate) fn of_rows() -> Self {
        Self {
            made: Name::field,
            takes: |name| {
                vec![name.rust().to_owned(), format!("maybe_{}", name.rust()), name.pascal()]
            },
            instead: "field",
            // The values of a row are a type, which is called as the table and the row.
            taken: RESERVED_METHODS.into_iter().chain(["Builder"]).map(String::from).collect(),
        }
    }

    /// Of values.
    pub(crate) fn of_values() -> Self {
        Self {
            made: Name::variant,
            takes: |name| vec![name.rust().to_owned()],
            instead: "Value",
            taken: RESERVED_VARIANTS.map(|(rust, _)| String::from(rust)).into(),
        }
    }

    /// Of a type: others on its page have names that no type of people's has.
    pub(crate) fn of_types() -> Self {
        Self {
            made: Name::type_,
            takes: |name| vec![name.rust().to_owned()],
            instead: "Table",
            taken: HashSet::new(),
        }
    }

    /// The value of the page's `rust:` for a thing with this name in Rust; `None`
    /// if its name on the wire leads to it.
    pub(crate) fn take(&mut self, wire: &str, rust: &str) -> Option<String> {
        // In the case that the page asks for.
        let written = match (self.made)(wire, Some(rust)) {
            Err(NameProblem::Case(right)) => right,
            _ => rust.to_owned(),
        };
        let unmarked = written.trim_end_matches('_');
        let marked = format!("{unmarked}_");
        let numbered = (2..).map(|number| format!("{unmarked}{number}"));
        let instead = (1..).map(|number| format!("{}{number}", self.instead));
        // A number only helps if the name is taken.
        let most = self.taken.len() + 1;
        let candidates = [written.clone(), marked].into_iter();
        let mut candidates = candidates.chain(numbered.take(most)).chain(instead.take(most));
        let name = candidates.find_map(|rust| self.free(wire, &rust))?;
        self.taken.extend((self.takes)(&name));
        let is_made = (self.made)(wire, None).is_ok_and(|made| made == name);
        (!is_made).then(|| name.rust().to_owned())
    }

    /// The name, if it is one and nothing of it is taken.
    fn free(&self, wire: &str, rust: &str) -> Option<Name> {
        let name = (self.made)(wire, Some(rust)).ok()?;
        let is_free = (self.takes)(&name).iter().all(|name| !self.taken.contains(name));
        is_free.then_some(name)
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    /// Compares the names on the page with those on the wire and in Rust.
    fn taken<const N: usize>(mut names: Names, of: [(&str, &str); N]) -> [Option<String>; N] {
        of.map(|(wire, rust)| names.take(wire, rust))
    }

    #[test]
    fn a_page_says_only_what_the_wire_does_not() {
        let values = [("FREE", "Free"), ("00", "Approved"), ("A+", "APlus"), ("A-", "AMinus")];
        let said = taken(Names::of_values(), values);
        assert_eq!(said, [None, Some("Approved"), Some("APlus"), Some("AMinus")].map(owned));
    }

    #[test]
    fn what_generated_code_can_t_have_is_called_otherwise() {
        let values = [("UNKNOWN", "Unknown"), ("all", "ALL"), ("x", "größe"), ("Foo", "FOO")];
        let said = taken(Names::of_values(), values);
        assert_eq!(said, [Some("Unknown_"), None, Some("Value1"), None].map(owned));
        let rows = [("read", "read"), ("x", "x"), ("maybe_x", "maybe_x"), ("a1", "a1")];
        let said = taken(Names::of_rows(), rows);
        assert_eq!(said, [Some("read_"), None, Some("maybe_x_"), None].map(owned));
        let rows = [("a1", "a1"), ("a_1", "a_1"), ("userName", "name"), ("type", "type")];
        let said = taken(Names::of_rows(), rows);
        assert_eq!(said, [None, Some("a_12"), Some("name"), None].map(owned));
    }

    fn owned(name: Option<&str>) -> Option<String> {
        name.map(str::to_owned)
    }
}
