// Made from spec/order.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super as root;

/// A builder of `PlaceOrderRequest`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PlaceOrderRequestBuilder<
    HasType = p::Missing,
    HasNote = p::Missing,
    HasId = p::Missing,
    HasGift = p::Missing,
    HasCount = p::Missing,
    HasPrice = p::Missing,
    HasDiscount = p::Missing,
    HasDay = p::Missing,
    HasMoment = p::Missing,
    HasCurrency = p::Missing,
    HasPieces = p::Missing,
    HasRate = p::Missing,
    HasSince = p::Missing,
    HasAddress = p::Missing,
> {
    given: (
        HasType,
        HasNote,
        HasId,
        HasGift,
        HasCount,
        HasPrice,
        HasDiscount,
        HasDay,
        HasMoment,
        HasCurrency,
        HasPieces,
        HasRate,
        HasSince,
        HasAddress,
    ),
    rest: PlaceOrderRequestRest,
}

#[derive(Clone, Default)]
struct PlaceOrderRequestRest {
    more: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
}

mod needs_PlaceOrderRequest {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `r#type`: call `.r#type(...)` before `build` or `check`",
        label = "`r#type` was not set"
    )]
    pub trait Type: p::Provided<root::PlaceOrderRequestType> {}
    impl Type for p::Given<root::PlaceOrderRequestType> {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `note`: call `.note(...)` before `build` or `check`",
        label = "`note` was not set"
    )]
    pub trait Note: p::Provided<::std::string::String> {}
    impl Note for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `id`: call `.id(...)` before `build` or `check`",
        label = "`id` was not set"
    )]
    pub trait Id: p::Provided<::std::string::String> {}
    impl Id for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `gift`: call `.gift(...)` before `build` or `check`",
        label = "`gift` was not set"
    )]
    pub trait Gift: p::Provided<bool> {}
    impl Gift for p::Given<bool> {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `count`: call `.count(...)` before `build` or `check`",
        label = "`count` was not set"
    )]
    pub trait Count: p::Provided<i64> {}
    impl Count for p::Given<i64> {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `price`: call `.price(...)` before `build` or `check`",
        label = "`price` was not set"
    )]
    pub trait Price: p::Provided<::paramtable::Decimal> {}
    impl Price for p::Given<::paramtable::Decimal> {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `discount`: call `.discount(...)` before `build` or `check`",
        label = "`discount` was not set"
    )]
    pub trait Discount: p::Provided<::paramtable::Decimal> {}
    impl Discount for p::Given<::paramtable::Decimal> {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `day`: call `.day(...)` before `build` or `check`",
        label = "`day` was not set"
    )]
    pub trait Day: p::Provided<::paramtable::Date> {}
    impl Day for p::Given<::paramtable::Date> {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `moment`: call `.moment(...)` before `build` or `check`",
        label = "`moment` was not set"
    )]
    pub trait Moment: p::Provided<::paramtable::DateTime> {}
    impl Moment for p::Given<::paramtable::DateTime> {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `currency`: call `.currency(...)` before `build` or `check`",
        label = "`currency` was not set"
    )]
    pub trait Currency: p::Provided<root::Currency> {}
    impl Currency for p::Given<root::Currency> {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `pieces`: call `.pieces(...)` before `build` or `check`",
        label = "`pieces` was not set"
    )]
    pub trait Pieces: p::Provided<root::Count> {}
    impl Pieces for p::Given<root::Count> {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `rate`: call `.rate(...)` before `build` or `check`",
        label = "`rate` was not set"
    )]
    pub trait Rate: p::Provided<root::Rate> {}
    impl Rate for p::Given<root::Rate> {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `since`: call `.since(...)` before `build` or `check`",
        label = "`since` was not set"
    )]
    pub trait Since: p::Provided<root::Start> {}
    impl Since for p::Given<root::Start> {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `address`: call `.address(...)` before `build` or `check`",
        label = "`address` was not set"
    )]
    pub trait Address: p::Provided<root::PlaceOrderRequestAddress> {}
    impl Address for p::Given<root::PlaceOrderRequestAddress> {}
}

impl root::PlaceOrderRequest {
    /// Starts with nothing set.
    pub fn builder() -> PlaceOrderRequestBuilder {
        PlaceOrderRequestBuilder {
            given: (
                p::Missing,
                p::Missing,
                p::Missing,
                p::Missing,
                p::Missing,
                p::Missing,
                p::Missing,
                p::Missing,
                p::Missing,
                p::Missing,
                p::Missing,
                p::Missing,
                p::Missing,
                p::Missing,
            ),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> PlaceOrderRequestBuilder<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> {
    /// `type`: `PlaceOrderRequestType`, mandatory.
    ///
    /// Example: `0`
    pub fn r#type(
        self,
        value: root::PlaceOrderRequestType,
    ) -> PlaceOrderRequestBuilder<
        p::Given<root::PlaceOrderRequestType>,
        HasNote,
        HasId,
        HasGift,
        HasCount,
        HasPrice,
        HasDiscount,
        HasDay,
        HasMoment,
        HasCurrency,
        HasPieces,
        HasRate,
        HasSince,
        HasAddress,
    > {
        PlaceOrderRequestBuilder {
            given: (
                p::Given(value),
                self.given.1,
                self.given.2,
                self.given.3,
                self.given.4,
                self.given.5,
                self.given.6,
                self.given.7,
                self.given.8,
                self.given.9,
                self.given.10,
                self.given.11,
                self.given.12,
                self.given.13,
            ),
            rest: self.rest,
        }
    }
}

impl<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> PlaceOrderRequestBuilder<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> {
    /// `note`: string, mandatory.
    ///
    /// Example: `a "quote" and a \`
    pub fn note(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> PlaceOrderRequestBuilder<
        HasType,
        p::Given<::std::string::String>,
        HasId,
        HasGift,
        HasCount,
        HasPrice,
        HasDiscount,
        HasDay,
        HasMoment,
        HasCurrency,
        HasPieces,
        HasRate,
        HasSince,
        HasAddress,
    > {
        PlaceOrderRequestBuilder {
            given: (
                self.given.0,
                p::Given(value.into()),
                self.given.2,
                self.given.3,
                self.given.4,
                self.given.5,
                self.given.6,
                self.given.7,
                self.given.8,
                self.given.9,
                self.given.10,
                self.given.11,
                self.given.12,
                self.given.13,
            ),
            rest: self.rest,
        }
    }
}

impl<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> PlaceOrderRequestBuilder<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> {
    /// `id`: uuid, mandatory.
    pub fn id(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> PlaceOrderRequestBuilder<
        HasType,
        HasNote,
        p::Given<::std::string::String>,
        HasGift,
        HasCount,
        HasPrice,
        HasDiscount,
        HasDay,
        HasMoment,
        HasCurrency,
        HasPieces,
        HasRate,
        HasSince,
        HasAddress,
    > {
        PlaceOrderRequestBuilder {
            given: (
                self.given.0,
                self.given.1,
                p::Given(value.into()),
                self.given.3,
                self.given.4,
                self.given.5,
                self.given.6,
                self.given.7,
                self.given.8,
                self.given.9,
                self.given.10,
                self.given.11,
                self.given.12,
                self.given.13,
            ),
            rest: self.rest,
        }
    }
}

impl<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> PlaceOrderRequestBuilder<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> {
    /// `gift`: boolean, mandatory.
    pub fn gift(
        self,
        value: impl ::core::convert::Into<bool>,
    ) -> PlaceOrderRequestBuilder<
        HasType,
        HasNote,
        HasId,
        p::Given<bool>,
        HasCount,
        HasPrice,
        HasDiscount,
        HasDay,
        HasMoment,
        HasCurrency,
        HasPieces,
        HasRate,
        HasSince,
        HasAddress,
    > {
        PlaceOrderRequestBuilder {
            given: (
                self.given.0,
                self.given.1,
                self.given.2,
                p::Given(value.into()),
                self.given.4,
                self.given.5,
                self.given.6,
                self.given.7,
                self.given.8,
                self.given.9,
                self.given.10,
                self.given.11,
                self.given.12,
                self.given.13,
            ),
            rest: self.rest,
        }
    }
}

impl<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> PlaceOrderRequestBuilder<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> {
    /// `count`: integer, at least 5000000000, mandatory.
    pub fn count(
        self,
        value: impl ::core::convert::Into<i64>,
    ) -> PlaceOrderRequestBuilder<
        HasType,
        HasNote,
        HasId,
        HasGift,
        p::Given<i64>,
        HasPrice,
        HasDiscount,
        HasDay,
        HasMoment,
        HasCurrency,
        HasPieces,
        HasRate,
        HasSince,
        HasAddress,
    > {
        PlaceOrderRequestBuilder {
            given: (
                self.given.0,
                self.given.1,
                self.given.2,
                self.given.3,
                p::Given(value.into()),
                self.given.5,
                self.given.6,
                self.given.7,
                self.given.8,
                self.given.9,
                self.given.10,
                self.given.11,
                self.given.12,
                self.given.13,
            ),
            rest: self.rest,
        }
    }
}

impl<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> PlaceOrderRequestBuilder<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> {
    /// `price`: decimal, mandatory.
    ///
    /// Example: `10.50`
    pub fn price(
        self,
        value: impl ::core::convert::Into<::paramtable::Decimal>,
    ) -> PlaceOrderRequestBuilder<
        HasType,
        HasNote,
        HasId,
        HasGift,
        HasCount,
        p::Given<::paramtable::Decimal>,
        HasDiscount,
        HasDay,
        HasMoment,
        HasCurrency,
        HasPieces,
        HasRate,
        HasSince,
        HasAddress,
    > {
        PlaceOrderRequestBuilder {
            given: (
                self.given.0,
                self.given.1,
                self.given.2,
                self.given.3,
                self.given.4,
                p::Given(value.into()),
                self.given.6,
                self.given.7,
                self.given.8,
                self.given.9,
                self.given.10,
                self.given.11,
                self.given.12,
                self.given.13,
            ),
            rest: self.rest,
        }
    }
}

impl<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> PlaceOrderRequestBuilder<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> {
    /// `discount`: decimal, at most -1, mandatory.
    pub fn discount(
        self,
        value: impl ::core::convert::Into<::paramtable::Decimal>,
    ) -> PlaceOrderRequestBuilder<
        HasType,
        HasNote,
        HasId,
        HasGift,
        HasCount,
        HasPrice,
        p::Given<::paramtable::Decimal>,
        HasDay,
        HasMoment,
        HasCurrency,
        HasPieces,
        HasRate,
        HasSince,
        HasAddress,
    > {
        PlaceOrderRequestBuilder {
            given: (
                self.given.0,
                self.given.1,
                self.given.2,
                self.given.3,
                self.given.4,
                self.given.5,
                p::Given(value.into()),
                self.given.7,
                self.given.8,
                self.given.9,
                self.given.10,
                self.given.11,
                self.given.12,
                self.given.13,
            ),
            rest: self.rest,
        }
    }
}

impl<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> PlaceOrderRequestBuilder<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> {
    /// `day`: date, mandatory.
    pub fn day(
        self,
        value: impl ::core::convert::Into<::paramtable::Date>,
    ) -> PlaceOrderRequestBuilder<
        HasType,
        HasNote,
        HasId,
        HasGift,
        HasCount,
        HasPrice,
        HasDiscount,
        p::Given<::paramtable::Date>,
        HasMoment,
        HasCurrency,
        HasPieces,
        HasRate,
        HasSince,
        HasAddress,
    > {
        PlaceOrderRequestBuilder {
            given: (
                self.given.0,
                self.given.1,
                self.given.2,
                self.given.3,
                self.given.4,
                self.given.5,
                self.given.6,
                p::Given(value.into()),
                self.given.8,
                self.given.9,
                self.given.10,
                self.given.11,
                self.given.12,
                self.given.13,
            ),
            rest: self.rest,
        }
    }
}

impl<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> PlaceOrderRequestBuilder<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> {
    /// `moment`: datetime, mandatory.
    ///
    /// Example: `2026-01-31T23:59:00Z`
    pub fn moment(
        self,
        value: impl ::core::convert::Into<::paramtable::DateTime>,
    ) -> PlaceOrderRequestBuilder<
        HasType,
        HasNote,
        HasId,
        HasGift,
        HasCount,
        HasPrice,
        HasDiscount,
        HasDay,
        p::Given<::paramtable::DateTime>,
        HasCurrency,
        HasPieces,
        HasRate,
        HasSince,
        HasAddress,
    > {
        PlaceOrderRequestBuilder {
            given: (
                self.given.0,
                self.given.1,
                self.given.2,
                self.given.3,
                self.given.4,
                self.given.5,
                self.given.6,
                self.given.7,
                p::Given(value.into()),
                self.given.9,
                self.given.10,
                self.given.11,
                self.given.12,
                self.given.13,
            ),
            rest: self.rest,
        }
    }
}

impl<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> PlaceOrderRequestBuilder<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> {
    /// `currency`: `Currency`, mandatory.
    pub fn currency(
        self,
        value: root::Currency,
    ) -> PlaceOrderRequestBuilder<
        HasType,
        HasNote,
        HasId,
        HasGift,
        HasCount,
        HasPrice,
        HasDiscount,
        HasDay,
        HasMoment,
        p::Given<root::Currency>,
        HasPieces,
        HasRate,
        HasSince,
        HasAddress,
    > {
        PlaceOrderRequestBuilder {
            given: (
                self.given.0,
                self.given.1,
                self.given.2,
                self.given.3,
                self.given.4,
                self.given.5,
                self.given.6,
                self.given.7,
                self.given.8,
                p::Given(value),
                self.given.10,
                self.given.11,
                self.given.12,
                self.given.13,
            ),
            rest: self.rest,
        }
    }
}

impl<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> PlaceOrderRequestBuilder<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> {
    /// `pieces`: `Count`, mandatory.
    ///
    /// Example: `2`
    pub fn pieces(
        self,
        value: root::Count,
    ) -> PlaceOrderRequestBuilder<
        HasType,
        HasNote,
        HasId,
        HasGift,
        HasCount,
        HasPrice,
        HasDiscount,
        HasDay,
        HasMoment,
        HasCurrency,
        p::Given<root::Count>,
        HasRate,
        HasSince,
        HasAddress,
    > {
        PlaceOrderRequestBuilder {
            given: (
                self.given.0,
                self.given.1,
                self.given.2,
                self.given.3,
                self.given.4,
                self.given.5,
                self.given.6,
                self.given.7,
                self.given.8,
                self.given.9,
                p::Given(value),
                self.given.11,
                self.given.12,
                self.given.13,
            ),
            rest: self.rest,
        }
    }
}

impl<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> PlaceOrderRequestBuilder<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> {
    /// `rate`: `Rate`, mandatory.
    pub fn rate(
        self,
        value: root::Rate,
    ) -> PlaceOrderRequestBuilder<
        HasType,
        HasNote,
        HasId,
        HasGift,
        HasCount,
        HasPrice,
        HasDiscount,
        HasDay,
        HasMoment,
        HasCurrency,
        HasPieces,
        p::Given<root::Rate>,
        HasSince,
        HasAddress,
    > {
        PlaceOrderRequestBuilder {
            given: (
                self.given.0,
                self.given.1,
                self.given.2,
                self.given.3,
                self.given.4,
                self.given.5,
                self.given.6,
                self.given.7,
                self.given.8,
                self.given.9,
                self.given.10,
                p::Given(value),
                self.given.12,
                self.given.13,
            ),
            rest: self.rest,
        }
    }
}

impl<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> PlaceOrderRequestBuilder<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> {
    /// `since`: `Start`, mandatory.
    pub fn since(
        self,
        value: root::Start,
    ) -> PlaceOrderRequestBuilder<
        HasType,
        HasNote,
        HasId,
        HasGift,
        HasCount,
        HasPrice,
        HasDiscount,
        HasDay,
        HasMoment,
        HasCurrency,
        HasPieces,
        HasRate,
        p::Given<root::Start>,
        HasAddress,
    > {
        PlaceOrderRequestBuilder {
            given: (
                self.given.0,
                self.given.1,
                self.given.2,
                self.given.3,
                self.given.4,
                self.given.5,
                self.given.6,
                self.given.7,
                self.given.8,
                self.given.9,
                self.given.10,
                self.given.11,
                p::Given(value),
                self.given.13,
            ),
            rest: self.rest,
        }
    }
}

impl<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> PlaceOrderRequestBuilder<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> {
    /// `address`: `PlaceOrderRequestAddress`, mandatory.
    pub fn address(
        self,
        value: impl ::core::convert::Into<root::PlaceOrderRequestAddress>,
    ) -> PlaceOrderRequestBuilder<
        HasType,
        HasNote,
        HasId,
        HasGift,
        HasCount,
        HasPrice,
        HasDiscount,
        HasDay,
        HasMoment,
        HasCurrency,
        HasPieces,
        HasRate,
        HasSince,
        p::Given<root::PlaceOrderRequestAddress>,
    > {
        PlaceOrderRequestBuilder {
            given: (
                self.given.0,
                self.given.1,
                self.given.2,
                self.given.3,
                self.given.4,
                self.given.5,
                self.given.6,
                self.given.7,
                self.given.8,
                self.given.9,
                self.given.10,
                self.given.11,
                self.given.12,
                p::Given(value.into()),
            ),
            rest: self.rest,
        }
    }
}

impl<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> PlaceOrderRequestBuilder<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> {
    /// `more`: list of string, optional.
    pub fn more(
        mut self,
        value: impl ::core::convert::Into<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.rest.more = ::core::option::Option::Some(value.into());
        self
    }
    /// `more`, or nothing.
    pub fn maybe_more(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::std::vec::Vec<::std::string::String>>,
        >,
    ) -> Self {
        self.rest.more = value.map(|value| value.into());
        self
    }
}

impl<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> PlaceOrderRequestBuilder<
    HasType,
    HasNote,
    HasId,
    HasGift,
    HasCount,
    HasPrice,
    HasDiscount,
    HasDay,
    HasMoment,
    HasCurrency,
    HasPieces,
    HasRate,
    HasSince,
    HasAddress,
> {
    /// The value, not yet checked.
    pub fn build(self) -> root::PlaceOrderRequest
    where
        HasType: needs_PlaceOrderRequest::Type,
        HasNote: needs_PlaceOrderRequest::Note,
        HasId: needs_PlaceOrderRequest::Id,
        HasGift: needs_PlaceOrderRequest::Gift,
        HasCount: needs_PlaceOrderRequest::Count,
        HasPrice: needs_PlaceOrderRequest::Price,
        HasDiscount: needs_PlaceOrderRequest::Discount,
        HasDay: needs_PlaceOrderRequest::Day,
        HasMoment: needs_PlaceOrderRequest::Moment,
        HasCurrency: needs_PlaceOrderRequest::Currency,
        HasPieces: needs_PlaceOrderRequest::Pieces,
        HasRate: needs_PlaceOrderRequest::Rate,
        HasSince: needs_PlaceOrderRequest::Since,
        HasAddress: needs_PlaceOrderRequest::Address,
    {
        root::PlaceOrderRequest {
            r#type: self.given.0.into_value(),
            note: self.given.1.into_value(),
            id: self.given.2.into_value(),
            gift: self.given.3.into_value(),
            count: self.given.4.into_value(),
            price: self.given.5.into_value(),
            discount: self.given.6.into_value(),
            day: self.given.7.into_value(),
            moment: self.given.8.into_value(),
            currency: self.given.9.into_value(),
            pieces: self.given.10.into_value(),
            rate: self.given.11.into_value(),
            since: self.given.12.into_value(),
            address: self.given.13.into_value(),
            more: self.rest.more,
        }
    }
    /// The value, checked.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<
        ::paramtable::Valid<root::PlaceOrderRequest>,
        ::paramtable::Violations,
    >
    where
        HasType: needs_PlaceOrderRequest::Type,
        HasNote: needs_PlaceOrderRequest::Note,
        HasId: needs_PlaceOrderRequest::Id,
        HasGift: needs_PlaceOrderRequest::Gift,
        HasCount: needs_PlaceOrderRequest::Count,
        HasPrice: needs_PlaceOrderRequest::Price,
        HasDiscount: needs_PlaceOrderRequest::Discount,
        HasDay: needs_PlaceOrderRequest::Day,
        HasMoment: needs_PlaceOrderRequest::Moment,
        HasCurrency: needs_PlaceOrderRequest::Currency,
        HasPieces: needs_PlaceOrderRequest::Pieces,
        HasRate: needs_PlaceOrderRequest::Rate,
        HasSince: needs_PlaceOrderRequest::Since,
        HasAddress: needs_PlaceOrderRequest::Address,
    {
        self.build().check()
    }
}

/// A builder of `PlaceOrderRequestAddress`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PlaceOrderRequestAddressBuilder<HasOwn = p::Missing> {
    given: (HasOwn,),
}

mod needs_PlaceOrderRequestAddress {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequestAddress` needs `own`: call `.own(...)` before `build` or `check`",
        label = "`own` was not set"
    )]
    pub trait Own: p::Provided<::std::string::String> {}
    impl Own for p::Given<::std::string::String> {}
}

impl root::PlaceOrderRequestAddress {
    /// Starts with nothing set.
    pub fn builder() -> PlaceOrderRequestAddressBuilder {
        PlaceOrderRequestAddressBuilder {
            given: (p::Missing,),
        }
    }
}

impl<HasOwn> PlaceOrderRequestAddressBuilder<HasOwn> {
    /// `self`: string, mandatory.
    pub fn own(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> PlaceOrderRequestAddressBuilder<p::Given<::std::string::String>> {
        PlaceOrderRequestAddressBuilder {
            given: (p::Given(value.into()),),
        }
    }
}

impl<HasOwn> PlaceOrderRequestAddressBuilder<HasOwn> {
    /// The value, not yet checked.
    pub fn build(self) -> root::PlaceOrderRequestAddress
    where
        HasOwn: needs_PlaceOrderRequestAddress::Own,
    {
        root::PlaceOrderRequestAddress {
            own: self.given.0.into_value(),
        }
    }
    /// The value, checked.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<
        ::paramtable::Valid<root::PlaceOrderRequestAddress>,
        ::paramtable::Violations,
    >
    where
        HasOwn: needs_PlaceOrderRequestAddress::Own,
    {
        self.build().check()
    }
}

/// A builder of `PlaceOrderResponse`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PlaceOrderResponseBuilder<HasId = p::Missing> {
    given: (HasId,),
}

mod needs_PlaceOrderResponse {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderResponse` needs `id`: call `.id(...)` before `build` or `check`",
        label = "`id` was not set"
    )]
    pub trait Id: p::Provided<i64> {}
    impl Id for p::Given<i64> {}
}

impl root::PlaceOrderResponse {
    /// Starts with nothing set.
    pub fn builder() -> PlaceOrderResponseBuilder {
        PlaceOrderResponseBuilder {
            given: (p::Missing,),
        }
    }
}

impl<HasId> PlaceOrderResponseBuilder<HasId> {
    /// `id`: integer, mandatory.
    pub fn id(
        self,
        value: impl ::core::convert::Into<i64>,
    ) -> PlaceOrderResponseBuilder<p::Given<i64>> {
        PlaceOrderResponseBuilder {
            given: (p::Given(value.into()),),
        }
    }
}

impl<HasId> PlaceOrderResponseBuilder<HasId> {
    /// The value, not yet checked.
    pub fn build(self) -> root::PlaceOrderResponse
    where
        HasId: needs_PlaceOrderResponse::Id,
    {
        root::PlaceOrderResponse {
            id: self.given.0.into_value(),
        }
    }
    /// The value, checked.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<
        ::paramtable::Valid<root::PlaceOrderResponse>,
        ::paramtable::Violations,
    >
    where
        HasId: needs_PlaceOrderResponse::Id,
    {
        self.build().check()
    }
}
