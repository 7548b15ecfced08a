// Made from spec/event.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super as root;
use super::decode::*;

/// A builder of `ThingOpenedCallback`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ThingOpenedCallbackBuilder<S = p::Unset2>(
    ThingOpenedCallbackSlots,
    p::PhantomData<(S,)>,
);

mod needs_ThingOpenedCallback {
    #[diagnostic::on_unimplemented(
        message = "`ThingOpenedCallback` needs `state`: call `.state(...)` before `build` or `check`",
        label = "`state` was not set"
    )]
    pub trait State {}
    impl State for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`ThingOpenedCallback` needs `at`: call `.at(...)` before `build` or `check`",
        label = "`at` was not set"
    )]
    pub trait At {}
    impl At for super::p::Set {}
}

impl root::ThingOpenedCallback {
    /// Starts with nothing set.
    pub fn builder() -> ThingOpenedCallbackBuilder {
        ThingOpenedCallbackBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States2> ThingOpenedCallbackBuilder<S> {
    /// `state`: `State`, mandatory.
    pub fn state(mut self, value: root::State) -> ThingOpenedCallbackBuilder<S::Set0> {
        self.0.state = p::Slot::Value(value);
        ThingOpenedCallbackBuilder(self.0, p::PhantomData)
    }
    /// `at`: datetime, mandatory.
    pub fn at(
        mut self,
        value: impl Into<p::DateTime>,
    ) -> ThingOpenedCallbackBuilder<S::Set1> {
        self.0.at = p::Slot::Value(value.into());
        ThingOpenedCallbackBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::ThingOpenedCallback
    where
        S::State0: needs_ThingOpenedCallback::State,
        S::State1: needs_ThingOpenedCallback::At,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::ThingOpenedCallback>, p::Violations>
    where
        S::State0: needs_ThingOpenedCallback::State,
        S::State1: needs_ThingOpenedCallback::At,
    {
        self.build().check()
    }
}
