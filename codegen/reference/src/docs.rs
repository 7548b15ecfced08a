//! The reference as data for the templates of the site and of the Markdown. All
//! text in the data is in the markup of the output already, so a template inserts
//! it unchanged. `docs/templates.md` describes the data.

mod anchors;
mod call;
mod example;
mod implied;
mod markup;
mod object;
mod operation;
mod overview;
mod pages;
mod refused;
mod script_data;
mod search;
mod sentences;
mod site;
mod site_map;
mod table;
mod templates;
mod types;
mod variant;
mod what_to_send;

pub use templates::{TemplateError, Templates};

pub(super) use markup::Markup;
pub(super) use object::UsedBy;
pub(super) use pages::{page_of, pages_of};
pub(super) use search::search_of;
pub(super) use site::site_of;
pub(super) use site_map::SiteMap;
