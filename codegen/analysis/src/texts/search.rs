//! The search for the shortest text of an expression within bounds of its length.

use std::collections::{HashMap, HashSet};

use paramtable_language::model::Bounds;

use super::Shortest;
use super::expression::{Arena, Node};

/// An automaton with more states, or steps, is given up.
const MOST_STATES: usize = 20_000;
const MOST_STEPS: usize = 400_000;

/// Looks at the states that are reached at each length, one length after the other.
pub(super) struct Search<'a> {
    arena: &'a mut Arena,
    start: Node,
    alphabet: Vec<char>,
}

/// The states of one length, each with the state before it and the character between.
type Layer = HashMap<Node, Option<(Node, char)>>;

impl<'a> Search<'a> {
    pub(super) fn new(arena: &'a mut Arena, start: Node) -> Self {
        let alphabet = arena.alphabet();
        Self { arena, start, alphabet }
    }

    pub(super) fn run(self, Bounds { min, max }: Bounds) -> Shortest {
        let min = usize::try_from(min.unwrap_or(0)).unwrap_or(usize::MAX);
        let max = max.map_or(usize::MAX, |max| usize::try_from(max).unwrap_or(usize::MAX));
        let never = self.arena.never();
        let mut layers: Vec<Layer> = vec![HashMap::from([(self.start, None)])];
        let mut order = vec![self.start];
        // From the shortest length on, a state that was seen leads to nothing new.
        let mut seen: HashSet<Node> = HashSet::new();
        let mut steps = 0;
        loop {
            let length = layers.len() - 1;
            if length >= min {
                if let Some(end) = order.iter().find(|node| self.arena.has_empty(**node)) {
                    return Shortest::Found(text(&layers, *end));
                }
                order.retain(|node| seen.insert(*node));
            }
            if order.is_empty() || length >= max {
                return Shortest::None;
            }
            let (mut layer, mut next) = (Layer::new(), Vec::new());
            for node in order {
                for sign in &self.alphabet {
                    steps += 1;
                    if steps > MOST_STEPS || self.arena.len() > MOST_STATES {
                        return Shortest::NotDecided;
                    }
                    let derivative = self.arena.derivative(node, *sign);
                    if derivative != never && !layer.contains_key(&derivative) {
                        layer.insert(derivative, Some((node, *sign)));
                        next.push(derivative);
                    }
                }
            }
            layers.push(layer);
            order = next;
        }
    }
}

/// The characters on the way to a state of the last layer.
fn text(layers: &[Layer], end: Node) -> String {
    let mut signs = Vec::new();
    let mut at = end;
    for layer in layers.iter().rev() {
        if let Some(Some((before, sign))) = layer.get(&at) {
            signs.push(*sign);
            at = *before;
        }
    }
    signs.iter().rev().collect()
}
