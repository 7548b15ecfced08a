//! Rows of a table, as messages quote them and as fields can hold them.

use std::fmt::Write as _;

use paramtable_language::model::{Api, Cases, Object, Parameter, Presence, Type};
use paramtable_language::{Sources, Span};
use proc_macro2::TokenStream;
use quote::quote;

use crate::report::visible;

/// The most lines of a page that a message quotes.
const MAX_LINES: usize = 6;

/// Where something stands, as an excerpt begins.
pub(crate) fn place(sources: &Sources, span: Span) -> String {
    let source = sources.get(span.file);
    let (line, column) = source.line_and_column(span.range().start);
    format!("--> {}:{line}:{column}", source.shown())
}

/// A row, or a rule, as it stands on its page: the file, the line and the text.
pub(crate) fn excerpt(sources: &Sources, span: Span) -> String {
    let source = sources.get(span.file);
    let (line, _) = source.line_and_column(span.range().start);
    let mut lines = source.text().lines().skip(line - 1);
    let first = lines.next().unwrap_or_default();
    let indent = indent_of(first);
    // Lines that are indented below the name belong to it.
    let rest = lines.take_while(|line| line.trim().is_empty() || indent_of(line) > indent);
    let mut quoted: Vec<_> = std::iter::once(first).chain(rest).collect();
    while quoted.last().is_some_and(|line| line.trim().is_empty()) {
        quoted.pop();
    }
    let width = (line + quoted.len().min(MAX_LINES)).to_string().len();
    let mut text = format!("{:width$}{}\n{:width$} |", "", place(sources, span), "");
    for (number, quoted_line) in (line..).zip(quoted.iter().take(MAX_LINES)) {
        let shown = visible(quoted_line.get(indent..).unwrap_or_default().trim_end());
        let _ = write!(text, "\n{number:width$} | {shown}");
    }
    if quoted.len() > MAX_LINES {
        text.push_str("\n...");
    }
    text
}

fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// The layers around the values of a row, outermost first.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Layer {
    Option,
    Nullable,
    Box,
    Vec,
    BTreeMap,
}

impl Layer {
    /// The name of the type.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Option => "Option",
            Self::Nullable => "Nullable",
            Self::Box => "Box",
            Self::Vec => "Vec",
            Self::BTreeMap => "BTreeMap",
        }
    }

    fn shape(self, of: &TokenStream) -> TokenStream {
        match self {
            Self::Option => quote!(p::OptionalRow<#of>),
            Self::Nullable => quote!(p::NullableRow<#of>),
            Self::Box => quote!(p::BoxedRow<#of>),
            Self::Vec => quote!(p::ListRow<#of>),
            Self::BTreeMap => quote!(p::MapRow<#of>),
        }
    }

    fn around(self, of: &str) -> String {
        match self {
            Self::BTreeMap => format!("BTreeMap<String, {of}>"),
            Self::Option | Self::Nullable | Self::Box | Self::Vec => {
                format!("{}<{of}>", self.name())
            }
        }
    }
}

/// Everything around the values of a row.
pub(crate) fn layers(parameter: &Parameter) -> Vec<Layer> {
    let mut layers = Vec::new();
    if parameter.presence != Presence::Mandatory {
        layers.push(Layer::Option);
    }
    if parameter.nullable {
        layers.push(Layer::Nullable);
    }
    if parameter.boxed {
        layers.push(Layer::Box);
    }
    let mut type_ = &parameter.type_;
    loop {
        type_ = match type_ {
            Type::List { of, .. } => {
                layers.push(Layer::Vec);
                of
            }
            Type::Map { of, .. } => {
                layers.push(Layer::BTreeMap);
                of
            }
            Type::Text(_)
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
            | Type::Scalar(_) => return layers,
        };
    }
}

/// The name of the field for a row. That of a tag holds the case.
pub(crate) fn field_name<'a>(object: &Object, parameter: &'a Parameter) -> &'a str {
    if object.cases_of(parameter).is_some() { "case" } else { parameter.name.rust() }
}

/// The shape that a type has to fit: the layers, around a single value of a row.
pub(crate) fn shape(
    api: &Api,
    layers: &[Layer],
    type_: &Type,
    cases: Option<&Cases>,
) -> TokenStream {
    let leaf = match plain(api, type_) {
        _ if cases.is_some() => quote!(p::CaseRow),
        Type::Object(_) => quote!(p::ObjectRow),
        Type::Enum(type_) if api.enumeration(type_.id).is_integer => quote!(p::IntegerEnumRow),
        Type::Enum(_) => quote!(p::EnumRow),
        Type::Boolean { .. } => quote!(p::ValueRow<bool>),
        Type::Integer { .. } => quote!(p::ValueRow<i64>),
        Type::Decimal { .. } => quote!(p::ValueRow<::paramtable::Decimal>),
        Type::DateTime => quote!(p::ValueRow<::paramtable::DateTime>),
        Type::Formatted(format) if format.has_time => {
            quote!(p::ValueRow<::paramtable::LocalDateTime>)
        }
        Type::Date | Type::Formatted(_) => quote!(p::ValueRow<::paramtable::Date>),
        Type::FreeForm { .. } => quote!(p::ValueRow<::paramtable::Object>),
        Type::Any => quote!(p::ValueRow<::paramtable::Value>),
        Type::Text(_) => quote!(p::ValueRow<::std::string::String>),
        // `plain` looks through these.
        Type::Scalar(_) | Type::List { .. } | Type::Map { .. } => TokenStream::new(),
    };
    layers.iter().rev().fold(leaf, |of, layer| layer.shape(&of))
}

/// A type that would do, in words.
///
/// `names_only` is as in `TableContext`.
pub(crate) fn expected(
    api: &Api,
    layers: &[Layer],
    type_: &Type,
    cases: Option<&Cases>,
    names_only: bool,
) -> String {
    if let Some(cases) = cases {
        let name = cases.name.rust();
        let written = layers.iter().rev().fold(name.to_owned(), |of, layer| layer.around(&of));
        return format!("`{written}`, the enum that is generated for the cases,");
    }
    let (leaf, declared) = match plain(api, type_) {
        Type::Object(id) => {
            let name = &api.object(*id).name;
            let name = if names_only { name.wire() } else { name.rust() };
            let declared = if names_only {
                String::from(
                    "a struct that derives `Validate`, or `#[param(type = \"...\")]` with what this holds,",
                )
            } else {
                format!("a struct that derives `Table` with `object = \"{name}\"`")
            };
            (name, Some(declared))
        }
        Type::Enum(type_) => {
            let name = api.enumeration(type_.id).name.rust();
            let declared = if names_only {
                String::from("an enum of these values that derives `Validate`")
            } else {
                format!("an enum that derives `Table` with `enum = \"{name}\"`")
            };
            (name, Some(declared))
        }
        type_ => (rust_name(api, type_).unwrap_or_default(), None),
    };
    let written = layers.iter().rev().fold(leaf.to_owned(), |of, layer| layer.around(&of));
    // A generated scalar checks its inner value by itself.
    let made_of = match type_.innermost() {
        Type::Scalar(id) => {
            format!(" (the scalar `{}` is made of `{leaf}`)", api.scalar(*id).name.wire())
        }
        _ => String::new(),
    };
    match declared {
        Some(declared) if layers.is_empty() => declared,
        Some(declared) => format!("`{written}`, where `{leaf}` is {declared}"),
        None if layers.is_empty() => {
            format!("`{written}`{made_of}, or a newtype of it that derives `Wraps`,")
        }
        None => format!("`{written}`{made_of}"),
    }
}

/// A field for a row, as it could be written.
pub(crate) fn as_field(api: &Api, object: &Object, parameter: &Parameter) -> String {
    let leaf = match (object.cases_of(parameter), plain(api, &parameter.type_)) {
        (Some(cases), _) => cases.name.rust(),
        (None, Type::Object(id)) => api.object(*id).name.rust(),
        (None, Type::Enum(type_)) => api.enumeration(type_.id).name.rust(),
        (None, type_) => rust_name(api, type_).unwrap_or_default(),
    };
    let layers = layers(parameter);
    let type_ = layers.iter().rev().fold(leaf.to_owned(), |of, layer| layer.around(&of));
    format!("{}: {type_}", field_name(object, parameter))
}

/// The name of the type that a row's values have by themselves, if they have one.
fn rust_name(api: &Api, type_: &Type) -> Option<&'static str> {
    Some(match plain(api, type_) {
        Type::Object(_)
        | Type::Enum(_)
        // `plain` looks through these.
        | Type::Scalar(_)
        | Type::List { .. }
        | Type::Map { .. } => return None,
        Type::Boolean { .. } => "bool",
        Type::Integer { .. } => "i64",
        Type::Decimal { .. } => "Decimal",
        Type::DateTime => "DateTime",
        Type::Formatted(format) if format.has_time => "LocalDateTime",
        Type::Date | Type::Formatted(_) => "Date",
        Type::FreeForm { .. } => "Object",
        Type::Any => "Value",
        Type::Text(_) => "String",
    })
}

fn plain<'a>(api: &'a Api, type_: &'a Type) -> &'a Type {
    match type_.innermost() {
        Type::Scalar(id) => &api.scalar(*id).type_,
        other => other,
    }
}
