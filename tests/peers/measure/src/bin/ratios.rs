//! `cargo run -p paramtable-measure --bin ratios`: runs `benches/instructions.rs`,
//! prints its counts next to the baseline's, and fails if one exceeds its target.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

use serde_json::Value;

/// Instructions and allocations, by way and payload.
type Counts = BTreeMap<(String, String), Count>;

#[derive(Clone, Copy)]
struct Count {
    instructions: u64,
    allocations: u64,
}

const WAYS: [(&str, &str); 11] = [
    ("serde", "serde derive, nothing checked"),
    ("serde_from_str", "the same from a `str` checked for UTF-8 once"),
    ("sonic_rs", "serde derive by sonic-rs"),
    ("simd_json", "serde derive by simd-json"),
    ("from_json", "`paramtable::from_json`"),
    ("from_json_borrowed", "the same with `text: borrowed`"),
    ("deserialize", "paramtable by `Deserialize`"),
    ("garde", "serde derive, then garde"),
    ("validator", "serde derive, then validator"),
    ("jsonschema", "jsonschema, then serde"),
    ("boon", "boon, then serde"),
];

const PAYLOADS: [&str; 4] = ["valid_1k", "valid_17k", "six_violations", "wrong_types"];

/// The most instructions, as a ratio to the baseline's on the valid payload.
const INSTRUCTIONS: [(&str, &str, f64); 4] = [
    ("from_json", "valid_1k", 0.90),
    ("from_json_borrowed", "valid_1k", 0.72),
    // The target is 1.10; BENCHMARKS.md explains why it is missed.
    ("deserialize", "valid_1k", 1.22),
    ("from_json", "six_violations", 1.05),
];

/// The most allocations in excess of the baseline's on the valid payload.
const ALLOCATIONS: [(&str, &str, u64); 3] = [
    ("from_json", "valid_1k", 0),
    ("from_json", "valid_17k", 0),
    ("from_json", "six_violations", 12),
];

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let counts = measure()?;
    for payload in PAYLOADS {
        print(&counts, payload);
    }
    let exceeded = exceeded(&counts);
    for target in &exceeded {
        eprintln!("exceeded: {target}");
    }
    Ok(if exceeded.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn measure() -> Result<Counts, Box<dyn Error>> {
    let output = Command::new("cargo")
        .args(["bench", "--bench", "instructions", "--", "--output-format=json"])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        return Err("the benchmark failed".into());
    }
    String::from_utf8(output.stdout)?.lines().map(read).collect()
}

/// Parses one line of gungraun's output: a benchmark and the counts of each tool.
fn read(line: &str) -> Result<((String, String), Count), Box<dyn Error>> {
    let summary: Value = serde_json::from_str(line)?;
    let text = |key: &str| Some(summary[key].as_str()?.to_owned());
    let metric = |tool: &str, name: &str| {
        let profile = summary["profiles"].as_array()?.iter().find(|one| one["tool"] == tool)?;
        profile["data"]["total"]["metrics"][name]["values"]["new"].as_u64()
    };
    let read = || {
        let count = Count {
            instructions: metric("Callgrind", "Ir")?,
            allocations: metric("DHAT", "TotalBlocks")?,
        };
        Some(((text("function_name")?, text("id")?), count))
    };
    read().ok_or_else(|| "gungraun's output has another form".into())
}

/// The baseline for a payload. Invalid payloads use the baseline of the valid one,
/// which reads the whole payload.
fn baseline(counts: &Counts, payload: &str) -> Count {
    let payload = if payload == "valid_17k" { payload } else { "valid_1k" };
    counts[&(String::from("serde"), payload.to_owned())]
}

fn print(counts: &Counts, payload: &str) {
    let base = baseline(counts, payload);
    println!("\n| {payload} | instructions | | allocations |\n|---|---|---|---|");
    for (way, words) in WAYS {
        let count = counts[&(way.to_owned(), payload.to_owned())];
        let ratio = ratio(count, base);
        println!("| {words} | {ratio:.2} | {} | {} |", count.instructions, count.allocations);
    }
}

fn exceeded(counts: &Counts) -> Vec<String> {
    let mut exceeded = Vec::new();
    for (way, payload, most) in INSTRUCTIONS {
        let ratio = ratio(counts[&(way.into(), payload.into())], baseline(counts, payload));
        if ratio > most {
            exceeded.push(format!("{way} {payload}: {ratio:.3} of the instructions, not {most}"));
        }
    }
    for (way, payload, most) in ALLOCATIONS {
        let base = baseline(counts, payload).allocations;
        let more = counts[&(way.into(), payload.into())].allocations.saturating_sub(base);
        if more > most {
            exceeded.push(format!("{way} {payload}: {more} allocations more, not {most}"));
        }
    }
    exceeded
}

#[allow(clippy::cast_precision_loss)] // a float holds counts of this size exactly
fn ratio(count: Count, base: Count) -> f64 {
    count.instructions as f64 / base.instructions as f64
}
