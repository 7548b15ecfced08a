// Made from spec/event.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super as root;
use super::decode::*;

p::object!(root::ThingOpenedCallback);

#[automatically_derived]
impl p::Judged for root::ThingOpenedCallback {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "state",
                &p::Enumerated::<root::State>::new(),
                p::Slot::Value(&self.state),
            );
    }
}
