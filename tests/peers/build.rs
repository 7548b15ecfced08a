//! Generates the payments family with borrowed texts.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let spec = Path::new("../../spec");
    println!("cargo::rerun-if-changed={}", spec.display());
    let copy = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("cargo sets it")?).join("spec");
    copy_folder(spec, &copy)?;
    let page = copy.join("paramtable.yaml");
    let text = fs::read_to_string(&page)?;
    let name = "  crate: payment-session\n";
    let borrowed = text.replace(name, &format!("{name}  text: borrowed\n"));
    if borrowed == text {
        return Err(format!("{} names its crate in another way", page.display()).into());
    }
    fs::write(&page, borrowed)?;
    paramtable_build::Build::new(copy).file_name("borrowed.rs").generate()?;
    Ok(())
}

fn copy_folder(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy_folder(&path, &to)?;
        } else {
            fs::copy(path, to)?;
        }
    }
    Ok(())
}
