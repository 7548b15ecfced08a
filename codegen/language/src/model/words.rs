//! The wording of documentation, diagnostics and violations. A sentence is made
//! once, of pieces that each output writes in its own syntax, so rustdoc, Markdown
//! and HTML have the same text.

mod across;
mod row;
mod sentence;

pub use across::{
    words_of_comparison, words_of_condition, words_of_expected, words_of_given, words_of_matcher,
    words_of_others, words_of_path, words_of_rule,
};
pub use row::{
    words_of_applicability, words_of_example, words_of_limits, words_of_presence, words_of_row,
    words_of_type,
};
pub use sentence::{
    Piece, Sentence, Words, code, joined, name_of_fact, on_one_line, turns_text_around, wire_path,
};
