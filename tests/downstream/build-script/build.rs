fn main() -> Result<(), paramtable_codegen::BuildError> {
    paramtable_codegen::Build::new("spec").generate()
}
