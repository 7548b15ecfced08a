fn main() -> Result<(), paramtable_build::BuildError> {
    paramtable_build::Build::new("spec").generate()
}
