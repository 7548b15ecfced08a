//! Watching folders.

use std::path::{Path, PathBuf, absolute};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher as _, recommended_watcher};

use crate::Failure;

/// The time without events after which a change counts as complete: editors write a
/// page in several steps.
const QUIET: Duration = Duration::from_millis(40);

/// The longest wait for such a pause if files change all the time.
const LONGEST: Duration = Duration::from_millis(400);

/// Calls `changed` after each change in the folders, for the life of the process. It
/// returns the folders to watch from then on. If a folder is replaced by another, the
/// new one is watched.
pub(super) fn watch(
    folders: Vec<PathBuf>,
    changed: impl Fn() -> Vec<PathBuf> + Send + 'static,
) -> Result<(), Failure> {
    let (sender, receiver) = channel();
    let mut watched = Watched::new(sender)?;
    watched.watch(&folders)?;
    thread::spawn(move || {
        let mut folders = folders;
        while receiver.recv().is_ok() {
            let end = Instant::now() + LONGEST;
            while Instant::now() < end && receiver.recv_timeout(QUIET).is_ok() {}
            loop {
                // A folder may be missing or have been replaced. If it is missing, the
                // watch of its parent reports when it appears.
                let _ = watched.watch(&folders);
                let wanted = changed();
                if wanted == folders {
                    break;
                }
                folders = wanted;
            }
        }
    });
    Ok(())
}

struct Watched {
    watcher: RecommendedWatcher,
    /// The watched folders under the names that events use.
    ours: Arc<Mutex<Vec<PathBuf>>>,
}

impl Watched {
    fn new(sender: Sender<()>) -> Result<Self, Failure> {
        let ours = Arc::new(Mutex::new(Vec::new()));
        let known = ours.clone();
        let watcher = recommended_watcher(move |event: notify::Result<Event>| {
            // Access to a file is an event too, and our own reads must not trigger a
            // check. If watching fails, checking again is the best response.
            let ours = known.lock().unwrap_or_else(PoisonError::into_inner);
            if event.map_or(true, |event| !event.kind.is_access() && is_of(&event, &ours)) {
                // The receiver is gone only when the preview ends.
                let _ = sender.send(());
            }
        })?;
        Ok(Self { watcher, ours })
    }

    /// Watches the files and folders that currently exist at the paths.
    fn watch(&mut self, folders: &[PathBuf]) -> Result<(), Failure> {
        let folders: Vec<_> = folders.iter().map(|folder| place_of(folder)).collect();
        *self.ours.lock().unwrap_or_else(PoisonError::into_inner) =
            folders.iter().flat_map(|folder| names_of(folder)).collect();
        let mut outcome = Ok(());
        for folder in &folders {
            // The parent reports that a folder is replaced. If the parent can't be
            // watched, the content of the folder still is.
            let parent = folder.parent().filter(|parent| !is_in_any(parent, &folders));
            let _ = parent.map(|parent| self.watcher.watch(parent, RecursiveMode::NonRecursive));
            // It was not watched before, or the watched folder may have moved.
            let _ = self.watcher.unwatch(folder);
            if let Err(error) = self.watcher.watch(folder, RecursiveMode::Recursive) {
                outcome = Err(format!("cannot watch `{}`: {error}", folder.display()).into());
            }
        }
        outcome
    }
}

/// The path of a folder itself: its parent and its name there, which may be the name of
/// a link.
fn place_of(folder: &Path) -> PathBuf {
    let place = absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let parent = place.parent().and_then(|parent| parent.canonicalize().ok());
    match (parent, place.file_name()) {
        (Some(parent), Some(name)) => parent.join(name),
        _ => place.canonicalize().unwrap_or(place),
    }
}

/// The path of a folder as given, and its canonical path, which some systems use in
/// events.
fn names_of(folder: &Path) -> Vec<PathBuf> {
    [Some(folder.to_owned()), folder.canonicalize().ok()].into_iter().flatten().collect()
}

/// Whether an event is about one of our folders and not about its neighbours.
fn is_of(event: &Event, ours: &[PathBuf]) -> bool {
    // An event without paths means that events were lost.
    event.paths.is_empty() || event.paths.iter().any(|path| is_in_any(path, ours))
}

fn is_in_any(path: &Path, folders: &[PathBuf]) -> bool {
    folders.iter().any(|folder| path.starts_with(folder))
}
