//! Watching folders.

use std::path::PathBuf;
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher as _, recommended_watcher};

use crate::Failure;

/// How long a folder has to be quiet: an editor writes a page in several steps.
const QUIET: Duration = Duration::from_millis(40);

/// Calls `changed` whenever something in the folders has changed, until what is
/// returned is dropped.
pub(super) fn watch(
    folders: &[PathBuf],
    changed: impl Fn() + Send + 'static,
) -> Result<RecommendedWatcher, Failure> {
    let (sender, receiver) = channel();
    let mut watcher = recommended_watcher(move |event: notify::Result<Event>| {
        // Reading a page is an event too, and we read them all. Where watching
        // itself fails, looking again is the best there is.
        if !event.is_ok_and(|event| event.kind.is_access()) {
            // Nobody listens any more only when all is ending.
            let _ = sender.send(());
        }
    })?;
    for folder in folders {
        watcher
            .watch(folder, RecursiveMode::Recursive)
            .map_err(|error| format!("cannot watch `{}`: {error}", folder.display()))?;
    }
    thread::spawn(move || {
        while receiver.recv().is_ok() {
            while receiver.recv_timeout(QUIET).is_ok() {}
            changed();
        }
    });
    Ok(watcher)
}
