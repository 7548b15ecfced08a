//! The types of rows and scalars, with the columns that constrain them.

use paramtable_core::checks::bounds;
use paramtable_core::checks::date_format::check_format;

use super::bounds::{check_range_has_digits, lower_bounds, lower_digits, lower_range};
use super::draft::Declared;
use super::elsewhere::type_instead;
use super::expression::{BUILT_IN, Expression};
use super::patterns::lower_pattern;
use super::schemes::lower_schemes;
use crate::diagnostic::{Diagnostics, messages};
use crate::model::{Bounds, DateFormat, EnumId, EnumType, Grammar, Item, ObjectId, Text, Type};
use crate::span::{Span, Spanned};
use crate::syntax::{self, Column};

/// The most lists and maps that a type may nest.
const DEEPEST: usize = 8;

/// Reads the type of a row; `inline` is the type that the row declares in place.
pub(super) fn lower_type(
    declared: &Declared<'_>,
    inline: Option<Item>,
    row: &syntax::Parameter,
    diagnostics: &mut Diagnostics,
) -> Option<Type> {
    let Some(written) = row.type_.written() else {
        if let Column::Absent = row.type_ {
            diagnostics.push(messages::row_without_type(&row.name, row.nested.is_some()));
        }
        return None;
    };
    let mut lowering = Types { declared, inline, row, diagnostics };
    let type_ = lowering.expression(&written.value, written.span)?;
    lowering.misplaced_columns(&type_, &written.value);
    Some(type_)
}

/// The type of a body that names one: an object, or a list or map with the
/// columns of its elements.
pub(super) fn lower_body_type(
    declared: &Declared<'_>,
    row: &syntax::Parameter,
    diagnostics: &mut Diagnostics,
) -> Option<Type> {
    let type_ = lower_type(declared, None, row, diagnostics)?;
    let written = row.type_.written()?;
    match &type_ {
        Type::Object(_) | Type::List { .. } | Type::Map { .. } => return Some(type_),
        Type::FreeForm { .. } => diagnostics.push(messages::free_form_body(written.span)),
        Type::Text { .. }
        | Type::Boolean { .. }
        | Type::Integer { .. }
        | Type::Decimal { .. }
        | Type::Date
        | Type::DateTime
        | Type::Formatted(_)
        | Type::Any
        | Type::Enum(_)
        | Type::Scalar(_) => {
            diagnostics.push(messages::single_body(written, declared.get(&written.value)));
        }
    }
    None
}

/// The declared object of a name.
pub(super) fn lower_object(
    declared: &Declared<'_>,
    written: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) -> Option<ObjectId> {
    let name = Expression::innermost(&written.value);
    let found = declared.get(name);
    if let (Some(Item::Object(id)), Expression::Named(_)) = (found, Expression::of(&written.value))
    {
        return Some(id);
    }
    if found.is_none() && declared.incomplete {
        return None;
    }
    let is_object = |name: &&str| matches!(declared.get(name), Some(Item::Object(_)));
    diagnostics.push(match found {
        Some(item) => messages::error_body_not_an_object(written, name, item),
        None => messages::unknown_error_body(written, declared.names().filter(is_object)),
    });
    None
}

/// The grammar of a type whose values are texts.
fn grammar(type_: &str) -> Option<Grammar> {
    Some(match type_ {
        "string" => Grammar::Any,
        "alphanumeric" => Grammar::Alphanumeric,
        "numeric" => Grammar::Numeric,
        "time" => Grammar::Time,
        "uri" => Grammar::Uri,
        "email" => Grammar::Email,
        "uuid" => Grammar::Uuid,
        "country" => Grammar::Country,
        "currency" => Grammar::Currency,
        "phone" => Grammar::Phone,
        "language" => Grammar::Language,
        "iban" => Grammar::Iban,
        _ => return None,
    })
}

/// How many characters a text of a type has; any number, where little is known.
fn characters(type_: &str) -> Bounds {
    let bounds = |min, max| Bounds { min: Some(min), max: Some(max) };
    match type_ {
        "uri" | "email" => Bounds { min: Some(3), max: None },
        "language" => Bounds { min: Some(2), max: None },
        "country" => bounds(2, 2),
        "currency" => bounds(3, 3),
        "phone" => bounds(3, 16),
        "iban" => bounds(5, 34),
        "time" => Bounds { min: Some(9), max: None },
        "uuid" => bounds(36, 36),
        "boolean" => bounds(4, 5),
        // A sign, and 19 digits; or 28 digits and a point.
        "integer" => bounds(1, 20),
        "decimal" => bounds(1, 31),
        _ => Bounds::ANY,
    }
}

struct Types<'a, 's, 'd> {
    declared: &'a Declared<'s>,
    inline: Option<Item>,
    row: &'a syntax::Parameter,
    diagnostics: &'d mut Diagnostics,
}

impl Types<'_, '_, '_> {
    fn expression(&mut self, text: &str, span: Span) -> Option<Type> {
        if text.matches('<').count() > DEEPEST {
            self.diagnostics.push(messages::type_too_deep(DEEPEST, span));
            return None;
        }
        let items = lower_bounds("items", self.row.items.as_ref(), self.diagnostics);
        self.layer(text, span, items)
    }

    /// Reads a list or map and the type of its elements. Only the outermost layer
    /// gets the bounds.
    fn layer(&mut self, text: &str, span: Span, items: Bounds) -> Option<Type> {
        let mut of = |element| self.layer(element, span, Bounds::ANY).map(Box::new);
        Some(match Expression::of(text) {
            Expression::List(element) => Type::List { of: of(element)?, items },
            Expression::Map(element) => Type::Map { of: of(element)?, items },
            Expression::Named(name) => {
                let type_ = self.named(name, span)?;
                let is_free = matches!(type_, Type::FreeForm { items: Bounds::ANY });
                if is_free { Type::FreeForm { items } } else { type_ }
            }
        })
    }

    fn named(&mut self, name: &str, span: Span) -> Option<Type> {
        match (name, self.inline) {
            ("object", Some(Item::Object(id))) => return Some(Type::Object(id)),
            ("string" | "integer", Some(Item::Enum(id))) => {
                return Some(Type::Enum(EnumType::all(id)));
            }
            _ => {}
        }
        if let Some(grammar) = grammar(name) {
            return Some(Type::Text(self.text(name, grammar)));
        }
        let row = self.row;
        let as_text = self.as_text(name);
        Some(match name {
            "boolean" => Type::Boolean { as_text },
            "integer" => {
                let range = lower_range("range", row.range.as_ref(), self.diagnostics);
                Type::Integer { range, as_text }
            }
            "decimal" => {
                let range = lower_range("range", row.range.as_ref(), self.diagnostics);
                let digits = lower_digits(row.digits.as_deref(), self.diagnostics);
                check_range_has_digits(range, digits, row, self.diagnostics);
                Type::Decimal { range, digits, as_text }
            }
            "date" => self.format(false).map_or(Type::Date, Type::Formatted),
            "datetime" => self.format(true).map_or(Type::DateTime, Type::Formatted),
            "any" => Type::Any,
            "object" => Type::FreeForm { items: Bounds::ANY },
            name => match self.declared.get(name) {
                Some(Item::Object(id)) => Type::Object(id),
                Some(Item::Enum(id)) => Type::Enum(EnumType { id, only: self.narrowed(id) }),
                Some(Item::Scalar(id)) => Type::Scalar(id),
                None => {
                    self.unknown_type(name, span);
                    return None;
                }
            },
        })
    }

    /// The values of a declared enum that the row takes.
    fn narrowed(&mut self, id: EnumId) -> Option<Vec<usize>> {
        let (_, written) = self.row.values.as_ref()?;
        let draft = &self.declared.enums[id.0];
        let mut listed: Vec<&str> = Vec::new();
        for value in draft.values {
            if !listed.contains(&value.wire.value.as_str()) {
                listed.push(&value.wire.value);
            }
        }
        let mut only: Vec<(usize, Span)> = Vec::new();
        for value in written {
            let wire = &value.wire;
            if value.rust.is_some() || !value.description.is_empty() {
                self.diagnostics.push(messages::described_where_declared(wire, &draft.name.wire));
            }
            let Some(index) = listed.iter().position(|known| *known == wire.value) else {
                if !listed.is_empty() {
                    let name = &draft.name.wire;
                    self.diagnostics.push(messages::narrowed_to_others(wire, name, &listed));
                }
                continue;
            };
            match only.iter().find(|(known, _)| *known == index) {
                Some((_, first)) => {
                    self.diagnostics.push(messages::duplicate_value(wire, *first));
                }
                None => only.push((index, wire.span)),
            }
        }
        let mut only: Vec<_> = only.into_iter().map(|(index, _)| index).collect();
        only.sort_unstable();
        (!only.is_empty()).then_some(only)
    }

    fn text(&mut self, name: &str, grammar: Grammar) -> Text {
        let length = lower_bounds("length", self.row.length.as_ref(), self.diagnostics);
        let bytes = lower_bounds("bytes", self.row.bytes.as_ref(), self.diagnostics);
        self.check_sizes(name, length, bytes);
        let schemes = match &self.row.schemes {
            Some((span, written)) if grammar == Grammar::Uri => {
                lower_schemes(*span, written, self.diagnostics)
            }
            _ => Vec::new(),
        };
        let pattern = lower_pattern(self.row, self.diagnostics);
        Text { grammar, schemes, length, bytes, pattern }
    }

    /// Reports sizes that no text can have.
    fn check_sizes(&mut self, name: &str, length: Bounds, bytes: Bounds) {
        let own = characters(name);
        // Characters of a grammar take a byte each, and others up to four.
        let widest = if name == "string" { 4 } else { 1 };
        let by_length =
            Bounds { min: length.min, max: length.max.map(|max| max.saturating_mul(widest)) };
        let words = |bounds: &Bounds| bounds::words(bounds.min, bounds.max).to_string();
        let columns = [("length", length, &self.row.length), ("bytes", bytes, &self.row.bytes)];
        for (column, bounds, written) in columns {
            let Some(written) = written else { continue };
            if !bounds.meets(&own) {
                let own = words(&own);
                self.diagnostics.push(messages::impossible_size(
                    column,
                    name,
                    &own,
                    written.span(),
                ));
            } else if column == "bytes" && !bounds.meets(&by_length) {
                self.diagnostics.push(messages::length_without_bytes(written.span()));
            }
        }
    }

    /// The column `format`.
    fn format(&mut self, has_time: bool) -> Option<DateFormat> {
        let written = self.row.format.as_ref()?;
        match check_format(&written.value, has_time) {
            Ok(()) => Some(DateFormat { format: written.value.clone(), has_time }),
            Err(problem) => {
                self.diagnostics.push(messages::invalid_format(written, problem));
                None
            }
        }
    }

    /// The column `wire`.
    fn as_text(&mut self, type_: &str) -> Option<Box<Text>> {
        let wire = self.row.wire.as_ref()?;
        if wire.value != "string" {
            self.diagnostics.push(messages::invalid_wire(wire));
            return None;
        }
        let may_be = matches!(type_, "boolean" | "integer" | "decimal");
        may_be.then(|| Box::new(self.text(type_, Grammar::Any)))
    }

    fn unknown_type(&mut self, name: &str, span: Span) {
        if matches!(self.inline, Some(Item::Enum(_))) || self.declared.incomplete {
            return; // reported with the values
        }
        if name.is_empty() {
            self.diagnostics.push(messages::no_element_type(span));
            return;
        }
        let (instead, declared) = (type_instead(name), self.declared.names());
        self.diagnostics.push(messages::unknown_type(name, span, instead, BUILT_IN, declared));
    }

    /// Reports columns that do not apply to the row's type.
    fn misplaced_columns(&mut self, type_: &Type, written: &str) {
        let row = self.row;
        let element = type_.innermost();
        // A `wire` that can't be read may have meant to say so.
        let is_text = element.as_text().is_some() || row.wire.is_some();
        let is_uri = matches!(element, Type::Text(Text { grammar: Grammar::Uri, .. }));
        let is_decimal = matches!(element, Type::Decimal { .. });
        let is_number = is_decimal || matches!(element, Type::Integer { .. });
        let is_plain =
            matches!(type_, Type::Boolean { .. } | Type::Integer { .. } | Type::Decimal { .. });
        let has_items =
            matches!(type_, Type::List { .. } | Type::Map { .. } | Type::FreeForm { .. });
        let is_date = matches!(type_, Type::Date | Type::DateTime | Type::Formatted(_));
        if let Some(format) = row.format.as_ref().filter(|_| !is_date) {
            self.diagnostics.push(messages::misplaced_format(written, format.span));
        }
        let of_text =
            if is_plain { "strings, and to what `wire: string` makes one" } else { "strings" };
        // The inline enum reports a type that cannot have values, and a declared one
        // those that it does not have.
        let is_enum_of_values =
            matches!(self.inline, Some(Item::Enum(_))) || matches!(element, Type::Enum(_));
        let is_inline_object = matches!((element, self.inline), (Type::Object(id), Some(Item::Object(inline))) if *id == inline);
        let misplaced = [
            ("length", of_text, row.length.as_ref().filter(|_| !is_text).map(syntax::Bounds::span)),
            ("bytes", of_text, row.bytes.as_ref().filter(|_| !is_text).map(syntax::Bounds::span)),
            (
                "pattern",
                of_text,
                row.pattern.as_ref().filter(|_| !is_text).map(|pattern| pattern.span),
            ),
            (
                "schemes",
                "rows of type `uri`",
                row.schemes.as_ref().filter(|_| !is_uri).map(|(span, _)| *span),
            ),
            (
                "range",
                "numbers",
                row.range.as_ref().filter(|_| !is_number).map(syntax::Bounds::span),
            ),
            (
                "digits",
                "decimals",
                row.digits.as_ref().filter(|_| !is_decimal).map(|digits| digits.span),
            ),
            (
                "items",
                "lists, maps and free-form objects",
                row.items.as_ref().filter(|_| !has_items).map(syntax::Bounds::span),
            ),
            (
                "wire",
                "booleans and numbers",
                row.wire.as_ref().filter(|_| !is_plain).map(|wire| wire.span),
            ),
            (
                "values",
                "rows of type `string` or `integer`, or of a declared enum",
                row.values.as_ref().filter(|_| !is_enum_of_values).map(|(span, _)| *span),
            ),
            (
                row.nested.as_ref().map_or("parameters", |(_, table)| column_of(table)),
                "rows of type `object`",
                row.nested.as_ref().filter(|_| !is_inline_object).map(|(span, _)| *span),
            ),
        ];
        // Columns that are often confused.
        let instead = |column: &str| match column {
            "length" | "bytes" if is_number => Some("range"),
            "length" | "bytes" if has_items => Some("items"),
            "range" | "items" if is_text => Some("length"),
            _ => None,
        };
        for (column, of_what, span) in misplaced {
            let Some(span) = span else { continue };
            let instead = instead(column);
            self.diagnostics
                .push(messages::misplaced_column(column, written, of_what, instead, span));
        }
    }
}

/// The column by which a row has a table.
fn column_of(table: &syntax::Table) -> &'static str {
    match (table.parameters.is_empty(), &table.cases, &table.tag) {
        (true, Some(_), _) => "cases",
        (true, None, Some(_)) => "tag",
        _ => "parameters",
    }
}

/// Whether the values of a table are sent as text: headers, a query or a path.
pub(super) fn is_text_table(declared: &Declared<'_>, table: ObjectId) -> bool {
    declared.objects[table.0].role.texts().is_some()
}
