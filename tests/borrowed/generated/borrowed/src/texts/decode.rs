// Made from spec/texts.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super as root;
use super::validate::*;

#[derive(Clone, Default)]
pub struct SendTextsHeadersSlots<'t> {
    pub x_id: p::Slot<p::Cow<'t, str>>,
}

impl<'t> SendTextsHeadersSlots<'t> {
    pub const X_ID: p::Lent = p::Lent(
        p::Text::new(p::Grammar::Alphanumeric).at_least(1).at_most(4),
    );
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::SendTextsHeaders<'t> {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "X-Id" => entry.into(&SendTextsHeadersSlots::X_ID, &mut slots.x_id),
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
                ..
            } if scope.is_clean() => p::Slot::Value(Self { x_id: slot_x_id }),
            slots => {
                scope.mandatory("X-Id", &slots.x_id);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct SendTextsRequestSlots<'t> {
    pub text: p::Slot<p::Cow<'t, str>>,
    pub other: p::Slot<p::Cow<'t, str>>,
    pub secret: p::Slot<p::Cow<'t, str>>,
    pub note: p::Slot<p::Nullable<p::Cow<'t, str>>>,
    pub currency: p::Slot<root::Currency<'t>>,
    pub code: p::Slot<p::Cow<'t, str>>,
    pub list: p::Slot<Vec<p::Cow<'t, str>>>,
    pub map: p::Slot<p::BTreeMap<String, p::Cow<'t, str>>>,
    pub day: p::Slot<p::Date>,
    pub moment: p::Slot<p::DateTime>,
    pub kind: p::Slot<root::SendTextsRequestKind>,
    pub free: p::Slot<p::Object>,
    pub size: p::Slot<root::Size, <root::Size as p::Shape>::Seen>,
    pub sizes: p::Slot<Vec<root::Size>>,
    pub part: p::Slot<root::Part<'t>, <root::Part<'t> as p::Shape>::Seen>,
    pub parts: p::Slot<Vec<root::Part<'t>>>,
    pub by_text: p::Slot<p::Cow<'t, str>>,
    pub by_currency: p::Slot<p::Cow<'t, str>>,
    pub by_part: p::Slot<i64>,
    pub by_width: p::Slot<p::Cow<'t, str>>,
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
impl<'t> p::TableIn<'t> for root::SendTextsRequest<'t> {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "text" => entry.into(&SendTextsRequestSlots::TEXT, &mut slots.text),
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
            "code" => entry.into(&SendTextsRequestSlots::CODE, &mut slots.code),
            "list" => entry.into(&SendTextsRequestSlots::LIST, &mut slots.list),
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
            "sizes" => entry.into(&SendTextsRequestSlots::SIZES, &mut slots.sizes),
            "part" => entry.into(&p::Nested::<root::Part<'_>>::new(), &mut slots.part),
            "parts" => entry.into(&SendTextsRequestSlots::PARTS, &mut slots.parts),
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
            SendTextsRequestView {
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
                currency: p::Slot::Value(slot_currency),
                size: p::Slot::Value(slot_size),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    text: slot_text,
                    other: slots.other.optional(),
                    secret: slots.secret.optional(),
                    note: slots.note.optional(),
                    currency: slot_currency,
                    code: slots.code.optional(),
                    list: slots.list.optional(),
                    map: slots.map.optional(),
                    day: slots.day.optional(),
                    moment: slots.moment.optional(),
                    kind: slots.kind.optional(),
                    free: slots.free.optional(),
                    size: slot_size,
                    sizes: slots.sizes.optional(),
                    part: slots.part.optional(),
                    parts: slots.parts.optional(),
                    by_text: slots.by_text.optional(),
                    by_currency: slots.by_currency.optional(),
                    by_part: slots.by_part.optional(),
                    by_width: slots.by_width.optional(),
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

p::enumeration!(closed root::SendTextsRequestKind {
    A = "A",
    B = "B",
});

#[derive(Clone, Default)]
pub struct SendTextsResponseSlots<'t> {
    pub text: p::Slot<p::Cow<'t, str>>,
    pub kind: p::Slot<root::SendTextsResponseKind>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::SendTextsResponse<'t> {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
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
                ..
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

p::received!(root::SendTextsResponse < 't >);

p::enumeration!(kept root::SendTextsResponseKind {
    A = "A",
});

#[derive(Clone, Default)]
pub struct SizeSlots {
    pub width: p::Slot<i64>,
    pub exact: p::Slot<p::Decimal>,
}

#[derive(Clone)]
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
impl<'t> p::TableIn<'t> for root::Size {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
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
            SizeSlots { width: p::Slot::Value(slot_width), .. } if scope.is_clean() => {
                p::Slot::Value(Self {
                    width: slot_width,
                    exact: slots.exact.optional(),
                })
            }
            slots => {
                scope.mandatory("width", &slots.width);
                p::Slot::Bad(SizeSeen { width: slots.width })
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct PartSlots<'t> {
    pub name: p::Slot<p::Cow<'t, str>>,
    pub part: p::Slot<Box<root::Part<'t>>, Box<<root::Part<'t> as p::Shape>::Seen>>,
}

impl<'t> PartSlots<'t> {
    pub const NAME: p::Lent = p::Lent(
        p::Text::new(p::Grammar::Any).at_least(1).at_most(3),
    );
}

#[derive(Clone)]
pub struct PartSeen<'t> {
    pub name: p::Slot<p::Cow<'t, str>>,
    pub part: p::Slot<Box<root::Part<'t>>, Box<<root::Part<'t> as p::Shape>::Seen>>,
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
impl<'t> p::TableIn<'t> for root::Part<'t> {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "name" => entry.into(&PartSlots::NAME, &mut slots.name),
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
            PartSlots { name: p::Slot::Value(slot_name), .. } if scope.is_clean() => {
                p::Slot::Value(Self {
                    name: slot_name,
                    part: slots.part.optional(),
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

#[derive(Clone, Default)]
pub struct ProblemSlots<'t> {
    pub message: p::Slot<p::Cow<'t, str>>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::Problem<'t> {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
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
                ..
            } if scope.is_clean() => p::Slot::Value(Self { message: slot_message }),
            slots => {
                scope.mandatory("message", &slots.message);
                p::Slot::Bad(())
            }
        }
    }
}

#[automatically_derived]
impl<'t> p::Scalar<'t> for root::Currency<'t> {
    type Kind = p::Lent;
    type Inner = p::Cow<'t, str>;
    const KIND: Self::Kind = p::Lent(
        p::Text::new(p::Grammar::Any).at_least(3).at_most(3),
    );
    fn from_checked(inner: p::Cow<'t, str>) -> Self {
        Self(inner)
    }
}

p::scalar!(text root::Currency < 't > { p::Cow < 't, str > });
