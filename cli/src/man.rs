//! `paramtable man`: the manual pages.

use std::io;
use std::path::PathBuf;

use clap::{Args, CommandFactory as _};
use clap_mangen::Man;
use paramtable_build::write_file;

use crate::terminal::{news, print};
use crate::{Command, Failure, NAME, Outcome};

#[derive(Args)]
pub(crate) struct Arguments {
    /// Write the pages of the command and of each subcommand to a folder. Without it,
    /// the page of the command is printed.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

pub(crate) fn run(task: &Arguments) -> Result<Outcome, Failure> {
    let mut command = Command::command();
    // Gives each subcommand its full name.
    command.build();
    let Some(folder) = &task.out else {
        print(page(command)?)?;
        return Ok(Outcome::Fine);
    };
    let subcommands =
        command.get_subcommands().filter(|subcommand| subcommand.get_name() != "help");
    let mut pages = vec![(format!("{NAME}.1"), command.clone())];
    for subcommand in subcommands {
        let name = format!("{NAME}-{}", subcommand.get_name());
        pages.push((format!("{name}.1"), subcommand.clone().display_name(name)));
    }
    for (name, command) in pages {
        let path = folder.join(name);
        write_file(&path, &page(command)?)
            .map_err(|error| format!("cannot write `{}`: {error}", path.display()))?;
        news!("wrote {}", path.display());
    }
    Ok(Outcome::Fine)
}

/// A page in the format of man.
fn page(command: clap::Command) -> Result<String, io::Error> {
    let mut page = Vec::new();
    let source = format!("{NAME} {}", env!("CARGO_PKG_VERSION"));
    Man::new(command).source(source).render(&mut page)?;
    String::from_utf8(page).map_err(io::Error::other)
}
