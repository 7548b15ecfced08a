//! Regular expressions with intersection and complement, each once, and their
//! derivatives.

use std::collections::HashMap;

/// An expression of an [`Arena`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Node(u32);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Kind {
    /// The empty text.
    Nothing,
    /// One of these characters: inclusive ranges, in order. Without a range it has no
    /// text at all.
    One(Vec<(char, char)>),
    /// One expression after the other.
    Then(Node, Node),
    /// Any of these, in order, each once.
    Or(Vec<Node>),
    /// All of these, in order, each once.
    And(Vec<Node>),
    /// Every other text.
    Not(Node),
    /// So many times.
    Repeat(Node, u32, Option<u32>),
}

/// Holds expressions, so that equal ones are the same node. That keeps the number of
/// different derivatives small, and so finite in the end.
#[derive(Debug, Default)]
pub(super) struct Arena {
    kinds: Vec<Kind>,
    has_empty: Vec<bool>,
    known: HashMap<Kind, Node>,
    derivatives: HashMap<(Node, char), Node>,
}

impl Arena {
    fn node(&mut self, kind: Kind) -> Node {
        if let Some(node) = self.known.get(&kind) {
            return *node;
        }
        let has_empty = match &kind {
            Kind::Nothing => true,
            Kind::One(_) => false,
            Kind::Then(one, other) => self.has_empty(*one) && self.has_empty(*other),
            Kind::Or(nodes) => nodes.iter().any(|node| self.has_empty(*node)),
            Kind::And(nodes) => nodes.iter().all(|node| self.has_empty(*node)),
            Kind::Not(node) => !self.has_empty(*node),
            Kind::Repeat(node, min, _) => *min == 0 || self.has_empty(*node),
        };
        // More than four billion nodes fit into no memory.
        let node = Node(u32::try_from(self.kinds.len()).unwrap_or(u32::MAX));
        self.kinds.push(kind.clone());
        self.has_empty.push(has_empty);
        self.known.insert(kind, node);
        node
    }

    fn kind(&self, node: Node) -> &Kind {
        &self.kinds[node.0 as usize]
    }

    /// Whether the empty text is one of an expression's.
    pub(super) fn has_empty(&self, node: Node) -> bool {
        self.has_empty[node.0 as usize]
    }

    /// How many expressions there are.
    pub(super) fn len(&self) -> usize {
        self.kinds.len()
    }

    pub(super) fn nothing(&mut self) -> Node {
        self.node(Kind::Nothing)
    }

    pub(super) fn one(&mut self, ranges: Vec<(char, char)>) -> Node {
        self.node(Kind::One(ranges))
    }

    /// No text.
    pub(super) fn never(&mut self) -> Node {
        self.one(Vec::new())
    }

    /// Every text.
    pub(super) fn anything(&mut self) -> Node {
        let never = self.never();
        self.node(Kind::Not(never))
    }

    pub(super) fn then(&mut self, one: Node, other: Node) -> Node {
        let (never, nothing) = (self.never(), self.nothing());
        if one == never || other == never {
            return never;
        }
        if one == nothing {
            return other;
        }
        if other == nothing {
            return one;
        }
        if let Kind::Then(first, rest) = *self.kind(one) {
            let rest = self.then(rest, other);
            return self.node(Kind::Then(first, rest));
        }
        self.node(Kind::Then(one, other))
    }

    pub(super) fn or(&mut self, one: Node, other: Node) -> Node {
        let (never, anything) = (self.never(), self.anything());
        if one == anything || other == anything {
            return anything;
        }
        let flat = |node: Node| match self.kind(node) {
            Kind::Or(nodes) => nodes.clone(),
            _ => vec![node],
        };
        let mut nodes = [flat(one), flat(other)].concat();
        nodes.retain(|node| *node != never);
        nodes.sort_unstable();
        nodes.dedup();
        match nodes[..] {
            [] => never,
            [node] => node,
            _ => self.node(Kind::Or(nodes)),
        }
    }

    pub(super) fn and(&mut self, one: Node, other: Node) -> Node {
        let (never, anything) = (self.never(), self.anything());
        if one == never || other == never {
            return never;
        }
        let flat = |node: Node| match self.kind(node) {
            Kind::And(nodes) => nodes.clone(),
            _ => vec![node],
        };
        let mut nodes = [flat(one), flat(other)].concat();
        nodes.retain(|node| *node != anything);
        nodes.sort_unstable();
        nodes.dedup();
        match nodes[..] {
            [] => anything,
            [node] => node,
            _ => self.node(Kind::And(nodes)),
        }
    }

    pub(super) fn not(&mut self, node: Node) -> Node {
        match *self.kind(node) {
            Kind::Not(inner) => inner,
            _ => self.node(Kind::Not(node)),
        }
    }

    pub(super) fn repeat(&mut self, node: Node, min: u32, max: Option<u32>) -> Node {
        match (min, max) {
            (_, Some(0)) => self.nothing(),
            (1, Some(1)) => node,
            _ if node == self.nothing() => node,
            _ => self.node(Kind::Repeat(node, min, max)),
        }
    }

    /// The rests of the texts that begin with a character.
    pub(super) fn derivative(&mut self, node: Node, by: char) -> Node {
        if let Some(known) = self.derivatives.get(&(node, by)) {
            return *known;
        }
        let derivative = match self.kind(node).clone() {
            Kind::Nothing => self.never(),
            Kind::One(ranges) => {
                let is_in = ranges.iter().any(|(low, high)| (*low..=*high).contains(&by));
                if is_in { self.nothing() } else { self.never() }
            }
            Kind::Then(one, other) => {
                let first = self.derivative(one, by);
                let begun = self.then(first, other);
                if self.has_empty(one) {
                    let skipped = self.derivative(other, by);
                    self.or(begun, skipped)
                } else {
                    begun
                }
            }
            Kind::Or(nodes) => {
                let never = self.never();
                nodes.into_iter().fold(never, |all, node| {
                    let derivative = self.derivative(node, by);
                    self.or(all, derivative)
                })
            }
            Kind::And(nodes) => {
                let anything = self.anything();
                nodes.into_iter().fold(anything, |all, node| {
                    let derivative = self.derivative(node, by);
                    self.and(all, derivative)
                })
            }
            Kind::Not(inner) => {
                let derivative = self.derivative(inner, by);
                self.not(derivative)
            }
            Kind::Repeat(inner, min, max) => {
                let first = self.derivative(inner, by);
                let (min, max) = (min.saturating_sub(1), max.map(|max| max.saturating_sub(1)));
                let rest = self.repeat(inner, min, max);
                self.then(first, rest)
            }
        };
        self.derivatives.insert((node, by), derivative);
        derivative
    }

    /// A character of each set that no expression tells apart, the plainest that
    /// each has.
    pub(super) fn alphabet(&self) -> Vec<char> {
        let mut starts = vec![char::MIN];
        for kind in &self.kinds {
            let Kind::One(ranges) = kind else { continue };
            for (low, high) in ranges {
                starts.push(*low);
                starts.extend(('\0'..=char::MAX).nth(position(*high) + 1));
            }
        }
        starts.sort_unstable();
        starts.dedup();
        let mut sets: Vec<(Vec<bool>, char)> = Vec::new();
        let sets_of: Vec<_> = self
            .kinds
            .iter()
            .filter_map(|kind| if let Kind::One(ranges) = kind { Some(ranges) } else { None })
            .collect();
        for (index, start) in starts.iter().enumerate() {
            let end = starts.get(index + 1).copied();
            let plain =
                PLAIN.chars().find(|sign| sign >= start && end.is_none_or(|end| *sign < end));
            let sign = plain.unwrap_or(*start);
            let is_in = |ranges: &&Vec<(char, char)>| {
                ranges.iter().any(|(low, high)| (*low..=*high).contains(start))
            };
            let signature: Vec<bool> = sets_of.iter().map(is_in).collect();
            match sets.iter_mut().find(|(known, _)| *known == signature) {
                Some((_, known)) if rank(sign) < rank(*known) => *known = sign,
                Some(_) => {}
                None => sets.push((signature, sign)),
            }
        }
        let mut signs: Vec<char> = sets.into_iter().map(|(_, sign)| sign).collect();
        signs.sort_by_key(|sign| rank(*sign));
        signs
    }
}

/// The characters that are shown rather than others of the same set, in this order.
const PLAIN: &str = "a8A0-. _@x/:+";

fn rank(sign: char) -> (usize, char) {
    (PLAIN.chars().position(|plain| plain == sign).unwrap_or(PLAIN.len()), sign)
}

/// The number of characters before one; code points of surrogates are none.
fn position(sign: char) -> usize {
    let code = sign as usize;
    if code > 0xD7FF { code - 0x800 } else { code }
}
