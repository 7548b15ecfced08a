// Made from spec/messages.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super as root;

#[derive(::core::default::Default)]
pub struct OpenThingHeadersSlots {
    pub x_request_id: p::Slot<::std::string::String>,
    pub x_dry_run: p::Slot<bool>,
}

impl OpenThingHeadersSlots {
    pub const X_REQUEST_ID: p::Text = p::Text::new(p::Grammar::Alphanumeric)
        .at_least(1)
        .at_most(4);
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::OpenThingHeaders {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "X-Request-ID" => {
                entry
                    .into(
                        &super::decode::OpenThingHeadersSlots::X_REQUEST_ID,
                        &mut slots.x_request_id,
                    )
            }
            "X-Dry-Run" => entry.into(&p::Boolean, &mut slots.x_dry_run),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::OpenThingHeaders {
    const NAME: &'static str = "openThingHeaders";
    const NAMES: &'static [&'static str] = &["X-Request-ID", "X-Dry-Run"];
    type Slots = OpenThingHeadersSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            OpenThingHeadersSlots {
                x_request_id: p::Slot::Value(slot_x_request_id),
                x_dry_run: slot_x_dry_run,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    x_request_id: slot_x_request_id,
                    x_dry_run: slot_x_dry_run.optional(),
                })
            }
            slots => {
                scope.mandatory("X-Request-ID", &slots.x_request_id);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct OpenThingPathSlots {
    pub id: p::Slot<root::Count>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::OpenThingPath {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "id" => entry.into(&p::Newtype::<root::Count>::new(), &mut slots.id),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::OpenThingPath {
    const NAME: &'static str = "openThingPath";
    const NAMES: &'static [&'static str] = &["id"];
    type Slots = OpenThingPathSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            OpenThingPathSlots { id: p::Slot::Value(slot_id) } if scope.is_clean() => {
                p::Slot::Value(Self { id: slot_id })
            }
            slots => {
                scope.mandatory("id", &slots.id);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct OpenThingQuerySlots {
    pub page: p::Slot<i64>,
    pub day: p::Slot<::paramtable::Date>,
}

impl OpenThingQuerySlots {
    pub const PAGE: p::Integer = p::Integer::ANY.at_least(1).at_most(100);
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::OpenThingQuery {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "page" => {
                entry.into(&super::decode::OpenThingQuerySlots::PAGE, &mut slots.page)
            }
            "day" => entry.into(&p::Day, &mut slots.day),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::OpenThingQuery {
    const NAME: &'static str = "openThingQuery";
    const NAMES: &'static [&'static str] = &["page", "day"];
    type Slots = OpenThingQuerySlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            super::validate::OpenThingQueryView {
                page: slots.page.lend(),
                day: slots.day.lend(),
            }
                .judge(scope);
        }
        match slots {
            OpenThingQuerySlots {
                page: slot_page,
                day: slot_day,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    page: slot_page.optional(),
                    day: slot_day.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(::core::default::Default)]
pub struct OpenThingRequestSlots {
    pub a: p::Slot<::std::string::String>,
    pub b: p::Slot<::std::string::String>,
    pub d: p::Slot<i64>,
    pub from: p::Slot<::paramtable::DateTime>,
    pub until: p::Slot<::paramtable::DateTime>,
    pub more: p::Slot<bool>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::OpenThingRequest {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "a" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.a),
            "b" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.b),
            "d" => entry.into(&p::Integer::ANY, &mut slots.d),
            "from" => entry.into(&p::Instant, &mut slots.from),
            "until" => entry.into(&p::Instant, &mut slots.until),
            "more" => entry.into(&p::Boolean, &mut slots.more),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::OpenThingRequest {
    const NAME: &'static str = "openThingRequest";
    const NAMES: &'static [&'static str] = &["a", "b", "d", "from", "until", "more"];
    type Slots = OpenThingRequestSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            super::validate::OpenThingRequestView {
                a: slots.a.lend(),
                b: slots.b.lend(),
                d: slots.d.lend(),
                from: slots.from.lend(),
                until: slots.until.lend(),
            }
                .judge(scope);
        }
        match slots {
            OpenThingRequestSlots {
                a: p::Slot::Value(slot_a),
                b: slot_b,
                d: slot_d,
                from: slot_from,
                until: slot_until,
                more: slot_more,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    a: slot_a,
                    b: slot_b.optional(),
                    d: slot_d.optional(),
                    from: slot_from.optional(),
                    until: slot_until.optional(),
                    more: slot_more.optional(),
                })
            }
            slots => {
                scope.mandatory("a", &slots.a);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct OpenThingResponseSlots {
    pub state: p::Slot<root::State>,
    pub note: p::Slot<::std::string::String>,
    pub parts: p::Slot<::std::vec::Vec<root::Part>>,
    pub parent: p::Slot<root::Part, <root::Part as p::Shape>::Seen>,
}

impl OpenThingResponseSlots {
    pub const NOTE: p::Text = p::Text::new(p::Grammar::Any).at_least(1).at_most(3);
    pub const PARTS: p::ListOf<p::Nested<root::Part>> = p::ListOf::new(
        p::Items::ANY,
        p::Nested::<root::Part>::new(),
    );
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::OpenThingResponse {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "state" => entry.into(&p::Enumerated::<root::State>::new(), &mut slots.state),
            "note" => {
                entry.into(&super::decode::OpenThingResponseSlots::NOTE, &mut slots.note)
            }
            "parts" => {
                entry
                    .into(
                        &super::decode::OpenThingResponseSlots::PARTS,
                        &mut slots.parts,
                    )
            }
            "parent" => entry.into(&p::Nested::<root::Part>::new(), &mut slots.parent),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::OpenThingResponse {
    const NAME: &'static str = "openThingResponse";
    const NAMES: &'static [&'static str] = &["state", "note", "parts", "parent"];
    type Slots = OpenThingResponseSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            super::validate::OpenThingResponseView {
                state: slots.state.lend(),
                parent: slots.parent.as_ref(),
            }
                .judge(scope);
        }
        match slots {
            OpenThingResponseSlots {
                state: p::Slot::Value(slot_state),
                note: slot_note,
                parts: slot_parts,
                parent: slot_parent,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    state: slot_state,
                    note: slot_note.optional(),
                    parts: slot_parts.optional(),
                    parent: slot_parent.optional(),
                })
            }
            slots => {
                scope.mandatory("state", &slots.state);
                p::Slot::Bad(())
            }
        }
    }
}

#[automatically_derived]
impl<'t> p::serde::Deserialize<'t> for root::OpenThingResponse {
    fn deserialize<D: p::serde::Deserializer<'t>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        p::read_leniently(deserializer)
    }
}

#[derive(::core::default::Default)]
pub struct PartSlots {
    pub level: p::Slot<root::PartLevel>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::Part {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "level" => {
                entry
                    .into(
                        &p::EnumeratedInteger::<root::PartLevel>::new(),
                        &mut slots.level,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Part {
    const NAME: &'static str = "Part";
    const NAMES: &'static [&'static str] = &["level"];
    type Slots = PartSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            PartSlots { level: p::Slot::Value(slot_level) } if scope.is_clean() => {
                p::Slot::Value(Self { level: slot_level })
            }
            slots => {
                scope.mandatory("level", &slots.level);
                p::Slot::Bad(())
            }
        }
    }
}

impl root::PartLevel {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::One];
    /// The value as it is on the wire.
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::One => 1,
            Self::Unknown(number) => *number,
        }
    }
}

#[automatically_derived]
impl p::IntegerEnumeration for root::PartLevel {
    const VALUES: &'static [i64] = &[1];
    const OPEN: bool = false;
    fn from_wire(number: i64) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match number {
                1 => root::PartLevel::One,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(number: i64) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(root::PartLevel::Unknown(number))
    }
    fn can_be_sent(&self) -> bool {
        !::core::matches!(self, root::PartLevel::Unknown(_))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::PartLevel {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.as_i64(), f)
    }
}

impl root::State {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::On, Self::Off];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::On => "ON",
            Self::Off => "OFF",
            Self::Unknown(text) => text,
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::State {
    const VALUES: &'static [&'static str] = &["ON", "OFF"];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "ON" => root::State::On,
                "OFF" => root::State::Off,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(root::State::Unknown(text.into()))
    }
    fn can_be_sent(&self) -> bool {
        !::core::matches!(self, root::State::Unknown(_))
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::State {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::State {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
