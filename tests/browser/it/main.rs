//! The reference site and the preview in a real browser.

// Times are printed for information; no test depends on them.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod accessible;
mod needs;
mod pictures;
mod places;
mod preview;
mod safety;
mod site;
mod watching;
