//! The facts of the call that is validated.

use paramtable_core::nearest;
use paramtable_language::model::{Api, GivenFacts};

use crate::Failure;

/// Reads `name=value` for each fact.
pub(super) fn given(api: &Api, written: &[(String, String)]) -> Result<GivenFacts, Failure> {
    let mut given = GivenFacts::default();
    for (name, value) in written {
        // As in conditions, where a `$` stands before it.
        let name = name.strip_prefix('$').unwrap_or(name);
        let Some((fact, _)) = api.facts().find(|(_, fact)| fact.name.wire() == name) else {
            let known = api.facts().map(|(_, fact)| fact.name.wire());
            return Err(unknown(name, &known.collect::<Vec<_>>()).into());
        };
        if given.get(fact).is_some() {
            return Err(format!("the fact `{name}` is given twice: give it once").into());
        }
        let values = api.values_of_fact(fact);
        let Some((_, literal)) = values.iter().find(|(known, _)| known == value) else {
            let known: Vec<_> = values.iter().map(|(known, _)| *known).collect();
            return Err(not_a_value(name, value, &known).into());
        };
        given.give(fact, literal.clone());
    }
    Ok(given)
}

fn unknown(name: &str, known: &[&str]) -> String {
    let advice = match (nearest(name, known.iter().copied()), known) {
        (_, []) => String::from("\nthe spec has none: `facts` in `paramtable.yaml` declares them"),
        (Some(meant), _) => format!(": did you mean `{meant}`?"),
        (None, known) => format!("\nthe facts are {}", quoted(known)),
    };
    format!("there is no fact `{name}`{advice}")
}

fn not_a_value(name: &str, value: &str, known: &[&str]) -> String {
    let meant = nearest(value, known.iter().copied());
    let meant = meant.map(|meant| format!(": did you mean `{meant}`?")).unwrap_or_default();
    let known = quoted(known);
    format!("the fact `{name}` has no value `{value}`{meant}\nits values are {known}")
}

fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
