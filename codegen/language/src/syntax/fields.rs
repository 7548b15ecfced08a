//! Reads a map with known keys. Unknown and misspelt keys, and values of the wrong
//! form, are refused here.

use super::scalar::Plain;
use super::tree::Column;
use super::yaml::{Entry, Node, Value};
use crate::diagnostic::messages::UnknownKey;
use crate::diagnostic::{Diagnostic, Diagnostics, messages, nearest};
use crate::keys::{Keys, Shape};
use crate::span::{Span, Spanned};

/// A map with known keys.
pub(super) struct Fields<'n> {
    entries: &'n [Entry],
    pub(super) span: Span,
    keys: &'static Keys,
    /// Known keys that were probably intended by unknown ones.
    misspelt: Vec<&'static str>,
    /// Whether it is a map at all.
    readable: bool,
    /// Whether every key is known.
    whole: bool,
    /// Columns written as `~`.
    removed: Vec<Spanned<&'static str>>,
}

impl<'n> Fields<'n> {
    /// Reads a node as a map with these keys, and reports every other key.
    pub(super) fn new(node: &'n Node, keys: &'static Keys, diagnostics: &mut Diagnostics) -> Self {
        let what = keys.what;
        let (entries, readable) = if let Value::Map(entries) = &node.value {
            (entries.as_slice(), true)
        } else {
            complain(node, &format!("{what}, which is a map"), keys.such_as, diagnostics);
            (&[][..], false)
        };
        let mut misspelt = Vec::new();
        let mut whole = readable;
        for (index, Entry { key, value }) in entries.iter().enumerate() {
            let written = key.value.text.as_str();
            if keys.get(written).is_some() {
                continue;
            }
            whole = false;
            let before = index.checked_sub(1).map(|before| &entries[before]);
            diagnostics.push(if let Some(way_around) = keys.way_around(written) {
                messages::planned_key(written, what, way_around, key.span)
            } else {
                let known = keys.names();
                let meant = keys.meant(written);
                misspelt
                    .extend(meant.map(|(key, _)| key).or_else(|| nearest(written, known.clone())));
                let is_map =
                    matches!(value.value, Value::Map(_)) && keys.get("parameters").is_some();
                let is_row = is_map && meant.is_none() || is_certainly_a_row(value);
                let advice = match meant {
                    _ if let Some(why) = keys.never(written) => UnknownKey::Instead(why),
                    Some((_, help)) if !is_row => UnknownKey::Instead(help),
                    _ if let Some(before) = cut_by_a_comma(before, value) => {
                        UnknownKey::CutByComma { before }
                    }
                    _ if is_row && nearest(written, known).is_none() => UnknownKey::Row,
                    _ => UnknownKey::Other,
                };
                messages::unknown_key(&Spanned::new(written, key.span), keys, advice)
            });
        }
        Self { entries, span: node.span, keys, misspelt, readable, whole, removed: Vec::new() }
    }

    /// Counts columns written as `~` as removed from a copied row.
    pub(super) fn without_removed(mut self) -> Self {
        for Entry { key, value } in self.entries {
            let is_null =
                matches!(&value.value, Value::Scalar(scalar) if scalar.plain && scalar.text == "~");
            if is_null && let Some(known) = self.keys.get(&key.value.text) {
                self.removed.push(Spanned::new(known.name, key.span));
            }
        }
        self
    }

    /// Whether it is a map without unknown keys.
    pub(super) fn is_whole(&self) -> bool {
        self.whole
    }

    /// The columns that are removed.
    pub(super) fn removed(&self) -> &[Spanned<&'static str>] {
        &self.removed
    }

    /// A column that every row needs, so the reason for its absence matters.
    pub(super) fn column(
        &self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Column<Spanned<String>> {
        match self.node(key) {
            Some(_) => self.text(key, diagnostics).map_or(Column::Unreadable, Column::Written),
            None if self.lacks(key) => Column::Absent,
            None => Column::Unreadable,
        }
    }

    /// The entry of a key. If the key is repeated, which is reported, the first
    /// entry.
    pub(super) fn entry(&self, key: &str) -> Option<&'n Entry> {
        let entry = self.entries.iter().find(|entry| entry.key.value.text == key)?;
        // An unknown key was refused.
        let is_taken = self.keys.get(key).is_some()
            && !self.removed.iter().any(|removed| removed.value == key);
        is_taken.then_some(entry)
    }

    /// The value of a key.
    pub(super) fn node(&self, key: &str) -> Option<&'n Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// A text.
    pub(super) fn text(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<Spanned<String>> {
        let node = self.node(key)?;
        // Quoting helps with free text only, not if the value is one of few words.
        let shape = self.keys.get(key).map(|key| &key.shape);
        let few = matches!(shape, Some(Shape::OneOf(_)));
        match &node.value {
            Value::Scalar(scalar) if few && !scalar.is_nothing() => {
                Some(Spanned::new(scalar.text.clone(), node.span))
            }
            Value::List(types) if matches!(shape, Some(Shape::Type)) => {
                diagnostics.push(several_types(types, node.span));
                None
            }
            _ => text(node, diagnostics),
        }
    }

    /// A text, empty if there is none: descriptions and titles.
    pub(super) fn prose(&self, key: &str, diagnostics: &mut Diagnostics) -> String {
        if let Some(node) = self.node(key)
            && let Value::Scalar(scalar) = &node.value
            && let Some(comment) = scalar.comment
        {
            diagnostics.push(messages::cut_by_a_comment(comment));
        }
        self.text(key, diagnostics).map(|text| text.value.trim().to_owned()).unwrap_or_default()
    }

    /// `true` or `false`, if present.
    pub(super) fn boolean(
        &self,
        key: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Spanned<bool>> {
        let node = self.node(key)?;
        boolean(node, diagnostics).map(|value| Spanned::new(value, node.span))
    }

    /// The texts of a list.
    pub(super) fn texts(&self, key: &str, diagnostics: &mut Diagnostics) -> Vec<Spanned<String>> {
        let nodes =
            self.node(key).map_or(&[][..], |node| list(node, "names", "[one, other]", diagnostics));
        nodes.iter().filter_map(|node| text(node, diagnostics)).collect()
    }

    /// Whether a key is missing without a reported reason.
    pub(super) fn lacks(&self, key: &str) -> bool {
        self.readable && self.entry(key).is_none() && !self.misspelt.contains(&key)
    }

    /// Reports a missing key.
    pub(super) fn missing(&self, key: &str, example: &str, diagnostics: &mut Diagnostics) {
        if !self.lacks(key) {
            return; // reported already
        }
        diagnostics.push(messages::missing_key(self.keys.what, key, example, self.span));
    }
}

/// Whether a map has a key that only rows have.
fn is_certainly_a_row(node: &Node) -> bool {
    matches!(&node.value, Value::Map(entries)
        if entries.iter().any(|entry| entry.key.value.text == "requirement"))
}

/// The key of a plain text that a comma cut off. The rest of the text then looks
/// like a key without a colon and a value.
pub(super) fn cut_by_a_comma<'n>(before: Option<&'n Entry>, value: &Node) -> Option<&'n str> {
    let before = before?;
    let Value::Scalar(text) = &before.value.value else { return None };
    let Value::Scalar(behind) = &value.value else { return None };
    (text.plain && !text.is_nothing() && behind.is_nothing()).then_some(&before.key.value.text)
}

/// Reads a text; reports values that YAML reads as something else.
pub(super) fn text(node: &Node, diagnostics: &mut Diagnostics) -> Option<Spanned<String>> {
    let Value::Scalar(scalar) = &node.value else {
        complain(node, "a string", "", diagnostics);
        return None;
    };
    if let Some(why) = scalar.trap() {
        diagnostics.push(messages::not_a_string(&scalar.text, why, node.span));
        return None;
    }
    Some(Spanned::new(scalar.text.clone(), node.span))
}

/// Reads a key that is a name chosen on the page.
pub(super) fn name(entry: &Entry, diagnostics: &mut Diagnostics) -> Spanned<String> {
    let key = &entry.key;
    if let Some(why) = key.value.trap() {
        diagnostics.push(messages::not_a_string(&key.value.text, why, key.span));
    }
    Spanned::new(key.value.text.clone(), key.span)
}

/// Reports `[string, "null"]`.
fn several_types(types: &[Node], span: Span) -> Diagnostic {
    let names = types.iter().filter_map(|type_| match &type_.value {
        Value::Scalar(scalar) => Some(scalar.text.as_str()),
        _ => None,
    });
    let names: Vec<_> = names.filter(|name| *name != "null").collect();
    messages::several_types(&names, types.len() > 1, span)
}

/// `true` or `false`.
pub(super) fn boolean(node: &Node, diagnostics: &mut Diagnostics) -> Option<bool> {
    if let Value::Scalar(scalar) = &node.value
        && let Plain::Boolean(value) = scalar.read()
    {
        return Some(value);
    }
    let such_as = match &node.value {
        Value::Scalar(scalar) if ["no", "off", "false"].contains(&scalar.text.as_str()) => "false",
        _ => "true",
    };
    complain(node, "`true` or `false`", such_as, diagnostics);
    None
}

/// The entries of a map; reports any other node.
pub(super) fn map<'n>(
    node: &'n Node,
    what: &str,
    such_as: &str,
    diagnostics: &mut Diagnostics,
) -> &'n [Entry] {
    match &node.value {
        Value::Map(entries) => entries,
        _ => {
            complain(node, what, such_as, diagnostics);
            &[]
        }
    }
}

/// The elements of a list; reports any other node.
pub(super) fn list<'n>(
    node: &'n Node,
    what: &str,
    such_as: &str,
    diagnostics: &mut Diagnostics,
) -> &'n [Node] {
    if let Value::List(items) = &node.value {
        items
    } else {
        complain(node, &format!("a list of {what}"), such_as, diagnostics);
        &[]
    }
}

/// Reports a node of the wrong form, with an example of the right one, unless it
/// was refused before.
pub(super) fn complain(node: &Node, expected: &str, such_as: &str, diagnostics: &mut Diagnostics) {
    let found = match &node.value {
        Value::Scalar(scalar) => match scalar.read() {
            Plain::Null => "nothing",
            Plain::Boolean(_) => "true or false",
            Plain::Number(_) => "a number",
            Plain::Text(_) => "a string",
        },
        Value::List(_) => "a list",
        Value::Map(_) => "a map",
        Value::Refused => return,
    };
    diagnostics.push(messages::expected(expected, found, such_as, node.span));
}
