//! Escapes texts of pages for every output, so that no text becomes a doctest, a
//! link or HTML by accident; only words in `backticks` become code.

mod html;
mod links;
mod markdown;
mod spans;
#[cfg(test)]
mod tests;

pub use html::{escape_html, in_html, line_in_html};
pub use markdown::in_rustdoc;
pub use markdown::{code_in_markdown, in_markdown, title_in_markdown};
