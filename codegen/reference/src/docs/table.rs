//! Tables as people read them: rows, with the tables of the objects in them
//! where those unfold, and rules.

use std::collections::BTreeMap;

use paramtable_core::pointer::escaped;
use serde::Serialize;

use super::anchors::{
    Anchors, Unfolding, anchor_of_path, anchor_of_row, anchor_of_rule, elements, name_below,
    part_of_case, places_of,
};
use super::markup::Markup;
use super::site_map::{SiteMap, declared_in_place};
use paramtable_language::model::{
    Api, Case, Cases, Default, ObjectId, Parameter, Path, Presence, Sentence, Type, Words, joined,
    wire_path, words_of_applicability, words_of_example, words_of_limits, words_of_presence,
    words_of_rule, words_of_type,
};

/// The most rows that one table unfolds to: objects beyond that are shown on their own
/// page only.
const MAX_ROWS: usize = 400;

/// How deep a table unfolds.
const MAX_DEPTH: usize = 8;

/// A table.
#[derive(Debug, Serialize)]
pub(crate) struct TableData {
    pub(super) rows: Vec<RowData>,
    pub(super) rules: Vec<RuleData>,
    /// The row whose value decides the case, if there are cases.
    tag: Option<String>,
    /// The same without markup.
    tag_name: Option<String>,
    pub(super) cases: Vec<CaseData>,
    /// The values of the tag that bring no rows.
    others: Vec<String>,
}

/// A case of a table.
#[derive(Debug, Serialize)]
pub(super) struct CaseData {
    id: String,
    /// The value of the tag, without and with its markup.
    name: String,
    value: String,
    description: String,
    pub(super) table: TableData,
}

/// A row.
#[derive(Debug, Serialize)]
pub(super) struct RowData {
    pub(super) id: String,
    pub(super) link: String,
    /// The name on the wire.
    pub(super) name: String,
    /// The same with the names of the rows above it.
    full_name: String,
    #[serde(rename = "type")]
    type_: String,
    limits: Vec<String>,
    requirement: &'static str,
    presence: &'static str,
    pub(super) description: String,
    default: Option<String>,
    nullable: bool,
    sensitive: bool,
    since: Option<String>,
    deprecated: Option<String>,
    conditions: Vec<String>,
    /// The rules that name it.
    governed_by: Vec<Link>,
    example: Option<String>,
    values: Vec<EnumValueData>,
    /// Whether there may be values that are not listed.
    open: bool,
    /// The content of its objects.
    table: Option<TableData>,
    /// The subject of the table.
    of: String,
}

/// A value of an enum.
#[derive(Debug, Serialize)]
pub(super) struct EnumValueData {
    pub(super) value: String,
    pub(super) description: String,
}

/// A rule.
#[derive(Clone, Debug, Serialize)]
pub(super) struct RuleData {
    pub(super) id: String,
    pub(super) link: String,
    /// As violations carry it.
    pub(super) name: String,
    words: String,
    description: String,
}

/// A name, and where it leads.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Link {
    pub(super) name: String,
    pub(super) link: String,
}

/// A table for one part of a page. `root` leads from the page to the root of
/// the reference.
pub(super) fn table_of(
    site_map: &SiteMap<'_>,
    root: &str,
    part: &str,
    (id, pointer): (ObjectId, &str),
    unfolding: Unfolding,
) -> TableData {
    let mut writer = Writer { site_map, root, unfolding, left: MAX_ROWS, open: Vec::new() };
    writer.table(id, Place { part, common: part, pointer, name: "" }, &BTreeMap::new())
}

/// Limits in words, those of scalars too.
pub(super) fn limits_of<'a>(api: &'a Api, type_: &'a Type) -> Vec<Sentence<'a>> {
    let mut limits = match type_.innermost() {
        Type::Scalar(id) => words_of_limits(api, &api.scalar(*id).type_),
        Type::Text { .. }
        | Type::Boolean { .. }
        | Type::Integer { .. }
        | Type::Decimal { .. }
        | Type::Date
        | Type::DateTime
        | Type::Formatted(_)
        | Type::FreeForm { .. }
        | Type::Any
        | Type::Enum(_)
        | Type::Object(_)
        // `innermost` looks through these.
        | Type::List { .. }
        | Type::Map { .. } => Vec::new(),
    };
    limits.extend(words_of_limits(api, type_));
    limits
}

/// The values of an enum that a row takes, each with its meaning.
pub(super) fn values_of(api: &Api, type_: &Type, markup: Markup) -> (Vec<EnumValueData>, bool) {
    let Type::Enum(type_) = type_.innermost() else { return (Vec::new(), false) };
    let enumeration = api.enumeration(type_.id);
    let values = enumeration.values.iter().enumerate().filter(|(index, _)| type_.takes(*index));
    let values = values.map(|(_, value)| EnumValueData {
        value: markup.code(value.name.wire()),
        description: markup.line(&value.description),
    });
    (values.collect(), enumeration.open && type_.only.is_none())
}

struct Writer<'w, 'a> {
    site_map: &'w SiteMap<'a>,
    root: &'w str,
    unfolding: Unfolding,
    /// How many rows may still be written.
    left: usize,
    /// The objects that are being unfolded.
    open: Vec<ObjectId>,
}

/// Where a table stands.
#[derive(Clone, Copy)]
struct Place<'p> {
    /// The part of the page: of a case, its own.
    part: &'p str,
    /// That of the table, where it is a case: its paths begin there.
    common: &'p str,
    pointer: &'p str,
    /// The names of the rows above it.
    name: &'p str,
}

/// The rules that name a row, by its anchor.
type Governing = BTreeMap<String, Vec<Link>>;

impl Writer<'_, '_> {
    fn table(&mut self, id: ObjectId, place: Place<'_>, governing: &Governing) -> TableData {
        let api = self.site_map.api;
        let Place { part, common, pointer, name } = place;
        let object = api.object(id);
        self.left = self.left.saturating_sub(object.parameters.len());
        self.open.push(id);
        let mut governing = governing.clone();
        let anchors = Anchors { part: common, pointer, above: name, unfolding: self.unfolding };
        let rules = self.rules(id, part, anchors, &mut governing);
        let rows = object.parameters.iter().map(|parameter| {
            let row = format!("{pointer}/{}", escaped(parameter.name.wire()));
            let mut written = self.row(parameter, anchors, &anchor_of_row(part, &row), &governing);
            if let Some(inner) = self.unfolds(id, parameter) {
                let steps = elements(&parameter.type_);
                // `a[]` is each element of `a`, `a{}` each entry.
                let full_name = name_below(name, parameter.name.wire());
                let full_name = format!("{full_name}{}", suffix(&parameter.type_));
                let pointer = format!("{row}{steps}");
                let place = Place { part, common: part, pointer: &pointer, name: &full_name };
                written.table = Some(self.table(inner, place, &governing));
                api.object(inner).name.rust().clone_into(&mut written.of);
            }
            written
        });
        let rows = rows.collect();
        let cases = object.cases.iter().flat_map(|cases| {
            let list = cases.list.iter().map(move |case| (cases, *case));
            list.map(|(cases, case)| self.case(cases, case, place, &governing)).collect::<Vec<_>>()
        });
        let cases = cases.collect();
        self.open.pop();
        let markup = self.site_map.markup;
        let values = object.cases.iter().flat_map(|cases| {
            let values = api.enumeration(cases.values).values.iter().enumerate();
            let tag = &object.parameters[cases.tag].type_;
            let is_taken = |index| !matches!(tag, Type::Enum(type_) if !type_.takes(index));
            values.filter(move |(index, _)| cases.of(*index).is_none() && is_taken(*index))
        });
        let tag = object.cases.as_ref();
        let tag = tag.map(|cases| name_below(name, object.parameters[cases.tag].name.wire()));
        TableData {
            rows,
            rules,
            tag: tag.as_ref().map(|tag| markup.code(tag)),
            tag_name: tag.as_ref().map(|tag| markup.text(tag)),
            cases,
            others: values.map(|(_, value)| markup.code(value.name.wire())).collect(),
        }
    }

    fn case(
        &mut self,
        cases: &Cases,
        Case { value, object }: Case,
        place: Place<'_>,
        governing: &Governing,
    ) -> CaseData {
        let (api, markup) = (self.site_map.api, self.site_map.markup);
        let value = &api.enumeration(cases.values).values[value];
        let part = part_of_case(place.part, value.name.wire());
        let own = &api.object(object).description;
        CaseData {
            id: markup.text(&format!("_case-{}", anchor_of_row(&part, place.pointer))),
            name: markup.text(value.name.wire()),
            value: markup.code(value.name.wire()),
            description: markup.line(if own.is_empty() { &value.description } else { own }),
            table: self.table(
                object,
                Place { part: &part, common: place.part, ..place },
                governing,
            ),
        }
    }

    /// The object whose table a row unfolds to, if it does.
    fn unfolds(&self, owner: ObjectId, parameter: &Parameter) -> Option<ObjectId> {
        let api = self.site_map.api;
        let inner = parameter.type_.object()?;
        let is_circle = self.open.contains(&inner);
        let is_too_much = api.object(inner).parameters.len() > self.left;
        if is_circle || is_too_much || self.open.len() == MAX_DEPTH {
            return None;
        }
        let in_place = || declared_in_place(api, api.object(owner), parameter).is_some();
        (self.unfolding == Unfolding::Everything || in_place()).then_some(inner)
    }

    fn rules(
        &self,
        id: ObjectId,
        part: &str,
        anchors: Anchors<'_>,
        governing: &mut Governing,
    ) -> Vec<RuleData> {
        let (api, markup) = (self.site_map.api, self.site_map.markup);
        let pointer = anchors.pointer;
        let rules = api.object(id).rules.iter().map(|rule| {
            let anchor = anchor_of_rule(part, pointer, &rule.id);
            let link = format!("#{anchor}");
            let reference = Link { name: markup.code(&rule.id), link: link.clone() };
            let paths = rule.statements.iter().flat_map(|statement| statement.named());
            for path in paths.flat_map(|path| places_of(api, id, path)) {
                let row = anchor_of_path(api, (anchors.part, pointer), &path);
                let named: &mut Vec<Link> = governing.entry(row).or_default();
                if named.iter().all(|known| known.link != link) {
                    named.push(reference.clone());
                }
            }
            let words = words_of_rule(api, rule);
            RuleData {
                id: markup.text(&anchor),
                link,
                name: markup.code(&rule.id),
                words: self.site_map.sentence(&words, self.root, Some(&anchors)),
                description: markup.line(&rule.description),
            }
        });
        rules.collect()
    }

    fn row(
        &self,
        parameter: &Parameter,
        anchors: Anchors<'_>,
        anchor: &str,
        governing: &Governing,
    ) -> RowData {
        let (api, markup) = (self.site_map.api, self.site_map.markup);
        let said =
            |sentence: &Sentence<'_>| self.site_map.sentence(sentence, self.root, Some(&anchors));
        let (values, open) = values_of(api, &parameter.type_, markup);
        RowData {
            link: format!("#{anchor}"),
            id: markup.text(anchor),
            name: markup.name(parameter.name.wire()),
            full_name: markup.code(&name_below(anchors.above, parameter.name.wire())),
            type_: said(&words_of_type(&parameter.type_)),
            limits: limits_of(api, &parameter.type_).iter().map(said).collect(),
            requirement: match parameter.presence {
                Presence::Mandatory => "M",
                Presence::Optional => "O",
                Presence::Conditional => "C",
            },
            presence: words_of_presence(parameter.presence),
            description: markup.line(&parameter.description),
            default: parameter.default.as_ref().map(|default| match default {
                Default::Literal(literal) => markup.code(&Words(api, literal).to_string()),
                Default::Described(text) => markup.line(text),
            }),
            nullable: parameter.nullable,
            sensitive: parameter.sensitive,
            since: parameter.since.as_ref().map(|since| markup.code(since)),
            deprecated: parameter.deprecated.as_ref().map(|why| markup.line(why)),
            conditions: parameter
                .conditions
                .iter()
                .map(|condition| said(&words_of_applicability(api, parameter, condition)))
                .collect(),
            governed_by: governing.get(anchor).cloned().unwrap_or_default(),
            example: parameter
                .example
                .as_ref()
                .map(|example| markup.code(&words_of_example(api, example))),
            values,
            open,
            table: None,
            of: String::new(),
        }
    }
}

fn suffix(type_: &Type) -> String {
    match type_ {
        Type::List { of, .. } => format!("[]{}", suffix(of)),
        Type::Map { of, .. } => format!("{{}}{}", suffix(of)),
        Type::Text { .. }
        | Type::Boolean { .. }
        | Type::Integer { .. }
        | Type::Decimal { .. }
        | Type::Date
        | Type::DateTime
        | Type::Formatted(_)
        | Type::FreeForm { .. }
        | Type::Any
        | Type::Enum(_)
        | Type::Object(_)
        | Type::Scalar(_) => String::new(),
    }
}

/// A single value's type with its limits, in one sentence.
pub(super) fn words_of_bounded<'a>(api: &'a Api, type_: &'a Type) -> Sentence<'a> {
    let mut parts = vec![words_of_type(type_)];
    parts.extend(limits_of(api, type_));
    joined(parts, ", ")
}

/// The wire names of a path, and the way to its row.
pub(super) fn link_to(api: &Api, markup: Markup, part: &str, path: &Path) -> Link {
    let anchors = Anchors { part, pointer: "", above: "", unfolding: Unfolding::Everything };
    Link { name: markup.code(&wire_path(api, path)), link: anchors.url_of(api, path) }
}
