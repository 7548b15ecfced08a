//! Tables with cases: objects whose rows depend on a tag.
//!
//! The table reads its own rows, and hands every other entry to the slots of the
//! case. A row of a case may come before the tag. Then the reader is asked for the
//! tag, which a text of JSON knows how to look ahead for; entries of other formats
//! are kept until the tag has come.

use paramtable_core::{Location, messages};

use super::{Decoder, Entry};
use crate::context::Context;
use crate::kept::{Kept, keep};
use crate::reading::{Ahead, Stop};
use crate::slot::Slot;
use crate::validator::Validator;

/// The cases of a table: the enum in its field `case`.
pub trait CasesDefinition: Sized {
    /// The tag's enum.
    type Tag;

    /// The state of each row of a case during decoding: an enum of the cases.
    type Slots;

    /// The rows that rules read of an invalid case.
    type Salvaged;

    /// The decoder of the tag.
    type TagDecoder: for<'de> Decoder<'de, Value = Self::Tag, Salvaged = ()>;

    /// Its name in the spec.
    const NAME: &'static str;

    /// The decoder of the tag.
    const TAG: Self::TagDecoder;

    /// The tag's name.
    const TAG_NAME: &'static str;

    /// Whether the tag may be left out, and there is no case then.
    const IS_OPTIONAL: bool;

    /// Whether the table ignores unknown parameters.
    const IGNORES_UNKNOWN: bool;

    /// The case that a value of the tag chooses, with nothing read yet.
    fn choose(tag: &Self::Tag) -> Self::Slots;

    /// The value of the tag.
    fn tag(&self) -> Self::Tag;

    /// The condition, in words, under which a row may be sent, if a case has it.
    fn only_when(name: &str) -> Option<&'static str>;

    /// Makes the case of its slots, and reports what is missing in it.
    fn finish(slots: Self::Slots, validator: &mut Validator<'_>) -> Slot<Self, Self::Salvaged>;

    /// Validates the constraints of the case's rows.
    fn validate_rows(&self, validator: &mut Validator<'_>);
}

/// Cases that may borrow from their source, which lives for `'de`.
pub trait DecodeCases<'de>: CasesDefinition {
    /// Reads an entry that is no common row into its slot.
    ///
    /// # Errors
    ///
    /// The text ends, or is not of its format.
    fn read(slots: &mut Self::Slots, entry: Entry<'_, 'de>) -> Result<(), Stop>;
}

/// The state of the case while its table is read.
pub enum CaseSlot<C: CasesDefinition> {
    /// The tag has not come yet, and there was no reason to look for it.
    Waiting(KeptEntries),
    /// The tag was read, and the rows are being read.
    Reading(C::Slots),
    /// It is known: absent where there is no case, unknown where the tag is.
    Done(Slot<C, C::Salvaged>),
}

/// Entries that came before the tag.
#[derive(Clone, Debug, Default)]
pub struct KeptEntries(Vec<KeptEntry>);

#[derive(Clone, Debug)]
struct KeptEntry {
    name: Box<str>,
    /// Nothing, if it was sent before: of that the first value counts.
    value: Option<Kept>,
}

impl KeptEntries {
    fn keep(&mut self, entry: Entry<'_, '_>) -> Result<(), Stop> {
        let Entry { name, value, .. } = entry;
        let name = Box::from(name);
        let mut same = self.0.iter().filter(|kept| *kept.name == *name);
        let value = match (same.next(), same.next()) {
            (None, _) => Some(keep(value)?),
            (Some(_), None) => value.skip().map(|()| None)?,
            // Twice is as bad as a thousand times.
            (Some(_), Some(_)) => return value.skip(),
        };
        self.0.push(KeptEntry { name, value });
        Ok(())
    }
}

impl<C: CasesDefinition> Default for CaseSlot<C> {
    fn default() -> Self {
        Self::Waiting(KeptEntries::default())
    }
}

impl<C: CasesDefinition<Slots: Clone, Salvaged: Clone> + Clone> Clone for CaseSlot<C> {
    fn clone(&self) -> Self {
        match self {
            Self::Waiting(kept) => Self::Waiting(kept.clone()),
            Self::Reading(slots) => Self::Reading(slots.clone()),
            Self::Done(slot) => Self::Done(slot.clone()),
        }
    }
}

impl<C: CasesDefinition> CaseSlot<C> {
    /// The case of a builder.
    pub fn of(case: Option<impl Into<C>>) -> Self {
        Self::Done(Slot::from_option(case))
    }

    /// The case that the state of the tag leads to.
    fn chosen_by<S>(tag: &Slot<C::Tag, S>) -> Self {
        match tag {
            Slot::Value(tag) => Self::Reading(C::choose(tag)),
            Slot::Absent if C::IS_OPTIONAL => Self::Done(Slot::Absent),
            Slot::Absent | Slot::Null | Slot::Invalid(_) | Slot::Unknown => {
                Self::Done(Slot::Unknown)
            }
        }
    }

    /// Makes the case, once everything was read.
    pub fn finish(&mut self, validator: &mut Validator<'_>) {
        let done = match std::mem::take(self) {
            Self::Waiting(kept) if C::IS_OPTIONAL => {
                for name in kept.0.iter().map(|kept| &*kept.name) {
                    validator.outside_case(name, C::only_when(name).unwrap_or_default());
                }
                Slot::Absent
            }
            Self::Waiting(_) => Slot::Unknown,
            Self::Reading(slots) => C::finish(slots, validator),
            Self::Done(slot) => slot,
        };
        *self = Self::Done(done);
    }

    /// The case for rules; not before it is finished.
    pub fn as_ref(&self) -> Slot<&C, &C::Salvaged> {
        match self {
            Self::Waiting(_) | Self::Reading(_) => Slot::Unknown,
            Self::Done(slot) => slot.as_ref(),
        }
    }

    /// The field of a case that may be left out.
    pub fn into_option(self) -> Option<C> {
        match self {
            Self::Waiting(_) | Self::Reading(_) => None,
            Self::Done(slot) => slot.into_option(),
        }
    }

    /// The case for the rules of tables above, which outlives the slots.
    pub fn into_slot(self) -> Slot<C, C::Salvaged> {
        match self {
            Self::Waiting(_) | Self::Reading(_) => Slot::Unknown,
            Self::Done(slot) => slot,
        }
    }
}

/// The tag of a built value for the rules of tables above: bad where it holds what may
/// not be sent.
pub fn tag_slot<C: CasesDefinition>(case: Option<&C>) -> Slot<C::Tag> {
    let Some(tag) = case.map(C::tag) else { return Slot::Absent };
    if C::TAG.validate(&tag, &Location::ROOT, &mut Context::default()) {
        Slot::Value(tag)
    } else {
        Slot::Invalid(())
    }
}

impl<'de> Entry<'_, 'de> {
    /// Reads the tag into its slot, and then what was kept until it came.
    ///
    /// # Errors
    ///
    /// Reading ends here.
    pub fn decode_tag<C: DecodeCases<'de>>(
        self,
        slot: &mut Slot<C::Tag>,
        case: &mut CaseSlot<C>,
    ) -> Result<(), Stop> {
        let Self { value, at, name, cx } = self;
        Entry::new(value, at, name, cx).decode(&C::TAG, slot)?;
        let CaseSlot::Waiting(kept) = case else { return Ok(()) };
        let kept = std::mem::take(kept);
        *case = CaseSlot::chosen_by(slot);
        for KeptEntry { name, value } in kept.0 {
            let mut value = value.unwrap_or_default();
            Entry::new(&mut value, at, &name, cx).read_in(case)?;
        }
        Ok(())
    }

    /// Reads an entry that is no common row: of the case, if it has the row.
    ///
    /// # Errors
    ///
    /// Reading ends here.
    pub fn decode_in_case<C: DecodeCases<'de>>(self, case: &mut CaseSlot<C>) -> Result<(), Stop> {
        let CaseSlot::Waiting(kept) = case else { return self.read_in(case) };
        if C::only_when(self.name).is_none() {
            return self.beyond_cases::<C>();
        }
        // The reader will come to the tag again, and then report what is wrong with it.
        let tag = match self.value.ahead(C::TAG_NAME) {
            Ahead::Blind => None,
            Ahead::Missing => Some(Slot::Absent),
            Ahead::Null => Some(Slot::Null),
            Ahead::Many => Some(Slot::Invalid(())),
            Ahead::Single(tag) => Some(C::TAG.primitive(tag, self.at, &mut self.cx.scratch())),
        };
        match tag {
            None => kept.keep(self),
            // Not an entry, but the question whether the row was sent already.
            Some(_) if !kept.0.is_empty() => self.value.skip(),
            Some(tag) => {
                *case = CaseSlot::chosen_by(&tag);
                self.read_in(case)
            }
        }
    }

    fn read_in<C: DecodeCases<'de>>(self, case: &mut CaseSlot<C>) -> Result<(), Stop> {
        match case {
            CaseSlot::Reading(slots) => C::read(slots, self),
            CaseSlot::Done(Slot::Absent) => self.outside_case::<C>(),
            // Which case it is is unknown, so nothing is said of the rows of any.
            CaseSlot::Done(_) | CaseSlot::Waiting(_) if C::only_when(self.name).is_some() => {
                self.value.skip()
            }
            CaseSlot::Done(_) | CaseSlot::Waiting(_) => self.beyond_cases::<C>(),
        }
    }

    /// An entry that is neither a common row nor one of the case.
    ///
    /// # Errors
    ///
    /// Reading ends here.
    // Apart from the cases' own `read`, which is compiled for each of them.
    #[cold]
    pub fn outside_case<C: CasesDefinition>(self) -> Result<(), Stop> {
        let Some(words) = C::only_when(self.name) else { return self.beyond_cases::<C>() };
        if self.cx.validates() {
            self.cx.record(&self.at.key(self.name), messages::only_allowed(words));
        }
        self.value.skip()
    }

    fn beyond_cases<C: CasesDefinition>(self) -> Result<(), Stop> {
        if C::IGNORES_UNKNOWN { self.ignore() } else { self.unknown() }
    }
}

#[cfg(test)]
mod tests;
