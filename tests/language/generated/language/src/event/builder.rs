// Made from spec/event.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super as root;

/// A builder of `ThingOpenedCallback`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ThingOpenedCallbackBuilder<HasState = p::Missing, HasAt = p::Missing> {
    given: (HasState, HasAt),
}

mod needs_ThingOpenedCallback {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`ThingOpenedCallback` needs `state`: call `.state(...)` before `build` or `check`",
        label = "`state` was not set"
    )]
    pub trait State: p::Provided<root::State> {}
    impl State for p::Given<root::State> {}
    #[diagnostic::on_unimplemented(
        message = "`ThingOpenedCallback` needs `at`: call `.at(...)` before `build` or `check`",
        label = "`at` was not set"
    )]
    pub trait At: p::Provided<::paramtable::DateTime> {}
    impl At for p::Given<::paramtable::DateTime> {}
}

impl root::ThingOpenedCallback {
    /// Starts with nothing set.
    pub fn builder() -> ThingOpenedCallbackBuilder {
        ThingOpenedCallbackBuilder {
            given: (p::Missing, p::Missing),
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
        HasState: needs_ThingOpenedCallback::State,
        HasAt: needs_ThingOpenedCallback::At,
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
        HasState: needs_ThingOpenedCallback::State,
        HasAt: needs_ThingOpenedCallback::At,
    {
        self.build().check()
    }
}
