//! A value written with the entries of its objects in different orders.

use serde_json::Value;

/// An order of the entries of each object.
#[derive(Clone, Copy)]
pub(super) enum Order {
    Sorted,
    Reversed,
    /// By a seed; for some seeds an entry is sent twice.
    Shuffled(u64),
}

/// Writes a value as JSON.
pub(super) fn write_in_order(value: &Value, order: Order, out: &mut String) {
    match value {
        Value::Array(list) => {
            out.push('[');
            for (index, value) in list.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { "," });
                write_in_order(value, order, out);
            }
            out.push(']');
        }
        Value::Object(object) => {
            let mut entries: Vec<_> = object.iter().collect();
            match order {
                Order::Sorted => {}
                Order::Reversed => entries.reverse(),
                Order::Shuffled(seed) => {
                    entries.sort_by_key(|(name, value)| {
                        let name = name.bytes().fold(seed, |seed, byte| {
                            seed.wrapping_mul(31).wrapping_add(u64::from(byte))
                        });
                        name.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ value.to_string().len() as u64
                    });
                    if seed % 3 == 0
                        && let Some(twice) =
                            entries.get(usize::try_from(seed % 97).unwrap() % entries.len().max(1))
                    {
                        entries.push(*twice);
                    }
                }
            }
            out.push('{');
            for (index, (name, value)) in entries.into_iter().enumerate() {
                out.push_str(if index == 0 { "" } else { "," });
                out.push_str(&Value::from(name.as_str()).to_string());
                out.push(':');
                write_in_order(value, order, out);
            }
            out.push('}');
        }
        single => out.push_str(&single.to_string()),
    }
}
