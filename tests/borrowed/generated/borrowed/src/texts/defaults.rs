// Made from spec/texts.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super as root;

impl<'t> root::SendTextsRequest<'t> {
    /// What `other` counts as: what was sent, or `none`.
    pub fn other(&self) -> &str {
        self.other.as_ref().map_or("none", |sent| &**sent)
    }
    /// What `note` counts as: what was sent, or `empty`.
    pub fn note(&self) -> ::paramtable::Nullable<&str> {
        self.note
            .as_ref()
            .map_or(
                ::paramtable::Nullable::Value("empty"),
                |sent| sent.as_ref().map(|sent| &**sent),
            )
    }
}
