//! The same spec as the one that a macro includes.
#![allow(clippy::all, clippy::restriction)]

fn main() -> Result<(), paramtable_build::BuildError> {
    paramtable_build::Build::new("spec").generate()
}
