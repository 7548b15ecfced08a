//! A mapping file: answers to doubts that hold for all documents of a site.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::cells::requirement::Requirement;
use crate::roles::{Role, fold};

/// The answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// Headers of columns; `None` is a column to leave out.
    columns: BTreeMap<String, Option<Role>>,
    requirement: BTreeMap<String, Requirement>,
    types: BTreeMap<String, String>,
    /// Tables by the words of their headings: whether to take them.
    tables: BTreeMap<String, bool>,
}

impl Mapping {
    /// Reads a mapping file: a page of YAML with the keys `columns`, `requirement`,
    /// `types` and `tables`, each a map from the words of the document.
    ///
    /// # Errors
    ///
    /// The text is not such a page.
    pub fn parse(text: &str) -> Result<Self, String> {
        let json = paramtable_language::page_as_json(text)
            .ok_or("a mapping file is YAML without anchors and tags")?;
        let value: Value = serde_json::from_str(&json).map_err(|error| error.to_string())?;
        let Value::Object(map) = value else { return Err("a mapping file is a map".to_owned()) };
        let mut mapping = Self::default();
        for (key, value) in map {
            let Value::Object(entries) = value else { return Err(format!("`{key}` is a map")) };
            for (word, answer) in entries {
                let Value::String(answer) = answer else {
                    return Err(format!("`{word}` in `{key}` needs a text"));
                };
                mapping.add(&key, &word, &answer)?;
            }
        }
        Ok(mapping)
    }

    fn add(&mut self, key: &str, word: &str, answer: &str) -> Result<(), String> {
        let folded = if fold(word).is_empty() { word.trim().to_owned() } else { fold(word) };
        match key {
            "columns" => {
                let role = Role::NAMED.iter().find(|(name, _)| *name == answer);
                let role = role.map(|(_, role)| *role);
                if role.is_none() && answer != "skip" {
                    let names: Vec<_> = Role::NAMED.iter().map(|(name, _)| *name).collect();
                    return Err(format!(
                        "`{answer}` is no column: write one of {}, or skip",
                        names.join(", ")
                    ));
                }
                self.columns.insert(folded, role);
            }
            "requirement" => {
                let value = match answer {
                    "M" => Requirement::M,
                    "O" => Requirement::O,
                    "C" => Requirement::C,
                    _ => return Err(format!("`{answer}` is no requirement: write M, O or C")),
                };
                self.requirement.insert(folded, value);
            }
            "types" => {
                self.types.insert(folded, answer.to_owned());
            }
            "tables" => {
                let is_taken = match answer {
                    "take" => true,
                    "skip" => false,
                    _ => return Err(format!("`{answer}` is neither take nor skip")),
                };
                self.tables.insert(folded, is_taken);
            }
            _ => {
                return Err(format!(
                    "unknown key `{key}`: write columns, requirement, types or tables"
                ));
            }
        }
        Ok(())
    }

    /// The role of a column; `Some(None)` if it is to be left out.
    #[allow(clippy::option_option)] // Not mapped, and left out, differ.
    pub(crate) fn column(&self, header: &str) -> Option<Option<Role>> {
        self.columns.get(&fold(header)).copied()
    }

    pub(crate) fn requirement(&self, word: &str) -> Option<Requirement> {
        self.requirement.get(&fold(word)).or_else(|| self.requirement.get(word.trim())).copied()
    }

    pub(crate) fn kind(&self, word: &str) -> Option<&str> {
        self.types.get(&fold(word)).map(String::as_str)
    }

    /// Whether a table is taken, if the mapping says so.
    pub(crate) fn table(&self, headings: &[String]) -> Option<bool> {
        headings.iter().rev().find_map(|heading| self.tables.get(&fold(heading)).copied())
    }
}

#[cfg(test)]
mod tests {
    use super::Mapping;
    use crate::roles::Role;

    #[test]
    fn answers_are_read_and_mistakes_named() {
        let mapping =
            Mapping::parse("columns: { Muss?: requirement }\ntypes: { Betrag: decimal }\n");
        let mapping = mapping.unwrap();
        assert_eq!(mapping.column("Muss"), Some(Some(Role::Requirement)));
        assert_eq!(mapping.kind("betrag"), Some("decimal"));
        assert!(Mapping::parse("columns: { a: nothing }\n").is_err());
        assert!(Mapping::parse("colums: { a: name }\n").is_err());
    }
}
