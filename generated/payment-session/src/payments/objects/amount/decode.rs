// Made from spec/payments/objects/amount.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::validate::*;

#[derive(Clone, Default)]
pub struct AmountSlots {
    pub value: p::Slot<p::Decimal>,
    pub currency: p::Slot<root::Currency>,
}

impl AmountSlots {
    pub const VALUE: p::Number = p::Number::ANY.digits(p::Digits::ANY.total(18));
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::Amount {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "value" => entry.into(&AmountSlots::VALUE, &mut slots.value),
            "currency" => {
                entry.into(&p::Newtype::<root::Currency>::new(), &mut slots.currency)
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Amount {
    const NAME: &'static str = "Amount";
    const NAMES: &'static [&'static str] = &["value", "currency"];
    type Slots = AmountSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            AmountSlots {
                value: p::Slot::Value(slot_value),
                currency: p::Slot::Value(slot_currency),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    value: slot_value,
                    currency: slot_currency,
                })
            }
            slots => {
                scope.mandatory("value", &slots.value);
                scope.mandatory("currency", &slots.currency);
                p::Slot::Bad(())
            }
        }
    }
}

#[automatically_derived]
impl<'t> p::Scalar<'t> for root::Currency {
    type Kind = p::Text;
    type Inner = String;
    const KIND: Self::Kind = p::Text::new(p::Grammar::Any).at_least(1).at_most(3);
    fn from_checked(inner: String) -> Self {
        Self(inner)
    }
}

p::scalar!(text root::Currency { String });
