//! The build script of `language` and `borrowed`. It generates the types of a spec and
//! the front page that a committed crate would have; the code on that page is compiled
//! as doctests.

use std::error::Error;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let spec = Path::new("spec");
    paramtable_build::Build::new(spec).generate()?;

    let api = paramtable_codegen::check(spec)?.api.ok_or("the spec is none of a crate")?;
    let crate_name = api.crate_name.as_ref().ok_or("the spec names a crate")?;
    let root = format!("{crate_name}/src/lib.rs");
    let outputs = paramtable_codegen::generate(&api);
    let (_, root) = outputs.iter().find(|(path, _)| *path == root).ok_or("a crate has a root")?;
    let lines = root.lines().filter_map(|line| line.strip_prefix("//!"));
    let lines: Vec<_> = lines.map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("cargo sets it")?);
    paramtable_build::write_file(&out.join("front-page.md"), &lines.join("\n"))?;
    Ok(())
}
