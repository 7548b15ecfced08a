//! Extracts the spec of the shop and the pages with Rust from the guide.

#[path = "blocks.rs"]
#[allow(dead_code)] // Other tests use more of the module.
mod blocks;

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use blocks::Piece;

fn main() -> Result<(), Box<dyn Error>> {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/guide").canonicalize()?;
    println!("cargo::rerun-if-changed={}", guide.display());
    let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("cargo sets it")?);
    let spec = out.join("spec");
    let mut docs = String::new();
    let mut links = BTreeSet::new();
    for (page, text) in blocks::pages(&guide)? {
        let is_compiled = |piece: &Piece| matches!(piece, Piece::Block(block) if block.language() == "rust" && !block.is("ignore"));
        if blocks::pieces(&text).iter().any(is_compiled) {
            let number = docs.len();
            let page = page.display().to_string();
            writeln!(docs, "#[doc = include_str!({page:?})] mod page_{number} {{}}")?;
        }
        links.extend(linked(&text));
    }
    let _ = std::fs::remove_dir_all(&spec);
    std::fs::create_dir(&spec)?;
    for (path, text) in blocks::shop(&guide)? {
        std::fs::write(spec.join(path), text)?;
    }
    std::fs::write(out.join("pages.rs"), docs)?;
    let imports = links.iter().enumerate().map(|(number, item)| {
        format!("mod link_{number} {{ #[allow(unused_imports)] use {item}; }}\n")
    });
    std::fs::write(out.join("links.rs"), imports.collect::<Vec<_>>().concat())?;
    paramtable_build::Build::new(&spec).generate()?;
    Ok(())
}

/// The items of the runtime whose documentation a page links to. They are imported, so
/// that a broken link does not compile.
fn linked(text: &str) -> Vec<String> {
    const DOCS: &str = "https://docs.rs/paramtable/latest/paramtable/";
    let links = text.split(DOCS).skip(1).filter_map(|rest| rest.split([')', '#']).next());
    let items = links.filter_map(|link| {
        let (modules, file) = link.rsplit_once('/').unwrap_or(("", link));
        let (_, name) = file.strip_suffix(".html")?.split_once('.')?;
        let modules = modules.split('/').filter(|name| !name.is_empty());
        let path: Vec<_> = ["paramtable"].into_iter().chain(modules).chain([name]).collect();
        Some(path.join("::"))
    });
    items.collect()
}
