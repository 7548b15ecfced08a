// Made from spec/texts.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super as root;
use super::decode::*;

p::object!(root::SendTextsHeaders < 't >);

#[automatically_derived]
impl<'t> p::Judged for root::SendTextsHeaders<'t> {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope.judge("X-Id", &SendTextsHeadersSlots::X_ID, p::Slot::Value(&self.x_id));
    }
}

p::object!(root::SendTextsRequest < 't >);

#[automatically_derived]
impl<'t> p::Judged for root::SendTextsRequest<'t> {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let slot_text = scope
            .judge("text", &SendTextsRequestSlots::TEXT, p::Slot::Value(&self.text));
        scope.judge("code", &SendTextsRequestSlots::CODE, p::Slot::from(&self.code));
        scope.judge("list", &SendTextsRequestSlots::LIST, p::Slot::from(&self.list));
        scope.judge("size", &p::Nested::<root::Size>::new(), p::Slot::Value(&self.size));
        scope.judge("sizes", &SendTextsRequestSlots::SIZES, p::Slot::from(&self.sizes));
        scope
            .judge(
                "part",
                &p::Nested::<root::Part<'_>>::new(),
                p::Slot::from(&self.part),
            );
        scope.judge("parts", &SendTextsRequestSlots::PARTS, p::Slot::from(&self.parts));
        SendTextsRequestView {
            text: slot_text,
            other: p::Slot::from(&self.other),
            currency: p::Slot::Value(&self.currency),
            kind: p::Slot::from(&self.kind),
            size: p::Slot::Value(&self.size),
            part: p::Slot::from(&self.part),
            by_text: p::Slot::from(&self.by_text),
            by_currency: p::Slot::from(&self.by_currency),
            by_part: p::Slot::from(&self.by_part),
            by_width: p::Slot::from(&self.by_width),
        }
            .judge(scope);
    }
}

pub(super) struct SendTextsRequestView<'t, 'a> {
    pub(super) text: p::Slot<&'a p::Cow<'t, str>>,
    pub(super) other: p::Slot<&'a p::Cow<'t, str>>,
    pub(super) currency: p::Slot<&'a root::Currency<'t>>,
    pub(super) kind: p::Slot<&'a root::SendTextsRequestKind>,
    pub(super) size: p::Slot<&'a root::Size, &'a <root::Size as p::Shape>::Seen>,
    pub(super) part: p::Slot<&'a root::Part<'t>, &'a <root::Part<'t> as p::Shape>::Seen>,
    pub(super) by_text: p::Slot<&'a p::Cow<'t, str>>,
    pub(super) by_currency: p::Slot<&'a p::Cow<'t, str>>,
    pub(super) by_part: p::Slot<&'a i64>,
    pub(super) by_width: p::Slot<&'a p::Cow<'t, str>>,
}

impl SendTextsRequestView<'_, '_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .only_when(
                "by_text",
                self.by_text.sent(),
                self
                    .text
                    .is(
                        false,
                        |value| ["x", "y"].contains(&AsRef::<str>::as_ref(value)),
                    ),
                "`text` is `x` or `y`",
            );
        scope
            .required_when(
                "by_text",
                &self.by_text,
                self
                    .text
                    .is(
                        false,
                        |value| ["x", "y"].contains(&AsRef::<str>::as_ref(value)),
                    ),
                "`text` is `x` or `y`",
            );
        scope
            .only_when(
                "by_currency",
                self.by_currency.sent(),
                self
                    .currency
                    .is(false, |value| ["IDR"].contains(&AsRef::<str>::as_ref(value))),
                "`currency` is `IDR`",
            );
        scope
            .only_when(
                "by_part",
                self.by_part.sent(),
                self
                    .part
                    .below(
                        |value| value.__shown_part(),
                        |seen| seen.part.as_ref(),
                        |slot| {
                            slot
                                .below(
                                    |value| value.__good_name(),
                                    |seen| seen.name.as_ref(),
                                    |slot| {
                                        slot
                                            .is(
                                                false,
                                                |value| ["z"].contains(&AsRef::<str>::as_ref(value)),
                                            )
                                    },
                                )
                        },
                    ),
                "`part.part.name` is `z`",
            );
        scope
            .only_when(
                "by_width",
                self.by_width.sent(),
                self
                    .size
                    .below(
                        |value| value.__good_width(),
                        |seen| seen.width.as_ref(),
                        |slot| slot.is(false, |value| [1].contains(&i64::clone(value))),
                    ),
                "`size.width` is `1`",
            );
        scope
            .group(
                "one",
                p::Truth::True,
                p::Group::AtMostOneOf,
                &["`other`", "`part.name`"],
                &[
                    self.other.sent(),
                    self
                        .part
                        .below(
                            |value| value.__shown_name(),
                            |seen| seen.name.as_ref(),
                            |slot| slot.sent(),
                        ),
                ],
                "",
            );
        scope
            .expect(
                "expected",
                self
                    .kind
                    .is(
                        false,
                        |value| ::core::matches!(value, root::SendTextsRequestKind::B),
                    ),
                &["part", "name"],
                self
                    .part
                    .below(
                        |value| value.__good_name(),
                        |seen| seen.name.as_ref(),
                        |slot| {
                            slot
                                .is(
                                    false,
                                    |value| !["a", "b"].contains(&AsRef::<str>::as_ref(value)),
                                )
                        },
                    ),
                "`a` or `b`",
                "`kind` is `B`",
            );
    }
}

p::object!(root::SendTextsResponse < 't >);

#[automatically_derived]
impl<'t> p::Judged for root::SendTextsResponse<'t> {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "kind",
                &p::Enumerated::<root::SendTextsResponseKind>::new(),
                p::Slot::Value(&self.kind),
            );
    }
}

p::object!(root::Size);

#[automatically_derived]
impl p::Judged for root::Size {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

impl root::Size {
    #[doc(hidden)]
    pub fn __shown_width(&self) -> p::Slot<&i64, &()> {
        p::Slot::Value(&self.width)
    }
    #[doc(hidden)]
    pub fn __good_width(&self) -> p::Slot<&i64, &()> {
        self.__shown_width()
    }
}

p::object!(root::Part < 't >);

#[automatically_derived]
impl<'t> p::Judged for root::Part<'t> {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope.judge("name", &PartSlots::NAME, p::Slot::Value(&self.name));
        scope
            .judge(
                "part",
                &p::Boxed::<root::Part<'_>>::new(),
                p::Slot::from(&self.part),
            );
    }
}

impl<'t> root::Part<'t> {
    #[doc(hidden)]
    pub fn __shown_name(&self) -> p::Slot<&p::Cow<'t, str>, &()> {
        p::Slot::Value(&self.name)
    }
    #[doc(hidden)]
    pub fn __good_name(&self) -> p::Slot<&p::Cow<'t, str>, &()> {
        p::shown_if_good(&PartSlots::NAME, self.__shown_name())
    }
    #[doc(hidden)]
    pub fn __shown_part(
        &self,
    ) -> p::Slot<&Box<root::Part<'t>>, &Box<<root::Part<'t> as p::Shape>::Seen>> {
        p::Slot::from(&self.part)
    }
}

p::object!(root::Problem < 't >);

#[automatically_derived]
impl<'t> p::Judged for root::Problem<'t> {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}
