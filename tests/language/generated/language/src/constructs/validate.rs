// Made from spec/constructs.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super as root;

impl root::Types {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::Types {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::Types {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope.text("text", &super::decode::TypesSlots::TEXT, p::Slot::from(&self.text));
        scope
            .text(
                "letters",
                &super::decode::TypesSlots::LETTERS,
                p::Slot::from(&self.letters),
            );
        scope
            .text(
                "digits",
                &super::decode::TypesSlots::DIGITS,
                p::Slot::from(&self.digits),
            );
        scope
            .integer(
                "count",
                &super::decode::TypesSlots::COUNT,
                p::Slot::from(&self.count),
            );
        scope
            .decimal(
                "price",
                &super::decode::TypesSlots::PRICE,
                p::Slot::from(&self.price),
            );
        scope.text("link", &super::decode::TypesSlots::LINK, p::Slot::from(&self.link));
        scope.text("mail", &super::decode::TypesSlots::MAIL, p::Slot::from(&self.mail));
        scope.text("id", &super::decode::TypesSlots::ID, p::Slot::from(&self.id));
        scope.nested("inner", self.inner.as_ref());
    }
}

impl root::TypesInner {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::TypesInner {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::TypesInner {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope.nested("deep", ::core::option::Option::Some(&self.deep));
    }
}

impl root::TypesInnerDeep {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::TypesInnerDeep {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::TypesInnerDeep {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .text(
                "deepest",
                &super::decode::TypesInnerDeepSlots::DEEPEST,
                p::Slot::Value(&self.deepest),
            );
    }
}

impl root::Conditions {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::Conditions {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::Conditions {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope.nested("types", self.types.as_ref());
        let slot_text = scope
            .text(
                "text",
                &super::decode::ConditionsSlots::TEXT,
                p::Slot::from(&self.text),
            );
        ConditionsView {
            types: p::Slot::from(&self.types),
            text: slot_text,
            count: p::Slot::from(&self.count),
            price: p::Slot::from(&self.price),
            flag: p::Slot::from(&self.flag),
            by_text: p::Slot::from(&self.by_text),
            by_count: p::Slot::from(&self.by_count),
            by_price: p::Slot::from(&self.by_price),
            by_flag: p::Slot::from(&self.by_flag),
            by_presence: p::Slot::from(&self.by_presence),
            by_depth: p::Slot::from(&self.by_depth),
            by_any: p::Slot::from(&self.by_any),
            by_all: p::Slot::from(&self.by_all),
            by_none: p::Slot::from(&self.by_none),
            by_default_below: p::Slot::from(&self.by_default_below),
        }
            .judge(scope);
    }
}

pub(super) struct ConditionsView<'a> {
    pub(super) types: p::Slot<
        &'a root::Types,
        &'a <root::Types as ::paramtable::Table>::Seen,
    >,
    pub(super) text: p::Slot<&'a ::std::string::String>,
    pub(super) count: p::Slot<&'a i64>,
    pub(super) price: p::Slot<&'a ::paramtable::Decimal>,
    pub(super) flag: p::Slot<&'a bool>,
    pub(super) by_text: p::Slot<&'a ::std::string::String>,
    pub(super) by_count: p::Slot<&'a ::std::string::String>,
    pub(super) by_price: p::Slot<&'a ::std::string::String>,
    pub(super) by_flag: p::Slot<&'a ::std::string::String>,
    pub(super) by_presence: p::Slot<&'a ::std::string::String>,
    pub(super) by_depth: p::Slot<&'a ::std::string::String>,
    pub(super) by_any: p::Slot<&'a ::std::string::String>,
    pub(super) by_all: p::Slot<&'a ::std::string::String>,
    pub(super) by_none: p::Slot<&'a ::std::string::String>,
    pub(super) by_default_below: p::Slot<&'a ::std::string::String>,
}

impl ConditionsView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .only_when(
                "by_text",
                self.by_text.sent(),
                self.text.is(false, |value| ["x", "y"].contains(&value.as_str())),
                "`text` is `x` or `y`",
            );
        scope
            .only_when(
                "by_count",
                self.by_count.sent(),
                self.count.is(true, |value| [7].contains(*value)),
                "`count` is `7`",
            );
        scope
            .only_when(
                "by_price",
                self.by_price.sent(),
                self
                    .price
                    .is(
                        true,
                        |value| {
                            [
                                ::paramtable::Decimal::from_parts(100, 0, 0, false, 2),
                                ::paramtable::Decimal::from_parts(2, 0, 0, false, 0),
                            ]
                                .contains(*value)
                        },
                    )
                    .negate(),
                "`price` is not `1.00` or `2`",
            );
        scope
            .required_when(
                "by_flag",
                &self.by_flag,
                self.flag.is(false, |value| !**value),
                "`flag` is `false`",
            );
        scope
            .only_when(
                "by_presence",
                self.by_presence.sent(),
                self.text.sent(),
                "`text` is sent",
            );
        scope
            .required_when(
                "by_presence",
                &self.by_presence,
                self.text.sent(),
                "`text` is sent",
            );
        scope
            .only_when(
                "by_depth",
                self.by_depth.sent(),
                self
                    .types
                    .below(
                        |value| p::Slot::from(&value.inner),
                        |seen| seen.inner.as_ref(),
                        |slot| {
                            slot
                                .below(
                                    |value| p::Slot::Value(&value.deep),
                                    |seen| seen.deep.as_ref(),
                                    |slot| {
                                        slot
                                            .below(
                                                |value| {
                                                    p::Slot::Value(&value.deepest)
                                                        .checked(|value| {
                                                            <<root::TypesInnerDeep as ::paramtable::Table>::Slots>::DEEPEST
                                                                .check(value)
                                                                .is_ok()
                                                        })
                                                },
                                                |seen| seen.deepest.lend(),
                                                |slot| {
                                                    slot.is(false, |value| ["z"].contains(&value.as_str()))
                                                },
                                            )
                                    },
                                )
                        },
                    ),
                "`types.inner.deep.deepest` is `z`",
            );
        scope
            .only_when(
                "by_any",
                self.by_any.sent(),
                self
                    .text
                    .is(false, |value| ["x"].contains(&value.as_str()))
                    .or(self.count.is(false, |value| [1].contains(*value))),
                "`text` is `x` or `count` is `1`",
            );
        scope
            .only_when(
                "by_all",
                self.by_all.sent(),
                self
                    .text
                    .is(false, |value| ["x"].contains(&value.as_str()))
                    .and(self.count.is(false, |value| [1].contains(*value))),
                "`text` is `x` and `count` is `1`",
            );
        scope
            .only_when(
                "by_none",
                self.by_none.sent(),
                self
                    .text
                    .is(false, |value| ["x"].contains(&value.as_str()))
                    .or(self.count.is(false, |value| [1].contains(*value)))
                    .negate(),
                "not (`text` is `x` or `count` is `1`)",
            );
        scope
            .only_when(
                "by_default_below",
                self.by_default_below.sent(),
                self
                    .types
                    .below(
                        |value| {
                            p::Slot::from(&value.count)
                                .checked(|value| {
                                    <<root::Types as ::paramtable::Table>::Slots>::COUNT
                                        .check(**value)
                                        .is_ok()
                                })
                        },
                        |seen| seen.count.lend(),
                        |slot| slot.is(true, |value| [-1].contains(*value)),
                    ),
                "`types.count` is `-1`",
            );
    }
}

impl root::Rules {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::Rules {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::Rules {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope.nested("c", self.c.as_ref());
        RulesView {
            a: p::Slot::from(&self.a),
            b: p::Slot::from(&self.b),
            c: p::Slot::from(&self.c),
            d: p::Slot::from(&self.d),
        }
            .judge(scope);
    }
}

pub(super) struct RulesView<'a> {
    pub(super) a: p::Slot<&'a ::std::string::String>,
    pub(super) b: p::Slot<&'a ::std::string::String>,
    pub(super) c: p::Slot<
        &'a root::Types,
        &'a <root::Types as ::paramtable::Table>::Seen,
    >,
    pub(super) d: p::Slot<&'a i64>,
}

impl RulesView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .group(
                "most",
                p::Truth::True,
                p::Group::AtMostOneOf,
                &["`a`", "`c.text`"],
                &[
                    self.a.sent(),
                    self
                        .c
                        .below(
                            |value| p::Slot::from(&value.text),
                            |seen| seen.text.lend(),
                            |slot| slot.sent(),
                        ),
                ],
            );
        scope
            .group(
                "least",
                p::Truth::True,
                p::Group::AtLeastOneOf,
                &["`a`", "`b`", "`c`"],
                &[self.a.sent(), self.b.sent(), self.c.sent()],
            );
        scope
            .group(
                "together",
                self.d.is(false, |value| [2].contains(*value)),
                p::Group::AllOrNoneOf,
                &["`a`", "`b`"],
                &[self.a.sent(), self.b.sent()],
            );
        scope
            .group(
                "exactly-one-of-b-c-flag",
                self.d.is(true, |value| [1].contains(*value)).negate(),
                p::Group::ExactlyOneOf,
                &["`b`", "`c.flag`"],
                &[
                    self.b.sent(),
                    self
                        .c
                        .below(
                            |value| p::Slot::from(&value.flag),
                            |seen| seen.flag.lend(),
                            |slot| slot.sent(),
                        ),
                ],
            );
        scope
            .expect(
                "expected",
                p::Truth::True,
                &["c", "colour"],
                self
                    .c
                    .below(
                        |value| p::Slot::from(&value.colour),
                        |seen| seen.colour.lend(),
                        |slot| {
                            slot
                                .is(
                                    false,
                                    |value| !::core::matches!(value, root::TypesColour::Red),
                                )
                        },
                    ),
                "`RED`",
            );
        scope
            .expect(
                "expected",
                p::Truth::True,
                &["d"],
                self.d.is(false, |value| ![1, 2].contains(*value)),
                "`1` or `2`",
            );
    }
}

impl root::Names {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::Names {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::Names {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .text(
                "scope",
                &super::decode::NamesSlots::SCOPE,
                p::Slot::from(&self.scope),
            );
        scope.nested("value", self.value.as_deref());
        scope.nested("serializer", self.serializer.as_ref());
        NamesView {
            odd_name: p::Slot::from(&self.odd_name),
            quoted: p::Slot::from(&self.quoted),
        }
            .judge(scope);
    }
}

pub(super) struct NamesView<'a> {
    pub(super) odd_name: p::Slot<&'a ::std::string::String>,
    pub(super) quoted: p::Slot<&'a ::std::string::String>,
}

impl NamesView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .only_when(
                "quote\" `tick` \\ */ \n",
                self.quoted.sent(),
                self.odd_name.is(false, |value| ["x\"y"].contains(&value.as_str())),
                "`odd.name` is `x\"y`",
            );
    }
}

impl root::String {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::String {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::String {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope.nested("option", self.option.as_ref());
    }
}

impl root::Option {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::Option {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::Option {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

impl root::Empty {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::Empty {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::Empty {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}
