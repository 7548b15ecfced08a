// Made from spec/messages.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super as root;

impl root::OpenThingQuery {
    /// What `page` counts as: what was sent, or `1`.
    pub fn page(&self) -> i64 {
        self.page.as_ref().map_or(1, |sent| *sent)
    }
}
