//! The reference as data: what the templates of the site and of the Markdown
//! are given. Every text in it is spelt for its output already, so a template
//! puts it in as it is. `docs/templates.md` says what there is.

mod anchors;
mod example;
mod needs;
mod pages;
mod places;
mod search;
mod settled;
mod spelling;
mod table;
mod templates;
mod variant;

pub use templates::{TemplateError, Templates};

pub(super) use pages::{Uses, page_of, pages_of, site_of};
pub(super) use places::Places;
pub(super) use search::search_of;
pub(super) use spelling::Spelling;
