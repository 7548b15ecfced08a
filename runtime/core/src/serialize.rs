//! Violations as they go over the wire, alone as within problem details.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::{Code, Place, Pointer, Violation, Violations};

/// A list. It does not tell whether there were more than are kept: see
/// [`Violations::is_truncated`], and the member beside the list in problem details.
impl Serialize for Violations {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}

/// An object of `place`, `pointer`, `code`, `rule` where one was broken, and
/// `message`.
impl Serialize for Violation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("place", &self.place())?;
        members.serialize_entry("pointer", self.pointer())?;
        members.serialize_entry("code", &self.code())?;
        if let Some(rule) = self.rule() {
            members.serialize_entry("rule", rule)?;
        }
        members.serialize_entry("message", self.message())?;
        members.end()
    }
}

impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl Serialize for Pointer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
