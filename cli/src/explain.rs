//! `paramtable explain`

use paramtable_language::diagnostic::codes::CATALOGUE;

use clap::Args;

use crate::terminal::print;
use crate::{Failure, Outcome};

/// The start of the document with all explanations.
const TITLE: &str = "<!-- Made by `paramtable explain --all`: change `codegen/language/src/diagnostic/explain`. -->\n\nThe mistakes that the checker reports, by code. `paramtable explain CODE` prints one of these.\n";

#[derive(Args)]
pub(crate) struct Arguments {
    /// The code, such as `PT302`. Without one, all codes are listed.
    code: Option<String>,

    /// Explain them all, as one Markdown document.
    #[arg(long, conflicts_with = "code")]
    all: bool,
}

pub(crate) fn run(Arguments { code, all }: &Arguments) -> Result<Outcome, Failure> {
    if *all {
        let each = CATALOGUE.iter().map(|code| format!("\n{}", code.explanation()));
        print(format!("{TITLE}{}", each.collect::<String>()))?;
        return Ok(Outcome::Fine);
    }
    let Some(written) = code else {
        let each = CATALOGUE.iter().map(|code| format!("{}  {}\n", code.id, code.title));
        print(each.collect::<String>())?;
        return Ok(Outcome::Fine);
    };
    let found = CATALOGUE.iter().find(|code| code.id.eq_ignore_ascii_case(written));
    match found {
        Some(code) => {
            print(code.explanation())?;
            Ok(Outcome::Fine)
        }
        None => {
            Err(format!("there is no code `{written}`: `paramtable explain` lists them all").into())
        }
    }
}
