//! Generates Rust from the spec that the macro includes too.
#![allow(clippy::all, clippy::restriction)]

fn main() -> Result<(), paramtable_build::BuildError> {
    paramtable_build::Build::new("spec").generate()
}
