//! The relative paths of a spec and its generated files: computed from names alone, so
//! they are the same on every machine that has both.

use std::path::{Component, Path, PathBuf};

use paramtable_language::slashed;

/// The spec's folder as the headers of files name it: from the folder that holds
/// it and the generated files. If only the root of the disk holds both, its own name.
pub fn spec_beside(spec: &Path, out: &Path) -> String {
    let (spec, out) = (whole(spec), whole(out));
    let holds_both = spec.ancestors().skip(1).find(|above| out.starts_with(above));
    let below = holds_both
        .filter(|folder| folder.file_name().is_some())
        .and_then(|folder| spec.strip_prefix(folder).ok());
    slashed(below.or(spec.file_name().map(Path::new)).unwrap_or(&spec))
}

/// The way from a folder to another, with forward slashes.
pub(super) fn way(from: &Path, to: &Path) -> String {
    let (from, to) = (whole(from), whole(to));
    let holds_both = from.ancestors().enumerate().find_map(|(levels, above)| {
        let below = to.strip_prefix(above).ok()?;
        Some("../".repeat(levels) + &slashed(below))
    });
    // There is no way to another disk.
    holds_both.unwrap_or_else(|| slashed(&to))
}

/// From the root of the disk, without `.` and `..`. Links are not resolved: their
/// targets are not the same everywhere.
pub(super) fn whole(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    path.components().fold(PathBuf::new(), |mut whole, part| {
        match part {
            Component::ParentDir => {
                whole.pop();
            }
            Component::CurDir => {}
            Component::Prefix(_) | Component::RootDir | Component::Normal(_) => whole.push(part),
        }
        whole
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{spec_beside, way};

    #[test]
    fn headers_name_the_page_where_it_is() {
        for (spec, out, named) in [
            ("spec", "generated", "spec"),
            ("./specs/../specs/a/", "generated", "specs/a"),
            ("tests/x/spec", "tests/x/generated", "spec"),
            ("a/spec", "a", "spec"),
            ("/home/a/spec", "/tmp/out", "spec"),
        ] {
            assert_eq!(spec_beside(Path::new(spec), Path::new(out)), named, "{spec} {out}");
        }
    }

    #[test]
    fn a_way_leads_from_folder_to_folder() {
        for (from, to, way_there) in [
            ("generated", "spec", "../spec"),
            ("deep/out", "specs/a", "../../specs/a"),
            ("./out/../out", "out/spec", "spec"),
            ("/tmp/out", "/home/a/spec", "../../home/a/spec"),
        ] {
            assert_eq!(way(Path::new(from), Path::new(to)), way_there);
        }
    }
}
