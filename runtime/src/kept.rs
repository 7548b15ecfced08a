//! Values that are kept to be read later: entries that come before the tag of their
//! object, in formats that can't look ahead. Nothing of a value is lost, and it is
//! read as if it came only now.

use paramtable_core::json::Undecodable;

use crate::reading::{
    Ahead, Elements, Entries, InputText, Primitive, Stop, TakeElement, TakeEntry, Target, Value,
};

/// A value, as its format has it.
#[derive(Clone, Debug, Default)]
pub(crate) enum Kept {
    #[default]
    Null,
    Boolean(bool),
    Integer(i64),
    Float(f64),
    Number(Box<str>),
    Text(Box<str>),
    Untyped(Box<str>),
    Bytes,
    Undecodable(Undecodable),
    List(Vec<Kept>),
    /// In the order in which they came.
    Object(Vec<(Box<str>, Kept)>),
}

/// Keeps the value that is next.
pub(crate) fn keep(value: &mut dyn Value<'_>) -> Result<Kept, Stop> {
    let mut kept = Kept::Null;
    value.read(&mut KeptTarget(&mut kept))?;
    Ok(kept)
}

struct KeptTarget<'a>(&'a mut Kept);

impl<'de> Target<'de> for KeptTarget<'_> {
    fn null(&mut self) {}

    fn primitive(&mut self, primitive: Primitive<'_, 'de>) -> Result<(), Stop> {
        *self.0 = match primitive {
            Primitive::Boolean(value) => Kept::Boolean(value),
            Primitive::Integer(number) => Kept::Integer(number),
            Primitive::Float(number) => Kept::Float(number),
            Primitive::Number(digits) => Kept::Number(digits.into()),
            Primitive::Text(text) => Kept::Text(text.into_string().into()),
            Primitive::Untyped(text) => Kept::Untyped(text.into_string().into()),
            Primitive::Bytes => Kept::Bytes,
            Primitive::Undecodable(why) => Kept::Undecodable(why),
        };
        Ok(())
    }

    fn list(&mut self, elements: &mut dyn Elements<'de>) -> Result<(), Stop> {
        let mut list = Vec::new();
        elements.read(&mut |element| {
            list.push(keep(element)?);
            Ok(())
        })?;
        *self.0 = Kept::List(list);
        Ok(())
    }

    fn object(&mut self, entries: &mut dyn Entries<'de>) -> Result<(), Stop> {
        let mut object = Vec::new();
        entries.read(&mut |name, value| {
            object.push((Box::from(name), keep(value)?));
            Ok(())
        })?;
        *self.0 = Kept::Object(object);
        Ok(())
    }
}

impl Kept {
    /// The value, if it holds no others and is not `null`.
    fn as_primitive<'de>(&self) -> Option<Primitive<'_, 'de>> {
        Some(match self {
            Self::Null | Self::List(_) | Self::Object(_) => return None,
            Self::Boolean(value) => Primitive::Boolean(*value),
            Self::Integer(number) => Primitive::Integer(*number),
            Self::Float(number) => Primitive::Float(*number),
            Self::Number(digits) => Primitive::Number(digits),
            Self::Text(text) => Primitive::Text(InputText::Transient((**text).into())),
            Self::Untyped(text) => Primitive::Untyped(InputText::Transient((**text).into())),
            Self::Bytes => Primitive::Bytes,
            Self::Undecodable(why) => Primitive::Undecodable(*why),
        })
    }
}

impl<'de> Value<'de> for Kept {
    fn read(&mut self, target: &mut dyn Target<'de>) -> Result<(), Stop> {
        match std::mem::take(self) {
            Self::Null => {
                target.null();
                Ok(())
            }
            Self::List(list) => target.list(&mut KeptList(list)),
            Self::Object(object) => target.object(&mut KeptObject(object.into_iter())),
            // Given away, so that it is not copied once more.
            Self::Text(text) => {
                target.primitive(Primitive::Text(InputText::Transient(text.into_string().into())))
            }
            single => single.as_primitive().map_or(Ok(()), |single| target.primitive(single)),
        }
    }

    fn skip(&mut self) -> Result<(), Stop> {
        Ok(())
    }
}

struct KeptList(Vec<Kept>);

impl<'de> Elements<'de> for KeptList {
    fn read(&mut self, take: &mut TakeElement<'_, 'de>) -> Result<(), Stop> {
        self.0.iter_mut().try_for_each(|element| take(element))
    }
}

struct KeptObject(std::vec::IntoIter<(Box<str>, Kept)>);

impl<'de> Entries<'de> for KeptObject {
    fn read(&mut self, take: &mut TakeEntry<'_, 'de>) -> Result<(), Stop> {
        while let Some((name, value)) = self.0.next() {
            take(&name, &mut KeptEntry { value, later: self.0.as_slice() })?;
        }
        Ok(())
    }
}

/// The value of an entry, and the entries after it, among which a tag is found.
struct KeptEntry<'a> {
    value: Kept,
    later: &'a [(Box<str>, Kept)],
}

impl<'de> Value<'de> for KeptEntry<'_> {
    fn read(&mut self, target: &mut dyn Target<'de>) -> Result<(), Stop> {
        self.value.read(target)
    }

    fn skip(&mut self) -> Result<(), Stop> {
        Ok(())
    }

    fn ahead(&mut self, name: &str) -> Ahead<'_, 'de> {
        let found = self.later.iter().find(|(known, _)| **known == *name);
        match found.map(|(_, value)| value) {
            None => Ahead::Missing,
            Some(Kept::Null) => Ahead::Null,
            Some(value) => value.as_primitive().map_or(Ahead::Many, Ahead::Single),
        }
    }
}
