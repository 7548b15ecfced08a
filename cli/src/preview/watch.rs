//! Watching folders.

use std::path::{Path, PathBuf, absolute};
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use notify::{Event, RecursiveMode, Watcher as _, recommended_watcher};

use crate::Failure;

/// How long a folder has to be quiet: an editor writes a page in several steps.
const QUIET: Duration = Duration::from_millis(40);

/// How long that is waited for where something changes all the time.
const LONGEST: Duration = Duration::from_millis(400);

/// Calls `changed` whenever something in the folders has changed, as long as the
/// process lives. A folder that another one takes the place of is followed.
pub(super) fn watch(
    folders: &[PathBuf],
    changed: impl Fn() + Send + 'static,
) -> Result<(), Failure> {
    let folders = folders.iter().map(absolute).collect::<Result<Vec<_>, _>>()?;
    let (sender, receiver) = channel();
    let ours: Vec<_> = folders.iter().flat_map(|folder| names_of(folder)).collect();
    let mut watcher = recommended_watcher(move |event: notify::Result<Event>| {
        // Reading a page is an event too, and we read them all. Where watching
        // itself fails, looking again is the best there is.
        let counts = event.map_or(true, |event| !event.kind.is_access() && is_of(&event, &ours));
        if counts {
            // Nobody listens any more only when all is ending.
            let _ = sender.send(());
        }
    })?;
    for folder in &folders {
        watcher
            .watch(folder, RecursiveMode::Recursive)
            .map_err(|error| format!("cannot watch `{}`: {error}", folder.display()))?;
        // That a folder is replaced, the folder that it is in knows. Where that may
        // not be watched, what is in the first one still is.
        let parent = folder.parent().filter(|parent| !is_in_any(parent, &folders));
        let _ = parent.map(|parent| watcher.watch(parent, RecursiveMode::NonRecursive));
    }
    thread::spawn(move || {
        while receiver.recv().is_ok() {
            let end = Instant::now() + LONGEST;
            while Instant::now() < end && receiver.recv_timeout(QUIET).is_ok() {}
            // There may be another folder of the same name now, or none yet.
            for folder in &folders {
                let _ = watcher.unwatch(folder);
                let _ = watcher.watch(folder, RecursiveMode::Recursive);
            }
            changed();
        }
    });
    Ok(())
}

/// A folder as it was named, and as some systems name it in events.
fn names_of(folder: &Path) -> Vec<PathBuf> {
    [Some(folder.to_owned()), folder.canonicalize().ok()].into_iter().flatten().collect()
}

/// Whether an event is of one of our folders: their neighbours are none of ours.
fn is_of(event: &Event, ours: &[PathBuf]) -> bool {
    // An event of nothing says that events were lost.
    event.paths.is_empty() || event.paths.iter().any(|path| is_in_any(path, ours))
}

fn is_in_any(path: &Path, folders: &[PathBuf]) -> bool {
    folders.iter().any(|folder| path.starts_with(folder))
}
