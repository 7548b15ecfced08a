// Made from spec/payments/objects/amount.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

#[derive(::core::default::Default)]
pub struct AmountSlots {
    pub value: p::Slot<::paramtable::Decimal>,
    pub currency: p::Slot<root::Currency>,
}

impl AmountSlots {
    pub const VALUE: p::Number = p::Number::ANY.digits(p::Digits::ANY.total(18));
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::Amount {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "value" => entry.into(&super::decode::AmountSlots::VALUE, &mut slots.value),
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

impl root::Currency {
    /// The value within.
    pub fn get(&self) -> &::std::string::String {
        &self.0
    }
    /// The value as text.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

#[automatically_derived]
impl<'t> p::Scalar<'t> for root::Currency {
    type Kind = p::Text;
    type Inner = ::std::string::String;
    const KIND: Self::Kind = p::Text::new(p::Grammar::Any).at_least(1).at_most(3);
    fn from_checked(inner: ::std::string::String) -> Self {
        Self(inner)
    }
}

#[automatically_derived]
impl ::core::convert::TryFrom<::std::string::String> for root::Currency {
    type Error = ::paramtable::OutOfBounds;
    fn try_from(
        inner: ::std::string::String,
    ) -> ::core::result::Result<Self, ::paramtable::OutOfBounds> {
        p::scalar(inner)
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::Currency {
    type Err = ::paramtable::OutOfBounds;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::OutOfBounds> {
        p::scalar(::std::string::String::from(text))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::Currency {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.0, f)
    }
}
