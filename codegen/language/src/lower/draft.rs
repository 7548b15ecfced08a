//! Drafts: the parts of pages as they are written, with everything lowered so far.
//! A refused part is `None`, and has a diagnostic; if there are no errors,
//! `assemble` makes the model of the drafts.

use std::collections::HashMap;

use paramtable_core::Place;

use crate::model::{
    Applicability, Default, EnumId, ErrorCase, Example, FactType, Item, Literal, Name, ObjectId,
    Path, Presence, Refused, Role, Rule, Step, Type, Variant,
};
use crate::span::{Span, Spanned};
use crate::syntax;

/// A name as it is written, and its name in Rust.
#[derive(Clone)]
pub(super) struct DraftName {
    pub(super) wire: String,
    pub(super) rust: Option<Name>,
    pub(super) span: Span,
}

impl DraftName {
    /// The name of a type that is derived from this one.
    pub(super) fn followed_by(&self, part: &str) -> Self {
        let rust = self.rust.as_ref().map(|name| name.followed_by(part));
        Self { wire: format!("{}{part}", self.wire), rust, span: self.span }
    }
}

/// The declarations of the pages.
#[derive(std::default::Default)]
pub(super) struct Declared<'s> {
    pub(super) objects: Vec<ObjectDraft<'s>>,
    pub(super) enums: Vec<EnumDraft<'s>>,
    pub(super) scalars: Vec<ScalarDraft<'s>>,
    pub(super) pages: Vec<PageDraft<'s>>,
    /// The aliases of types, which bodies have.
    pub(super) aliases: Vec<DraftName>,
    pub(super) by_name: HashMap<&'s str, (Item, Span)>,
    /// The names of types, in the order of the pages.
    pub(super) names: Vec<&'s str>,
    /// Whether a page could not be read, so that more types may be declared.
    pub(super) incomplete: bool,
    pub(super) facts: Vec<FactDraft<'s>>,
    /// Types that a row declares in place, by object and index.
    pub(super) inline: HashMap<(ObjectId, usize), Item>,
}

/// An object before its rows are lowered.
pub(super) struct ObjectDraft<'s> {
    pub(super) name: DraftName,
    pub(super) role: Role,
    pub(super) description: &'s str,
    pub(super) table: &'s syntax::Table,
    pub(super) cases: Option<CasesDraft>,
}

/// The cases of a table, declared as objects.
pub(super) struct CasesDraft {
    /// The name of the enum of cases in Rust.
    pub(super) name: DraftName,
    /// The object of each, in the order of the page.
    pub(super) objects: Vec<ObjectId>,
}

/// An enum before its values are lowered.
pub(super) struct EnumDraft<'s> {
    pub(super) name: DraftName,
    pub(super) description: &'s str,
    pub(super) type_: Option<&'s Spanned<String>>,
    pub(super) open: bool,
    pub(super) values: &'s [syntax::EnumValue],
}

/// A scalar before its columns are lowered.
pub(super) struct ScalarDraft<'s> {
    pub(super) name: DraftName,
    pub(super) row: &'s syntax::Parameter,
}

/// A fact before its type is lowered, and the enum that it declares in place.
pub(super) struct FactDraft<'s> {
    pub(super) written: &'s syntax::Fact,
    pub(super) inline: Option<EnumId>,
}

/// The lowered parts of a fact.
pub(super) struct FactParts {
    pub(super) name: Option<Name>,
    pub(super) type_: Option<FactType>,
}

/// A page before its operation is lowered.
pub(super) struct PageDraft<'s> {
    pub(super) path: String,
    pub(super) module: Vec<Name>,
    pub(super) declares_facts: bool,
    pub(super) items: Vec<Item>,
    pub(super) operation: Option<OperationDraft<'s>>,
}

/// An operation, with its tables declared.
pub(super) struct OperationDraft<'s> {
    pub(super) name: DraftName,
    pub(super) written: &'s syntax::Operation,
    pub(super) texts: Vec<(Place, ObjectId)>,
    pub(super) request: Option<BodyDraft<'s>>,
    pub(super) responses: Vec<ResponseDraft<'s>>,
    /// The name of all responses together, if the page lists them by status.
    pub(super) by_status: Option<DraftName>,
}

/// A response, with its tables declared.
pub(super) struct ResponseDraft<'s> {
    pub(super) written: &'s syntax::Response,
    pub(super) headers: Option<ObjectId>,
    pub(super) body: Option<BodyDraft<'s>>,
}

/// A body: a table of its own, or another name for a type.
pub(super) enum BodyDraft<'s> {
    Table(ObjectId),
    Type { name: DraftName, row: &'s syntax::Parameter },
}

impl<'s> Declared<'s> {
    /// The declared type of a name.
    pub(super) fn get(&self, name: &str) -> Option<Item> {
        self.by_name.get(name).map(|(item, _)| *item)
    }

    /// The type that a row declares in place.
    pub(super) fn inline(&self, owner: ObjectId, parameter: usize) -> Option<Item> {
        self.inline.get(&(owner, parameter)).copied()
    }

    /// Every name that a type may have.
    pub(super) fn names(&self) -> impl Iterator<Item = &'s str> {
        self.names.iter().copied()
    }

    /// Every declared type, with its name and the place of the name, in the order
    /// of the pages.
    pub(super) fn items(&self) -> impl Iterator<Item = (&'s str, Item, Span)> {
        self.names.iter().filter_map(|name| {
            let (item, span) = self.by_name.get(name)?;
            Some((*name, *item, *span))
        })
    }

    /// The name in Rust of every type that has one.
    pub(super) fn rust_names(&self) -> Vec<String> {
        let objects = self.objects.iter().map(|draft| &draft.name);
        let enums = self.enums.iter().map(|draft| &draft.name);
        let scalars = self.scalars.iter().map(|draft| &draft.name);
        let names = objects.chain(enums).chain(scalars).chain(&self.aliases);
        names.filter_map(|name| Some(name.rust.as_ref()?.rust().to_owned())).collect()
    }

    /// The objects of a table's cases.
    pub(super) fn cases(&self, table: ObjectId) -> &[ObjectId] {
        self.objects[table.0].cases.as_ref().map_or(&[], |cases| &cases.objects)
    }

    /// The table that an object is a case of.
    pub(super) fn table_of(&self, object: ObjectId) -> Option<ObjectId> {
        match self.objects[object.0].role {
            Role::Case(table) => Some(table),
            Role::Request
            | Role::Response
            | Role::Callback
            | Role::Texts(_)
            | Role::ResponseHeaders
            | Role::Part => None,
        }
    }

    /// The rows that a step of a path stands for where it is read by `reader`: a step
    /// into another table's case stands for the rows of its name in every case.
    pub(super) fn rows_of(&self, rows: &[Rows<'_>], reader: ObjectId, step: Step) -> Vec<Step> {
        match self.table_of(step.object) {
            Some(table) if step.object != reader => {
                let wire = row_at(rows, step).wire();
                let cases = self.cases(table).iter().filter_map(|object| {
                    let parameter = rows[object.0].iter().position(|row| row.wire() == wire)?;
                    Some(Step { object: *object, parameter })
                });
                cases.collect()
            }
            _ => vec![step],
        }
    }

    /// Every object with its id.
    pub(super) fn tables(&self) -> impl Iterator<Item = (ObjectId, &ObjectDraft<'s>)> {
        self.objects.iter().enumerate().map(|(index, draft)| (ObjectId(index), draft))
    }
}

/// The values of an enum, each once.
pub(super) struct Values<'s> {
    pub(super) is_integer: bool,
    pub(super) values: Vec<ValueDraft<'s>>,
}

/// A value of an enum.
pub(super) struct ValueDraft<'s> {
    pub(super) written: &'s syntax::EnumValue,
    pub(super) name: Option<Name>,
    pub(super) number: Option<i64>,
}

impl Values<'_> {
    /// The values as they are on the wire.
    pub(super) fn wires(&self) -> impl Iterator<Item = &str> {
        self.values.iter().map(|value| value.written.wire.value.as_str())
    }
}

/// The lowered columns of a scalar.
pub(super) struct Constrained {
    pub(super) type_: Option<Type>,
    pub(super) example: Option<Example>,
}

/// A row without its conditions.
pub(super) struct Row<'s> {
    pub(super) written: &'s syntax::Parameter,
    pub(super) name: Option<Name>,
    /// Without a type, the other columns cannot be checked.
    pub(super) type_: Option<Type>,
    pub(super) presence: Option<Presence>,
    pub(super) default: Option<Default>,
    pub(super) example: Option<Example>,
}

/// The rows of an object.
pub(super) type Rows<'s> = Vec<Row<'s>>;

impl Row<'_> {
    /// Its name on the wire.
    pub(super) fn wire(&self) -> &str {
        &self.written.name.value
    }

    /// Whether it is known to be mandatory.
    pub(super) fn is_mandatory(&self) -> bool {
        self.presence == Some(Presence::Mandatory)
    }

    /// The value that conditions read where it is absent.
    pub(super) fn default_value(&self) -> Option<&Literal> {
        self.default.as_ref().and_then(Default::literal)
    }
}

/// The types that values, conditions and rules are checked against.
pub(super) struct Known<'a, 's> {
    pub(super) declared: &'a Declared<'s>,
    pub(super) enums: &'a [Values<'s>],
    pub(super) scalars: &'a [Constrained],
    pub(super) facts: &'a [FactParts],
}

/// The row of a step.
pub(super) fn row_at<'a, 's>(rows: &'a [Rows<'s>], step: Step) -> &'a Row<'s> {
    &rows[step.object.0][step.parameter]
}

/// The conditions and rules of one object.
#[derive(std::default::Default)]
pub(super) struct Across {
    /// By parameter.
    pub(super) conditions: Vec<Vec<Applicability>>,
    pub(super) rules: Vec<Rule>,
}

impl Across {
    /// Every path that its conditions and rules read.
    pub(super) fn paths(&self) -> impl Iterator<Item = &Path> {
        let conditions = self.conditions.iter().flatten();
        let conditions = conditions.flat_map(|applicability| applicability.condition.paths());
        conditions.chain(self.rules.iter().flat_map(Rule::paths))
    }

    /// The lists whose elements its conditions and rules read by a test of the list.
    pub(super) fn lists(&self) -> Vec<&Path> {
        let conditions = self.conditions.iter().flatten();
        let mut lists: Vec<_> =
            conditions.flat_map(|applicability| applicability.condition.lists()).collect();
        lists.extend(self.rules.iter().flat_map(Rule::lists));
        lists
    }
}

/// A body with its type.
pub(super) struct BodyParts {
    pub(super) name: DraftName,
    pub(super) type_: Option<Type>,
    pub(super) is_alias: bool,
}

impl BodyParts {
    /// The object that it is as a whole, if it is one.
    pub(super) fn object(&self) -> Option<ObjectId> {
        match self.type_.as_ref()?.item()? {
            Item::Object(id) => Some(id),
            Item::Enum(_) | Item::Scalar(_) => None,
        }
    }
}

/// An operation with its lowered parts.
pub(super) struct OperationParts<'s> {
    pub(super) name: DraftName,
    pub(super) written: &'s syntax::Operation,
    pub(super) texts: Vec<(Place, ObjectId)>,
    pub(super) request: Option<BodyParts>,
    pub(super) responses: Vec<ResponseParts>,
    pub(super) by_status: Option<DraftName>,
    pub(super) errors: Vec<ErrorCase>,
    pub(super) variants: Vec<Variant>,
    pub(super) refused: Vec<Refused>,
}

/// A response with its lowered parts.
pub(super) struct ResponseParts {
    pub(super) status: Option<u16>,
    pub(super) description: String,
    pub(super) headers: Option<ObjectId>,
    pub(super) body: Option<BodyParts>,
}

impl OperationParts<'_> {
    /// The bodies that callers send, and those that the API sends.
    pub(super) fn directions(&self) -> (Vec<&BodyParts>, Vec<&BodyParts>) {
        let request = self.request.iter().collect();
        let responses = self.responses.iter().filter_map(|response| response.body.as_ref());
        let responses = responses.collect();
        if self.written.is_callback { (responses, request) } else { (request, responses) }
    }

    /// The bodies of its errors' own that callers send, and those that the API sends: to
    /// a callback the caller answers.
    pub(super) fn error_bodies(&self) -> (Vec<ObjectId>, Vec<ObjectId>) {
        let bodies = self.errors.iter().filter_map(|error| error.body).collect();
        if self.written.is_callback { (bodies, Vec::new()) } else { (Vec::new(), bodies) }
    }

    /// The tables of texts that the API sends.
    pub(super) fn received_texts(&self) -> impl Iterator<Item = ObjectId> {
        let is_callback = self.written.is_callback;
        let texts = self.texts.iter().filter(move |_| is_callback).map(|(_, id)| *id);
        let headers = self.responses.iter().filter(move |_| !is_callback);
        texts.chain(headers.filter_map(|response| response.headers))
    }
}
