// The compiler does not notice a new page, so cargo watches the folder.
fn main() {
    println!("cargo::rerun-if-changed=spec");
}
