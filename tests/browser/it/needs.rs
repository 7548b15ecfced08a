//! "What do I have to send?" compared with the interpreter. For many combinations of
//! picks, the status that the page shows for each row must match the interpreter's
//! verdict on a payload with and without that row.

use std::collections::{BTreeMap, BTreeSet};

use paramtable_browser_tests::{Browser, Look, file_url, repository, site_with, with_browser};
use paramtable_codegen::check_sources;
use paramtable_interpret::json::parse;
use paramtable_interpret::{Judging, interpret_with};
use paramtable_language::model::{
    Api, DateFormat, GivenFacts, Grammar, Group, ObjectId, Parameter, Presence, Statement, Text,
    Type, Words,
};
use paramtable_language::{Diagnostics, Sources};
use serde_json::{Map, Value, json};

use crate::site::{CREATE, page};

/// The number of combinations of picks that are tried.
const TRIED: usize = 200;

/// Every kind of condition and rule, over every kind of value.
const EVERYTHING: &str = r#"
operation: pay
request:
  parameters:
    mode: { type: string, requirement: O, default: A, values: [A, B, C] }
    level: { type: integer, requirement: O, values: { 1: { rust: One }, 2: { rust: Two }, 30: { rust: Thirty } } }
    fast: { type: boolean, requirement: O }
    slow: { type: boolean, requirement: O }
    rival: { type: string, requirement: O }
    text: { type: string, requirement: O }
    amount: { type: decimal, requirement: O, range: { above: -5, max: 1000000 }, digits: { fraction: 2 } }
    count: { type: integer, requirement: O, wire: string, length: { max: 12 } }
    wide: { type: string, bytes: { max: 9 }, requirement: O }
    from: { type: datetime, requirement: O }
    to: { type: datetime, requirement: O }
    day: { type: date, requirement: O }
    due: { type: date, format: dd.MM.yyyy, requirement: O }
    begin: { type: datetime, format: yyyyMMddHHmm, requirement: O }
    end: { type: datetime, format: "yyyy-MM-dd HH:mm:ss", requirement: O }
    least: { type: decimal, requirement: O }
    r1: { type: string, requirement: C, required_when: { any_of: [{ mode: B }, { level: [2, 30] }] } }
    r2: { type: string, requirement: C, only_when: { amount: { min: 1.5, below: 100 } } }
    r3: { type: string, requirement: C, exactly_when: { fast: true, text: { not: x } } }
    r4: { type: string, requirement: C, exactly_when: { none_of: [{ mode: C }, { count: { above: 7 } }] } }
    r5: { type: boolean, default: true, requirement: C, only_when: { from: { min: "2026-01-01T00:00:00Z" } } }
    r6: { type: string, requirement: C, required_when: { day: { max: "2026-06-30" } } }
    r7: { type: string, requirement: C, only_when: { described: for friends only } }
    r8: { type: string, requirement: C, required_when: { all_of: [{ mode: B }, { described: on Sundays }] } }
    n o: { type: string, requirement: O }
    r 9: { type: string, requirement: C, exactly_when: { n o: x } }
    like: { type: string, length: 1-6, pattern: "[a-z0-9,-]+", requirement: O }
    r10: { type: string, requirement: C, only_when: { like: { pattern: "[^,]+(\\,[^,]+)+" } } }
    r11: { type: string, requirement: C, required_when: { like: { not: { length: 2-3 } } } }
    r12: { type: string, requirement: C, only_when: { count: { pattern: "[0-9]{3}" } } }
    r13: { type: string, requirement: C, only_when: { wide: { bytes: { min: 3 } } } }
    state: { type: State, requirement: O, values: [OPEN, SHUT] }
    r14: { type: string, requirement: C, only_when: { state: { not: OPEN } } }
    r15: { type: string, requirement: C, only_when: { due: { above: 31.01.2026 } } }
    r16: { type: string, requirement: C, exactly_when: { begin: "202601312359" } }
    lines: { type: list<Line>, items: { max: 4 }, requirement: O }
    one: { type: list<One>, items: 1-1, requirement: O }
    r19: { type: string, requirement: C, only_when: { lines: { any: { kind: GIFT } } } }
    r20: { type: string, requirement: C, required_when: { lines: { count: { min: 2 } } } }
    r21: { type: string, requirement: C, exactly_when: { lines: { not: { any: { kind: GIFT } } }, mode: B } }
    r22: { type: string, requirement: C, only_when: { one.tag: X } }
    r23: { type: string, requirement: C, exactly_when: { $country: [BR, MX] } }
    r24: { type: string, requirement: C, required_when: { any_of: [{ $guarantee: true }, { mode: C }] } }
    r25: { type: string, requirement: C, only_when: { $guarantee: { not: true }, $country: { not: BR } } }
    inner: { type: Inner, requirement: O }
    more: { type: list<Inner>, requirement: C, only_when: { inner: { present: true } } }
    a: { type: string, requirement: O }
    b: { type: string, requirement: O }
    c: { type: string, requirement: O }
    d: { type: string, requirement: O }
  rules:
    - { id: choice, exactly_one_of: [a, inner.e] }
    - { id: few, when: { mode: B }, at_most_one_of: [b, c, inner.f] }
    - { id: some, at_least_one_of: [c, d] }
    - { id: all, when: { fast: true }, all_or_none_of: [b, d, inner.f] }
    - { id: deep, when: { mode: C }, require: [inner.deeper.g] }
    - { id: none, when: { inner.e: { present: true } }, forbid: [inner.deeper.h, fast] }
    - { id: each, each: lines, when: { lines: { count: { min: 3 } } }, require: [lines.note] }
    - { id: each-forbids, each: lines, when: { mode: C }, forbid: [lines.other] }
    - { id: counted, expect: { lines: { count: { max: 3 } } } }
    - { id: ids, unique: [lines.id] }
    - { id: only, when: { mode: A }, require: [one.other] }
    - { id: period, compare: [from, "<", to] }
    - { id: sums, compare: [{ sum: [amount, least] }, "<", 100.5] }
    - { id: numbers, when: { mode: B }, compare: [3, ">=", least] }
    - { id: flags, compare: [fast, "!=", slow] }
    - { id: same, compare: [text, "==", rival] }
    - { id: hours, compare: [begin, "<=", end] }
    - { id: days, compare: [day, "<", due] }
    - { id: sizes, compare: [least, "<=", amount] }
    - { id: abroad, when: { $country: MX }, forbid: [text] }
    - { id: texts, when: { mode: [A, B] }, expect: { text: [x, y], inner.deeper.g: { not: z } } }
enums:
  State: { values: [OPEN, SHUT, LOST] }
objects:
  Line:
    parameters:
      id: { type: string, requirement: O }
      kind: { type: string, requirement: O }
      note: { type: string, requirement: O }
      other: { type: string, requirement: O }
  One:
    parameters:
      tag: { type: string, requirement: O }
      other: { type: string, requirement: O }
  Inner:
    parameters:
      e: { type: string, requirement: O }
      f: { type: string, requirement: C, required_when: { deeper.g: { present: true } } }
      kind: { type: string, requirement: M, values: [ONE, TWO] }
      deeper:
        type: object
        requirement: C
        only_when: { kind: TWO }
        parameters:
          g: { type: string, requirement: O }
          h: { type: string, requirement: C, exactly_when: { g: { present: false } } }
          must: { type: string, requirement: M }
"#;

/// Cases in a body, an object, a nested table and a list; what reads across them; a name
/// that several have; a tag that may be left out, and one of an open enum.
const CASES: &str = r#"
operation: pay
request:
  tag: kind
  parameters:
    note: { type: string, requirement: C, only_when: { method.stored: false } }
    kind: { type: string, values: [ONCE, DAILY, NEVER], requirement: M }
    method: { type: Method, requirement: O }
    reward: { type: Reward, requirement: O }
    many: { type: list<Reward>, requirement: O }
    limit: { type: integer, requirement: O }
    hint: { type: string, requirement: C, required_when: { method.token: { present: true } } }
    hence: { type: string, requirement: C, exactly_when: { every: { above: 7 } } }
    other: { type: string, requirement: C, only_when: { method.token: { not: x } } }
  cases:
    DAILY:
      parameters:
        every: { type: integer, range: 1-31, requirement: M }
        first: { type: string, requirement: C, required_when: { limit: { present: true } } }
        last: { type: string, requirement: O }
      rules:
        - { id: ends, at_most_one_of: [last, limit] }
        - { id: rare, when: { every: { above: 20 } }, require: [last] }
    NEVER: { rules: [{ id: unpaid, forbid: [method] }] }
  rules:
    - { id: order, compare: [every, "<=", limit] }
    - { id: known, when: { hint: { present: true } }, require: [method.token] }
    - { id: one, at_most_one_of: [hint, method.pin, reward.points] }
    - { id: some, at_least_one_of: [limit, reward] }
objects:
  Method:
    tag: type
    parameters:
      locale: { type: string, requirement: C, exactly_when: { pin: { present: true } } }
      type: { type: string, values: [CARD, BANK, CASH], requirement: M }
    cases:
      CARD:
        parameters:
          token: { type: string, requirement: O, default: x }
          stored: { type: boolean, requirement: O, default: false }
          cvc: { type: string, requirement: C, required_when: { stored: false, locale: { present: true } } }
          pin: { type: string, requirement: O }
          place: { type: object, requirement: O, parameters: { city: { type: string, requirement: C, only_when: { zip: a } }, zip: { type: string, requirement: O } } }
        rules:
          - { id: a-place, when: { stored: true }, require: [place.zip] }
      BANK:
        parameters:
          token: { type: string, requirement: M }
          pin: { type: integer, requirement: O }
          place: { type: string, requirement: C, exactly_when: { token: y } }
    rules:
      - { id: local, expect: { token: [x, y] } }
  Reward:
    tag: as
    parameters:
      as: { type: As, requirement: O }
      amount: { type: decimal, requirement: C, required_when: { points: { above: 100 } } }
    cases:
      POINTS: { parameters: { points: { type: integer, requirement: M } } }
      MILES: { parameters: { points: { type: integer, requirement: O } } }
enums:
  As: { open: true, values: [POINTS, MILES, NONE] }
"#;

#[test]
fn cases_agree_with_the_interpreter() {
    let (api, site) = built(CASES);
    check(&api, "PayRequest", pay(&site), &BTreeSet::new());
}

const FACTS: &str = "\
rust: { crate: example }
facts:
  guarantee: { type: boolean, description: The account takes part in the guarantee. }
  country: { description: Where the account is., values: [BR, ID, MX] }
";

#[test]
fn the_payments_page_agrees_with_the_interpreter() {
    let api = paramtable_codegen::check(&repository().join("spec")).unwrap().api.unwrap();
    check(&api, "CreatePaymentSessionRequest", page(CREATE), &BTreeSet::new());
}

#[test]
fn every_condition_and_rule_agrees_with_the_interpreter() {
    let (api, site) = built(EVERYTHING);
    let rules = reported_rules(&api, api.object_called("PayRequest").unwrap());
    check(&api, "PayRequest", pay(&site), &rules);
}

/// The model of a spec, and the folder of its site.
fn built(spec: &str) -> (Api, tempfile::TempDir) {
    let texts = [("page.yaml", spec), ("paramtable.yaml", FACTS)];
    let checked = check_sources(Sources::from_texts(texts), Diagnostics::default());
    let api = checked.api.unwrap_or_else(|| panic!("{:#?}", checked.diagnostics));
    (api, site_with(spec, FACTS))
}

fn pay(site: &tempfile::TempDir) -> String {
    file_url(&site.path().join("operations/pay.html"))
}

/// Compares the page with the interpreter. `rules` have to be broken at least once.
fn check(api: &Api, request: &str, page: String, rules: &BTreeSet<String>) {
    let root = api.object_called(request).unwrap();
    with_browser(Look::DESK, |browser| async move {
        browser.open(&page).await;
        let controls = browser
            .run(
                "return [...document.querySelectorAll('#_needs form :is(select, input[type=text])')]\
                 .map(c => [c.name, c.options ? [...c.options].map(o => o.value) : null])",
                &[],
            )
            .await;
        let controls: Vec<(String, Option<Vec<String>>)> =
            serde_json::from_value(controls).unwrap();
        let mut random = 0x2545_F491_u32;
        let (mut seen, mut ever_broken) = (BTreeSet::new(), BTreeSet::new());
        for turn in 0..TRIED {
            let mut picks = Map::new();
            for (name, options) in &controls {
                // Some combinations pick few rows, some pick many.
                if !name.contains('?') && next(&mut random) % 8 < 2 + turn % 5 {
                    let typed = typed(api, root, name);
                    let options = options.as_ref().unwrap_or(&typed);
                    let option = &options[next(&mut random) % options.len()];
                    picks.insert(name.clone(), option.clone().into());
                }
            }
            answer(&controls, &mut picks, &mut random);
            let (said, broken, taken) = pick(&browser, picks).await;
            if taken.is_empty() {
                continue;
            }
            let meant = expected(api, root, &taken, &said);
            assert_eq!(
                said, meant,
                "page (left) and interpreter (right), where {taken:?} was picked"
            );
            assert_eq!(
                broken,
                broken_rules(api, root, &taken),
                "rules, where {taken:?} was picked"
            );
            seen.extend(said);
            ever_broken.extend(broken);
        }
        assert!(browser.console().await.is_empty());
        // The combinations must cover every status.
        let kinds: BTreeSet<_> = seen.iter().map(|(_, status)| status.as_str()).collect();
        assert_eq!(kinds, BTreeSet::from(["choice", "forbidden", "mandatory", "optional"]));
        let never_broken: Vec<_> = rules.difference(&ever_broken).collect();
        assert!(never_broken.is_empty(), "no combination breaks {never_broken:?}");
    });
}

/// Answers every question about the lists that are picked, so that the page knows what
/// the payload has: how many elements, and whether one passes a test.
fn answer(
    controls: &[(String, Option<Vec<String>>)],
    picks: &mut Map<String, Value>,
    random: &mut u32,
) {
    let count = next(random) % 6;
    for (name, options) in controls {
        let Some((list, _)) = name.split_once('?') else { continue };
        if picks.contains_key(list) {
            // The last element passes; the first is the one that rows are tried in.
            let passes = count > 1 && next(random).is_multiple_of(2);
            let answer = if passes { "yes" } else { "no" };
            let answer = if options.is_none() { count.to_string() } else { answer.to_owned() };
            picks.insert(name.clone(), answer.into());
        }
    }
}

/// The list that the answers about it describe.
fn described(picks: &Statuses, list: &str) -> Value {
    let answers = || picks.iter().filter(|(name, _)| name.starts_with(&format!("{list}?")));
    let count = answers().find_map(|(_, answer)| answer.parse().ok()).unwrap_or(0);
    let mut elements = vec![json!({}); count];
    if let (Some(last), true) = (elements.last_mut(), answers().any(|(_, answer)| answer == "yes"))
    {
        *last = json!({ "kind": "GIFT" });
    }
    elements.into()
}

/// The next number of a pseudo-random sequence that is the same on every run.
fn next(state: &mut u32) -> usize {
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    (*state >> 9) as usize
}

/// Texts to type into a control without a list of values: valid values and invalid
/// ones.
fn typed(api: &Api, root: ObjectId, pointer: &str) -> Vec<String> {
    let texts: &[&str] = match parameter(api, root, pointer).map(|parameter| &parameter.type_) {
        Some(Type::DateTime) => &[
            "2026-01-01T00:00:00Z",
            "2025-12-31T23:59:59.9Z",
            "2026-01-01T07:00:00.00+07:00",
            "2016-12-31T23:59:60Z",
            "2026-02-30T00:00:00Z",
            "2026-01-01",
        ],
        Some(Type::Text { .. }) => &["a", "a,b", "a-b-c", "1", "A", "1234567"],
        Some(Type::Formatted(DateFormat { format, .. })) => match format.as_str() {
            "dd.MM.yyyy" => &["30.06.2026", "31.01.2026", "30.02.2026", "2026-06-30", "1.2.2026"],
            "yyyyMMddHHmm" => &["202601312359", "202602010000", "202601312360", "20260131"],
            _ => &["2026-01-31 23:59:00", "2026-01-31 23:58:59", "2026-01-31T23:59:00", "x"],
        },
        Some(Type::Date) => &["2026-06-30", "2026-07-01", "2026-02-30", "soon"],
        _ => &[
            "1.50",
            "1",
            "-0",
            "100.000",
            "1e2",
            "7",
            "1e-3",
            "1000000.01",
            "-5",
            "01",
            "x",
            "12345678901234567890",
        ],
    };
    texts.iter().map(|text| (*text).to_owned()).collect()
}

type Statuses = BTreeMap<String, String>;

/// Makes the picks on the page. Returns the status of each row, the rules that the page
/// reports as broken, and the picks that it accepts.
async fn pick(
    browser: &Browser,
    picks: Map<String, Value>,
) -> (Statuses, BTreeSet<String>, Statuses) {
    let script = "document.querySelector('#_needs .acts button').click(); \
        const controls = [...document.querySelectorAll('#_needs form :is(select, input[type=text])')]; \
        for (const control of controls) control.value = arguments[0][control.name] ?? ''; \
        controls[0].dispatchEvent(new Event('change', { bubbles: true })); \
        return [ \
            Object.fromEntries([...document.querySelectorAll('[data-now]')].map(r => [decodeURIComponent(r.id), r.dataset.now])), \
            [...document.querySelectorAll('#_needs .broken code')].map(c => c.textContent), \
            Object.fromEntries(controls.filter(c => c.value !== '' && !c.closest('label').hidden).map(c => [c.name, c.value])), \
        ]";
    let found = browser.run(script, &[Value::Object(picks)]).await;
    serde_json::from_value(found).unwrap()
}

/// The values of the tags before an anchor, and the pointer after them; of a fact there
/// is none.
fn split(anchor: &str) -> (Vec<&str>, &str) {
    let Some((cases, _)) = anchor.split_once('/') else { return (Vec::new(), "") };
    (cases.split(',').filter(|value| !value.is_empty()).collect(), &anchor[cases.len()..])
}

/// A case that a row is in: its table's pointer, the tag, and its value.
struct Within<'a> {
    table: String,
    tag: &'a Parameter,
    value: &'a str,
}

/// The parameter at an anchor, and the cases that it is in; below a list, a parameter of
/// its elements.
fn lookup<'a>(
    api: &'a Api,
    root: ObjectId,
    anchor: &'a str,
) -> Option<(&'a Parameter, Vec<Within<'a>>)> {
    let (values, pointer) = split(anchor);
    let mut values = values.into_iter();
    let (mut table, mut at) = (root, String::new());
    let (mut found, mut within) = (None, Vec::new());
    for name in pointer.split('/').skip(1) {
        if name == "*" {
            at += "/0";
            continue;
        }
        let object = api.object(table);
        let mut row = object.parameters.iter().find(|row| row.name.wire() == name);
        if row.is_none() {
            let (cases, value) = (object.cases.as_ref()?, values.next()?);
            let known = &api.enumeration(cases.values).values;
            let case = cases.of(known.iter().position(|known| known.name.wire() == value)?)?;
            within.push(Within { table: at.clone(), tag: &object.parameters[cases.tag], value });
            row = api.object(case).parameters.iter().find(|row| row.name.wire() == name);
        }
        found = row;
        table = row?.type_.object().unwrap_or(table);
        at.push('/');
        at.push_str(name);
    }
    Some((found?, within))
}

fn parameter<'a>(api: &'a Api, root: ObjectId, anchor: &'a str) -> Option<&'a Parameter> {
    lookup(api, root, anchor).map(|(parameter, _)| parameter)
}

/// Whether a row's table is of another case, or of none. Where the case is unknown, the
/// page says nothing.
fn is_of_another_case(api: &Api, root: ObjectId, anchor: &str, sent: &Value) -> bool {
    let (_, within) = lookup(api, root, anchor).unwrap();
    within.iter().any(|Within { table, tag, value }| {
        let tag_sent = sent.pointer(&format!("{table}/{}", tag.name.wire()));
        tag_sent.map_or(tag.presence == Presence::Optional, |sent| sent != value)
    })
}

/// The JSON value that a control's value represents.
fn value_of(api: &Api, parameter: &Parameter, picked: &str) -> Value {
    match picked {
        "+" | "?" => another(api, parameter),
        picked => literal(api, &parameter.type_, picked.strip_prefix('=').unwrap_or(picked)),
    }
}

fn literal(api: &Api, type_: &Type, text: &str) -> Value {
    let number = || serde_json::from_str(text).unwrap_or_else(|_| text.into());
    match type_ {
        Type::Boolean { as_text: None } => (text == "true").into(),
        Type::Integer { as_text: None, .. } | Type::Decimal { as_text: None, .. } => number(),
        Type::Enum(type_) if api.enumeration(type_.id).is_integer => number(),
        Type::Scalar(id) => literal(api, &api.scalar(*id).type_, text),
        _ => text.into(),
    }
}

/// A value that is neither the default nor named by any condition.
fn another(api: &Api, parameter: &Parameter) -> Value {
    let default = parameter.default_value().map(|default| Words(api, default).to_string());
    match parameter.type_.innermost() {
        _ if parameter.type_.is_of_one() => json!([{}]),
        _ if matches!(parameter.type_, Type::List { .. }) => json!([]),
        Type::Object(_) | Type::FreeForm { .. } => json!({}),
        Type::Boolean { .. } => (default.as_deref() != Some("true")).into(),
        Type::Enum(type_) => {
            let values = api.enumeration(type_.id).values.iter().enumerate();
            let mut values =
                values.filter(|(index, _)| type_.takes(*index)).map(|(_, value)| value);
            let other = values.find(|value| Some(value.name.wire()) != default.as_deref());
            literal(api, &parameter.type_, other.unwrap().name.wire())
        }
        Type::DateTime => json!("2030-05-05T00:00:00Z"),
        Type::Formatted(DateFormat { format, .. }) => match format.as_str() {
            "dd.MM.yyyy" => json!("05.05.2030"),
            "yyyyMMddHHmm" => json!("203005050000"),
            _ => json!("2030-05-05 00:00:00"),
        },
        Type::Text(Text { grammar: Grammar::Email, .. }) => json!("somebody@example.com"),
        _ => json!("somethingelse"),
    }
}

/// The payload with a value at a pointer, or without that value. Parents of the value
/// are added.
fn with(payload: &Value, pointer: &str, value: Option<Value>) -> Value {
    let mut payload = payload.clone();
    let mut at = &mut payload;
    let (_, pointer) = split(pointer);
    let mut steps = pointer.split('/').skip(1).peekable();
    while let Some(step) = steps.next() {
        if steps.peek().is_none() {
            let rows = at.as_object_mut().unwrap();
            match value {
                Some(value) => {
                    // An object that is already in the payload keeps its members.
                    if !(value.is_object() && rows.get(step).is_some_and(Value::is_object)) {
                        rows.insert(step.to_owned(), value);
                    }
                }
                None => {
                    rows.remove(step);
                }
            }
            return payload;
        }
        let next_is_element = steps.peek() == Some(&"*");
        at = if step == "*" {
            &mut at[0]
        } else {
            let inner = if next_is_element { json!([{}]) } else { json!({}) };
            let rows = at.as_object_mut().unwrap();
            let inside = rows.entry(step.to_owned()).or_insert_with(|| inner.clone());
            // The page knows no element, so the first of those that were sent is empty.
            let has_elements = inside.as_array().is_some_and(|list| !list.is_empty());
            if if next_is_element { !has_elements } else { !inside.is_object() } {
                *inside = inner;
            }
            inside
        };
    }
    payload
}

type Found = BTreeSet<(String, String, String)>;

/// The facts among the picks.
fn given(api: &Api, picks: &Statuses) -> GivenFacts {
    let mut given = GivenFacts::default();
    for (id, fact) in api.facts() {
        let Some(picked) = picks.get(&format!("${}", fact.name.wire())) else { continue };
        let values = api.values_of_fact(id).into_iter();
        let mut picked = values.filter(|(value, _)| picked.strip_prefix('=') == Some(*value));
        given.give(id, picked.next().unwrap().1);
    }
    given
}

/// The pointer, code and rule of each violation.
fn violations(api: &Api, root: ObjectId, payload: &Value, facts: &GivenFacts) -> Found {
    let json = parse(&payload.to_string()).unwrap();
    let violations = interpret_with(api, &Type::Object(root), &json, Judging::Request, facts);
    assert!(!violations.is_truncated());
    let each = violations.iter().map(|violation| {
        let rule = violation.rule().unwrap_or_default().to_owned();
        (violation.pointer().to_string(), violation.code().to_string(), rule)
    });
    each.collect()
}

fn payload(api: &Api, root: ObjectId, picks: &Statuses) -> Value {
    let mut payload = json!({});
    for (pointer, picked) in
        picks.iter().filter(|(pointer, _)| !pointer.contains('?') && !pointer.starts_with('$'))
    {
        let is_described = picks.keys().any(|name| name.starts_with(&format!("{pointer}?")));
        let value = if is_described {
            described(picks, pointer)
        } else {
            value_of(api, parameter(api, root, pointer).unwrap(), picked)
        };
        payload = with(&payload, pointer, Some(value));
    }
    payload
}

/// The status of each row on the page, according to the interpreter.
fn expected(api: &Api, root: ObjectId, picks: &Statuses, rows: &Statuses) -> Statuses {
    let (sent, facts) = (payload(api, root, picks), given(api, picks));
    let groups = groups(api, root, "");
    let each = rows.keys().map(|row| {
        let parameter = parameter(api, root, row).unwrap();
        let (_, pointer) = split(row);
        let place = pointer.replace("/*", "/0");
        // A row of its name may belong to the case that it is.
        let reached = with(&sent, row, Some(another(api, parameter)));
        if is_of_another_case(api, root, row, &reached) {
            return (row.clone(), String::from("forbidden"));
        }
        let without = violations(api, root, &with(&sent, row, None), &facts);
        let with = violations(api, root, &reached, &facts);
        let says = |found: &Found, code: &str| {
            found.iter().any(|(pointer, known, _)| *pointer == place && known == code)
        };
        let of_group = |found: &Found, codes: &[&str]| {
            groups
                .iter()
                .filter(|(_, _, members)| members.iter().any(|member| member == pointer))
                .any(|(table, id, _)| {
                    let table = table.replace("/*", "/0");
                    found.iter().any(|(pointer, code, rule)| {
                        *pointer == table && rule == id && codes.contains(&code.as_str())
                    })
                })
        };
        let status = if says(&without, "required") || of_group(&without, &["all_or_none_of"]) {
            "mandatory"
        } else if says(&with, "not_applicable")
            || of_group(&with, &["exactly_one_of", "at_most_one_of"])
        {
            "forbidden"
        } else if of_group(&without, &["exactly_one_of", "at_least_one_of"]) {
            "choice"
        } else {
            "optional"
        };
        (row.clone(), status.to_owned())
    });
    each.collect()
}

/// Each group of rows: the pointer of its table, the name of its rule, and the pointers
/// of its members.
fn groups(api: &Api, table: ObjectId, at: &str) -> Vec<(String, String, Vec<String>)> {
    let mut groups = Vec::new();
    let object = api.object(table);
    for case in object.cases.iter().flat_map(|cases| &cases.list) {
        groups.extend(self::groups(api, case.object, at));
    }
    for rule in &object.rules {
        for statement in &rule.statements {
            let Statement::Group(_, paths) = statement else { continue };
            let members = paths.iter().map(|path| {
                let names = api.steps(path).map(|step| format!("/{}", step.name.wire()));
                format!("{at}{}", names.collect::<String>())
            });
            groups.push((at.to_owned(), rule.id.clone(), members.collect()));
        }
    }
    for row in &object.parameters {
        let Some(inner) = row.type_.object() else { continue };
        let element = if matches!(row.type_, Type::List { .. }) { "/*" } else { "" };
        // Limits how far recursive tables are followed.
        if at.len() < 120 {
            groups.extend(self::groups(api, inner, &format!("{at}/{}{element}", row.name.wire())));
        }
    }
    groups
}

/// The rules that the page reports as broken, in a table and below it.
fn reported_rules(api: &Api, root: ObjectId) -> BTreeSet<String> {
    let (mut rules, mut seen, mut open) = (BTreeSet::new(), BTreeSet::new(), vec![root]);
    while let Some(table) = open.pop() {
        if !seen.insert(table) {
            continue;
        }
        let object = api.object(table);
        open.extend(object.parameters.iter().filter_map(|row| row.type_.object()));
        open.extend(object.cases.iter().flat_map(|cases| &cases.list).map(|case| case.object));
        let is_reported = |statement: &Statement| match statement {
            Statement::Expect(..) | Statement::Compare(..) => true,
            Statement::Group(group, _) => {
                matches!(group, Group::ExactlyOneOf | Group::AtMostOneOf)
            }
            Statement::Require(_) | Statement::Forbid(_) | Statement::Unique(_) => false,
        };
        let reported = object.rules.iter().filter(|rule| rule.statements.iter().any(is_reported));
        rules.extend(reported.map(|rule| rule.id.clone()));
    }
    rules
}

/// The rules that the picks break, whatever else is sent: `expect`, `compare`, and
/// groups of which too many members are sent.
fn broken_rules(api: &Api, root: ObjectId, picks: &Statuses) -> BTreeSet<String> {
    let sent = payload(api, root, picks);
    let groups = groups(api, root, "");
    let too_many = |table: &str, id: &str| {
        let group = groups.iter().find(|(known, rule, _)| known == table && rule == id);
        group.is_some_and(|(_, _, members)| {
            members.iter().filter(|member| sent.pointer(member).is_some()).count() > 1
        })
    };
    let found = violations(api, root, &sent, &given(api, picks));
    let broken = found.into_iter().filter(|(table, code, rule)| match code.as_str() {
        "expect" | "compare" => true,
        "exactly_one_of" | "at_most_one_of" => too_many(table, rule),
        _ => false,
    });
    broken.map(|(_, _, rule)| rule).collect()
}
