//! The whole way for a build script: pages in, one file of modules in cargo's
//! folder for output. Speaks to cargo by lines on the standard output, which
//! nothing else in this crate does.

use std::fmt::{self, Write as _};
use std::path::{Path, PathBuf};

use paramtable_interpret::check_examples;
use paramtable_language::diagnostic::Severity;
use paramtable_language::{Checked, Diagnostics, LoadError, Purpose, Sources, check_within};

use crate::file::write_file;
use crate::print::one_file;
use crate::render::{Style, render};

/// Generates from a spec in a build script, into cargo's `OUT_DIR`.
///
/// ```no_run
/// // build.rs
/// fn main() -> Result<(), paramtable_build::BuildError> {
///     paramtable_build::Build::new("spec").generate()
/// }
/// ```
///
/// The crate takes the modules in where it wants them, and depends on
/// `paramtable`:
///
/// ```ignore
/// include!(concat!(env!("OUT_DIR"), "/paramtable.rs"));
/// ```
///
/// A crate that calls the dependency otherwise (`pt = { package = "paramtable" }`)
/// declares that at its root: `extern crate pt as paramtable;`. One that is
/// `#![no_implicit_prelude]` keeps the types in a crate beside it.
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
    /// `paramtable.rs` by default. It is a name alone, without folders.
    #[must_use]
    pub fn file_name(mut self, file: impl Into<String>) -> Self {
        self.file = file.into();
        self
    }

    /// Checks the spec, the examples of its variants included, and writes the
    /// file where it differs. Tells cargo to run the script again when a page
    /// changes, is added or removed, and reports diagnostics.
    ///
    /// # Errors
    ///
    /// The spec can't be read or is wrong, the file can't be written or is named
    /// with a folder, or there is no `OUT_DIR`, because this is no build script.
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

    /// The same into any folder; returns the lines for cargo.
    fn generate_into(&self, folder: &Path) -> Result<String, (String, BuildError)> {
        let mut lines = String::new();
        let is_name = Path::new(&self.file).file_name().is_some_and(|name| name == &*self.file);
        if !is_name {
            let error = format!("`{}` is no name of a file: `OUT_DIR` is the folder", self.file);
            return Err((lines, BuildError(error)));
        }
        // Of a folder cargo looks at everything below: pages that are added, too.
        if !self.spec.is_file() {
            let _ = writeln!(lines, "cargo::rerun-if-changed={}", self.spec.display());
        }
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
        let text = one_file(api, &self.file);
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
        let failed = |error: LoadError| BuildError(error.to_string());
        if self.spec.is_file() {
            // The examples of one page alone are not a part of the spec.
            let shown = self.spec.to_string_lossy();
            let sources =
                Sources::load_pages(&self.spec, &shown, &mut diagnostics).map_err(failed)?;
            return Ok(check_within(sources, diagnostics, Purpose::Modules));
        }
        let sources = Sources::load(&self.spec, &mut diagnostics).map_err(failed)?;
        Ok(check_examples(check_within(sources, diagnostics, Purpose::Modules)))
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

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::Build;

    const PAGE: &str = "objects:\n  Item:\n    parameters:\n      name: { type: TYPE, requirement: M, description: Its name. }\n";

    /// Compares the lines for cargo and the result of the build script, for a spec of
    /// one page in a folder; the path of the folder is removed.
    fn check(build: fn(&Path) -> Build, type_: &str, told: &str, ends: Result<&str, &str>) {
        let folder = tempfile::tempdir().expect("a folder");
        let (spec, out) = (folder.path().join("spec"), folder.path().join("out"));
        fs::create_dir(&spec).expect("a folder");
        fs::create_dir(&out).expect("a folder");
        fs::write(spec.join("item.yaml"), PAGE.replace("TYPE", type_)).expect("a page");
        let above = format!("{}/", folder.path().display());
        let (lines, end) = match build(folder.path()).generate_into(&out) {
            Ok(lines) => (lines, Ok(())),
            Err((lines, error)) => (lines, Err(error.to_string().replace(&above, ""))),
        };
        assert_eq!(lines.replace(&above, ""), told);
        match (end, ends) {
            (Ok(()), Ok(written)) => assert!(out.join(written).is_file()),
            (Err(error), Err(expected)) => {
                assert_eq!(error, expected);
                assert_eq!(fs::read_dir(&out).expect("a folder").count(), 0);
            }
            (end, _) => panic!("{end:?}"),
        }
    }

    #[test]
    fn a_folder_and_its_pages_bring_cargo_back() {
        check(
            |folder| Build::new(folder.join("spec")),
            "string",
            "cargo::rerun-if-changed=spec\ncargo::rerun-if-changed=spec/item.yaml\n",
            Ok("paramtable.rs"),
        );
    }

    #[test]
    fn one_page_is_a_spec() {
        check(
            |folder| Build::new(folder.join("spec/item.yaml")).file_name("items.rs"),
            "string",
            "cargo::rerun-if-changed=spec/item.yaml\n",
            Ok("items.rs"),
        );
    }

    #[test]
    fn a_mistake_is_an_error_of_cargo_with_an_excerpt() {
        check(
            |folder| Build::new(folder.join("spec")),
            "strng",
            "cargo::rerun-if-changed=spec\n\
             cargo::rerun-if-changed=spec/item.yaml\n\
             cargo::error=spec/item.yaml:4:21: unknown type `strng` [PT201]\n",
            Err(concat!(
                "the spec `spec` is wrong\n\n",
                "error[PT201]: unknown type `strng`\n",
                " --> spec/item.yaml:4:21\n",
                "  |\n",
                "4 |       name: { type: strng, requirement: M, description: Its name. }\n",
                "  |                     ^^^^^ not declared on any page\n",
                "  |\n",
                "  = help: did you mean `string`?",
            )),
        );
    }

    #[test]
    fn a_missing_spec_brings_cargo_back_as_well() {
        check(
            |folder| Build::new(folder.join("nothing")),
            "string",
            "cargo::rerun-if-changed=nothing\n",
            Err("cannot read `nothing`: No such file or directory (os error 2)"),
        );
    }

    #[test]
    fn nothing_is_written_elsewhere() {
        check(
            |folder| Build::new(folder.join("spec")).file_name("../item.rs"),
            "string",
            "",
            Err("`../item.rs` is no name of a file: `OUT_DIR` is the folder"),
        );
    }
}
