//! The same spec as the one that a macro includes.
#![allow(clippy::all, clippy::restriction)]

fn main() -> Result<(), paramtable_codegen::BuildError> {
    paramtable_codegen::Build::new("spec").generate()
}
