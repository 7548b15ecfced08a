//! The files of a spec. Stage: load. Does not interpret the content of files.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostics, messages};
use crate::keys::API_PAGE;
use crate::span::{FileId, Span};

/// The largest page that is read, in bytes.
const LARGEST_PAGE: u64 = 4 << 20;

/// One file of a spec.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// The path below the spec's folder, with forward slashes.
    path: String,
    /// The path shown to people, which includes the spec's folder.
    shown: String,
    text: String,
    /// Whether the text is the content of the file, not only a version fit for
    /// display.
    readable: bool,
}

impl Source {
    /// The path below the spec's folder, with forward slashes on every system.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The path shown to people.
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// The line and column of a byte, both from 1; columns count characters.
    pub fn line_and_column(&self, at: usize) -> (usize, usize) {
        let before = &self.text[..self.text.floor_char_boundary(at)];
        let line_start = before.rfind('\n').map_or(0, |line| line + 1);
        (1 + before.matches('\n').count(), 1 + before[line_start..].chars().count())
    }

    /// Whether it has the file name of the API's page, but lies in another folder.
    pub(crate) fn is_api_page_elsewhere(&self) -> bool {
        let name = self.path.rsplit('/').next().unwrap_or_default().to_ascii_lowercase();
        self.path != API_PAGE && (name == API_PAGE || name == "paramtable.yml")
    }

    /// Whether the text can be parsed.
    pub(crate) fn is_readable(&self) -> bool {
        self.readable
    }

    /// Whether it is a page; any other file is an example.
    pub fn is_page(&self) -> bool {
        is_page(&self.path)
    }

    /// The content of the file, with line feeds as the only line ends.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// All files of a spec, in the order of their paths.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Sources {
    files: Vec<Source>,
}

impl Sources {
    /// Reads every page and example below `folder`: `.yaml`, `.yml`, `.json`, `.form`.
    /// Skips hidden files, and links to folders, so loops of links do no harm.
    ///
    /// # Errors
    ///
    /// The folder or a file in it could not be read. Invalid bytes of a file are
    /// reported as a diagnostic.
    pub fn load(folder: &Path, diagnostics: &mut Diagnostics) -> Result<Self, LoadError> {
        Self::load_files(folder, &slashed(folder), &|_| true, diagnostics)
    }

    /// Reads the pages below a folder, or one page, and shows their paths to people
    /// as files of `shown`. Skips examples.
    ///
    /// # Errors
    ///
    /// As [`Sources::load`]; also if the named file is not a page.
    pub fn load_pages(
        spec: &Path,
        shown: &str,
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, LoadError> {
        Self::load_files(spec, shown, &is_page, diagnostics)
    }

    fn load_files(
        spec: &Path,
        shown: &str,
        takes: &dyn Fn(&str) -> bool,
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, LoadError> {
        let mut paths = Vec::new();
        if spec.is_file() {
            if !has_ending(spec, &PAGES) {
                let error = io::Error::other("a page is a `.yaml` file");
                return Err(LoadError { path: shown.into(), error });
            }
            paths.push(spec.to_owned());
        } else {
            list(spec, &mut paths).map_err(|(path, error)| LoadError { path, error })?;
        }
        paths.sort();
        let mut sources = Self::default();
        for path in paths {
            let failed = |error| LoadError { path: path.clone(), error };
            let (below, shown) = match path.strip_prefix(spec) {
                Ok(below) if !below.as_os_str().is_empty() => {
                    let below = slashed(below);
                    let shown = format!("{}/{below}", shown.trim_end_matches('/'));
                    (below, shown)
                }
                // The page itself.
                _ => (slashed(path.file_name().unwrap_or_default().as_ref()), shown.to_owned()),
            };
            if !takes(&below) {
                continue;
            }
            if fs::metadata(&path).map_err(failed)?.len() > LARGEST_PAGE {
                let file = sources.add(below, shown, String::new());
                sources.files[file.0 as usize].readable = false;
                diagnostics.push(messages::page_too_large(file));
                continue;
            }
            let bytes = fs::read(&path).map_err(failed)?;
            sources.add_bytes(below, shown, bytes, diagnostics);
        }
        Ok(sources)
    }

    /// Adds a page with this text, whose path is shown to people as `shown`.
    #[must_use]
    pub fn with_text(mut self, path: &str, shown: &str, text: &str) -> Self {
        self.add(path.to_owned(), shown.to_owned(), text.replace("\r\n", "\n"));
        self
    }

    /// Makes a spec from texts, each with its path below the spec's folder.
    pub fn from_texts<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        texts
            .into_iter()
            .fold(Self::default(), |sources, (path, text)| sources.with_text(path, path, text))
    }

    fn add_bytes(
        &mut self,
        path: String,
        shown: String,
        bytes: Vec<u8>,
        diagnostics: &mut Diagnostics,
    ) {
        let (text, wrong) = match String::from_utf8(bytes) {
            Ok(text) => (text, None),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                (String::from_utf8_lossy(error.as_bytes()).into_owned(), Some(at))
            }
        };
        if let Some(at) = wrong {
            let file = self.add(path, shown, text);
            let span = Span::new(file, at..at + char::REPLACEMENT_CHARACTER.len_utf8());
            diagnostics.push(messages::not_utf8(span));
            self.files[file.0 as usize].readable = false;
            return;
        }
        // Positions and output do not depend on the kind of line ends.
        let text = if text.contains('\r') { text.replace("\r\n", "\n") } else { text };
        self.add(path, shown, text);
    }

    fn add(&mut self, path: String, shown: String, text: String) -> FileId {
        let id = u32::try_from(self.files.len()).unwrap_or(u32::MAX);
        self.files.push(Source { path, shown, text, readable: true });
        FileId(id)
    }

    /// The file of an id of these sources.
    pub fn get(&self, id: FileId) -> &Source {
        &self.files[id.0 as usize]
    }

    /// Every file with its id.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &Source)> {
        (0..).map(FileId).zip(&self.files)
    }

    /// Whether there are no files at all.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

/// A folder or file that could not be read.
#[derive(Debug)]
pub struct LoadError {
    path: PathBuf,
    error: io::Error,
}

impl std::fmt::Display for LoadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "cannot read `{}`: {}", self.path.display(), self.error)
    }
}

impl std::error::Error for LoadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

/// The extensions of pages and of examples.
const PAGES: [&str; 2] = ["yaml", "yml"];
const EXAMPLES: [&str; 2] = ["json", "form"];

fn has_ending(path: &Path, endings: &[&str]) -> bool {
    path.extension()
        .is_some_and(|extension| endings.iter().any(|known| extension.eq_ignore_ascii_case(known)))
}

fn is_page(path: &str) -> bool {
    !has_ending(Path::new(path), &EXAMPLES)
}

fn list(folder: &Path, paths: &mut Vec<PathBuf>) -> Result<(), (PathBuf, io::Error)> {
    let failed = |error| (folder.to_owned(), error);
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let path = entry.path();
        if entry.file_name().as_encoded_bytes().starts_with(b".") {
            continue;
        }
        let is_known = has_ending(&path, &PAGES) || has_ending(&path, &EXAMPLES);
        if entry.file_type().map_err(failed)?.is_dir() {
            list(&path, paths)?;
        } else if is_known && path.is_file() {
            paths.push(path);
        }
    }
    Ok(())
}

/// A path with forward slashes.
pub fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/").replacen("//", "/", 1)
}
