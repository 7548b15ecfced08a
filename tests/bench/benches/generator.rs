//! Checking and generating. The times per item show whether a spec of ten times the
//! size takes ten times as long.

use std::fs;
use std::hint::black_box;
use std::path::Path;

use divan::Bencher;
use divan::counter::ItemsCount;
use mimalloc::MiMalloc;
use paramtable_codegen::{Cache, check, check_sources, generate, regenerate, site};
use paramtable_language::Diagnostics;
use paramtable_reference::Templates;
use paramtable_tests::{check_case, hostile_pages, large};

/// The allocator of the `paramtable` command.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() {
    divan::main();
}

/// Turns pages in memory into the model, which is the work of `check`.
#[divan::bench(args = [100, 1_000, 10_000], sample_count = 5)]
fn check_objects(bencher: Bencher<'_, '_>, objects: usize) {
    bencher.counter(ItemsCount::new(objects)).with_inputs(|| large::spec(objects)).bench_values(
        |sources| {
            let checked = check_sources(sources, Diagnostics::default());
            assert_eq!(checked.diagnostics.len(), 0, "the spec has no mistake");
            checked
        },
    );
}

/// Hostile pages, each under the name of its attack.
#[divan::bench(args = hostile_pages().into_iter().map(|hostile| hostile.name), sample_count = 5)]
fn check_hostile(bencher: Bencher<'_, '_>, name: &str) {
    let page = hostile_pages().into_iter().find(|hostile| hostile.name == name);
    let page = page.expect("the name is one of theirs").page;
    bencher.bench_local(|| check_case(&page));
}

/// Turns the model into files in memory.
#[divan::bench(args = [100, 1_000], sample_count = 5)]
fn emit_objects(bencher: Bencher<'_, '_>, objects: usize) {
    let checked = check_sources(large::spec(objects), Diagnostics::default());
    let api = checked.api.expect("the spec has no mistake");
    bencher.counter(ItemsCount::new(objects)).bench_local(|| generate(&api));
}

/// All of `generate`, from a folder of pages to a new folder of Rust.
#[divan::bench(args = [100, 1_000], sample_count = 5)]
fn generate_objects(bencher: Bencher<'_, '_>, objects: usize) {
    bencher
        .counter(ItemsCount::new(objects))
        .with_inputs(|| folder(objects, "rust"))
        .bench_refs(|folder| run(folder.path()));
}

/// The same when all files are up to date, with `rust` alone or with `markdown`.
#[divan::bench(args = ["rust", "rust, markdown"], sample_count = 5)]
fn generate_1000_again(bencher: Bencher<'_, '_>, emit: &str) {
    bencher
        .with_inputs(|| {
            let folder = folder(1_000, emit);
            run(folder.path());
            folder
        })
        .bench_refs(|folder| run(folder.path()));
}

/// The same after one page of the spec has changed.
#[divan::bench(args = ["rust", "rust, markdown"], sample_count = 5)]
fn generate_1000_after_a_change(bencher: Bencher<'_, '_>, emit: &str) {
    bencher
        .with_inputs(|| {
            let folder = folder(1_000, emit);
            run(folder.path());
            let page = folder.path().join("spec/objects/page00000.yaml");
            let text = fs::read_to_string(&page).expect("the page was written");
            fs::write(&page, text.replace("1-64", "1-65")).expect("the page can be written");
            folder
        })
        .bench_refs(|folder| run(folder.path()));
}

/// `generate --check`, which generates every file and compares it.
#[divan::bench(args = [1_000], sample_count = 5)]
fn compare_objects(bencher: Bencher<'_, '_>, objects: usize) {
    let folder = folder(objects, "rust");
    run(folder.path());
    let spec = folder.path().join("spec");
    bencher.counter(ItemsCount::new(objects)).bench_local(|| {
        let checked = check(&spec).expect("the pages can be read");
        let outputs = generate(&checked.api.expect("the spec has no mistake"));
        let changes = outputs.compare(&folder.path().join("generated"));
        assert_eq!(changes.expect("files can be read").len(), 0, "nothing changed");
    });
}

/// A table of many mandatory rows.
#[divan::bench(args = [1_500], sample_count = 5)]
fn emit_a_table_of_mandatory_rows(bencher: Bencher<'_, '_>, rows: usize) {
    let api = check_case(&large::table(rows, true)).api.expect("the table has no mistake");
    bencher.counter(ItemsCount::new(rows)).bench_local(|| generate(&api));
}

/// Renders the site and writes it to a new folder.
#[divan::bench(args = [100, 1_000], sample_count = 5)]
fn write_site(bencher: Bencher<'_, '_>, objects: usize) {
    let checked = check_sources(large::spec(objects), Diagnostics::default());
    let api = checked.api.expect("the spec has no mistake");
    bencher
        .counter(ItemsCount::new(objects))
        .with_inputs(|| tempfile::tempdir().expect("there is room for files"))
        .bench_local_values(|folder| {
            let site = site(&api, &Templates::default()).expect("our templates take every model");
            site.write(folder.path()).expect("files can be written");
            folder
        });
}

/// A folder with a spec of the given number of objects and no generated files.
fn folder(objects: usize, emit: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("there is room for files");
    fs::create_dir_all(folder.path().join("spec/objects")).expect("a folder can be made");
    for (path, text) in large::pages(objects) {
        let text = text.replace("emit: [rust]", &format!("emit: [{emit}]"));
        fs::write(folder.path().join("spec").join(path), text).expect("a page can be written");
    }
    folder
}

/// Generates as the command does, with its cache.
fn run(folder: &Path) {
    let checked = check(&folder.join("spec")).expect("the pages can be read");
    let api = checked.api.expect("the spec has no mistake");
    let out = folder.join("generated");
    let cache = Cache::open(&out, "the one that is measured");
    let outputs = regenerate(&api, &checked.sources, &Templates::default(), "spec", cache);
    let outputs = outputs.expect("our own templates take every model");
    black_box(outputs.write(&out).expect("files can be written"));
}
