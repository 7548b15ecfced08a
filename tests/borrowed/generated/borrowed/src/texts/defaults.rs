// Made from spec/texts.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super as root;

impl<'t> root::SendTextsRequest<'t> {
    /// What `other` counts as: what was sent, or `none`.
    pub fn other(&self) -> &str {
        self.other.as_ref().map_or("none", |sent| &**sent)
    }
    /// What `note` counts as: what was sent, or `empty`.
    pub fn note(&self) -> p::Nullable<&str> {
        self.note
            .as_ref()
            .map_or(
                p::Nullable::Value("empty"),
                |sent| sent.as_ref().map(|sent| &**sent),
            )
    }
}
