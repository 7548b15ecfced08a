//! `$ref`: JSON pointers (RFC 6901) within the document. References to other files
//! are not followed.

use super::tree::Node;

/// How many references follow one another, at most.
const LONGEST: usize = 32;

/// The node behind the references of a node, or the reference that leads nowhere.
pub(super) fn resolve<'a>(root: &'a Node, node: &'a Node) -> Result<&'a Node, &'a str> {
    let mut node = node;
    for _ in 0..LONGEST {
        let Some(reference) = node.text_of("$ref") else { return Ok(node) };
        node = find(root, reference).ok_or(reference)?;
    }
    Err(node.text_of("$ref").unwrap_or_default())
}

/// The node that a reference names.
fn find<'a>(root: &'a Node, reference: &str) -> Option<&'a Node> {
    let pointer = reference.strip_prefix('#')?;
    let mut node = root;
    for step in pointer.split('/').skip(1) {
        let step = decoded(step).replace("~1", "/").replace("~0", "~");
        node = match node.get(&step) {
            Some(node) => node,
            None => node.items().get(step.parse::<usize>().ok()?)?,
        };
    }
    Some(node)
}

/// Without the percent encoding of URI fragments (RFC 3986, section 2.1).
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let code = match (first, tail) {
            (b'%', [high, low, ..]) => std::str::from_utf8(&[*high, *low])
                .ok()
                .and_then(|digits| u8::from_str_radix(digits, 16).ok()),
            _ => None,
        };
        bytes.push(code.unwrap_or(*first));
        rest = if code.is_some() { tail.get(2..).unwrap_or_default() } else { tail };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
