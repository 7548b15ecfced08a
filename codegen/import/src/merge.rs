//! Merges a page that is imported again with the page of a spec. What people edited
//! stays, what the document changed since the last import is taken over, and where
//! both changed the same, the page's own words stay and the change is reported.
//!
//! Pages are compared as trees of keys with their lines, so comments, order and form
//! of what stays are kept.

/// A merged page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The text, not yet formatted.
    pub text: String,
    /// What the document changed, in the order of the page.
    pub changes: Vec<Change>,
}

/// A change of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The keys down to the place, such as `objects.Order.parameters.id.length`.
    pub path: String,
    /// What became of it.
    pub kind: ChangeKind,
}

/// What became of a change of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// It is new.
    Added,
    /// The document no longer has it.
    Removed,
    /// The document says something else than before; taken over.
    Changed {
        /// What it said.
        from: String,
        /// What it says.
        to: String,
    },
    /// The document changed what was edited by hand; not taken over.
    Kept {
        /// What the document says now; empty if it no longer has it.
        document: String,
    },
}

/// Merges `new` into `ours`. `base` is what the last import wrote; without it, all of
/// `ours` counts as edited by hand.
pub fn merge(ours: &str, base: Option<&str>, new: &str) -> Merged {
    let parse = |text: &str| {
        let lines: Vec<&str> = text.lines().collect();
        parse(&lines, 0)
    };
    let mut merging = Merging { changes: Vec::new() };
    let base = base.map(parse).unwrap_or_default();
    let merged = merging.merge(&[], &parse(ours), &base, &parse(new));
    let mut text = String::new();
    for node in &merged {
        node.write(&mut text);
    }
    Merged { text, changes: merging.changes }
}

/// A key with its lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Node {
    key: String,
    /// Comments and empty lines above it.
    above: Vec<String>,
    line: String,
    /// Lines below it that are no map.
    rest: Vec<String>,
    children: Vec<Node>,
}

impl Node {
    fn write(&self, text: &mut String) {
        let Node { key: _, above, line, rest, children } = self;
        for line in above.iter().chain(std::iter::once(line)).chain(rest) {
            text.push_str(line);
            text.push('\n');
        }
        for child in children {
            child.write(text);
        }
    }

    /// What it says, without its comments.
    fn says(&self) -> String {
        let lines = std::iter::once(&self.line).chain(&self.rest);
        let lines: Vec<&str> = lines.map(|line| line.trim()).collect();
        let text = lines.join(" ");
        text.split_once(':').map_or(text.clone(), |(_, value)| value.trim().to_owned())
    }

    fn is_same(&self, other: &Node) -> bool {
        self.says() == other.says()
            && self.children.len() == other.children.len()
            && self
                .children
                .iter()
                .zip(&other.children)
                .all(|(a, b)| a.key == b.key && a.is_same(b))
    }

    fn is_map(&self) -> bool {
        !self.children.is_empty()
    }
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// The key of a line `key: ...`.
fn key(line: &str) -> Option<String> {
    let line = line.trim_start();
    if line.starts_with(['-', '#', '{', '[']) {
        return None;
    }
    if let Some(quoted) = line.strip_prefix('"') {
        let end = quoted
            .match_indices('"')
            .map(|(at, _)| at)
            .find(|at| !quoted[..*at].ends_with('\\'))?;
        return quoted[end + 1..].starts_with(':').then(|| quoted[..end].to_owned());
    }
    let at = line
        .match_indices(':')
        .map(|(at, _)| at)
        .find(|at| line[at + 1..].is_empty() || line[at + 1..].starts_with(' '))?;
    Some(line[..at].trim_matches('\'').to_owned())
}

fn parse(lines: &[&str], depth: usize) -> Vec<Node> {
    let mut nodes: Vec<Node> = Vec::new();
    let mut above: Vec<String> = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at];
        let is_comment = line.trim().is_empty() || line.trim_start().starts_with('#');
        let Some(key) = key(line).filter(|_| !is_comment && depth < 64) else {
            above.push(line.to_owned());
            at += 1;
            continue;
        };
        let own = indent(line);
        let mut end = at + 1;
        while end < lines.len() && (lines[end].trim().is_empty() || indent(lines[end]) > own) {
            end += 1;
        }
        // Comments and empty lines at the end belong to what follows.
        while end > at + 1 && lines[end - 1].trim().is_empty() {
            end -= 1;
        }
        let body = &lines[at + 1..end];
        let opens_map = line.trim_end().ends_with(':');
        let children = if opens_map { parse(body, depth + 1) } else { Vec::new() };
        let rest = if children.is_empty() {
            body.iter().map(|line| (*line).to_owned()).collect()
        } else {
            Vec::new()
        };
        nodes.push(Node {
            key,
            above: std::mem::take(&mut above),
            line: line.to_owned(),
            rest,
            children,
        });
        at = end;
    }
    if let Some(last) = nodes.last_mut() {
        last.rest.append(&mut above);
    }
    nodes
}

struct Merging {
    changes: Vec<Change>,
}

impl Merging {
    fn merge(&mut self, path: &[String], ours: &[Node], base: &[Node], new: &[Node]) -> Vec<Node> {
        let find = |nodes: &'_ [Node], key: &str| -> Option<Node> {
            nodes.iter().find(|node| node.key == key).cloned()
        };
        let mut merged: Vec<Node> = Vec::new();
        for own in ours {
            let (old, fresh) = (find(base, &own.key), find(new, &own.key));
            let at = [path, std::slice::from_ref(&own.key)].concat();
            if let Some(node) = self.node(&at, own, old.as_ref(), fresh.as_ref()) {
                merged.push(node);
            }
        }
        for (number, fresh) in new.iter().enumerate() {
            if ours.iter().any(|own| own.key == fresh.key) {
                continue;
            }
            let at = [path, std::slice::from_ref(&fresh.key)].concat();
            if let Some(old) = find(base, &fresh.key) {
                // Taken away by hand.
                if !old.is_same(fresh) {
                    self.report(&at, ChangeKind::Kept { document: fresh.says() });
                }
                continue;
            }
            self.report(&at, ChangeKind::Added);
            let before = new[..number]
                .iter()
                .rev()
                .find_map(|before| merged.iter().position(|node| node.key == before.key));
            merged.insert(
                before.map_or(if number == 0 { 0 } else { merged.len() }, |at| at + 1),
                fresh.clone(),
            );
        }
        merged
    }

    fn node(
        &mut self,
        at: &[String],
        own: &Node,
        old: Option<&Node>,
        fresh: Option<&Node>,
    ) -> Option<Node> {
        let Some(fresh) = fresh else {
            return match old {
                None => Some(own.clone()),
                Some(old) if own.is_same(old) => {
                    self.report(at, ChangeKind::Removed);
                    None
                }
                Some(_) => {
                    self.report(at, ChangeKind::Kept { document: String::new() });
                    Some(own.clone())
                }
            };
        };
        // Comments of the import are those of the new one, unless they were edited.
        let above = match old {
            Some(old) if old.above == own.above => fresh.above.clone(),
            _ => own.above.clone(),
        };
        if own.is_map() && fresh.is_map() {
            let base = old.map_or(&[][..], |old| &old.children);
            let children = self.merge(at, &own.children, base, &fresh.children);
            return Some(Node { above, children, ..own.clone() });
        }
        match old {
            _ if own.is_same(fresh) => Some(Node { above, ..own.clone() }),
            Some(old) if own.is_same(old) => {
                let kind = ChangeKind::Changed { from: old.says(), to: fresh.says() };
                self.report(at, kind);
                Some(Node { above, ..fresh.clone() })
            }
            Some(old) if old.is_same(fresh) => Some(own.clone()),
            _ => {
                self.report(at, ChangeKind::Kept { document: fresh.says() });
                Some(own.clone())
            }
        }
    }

    fn report(&mut self, at: &[String], kind: ChangeKind) {
        self.changes.push(Change { path: at.join("."), kind });
    }
}

#[cfg(test)]
mod tests {
    use super::{Change, ChangeKind, merge};

    const BASE: &str = "\
objects:
  Order:
    parameters:
      # import: type: no known type: \"Zahl\"
      id:
        type: string
        length: { max: 10 }
        requirement: M
      note:
        type: string
        requirement: O
";

    fn change(path: &str, kind: ChangeKind) -> Change {
        Change { path: format!("objects.Order.parameters.{path}"), kind }
    }

    #[test]
    fn hand_edits_stay_and_changes_of_the_document_come() {
        let ours = BASE.replace("type: string\n        length", "type: numeric\n        length");
        let new = BASE.replace("max: 10", "max: 20").replace("note", "remark");
        let merged = merge(&ours, Some(BASE), &new);
        assert!(
            merged.text.contains("type: numeric\n        length: { max: 20 }"),
            "{}",
            merged.text
        );
        assert!(merged.text.contains("remark:") && !merged.text.contains("note:"));
        let changed =
            ChangeKind::Changed { from: "{ max: 10 }".to_owned(), to: "{ max: 20 }".to_owned() };
        assert_eq!(
            merged.changes,
            [
                change("id.length", changed),
                change("note", ChangeKind::Removed),
                change("remark", ChangeKind::Added)
            ]
        );
    }

    #[test]
    fn where_both_changed_the_page_stays() {
        let ours = BASE.replace("max: 10", "max: 12");
        let new = BASE.replace("max: 10", "max: 20");
        let merged = merge(&ours, Some(BASE), &new);
        assert_eq!(merged.text, ours);
        let kept = ChangeKind::Kept { document: "{ max: 20 }".to_owned() };
        assert_eq!(merged.changes, [change("id.length", kept)]);
    }

    #[test]
    fn the_same_document_changes_nothing() {
        let ours = BASE.replace("      note:", "      # Ours.\n      note:");
        let merged = merge(&ours, Some(BASE), BASE);
        assert_eq!(merged.text, ours);
        assert!(merged.changes.is_empty());
    }
}
