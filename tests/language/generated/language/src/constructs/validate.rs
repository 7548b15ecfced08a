// Made from spec/constructs.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super as root;
use super::decode::*;

p::object!(root::Types);

#[automatically_derived]
impl p::Judged for root::Types {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope.judge("text", &TypesSlots::TEXT, p::Slot::from(&self.text));
        scope.judge("letters", &TypesSlots::LETTERS, p::Slot::from(&self.letters));
        scope.judge("digits", &TypesSlots::DIGITS, p::Slot::from(&self.digits));
        scope.judge("count", &TypesSlots::COUNT, p::Slot::from(&self.count));
        scope.judge("price", &TypesSlots::PRICE, p::Slot::from(&self.price));
        scope.judge("link", &TypesSlots::LINK, p::Slot::from(&self.link));
        scope.judge("mail", &TypesSlots::MAIL, p::Slot::from(&self.mail));
        scope.judge("id", &TypesSlots::ID, p::Slot::from(&self.id));
        scope.judge("code", &TypesSlots::CODE, p::Slot::from(&self.code));
        scope.judge("as_text", &TypesSlots::AS_TEXT, p::Slot::from(&self.as_text));
        scope.judge("note", &TypesSlots::NOTE, p::Slot::from(&self.note));
        scope.judge("tags", &TypesSlots::TAGS, p::Slot::from(&self.tags));
        scope.judge("grid", &TypesSlots::GRID, p::Slot::from(&self.grid));
        scope.judge("prices", &TypesSlots::PRICES, p::Slot::from(&self.prices));
        scope.judge("parts", &TypesSlots::PARTS, p::Slot::from(&self.parts));
        scope
            .judge(
                "inner",
                &p::Nested::<root::TypesInner>::new(),
                p::Slot::from(&self.inner),
            );
        scope
            .judge("again", &p::Boxed::<root::Types>::new(), p::Slot::from(&self.again));
    }
}

impl root::Types {
    #[doc(hidden)]
    pub fn __shown_text(&self) -> p::Slot<&String, &()> {
        p::Slot::from(&self.text)
    }
    #[doc(hidden)]
    pub fn __good_text(&self) -> p::Slot<&String, &()> {
        p::shown_if_good(&TypesSlots::TEXT, self.__shown_text())
    }
    #[doc(hidden)]
    pub fn __shown_flag(&self) -> p::Slot<&bool, &()> {
        p::Slot::from(&self.flag)
    }
    #[doc(hidden)]
    pub fn __good_flag(&self) -> p::Slot<&bool, &()> {
        self.__shown_flag()
    }
    #[doc(hidden)]
    pub fn __shown_count(&self) -> p::Slot<&i64, &()> {
        p::Slot::from(&self.count)
    }
    #[doc(hidden)]
    pub fn __good_count(&self) -> p::Slot<&i64, &()> {
        p::shown_if_good(&TypesSlots::COUNT, self.__shown_count())
    }
    #[doc(hidden)]
    pub fn __shown_colour(&self) -> p::Slot<&root::TypesColour, &()> {
        p::Slot::from(&self.colour)
    }
    #[doc(hidden)]
    pub fn __good_colour(&self) -> p::Slot<&root::TypesColour, &()> {
        self.__shown_colour()
    }
    #[doc(hidden)]
    pub fn __shown_inner(
        &self,
    ) -> p::Slot<&root::TypesInner, &<root::TypesInner as p::Shape>::Seen> {
        p::Slot::from(&self.inner)
    }
}

p::object!(root::TypesParts);

#[automatically_derived]
impl p::Judged for root::TypesParts {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

p::object!(root::TypesInner);

#[automatically_derived]
impl p::Judged for root::TypesInner {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "deep",
                &p::Nested::<root::TypesInnerDeep>::new(),
                p::Slot::Value(&self.deep),
            );
    }
}

impl root::TypesInner {
    #[doc(hidden)]
    pub fn __shown_deep(
        &self,
    ) -> p::Slot<&root::TypesInnerDeep, &<root::TypesInnerDeep as p::Shape>::Seen> {
        p::Slot::Value(&self.deep)
    }
}

p::object!(root::TypesInnerDeep);

#[automatically_derived]
impl p::Judged for root::TypesInnerDeep {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "deepest",
                &TypesInnerDeepSlots::DEEPEST,
                p::Slot::Value(&self.deepest),
            );
    }
}

impl root::TypesInnerDeep {
    #[doc(hidden)]
    pub fn __shown_deepest(&self) -> p::Slot<&String, &()> {
        p::Slot::Value(&self.deepest)
    }
    #[doc(hidden)]
    pub fn __good_deepest(&self) -> p::Slot<&String, &()> {
        p::shown_if_good(&TypesInnerDeepSlots::DEEPEST, self.__shown_deepest())
    }
}

p::object!(root::Defaults);

#[automatically_derived]
impl p::Judged for root::Defaults {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "nullable_colour",
                &p::OrNull(p::Enumerated::<root::Result>::new()),
                p::Slot::from(&self.nullable_colour),
            );
    }
}

p::object!(root::Conditions);

#[automatically_derived]
impl p::Judged for root::Conditions {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "types",
                &p::Nested::<root::Types>::new(),
                p::Slot::from(&self.types),
            );
        let slot_text = scope
            .judge("text", &ConditionsSlots::TEXT, p::Slot::from(&self.text));
        scope
            .judge(
                "maybe",
                &p::OrNull(p::Nested::<root::ConditionsMaybe>::new()),
                p::Slot::from(&self.maybe),
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
            day: p::Slot::from(&self.day),
            moment: p::Slot::from(&self.moment),
            currency: p::Slot::from(&self.currency),
            level: p::Slot::from(&self.level),
            by_range: p::Slot::from(&self.by_range),
            by_price_range: p::Slot::from(&self.by_price_range),
            by_day: p::Slot::from(&self.by_day),
            by_moment: p::Slot::from(&self.by_moment),
            by_scalar: p::Slot::from(&self.by_scalar),
            by_null: p::Slot::from(&self.by_null),
            by_words: p::Slot::from(&self.by_words),
            maybe: p::Slot::from(&self.maybe),
            by_maybe: p::Slot::from(&self.by_maybe),
            by_default_below: p::Slot::from(&self.by_default_below),
        }
            .judge(scope);
    }
}

pub(super) struct ConditionsView<'a> {
    pub(super) types: p::Slot<&'a root::Types, &'a <root::Types as p::Shape>::Seen>,
    pub(super) text: p::Slot<&'a String>,
    pub(super) count: p::Slot<&'a i64>,
    pub(super) price: p::Slot<&'a p::Decimal>,
    pub(super) flag: p::Slot<&'a bool>,
    pub(super) by_text: p::Slot<&'a String>,
    pub(super) by_count: p::Slot<&'a String>,
    pub(super) by_price: p::Slot<&'a String>,
    pub(super) by_flag: p::Slot<&'a String>,
    pub(super) by_presence: p::Slot<&'a String>,
    pub(super) by_depth: p::Slot<&'a String>,
    pub(super) by_any: p::Slot<&'a String>,
    pub(super) by_all: p::Slot<&'a String>,
    pub(super) by_none: p::Slot<&'a String>,
    pub(super) day: p::Slot<&'a p::Date>,
    pub(super) moment: p::Slot<&'a p::DateTime>,
    pub(super) currency: p::Slot<&'a root::Currency>,
    pub(super) level: p::Slot<&'a p::Nullable<String>>,
    pub(super) by_range: p::Slot<&'a String>,
    pub(super) by_price_range: p::Slot<&'a String>,
    pub(super) by_day: p::Slot<&'a String>,
    pub(super) by_moment: p::Slot<&'a String>,
    pub(super) by_scalar: p::Slot<&'a String>,
    pub(super) by_null: p::Slot<&'a String>,
    pub(super) by_words: p::Slot<&'a String>,
    pub(super) maybe: p::Slot<
        &'a p::Nullable<root::ConditionsMaybe>,
        &'a <root::ConditionsMaybe as p::Shape>::Seen,
    >,
    pub(super) by_maybe: p::Slot<&'a String>,
    pub(super) by_default_below: p::Slot<&'a String>,
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
                self.count.is(true, |value| [7].contains(&i64::clone(value))),
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
                                p::Decimal::from_parts(100, 0, 0, false, 2),
                                p::Decimal::from_parts(2, 0, 0, false, 0),
                            ]
                                .contains(&p::Decimal::clone(value))
                        },
                    )
                    .negate(),
                "`price` is not `1.00` or `2`",
            );
        scope
            .required_when(
                "by_flag",
                &self.by_flag,
                self.flag.is(false, |value| !bool::clone(value)),
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
                        |value| value.__shown_inner(),
                        |seen| seen.inner.as_ref(),
                        |slot| {
                            slot
                                .below(
                                    |value| value.__shown_deep(),
                                    |seen| seen.deep.as_ref(),
                                    |slot| {
                                        slot
                                            .below(
                                                |value| value.__good_deepest(),
                                                |seen| seen.deepest.as_ref(),
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
                p::Truth::any(
                    &[
                        self.text.is(false, |value| ["x"].contains(&value.as_str())),
                        self.count.is(false, |value| [1].contains(&i64::clone(value))),
                    ],
                ),
                "`text` is `x` or `count` is `1`",
            );
        scope
            .only_when(
                "by_all",
                self.by_all.sent(),
                p::Truth::all(
                    &[
                        self.text.is(false, |value| ["x"].contains(&value.as_str())),
                        self.count.is(false, |value| [1].contains(&i64::clone(value))),
                    ],
                ),
                "`text` is `x` and `count` is `1`",
            );
        scope
            .only_when(
                "by_none",
                self.by_none.sent(),
                p::Truth::any(
                        &[
                            self.text.is(false, |value| ["x"].contains(&value.as_str())),
                            self
                                .count
                                .is(false, |value| [1].contains(&i64::clone(value))),
                        ],
                    )
                    .negate(),
                "not (`text` is `x` or `count` is `1`)",
            );
        scope
            .only_when(
                "by_range",
                self.by_range.sent(),
                self
                    .count
                    .is(
                        true,
                        |value| {
                            (Ord::cmp(&i64::clone(value), &5).is_ge()
                                && Ord::cmp(&i64::clone(value), &8).is_le())
                        },
                    ),
                "`count` is `5` to `8`",
            );
        scope
            .only_when(
                "by_price_range",
                self.by_price_range.sent(),
                self
                    .price
                    .is(
                        true,
                        |value| {
                            (Ord::cmp(
                                    &p::Decimal::clone(value),
                                    &p::Decimal::from_parts(2, 0, 0, false, 0),
                                )
                                .is_le())
                        },
                    ),
                "`price` is at most `2`",
            );
        scope
            .only_when(
                "by_day",
                self.by_day.sent(),
                self.day.is(false, |value| (value.compare_text("2026-01-01").is_ge())),
                "`day` is at least `2026-01-01`",
            );
        scope
            .only_when(
                "by_moment",
                self.by_moment.sent(),
                self
                    .moment
                    .is(
                        false,
                        |value| {
                            ["2026-01-31T23:59:00Z"]
                                .iter()
                                .any(|text| value.compare_text(text).is_eq())
                        },
                    ),
                "`moment` is `2026-01-31T23:59:00Z`",
            );
        scope
            .only_when(
                "by_scalar",
                self.by_scalar.sent(),
                self
                    .currency
                    .is(false, |value| ["IDR", "USD"].contains(&value.as_str())),
                "`currency` is `IDR` or `USD`",
            );
        scope
            .only_when(
                "by_null",
                self.by_null.sent(),
                self
                    .level
                    .is(
                        false,
                        |value| {
                            value
                                .value()
                                .is_some_and(|value| ["a"].contains(&value.as_str()))
                        },
                    ),
                "`level` is `a`",
            );
        scope.required_when("by_words", &self.by_words, p::Truth::Unknown, "on Sundays");
        scope
            .only_when(
                "by_maybe",
                self.by_maybe.sent(),
                self
                    .maybe
                    .inhabited()
                    .below(
                        |value| value.__good_name(),
                        |seen| seen.name.as_ref(),
                        |slot| slot.is(true, |value| ["x"].contains(&value.as_str())),
                    ),
                "`maybe.name` is `x`",
            );
        scope
            .only_when(
                "by_default_below",
                self.by_default_below.sent(),
                self
                    .types
                    .below(
                        |value| value.__good_count(),
                        |seen| seen.count.as_ref(),
                        |slot| slot.is(true, |value| [-1].contains(&i64::clone(value))),
                    ),
                "`types.count` is `-1`",
            );
    }
}

p::object!(root::ConditionsMaybe);

#[automatically_derived]
impl p::Judged for root::ConditionsMaybe {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

impl root::ConditionsMaybe {
    #[doc(hidden)]
    pub fn __shown_name(&self) -> p::Slot<&String, &()> {
        p::Slot::from(&self.name)
    }
    #[doc(hidden)]
    pub fn __good_name(&self) -> p::Slot<&String, &()> {
        self.__shown_name()
    }
}

p::object!(root::Rules);

#[automatically_derived]
impl p::Judged for root::Rules {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope.judge("c", &p::Nested::<root::Types>::new(), p::Slot::from(&self.c));
        RulesView {
            a: p::Slot::from(&self.a),
            b: p::Slot::from(&self.b),
            c: p::Slot::from(&self.c),
            d: p::Slot::from(&self.d),
            e: p::Slot::from(&self.e),
            from: p::Slot::from(&self.from),
            until: p::Slot::from(&self.until),
        }
            .judge(scope);
    }
}

pub(super) struct RulesView<'a> {
    pub(super) a: p::Slot<&'a String>,
    pub(super) b: p::Slot<&'a String>,
    pub(super) c: p::Slot<&'a root::Types, &'a <root::Types as p::Shape>::Seen>,
    pub(super) d: p::Slot<&'a i64>,
    pub(super) e: p::Slot<&'a p::Decimal>,
    pub(super) from: p::Slot<&'a p::DateTime>,
    pub(super) until: p::Slot<&'a p::DateTime>,
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
                            |value| value.__shown_text(),
                            |seen| seen.text.as_ref(),
                            |slot| slot.sent(),
                        ),
                ],
                "",
            );
        scope
            .group(
                "least",
                p::Truth::True,
                p::Group::AtLeastOneOf,
                &["`a`", "`b`", "`c`"],
                &[self.a.sent(), self.b.sent(), self.c.sent()],
                "",
            );
        scope
            .group(
                "together",
                self.d.is(false, |value| [2].contains(&i64::clone(value))),
                p::Group::AllOrNoneOf,
                &["`a`", "`b`"],
                &[self.a.sent(), self.b.sent()],
                "`d` is `2`",
            );
        scope
            .group(
                "exactly-one",
                self.d.is(true, |value| [1].contains(&i64::clone(value))).negate(),
                p::Group::ExactlyOneOf,
                &["`b`", "`c.flag`"],
                &[
                    self.b.sent(),
                    self
                        .c
                        .below(
                            |value| value.__shown_flag(),
                            |seen| seen.flag.as_ref(),
                            |slot| slot.sent(),
                        ),
                ],
                "`d` is not `1`",
            );
        scope
            .require(
                "needed",
                self.a.is(false, |value| ["x"].contains(&value.as_str())),
                &[
                    (&["c"], self.c.missing()),
                    (
                        &["c", "inner"],
                        self
                            .c
                            .below(
                                |value| value.__shown_inner(),
                                |seen| seen.inner.as_ref(),
                                |slot| slot.missing(),
                            ),
                    ),
                    (
                        &["c", "inner", "deep"],
                        self
                            .c
                            .below(
                                |value| value.__shown_inner(),
                                |seen| seen.inner.as_ref(),
                                |slot| {
                                    slot
                                        .below(
                                            |value| value.__shown_deep(),
                                            |seen| seen.deep.as_ref(),
                                            |slot| slot.missing(),
                                        )
                                },
                            ),
                    ),
                ],
                "`a` is `x`",
            );
        scope
            .require(
                "needed",
                self.a.is(false, |value| ["x"].contains(&value.as_str())),
                &[(&["b"], self.b.missing())],
                "`a` is `x`",
            );
        scope
            .forbid(
                "banned",
                self.a.is(false, |value| ["y"].contains(&value.as_str())),
                &["b"],
                self.b.sent(),
                "`a` is `y`",
            );
        scope
            .forbid(
                "banned",
                self.a.is(false, |value| ["y"].contains(&value.as_str())),
                &["c", "count"],
                self
                    .c
                    .below(
                        |value| value.__good_count(),
                        |seen| seen.count.as_ref(),
                        |slot| slot.is(false, |value| ![-1].contains(&i64::clone(value))),
                    ),
                "`a` is `y`",
            );
        scope
            .compare(
                "order",
                p::Truth::True,
                &["from"],
                self
                    .from
                    .compare(
                        &self.until,
                        |one, other| {
                            let one = one;
                            let other = other;
                            Some(one.compare(other).is_le())
                        },
                    ),
                "at most `until`",
                "",
            );
        scope
            .compare(
                "sizes",
                p::Truth::True,
                &["d"],
                self
                    .d
                    .compare(
                        &self.e,
                        |one, other| {
                            let one = one;
                            let other = other;
                            Some(
                                Ord::cmp(
                                        &p::Decimal::from(i64::clone(one)),
                                        &p::Decimal::clone(other),
                                    )
                                    .is_ne(),
                            )
                        },
                    ),
                "different from `e`",
                "",
            );
        scope
            .expect(
                "expected",
                p::Truth::True,
                &["c", "colour"],
                self
                    .c
                    .below(
                        |value| value.__good_colour(),
                        |seen| seen.colour.as_ref(),
                        |slot| {
                            slot
                                .is(
                                    false,
                                    |value| !::core::matches!(value, root::TypesColour::Red),
                                )
                        },
                    ),
                "`RED`",
                "",
            );
        scope
            .expect(
                "expected",
                p::Truth::True,
                &["d"],
                self.d.is(false, |value| ![1, 2].contains(&i64::clone(value))),
                "`1` or `2`",
                "",
            );
    }
}

p::object!(root::Names);

#[automatically_derived]
impl p::Judged for root::Names {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope.judge("scope", &NamesSlots::SCOPE, p::Slot::from(&self.scope));
        scope
            .judge("value", &p::Boxed::<root::Names>::new(), p::Slot::from(&self.value));
        scope
            .judge(
                "serializer",
                &p::Nested::<root::String>::new(),
                p::Slot::from(&self.serializer),
            );
        NamesView {
            odd_name: p::Slot::from(&self.odd_name),
            quoted: p::Slot::from(&self.quoted),
        }
            .judge(scope);
    }
}

pub(super) struct NamesView<'a> {
    pub(super) odd_name: p::Slot<&'a String>,
    pub(super) quoted: p::Slot<&'a String>,
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

p::object!(root::String);

#[automatically_derived]
impl p::Judged for root::String {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "option",
                &p::Nested::<root::Option>::new(),
                p::Slot::from(&self.option),
            );
    }
}

p::object!(root::Option);

#[automatically_derived]
impl p::Judged for root::Option {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "result",
                &p::Enumerated::<root::Result>::new(),
                p::Slot::from(&self.result),
            );
    }
}

p::object!(root::Empty);

#[automatically_derived]
impl p::Judged for root::Empty {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

p::object!(root::Crate);

#[automatically_derived]
impl p::Judged for root::Crate {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

p::object!(root::Root);

#[automatically_derived]
impl p::Judged for root::Root {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope.judge("p", &p::Nested::<root::P>::new(), p::Slot::Value(&self.p));
    }
}

p::object!(root::P);

#[automatically_derived]
impl p::Judged for root::P {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

p::object!(root::Left);

#[automatically_derived]
impl p::Judged for root::Left {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope.judge("a_b", &LeftSlots::A_B, p::Slot::Value(&self.a_b));
    }
}

p::object!(root::LeftA);

#[automatically_derived]
impl p::Judged for root::LeftA {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope.judge("b", &LeftASlots::B, p::Slot::Value(&self.b));
    }
}

p::object!(root::Copied);

#[automatically_derived]
impl p::Judged for root::Copied {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        CopiedView {
            a: p::Slot::Value(&self.a),
            b: p::Slot::from(&self.b),
            d: p::Slot::from(&self.d),
            from: p::Slot::from(&self.from),
            until: p::Slot::from(&self.until),
        }
            .judge(scope);
    }
}

pub(super) struct CopiedView<'a> {
    pub(super) a: p::Slot<&'a String>,
    pub(super) b: p::Slot<&'a String>,
    pub(super) d: p::Slot<&'a i64>,
    pub(super) from: p::Slot<&'a p::DateTime>,
    pub(super) until: p::Slot<&'a p::DateTime>,
}

impl CopiedView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .group(
                "together",
                self.d.is(false, |value| [2].contains(&i64::clone(value))),
                p::Group::AllOrNoneOf,
                &["`a`", "`b`"],
                &[self.a.sent(), self.b.sent()],
                "`d` is `2`",
            );
        scope
            .compare(
                "order",
                p::Truth::True,
                &["from"],
                self
                    .from
                    .compare(
                        &self.until,
                        |one, other| {
                            let one = one;
                            let other = other;
                            Some(one.compare(other).is_le())
                        },
                    ),
                "at most `until`",
                "",
            );
    }
}
