//! "What do I have to send?": the conditions and rules of an operation as data
//! for the page's script, which evaluates them as `interpret` does.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

use paramtable_core::pointer::escaped;
use serde_json::{Map, Value, json};

use super::anchors::{anchor_of_rule, elements, part_of_case, places_of, value_of_case};
use super::script_data::json_in_script;
use super::site_map::parts_of_request;
use paramtable_language::model::{
    Api, ApplicabilityKind, Bounds, Comparison, Condition, DateFormat, Element, FactId, FactTest,
    Literal, Matcher, Object, ObjectId, Operation, Parameter, Path, Piece, Presence, Range, Rule,
    Statement, Step, Summand, Term, Text, Type, Words, name_of_fact, on_one_line, words_of_matcher,
};

/// The keys by which the script tells apart the kinds of statements, conditions and
/// matchers. A new kind needs a key here, and the test below asks the script for it.
const STATEMENT_KEYS: [&str; 6] = ["group", "require", "forbid", "expect", "compare", "unique"];
const CONDITION_KEYS: [&str; 7] = ["all", "any", "none", "is", "sent", "described", "fact"];
const MATCHER_KEYS: [&str; 8] =
    ["in", "not", "within", "length", "pattern", "bytes", "any", "count"];

/// The comparisons, as the script looks them up.
const SIGNS: [&str; 6] = ["<", "<=", "==", "!=", ">", ">="];

/// The kinds of terms that are no path, by which the script tells them apart.
const TERM_KEYS: [&str; 3] = ["number", "count", "sum"];

/// The data, if any row of a request depends on others.
pub(super) fn what_to_send_of(api: &Api, operation: &Operation) -> Option<String> {
    let mut data = WhatToSend { api, tables: BTreeMap::new(), read: read_in(api) };
    let mut roots = Vec::new();
    for (id, part) in parts_of_request(operation) {
        if data.depends(id, &mut BTreeSet::new()) {
            roots.push(json!({ "part": part, "table": id.index().to_string() }));
            data.table(id);
        }
    }
    let facts = data.facts();
    let tables: Map<_, _> =
        data.tables.into_iter().map(|(id, table)| (id.to_string(), table)).collect();
    let variants = operation.variants.iter().enumerate().filter_map(|(index, variant)| {
        let when = variant.when.as_ref()?;
        let given = variant.facts.iter();
        let given = given.map(|(fact, value)| picked_fact(api, fact, value));
        let mut picks: Map<_, _> = given.collect();
        pick(api, &data.read, when, &mut picks);
        Some(((index + 1).to_string(), Value::Object(picks)))
    });
    let variants: Map<_, _> = variants.collect();
    let mut json = json!({ "roots": roots, "tables": tables, "variants": variants });
    if !facts.is_empty() {
        json["facts"] = facts.into();
    }
    (!roots.is_empty()).then(|| json_in_script(&json))
}

/// The choice of a fact for a variant.
fn picked_fact(api: &Api, fact: FactId, value: &Literal) -> (String, Value) {
    (name_of_fact(api, fact), format!("={}", Words(api, value)).into())
}

/// The choices for a variant, by pointer or by the name of a fact, in the form of the page's controls.
fn pick(
    api: &Api,
    read: &BTreeMap<Step, Read<'_>>,
    when: &Condition,
    picks: &mut Map<String, Value>,
) {
    let (path, value) = match when {
        Condition::All(inner) => {
            return inner.iter().for_each(|inner| pick(api, read, inner, picks));
        }
        Condition::Value(path, Matcher::OneOf(values)) => {
            let value = Words(api, &values[0]).to_string();
            let is_typed = read.get(&path.last).is_some_and(|read| read.by_text);
            let is_chosen = !is_typed && is_chosen(api, &api.parameter(path).type_);
            (path, if is_chosen { format!("={value}") } else { value })
        }
        Condition::Present(path, true) => (path, String::from("+")),
        Condition::Fact(fact, FactTest { values, is_negated: false }) => {
            return picks.extend([picked_fact(api, *fact, &values[0])]);
        }
        Condition::Value(
            _,
            Matcher::Not(_)
            | Matcher::Within(_)
            | Matcher::Length(_)
            | Matcher::Bytes(_)
            | Matcher::Pattern(_)
            | Matcher::Any(_)
            | Matcher::Count(_),
        )
        | Condition::Present(_, false)
        | Condition::Fact(..)
        | Condition::Any(_)
        | Condition::NoneOf(_)
        | Condition::Described(_) => return,
    };
    let names = api.steps(path).map(|step| format!("/{}", escaped(step.name.wire())));
    picks.insert(names.collect(), value.into());
}

/// Whether values of a type are chosen from a list, and not typed.
fn is_chosen(api: &Api, type_: &Type) -> bool {
    match type_ {
        Type::Scalar(id) => is_chosen(api, &api.scalar(*id).type_),
        Type::Integer { .. }
        | Type::Decimal { .. }
        | Type::Date
        | Type::DateTime
        | Type::Formatted(_) => false,
        Type::Text { .. }
        | Type::Boolean { .. }
        | Type::FreeForm { .. }
        | Type::Any
        | Type::Enum(_)
        | Type::Object(_)
        | Type::List { .. }
        | Type::Map { .. } => true,
    }
}

/// How conditions and rules read a row.
#[derive(Default)]
struct Read<'a> {
    by_value: bool,
    /// By what the text is like, so that it has to be typed.
    by_text: bool,
    /// The values that it is held against.
    values: Vec<&'a Literal>,
    /// Whether the number of its elements is read.
    is_counted: bool,
    /// The tests that an element may have to pass, in words.
    elements: BTreeSet<String>,
}

/// Every row that a condition or rule reads, or that decides a case.
fn read_in(api: &Api) -> BTreeMap<Step, Read<'_>> {
    let mut read = BTreeMap::new();
    for (table, object) in api.tables() {
        let mut reading = Reading { api, table, read: &mut read };
        if let Some(cases) = &object.cases {
            let tag = Step { object: table, parameter: cases.tag };
            reading.read.entry(tag).or_default().by_value = true;
        }
        let conditions = object.parameters.iter().flat_map(|parameter| &parameter.conditions);
        conditions.for_each(|applicability| reading.condition(&applicability.condition));
        for rule in &object.rules {
            rule.when.iter().for_each(|when| reading.condition(when));
            if let Some(list) = &rule.each {
                reading.row(list, |_| ());
            }
            for statement in &rule.statements {
                match statement {
                    Statement::Group(_, paths)
                    | Statement::Require(paths)
                    | Statement::Forbid(paths) => {
                        for path in paths {
                            reading.row(path, |_| ());
                        }
                    }
                    Statement::Expect(path, matcher) => reading.value(path, matcher),
                    Statement::Unique(unique) => reading.row(&unique.list, |_| ()),
                    Statement::Compare(one, _, other) => {
                        for term in [one, other] {
                            reading.term(term);
                        }
                    }
                }
            }
        }
    }
    read
}

/// Collects what the conditions and rules of a table read.
struct Reading<'a, 'r> {
    api: &'a Api,
    table: ObjectId,
    read: &'r mut BTreeMap<Step, Read<'a>>,
}

impl<'a> Reading<'a, '_> {
    /// Notes how the row at a path is read; where it stands for rows of several cases,
    /// each of them.
    fn row(&mut self, path: &Path, note: impl Fn(&mut Read<'a>)) {
        for place in places_of(self.api, self.table, path) {
            note(self.read.entry(place.last).or_default());
        }
    }

    fn condition(&mut self, condition: &'a Condition) {
        match condition {
            Condition::All(inner) | Condition::Any(inner) | Condition::NoneOf(inner) => {
                for inner in inner {
                    self.condition(inner);
                }
            }
            Condition::Value(path, matcher) => self.value(path, matcher),
            Condition::Present(path, _) => self.row(path, |_| ()),
            Condition::Fact(..) | Condition::Described(_) => {}
        }
    }

    /// Of lists the presence is picked, because the page shows no elements.
    fn term(&mut self, term: &Term) {
        match term {
            Term::Value(path) => {
                // Of two texts it counts whether they are equal, and not which they are.
                let is_text = match &self.api.parameter(path).type_ {
                    Type::Scalar(id) => self.api.scalar(*id).type_.is_text(),
                    other => other.is_text(),
                };
                self.row(path, |read| {
                    read.by_value = true;
                    read.by_text |= is_text;
                });
            }
            Term::Number(_) => {}
            Term::Count(list) => self.row(list, |_| ()),
            Term::Sum(summands) => {
                for Summand { list, of, times: _ } in summands {
                    match list {
                        Some(list) => self.row(list, |_| ()),
                        None => self.row(of, |read| read.by_value = true),
                    }
                }
            }
        }
    }

    fn value(&mut self, path: &Path, matcher: &'a Matcher) {
        if let Matcher::Not(inner) = matcher
            && matcher.is_of_list()
        {
            return self.value(path, inner);
        }
        let api = self.api;
        self.row(path, |read| {
            match matcher {
                Matcher::Any(element) => {
                    read.elements.insert(words_of_any(api, path, element));
                    return;
                }
                Matcher::Count(_) => {
                    read.is_counted = true;
                    return;
                }
                _ => read.by_value = true,
            }
            match matcher {
                Matcher::OneOf(values) => read.values.extend(values),
                Matcher::Within(range) => read.values.extend(range.limits()),
                Matcher::Length(_) | Matcher::Bytes(_) | Matcher::Pattern(_) => read.by_text = true,
                Matcher::Not(inner) => match &**inner {
                    Matcher::OneOf(values) => read.values.extend(values),
                    Matcher::Length(_) | Matcher::Bytes(_) | Matcher::Pattern(_) => {
                        read.by_text = true;
                    }
                    Matcher::Within(_) | Matcher::Not(_) | Matcher::Any(_) | Matcher::Count(_) => {}
                },
                Matcher::Any(_) | Matcher::Count(_) => {}
            }
        });
    }
}

/// The test of an element in words, with paths from the element down: the question
/// whether the list has one that passes.
fn words_of_any(api: &Api, list: &Path, element: &Element) -> String {
    let matcher = Matcher::Any(Box::new(element.clone()));
    let words = words_of_matcher(api, &matcher);
    words.spelt(|piece, text| match piece {
        Piece::Plain(words) => text.push_str(words),
        Piece::Prose(words) => text.push_str(words),
        Piece::Code(value) => text.push_str(value),
        Piece::Parameter(path) => {
            let names = path.below(list).unwrap_or_default();
            let names = names.iter().map(|step| api.step(*step).name.wire());
            text.push_str(&names.collect::<Vec<_>>().join("."));
        }
        Piece::Fact(fact) => text.push_str(&name_of_fact(api, *fact)),
        Piece::Type(item) => text.push_str(api.name_of(*item).wire()),
    })
}

/// The bounds that there are, by their names in the language.
fn range_data<T>(range: &Range<T>, text: impl Fn(&T) -> Value) -> Value {
    let Range { lower, upper } = range;
    let bounds = [(lower, ["min", "above"]), (upper, ["max", "below"])];
    let bounds = bounds.into_iter().filter_map(|(bound, [inclusive, exclusive])| match bound {
        Bound::Included(value) => Some((inclusive.to_owned(), text(value))),
        Bound::Excluded(value) => Some((exclusive.to_owned(), text(value))),
        Bound::Unbounded => None,
    });
    Value::Object(bounds.collect())
}

/// The bounds that a count has, by their names in the language.
fn count_data(bounds: &Bounds) -> Value {
    let Bounds { min, max } = bounds;
    let bounds = [("min", min), ("max", max)].into_iter();
    let bounds = bounds.filter_map(|(name, bound)| Some((name.to_owned(), (*bound)?.into())));
    Value::Object(bounds.collect())
}

struct WhatToSend<'a> {
    api: &'a Api,
    tables: BTreeMap<usize, Value>,
    read: BTreeMap<Step, Read<'a>>,
}

impl WhatToSend<'_> {
    /// Whether a condition or rule stands in a table or in one below it.
    fn depends(&self, id: ObjectId, seen: &mut BTreeSet<ObjectId>) -> bool {
        let object = self.api.object(id);
        seen.insert(id)
            && (!object.rules.is_empty()
                || object.cases.is_some()
                || object.parameters.iter().any(|parameter| {
                    let inner = parameter.type_.object();
                    !parameter.conditions.is_empty()
                        || inner.is_some_and(|inner| self.depends(inner, seen))
                }))
    }

    /// The facts that conditions of the tables read.
    fn facts(&self) -> Vec<Value> {
        let objects = self.tables.keys().map(|id| &self.api.objects()[*id]);
        let read: BTreeSet<FactId> =
            objects.flat_map(Object::conditions).flat_map(Condition::facts).collect();
        let facts = read.into_iter().map(|id| {
            let values = self.api.values_of_fact(id).into_iter().map(|(value, _)| value);
            let description = on_one_line(&self.api.fact(id).description);
            json!({
                "name": name_of_fact(self.api, id),
                "description": description,
                "values": values.collect::<Vec<_>>(),
            })
        });
        facts.collect()
    }

    fn table(&mut self, id: ObjectId) {
        if self.tables.contains_key(&id.index()) {
            return;
        }
        // A path that leads back here is not followed again.
        self.tables.insert(id.index(), Value::Null);
        let api = self.api;
        let object = api.object(id);
        let rows: Vec<_> = object
            .parameters
            .iter()
            .enumerate()
            .map(|(parameter, row)| self.row(Step { object: id, parameter }, row))
            .collect();
        let rules: Vec<_> = object.rules.iter().map(|rule| self.rule(rule)).collect();
        let mut table = json!({ "rows": rows, "rules": rules });
        if let Some(cases) = &object.cases {
            let list = cases.list.iter().map(|case| {
                let value = value_of_case(api, case.object).unwrap_or_default();
                let table = case.object.index().to_string();
                json!({ "value": value, "table": table, "part": part_of_case("", value) })
            });
            table["cases"] = json!({ "tag": cases.tag, "list": list.collect::<Vec<_>>() });
        }
        self.tables.insert(id.index(), table);
        let inner = object.parameters.iter().filter_map(|parameter| parameter.type_.object());
        let cases = object.cases.iter().flat_map(|cases| &cases.list).map(|case| case.object);
        inner.chain(cases).for_each(|inner| self.table(inner));
    }

    fn row(&self, step: Step, parameter: &Parameter) -> Value {
        let Parameter {
            name,
            type_,
            presence,
            conditions,
            default: _,
            nullable: _,
            sensitive: _,
            deprecated: _,
            since: _,
            boxed: _,
            elements_read: _,
            description: _,
            example: _,
            span: _,
        } = parameter;
        let mut row = json!({
            "name": name.wire(),
            "step": format!("/{}", escaped(name.wire())),
            "kind": self.kind(type_),
        });
        let mut set = |key: &str, value: Value| row[key] = value;
        if *presence == Presence::Mandatory {
            set("mandatory", true.into());
        }
        if let Some(default) = parameter.default_value() {
            set("default", self.literal(default));
        }
        if let Some(format) = self.format(type_) {
            set("format", format.into());
        }
        if let Some(table) = type_.object() {
            set("table", table.index().to_string().into());
            set("elements", elements(type_).into());
        }
        let conditions: Vec<_> = conditions
            .iter()
            .map(|applicability| {
                let kind = match applicability.kind {
                    ApplicabilityKind::Required => "required",
                    ApplicabilityKind::Only => "only",
                    ApplicabilityKind::Exactly => "exactly",
                };
                json!({ "kind": kind, "when": self.condition(&applicability.condition) })
            })
            .collect();
        if !conditions.is_empty() {
            set("conditions", conditions.into());
        }
        if let Some(read) = self.read.get(&step) {
            set("pick", if read.by_value { "value" } else { "presence" }.into());
            let (values, closed) = self.values(type_, read);
            set("values", values);
            set("closed", closed.into());
            if let (true, Type::List { items, .. }) = (read.is_counted, type_) {
                set("counted", true.into());
                set("items", count_data(items));
            }
            if !read.elements.is_empty() {
                set("asks", read.elements.iter().cloned().collect::<Vec<_>>().into());
            }
            if read.by_text || !is_chosen(self.api, type_) {
                set("typed", true.into());
            }
            if read.by_text {
                set("text", self.text_limits(type_));
            }
            let (range, digits) = self.limits(type_);
            set("range", range);
            set("digits", digits);
        }
        row
    }

    /// The values to choose from, and whether there are no others.
    fn values(&self, type_: &Type, read: &Read<'_>) -> (Value, bool) {
        match type_ {
            Type::Boolean { .. } => (json!(["true", "false"]), true),
            Type::Enum(type_) => {
                let values = self.api.enumeration(type_.id).values.iter().enumerate();
                let values = values.filter(|(index, _)| type_.takes(*index));
                let values = values.map(|(_, value)| value.name.wire());
                (values.collect::<Vec<_>>().into(), true)
            }
            Type::Scalar(id) => self.values(&self.api.scalar(*id).type_, read),
            Type::Text { .. }
            | Type::Integer { .. }
            | Type::Decimal { .. }
            | Type::Date
            | Type::DateTime
            | Type::Formatted(_)
            | Type::FreeForm { .. }
            | Type::Any
            | Type::Object(_)
            | Type::List { .. }
            | Type::Map { .. } => {
                let mut named: Vec<_> =
                    read.values.iter().map(|value| self.literal(value)).collect();
                named.sort_by_key(ToString::to_string);
                named.dedup();
                (named.into(), false)
            }
        }
    }

    /// The bounds and digits of a number: beyond them a value is bad, and
    /// nothing is known by it.
    fn limits(&self, type_: &Type) -> (Value, Value) {
        match type_ {
            Type::Integer { range, .. } => {
                (range_data(range, |bound| bound.to_string().into()), Value::Null)
            }
            Type::Decimal { range, digits, .. } => {
                let mut most = Map::new();
                let each = [
                    ("total", digits.total),
                    ("integer", digits.integer),
                    ("fraction", digits.fraction),
                ];
                for (what, digits) in each {
                    most.extend(digits.map(|digits| (what.to_owned(), digits.into())));
                }
                (range_data(range, |bound| bound.to_string().into()), most.into())
            }
            Type::Scalar(id) => self.limits(&self.api.scalar(*id).type_),
            Type::Text { .. }
            | Type::Boolean { .. }
            | Type::Date
            | Type::DateTime
            | Type::Formatted(_)
            | Type::FreeForm { .. }
            | Type::Any
            | Type::Enum(_)
            | Type::Object(_)
            | Type::List { .. }
            | Type::Map { .. } => (Value::Null, Value::Null),
        }
    }

    /// The length and pattern of a text: beyond them a value is bad, as a number is.
    fn text_limits(&self, type_: &Type) -> Value {
        match type_ {
            Type::Scalar(id) => self.text_limits(&self.api.scalar(*id).type_),
            type_ => match type_.as_text() {
                Some(Text { length, bytes, pattern, grammar: _, schemes: _ }) => json!({
                    "length": count_data(length),
                    "bytes": count_data(bytes),
                    "pattern": pattern.as_ref().map(|pattern| &pattern.source),
                }),
                None => Value::Null,
            },
        }
    }

    /// The format of a date.
    fn format<'t>(&'t self, type_: &'t Type) -> Option<&'t str> {
        match type_ {
            Type::Formatted(DateFormat { format, .. }) => Some(format),
            Type::Scalar(id) => self.format(&self.api.scalar(*id).type_),
            _ => None,
        }
    }

    /// How values of a type compare.
    fn kind(&self, type_: &Type) -> &'static str {
        match type_ {
            Type::Integer { .. } => "integer",
            Type::Decimal { .. } => "decimal",
            Type::DateTime => "instant",
            Type::Formatted(DateFormat { has_time: true, .. }) => "local",
            Type::Date | Type::Formatted(DateFormat { has_time: false, .. }) => "date",
            Type::Object(_) => "object",
            Type::List { .. } if type_.is_of_one() => "object",
            Type::List { .. } | Type::Map { .. } | Type::FreeForm { .. } | Type::Any => "many",
            Type::Scalar(id) => self.kind(&self.api.scalar(*id).type_),
            Type::Text { .. } | Type::Boolean { .. } | Type::Enum(_) => "text",
        }
    }

    fn literal(&self, literal: &Literal) -> Value {
        Words(self.api, literal).to_string().into()
    }

    fn path(&self, path: &Path) -> Value {
        self.api.steps(path).map(|step| step.name.wire()).collect::<Vec<_>>().into()
    }

    fn paths(&self, paths: &[Path]) -> Value {
        paths.iter().map(|path| self.path(path)).collect::<Vec<_>>().into()
    }

    fn condition(&self, condition: &Condition) -> Value {
        let each = |inner: &[Condition]| -> Value {
            inner.iter().map(|inner| self.condition(inner)).collect::<Vec<_>>().into()
        };
        match condition {
            Condition::All(inner) => json!({ CONDITION_KEYS[0]: each(inner) }),
            Condition::Any(inner) => json!({ CONDITION_KEYS[1]: each(inner) }),
            Condition::NoneOf(inner) => json!({ CONDITION_KEYS[2]: each(inner) }),
            Condition::Value(path, matcher) => {
                json!({ "path": self.path(path), CONDITION_KEYS[3]: self.matcher(path, matcher) })
            }
            Condition::Present(path, sent) => {
                json!({ "path": self.path(path), CONDITION_KEYS[4]: sent })
            }
            Condition::Fact(fact, FactTest { values, is_negated }) => {
                let values: Vec<_> = values.iter().map(|value| self.literal(value)).collect();
                let is = json!({ MATCHER_KEYS[0]: values });
                let is = if *is_negated { json!({ MATCHER_KEYS[1]: is }) } else { is };
                json!({ CONDITION_KEYS[6]: name_of_fact(self.api, *fact), CONDITION_KEYS[3]: is })
            }
            Condition::Described(_) => json!({ CONDITION_KEYS[5]: true }),
        }
    }

    fn matcher(&self, path: &Path, matcher: &Matcher) -> Value {
        match matcher {
            Matcher::OneOf(values) => {
                let values: Vec<_> = values.iter().map(|value| self.literal(value)).collect();
                json!({ MATCHER_KEYS[0]: values })
            }
            Matcher::Not(inner) => json!({ MATCHER_KEYS[1]: self.matcher(path, inner) }),
            Matcher::Length(bounds) => json!({ MATCHER_KEYS[3]: count_data(bounds) }),
            Matcher::Bytes(bounds) => json!({ MATCHER_KEYS[5]: count_data(bounds) }),
            Matcher::Pattern(pattern) => json!({ MATCHER_KEYS[4]: pattern.source }),
            Matcher::Within(range) => {
                json!({ MATCHER_KEYS[2]: range_data(range, |bound| self.literal(bound)) })
            }
            Matcher::Any(element) => {
                json!({ MATCHER_KEYS[6]: words_of_any(self.api, path, element) })
            }
            Matcher::Count(bounds) => json!({ MATCHER_KEYS[7]: count_data(bounds) }),
        }
    }

    fn statement(&self, statement: &Statement) -> Value {
        match statement {
            Statement::Group(group, paths) => {
                json!({ STATEMENT_KEYS[0]: group.name(), "paths": self.paths(paths) })
            }
            Statement::Require(paths) => json!({ STATEMENT_KEYS[1]: self.paths(paths) }),
            Statement::Forbid(paths) => json!({ STATEMENT_KEYS[2]: self.paths(paths) }),
            Statement::Expect(path, matcher) => {
                json!({ STATEMENT_KEYS[3]: self.path(path), "is": self.matcher(path, matcher) })
            }
            Statement::Compare(one, comparison, other) => {
                let sign = match comparison {
                    Comparison::Less => SIGNS[0],
                    Comparison::LessOrEqual => SIGNS[1],
                    Comparison::Equal => SIGNS[2],
                    Comparison::NotEqual => SIGNS[3],
                    Comparison::Greater => SIGNS[4],
                    Comparison::GreaterOrEqual => SIGNS[5],
                };
                json!({ STATEMENT_KEYS[4]: [self.term(one), sign, self.term(other)] })
            }
            Statement::Unique(unique) => json!({ STATEMENT_KEYS[5]: self.path(&unique.list) }),
        }
    }

    /// A path, or an object with the key of its kind.
    fn term(&self, term: &Term) -> Value {
        match term {
            Term::Value(path) => self.path(path),
            Term::Number(number) => json!({ TERM_KEYS[0]: number.to_string() }),
            Term::Count(list) => json!({ TERM_KEYS[1]: self.path(list) }),
            Term::Sum(summands) => {
                let summands = summands.iter().map(|Summand { list, of, times: _ }| match list {
                    Some(list) => json!({ "list": self.path(list) }),
                    None => json!({ "of": self.path(of) }),
                });
                json!({ TERM_KEYS[2]: summands.collect::<Vec<_>>() })
            }
        }
    }

    fn rule(&self, rule: &Rule) -> Value {
        let statements: Vec<_> =
            rule.statements.iter().map(|statement| self.statement(statement)).collect();
        // Where it stands on the page depends on the place of its table.
        let mut data = json!({ "id": rule.id, "anchor": anchor_of_rule("", "", &rule.id), "says": statements });
        if let Some(each) = &rule.each {
            data["each"] = self.path(each);
        }
        if let Some(when) = &rule.when {
            data["when"] = self.condition(when);
        }
        data
    }
}

#[cfg(test)]
mod tests {
    use paramtable_language::model::Group;

    use super::{CONDITION_KEYS, MATCHER_KEYS, SIGNS, STATEMENT_KEYS, TERM_KEYS};
    use crate::docs::Templates;

    #[test]
    fn the_script_knows_every_kind_of_rule_and_condition() {
        let script = Templates::built_in("script.js").expect("a built-in file");
        let read = |of: &'static str, keys: &'static [&str]| {
            keys.iter().map(move |key| format!("{of}.{key}"))
        };
        let asked = read("statement", &STATEMENT_KEYS)
            .chain(read("condition", &CONDITION_KEYS))
            .chain(read("matcher", &MATCHER_KEYS))
            .chain(read("term", &TERM_KEYS))
            .chain(Group::ALL.map(|group| format!("\"{}\"", group.name())))
            .chain(SIGNS.map(|sign| format!("\"{sign}\": order")));
        let missing: Vec<_> = asked.filter(|text| !script.contains(text)).collect();
        assert!(missing.is_empty(), "script.js handles no {missing:?}");
    }
}
