//! Answers questions about tables by payloads: is there one for which this holds?
//!
//! ```text
//! model ──▶ Universe: variables, and a formula for each way to be wrong ──▶ clauses
//! question ──▶ model of the clauses ──▶ payload ──▶ the interpreter ──▶ Answer
//! ```
//!
//! Nothing here has a second opinion about a value: each payload that an answer
//! shows was judged by the interpreter first. What is not looked into is left open, so
//! that it only makes more payloads possible: a "no" is always right.

mod causes;
mod classes;
mod engine;
mod findings;
mod formula;
mod reading;
mod solver;
pub mod texts;
mod universe;

pub use causes::Cause;
pub use engine::{Answer, Engine, Reason};
pub use findings::{findings, with_findings};
pub use formula::Formula;
pub use universe::Universe;
