// A page that is added is nothing that the compiler could notice.
fn main() {
    println!("cargo::rerun-if-changed=spec");
}
