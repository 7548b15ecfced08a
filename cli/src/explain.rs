//! `paramtable explain`

use paramtable_language::diagnostic::codes::CATALOGUE;

use crate::{Failure, Outcome};

/// What a document of all explanations begins with.
const TITLE: &str = "<!-- Made by `paramtable explain --all`: change `codegen/language/src/diagnostic/explain`. -->\n\nWhat the checker says, by its code. `paramtable explain CODE` prints one of these.\n";

pub(crate) fn run(code: Option<&str>, all: bool) -> Result<Outcome, Failure> {
    if all {
        anstream::print!("{TITLE}");
        for code in CATALOGUE {
            anstream::print!("\n{}", code.explanation());
        }
        return Ok(Outcome::Fine);
    }
    let Some(written) = code else {
        for code in CATALOGUE {
            anstream::println!("{}  {}", code.id, code.title);
        }
        return Ok(Outcome::Fine);
    };
    let found = CATALOGUE.iter().find(|code| code.id.eq_ignore_ascii_case(written));
    match found {
        Some(code) => {
            anstream::print!("{}", code.explanation());
            Ok(Outcome::Fine)
        }
        None => {
            Err(format!("there is no code `{written}`; `paramtable explain` lists them all").into())
        }
    }
}
