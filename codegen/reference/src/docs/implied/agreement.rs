//! The consequences of variants against the interpreter: over random conditions and
//! rules, and every request of a small world, the interpreter contradicts none of them.

use std::collections::BTreeSet;

use super::{Implied, implied_by};
use paramtable_interpret::check_sources;
use paramtable_interpret::json::{Json, parse};
use paramtable_interpret::{Judging, interpret, is_satisfied};
use paramtable_language::model::{
    Api, GivenFacts, Group, ObjectId, Path, Statement, Type, wire_path,
};
use paramtable_language::{Diagnostics, Sources};

/// How many specs are made up.
const SPECS: usize = 150;

/// The values that a row can have in the small world. The first stands for absent.
const ROWS: [(&str, &[&str]); 8] = [
    ("/mode", &["", "\"A\"", "\"B\"", "\"C\""]),
    ("/level", &["", "1", "3"]),
    ("/p", &["", "\"x\""]),
    ("/q", &["", "\"D\"", "\"E\""]),
    ("/inner", &["", "{}"]),
    ("/inner/kind", &["", "\"K\"", "\"L\""]),
    ("/inner/e", &["", "\"D\"", "null"]),
    ("/inner/f", &["", "\"x\""]),
];

/// Conditions of the request, and of the object in it.
const TESTS: [&str; 20] = [
    "mode: A",
    "mode: [A, B]",
    "mode: { not: A }",
    "mode: { present: true }",
    "level: 1",
    "level: { min: 2 }",
    "level: { below: 3 }",
    "p: { length: 1-1 }",
    "p: { not: { pattern: \"[x-z]\" } }",
    "level: { not: [1, 3] }",
    "level: { present: false }",
    "p: { present: true }",
    "q: D",
    "q: { not: E }",
    "inner: { present: true }",
    "inner: { present: false }",
    "inner.kind: K",
    "inner.kind: { not: [K] }",
    "inner.e: D",
    "inner.f: { present: false }",
];
const INNER_TESTS: [&str; 6] = [
    "kind: K",
    "kind: { not: L }",
    "e: D",
    "e: { not: D }",
    "e: { present: true }",
    "kind: { present: true }",
];

/// The name of a statement that decides which rows are sent, by which
/// [`Random::rule`] writes it; none for a statement about values, which implies
/// nothing of a row.
fn deciding(statement: &Statement) -> Option<&'static str> {
    match statement {
        Statement::Group(group, _) => Some(group.name()),
        Statement::Require(_) => Some("require"),
        Statement::Forbid(_) => Some("forbid"),
        Statement::Expect(..) | Statement::Compare(..) | Statement::Unique(_) => None,
    }
}

/// Numbers that look drawn, and are the same every time.
struct Random(u32);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        (self.0 >> 9) as usize % end
    }

    fn of<'t>(&mut self, texts: &[&'t str]) -> &'t str {
        texts[self.below(texts.len())]
    }

    fn condition(&mut self, tests: &[&str]) -> String {
        let (one, other) = (self.of(tests), self.of(tests));
        match self.below(6) {
            0..=2 => format!("{{ {one} }}"),
            3 => format!("{{ all_of: [{{ {one} }}, {{ {other} }}] }}"),
            4 => format!("{{ any_of: [{{ {one} }}, {{ {other} }}] }}"),
            _ => format!("{{ none_of: [{{ {one} }}, {{ {other} }}] }}"),
        }
    }

    /// The columns of a row's requirement: none, one or two conditions.
    fn requirement(&mut self, name: &str, tests: &[&str]) -> String {
        // A row that depends on itself is refused.
        let of_others = |test: &&&str| !test.starts_with(name);
        let tests: Vec<_> = tests.iter().filter(of_others).copied().collect();
        let (one, other) = (self.condition(&tests), self.condition(&tests));
        match self.below(5) {
            0 => format!("requirement: C, required_when: {one}"),
            1 => format!("requirement: C, only_when: {one}"),
            2 => format!("requirement: C, exactly_when: {one}"),
            3 => format!("requirement: C, required_when: {one}, only_when: {other}"),
            _ => String::from("requirement: O"),
        }
    }

    fn rule(&mut self, number: usize) -> String {
        let mut names = vec!["mode", "level", "p", "q", "inner", "inner.e", "inner.f"];
        let mut name = || names.swap_remove(self.below(names.len()));
        let (one, other, third) = (name(), name(), name());
        let when = match self.below(2) {
            0 => String::new(),
            _ => format!("when: {}, ", self.condition(&TESTS)),
        };
        let says = match self.below(6) {
            0 => format!("require: [{one}]"),
            1 => format!("forbid: [{one}, {other}]"),
            2 => format!("exactly_one_of: [{one}, {other}]"),
            3 => format!("at_most_one_of: [{one}, {other}, {third}]"),
            4 => format!("at_least_one_of: [{one}, {other}]"),
            _ => format!("all_or_none_of: [{one}, {other}]"),
        };
        format!("{{ id: r{number}, {when}{says} }}")
    }

    fn page(&mut self) -> String {
        let [p, q, inner] = ["p", "q", "inner"].map(|name| self.requirement(name, &TESTS));
        let f = self.requirement("f", &INNER_TESTS);
        // The rows of the object: of every case, or of some.
        let kind = "kind: { type: string, requirement: M, values: [K, L] }";
        let e = "e: { type: string, requirement: O, default: D, nullable: true }";
        let f = format!("f: {{ type: string, {f} }}");
        let cases = match self.below(6) {
            0 => {
                format!("{{ {kind}, {e} }}, tag: kind, cases: {{ L: {{ parameters: {{ {f} }} }} }}")
            }
            1 => format!(
                "{{ {kind} }}, tag: kind, cases: {{ K: {{ parameters: {{ {f} }} }}, L: {{ parameters: {{ {e} }} }} }}"
            ),
            2 => format!(
                "{{ {kind} }}, tag: kind, cases: {{ L: {{ parameters: {{ {e}, f: {{ type: string, requirement: M }} }} }}, K: {{ parameters: {{ {f} }}, rules: [{{ id: own, when: {{ f: x }}, require: [f] }}] }} }}"
            ),
            _ => format!("{{ {kind}, {e}, {f} }}"),
        };
        let rules: Vec<_> = (0..self.below(3)).map(|number| self.rule(number)).collect();
        let variants: Vec<_> = (0..4)
            .map(|number| format!("{{ name: V{number}, when: {} }}", self.condition(&TESTS)))
            .collect();
        format!(
            "operation: pay
request:
  parameters:
    mode: {{ type: string, requirement: O, default: A, values: [A, B, C] }}
    level: {{ type: integer, requirement: O }}
    p: {{ type: string, {p} }}
    q: {{ type: string, default: D, {q} }}
    inner: {{ type: object, {inner}, parameters: {cases} }}
  rules: [{}]
variants: [{}]
",
            rules.join(", "),
            variants.join(", ")
        )
    }
}

/// A request of the small world: a value for each of its rows.
type Choice = [usize; ROWS.len()];

/// Every request that makes sense: nothing is sent of an object that is not.
fn choices() -> Vec<Choice> {
    let mut all = vec![Choice::default()];
    for (row, (_, values)) in ROWS.iter().enumerate() {
        let longer = all.iter().flat_map(|choice| {
            (0..values.len()).map(|value| {
                let mut choice = *choice;
                choice[row] = value;
                choice
            })
        });
        all = longer.collect();
    }
    all.retain(|choice| choice[4] != 0 || choice[5..] == [0; 3]);
    all
}

fn json(choice: &Choice) -> Json {
    let rows = |above: &str| -> Vec<String> {
        let own = ROWS.iter().zip(choice).filter(|((pointer, _), value)| {
            **value != 0 && pointer.strip_prefix(above).is_some_and(|name| !name.contains('/'))
        });
        own.map(|((pointer, values), value)| {
            format!("\"{}\": {}", &pointer[above.len()..], values[*value])
        })
        .collect()
    };
    let (mut outer, inner) = (rows("/"), rows("/inner/"));
    if choice[4] != 0 {
        outer.retain(|row| !row.starts_with("\"inner\""));
        outer.push(format!("\"inner\": {{{}}}", inner.join(", ")));
    }
    parse(&format!("{{{}}}", outer.join(", "))).expect("it is JSON")
}

/// The verdict of the interpreter on a request.
struct Reported {
    is_accepted: bool,
    /// The rows that have to be sent or must not be, by that verdict.
    rows: BTreeSet<String>,
    /// The rules of groups that are broken.
    groups: BTreeSet<String>,
}

fn reported(api: &Api, type_: &Type, json: &Json) -> Reported {
    let found = interpret(api, type_, json, Judging::Request);
    let by_code = |codes: &[&str]| {
        found.iter().filter(|found| codes.contains(&found.code().as_str())).collect::<Vec<_>>()
    };
    let rows = by_code(&["required", "not_applicable"]);
    let groups =
        by_code(&["exactly_one_of", "at_most_one_of", "at_least_one_of", "all_or_none_of"]);
    Reported {
        is_accepted: found.is_empty(),
        rows: rows.iter().map(|found| found.pointer().to_string()).collect(),
        groups: groups.iter().filter_map(|found| found.rule().map(str::to_owned)).collect(),
    }
}

/// Whether a rule decides on a row, or on something in it.
fn decides(api: &Api, object: ObjectId, rule: &str, row: &Path) -> bool {
    let rule = api.object(object).rules.iter().find(|known| known.id == rule);
    let statements = rule.into_iter().flat_map(|rule| &rule.statements);
    let groups = statements.filter(|statement| matches!(statement, Statement::Group(..)));
    groups.flat_map(Statement::paths).any(|path| path.prefixes().any(|prefix| prefix == *row))
}

#[test]
fn implications_agree_with_the_interpreter() {
    let choices = choices();
    let requests: Vec<_> = choices.iter().map(json).collect();
    let mut random = Random(0x2545_F491);
    let mut claims = [0; 3];
    let mut drawn = BTreeSet::new();
    for _ in 0..SPECS {
        let page = random.page();
        let texts = [("page.yaml", page.as_str()), ("paramtable.yaml", "rust: { crate: x }\n")];
        // Conditions that can never hold, and the like, are refused.
        let Some(api) = check_sources(Sources::from_texts(texts), Diagnostics::default()).api
        else {
            continue;
        };
        let operation = api.pages[0].operation.as_ref().expect("a page of an operation");
        let request = operation.request.as_ref().expect("it has a body");
        let object = request.type_.object().expect("it is a table");
        let rules = api.object(object).rules.iter();
        drawn.extend(rules.flat_map(|rule| &rule.statements).filter_map(deciding));
        let reported: Vec<_> =
            requests.iter().map(|json| reported(&api, &request.type_, json)).collect();
        for variant in &operation.variants {
            let when = variant.when.as_ref().expect("it has a condition");
            let found = implied_by(&api, object, when);
            if found.is_empty() {
                continue;
            }
            let in_variant: Vec<_> = requests
                .iter()
                .map(|json| is_satisfied(&api, object, json, when, &GivenFacts::default()))
                .collect();
            let row_of = |path: &Path| {
                let pointer = format!("/{}", wire_path(&api, path).replace('.', "/"));
                let row = ROWS.iter().position(|(known, _)| *known == pointer).expect("a row");
                (pointer, row)
            };
            let forbidden = found.iter().filter(|(_, what)| *what == Implied::Forbidden);
            let forbidden: Vec<_> = forbidden.map(|(path, _)| row_of(path).1).collect();
            for (path, what) in found {
                claims[what as usize] += 1;
                let (pointer, row) = row_of(&path);
                // A forbidden row may still be sent with its default value.
                let default = ["/mode", "/q", "/inner/e"].contains(&pointer.as_str()).then_some(1);
                for (index, choice) in choices.iter().enumerate() {
                    let is_there = row < 5 || choice[4] != 0;
                    if !reported[index].is_accepted || !in_variant[index] || !is_there {
                        continue;
                    }
                    let is_right = match what {
                        Implied::Mandatory => choice[row] != 0,
                        Implied::Forbidden => choice[row] == 0 || Some(choice[row]) == default,
                        // The same request with and without the row is no worse for it.
                        Implied::Allowed => choices.iter().enumerate().all(|(other, changed)| {
                            let is_same =
                                choice.iter().zip(changed).enumerate().all(|(at, (one, other))| {
                                    at == row || (row == 4 && at > 4) || one == other
                                });
                            // Another claim is about what it sends within the row.
                            let is_elsewhere =
                                forbidden.iter().any(|at| *at != row && changed[*at] != 0);
                            !is_same
                                || is_elsewhere
                                || !in_variant[other]
                                || !(reported[other].rows.contains(&pointer)
                                    || reported[other]
                                        .groups
                                        .iter()
                                        .any(|rule| decides(&api, object, rule, &path)))
                        }),
                    };
                    assert!(
                        is_right,
                        "{pointer} is implied to be {what:?} in {}, but {:?}\n{page}",
                        variant.name, requests[index].value
                    );
                }
            }
        }
    }
    let kinds = Group::ALL.map(Group::name).into_iter().chain(["require", "forbid"]);
    assert_eq!(drawn, kinds.collect(), "the specs have rules of every kind");
    // The test saw enough consequences to mean something.
    assert!(claims.iter().all(|count| *count > 9), "{claims:?}");
}
