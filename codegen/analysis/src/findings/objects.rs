//! Which objects have a valid value at all. A circle of objects that need each other has
//! none, so it is the least set that is looked for.

use std::collections::{BTreeMap, BTreeSet};

use paramtable_language::Diagnostic;
use paramtable_language::diagnostic::messages;
use paramtable_language::model::{Api, ObjectId, Role};

use super::table::with_reasons;
use crate::causes::Cause;
use crate::engine::{Engine, Sought};

/// The objects of a spec, and those of which no value is valid.
pub(super) struct Objects<'a> {
    api: &'a Api,
    /// Each with the causes.
    empty: BTreeMap<ObjectId, Vec<Cause>>,
}

impl<'a> Objects<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let mut left: Vec<ObjectId> = from_below(api);
        let mut has_value = BTreeSet::new();
        loop {
            let mut empty = BTreeMap::new();
            let before = has_value.len();
            for id in left {
                let sought = Engine::new(api, id).conflict(&[], |cause| match cause {
                    Cause::Below(_, object) => !has_value.contains(&object),
                    _ => true,
                });
                match sought {
                    Sought::No(causes) => drop(empty.insert(id, causes)),
                    // What is not decided is no finding.
                    Sought::Yes | Sought::GaveUp => drop(has_value.insert(id)),
                }
            }
            if has_value.len() == before {
                return Self { api, empty };
            }
            left = empty.keys().copied().collect();
        }
    }

    pub(super) fn is_empty(&self, id: ObjectId) -> bool {
        self.empty.contains_key(&id)
    }

    /// Whether a cause counts: that an object below has no value does only if so.
    pub(super) fn counts(&self, cause: Cause) -> bool {
        match cause {
            Cause::Below(_, object) => self.is_empty(object),
            Cause::Values(_)
            | Cause::Mandatory(_)
            | Cause::Case(_)
            | Cause::Condition(..)
            | Cause::Rule(..) => true,
        }
    }

    /// The objects without a value, but for those that only lack it because of others.
    pub(super) fn findings(&self) -> Vec<Diagnostic> {
        let roots: BTreeSet<ObjectId> = self.empty.keys().map(|id| self.root(*id)).collect();
        let said = roots.into_iter().filter_map(|id| {
            let engine = Engine::new(self.api, id);
            let causes = self.empty.get(&id)?;
            let name = self.api.object(id).name.wire();
            Some(with_reasons(messages::nothing_is_valid(name), engine.universe(), causes))
        });
        said.collect()
    }

    /// The object because of which another is without a value: the first of the circle
    /// that it leads into, or the last of the chain.
    fn root(&self, id: ObjectId) -> ObjectId {
        let mut chain = vec![id];
        loop {
            let last = chain.last().copied().unwrap_or(id);
            let causes = self.empty.get(&last).into_iter().flatten();
            let mut next = causes.filter_map(|cause| match cause {
                Cause::Below(_, object) => Some(*object),
                _ => None,
            });
            let Some(next) = next.next() else { return last };
            if let Some(start) = chain.iter().position(|known| *known == next) {
                return chain.iter().skip(start).min().copied().unwrap_or(next);
            }
            chain.push(next);
        }
    }
}

/// The tables, each after those that its rows hold, as far as there is no circle.
fn from_below(api: &Api) -> Vec<ObjectId> {
    let held = |id: ObjectId| {
        let cases = api.object(id).cases.iter().flat_map(|cases| &cases.list);
        let objects = std::iter::once(id).chain(cases.map(|case| case.object));
        let rows = objects.flat_map(|id| &api.object(id).parameters);
        rows.filter_map(|row| row.type_.object()).collect::<Vec<_>>()
    };
    let mut order = Vec::new();
    let mut seen = BTreeSet::new();
    for (id, object) in api.tables() {
        if matches!(object.role, Role::Case(_)) || !seen.insert(id) {
            continue;
        }
        let mut open = vec![(id, held(id))];
        while let Some((id, left)) = open.last_mut() {
            match left.pop() {
                Some(next) if seen.insert(next) => open.push((next, held(next))),
                Some(_) => {}
                None => {
                    order.push(*id);
                    open.pop();
                }
            }
        }
    }
    order
}
