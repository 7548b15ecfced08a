// Made from spec/constructs.yaml by `paramtable generate`. Do not edit: change the page.

/// One row a type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Types {
    /// `text`: string, 2 to 3 characters, optional, default `ab`.
    pub text: ::core::option::Option<::std::string::String>,
    /// `letters`: alphanumeric, optional.
    pub letters: ::core::option::Option<::std::string::String>,
    /// `digits`: numeric, at most 4 characters, optional.
    pub digits: ::core::option::Option<::std::string::String>,
    /// `flag`: boolean, optional, default `false`.
    pub flag: ::core::option::Option<bool>,
    /// `count`: integer, -5 to 5, optional, default `-1`.
    pub count: ::core::option::Option<i64>,
    /// `any_count`: integer, optional.
    pub any_count: ::core::option::Option<i64>,
    /// `price`: decimal, -1.5 to 99.99, at most 2 digits before the point and at most 2 digits after the point, optional, default `0.10`.
    pub price: ::core::option::Option<::paramtable::Decimal>,
    /// `any_price`: decimal, optional.
    pub any_price: ::core::option::Option<::paramtable::Decimal>,
    /// `moment`: datetime, optional, default `2026-01-31T23:59:00Z`.
    pub moment: ::core::option::Option<::paramtable::DateTime>,
    /// `link`: uri, optional.
    pub link: ::core::option::Option<::std::string::String>,
    /// `mail`: email, optional.
    pub mail: ::core::option::Option<::std::string::String>,
    /// `id`: uuid, optional.
    pub id: ::core::option::Option<::std::string::String>,
    /// `free`: free-form object, optional.
    pub free: ::core::option::Option<::paramtable::Object>,
    /// `colour`: [`TypesColour`], optional.
    pub colour: ::core::option::Option<TypesColour>,
    /// `day`: date, optional.
    pub day: ::core::option::Option<::paramtable::Date>,
    /// `code`: string, 1 to 4 characters, matching `[A-Z]{2}[0-9]+|X`, optional.
    pub code: ::core::option::Option<::std::string::String>,
    /// `currency`: [`Currency`], optional.
    pub currency: ::core::option::Option<Currency>,
    /// `level`: [`TypesLevel`], optional.
    pub level: ::core::option::Option<TypesLevel>,
    /// `as_text`: integer, written as text, 1 to 9, optional.
    pub as_text: ::core::option::Option<i64>,
    /// `price_as_text`: decimal, written as text, optional.
    pub price_as_text: ::core::option::Option<::paramtable::Decimal>,
    /// `flag_as_text`: boolean, written as text, optional.
    pub flag_as_text: ::core::option::Option<bool>,
    /// `note`: string, 1 to 3 characters, optional, may be `null`.
    pub note: ::core::option::Option<::paramtable::Nullable<::std::string::String>>,
    /// `amount`: decimal, optional, may be `null`.
    pub amount: ::core::option::Option<::paramtable::Nullable<::paramtable::Decimal>>,
    /// `amount_as_text`: decimal, written as text, optional, may be `null`.
    pub amount_as_text: ::core::option::Option<
        ::paramtable::Nullable<::paramtable::Decimal>,
    >,
    /// `tags`: list of alphanumeric, 1 to 2 characters, 1 to 3 elements, optional.
    ///
    /// Example: `["a", "b"]`
    pub tags: ::core::option::Option<Vec<::std::string::String>>,
    /// `grid`: list of list of integer, 0 to 9, optional.
    pub grid: ::core::option::Option<Vec<Vec<i64>>>,
    /// `prices`: map to decimal, at most 2 entries, optional.
    ///
    /// Example: `{"a": 1.5}`
    pub prices: ::core::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::paramtable::Decimal>,
    >,
    /// `parts`: list of [`TypesParts`], optional.
    pub parts: ::core::option::Option<Vec<TypesParts>>,
    /// `old`: string, optional, since `1.2`.
    ///
    /// Deprecated: use `text`
    pub old: ::core::option::Option<::std::string::String>,
    /// `inner`: [`TypesInner`], optional.
    pub inner: ::core::option::Option<TypesInner>,
    /// `again`: [`Types`], optional.
    pub again: ::core::option::Option<Box<Types>>,
}

/// `TypesColour`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TypesColour {
    /// The colour of fire.
    ///
    /// On the wire: `RED`
    Red,
    /// On the wire: `BLUE`
    Blue,
}

/// `TypesLevel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TypesLevel {
    /// On the wire: `1`
    Low,
    /// On the wire: `2`
    High,
}

/// `TypesParts`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TypesParts {
    /// `size`: integer, mandatory.
    pub size: i64,
}

/// `TypesInner`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TypesInner {
    /// `deep`: [`TypesInnerDeep`], mandatory.
    pub deep: TypesInnerDeep,
}

/// `TypesInnerDeep`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TypesInnerDeep {
    /// `deepest`: string, exactly 1 character, mandatory.
    pub deepest: ::std::string::String,
}

/// `Defaults`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Defaults {
    /// `currency`: [`Currency`], optional, default `IDR`.
    pub currency: ::core::option::Option<Currency>,
    /// `count`: [`Count`], optional, default `3`.
    pub count: ::core::option::Option<Count>,
    /// `colour`: [`DefaultsColour`], optional, default `BLUE`.
    pub colour: ::core::option::Option<DefaultsColour>,
    /// `note`: string, optional, default `none`, may be `null`.
    pub note: ::core::option::Option<::paramtable::Nullable<::std::string::String>>,
    /// `price`: decimal, optional, default `0.10`, may be `null`.
    pub price: ::core::option::Option<::paramtable::Nullable<::paramtable::Decimal>>,
    /// `nullable_currency`: [`Currency`], optional, default `USD`, may be `null`.
    pub nullable_currency: ::core::option::Option<::paramtable::Nullable<Currency>>,
    /// `nullable_colour`: [`Result`], optional, default `no`, may be `null`.
    pub nullable_colour: ::core::option::Option<::paramtable::Nullable<Result>>,
    /// `day`: date, optional, default `2026-01-31`.
    pub day: ::core::option::Option<::paramtable::Date>,
}

/// `DefaultsColour`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DefaultsColour {
    /// On the wire: `RED`
    Red,
    /// On the wire: `BLUE`
    Blue,
}

/// `Conditions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Conditions {
    /// `types`: [`Types`], optional.
    pub types: ::core::option::Option<Types>,
    /// `text`: string, 1 to 9 characters, optional.
    pub text: ::core::option::Option<::std::string::String>,
    /// `count`: integer, optional, default `7`.
    pub count: ::core::option::Option<i64>,
    /// `price`: decimal, optional, default `1.0`.
    pub price: ::core::option::Option<::paramtable::Decimal>,
    /// `flag`: boolean, optional, default `true`.
    pub flag: ::core::option::Option<bool>,
    /// `by_text`: string, conditional.
    ///
    /// Only when `text` is `x` or `y`.
    pub by_text: ::core::option::Option<::std::string::String>,
    /// `by_count`: string, conditional.
    ///
    /// Only when `count` is `7`.
    pub by_count: ::core::option::Option<::std::string::String>,
    /// `by_price`: string, conditional.
    ///
    /// Only when `price` is not `1.00` or `2`.
    pub by_price: ::core::option::Option<::std::string::String>,
    /// `by_flag`: string, conditional.
    ///
    /// Mandatory when `flag` is `false`.
    pub by_flag: ::core::option::Option<::std::string::String>,
    /// `by_presence`: string, conditional.
    ///
    /// Mandatory when `text` is sent, and only then.
    pub by_presence: ::core::option::Option<::std::string::String>,
    /// `by_depth`: string, conditional.
    ///
    /// Only when `types.inner.deep.deepest` is `z`.
    pub by_depth: ::core::option::Option<::std::string::String>,
    /// `by_any`: string, conditional.
    ///
    /// Only when `text` is `x` or `count` is `1`.
    pub by_any: ::core::option::Option<::std::string::String>,
    /// `by_all`: string, conditional.
    ///
    /// Only when `text` is `x` and `count` is `1`.
    pub by_all: ::core::option::Option<::std::string::String>,
    /// `by_none`: string, conditional.
    ///
    /// Only when not (`text` is `x` or `count` is `1`).
    pub by_none: ::core::option::Option<::std::string::String>,
    /// `day`: date, optional.
    pub day: ::core::option::Option<::paramtable::Date>,
    /// `moment`: datetime, optional.
    pub moment: ::core::option::Option<::paramtable::DateTime>,
    /// `currency`: [`Currency`], optional.
    pub currency: ::core::option::Option<Currency>,
    /// `level`: string, optional, may be `null`.
    pub level: ::core::option::Option<::paramtable::Nullable<::std::string::String>>,
    /// `by_range`: string, conditional.
    ///
    /// Only when `count` is `5` to `8`.
    pub by_range: ::core::option::Option<::std::string::String>,
    /// `by_price_range`: string, conditional.
    ///
    /// Only when `price` is at most `2`.
    pub by_price_range: ::core::option::Option<::std::string::String>,
    /// `by_day`: string, conditional.
    ///
    /// Only when `day` is at least `2026-01-01`.
    pub by_day: ::core::option::Option<::std::string::String>,
    /// `by_moment`: string, conditional.
    ///
    /// Only when `moment` is `2026-01-31T23:59:00Z`.
    pub by_moment: ::core::option::Option<::std::string::String>,
    /// `by_scalar`: string, conditional.
    ///
    /// Only when `currency` is `IDR` or `USD`.
    pub by_scalar: ::core::option::Option<::std::string::String>,
    /// `by_null`: string, conditional.
    ///
    /// Only when `level` is `a`.
    pub by_null: ::core::option::Option<::std::string::String>,
    /// `by_words`: string, conditional.
    ///
    /// Mandatory when on Sundays.
    pub by_words: ::core::option::Option<::std::string::String>,
    /// `maybe`: [`ConditionsMaybe`], optional, may be `null`.
    pub maybe: ::core::option::Option<::paramtable::Nullable<ConditionsMaybe>>,
    /// `by_maybe`: string, conditional.
    ///
    /// Only when `maybe.name` is `x`.
    pub by_maybe: ::core::option::Option<::std::string::String>,
    /// `by_default_below`: string, conditional.
    ///
    /// Only when `types.count` is `-1`.
    pub by_default_below: ::core::option::Option<::std::string::String>,
}

/// `ConditionsMaybe`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConditionsMaybe {
    /// `name`: string, optional, default `x`.
    pub name: ::core::option::Option<::std::string::String>,
}

/// `Rules`.
///
/// # Rules
///
/// - `most`: at most one of `a`, `c.text`
/// - `least`: at least one of `a`, `b`, `c`
/// - `together`: when `d` is `2`: all or none of `a`, `b`
/// - `exactly-one`: when `d` is not `1`: exactly one of `b`, `c.flag`
/// - `needed`: when `a` is `x`: `c.inner.deep`, `b` must be sent
/// - `banned`: when `a` is `y`: `b`, `c.count` must not be sent
/// - `order`: `from` is at most `until`
/// - `sizes`: `d` is different from `e`
/// - `expected`: `c.colour` is `RED` if there is one; `d` is `1` or `2` if there is one. Two at once, and their words on one line.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Rules {
    /// `a`: string, optional.
    pub a: ::core::option::Option<::std::string::String>,
    /// `b`: string, optional.
    pub b: ::core::option::Option<::std::string::String>,
    /// `c`: [`Types`], optional.
    pub c: ::core::option::Option<Types>,
    /// `d`: integer, optional, default `1`.
    pub d: ::core::option::Option<i64>,
    /// `e`: decimal, optional.
    pub e: ::core::option::Option<::paramtable::Decimal>,
    /// `from`: datetime, optional.
    pub from: ::core::option::Option<::paramtable::DateTime>,
    /// `until`: datetime, optional.
    pub until: ::core::option::Option<::paramtable::DateTime>,
}

/// `Names`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Names {
    /// `type`: string, mandatory.
    pub r#type: ::std::string::String,
    /// `self`: string, optional.
    pub itself: ::core::option::Option<::std::string::String>,
    /// `gen`: string, optional.
    pub r#gen: ::core::option::Option<::std::string::String>,
    /// `scope`: string, 1 to 2 characters, optional.
    pub scope: ::core::option::Option<::std::string::String>,
    /// `slots`: string, optional.
    pub slots: ::core::option::Option<::std::string::String>,
    /// `entry`: string, optional.
    pub entry: ::core::option::Option<::std::string::String>,
    /// `value`: [`Names`], optional.
    pub value: ::core::option::Option<Box<Names>>,
    /// `serializer`: [`String`], optional.
    pub serializer: ::core::option::Option<String>,
    /// `out`: string, optional.
    pub out: ::core::option::Option<::std::string::String>,
    /// `check`: string, optional.
    pub check_: ::core::option::Option<::std::string::String>,
    /// `odd.name`: string, optional.
    pub odd_name: ::core::option::Option<::std::string::String>,
    /// `2DBarcode`: string, optional.
    pub barcode_2d: ::core::option::Option<::std::string::String>,
    /// `+1`: string, optional.
    pub plus_one: ::core::option::Option<::std::string::String>,
    /// `größe`: string, optional, default `mittel`.
    pub groesse: ::core::option::Option<::std::string::String>,
    /// `` quote" `tick` \ */ ``: string, conditional.
    ///
    /// Only when `odd.name` is `x"y`.
    pub quoted: ::core::option::Option<::std::string::String>,
}

/// `String`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct String {
    /// `text`: string, mandatory.
    pub text: ::std::string::String,
    /// `option`: [`Option`], optional.
    pub option: ::core::option::Option<Option>,
}

/// `Option`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Option {
    /// `vec`: [`OptionVec`], optional.
    pub vec: ::core::option::Option<OptionVec>,
    /// `result`: [`Result`], optional.
    pub result: ::core::option::Option<Result>,
}

/// `OptionVec`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OptionVec {
    /// On the wire: `none`
    None,
    /// On the wire: `""`
    Blank,
}

/// `Empty`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Empty {}

/// `Crate`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Crate {
    /// `self`: string, mandatory.
    pub self_: ::std::string::String,
}

/// `Root`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Root {
    /// `p`: [`P`], mandatory.
    pub p: P,
}

/// `P`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct P {}

/// `Left`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Left {
    /// `a_b`: string, matching `[a-z]`, mandatory.
    pub a_b: ::std::string::String,
}

/// `LeftA`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LeftA {
    /// `b`: string, matching `[0-9]`, mandatory.
    pub b: ::std::string::String,
}

/// `Copied`.
///
/// # Rules
///
/// - `together`: when `d` is `2`: all or none of `a`, `b`
/// - `order`: `from` is at most `until`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Copied {
    /// `a`: string, mandatory.
    pub a: ::std::string::String,
    /// `b`: string, optional.
    pub b: ::core::option::Option<::std::string::String>,
    /// Without its default.
    ///
    /// `d`: integer, optional.
    pub d: ::core::option::Option<i64>,
    /// `from`: datetime, optional.
    pub from: ::core::option::Option<::paramtable::DateTime>,
    /// `until`: datetime, optional.
    pub until: ::core::option::Option<::paramtable::DateTime>,
    /// `more`: boolean, optional.
    pub more: ::core::option::Option<bool>,
}

/// An enum. \<b\>No\</b\> \[link\](javascript:x) and no \`\`\`code\`\`\`.
///
/// Other values may come: they are kept as they are.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Result {
    /// Yes.
    ///
    /// On the wire: `00`
    Approved,
    /// On the wire: `no`
    Refused,
    /// An error.
    ///
    /// On the wire: `ERR`
    Err,
    /// A value that the spec does not list, as it is on the wire.
    Unknown(Box<str>),
}

/// A currency.
///
/// `Currency`: string, exactly 3 characters, matching `[A-Z]+`.
///
/// Example: `IDR`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Currency(::std::string::String);

/// `Count`: integer, 1 to 9.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Count(i64);

pub use self::builder::{
    TypesBuilder, TypesPartsBuilder, TypesInnerBuilder, TypesInnerDeepBuilder,
    DefaultsBuilder, ConditionsBuilder, ConditionsMaybeBuilder, RulesBuilder,
    NamesBuilder, StringBuilder, OptionBuilder, EmptyBuilder, CrateBuilder, RootBuilder,
    PBuilder, LeftBuilder, LeftABuilder, CopiedBuilder,
};
mod builder;
mod decode;
mod defaults;
mod serialize;
mod validate;
