// Made from spec/order.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super as root;
use super::decode::*;

/// A builder of `PlaceOrderRequest`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PlaceOrderRequestBuilder<S = p::Unset14>(
    PlaceOrderRequestSlots,
    p::PhantomData<(S,)>,
);

mod needs_PlaceOrderRequest {
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `r#type`: call `.r#type(...)` before `build` or `check`",
        label = "`r#type` was not set"
    )]
    pub trait Type {}
    impl Type for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `note`: call `.note(...)` before `build` or `check`",
        label = "`note` was not set"
    )]
    pub trait Note {}
    impl Note for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `id`: call `.id(...)` before `build` or `check`",
        label = "`id` was not set"
    )]
    pub trait Id {}
    impl Id for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `gift`: call `.gift(...)` before `build` or `check`",
        label = "`gift` was not set"
    )]
    pub trait Gift {}
    impl Gift for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `count`: call `.count(...)` before `build` or `check`",
        label = "`count` was not set"
    )]
    pub trait Count {}
    impl Count for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `price`: call `.price(...)` before `build` or `check`",
        label = "`price` was not set"
    )]
    pub trait Price {}
    impl Price for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `discount`: call `.discount(...)` before `build` or `check`",
        label = "`discount` was not set"
    )]
    pub trait Discount {}
    impl Discount for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `day`: call `.day(...)` before `build` or `check`",
        label = "`day` was not set"
    )]
    pub trait Day {}
    impl Day for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `moment`: call `.moment(...)` before `build` or `check`",
        label = "`moment` was not set"
    )]
    pub trait Moment {}
    impl Moment for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `currency`: call `.currency(...)` before `build` or `check`",
        label = "`currency` was not set"
    )]
    pub trait Currency {}
    impl Currency for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `pieces`: call `.pieces(...)` before `build` or `check`",
        label = "`pieces` was not set"
    )]
    pub trait Pieces {}
    impl Pieces for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `rate`: call `.rate(...)` before `build` or `check`",
        label = "`rate` was not set"
    )]
    pub trait Rate {}
    impl Rate for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `since`: call `.since(...)` before `build` or `check`",
        label = "`since` was not set"
    )]
    pub trait Since {}
    impl Since for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequest` needs `address`: call `.address(...)` before `build` or `check`",
        label = "`address` was not set"
    )]
    pub trait Address {}
    impl Address for super::p::Set {}
}

impl root::PlaceOrderRequest {
    /// Starts with nothing set.
    pub fn builder() -> PlaceOrderRequestBuilder {
        PlaceOrderRequestBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States14> PlaceOrderRequestBuilder<S> {
    /// `type`: `PlaceOrderRequestType`, mandatory. Example: `0`
    pub fn r#type(
        mut self,
        value: root::PlaceOrderRequestType,
    ) -> PlaceOrderRequestBuilder<S::Set0> {
        self.0.r#type = p::Slot::Value(value);
        PlaceOrderRequestBuilder(self.0, p::PhantomData)
    }
    /// `note`: string, mandatory. Example: `a "quote" and a \`
    pub fn note(
        mut self,
        value: impl Into<String>,
    ) -> PlaceOrderRequestBuilder<S::Set1> {
        self.0.note = p::Slot::Value(value.into());
        PlaceOrderRequestBuilder(self.0, p::PhantomData)
    }
    /// `id`: uuid, mandatory.
    pub fn id(mut self, value: impl Into<String>) -> PlaceOrderRequestBuilder<S::Set2> {
        self.0.id = p::Slot::Value(value.into());
        PlaceOrderRequestBuilder(self.0, p::PhantomData)
    }
    /// `gift`: boolean, mandatory.
    pub fn gift(mut self, value: impl Into<bool>) -> PlaceOrderRequestBuilder<S::Set3> {
        self.0.gift = p::Slot::Value(value.into());
        PlaceOrderRequestBuilder(self.0, p::PhantomData)
    }
    /// `count`: integer, at least 5000000000, mandatory.
    pub fn count(mut self, value: impl Into<i64>) -> PlaceOrderRequestBuilder<S::Set4> {
        self.0.count = p::Slot::Value(value.into());
        PlaceOrderRequestBuilder(self.0, p::PhantomData)
    }
    /// `price`: decimal, mandatory. Example: `10.50`
    pub fn price(
        mut self,
        value: impl Into<p::Decimal>,
    ) -> PlaceOrderRequestBuilder<S::Set5> {
        self.0.price = p::Slot::Value(value.into());
        PlaceOrderRequestBuilder(self.0, p::PhantomData)
    }
    /// `discount`: decimal, at most -1, mandatory.
    pub fn discount(
        mut self,
        value: impl Into<p::Decimal>,
    ) -> PlaceOrderRequestBuilder<S::Set6> {
        self.0.discount = p::Slot::Value(value.into());
        PlaceOrderRequestBuilder(self.0, p::PhantomData)
    }
    /// `day`: date, mandatory.
    pub fn day(
        mut self,
        value: impl Into<p::Date>,
    ) -> PlaceOrderRequestBuilder<S::Set7> {
        self.0.day = p::Slot::Value(value.into());
        PlaceOrderRequestBuilder(self.0, p::PhantomData)
    }
    /// `moment`: datetime, mandatory. Example: `2026-01-31T23:59:00Z`
    pub fn moment(
        mut self,
        value: impl Into<p::DateTime>,
    ) -> PlaceOrderRequestBuilder<S::Set8> {
        self.0.moment = p::Slot::Value(value.into());
        PlaceOrderRequestBuilder(self.0, p::PhantomData)
    }
    /// `currency`: `Currency`, mandatory.
    pub fn currency(
        mut self,
        value: root::Currency,
    ) -> PlaceOrderRequestBuilder<S::Set9> {
        self.0.currency = p::Slot::Value(value);
        PlaceOrderRequestBuilder(self.0, p::PhantomData)
    }
    /// `pieces`: `Count`, mandatory. Example: `2`
    pub fn pieces(mut self, value: root::Count) -> PlaceOrderRequestBuilder<S::Set10> {
        self.0.pieces = p::Slot::Value(value);
        PlaceOrderRequestBuilder(self.0, p::PhantomData)
    }
    /// `rate`: `Rate`, mandatory.
    pub fn rate(mut self, value: root::Rate) -> PlaceOrderRequestBuilder<S::Set11> {
        self.0.rate = p::Slot::Value(value);
        PlaceOrderRequestBuilder(self.0, p::PhantomData)
    }
    /// `since`: `Start`, mandatory.
    pub fn since(mut self, value: root::Start) -> PlaceOrderRequestBuilder<S::Set12> {
        self.0.since = p::Slot::Value(value);
        PlaceOrderRequestBuilder(self.0, p::PhantomData)
    }
    /// `address`: `PlaceOrderRequestAddress`, mandatory.
    pub fn address(
        mut self,
        value: impl Into<root::PlaceOrderRequestAddress>,
    ) -> PlaceOrderRequestBuilder<S::Set13> {
        self.0.address = p::Slot::Value(value.into());
        PlaceOrderRequestBuilder(self.0, p::PhantomData)
    }
    /// `more`: list of string, optional.
    pub fn more(self, value: impl Into<Vec<String>>) -> Self {
        self.maybe_more(Some(value))
    }
    /// `more`, or nothing.
    pub fn maybe_more(mut self, value: Option<impl Into<Vec<String>>>) -> Self {
        self.0.more = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::PlaceOrderRequest
    where
        S::State0: needs_PlaceOrderRequest::Type,
        S::State1: needs_PlaceOrderRequest::Note,
        S::State2: needs_PlaceOrderRequest::Id,
        S::State3: needs_PlaceOrderRequest::Gift,
        S::State4: needs_PlaceOrderRequest::Count,
        S::State5: needs_PlaceOrderRequest::Price,
        S::State6: needs_PlaceOrderRequest::Discount,
        S::State7: needs_PlaceOrderRequest::Day,
        S::State8: needs_PlaceOrderRequest::Moment,
        S::State9: needs_PlaceOrderRequest::Currency,
        S::State10: needs_PlaceOrderRequest::Pieces,
        S::State11: needs_PlaceOrderRequest::Rate,
        S::State12: needs_PlaceOrderRequest::Since,
        S::State13: needs_PlaceOrderRequest::Address,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::PlaceOrderRequest>, p::Violations>
    where
        S::State0: needs_PlaceOrderRequest::Type,
        S::State1: needs_PlaceOrderRequest::Note,
        S::State2: needs_PlaceOrderRequest::Id,
        S::State3: needs_PlaceOrderRequest::Gift,
        S::State4: needs_PlaceOrderRequest::Count,
        S::State5: needs_PlaceOrderRequest::Price,
        S::State6: needs_PlaceOrderRequest::Discount,
        S::State7: needs_PlaceOrderRequest::Day,
        S::State8: needs_PlaceOrderRequest::Moment,
        S::State9: needs_PlaceOrderRequest::Currency,
        S::State10: needs_PlaceOrderRequest::Pieces,
        S::State11: needs_PlaceOrderRequest::Rate,
        S::State12: needs_PlaceOrderRequest::Since,
        S::State13: needs_PlaceOrderRequest::Address,
    {
        self.build().check()
    }
}

/// A builder of `PlaceOrderRequestAddress`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PlaceOrderRequestAddressBuilder<S = p::Unset1>(
    PlaceOrderRequestAddressSlots,
    p::PhantomData<(S,)>,
);

mod needs_PlaceOrderRequestAddress {
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderRequestAddress` needs `own`: call `.own(...)` before `build` or `check`",
        label = "`own` was not set"
    )]
    pub trait Own {}
    impl Own for super::p::Set {}
}

impl root::PlaceOrderRequestAddress {
    /// Starts with nothing set.
    pub fn builder() -> PlaceOrderRequestAddressBuilder {
        PlaceOrderRequestAddressBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> PlaceOrderRequestAddressBuilder<S> {
    /// `self`: string, mandatory.
    pub fn own(
        mut self,
        value: impl Into<String>,
    ) -> PlaceOrderRequestAddressBuilder<S::Set0> {
        self.0.own = p::Slot::Value(value.into());
        PlaceOrderRequestAddressBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::PlaceOrderRequestAddress
    where
        S::State0: needs_PlaceOrderRequestAddress::Own,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::PlaceOrderRequestAddress>, p::Violations>
    where
        S::State0: needs_PlaceOrderRequestAddress::Own,
    {
        self.build().check()
    }
}

/// A builder of `PlaceOrderResponse`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PlaceOrderResponseBuilder<S = p::Unset1>(
    PlaceOrderResponseSlots,
    p::PhantomData<(S,)>,
);

mod needs_PlaceOrderResponse {
    #[diagnostic::on_unimplemented(
        message = "`PlaceOrderResponse` needs `id`: call `.id(...)` before `build` or `check`",
        label = "`id` was not set"
    )]
    pub trait Id {}
    impl Id for super::p::Set {}
}

impl root::PlaceOrderResponse {
    /// Starts with nothing set.
    pub fn builder() -> PlaceOrderResponseBuilder {
        PlaceOrderResponseBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> PlaceOrderResponseBuilder<S> {
    /// `id`: integer, mandatory.
    pub fn id(mut self, value: impl Into<i64>) -> PlaceOrderResponseBuilder<S::Set0> {
        self.0.id = p::Slot::Value(value.into());
        PlaceOrderResponseBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::PlaceOrderResponse
    where
        S::State0: needs_PlaceOrderResponse::Id,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::PlaceOrderResponse>, p::Violations>
    where
        S::State0: needs_PlaceOrderResponse::Id,
    {
        self.build().check()
    }
}
