//! What a variant's condition settles: which rows it makes mandatory, allowed or
//! forbidden, whatever else is sent. What it says nothing of stays open, so a
//! test is true, false or unknown, and only a definite answer counts.

use paramtable_core::Truth;
use paramtable_core::checks::Group;

use crate::model::{Api, Condition, Matcher, ObjectId, Path, Presence, Statement, Step, Type};

/// How deep nested tables are looked at.
const DEEPEST: usize = 8;

/// What is settled of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Settled {
    Mandatory,
    Allowed,
    Forbidden,
}

/// What holds of an object's rows where a condition is true, and did not
/// without it; in the order of the rows.
pub(super) fn settled(api: &Api, object: ObjectId, when: &Condition) -> Vec<(Path, Settled)> {
    let mut facts = Vec::new();
    collect(when, &mut facts);
    let without = Reader { api, facts: &[] }.rows(object);
    let with = Reader { api, facts: &facts }.rows(object);
    with.into_iter().filter(|found| !without.contains(found)).collect()
}

/// Something that is known of a parameter.
enum Fact<'a> {
    Passes(&'a Path, &'a Matcher),
    Sent(&'a Path, bool),
}

/// What has to hold for a condition to be true.
fn collect<'a>(when: &'a Condition, facts: &mut Vec<Fact<'a>>) {
    match when {
        Condition::All(inner) => inner.iter().for_each(|inner| collect(inner, facts)),
        Condition::Any(inner) if inner.len() == 1 => collect(&inner[0], facts),
        Condition::Value(path, matcher) => facts.push(Fact::Passes(path, matcher)),
        Condition::Present(path, sent) => facts.push(Fact::Sent(path, *sent)),
        Condition::Any(_) | Condition::NoneOf(_) | Condition::Described(_) => {}
    }
}

struct Reader<'f, 'a> {
    api: &'a Api,
    facts: &'f [Fact<'a>],
}

impl Reader<'_, '_> {
    fn rows(&self, object: ObjectId) -> Vec<(Path, Settled)> {
        let mut rows = Vec::new();
        self.table(object, &[], &mut rows);
        // Of what is in something absent there is nothing to say.
        rows.retain(|(path, _)| !self.is_below_absent(path));
        rows.sort();
        rows.dedup_by(|one, kept| one.0 == kept.0);
        rows.sort_by_key(|(path, _)| path.steps().map(|step| step.parameter).collect::<Vec<_>>());
        rows
    }

    /// Reads the table that the steps `above` lead to.
    fn table(&self, object: ObjectId, above: &[Step], rows: &mut Vec<(Path, Settled)>) {
        let table = self.api.object(object);
        for (index, parameter) in table.parameters.iter().enumerate() {
            let own = Path { parents: above.to_vec(), last: Step { object, parameter: index } };
            for applicability in &parameter.conditions {
                let truth = self.condition(&applicability.condition, above);
                let kind = applicability.kind;
                if kind.demands() && truth.holds() {
                    rows.push((own.clone(), Settled::Mandatory));
                } else if kind.forbids() && truth.fails() {
                    rows.push((own.clone(), Settled::Forbidden));
                } else if truth != Truth::Unknown {
                    rows.push((own.clone(), Settled::Allowed));
                }
            }
            if let Type::Object(inner) = parameter.type_
                && above.len() < DEEPEST
                && !self.sent(&own).fails()
                && !rows.contains(&(own.clone(), Settled::Forbidden))
            {
                let above: Vec<_> = own.steps().collect();
                self.table(inner, &above, rows);
            }
        }
        for rule in &table.rules {
            let applies = rule.when.as_ref().is_none_or(|when| self.condition(when, above).holds());
            if applies {
                let statements = rule.statements.iter();
                statements.for_each(|statement| self.statement(statement, above, rows));
            }
        }
    }

    fn statement(&self, statement: &Statement, above: &[Step], rows: &mut Vec<(Path, Settled)>) {
        match statement {
            Statement::Require(paths) => {
                let prefixes = paths.iter().flat_map(Path::prefixes);
                rows.extend(prefixes.map(|path| (below(above, &path), Settled::Mandatory)));
            }
            Statement::Forbid(paths) => {
                rows.extend(paths.iter().map(|path| (below(above, path), Settled::Forbidden)));
            }
            Statement::Group(Group::ExactlyOneOf | Group::AtMostOneOf, paths) => {
                let paths: Vec<_> = paths.iter().map(|path| below(above, path)).collect();
                if let Some(sent) = paths.iter().find(|path| self.sent(path).holds()) {
                    let others = paths.iter().filter(|path| *path != sent);
                    rows.extend(others.map(|path| (path.clone(), Settled::Forbidden)));
                }
            }
            Statement::Group(..) | Statement::Expect(..) | Statement::Compare(..) => {}
        }
    }

    fn condition(&self, condition: &Condition, above: &[Step]) -> Truth {
        let each = |inner: &[Condition]| -> Vec<_> {
            inner.iter().map(|inner| self.condition(inner, above)).collect()
        };
        match condition {
            Condition::All(inner) => Truth::all(&each(inner)),
            Condition::Any(inner) => Truth::any(&each(inner)),
            Condition::NoneOf(inner) => Truth::any(&each(inner)).negate(),
            Condition::Value(path, matcher) => self.passes(&below(above, path), matcher),
            Condition::Present(path, true) => self.sent(&below(above, path)),
            Condition::Present(path, false) => self.sent(&below(above, path)).negate(),
            Condition::Described(_) => Truth::Unknown,
        }
    }

    fn passes(&self, path: &Path, matcher: &Matcher) -> Truth {
        if let Matcher::Not(inner) = matcher {
            return self.passes(path, inner).negate();
        }
        if self.sent(path).fails() {
            let default = self.api.parameter(path).default_value();
            // A default counts only where its table is.
            let stands = default.filter(|_| !self.is_below_absent(path));
            return stands.is_some_and(|default| matcher.takes(default)).into();
        }
        let known = self.facts.iter().filter_map(|fact| match fact {
            Fact::Passes(of, known) if *of == path => Some(implies(known, matcher)),
            _ => None,
        });
        known.into_iter().find(|truth| *truth != Truth::Unknown).unwrap_or(Truth::Unknown)
    }

    /// Whether a parameter is certainly sent, or certainly not.
    fn sent(&self, path: &Path) -> Truth {
        if self.is_below_absent(path) {
            return Truth::False;
        }
        let leads_through = |longer: &Path| {
            longer.parents.len() > path.parents.len()
                && longer.steps().take(path.parents.len() + 1).eq(path.steps())
        };
        for fact in self.facts {
            match fact {
                Fact::Sent(of, sent) if *of == path => return (*sent).into(),
                Fact::Sent(of, true) if leads_through(of) => return Truth::True,
                // What is absent passes no positive test, but for its default.
                Fact::Passes(_, Matcher::Not(_)) => {}
                Fact::Passes(of, _) if leads_through(of) => return Truth::True,
                Fact::Passes(of, matcher) if *of == path => {
                    let default = self.api.parameter(path).default_value();
                    if !default.is_some_and(|default| matcher.takes(default)) {
                        return Truth::True;
                    }
                }
                _ => {}
            }
        }
        let is_mandatory = self.api.parameter(path).presence == Presence::Mandatory;
        let table = path.parents.split_last();
        let table_is_sent = table.is_none_or(|(last, parents)| {
            self.sent(&Path { parents: parents.to_vec(), last: *last }).holds()
        });
        if is_mandatory && table_is_sent { Truth::True } else { Truth::Unknown }
    }

    fn is_below_absent(&self, path: &Path) -> bool {
        let above = path.prefixes().take(path.parents.len());
        above.into_iter().any(|above| {
            self.facts.iter().any(|fact| matches!(fact, Fact::Sent(of, false) if **of == above))
        })
    }
}

/// Whether what passes `known` passes `asked`.
fn implies(known: &Matcher, asked: &Matcher) -> Truth {
    match known {
        _ if known == asked => Truth::True,
        Matcher::OneOf(values) if values.iter().all(|value| asked.takes(value)) => Truth::True,
        Matcher::OneOf(values) if !values.iter().any(|value| asked.takes(value)) => Truth::False,
        Matcher::Not(inner) => match implies(asked, inner) {
            // All that is asked for is ruled out.
            Truth::True => Truth::False,
            _ => Truth::Unknown,
        },
        _ => Truth::Unknown,
    }
}

/// A path of a nested table, seen from the first.
fn below(above: &[Step], path: &Path) -> Path {
    Path { parents: [above, &path.parents].concat(), last: path.last }
}

#[cfg(test)]
mod tests {
    use super::settled;
    use crate::{Diagnostics, Sources, check_sources};

    /// What a variant's condition settles: `name=` and the first letter of what.
    fn check(when: &str, rows: &str, expected: &str) {
        let page = format!(
            "operation: pay\nrequest:\n  parameters:\n{rows}variants:\n  - {{ name: One, when: {when} }}\n"
        );
        let texts = [("page.yaml", page.as_str()), ("paramtable.yaml", "rust: { crate: x }\n")];
        let checked = check_sources(Sources::from_texts(texts), Diagnostics::default());
        let api = checked.api.unwrap_or_else(|| panic!("{:?}", checked.diagnostics));
        let operation = api.pages[0].operation.as_ref().expect("a page of an operation");
        let object = operation.request.as_ref().and_then(|body| body.type_.object());
        let condition = operation.variants[0].when.as_ref().expect("a condition");
        let found = settled(&api, object.expect("a table"), condition);
        let found: Vec<_> = found
            .iter()
            .map(|(path, what)| {
                format!("{}={}", crate::model::wire_path(&api, path), &format!("{what:?}")[..1])
            })
            .collect();
        assert_eq!(found.join(" "), expected, "{when}");
    }

    const MODES: &str = "    mode: { type: string, requirement: O, default: A, values: [A, B, C] }
    at: { type: string, requirement: C, exactly_when: { mode: [A, B] } }
    url: { type: string, requirement: C, only_when: { mode: { not: C } } }
    note: { type: string, requirement: O }
    card: { type: object, requirement: O, parameters: { pin: { type: string, requirement: C, required_when: { token: { present: false } } }, token: { type: string, requirement: O } } }
    bank: { type: string, requirement: C }
  rules: [{ id: one, exactly_one_of: [card, bank] }, { id: two, when: { mode: C }, require: [card.token] }]
";

    #[test]
    fn values_settle_what_reads_them() {
        check("{ mode: A }", MODES, "at=M url=A");
        check("{ mode: [A, C] }", MODES, "");
        check("{ mode: C }", MODES, "at=F url=F card=M card.token=M");
        // That there are no others but A and B is not thought of.
        check("{ mode: { not: C } }", MODES, "url=A");
    }

    #[test]
    fn presence_settles_groups_and_what_is_below() {
        check("{ bank: { present: true } }", MODES, "card=F");
        check("{ card.token: { present: false } }", MODES, "card.pin=M");
        check("{ card.token: { present: true } }", MODES, "card.pin=A bank=F");
        check("{ card: { present: false }, mode: C }", MODES, "at=F url=F card=M");
    }
}
