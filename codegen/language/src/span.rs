//! Places in the files of a spec.

use std::ops::Range;

/// A file among [`Sources`](crate::Sources).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileId(pub(crate) u32);

/// A piece of a file, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The file.
    pub file: FileId,
    start: u32,
    end: u32,
}

impl Span {
    /// The span of these bytes of a file.
    pub fn new(file: FileId, range: Range<usize>) -> Self {
        // Pages are limited to far less than four gigabytes.
        let offset = |at| u32::try_from(at).unwrap_or(u32::MAX);
        Self { file, start: offset(range.start), end: offset(range.end) }
    }

    /// The bytes of the file.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A part of a page with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The part.
    pub value: T,
    /// The place.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// Adds a place to a part.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}
