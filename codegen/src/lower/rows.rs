//! Rows to parameters, values to enums: types, constraints, defaults, examples.
//! Conditions come later, when every row they may read is known.

use super::bounds::{lower_bounds, lower_digits};
use super::literals::lower_literal;
use super::names::{BUILT_IN, Declared, EnumDraft, Taken, or_report};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{
    Default, Enum, EnumValue, Item, Literal, Name, ObjectId, Parameter, Presence, TextGrammar, Type,
};
use crate::source::{Span, Spanned};
use crate::syntax::{self, Column, Value};

/// Methods of every generated type, whose names no parameter can have.
pub(super) const RESERVED_METHODS: [&str; 4] = ["builder", "build", "check", "validate"];

/// The rows of an object.
pub(super) struct Table {
    pub(super) rows: Vec<Row>,
}

/// A row without its conditions.
pub(super) struct Row {
    pub(super) parameter: Parameter,
    /// Its type was refused, so nothing more can be said of it.
    pub(super) doubtful: bool,
}

pub(super) fn lower_enums(declared: &Declared<'_>, diagnostics: &mut Diagnostics) -> Vec<Enum> {
    declared.enums.iter().map(|draft| lower_enum(draft, diagnostics)).collect()
}

fn lower_enum(draft: &EnumDraft<'_>, diagnostics: &mut Diagnostics) -> Enum {
    let mut taken = Taken::default();
    if draft.open {
        // The variant that holds any other value.
        taken.take(
            String::from("Unknown"),
            "any other value",
            draft.name.span,
            "variants",
            diagnostics,
        );
    }
    let values = draft.values.iter().map(|value| {
        let rust = value.rust.as_ref();
        let made = Name::variant(&value.wire.value, rust.map(|rust| rust.value.as_str()));
        let made_well = made.is_ok();
        let name = or_report(made, &value.wire, rust, diagnostics);
        if made_well {
            taken.take(
                name.rust().to_owned(),
                name.wire(),
                value.wire.span,
                "variants",
                diagnostics,
            );
        }
        EnumValue { name, description: value.description.clone() }
    });
    let values: Vec<_> = values.collect();
    Enum {
        name: draft.name.value.clone(),
        description: draft.description.to_owned(),
        open: draft.open,
        values,
    }
}

pub(super) fn lower_tables(
    declared: &Declared<'_>,
    enums: &[Enum],
    diagnostics: &mut Diagnostics,
) -> Vec<Table> {
    let mut lowering = Lowering { declared, enums, diagnostics };
    let table = |(id, draft): (ObjectId, &super::names::ObjectDraft<'_>)| {
        let rows = draft.table.parameters.iter().enumerate();
        Table { rows: rows.map(|(index, row)| lowering.row(id, index, row)).collect() }
    };
    declared.tables().map(table).collect()
}

struct Lowering<'a, 's, 'd> {
    declared: &'a Declared<'s>,
    enums: &'a [Enum],
    diagnostics: &'d mut Diagnostics,
}

impl Lowering<'_, '_, '_> {
    fn row(&mut self, owner: ObjectId, index: usize, row: &syntax::Parameter) -> Row {
        let rust = row.rust.as_ref();
        let made = Name::field(&row.name.value, rust.map(|rust| rust.value.as_str()));
        let name = or_report(made, &row.name, rust, self.diagnostics);
        let type_ = self.type_(owner, index, row);
        let doubtful = type_.is_none();
        let type_ = type_.unwrap_or(Type::FreeForm);
        let presence = self.presence(row);
        let parameter = Parameter {
            presence,
            conditions: Vec::new(),
            default: if doubtful { None } else { self.default(row, &type_, presence) },
            example: if doubtful { None } else { self.example(row, &type_) },
            sensitive: row.sensitive,
            boxed: false,
            description: row.description.clone(),
            name,
            type_,
        };
        Row { parameter, doubtful }
    }

    fn type_(&mut self, owner: ObjectId, index: usize, row: &syntax::Parameter) -> Option<Type> {
        let Some(written) = row.type_.written() else {
            if let Column::Unreadable = row.type_ {
                return None;
            }
            let message = format!("the row `{}` needs a `type`", row.name.value);
            let diagnostic = Diagnostic::new(codes::MISSING_KEY, message)
                .at(row.name.span, "")
                .help("such as `type: string`");
            self.diagnostics.push(diagnostic);
            return None;
        };
        let inline = self.declared.inline(owner, index);
        let type_ = match (written.value.as_str(), inline) {
            ("object", Some(Item::Object(id))) => Type::Object(id),
            ("string", Some(Item::Enum(id))) => Type::Enum(id),
            (name, _) => self.named(name, row, written)?,
        };
        self.misplaced_columns(row, &type_, inline);
        Some(type_)
    }

    fn named(
        &mut self,
        name: &str,
        row: &syntax::Parameter,
        written: &Spanned<String>,
    ) -> Option<Type> {
        let length = row.length.as_ref();
        let mut text = |grammar| Type::Text {
            grammar,
            length: lower_bounds("length", length, self.diagnostics),
        };
        Some(match name {
            "string" => text(TextGrammar::Any),
            "alphanumeric" => text(TextGrammar::Alphanumeric),
            "numeric" => text(TextGrammar::Numeric),
            "uri" => text(TextGrammar::Uri),
            "email" => text(TextGrammar::Email),
            "uuid" => text(TextGrammar::Uuid),
            "boolean" => Type::Boolean,
            "integer" => Type::Integer(lower_bounds("range", row.range.as_ref(), self.diagnostics)),
            "decimal" => Type::Decimal {
                range: lower_bounds("range", row.range.as_ref(), self.diagnostics),
                digits: lower_digits(row.digits.as_ref(), self.diagnostics),
            },
            "datetime" => Type::DateTime,
            "object" => Type::FreeForm,
            name => match self.declared.get(name) {
                Some(Item::Object(id)) => Type::Object(id),
                Some(Item::Enum(id)) => Type::Enum(id),
                None => {
                    self.unknown_type(name, written.span);
                    return None;
                }
            },
        })
    }

    fn unknown_type(&mut self, name: &str, span: Span) {
        let planned =
            ["date"].contains(&name) || name.starts_with("list<") || name.starts_with("map<");
        let diagnostic = if planned {
            Diagnostic::new(codes::RESERVED, format!("the type `{name}` can't be generated yet"))
                .at(span, "")
        } else {
            let known = BUILT_IN.iter().copied().chain(self.declared.names());
            Diagnostic::new(codes::UNKNOWN_TYPE, format!("there is no type `{name}`"))
                .at(span, "not declared on any page")
                .did_you_mean_or(
                    name,
                    known,
                    format!(
                        "declare it under `objects` or `enums`, or use one of {}",
                        syntax::quoted(BUILT_IN)
                    ),
                )
        };
        self.diagnostics.push(diagnostic);
    }

    /// Columns that say nothing of the row's type.
    fn misplaced_columns(&mut self, row: &syntax::Parameter, type_: &Type, inline: Option<Item>) {
        let is_text = matches!(type_, Type::Text { .. });
        let is_integer = matches!(type_, Type::Integer(_));
        let is_decimal = matches!(type_, Type::Decimal { .. });
        let bounds_span = |bounds: &syntax::Bounds| match bounds {
            syntax::Bounds::Text(text) => text.span,
            syntax::Bounds::MinMax { span, .. } => *span,
        };
        let takes_values = matches!((type_, inline), (Type::Enum(_), Some(Item::Enum(_))));
        let takes_rows = matches!((type_, inline), (Type::Object(_), Some(Item::Object(_))));
        let misplaced = [
            ("length", "text", row.length.as_ref().filter(|_| !is_text).map(bounds_span)),
            (
                "range",
                "numbers",
                row.range.as_ref().filter(|_| !is_integer && !is_decimal).map(bounds_span),
            ),
            (
                "digits",
                "decimals",
                row.digits.as_ref().filter(|_| !is_decimal).map(|digits| digits.span),
            ),
            (
                "values",
                "rows of type `string`",
                row.values.as_ref().filter(|_| !takes_values).map(|(span, _)| *span),
            ),
            (
                "parameters",
                "rows of type `object`",
                row.nested.as_ref().filter(|_| !takes_rows).map(|(span, _)| *span),
            ),
        ];
        for (column, of_what, span) in misplaced {
            let Some(span) = span else { continue };
            let written = row.type_.written().map_or("", |type_| type_.value.as_str());
            let message = format!("`{column}` says nothing of the type `{written}`");
            let diagnostic = Diagnostic::new(codes::COLUMN_DOES_NOT_FIT, message)
                .at(span, format!("this is for {of_what}"));
            self.diagnostics.push(diagnostic);
        }
    }

    fn presence(&mut self, row: &syntax::Parameter) -> Presence {
        let (span, written) = match &row.requirement {
            Column::Written(requirement) => (requirement.span, Some(requirement.value.as_str())),
            Column::Absent => (row.name.span, None),
            Column::Unreadable => return Presence::Optional,
        };
        let diagnostic = match written {
            Some("M") => return Presence::Mandatory,
            Some("O") => return Presence::Optional,
            Some("C") => return Presence::Conditional,
            None => Diagnostic::new(
                codes::MISSING_KEY,
                format!("the row `{}` needs a `requirement`", row.name.value),
            ),
            Some(other) => {
                let meant = match other.to_ascii_lowercase().as_str() {
                    "m" | "yes" | "mandatory" | "required" => Some("M"),
                    "o" | "no" | "optional" => Some("O"),
                    "c" | "conditional" => Some("C"),
                    _ => None,
                };
                let diagnostic =
                    Diagnostic::new(codes::BAD_REQUIREMENT, format!("`{other}` is no requirement"));
                meant.into_iter().fold(diagnostic, |diagnostic, meant| {
                    diagnostic.help(format!("write `{meant}`"))
                })
            }
        };
        let diagnostic =
            diagnostic.at(span, "").help("`M` is mandatory, `O` optional and `C` conditional");
        self.diagnostics.push(diagnostic);
        Presence::Optional
    }

    fn default(
        &mut self,
        row: &syntax::Parameter,
        type_: &Type,
        presence: Presence,
    ) -> Option<Default> {
        let written = row.default.as_ref()?;
        let span = match written {
            syntax::Default::Literal(node) => node.span,
            syntax::Default::Described(text) => text.span,
        };
        if presence == Presence::Mandatory {
            let message =
                format!("`{}` is mandatory, so its default would never count", row.name.value);
            self.diagnostics.push(
                Diagnostic::new(codes::MANDATORY_YET_NOT, message)
                    .at(span, "")
                    .help("drop the default, or write `requirement: O`"),
            );
        }
        match written {
            syntax::Default::Described(text) => {
                Some(Default::Described(text.value.trim().to_owned()))
            }
            syntax::Default::Literal(node) => {
                self.literal(node, type_, "default", codes::BAD_DEFAULT).map(Default::Literal)
            }
        }
    }

    fn example(&mut self, row: &syntax::Parameter, type_: &Type) -> Option<Literal> {
        let node = row.example.as_ref()?;
        if let Type::Object(_) | Type::FreeForm = type_ {
            let diagnostic =
                Diagnostic::new(codes::RESERVED, "examples of objects can't be generated yet")
                    .at(node.span, "")
                    .help("give the examples of its parameters");
            self.diagnostics.push(diagnostic);
            return None;
        }
        self.literal(node, type_, "example", codes::BAD_EXAMPLE)
    }

    fn literal(
        &mut self,
        node: &syntax::Node,
        type_: &Type,
        column: &str,
        code: crate::diagnostic::Code,
    ) -> Option<Literal> {
        let Value::Scalar(scalar) = &node.value else {
            let message = format!("a single value is expected as `{column}`");
            self.diagnostics.push(Diagnostic::new(code, message).at(node.span, ""));
            return None;
        };
        let literal = lower_literal(scalar, node.span, type_, self.enums, code);
        literal.map_err(|diagnostic| self.diagnostics.push(diagnostic)).ok()
    }
}
