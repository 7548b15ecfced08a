//! `cargo run -p paramtable-measure --bin compile-cost`: measures the CPU seconds to
//! check and to build a crate of a hundred objects, both generated and with derives,
//! and the size of a program that uses the whole crate. Dependencies are built before
//! the measurement. The argument is the number of rounds, 3 by default; the least of
//! them counts.

mod tables;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use paramtable_codegen::{Outputs, check_sources, generate};
use paramtable_language::{Diagnostics, Sources};
use tables::Form;

/// A crate to measure: its files, its dependencies, and how its program uses a text.
struct Subject {
    name: &'static str,
    files: Vec<(String, String)>,
    dependencies: String,
    main: &'static str,
}

#[derive(Clone, Copy)]
struct Cost {
    check: f64,
    release: f64,
    bytes: u64,
}

const SERDE_MAIN: &str = "let value: subject::Object0 = serde_json::from_slice(&input)?;";
const GARDE_MAIN: &str = "let value: subject::Object0 = serde_json::from_slice(&input)?;\n    garde::Validate::validate(&value)?;";
const GENERATED_MAIN: &str = "let value = paramtable::from_json::<subject::Object0>(&input)?.into_inner();\n    value.validate()?;";

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/compile-cost");
    let subjects = subjects()?;
    write(&folder, &subjects)?;
    cargo(&folder, &["build", "--quiet", "--release"])?;
    cargo(&folder, &["check", "--quiet", "--lib"])?;

    let mut costs = vec![Cost { check: f64::MAX, release: f64::MAX, bytes: 0 }; subjects.len()];
    let rounds = std::env::args().nth(1).map_or(Ok(3), |rounds| rounds.parse())?;
    for _ in 0..rounds {
        for (subject, cost) in subjects.iter().zip(&mut costs) {
            let package = ["--quiet", "-p", subject.name];
            let check = touched(&folder, subject, &[&["check", "--lib"], &package[..]].concat())?;
            let release =
                touched(&folder, subject, &[&["build", "--release"], &package[..]].concat())?;
            let binary = folder.join("target/release").join(subject.name);
            *cost = Cost {
                check: cost.check.min(check),
                release: cost.release.min(release),
                bytes: fs::metadata(binary)?.len(),
            };
        }
    }
    print(&subjects, &costs);
    Ok(())
}

fn subjects() -> Result<Vec<Subject>, Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..").canonicalize()?;
    let serde = "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n";
    let garde =
        "garde = { version = \"0.23\", default-features = false, features = [\"derive\"] }\n";
    let runtime =
        format!("paramtable = {{ path = {:?} }}\nserde_json = \"1\"\n", root.join("runtime"));
    let lib = |text| vec![(String::from("src/lib.rs"), text)];
    let everything = generated(&tables::page())?;
    Ok(vec![
        Subject {
            name: "serde-derive",
            files: lib(tables::structs(false)),
            dependencies: serde.into(),
            main: SERDE_MAIN,
        },
        Subject {
            name: "serde-garde",
            files: lib(tables::structs(true)),
            dependencies: format!("{serde}{garde}"),
            main: GARDE_MAIN,
        },
        Subject {
            name: "generated-alone",
            files: without_builders(&everything),
            dependencies: runtime.clone(),
            main: GENERATED_MAIN,
        },
        Subject {
            name: "generated-everything",
            files: everything,
            dependencies: runtime.clone(),
            main: GENERATED_MAIN,
        },
        Subject {
            name: "tables-with-objects",
            files: generated(&tables::page_of(Form::Objects))?,
            dependencies: runtime.clone(),
            main: GENERATED_MAIN,
        },
        Subject {
            name: "tables-with-cases",
            files: generated(&tables::page_of(Form::Cases))?,
            dependencies: runtime,
            main: GENERATED_MAIN,
        },
    ])
}

/// The files of the generated crate except its manifest.
fn generated(page: &str) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let api = "title: Example API\nrust: { crate: subject }\n";
    let sources = Sources::from_texts([("page.yaml", page), ("paramtable.yaml", api)]);
    let checked = check_sources(sources, Diagnostics::default());
    let api = checked.api.ok_or("the page has a mistake")?;
    let outputs: Outputs = generate(&api);
    let files = outputs.iter().filter(|(path, _)| path.ends_with(".rs"));
    let below = |path: &str| Some(path.split_once('/')?.1.to_owned());
    Ok(files.filter_map(|(path, text)| Some((below(path)?, text.to_owned()))).collect())
}

/// The same without builders, since serde has none.
fn without_builders(files: &[(String, String)]) -> Vec<(String, String)> {
    let kept = files.iter().filter(|(path, _)| !path.ends_with("/builder.rs"));
    // The module that lists all builders is the last in the root.
    let cut = |text: &str| {
        let root = text.split_once("/// Builders, one for each type");
        root.map_or(text, |(before, _)| before).replace("pub(crate) mod builder;\n", "")
    };
    kept.map(|(path, text)| (path.clone(), cut(text))).collect()
}

fn write(folder: &Path, subjects: &[Subject]) -> Result<(), Box<dyn Error>> {
    let members: Vec<_> = subjects.iter().map(|subject| subject.name).collect();
    let workspace = format!(
        "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[profile.release]\nstrip = true\n"
    );
    put(&folder.join("Cargo.toml"), &workspace)?;
    for Subject { name, files, dependencies, main } in subjects {
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[lib]\nname = \"{}\"\n\n[dependencies]\n{dependencies}",
            library(name),
        );
        put(&folder.join(name).join("Cargo.toml"), &manifest)?;
        for (path, text) in files {
            put(&folder.join(name).join(path), text)?;
        }
        let main = format!(
            "use {} as subject;\n\nfn main() -> Result<(), Box<dyn std::error::Error>> {{\n    let input = std::io::read_to_string(std::io::stdin())?.into_bytes();\n    {main}\n    println!(\"{{}}\", serde_json::to_string(&value)?);\n    Ok(())\n}}\n",
            library(name),
        );
        put(&folder.join(name).join("src/main.rs"), &main)?;
    }
    Ok(())
}

fn library(name: &str) -> String {
    name.replace('-', "_")
}

fn put(path: &PathBuf, text: &str) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(path.parent().ok_or("a file has a folder")?)?;
    Ok(fs::write(path, text)?)
}

/// CPU seconds of a cargo command after a change to the subject, minus those of the
/// same command without a change.
fn touched(folder: &Path, subject: &Subject, arguments: &[&str]) -> Result<f64, Box<dyn Error>> {
    let library =
        fs::File::options().write(true).open(folder.join(subject.name).join("src/lib.rs"))?;
    library.set_modified(std::time::SystemTime::now())?;
    let changed = cargo(folder, arguments)?;
    Ok(changed - cargo(folder, arguments)?)
}

/// Runs cargo with one job and returns the CPU seconds that it took.
fn cargo(folder: &Path, arguments: &[&str]) -> Result<f64, Box<dyn Error>> {
    let before = cpu_of_children()?;
    let status = Command::new("cargo")
        .args(arguments)
        .current_dir(folder)
        .env_remove("CARGO_TARGET_DIR")
        .env("CARGO_INCREMENTAL", "0")
        .status()?;
    if !status.success() {
        return Err(format!("cargo {} failed", arguments.join(" ")).into());
    }
    Ok(cpu_of_children()? - before)
}

/// User and system seconds of all finished child processes, from `proc_pid_stat(5)`.
fn cpu_of_children() -> Result<f64, Box<dyn Error>> {
    const TICKS_A_SECOND: f64 = 100.0;
    let stat = fs::read_to_string("/proc/self/stat")?;
    // The second field is a name in brackets; the times are the 16th and 17th fields.
    let fields = stat.rsplit_once(')').ok_or("the format of /proc/self/stat")?.1;
    let ticks = fields.split_whitespace().skip(13).take(2);
    let ticks: Vec<f64> = ticks.map(str::parse).collect::<Result<_, _>>()?;
    Ok(ticks.iter().sum::<f64>() / TICKS_A_SECOND)
}

fn print(subjects: &[Subject], costs: &[Cost]) {
    let base = costs[0];
    println!("| crate | check | | release | | stripped size | |\n|---|---|---|---|---|---|---|");
    for (subject, cost) in subjects.iter().zip(costs) {
        println!(
            "| {} | {:.2} | {:.2} s | {:.2} | {:.1} s | {:.2} | {} kB |",
            subject.name,
            cost.check / base.check,
            cost.check,
            cost.release / base.release,
            cost.release,
            ratio(cost.bytes, base.bytes),
            cost.bytes / 1000,
        );
    }
}

#[allow(clippy::cast_precision_loss)] // a float holds sizes of programs exactly
fn ratio(bytes: u64, base: u64) -> f64 {
    bytes as f64 / base as f64
}
