//! The reference site and the preview, as a reader's browser shows them.

// Times are printed for whoever asks for them, and judged by nobody.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod accessible;
mod needs;
mod pictures;
mod places;
mod preview;
mod safety;
mod site;
mod watching;
