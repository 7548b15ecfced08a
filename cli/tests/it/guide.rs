//! The commands of the guide. The test follows each page with commands in a folder of
//! its own, writes the files that the page shows, and compares the output of the
//! commands with the output on the page.

#[path = "../../../tests/guide/blocks.rs"]
#[allow(dead_code)] // Other tests use more of the module.
mod blocks;

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use blocks::{Block, Piece};

/// The port that the servers of the guide listen on; tests replace it with a free one.
const PORT: &str = "3000";

/// The folder of build products.
fn target() -> PathBuf {
    Path::new(env!("CARGO_BIN_EXE_paramtable")).ancestors().nth(2).unwrap().to_owned()
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// A reader who follows a page.
struct Reader {
    here: PathBuf,
    port: String,
    servers: Vec<Child>,
}

impl Reader {
    /// Starts a page in a folder that contains only the repository. All pages use the
    /// same path, so that later pages reuse the build products of earlier ones.
    fn new() -> Self {
        let here = target().join("guide");
        let clone = here.join("paramtable");
        fs::create_dir_all(&here).unwrap();
        for entry in fs::read_dir(&here).unwrap() {
            let path = entry.unwrap().path();
            if path == clone {
                fs::remove_file(path).unwrap();
            } else if path.is_dir() {
                fs::remove_dir_all(path).unwrap();
            } else {
                fs::remove_file(path).unwrap();
            }
        }
        std::os::unix::fs::symlink(repository(), clone).unwrap();
        let free = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = free.local_addr().unwrap().port().to_string();
        Self { here, port, servers: Vec::new() }
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.here.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text.replace(PORT, &self.port)).unwrap();
    }

    /// Replaces each line of a file that has the same key.
    fn edit(&self, path: &str, lines: &str) {
        let mut text = fs::read_to_string(self.here.join(path)).unwrap();
        for line in lines.lines() {
            let key = line.split_inclusive([':', '=']).next().unwrap();
            let old: Vec<_> = text.lines().filter(|old| old.starts_with(key)).collect();
            let [old] = old[..] else { panic!("{path} has {} lines `{key}`", old.len()) };
            text = text.replace(old, line);
        }
        self.write(path, &text);
    }

    /// A shell command. The folder in which it ends is written to a file.
    fn command(&self, command: &str) -> Command {
        let mut shell = Command::new("sh");
        shell.args(["-c", &command.replace(PORT, &self.port)]).current_dir(&self.here);
        let built = Path::new(env!("CARGO_BIN_EXE_paramtable"));
        let path = std::env::var_os("PATH").unwrap_or_default();
        let folders = [built.parent().unwrap().to_owned()].into_iter();
        let folders = folders.chain(std::env::split_paths(&path));
        shell.env("PATH", std::env::join_paths(folders).unwrap());
        // Shares the build products of `tests/it/downstream.rs`.
        shell
            .env("CARGO_TARGET_DIR", target().join("downstream"))
            .env("RUSTFLAGS", "--deny warnings");
        shell
    }

    /// The output of a command; for cargo, only the output of the program that it runs.
    fn run(&mut self, command: &str) -> String {
        if command.starts_with("cargo") {
            self.lock();
        }
        let whither = target().join("guide/.here");
        let merged = if command.starts_with("cargo") { "" } else { "exec 2>&1\n" };
        let script = format!("{merged}{command}\npwd > {}", whither.display());
        let output = self.command(&script).stderr(Stdio::inherit()).output().unwrap();
        self.here = PathBuf::from(fs::read_to_string(whither).unwrap().trim());
        String::from_utf8(output.stdout).unwrap().replace(&self.port, PORT)
    }

    /// Starts a server and waits until it has printed the expected number of lines.
    fn serve(&mut self, command: &str, lines: usize) -> String {
        self.lock();
        let mut shell = self.command(&format!("exec {command}"));
        let mut server = shell.stdout(Stdio::piped()).spawn().unwrap();
        let mut printed = BufReader::new(server.stdout.take().unwrap());
        self.servers.push(server);
        let mut text = String::new();
        for _ in 0..lines.max(1) {
            printed.read_line(&mut text).unwrap();
        }
        assert!(!text.is_empty(), "`{command}` has ended");
        text.replace(&self.port, PORT)
    }

    /// Copies the lock file of this workspace, so that nothing is downloaded.
    fn lock(&self) {
        let lock = self.here.join("Cargo.lock");
        if !lock.exists() {
            fs::copy(repository().join("Cargo.lock"), lock).unwrap();
        }
    }

    /// Runs a block of commands and returns the text that the block should contain.
    fn follow(&mut self, block: &Block) -> String {
        let mut shown = String::new();
        let mut lines = block.text.split_inclusive('\n').peekable();
        while let Some(line) = lines.next() {
            let Some(command) = line.strip_prefix("$ ") else { continue };
            let mut command = command.to_owned();
            shown.push_str(line);
            while command.ends_with("\\\n") {
                let line = lines.next().unwrap();
                command.push_str(line);
                shown.push_str(line);
            }
            let mut expected = 0;
            while lines.next_if(|line| !line.starts_with("$ ")).is_some() {
                expected += 1;
            }
            let command = command.trim_end();
            let printed =
                if block.is("server") { self.serve(command, expected) } else { self.run(command) };
            shown.push_str(&printed);
            if !shown.ends_with('\n') {
                shown.push('\n');
            }
        }
        shown
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        for server in &mut self.servers {
            // The server may have stopped already.
            let _ = server.kill();
            let _ = server.wait();
        }
    }
}

#[test]
fn commands_print_the_output_that_the_guide_shows() {
    let guide = repository().join("docs/guide");
    let mut followed = 0;
    let mut wrong = Vec::new();
    for (page, text) in blocks::pages(&guide).unwrap() {
        let pieces = blocks::pieces(&text);
        let is_console = |it: &Piece| matches!(it, Piece::Block(it) if it.language() == "console");
        if !pieces.iter().any(is_console) {
            continue;
        }
        let mut reader = Reader::new();
        let mut settled = text.clone();
        for piece in pieces {
            let Piece::Block(block) = piece else { continue };
            if let Some(file) = block.file() {
                reader.write(file, &block.text);
            } else if let Some(file) = block.edited() {
                reader.edit(file, &block.text);
            } else if block.language() == "console" {
                followed += 1;
                let shown = reader.follow(&block);
                if shown != block.text {
                    let at = format!("{}:{}", page.display(), block.line);
                    wrong.push(format!("{at}: the commands print\n{shown}\n"));
                    let [old, new] = [&block.text, &shown].map(|text| format!("\n{text}```\n"));
                    settled = settled.replacen(&old, &new, 1);
                }
            }
        }
        if std::env::var_os("GUIDE").is_some_and(|value| value == "overwrite") {
            fs::write(&page, settled).unwrap();
            wrong.clear();
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(followed > 0);
}
