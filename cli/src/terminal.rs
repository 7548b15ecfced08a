//! Output to the terminal. A result, such as a schema or a list of violations, is the
//! purpose of a command. News report its actions; `--quiet` suppresses them and
//! warnings. Errors go to standard error with `anstream::eprintln!`.

use std::fmt::Display;
use std::io::{self, Write as _};
use std::sync::atomic::{AtomicBool, Ordering};

use crate::Failure;

static QUIET: AtomicBool = AtomicBool::new(false);

/// Suppresses news and warnings from now on.
pub(crate) fn be_quiet() {
    QUIET.store(true, Ordering::Relaxed);
}

/// Whether news and warnings are suppressed.
pub(crate) fn is_quiet() -> bool {
    QUIET.load(Ordering::Relaxed)
}

/// Prints a result without adding a line feed. It is not an error if the reader closes
/// the pipe early, as `head` does.
pub(crate) fn print(result: impl Display) -> Result<(), Failure> {
    let mut out = anstream::stdout();
    match write!(out, "{result}").and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(format!("cannot write to standard output: {error}").into())
        }
        _ => Ok(()),
    }
}

/// Prints news to standard output.
macro_rules! news {
    ($($words:tt)*) => {
        if !$crate::terminal::is_quiet() {
            let _ = ::std::io::Write::write_fmt(
                &mut ::anstream::stdout(),
                ::std::format_args!("{}\n", ::std::format_args!($($words)*)),
            );
        }
    };
}

/// Prints a note to standard error, like errors.
macro_rules! note {
    ($($words:tt)*) => {
        if !$crate::terminal::is_quiet() {
            ::anstream::eprintln!($($words)*);
        }
    };
}

pub(crate) use {news, note};
