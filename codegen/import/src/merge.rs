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
    let mut merging = Merging { changes: Vec::new() };
    let (ours, base, new) = (parse(ours), parse(base.unwrap_or_default()), parse(new));
    let nodes = merging.merge(&[], &ours.nodes, &base.nodes, &new.nodes);
    let tail = comments(&ours.tail, Some(&base.tail), &new.tail);
    let mut text = String::new();
    Block { nodes, tail }.write(&mut text);
    Merged { text, changes: merging.changes }
}

/// A page, or a map of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Block {
    nodes: Vec<Node>,
    /// Comments after the last key.
    tail: Vec<String>,
}

impl Block {
    fn write(&self, text: &mut String) {
        let Block { nodes, tail } = self;
        for node in nodes {
            node.write(text);
        }
        write_lines(tail, text);
    }
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
    /// The map below it.
    map: Block,
}

fn write_lines(lines: &[String], text: &mut String) {
    for line in lines {
        text.push_str(line);
        text.push('\n');
    }
}

impl Node {
    fn write(&self, text: &mut String) {
        let Node { key: _, above, line, rest, map } = self;
        write_lines(above, text);
        write_lines(std::slice::from_ref(line), text);
        write_lines(rest, text);
        map.write(text);
    }

    /// What it says, without its comments.
    fn says(&self) -> String {
        let (line, _) = split_comment(&self.line);
        let rest = self.rest.iter().map(String::as_str);
        let lines: Vec<&str> = std::iter::once(line).chain(rest).map(str::trim).collect();
        let text = lines.join(" ");
        text.split_once(':').map_or(text.clone(), |(_, value)| value.trim().to_owned())
    }

    /// The line of the document with the comment that the page has behind its own.
    fn line_of(&self, document: &Node) -> String {
        let (_, comment) = split_comment(&self.line);
        format!("{}{comment}", split_comment(&document.line).0)
    }

    fn is_same(&self, other: &Node) -> bool {
        self.says() == other.says()
            && self.map.nodes.len() == other.map.nodes.len()
            && self
                .map
                .nodes
                .iter()
                .zip(&other.map.nodes)
                .all(|(a, b)| a.key == b.key && a.is_same(b))
    }

    fn is_map(&self) -> bool {
        !self.map.nodes.is_empty()
    }
}

/// A line in front of its comment, and the comment with the spaces before it.
fn split_comment(line: &str) -> (&str, &str) {
    let (mut quote, mut before, mut is_escaped) = (None, ' ', false);
    for (at, character) in line.char_indices() {
        match quote {
            Some('"') if is_escaped => is_escaped = false,
            Some('"') if character == '\\' => is_escaped = true,
            Some(open) if character == open => quote = None,
            None if character == '#' && before.is_whitespace() => {
                return line.split_at(line[..at].trim_end().len());
            }
            // Elsewhere a quotation mark is a character of a plain text. Two single ones
            // stand for one within a text.
            None if (character == '"' || character == '\'') && " [{,:".contains(before)
                || character == '\'' && before == '\'' =>
            {
                quote = Some(character);
            }
            Some(_) | None => {}
        }
        before = character;
    }
    (line, "")
}

/// The comments of a place: those of the import are replaced by its new ones, unless
/// they were edited.
fn comments(ours: &[String], base: Option<&Vec<String>>, new: &[String]) -> Vec<String> {
    if base.is_some_and(|base| base == ours) { new.to_vec() } else { ours.to_vec() }
}

fn is_comment(line: &str) -> bool {
    line.trim().is_empty() || line.trim_start().starts_with('#')
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

fn parse(text: &str) -> Block {
    let lines: Vec<&str> = text.lines().collect();
    parse_block(&lines, 0)
}

fn parse_block(lines: &[&str], depth: usize) -> Block {
    let mut nodes: Vec<Node> = Vec::new();
    let mut above: Vec<String> = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at];
        let Some(key) = key(line).filter(|_| !is_comment(line) && depth < 64) else {
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
        let opens = split_comment(line).0.trim_end().ends_with(':');
        let mut map = if opens { parse_block(body, depth + 1) } else { Block::default() };
        let mut rest: Vec<String> = Vec::new();
        if map.nodes.is_empty() {
            rest.extend(body.iter().map(|line| (*line).to_owned()));
            // In a text of several lines `#` begins no comment.
            let is_list = opens || rest.first().is_none_or(|first| is_comment(first));
            let end = rest.iter().rposition(|line| !is_comment(line)).map_or(0, |last| last + 1);
            map.tail = if is_list { rest.split_off(end) } else { Vec::new() };
        }
        let (above, line) = (std::mem::take(&mut above), line.to_owned());
        nodes.push(Node { key, above, line, rest, map });
        at = end;
    }
    Block { nodes, tail: above }
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
        let above = comments(&own.above, old.map(|old| &old.above), &fresh.above);
        let tail = comments(&own.map.tail, old.map(|old| &old.map.tail), &fresh.map.tail);
        if own.is_map() && fresh.is_map() {
            let base = old.map_or(&[][..], |old| &old.map.nodes);
            let nodes = self.merge(at, &own.map.nodes, base, &fresh.map.nodes);
            return Some(Node { above, map: Block { nodes, tail }, ..own.clone() });
        }
        match old {
            _ if own.is_same(fresh) => Some(Node { above, ..own.clone() }),
            Some(old) if own.is_same(old) => {
                let kind = ChangeKind::Changed { from: old.says(), to: fresh.says() };
                self.report(at, kind);
                let map = Block { nodes: fresh.map.nodes.clone(), tail };
                Some(Node { above, line: own.line_of(fresh), map, ..fresh.clone() })
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

    #[test]
    fn comments_after_the_last_key_stay_there_and_are_no_edits() {
        let below_list = "      kind:
        values:
          - A
          # Of kind.
        # Of its row.
      # Of the table.
";
        let base = format!(
            "{BASE}{}",
            below_list.lines().take(3).fold(String::new(), |text, line| text + line + "\n")
        );
        let ours = format!("{BASE}{below_list}# Of the page.\n");
        let merged = merge(&ours, Some(&base), &base);
        assert_eq!((merged.text, merged.changes), (ours.clone(), Vec::new()));

        let new = base.replace("- A", "- B") + "      last: {}\n";
        let merged = merge(&ours, Some(&base), &new);
        let moved = ours
            .replace("- A", "- B")
            .replace("      # Of the table", "      last: {}\n      # Of the table");
        assert_eq!(merged.text, moved);
        let changed = ChangeKind::Changed { from: "- A".to_owned(), to: "- B".to_owned() };
        let expected = [change("kind.values", changed), change("last", ChangeKind::Added)];
        assert_eq!(merged.changes, expected);
    }

    #[test]
    fn a_comment_behind_a_value_stays_and_is_no_edit() {
        let ours =
            BASE.replace("max: 10 }", "max: 10 } # As agreed.").replace("id:", "id: # Ours.");
        let merged = merge(&ours, Some(BASE), BASE);
        assert_eq!((merged.text, merged.changes), (ours.clone(), Vec::new()));

        let merged = merge(&ours, Some(BASE), &BASE.replace("max: 10", "max: 20"));
        assert_eq!(merged.text, ours.replace("max: 10", "max: 20"));
    }

    #[test]
    fn a_number_sign_in_a_text_is_no_comment() {
        for text in ["\"a # b\"", "'it''s # b'", "\"a \\\" # b\"", "a#b", "Don't"] {
            let line = format!("description: {text}");
            assert_eq!(super::split_comment(&line), (line.as_str(), ""));
            let commented = format!("{line}  # c");
            assert_eq!(super::split_comment(&commented), (line.as_str(), "  # c"));
        }
        let base = "description: |\n  One.\n  # Two.\n";
        let ours = base.replace("Two", "Three");
        let merged = merge(&ours, Some(base), &base.replace("One", "None"));
        assert_eq!(merged.text, ours);
    }
}
