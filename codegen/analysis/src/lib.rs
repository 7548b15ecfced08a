//! Answers questions about tables by payloads: is there one for which this holds?
//!
//! Nothing here has a second opinion about a value: each payload that an answer
//! shows was judged by the interpreter first.

pub mod texts;
