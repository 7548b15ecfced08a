//! `paramtable preview`: the site on this machine, made anew whenever a page is
//! saved. A broken page shows its diagnostics and keeps the last good site.

mod build;
mod serve;
mod watch;

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use tokio::sync::watch::channel;

use crate::{Failure, Outcome, Preview};
use build::Shown;

/// How many ports are tried where the first is taken.
const TRIED: u16 = 20;

pub(crate) fn run(task: &Preview) -> Result<Outcome, Failure> {
    let spec = task.spec.spec.clone();
    let own = task.templates.templates.clone();
    if !spec.is_dir() {
        return Err(format!("there is no folder `{}`", spec.display()).into());
    }
    let none = Shown { run: run_number(), ..Shown::default() };
    let first = build::build(&spec, own.as_deref(), &none).unwrap_or(none);
    build::report(&first);
    let (sender, receiver) = channel(Arc::new(first));
    let listener = bind(task.port)?;
    let address = listener.local_addr()?;
    let folders = receiver.borrow().folders(&spec);
    let changes = sender.clone();
    watch::watch(folders, move || {
        let last = changes.borrow().clone();
        let Some(next) = build::build(&spec, own.as_deref(), &last) else {
            return last.folders(&spec);
        };
        build::report(&next);
        let folders = next.folders(&spec);
        changes.send_replace(Arc::new(next));
        folders
    })?;
    anstream::println!("preview at http://{address}/ (Ctrl-C ends it)");
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(serve::serve(listener, receiver, sender))?;
    anstream::println!("preview has ended");
    Ok(Outcome::Fine)
}

/// A number that no other run of the preview has: when it began.
fn run_number() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or_default()
}

/// Listens on this machine alone, on the port or the next free one.
fn bind(port: u16) -> Result<TcpListener, Failure> {
    for port in port..=port.saturating_add(TRIED) {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {
                anstream::eprintln!("port {port} is taken, trying the next");
            }
            Err(error) => return Err(format!("cannot listen on port {port}: {error}").into()),
        }
    }
    Err(format!(
        "ports {port} to {} are taken: name another with `--port`",
        port.saturating_add(TRIED)
    )
    .into())
}
