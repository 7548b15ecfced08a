// Made from spec/event.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super as root;

/// A builder of `ThingOpenedCallback`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ThingOpenedCallbackBuilder<
    HasState = missing_ThingOpenedCallback::State,
    HasAt = missing_ThingOpenedCallback::At,
> {
    given: (HasState, HasAt),
}

mod missing_ThingOpenedCallback {
    #[derive(Clone, Debug)]
    pub struct State;
    #[derive(Clone, Debug)]
    pub struct At;
}

impl root::ThingOpenedCallback {
    /// Starts with nothing set.
    pub fn builder() -> ThingOpenedCallbackBuilder {
        ThingOpenedCallbackBuilder {
            given: (missing_ThingOpenedCallback::State, missing_ThingOpenedCallback::At),
        }
    }
}

impl<HasState, HasAt> ThingOpenedCallbackBuilder<HasState, HasAt> {
    /// `state`: `State`, mandatory.
    pub fn state(
        self,
        value: root::State,
    ) -> ThingOpenedCallbackBuilder<p::Given<root::State>, HasAt> {
        ThingOpenedCallbackBuilder {
            given: (p::Given(value), self.given.1),
        }
    }
}

impl<HasState, HasAt> ThingOpenedCallbackBuilder<HasState, HasAt> {
    /// `at`: datetime, mandatory.
    pub fn at(
        self,
        value: impl ::core::convert::Into<::paramtable::DateTime>,
    ) -> ThingOpenedCallbackBuilder<HasState, p::Given<::paramtable::DateTime>> {
        ThingOpenedCallbackBuilder {
            given: (self.given.0, p::Given(value.into())),
        }
    }
}

impl<HasState, HasAt> ThingOpenedCallbackBuilder<HasState, HasAt> {
    /// The value, not yet checked.
    pub fn build(self) -> root::ThingOpenedCallback
    where
        HasState: p::Provided<root::State>,
        HasAt: p::Provided<::paramtable::DateTime>,
    {
        root::ThingOpenedCallback {
            state: self.given.0.into_value(),
            at: self.given.1.into_value(),
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
        ::paramtable::Valid<root::ThingOpenedCallback>,
        ::paramtable::Violations,
    >
    where
        HasState: p::Provided<root::State>,
        HasAt: p::Provided<::paramtable::DateTime>,
    {
        self.build().check()
    }
}
