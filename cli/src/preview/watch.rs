//! Watching folders.

use std::path::{Path, PathBuf, absolute};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher as _, recommended_watcher};

use crate::Failure;

/// How long a folder has to be quiet: an editor writes a page in several steps.
const QUIET: Duration = Duration::from_millis(40);

/// How long that is waited for where something changes all the time.
const LONGEST: Duration = Duration::from_millis(400);

/// Calls `changed` whenever something in the folders has changed, as long as the
/// process lives; it returns the folders to watch from then on. A folder that
/// another one takes the place of is followed.
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
                // There may be another folder of the same name now, or none yet: then
                // the folder that it is in will tell.
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
    /// Our folders, as events name them.
    ours: Arc<Mutex<Vec<PathBuf>>>,
}

impl Watched {
    fn new(sender: Sender<()>) -> Result<Self, Failure> {
        let ours = Arc::new(Mutex::new(Vec::new()));
        let known = ours.clone();
        let watcher = recommended_watcher(move |event: notify::Result<Event>| {
            // Reading a page is an event too, and we read them all. Where watching
            // itself fails, looking again is the best there is.
            let ours = known.lock().unwrap_or_else(PoisonError::into_inner);
            if event.map_or(true, |event| !event.kind.is_access() && is_of(&event, &ours)) {
                // Nobody listens any more only when all is ending.
                let _ = sender.send(());
            }
        })?;
        Ok(Self { watcher, ours })
    }

    /// Watches the files and folders that are at some paths now.
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

/// A folder's own place: the folder that it is in and its name there, which may be
/// a link's.
fn place_of(folder: &Path) -> PathBuf {
    let place = absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let parent = place.parent().and_then(|parent| parent.canonicalize().ok());
    match (parent, place.file_name()) {
        (Some(parent), Some(name)) => parent.join(name),
        _ => place.canonicalize().unwrap_or(place),
    }
}

/// A folder as it was named, and as some systems name it in events.
fn names_of(folder: &Path) -> Vec<PathBuf> {
    [Some(folder.to_owned()), folder.canonicalize().ok()].into_iter().flatten().collect()
}

/// Whether an event is of one of our folders: their neighbours are none of ours.
fn is_of(event: &Event, ours: &[PathBuf]) -> bool {
    // An event without paths means that events were lost.
    event.paths.is_empty() || event.paths.iter().any(|path| is_in_any(path, ours))
}

fn is_in_any(path: &Path, folders: &[PathBuf]) -> bool {
    folders.iter().any(|folder| path.starts_with(folder))
}
