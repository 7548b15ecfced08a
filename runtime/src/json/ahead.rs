//! Looking ahead in an object of JSON, for a tag that comes after rows of its case.
//!
//! Each object looks ahead at most once, and at most 32 objects with a table are
//! nested in each other (`MAX_NESTED_OBJECTS`). So no byte is looked over more often
//! than that, whatever a sender nests.

use paramtable_core::json::{self, Undecodable};

use super::reader::JsonReader;
use crate::reading::{Ahead, InputText, Primitive};

impl<'a, L> JsonReader<'a, L> {
    /// Looks for the first entry of a name after the value that is next, in the same
    /// object. What is no JSON is found when it is read.
    pub(super) fn entry_ahead<'de>(&self, name: &str) -> Ahead<'a, 'de> {
        let mut scout = JsonReader::<L>::new(self.whole);
        scout.at = self.at;
        scout.find(name).unwrap_or(Ahead::Missing)
    }

    fn find<'de>(&mut self, name: &str) -> Option<Ahead<'a, 'de>> {
        loop {
            self.pass_over()?;
            if self.ends(b'}').ok()? || self.peek()? != b'"' {
                return None;
            }
            let is_sought = match self.quoted() {
                Some(known) => known == name,
                None => self.unescaped().ok()?.is_ok_and(|known| known == name),
            };
            self.expect(b':').ok()?;
            if is_sought {
                return self.single_value();
            }
        }
    }

    /// Passes over a value: quickly, where it is a text without escapes.
    fn pass_over(&mut self) -> Option<()> {
        if self.peek()? == b'"' && self.quoted().is_some() {
            return Some(());
        }
        self.skip_value().ok()
    }

    fn single_value<'de>(&mut self) -> Option<Ahead<'a, 'de>> {
        Some(Ahead::Single(match self.peek()? {
            b'{' | b'[' => return Some(Ahead::Many),
            b'n' => return Some(Ahead::Null),
            b't' => Primitive::Boolean(true),
            b'f' => Primitive::Boolean(false),
            b'"' => match self.quoted() {
                Some(text) => Primitive::Text(InputText::Transient(text.into())),
                None => match self.unescaped().ok()? {
                    Ok(text) => Primitive::Text(InputText::Transient(text.into())),
                    Err(_) => Primitive::Undecodable(Undecodable::LoneSurrogateInText),
                },
            },
            _ => {
                let end = json::end_of_number(self.whole.as_bytes(), self.at)?;
                Primitive::Number(self.whole.get(self.at..end)?)
            }
        }))
    }
}
