// Made from spec/texts.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super as root;

impl<'t> root::SendTextsHeaders<'t> {
    /// Judges every constraint and rule.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn validate(&self) -> ::core::result::Result<(), ::paramtable::Violations> {
        p::check(self)
    }
    /// The same value, known to hold.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<::paramtable::Valid<Self>, ::paramtable::Violations> {
        ::paramtable::Valid::new(self).map_err(|refused| refused.violations)
    }
}

#[automatically_derived]
impl<'t> ::core::convert::From<::paramtable::Valid<Self>>
for root::SendTextsHeaders<'t> {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl<'t> p::Judged for root::SendTextsHeaders<'t> {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "X-Id",
                &super::decode::SendTextsHeadersSlots::X_ID,
                p::Slot::Value(&self.x_id),
            );
    }
}

impl<'t> root::SendTextsRequest<'t> {
    /// Judges every constraint and rule.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn validate(&self) -> ::core::result::Result<(), ::paramtable::Violations> {
        p::check(self)
    }
    /// The same value, known to hold.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<::paramtable::Valid<Self>, ::paramtable::Violations> {
        ::paramtable::Valid::new(self).map_err(|refused| refused.violations)
    }
}

#[automatically_derived]
impl<'t> ::core::convert::From<::paramtable::Valid<Self>>
for root::SendTextsRequest<'t> {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl<'t> p::Judged for root::SendTextsRequest<'t> {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let slot_text = scope
            .judge(
                "text",
                &super::decode::SendTextsRequestSlots::TEXT,
                p::Slot::Value(&self.text),
            );
        scope
            .judge(
                "code",
                &super::decode::SendTextsRequestSlots::CODE,
                p::Slot::from(&self.code),
            );
        scope
            .judge(
                "list",
                &super::decode::SendTextsRequestSlots::LIST,
                p::Slot::from(&self.list),
            );
        scope.judge("size", &p::Nested::<root::Size>::new(), p::Slot::Value(&self.size));
        scope
            .judge(
                "sizes",
                &super::decode::SendTextsRequestSlots::SIZES,
                p::Slot::from(&self.sizes),
            );
        scope
            .judge(
                "part",
                &p::Nested::<root::Part<'_>>::new(),
                p::Slot::from(&self.part),
            );
        scope
            .judge(
                "parts",
                &super::decode::SendTextsRequestSlots::PARTS,
                p::Slot::from(&self.parts),
            );
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
    pub(super) text: p::Slot<&'a ::std::borrow::Cow<'t, str>>,
    pub(super) other: p::Slot<&'a ::std::borrow::Cow<'t, str>>,
    pub(super) currency: p::Slot<&'a root::Currency<'t>>,
    pub(super) kind: p::Slot<&'a root::SendTextsRequestKind>,
    pub(super) size: p::Slot<&'a root::Size, &'a <root::Size as p::Shape>::Seen>,
    pub(super) part: p::Slot<&'a root::Part<'t>, &'a <root::Part<'t> as p::Shape>::Seen>,
    pub(super) by_text: p::Slot<&'a ::std::borrow::Cow<'t, str>>,
    pub(super) by_currency: p::Slot<&'a ::std::borrow::Cow<'t, str>>,
    pub(super) by_part: p::Slot<&'a i64>,
    pub(super) by_width: p::Slot<&'a ::std::borrow::Cow<'t, str>>,
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
                        |value| {
                            ["x", "y"]
                                .contains(&::core::convert::AsRef::<str>::as_ref(value))
                        },
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
                        |value| {
                            ["x", "y"]
                                .contains(&::core::convert::AsRef::<str>::as_ref(value))
                        },
                    ),
                "`text` is `x` or `y`",
            );
        scope
            .only_when(
                "by_currency",
                self.by_currency.sent(),
                self
                    .currency
                    .is(
                        false,
                        |value| {
                            let value = value.get();
                            ["IDR"]
                                .contains(&::core::convert::AsRef::<str>::as_ref(value))
                        },
                    ),
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
                                                |value| {
                                                    ["z"]
                                                        .contains(&::core::convert::AsRef::<str>::as_ref(value))
                                                },
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
                                    |value| {
                                        !["a", "b"]
                                            .contains(&::core::convert::AsRef::<str>::as_ref(value))
                                    },
                                )
                        },
                    ),
                "`a` or `b`",
            );
    }
}

impl<'t> root::SendTextsResponse<'t> {
    /// Judges every constraint and rule.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn validate(&self) -> ::core::result::Result<(), ::paramtable::Violations> {
        p::check(self)
    }
    /// The same value, known to hold.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<::paramtable::Valid<Self>, ::paramtable::Violations> {
        ::paramtable::Valid::new(self).map_err(|refused| refused.violations)
    }
}

#[automatically_derived]
impl<'t> ::core::convert::From<::paramtable::Valid<Self>>
for root::SendTextsResponse<'t> {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

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

impl root::Size {
    /// Judges every constraint and rule.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn validate(&self) -> ::core::result::Result<(), ::paramtable::Violations> {
        p::check(self)
    }
    /// The same value, known to hold.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<::paramtable::Valid<Self>, ::paramtable::Violations> {
        ::paramtable::Valid::new(self).map_err(|refused| refused.violations)
    }
}

#[automatically_derived]
impl ::core::convert::From<::paramtable::Valid<Self>> for root::Size {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

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

impl<'t> root::Part<'t> {
    /// Judges every constraint and rule.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn validate(&self) -> ::core::result::Result<(), ::paramtable::Violations> {
        p::check(self)
    }
    /// The same value, known to hold.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<::paramtable::Valid<Self>, ::paramtable::Violations> {
        ::paramtable::Valid::new(self).map_err(|refused| refused.violations)
    }
}

#[automatically_derived]
impl<'t> ::core::convert::From<::paramtable::Valid<Self>> for root::Part<'t> {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl<'t> p::Judged for root::Part<'t> {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope.judge("name", &super::decode::PartSlots::NAME, p::Slot::Value(&self.name));
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
    pub fn __shown_name(&self) -> p::Slot<&::std::borrow::Cow<'t, str>, &()> {
        p::Slot::Value(&self.name)
    }
    #[doc(hidden)]
    pub fn __good_name(&self) -> p::Slot<&::std::borrow::Cow<'t, str>, &()> {
        p::shown_if_good(&super::decode::PartSlots::NAME, self.__shown_name())
    }
    #[doc(hidden)]
    pub fn __shown_part(
        &self,
    ) -> p::Slot<
        &::std::boxed::Box<root::Part<'t>>,
        &::std::boxed::Box<<root::Part<'t> as p::Shape>::Seen>,
    > {
        p::Slot::from(&self.part)
    }
}

impl<'t> root::Problem<'t> {
    /// Judges every constraint and rule.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn validate(&self) -> ::core::result::Result<(), ::paramtable::Violations> {
        p::check(self)
    }
    /// The same value, known to hold.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<::paramtable::Valid<Self>, ::paramtable::Violations> {
        ::paramtable::Valid::new(self).map_err(|refused| refused.violations)
    }
}

#[automatically_derived]
impl<'t> ::core::convert::From<::paramtable::Valid<Self>> for root::Problem<'t> {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl<'t> p::Judged for root::Problem<'t> {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}
