// Made from spec/messages.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super as root;

impl root::OpenThingQuery {
    /// What `page` counts as: what was sent, or `1`.
    pub fn page(&self) -> i64 {
        self.page.as_ref().map_or(1, |sent| *sent)
    }
}
