//! `paramtable completions`: completion of subcommands and options in shells.

use clap::{Args, CommandFactory as _};
use clap_complete::{Shell, generate};

use crate::terminal::print;
use crate::{Command, Failure, NAME, Outcome};

#[derive(Args)]
pub(crate) struct Arguments {
    /// The shell.
    shell: Shell,
}

pub(crate) fn run(&Arguments { shell }: &Arguments) -> Result<Outcome, Failure> {
    let mut script = Vec::new();
    generate(shell, &mut Command::command(), NAME, &mut script);
    print(String::from_utf8(script)?)?;
    Ok(Outcome::Fine)
}
