//! `paramtable explain`

use paramtable_codegen::diagnostic::codes::CATALOGUE;

use crate::{Failure, Outcome};

pub(crate) fn run(code: Option<&str>) -> Result<Outcome, Failure> {
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
