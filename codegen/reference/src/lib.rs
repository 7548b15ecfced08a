//! The reference for people: a site and the same as Markdown. [`html`] and
//! [`markdown`] fill templates with one set of data, made from the model.

mod docs;
pub mod html;
pub mod markdown;

pub use docs::{TemplateError, Templates};
