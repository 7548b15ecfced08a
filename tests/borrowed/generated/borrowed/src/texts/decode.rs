// Made from spec/texts.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super as root;

#[derive(::core::default::Default)]
pub struct SendTextsHeadersSlots<'t> {
    pub x_id: p::Slot<::std::borrow::Cow<'t, str>>,
}

impl<'t> SendTextsHeadersSlots<'t> {
    pub const X_ID: p::Lent = p::Lent(
        p::Text::new(p::Grammar::Alphanumeric).at_least(1).at_most(4),
    );
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::SendTextsHeaders<'t> {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "X-Id" => {
                entry.into(&super::decode::SendTextsHeadersSlots::X_ID, &mut slots.x_id)
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl<'t> p::Shape for root::SendTextsHeaders<'t> {
    const NAME: &'static str = "sendTextsHeaders";
    const NAMES: &'static [&'static str] = &["X-Id"];
    type Slots = SendTextsHeadersSlots<'t>;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            SendTextsHeadersSlots {
                x_id: p::Slot::Value(slot_x_id),
            } if scope.is_clean() => p::Slot::Value(Self { x_id: slot_x_id }),
            slots => {
                scope.mandatory("X-Id", &slots.x_id);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct SendTextsRequestSlots<'t> {
    pub text: p::Slot<::std::borrow::Cow<'t, str>>,
    pub other: p::Slot<::std::borrow::Cow<'t, str>>,
    pub secret: p::Slot<::std::borrow::Cow<'t, str>>,
    pub note: p::Slot<::paramtable::Nullable<::std::borrow::Cow<'t, str>>>,
    pub currency: p::Slot<root::Currency<'t>>,
    pub code: p::Slot<::std::borrow::Cow<'t, str>>,
    pub list: p::Slot<::std::vec::Vec<::std::borrow::Cow<'t, str>>>,
    pub map: p::Slot<
        ::std::collections::BTreeMap<::std::string::String, ::std::borrow::Cow<'t, str>>,
    >,
    pub day: p::Slot<::paramtable::Date>,
    pub moment: p::Slot<::paramtable::DateTime>,
    pub kind: p::Slot<root::SendTextsRequestKind>,
    pub free: p::Slot<::paramtable::Object>,
    pub size: p::Slot<root::Size, <root::Size as p::Shape>::Seen>,
    pub sizes: p::Slot<::std::vec::Vec<root::Size>>,
    pub part: p::Slot<root::Part<'t>, <root::Part<'t> as p::Shape>::Seen>,
    pub parts: p::Slot<::std::vec::Vec<root::Part<'t>>>,
    pub by_text: p::Slot<::std::borrow::Cow<'t, str>>,
    pub by_currency: p::Slot<::std::borrow::Cow<'t, str>>,
    pub by_part: p::Slot<i64>,
    pub by_width: p::Slot<::std::borrow::Cow<'t, str>>,
}

impl<'t> SendTextsRequestSlots<'t> {
    pub const TEXT: p::Lent = p::Lent(
        p::Text::new(p::Grammar::Any).at_least(1).at_most(9),
    );
    pub const CODE: p::Lent = p::Lent(
        p::Text::new(p::Grammar::Any).matching(&SendTextsRequest__CODE),
    );
    pub const LIST: p::ListOf<p::Lent> = p::ListOf::new(
        p::Items::ANY.at_least(1).at_most(3),
        p::Lent(p::Text::new(p::Grammar::Alphanumeric)),
    );
    pub const SIZES: p::ListOf<p::Nested<root::Size>> = p::ListOf::new(
        p::Items::ANY,
        p::Nested::<root::Size>::new(),
    );
    pub const PARTS: p::ListOf<p::Nested<root::Part<'t>>> = p::ListOf::new(
        p::Items::ANY,
        p::Nested::<root::Part<'_>>::new(),
    );
}

static SendTextsRequest__CODE: p::Pattern = p::Pattern::new("[A-Z]+");

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::SendTextsRequest<'t> {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "text" => {
                entry.into(&super::decode::SendTextsRequestSlots::TEXT, &mut slots.text)
            }
            "other" => {
                entry.into(&p::Lent(p::Text::new(p::Grammar::Any)), &mut slots.other)
            }
            "secret" => {
                entry.into(&p::Lent(p::Text::new(p::Grammar::Any)), &mut slots.secret)
            }
            "note" => {
                entry
                    .into(
                        &p::OrNull(p::Lent(p::Text::new(p::Grammar::Any))),
                        &mut slots.note,
                    )
            }
            "currency" => {
                entry.into(&p::Newtype::<root::Currency<'_>>::new(), &mut slots.currency)
            }
            "code" => {
                entry.into(&super::decode::SendTextsRequestSlots::CODE, &mut slots.code)
            }
            "list" => {
                entry.into(&super::decode::SendTextsRequestSlots::LIST, &mut slots.list)
            }
            "map" => {
                entry
                    .into(
                        &p::MapOf::new(
                            p::Items::ANY,
                            p::Lent(p::Text::new(p::Grammar::Any)),
                        ),
                        &mut slots.map,
                    )
            }
            "day" => entry.into(&p::Day, &mut slots.day),
            "moment" => entry.into(&p::Instant, &mut slots.moment),
            "kind" => {
                entry
                    .into(
                        &p::Enumerated::<root::SendTextsRequestKind>::new(),
                        &mut slots.kind,
                    )
            }
            "free" => entry.into(&p::FreeForm(p::Items::ANY), &mut slots.free),
            "size" => entry.into(&p::Nested::<root::Size>::new(), &mut slots.size),
            "sizes" => {
                entry
                    .into(&super::decode::SendTextsRequestSlots::SIZES, &mut slots.sizes)
            }
            "part" => entry.into(&p::Nested::<root::Part<'_>>::new(), &mut slots.part),
            "parts" => {
                entry
                    .into(&super::decode::SendTextsRequestSlots::PARTS, &mut slots.parts)
            }
            "by_text" => {
                entry.into(&p::Lent(p::Text::new(p::Grammar::Any)), &mut slots.by_text)
            }
            "by_currency" => {
                entry
                    .into(
                        &p::Lent(p::Text::new(p::Grammar::Any)),
                        &mut slots.by_currency,
                    )
            }
            "by_part" => entry.into(&p::Integer::ANY, &mut slots.by_part),
            "by_width" => {
                entry.into(&p::Lent(p::Text::new(p::Grammar::Any)), &mut slots.by_width)
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl<'t> p::Shape for root::SendTextsRequest<'t> {
    const NAME: &'static str = "sendTextsRequest";
    const NAMES: &'static [&'static str] = &[
        "text",
        "other",
        "secret",
        "note",
        "currency",
        "code",
        "list",
        "map",
        "day",
        "moment",
        "kind",
        "free",
        "size",
        "sizes",
        "part",
        "parts",
        "by_text",
        "by_currency",
        "by_part",
        "by_width",
    ];
    type Slots = SendTextsRequestSlots<'t>;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            super::validate::SendTextsRequestView {
                text: slots.text.lend(),
                other: slots.other.lend(),
                currency: slots.currency.lend(),
                kind: slots.kind.lend(),
                size: slots.size.as_ref(),
                part: slots.part.as_ref(),
                by_text: slots.by_text.lend(),
                by_currency: slots.by_currency.lend(),
                by_part: slots.by_part.lend(),
                by_width: slots.by_width.lend(),
            }
                .judge(scope);
        }
        match slots {
            SendTextsRequestSlots {
                text: p::Slot::Value(slot_text),
                other: slot_other,
                secret: slot_secret,
                note: slot_note,
                currency: p::Slot::Value(slot_currency),
                code: slot_code,
                list: slot_list,
                map: slot_map,
                day: slot_day,
                moment: slot_moment,
                kind: slot_kind,
                free: slot_free,
                size: p::Slot::Value(slot_size),
                sizes: slot_sizes,
                part: slot_part,
                parts: slot_parts,
                by_text: slot_by_text,
                by_currency: slot_by_currency,
                by_part: slot_by_part,
                by_width: slot_by_width,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    text: slot_text,
                    other: slot_other.optional(),
                    secret: slot_secret.optional(),
                    note: slot_note.optional(),
                    currency: slot_currency,
                    code: slot_code.optional(),
                    list: slot_list.optional(),
                    map: slot_map.optional(),
                    day: slot_day.optional(),
                    moment: slot_moment.optional(),
                    kind: slot_kind.optional(),
                    free: slot_free.optional(),
                    size: slot_size,
                    sizes: slot_sizes.optional(),
                    part: slot_part.optional(),
                    parts: slot_parts.optional(),
                    by_text: slot_by_text.optional(),
                    by_currency: slot_by_currency.optional(),
                    by_part: slot_by_part.optional(),
                    by_width: slot_by_width.optional(),
                })
            }
            slots => {
                scope.mandatory("text", &slots.text);
                scope.mandatory("currency", &slots.currency);
                scope.mandatory("size", &slots.size);
                p::Slot::Bad(())
            }
        }
    }
}

impl root::SendTextsRequestKind {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::A, Self::B];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::B => "B",
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::SendTextsRequestKind {
    const VALUES: &'static [&'static str] = &["A", "B"];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "A" => root::SendTextsRequestKind::A,
                "B" => root::SendTextsRequestKind::B,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        {
            let _ = text;
            ::core::option::Option::None
        }
    }
    fn can_be_sent(&self) -> bool {
        true
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::SendTextsRequestKind {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::SendTextsRequestKind {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}

#[derive(::core::default::Default)]
pub struct SendTextsResponseSlots<'t> {
    pub text: p::Slot<::std::borrow::Cow<'t, str>>,
    pub kind: p::Slot<root::SendTextsResponseKind>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::SendTextsResponse<'t> {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "text" => {
                entry.into(&p::Lent(p::Text::new(p::Grammar::Any)), &mut slots.text)
            }
            "kind" => {
                entry
                    .into(
                        &p::Enumerated::<root::SendTextsResponseKind>::new(),
                        &mut slots.kind,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl<'t> p::Shape for root::SendTextsResponse<'t> {
    const NAME: &'static str = "sendTextsResponse";
    const NAMES: &'static [&'static str] = &["text", "kind"];
    type Slots = SendTextsResponseSlots<'t>;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            SendTextsResponseSlots {
                text: p::Slot::Value(slot_text),
                kind: p::Slot::Value(slot_kind),
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    text: slot_text,
                    kind: slot_kind,
                })
            }
            slots => {
                scope.mandatory("text", &slots.text);
                scope.mandatory("kind", &slots.kind);
                p::Slot::Bad(())
            }
        }
    }
}

#[automatically_derived]
impl<'t> p::serde::Deserialize<'t> for root::SendTextsResponse<'t> {
    fn deserialize<D: p::serde::Deserializer<'t>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        p::read_leniently(deserializer)
    }
}

impl root::SendTextsResponseKind {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::A];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::Unknown(text) => text,
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::SendTextsResponseKind {
    const VALUES: &'static [&'static str] = &["A"];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "A" => root::SendTextsResponseKind::A,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(root::SendTextsResponseKind::Unknown(text.into()))
    }
    fn can_be_sent(&self) -> bool {
        !::core::matches!(self, root::SendTextsResponseKind::Unknown(_))
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::SendTextsResponseKind {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::SendTextsResponseKind {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}

#[derive(::core::default::Default)]
pub struct SizeSlots {
    pub width: p::Slot<i64>,
    pub exact: p::Slot<::paramtable::Decimal>,
}

pub struct SizeSeen {
    pub width: p::Slot<i64>,
}

#[automatically_derived]
impl p::Seen for SizeSeen {
    fn hidden() -> Self {
        Self { width: p::Slot::Hidden }
    }
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::Size {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "width" => entry.into(&p::Integer::ANY, &mut slots.width),
            "exact" => entry.into(&p::Number::ANY, &mut slots.exact),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Size {
    const NAME: &'static str = "Size";
    const NAMES: &'static [&'static str] = &["width", "exact"];
    type Slots = SizeSlots;
    type Seen = SizeSeen;
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            SizeSlots {
                width: p::Slot::Value(slot_width),
                exact: slot_exact,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    width: slot_width,
                    exact: slot_exact.optional(),
                })
            }
            slots => {
                scope.mandatory("width", &slots.width);
                p::Slot::Bad(SizeSeen { width: slots.width })
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct PartSlots<'t> {
    pub name: p::Slot<::std::borrow::Cow<'t, str>>,
    pub part: p::Slot<
        ::std::boxed::Box<root::Part<'t>>,
        ::std::boxed::Box<<root::Part<'t> as p::Shape>::Seen>,
    >,
}

impl<'t> PartSlots<'t> {
    pub const NAME: p::Lent = p::Lent(
        p::Text::new(p::Grammar::Any).at_least(1).at_most(3),
    );
}

pub struct PartSeen<'t> {
    pub name: p::Slot<::std::borrow::Cow<'t, str>>,
    pub part: p::Slot<
        ::std::boxed::Box<root::Part<'t>>,
        ::std::boxed::Box<<root::Part<'t> as p::Shape>::Seen>,
    >,
}

#[automatically_derived]
impl<'t> p::Seen for PartSeen<'t> {
    fn hidden() -> Self {
        Self {
            name: p::Slot::Hidden,
            part: p::Slot::Hidden,
        }
    }
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::Part<'t> {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "name" => entry.into(&super::decode::PartSlots::NAME, &mut slots.name),
            "part" => entry.into(&p::Boxed::<root::Part<'_>>::new(), &mut slots.part),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl<'t> p::Shape for root::Part<'t> {
    const NAME: &'static str = "Part";
    const NAMES: &'static [&'static str] = &["name", "part"];
    type Slots = PartSlots<'t>;
    type Seen = PartSeen<'t>;
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            PartSlots {
                name: p::Slot::Value(slot_name),
                part: slot_part,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    name: slot_name,
                    part: slot_part.optional(),
                })
            }
            slots => {
                scope.mandatory("name", &slots.name);
                p::Slot::Bad(PartSeen {
                    name: slots.name,
                    part: slots.part,
                })
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct ProblemSlots<'t> {
    pub message: p::Slot<::std::borrow::Cow<'t, str>>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::Problem<'t> {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "message" => {
                entry.into(&p::Lent(p::Text::new(p::Grammar::Any)), &mut slots.message)
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl<'t> p::Shape for root::Problem<'t> {
    const NAME: &'static str = "Problem";
    const NAMES: &'static [&'static str] = &["message"];
    type Slots = ProblemSlots<'t>;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            ProblemSlots {
                message: p::Slot::Value(slot_message),
            } if scope.is_clean() => p::Slot::Value(Self { message: slot_message }),
            slots => {
                scope.mandatory("message", &slots.message);
                p::Slot::Bad(())
            }
        }
    }
}

impl<'t> root::Currency<'t> {
    /// The value within.
    pub fn get(&self) -> &::std::borrow::Cow<'t, str> {
        &self.0
    }
    /// The value as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[automatically_derived]
impl<'t> p::Scalar<'t> for root::Currency<'t> {
    type Kind = p::Lent;
    type Inner = ::std::borrow::Cow<'t, str>;
    const KIND: Self::Kind = p::Lent(
        p::Text::new(p::Grammar::Any).at_least(3).at_most(3),
    );
    fn from_checked(inner: ::std::borrow::Cow<'t, str>) -> Self {
        Self(inner)
    }
}

#[automatically_derived]
impl<'t> ::core::convert::TryFrom<::std::borrow::Cow<'t, str>> for root::Currency<'t> {
    type Error = ::paramtable::OutOfBounds;
    fn try_from(
        inner: ::std::borrow::Cow<'t, str>,
    ) -> ::core::result::Result<Self, ::paramtable::OutOfBounds> {
        p::scalar(inner)
    }
}

#[automatically_derived]
impl<'t> ::core::str::FromStr for root::Currency<'t> {
    type Err = ::paramtable::OutOfBounds;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::OutOfBounds> {
        p::scalar(::std::borrow::Cow::Owned(::std::string::String::from(text)))
    }
}

#[automatically_derived]
impl<'t> ::core::fmt::Display for root::Currency<'t> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.0, f)
    }
}
