// Made from spec/payments/objects/redirect.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::validate::*;

#[derive(Clone, Default)]
pub struct RedirectSlots {
    pub success_return_url: p::Slot<String>,
    pub failure_return_url: p::Slot<String>,
    pub expiration_return_url: p::Slot<String>,
}

impl RedirectSlots {
    pub const SUCCESS_RETURN_URL: p::Text = p::Text::new(p::Grammar::Any)
        .at_least(1)
        .at_most(255);
    pub const FAILURE_RETURN_URL: p::Text = p::Text::new(p::Grammar::Any)
        .at_least(1)
        .at_most(255);
    pub const EXPIRATION_RETURN_URL: p::Text = p::Text::new(p::Grammar::Any)
        .at_least(1)
        .at_most(255);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::Redirect {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "successReturnUrl" => {
                entry
                    .into(
                        &RedirectSlots::SUCCESS_RETURN_URL,
                        &mut slots.success_return_url,
                    )
            }
            "failureReturnUrl" => {
                entry
                    .into(
                        &RedirectSlots::FAILURE_RETURN_URL,
                        &mut slots.failure_return_url,
                    )
            }
            "expirationReturnUrl" => {
                entry
                    .into(
                        &RedirectSlots::EXPIRATION_RETURN_URL,
                        &mut slots.expiration_return_url,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Redirect {
    const NAME: &'static str = "Redirect";
    const NAMES: &'static [&'static str] = &[
        "successReturnUrl",
        "failureReturnUrl",
        "expirationReturnUrl",
    ];
    type Slots = RedirectSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    success_return_url: slots.success_return_url.optional(),
                    failure_return_url: slots.failure_return_url.optional(),
                    expiration_return_url: slots.expiration_return_url.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}
