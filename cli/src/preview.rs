//! `paramtable preview`: serves the site on this machine and checks it again whenever a
//! page is saved. If a page has errors, the preview shows them and keeps the last valid
//! site.

mod build;
mod serve;
mod watch;

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::Args;
use tokio::sync::watch::channel;

use crate::spec::Spec;
use crate::templates::Templates;
use crate::terminal::{news, note};
use crate::{Failure, Outcome};
use build::Shown;

/// The number of ports to try if the first one is in use.
const TRIED: u16 = 20;

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    spec: Spec,

    #[command(flatten)]
    templates: Templates,

    /// The port; if it is in use, the next free one.
    #[arg(long, default_value_t = 4400, value_name = "NUMBER")]
    port: u16,
}

pub(crate) fn run(task: &Arguments) -> Result<Outcome, Failure> {
    let spec = task.spec.folder()?.to_owned();
    let own = task.templates.folder().map(Path::to_owned);
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
    news!("preview at http://{address}/ (Ctrl-C ends it)");
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(serve::serve(listener, receiver, sender))?;
    news!("preview has ended");
    Ok(Outcome::Fine)
}

/// A number that identifies this run of the preview: its start time.
fn run_number() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or_default()
}

/// Listens on the loopback interface, on the port or the next free one.
fn bind(port: u16) -> Result<TcpListener, Failure> {
    for port in port..=port.saturating_add(TRIED) {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {
                note!("port {port} is in use: trying the next one");
            }
            Err(error) => return Err(format!("cannot listen on port {port}: {error}").into()),
        }
    }
    Err(format!(
        "ports {port} to {} are in use: name another with `--port`",
        port.saturating_add(TRIED)
    )
    .into())
}
