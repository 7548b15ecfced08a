//! The whole way for a build script: pages in, one file of modules in cargo's
//! folder for output. Speaks to cargo by lines on the standard output, which
//! nothing else in this crate does.

use std::fmt::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::diagnostic::{Severity, Style, render};
use crate::emit::rust::one_file;
use crate::{Checked, Diagnostics, Purpose, Sources, check_within, examples_of, judge, write_file};

/// Generates from a spec in a build script, into cargo's `OUT_DIR`.
///
/// ```no_run
/// // build.rs
/// fn main() -> Result<(), paramtable_codegen::BuildError> {
///     paramtable_codegen::Build::new("spec").generate()
/// }
/// ```
///
/// The crate takes the modules in where it wants them, and depends on
/// `paramtable`:
///
/// ```ignore
/// include!(concat!(env!("OUT_DIR"), "/paramtable.rs"));
/// ```
#[derive(Clone, Debug)]
pub struct Build {
    spec: PathBuf,
    file: String,
}

impl Build {
    /// From a folder of pages, or from one page; relative to the crate.
    pub fn new(spec: impl Into<PathBuf>) -> Self {
        Self { spec: spec.into(), file: String::from("paramtable.rs") }
    }

    /// Names the file in `OUT_DIR`, for a crate with more than one spec; it is
    /// `paramtable.rs` if nothing is said.
    #[must_use]
    pub fn file_name(mut self, file: impl Into<String>) -> Self {
        self.file = file.into();
        self
    }

    /// Checks the spec, the examples of its variants included, and writes the
    /// file where it differs. Tells cargo to come back when a page changes, is
    /// added or goes, and what is wrong with one.
    ///
    /// # Errors
    ///
    /// The spec can't be read or is wrong, the file can't be written, or there
    /// is no `OUT_DIR`, because this is no build script.
    // Lines on the standard output are how a build script talks to cargo.
    #[allow(clippy::print_stdout)]
    pub fn generate(&self) -> Result<(), BuildError> {
        let folder = std::env::var_os("OUT_DIR").ok_or_else(|| {
            BuildError(String::from("there is no `OUT_DIR`: call this from a build script"))
        })?;
        let said = self.generate_into(Path::new(&folder));
        let lines = match &said {
            Ok(lines) | Err((lines, _)) => lines,
        };
        print!("{lines}");
        said.map(|_| ()).map_err(|(_, error)| error)
    }

    /// The same into any folder; what cargo is to be told comes back.
    fn generate_into(&self, folder: &Path) -> Result<String, (String, BuildError)> {
        let mut lines = String::new();
        // Of a folder cargo looks at everything below: pages that are added, too.
        let _ = writeln!(lines, "cargo::rerun-if-changed={}", self.spec.display());
        let checked = match self.check() {
            Ok(checked) => checked,
            Err(error) => return Err((lines, error)),
        };
        for (_, source) in checked.sources.iter() {
            let _ = writeln!(lines, "cargo::rerun-if-changed={}", source.shown());
        }
        let mut said = String::new();
        for diagnostic in &checked.diagnostics {
            let rendered = render(diagnostic, &checked.sources, Style::Plain);
            let key = match diagnostic.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            };
            // Cargo takes one line each; the excerpts follow on standard error.
            let place = diagnostic.labels.first().map(|label| {
                let source = checked.sources.get(label.span.file);
                let (line, column) = source.line_and_column(label.span.range().start);
                format!("{}:{line}:{column}: ", source.shown())
            });
            let message = diagnostic.message.replace(char::is_control, " ");
            let place = place.unwrap_or_default();
            let _ = writeln!(lines, "cargo::{key}={place}{message} [{}]", diagnostic.code.id);
            let _ = writeln!(said, "{rendered}\n");
        }
        let Some(api) = &checked.api else {
            let said = format!("the spec `{}` is wrong\n\n{said}", self.spec.display());
            return Err((lines, BuildError(said.trim_end().to_owned())));
        };
        let path = folder.join(&self.file);
        let text = one_file(api);
        // An untouched file need not be compiled again.
        if std::fs::read(&path).is_ok_and(|old| old == text.as_bytes()) {
            return Ok(lines);
        }
        match write_file(&path, &text) {
            Ok(()) => Ok(lines),
            Err(error) => {
                let error = format!("cannot write `{}`: {error}", path.display());
                Err((lines, BuildError(error)))
            }
        }
    }

    fn check(&self) -> Result<Checked, BuildError> {
        let mut diagnostics = Diagnostics::default();
        let failed = |error: crate::LoadError| BuildError(error.to_string());
        if self.spec.is_file() {
            // The examples of one page alone are not a part of the spec.
            let shown = self.spec.to_string_lossy();
            let sources =
                Sources::load_pages(&self.spec, &shown, &mut diagnostics).map_err(failed)?;
            return Ok(check_within(sources, diagnostics, Purpose::Modules));
        }
        let sources = Sources::load(&self.spec, &mut diagnostics).map_err(failed)?;
        Ok(judge(sources, diagnostics, Purpose::Modules, examples_of))
    }
}

/// Why a build script generated nothing: the text for a person, with excerpts
/// of the pages.
///
/// Both ways of printing it give that text, so `main` of a build script may
/// return it.
pub struct BuildError(String);

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BuildError {}
