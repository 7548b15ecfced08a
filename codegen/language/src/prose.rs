//! What a page says is text, in every output: no doctest starts by accident, no
//! link of the page's making and no HTML gets out; words in `backticks` are code.

mod html;
mod links;
mod markdown;
mod spans;
#[cfg(test)]
mod tests;

pub use html::{escape_html, in_html, line_in_html};
pub use markdown::in_rustdoc;
pub use markdown::{code_in_markdown, in_markdown, title_in_markdown};
