//! Generates the same table twice: with cases, and flat, each row with the tag's values
//! under which it may be sent.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    for form in ["flat", "tagged"] {
        paramtable_build::Build::new(form).file_name(format!("{form}.rs")).generate()?;
    }
    Ok(())
}
