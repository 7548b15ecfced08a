//! Splits a page into pieces that move as one: an entry with the comments above and
//! beside it.

use crate::keys::{self, Keys, Shape};
use crate::span::Span;
use crate::syntax::yaml::{Entry, Node, Value};

/// The column whose words are replaced by letters.
pub(super) const REQUIREMENT: &str = "requirement";

/// The characters that YAML treats as blank; any other space is text.
pub(super) const BLANKS: [char; 3] = [' ', '\t', '\n'];

/// A page in its new order.
pub(super) struct Page<'t> {
    /// Comments that belong to the file: they stay at its top.
    pub(super) top: Vec<&'t str>,
    pub(super) root: Piece<'t>,
}

/// The content of one place.
pub(super) enum Piece<'t> {
    /// A single value, as it was written.
    Scalar(&'t str),
    /// A text that begins with `|` or `>`.
    Text(Text<'t>),
    /// Entries between braces, or elements between brackets.
    Flow { parts: Parts<'t>, on_one_line: bool },
    /// Entries or elements on lines of their own.
    Block(Parts<'t>),
}

/// A text on lines of its own.
pub(super) struct Text<'t> {
    /// Its first line, including a comment.
    pub(super) header: &'t str,
    /// The indentation that its header states.
    pub(super) indented: Option<usize>,
    /// Whether its header keeps the empty lines at its end.
    pub(super) keeps: bool,
    /// Its lines without their common indentation.
    pub(super) lines: Vec<&'t str>,
}

/// The entries of a map, or the elements of a list.
pub(super) struct Parts<'t> {
    pub(super) is_map: bool,
    pub(super) list: Vec<Part<'t>>,
    /// Comments after the last.
    pub(super) after: Vec<&'t str>,
}

/// An entry of a map, or an element of a list.
pub(super) struct Part<'t> {
    /// Comments on the lines above; an empty one is an empty line.
    pub(super) above: Vec<&'t str>,
    /// The key as it was written; `None` for an element of a list.
    pub(super) key: Option<&'t str>,
    /// A comment between the key and a value on lines of its own.
    pub(super) beside_key: Option<&'t str>,
    pub(super) value: Piece<'t>,
    /// A comment after the value, on its line.
    pub(super) beside: Option<&'t str>,
}

/// The order of the keys of a map.
#[derive(Clone, Copy)]
enum Order {
    /// The written order.
    Written,
    /// That of a list of keys.
    Of(&'static Keys),
    /// The written order, with the order of a list of keys for each value.
    EachOf(&'static Keys),
}

impl Order {
    fn of(shape: &Shape) -> Self {
        match shape {
            Shape::Map(keys) => Self::Of(keys),
            Shape::Named(keys) | Shape::List(keys) | Shape::Cases(keys) => Self::EachOf(keys),
            Shape::Bounds => Self::Of(&keys::BOUNDS),
            Shape::Range => Self::Of(&keys::RANGE_BOUNDS),
            Shape::Values => Self::EachOf(&keys::ENUM_VALUE),
            Shape::Comparison => Self::EachOf(&keys::TERM),
            Shape::Text
            | Shape::Flag
            | Shape::OneOf(_)
            | Shape::Type
            | Shape::Texts
            | Shape::TextOrTexts
            | Shape::SomeOf(_)
            | Shape::Condition
            | Shape::Expected
            | Shape::Default
            | Shape::Any
            | Shape::TextsByName
            | Shape::GivenFacts => Self::Written,
        }
    }

    /// The order of the value of a key.
    fn below(self, key: &str) -> Self {
        match self {
            Self::Written => Self::Written,
            Self::Of(keys) => keys.get(key).map_or(Self::Written, |key| Self::of(&key.shape)),
            Self::EachOf(keys) => Self::Of(keys),
        }
    }
}

/// Splits a page into pieces.
pub(super) fn lay_out<'t>(
    text: &'t str,
    root: &Node,
    comments: &[Span],
    keys: &'static Keys,
) -> Page<'t> {
    let mut layout = Layout { text, comments: comments.iter().copied().peekable() };
    let mut top = Vec::new();
    let mut root = layout.piece(root, Order::Of(keys), None, text.len());
    if let Piece::Block(parts) = &mut root {
        parts.after.extend(layout.comments_before(text.len()));
        // This comes before keys are sorted: the comment at the beginning of a file
        // is about the file, not about its first key.
        if let Some(first) = parts.list.first_mut() {
            let above = &mut first.above;
            let about_file = above.iter().position(|line| line.is_empty()).map(|at| at + 1);
            top = above.drain(..about_file.unwrap_or(above.len())).collect();
        }
    } else {
        top = layout.comments_before(text.len());
    }
    let mut page = Page { top, root };
    sort(&mut page.root, Order::Of(keys));
    page
}

struct Layout<'t, C: Iterator<Item = Span>> {
    text: &'t str,
    /// The comments that have no place yet.
    comments: std::iter::Peekable<C>,
}

impl<'t, C: Iterator<Item = Span>> Layout<'t, C> {
    /// A node, which ends before the byte `until`; `outer` is the position of its
    /// key or dash.
    fn piece(
        &mut self,
        node: &Node,
        order: Order,
        outer: Option<usize>,
        until: usize,
    ) -> Piece<'t> {
        let written = &self.text[node.span.range()];
        match &node.value {
            Value::Scalar(_) if written.starts_with(['|', '>']) => {
                let outer = outer.map(|outer| self.column(outer));
                Piece::Text(text(written, outer))
            }
            Value::Scalar(_) | Value::Refused => Piece::Scalar(written.trim_end_matches(BLANKS)),
            Value::List(nodes) => {
                let nodes: Vec<_> = nodes.iter().map(|node| (None, node)).collect();
                self.collection(node, false, &nodes, order, outer, until)
            }
            Value::Map(entries) => {
                let entries: Vec<_> =
                    entries.iter().map(|Entry { key, value }| (Some(key.span), value)).collect();
                self.collection(node, true, &entries, order, outer, until)
            }
        }
    }

    fn collection(
        &mut self,
        node: &Node,
        is_map: bool,
        nodes: &[(Option<Span>, &Node)],
        order: Order,
        outer: Option<usize>,
        until: usize,
    ) -> Piece<'t> {
        let range = node.span.range();
        let written = &self.text[range.clone()];
        let is_flow = written.starts_with(['{', '['])
            && written.ends_with(['}', ']'])
            && nodes.first().is_none_or(|(key, node)| start(*key, node) > range.start);
        let until = if is_flow { range.end } else { until };
        let mut list = Vec::with_capacity(nodes.len());
        for (index, (key, node)) in nodes.iter().enumerate() {
            let next = nodes.get(index + 1).map_or(until, |(key, node)| start(*key, node));
            list.push(self.part(*key, node, order, next));
        }
        let mut after = Vec::new();
        while let Some(comment) = self.comments.peek().copied() {
            let at = comment.range().start;
            if nodes.is_empty()
                || at >= until
                || !is_flow && !self.is_within(at, nodes.first(), outer)
            {
                break;
            }
            after.extend(self.comments_before(at + 1));
        }
        let parts = Parts { is_map, list, after };
        if is_flow && !parts.has_comments() {
            return Piece::Flow { parts, on_one_line: !written.contains('\n') };
        }
        Piece::Block(parts)
    }

    fn part(&mut self, key: Option<Span>, node: &Node, order: Order, until: usize) -> Part<'t> {
        let at = start(key, node);
        let mut above = self.comments_before(at);
        if self.is_below_empty_line(at) {
            above.push("");
        }
        if let Value::Scalar(_) = node.value {
            // Between the key and its value there is no line for a comment.
            let on_line =
                key.map(|key| self.comment_beside(key.range().end, node.span.range().start));
            above.extend(on_line.flatten());
            above.extend(self.comments_before(node.span.range().start));
        }
        let outer = self.begins_at(key, node);
        let written = key.map(|key| self.text[key.range()].trim_end_matches(BLANKS));
        let below = order.below(unquoted(written));
        let beside_key = match (key, &node.value) {
            (Some(key), Value::Map(_) | Value::List(_)) => {
                self.comment_beside(key.range().end, node.span.range().start)
            }
            _ => None,
        };
        let letter = match (order, &node.value) {
            (Order::Of(_), Value::Scalar(scalar)) if written == Some(REQUIREMENT) => {
                letter(&scalar.text)
            }
            _ => None,
        };
        let value =
            letter.map_or_else(|| self.piece(node, below, Some(outer), until), Piece::Scalar);
        let beside = match &value {
            Piece::Block(_) => None,
            Piece::Text(_) => {
                // The text already contains a comment after its header.
                while self
                    .comments
                    .next_if(|comment| comment.range().start < node.span.range().end)
                    .is_some()
                {}
                None
            }
            Piece::Scalar(_) | Piece::Flow { .. } => {
                // A comment in empty brackets has no part that it could stay with.
                above.extend(self.comments_before(node.span.range().end));
                self.comment_beside(node.span.range().end, until)
            }
        };
        Part { above, key: written, beside_key, value, beside }
    }

    /// The comments that begin before a byte, with the empty lines among them.
    fn comments_before(&mut self, end: usize) -> Vec<&'t str> {
        let mut lines = Vec::new();
        while let Some(comment) = self.comments.next_if(|comment| comment.range().start < end) {
            if self.is_below_empty_line(comment.range().start) {
                lines.push("");
            }
            lines.push(self.text[comment.range()].trim_end());
        }
        lines
    }

    /// The comment after a byte on the same line, if it begins before `until`.
    fn comment_beside(&mut self, end: usize, until: usize) -> Option<&'t str> {
        let text = self.text;
        let comment = self.comments.next_if(|comment| {
            let at = comment.range().start;
            at < until && text.get(end..at).is_some_and(|between| !between.contains('\n'))
        })?;
        Some(text[comment.range()].trim_end())
    }

    /// Whether a comment belongs to the end of a map or list, and not to the part
    /// that follows. The indentation decides.
    fn is_within(
        &self,
        at: usize,
        first: Option<&(Option<Span>, &Node)>,
        outer: Option<usize>,
    ) -> bool {
        let column = self.column(at);
        let first = first.map(|(key, node)| self.column(self.begins_at(*key, node)));
        // After a dash, the comment is about the element that the dash begins.
        let is_behind_dash = self.text[..at].trim_end_matches(' ').ends_with('-');
        first.is_some_and(|first| column >= first)
            && outer.is_none_or(|outer| column > self.column(outer))
            && !is_behind_dash
    }

    /// The position of a key, or of the dash before an element of a list.
    fn begins_at(&self, key: Option<Span>, node: &Node) -> usize {
        let at = start(key, node);
        let before = self.text[..at].trim_end_matches(' ');
        if key.is_none() && before.ends_with('-') { before.len() - 1 } else { at }
    }

    fn column(&self, at: usize) -> usize {
        at - self.text[..at].rfind('\n').map_or(0, |line| line + 1)
    }

    /// Whether a position is the first on its line, and the line above is empty.
    fn is_below_empty_line(&self, at: usize) -> bool {
        let before = self.text[..at].trim_end_matches([' ', '-']);
        let Some(above) = before.strip_suffix('\n') else { return false };
        let above = above.trim_end_matches([' ', '\t']);
        above.is_empty() || above.ends_with('\n')
    }
}

impl Parts<'_> {
    fn has_comments(&self) -> bool {
        let within = |part: &Part<'_>| {
            part.above.iter().any(|line| !line.is_empty())
                || part.beside_key.is_some()
                || part.beside.is_some()
                || matches!(part.value, Piece::Block(_))
        };
        !self.after.is_empty() || self.list.iter().any(within)
    }
}

/// A text that begins with `|` or `>`; `outer` is the column of its key or dash.
fn text(written: &str, outer: Option<usize>) -> Text<'_> {
    let (header, rest) = written.split_once('\n').unwrap_or((written, ""));
    let sign = header.split(" #").next().unwrap_or(header);
    let indented = sign.chars().find_map(|character| character.to_digit(10));
    let indented = indented.map(|digit| digit as usize);
    let mut lines: Vec<_> = rest.split('\n').collect();
    let depth = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let is_filled = |line: &&str| depth(line) < line.len();
    let common = match indented {
        Some(indented) => outer.unwrap_or(0) + indented,
        // Lines of blanks have no indentation of their own, however long they are.
        None => {
            let first = lines.iter().copied().find(is_filled).map_or(usize::MAX, depth);
            first.max(outer.map_or(0, |outer| outer + 1))
        }
    };
    // After the last line feed, blanks up to the indentation are an empty line or
    // the indentation of the next part, but no line of the text.
    let is_empty = |line: &str| !is_filled(&line) && line.len() <= common;
    lines.pop_if(|line| is_empty(line));
    // A filled line with less indentation ends the text: it has a tab or a comment.
    if let Some(end) = lines.iter().position(|line| is_filled(line) && depth(line) < common) {
        lines.truncate(end);
    }
    let keeps = sign.contains('+');
    while !keeps && lines.pop_if(|line| is_empty(line)).is_some() {}
    let lines = lines.into_iter().map(|line| line.get(common..).unwrap_or_default()).collect();
    Text { header: header.trim_end(), indented, keeps, lines }
}

/// Where a part begins.
fn start(key: Option<Span>, node: &Node) -> usize {
    key.unwrap_or(node.span).range().start
}

/// A key without quotes; empty for an element of a list.
fn unquoted(key: Option<&str>) -> &str {
    key.unwrap_or_default().trim_matches(['"', '\''])
}

/// `M`, `O` or `C` for a requirement in words.
fn letter(word: &str) -> Option<&'static str> {
    Some(match word.to_ascii_lowercase().as_str() {
        "m" | "mandatory" | "required" => "M",
        "o" | "optional" => "O",
        "c" | "conditional" => "C",
        _ => return None,
    })
}

/// Sorts known keys, and puts others after them.
fn sort(piece: &mut Piece<'_>, order: Order) {
    let (Piece::Flow { parts, .. } | Piece::Block(parts)) = piece else { return };
    for part in &mut parts.list {
        sort(&mut part.value, order.below(unquoted(part.key)));
    }
    if let (Order::Of(keys), true) = (order, parts.is_map) {
        let place = |part: &Part<'_>| {
            let place = keys.names().position(|name| name == unquoted(part.key));
            place.unwrap_or(usize::MAX)
        };
        if !parts.list.is_sorted_by_key(place) {
            parts.list.sort_by_key(place);
            // After sorting, empty lines would separate unrelated entries.
            parts.list.iter_mut().for_each(|part| part.above.retain(|line| !line.is_empty()));
        }
    }
}
