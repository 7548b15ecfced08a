//! Code that shows how a crate is used: made from the spec, and compiled as the
//! crate's doctests. Where no operation is simple enough there is none.

use std::collections::BTreeSet;

use crate::tokens;
use paramtable_language::model::{
    Api, DateFormat, Example, Literal, Object, Operation, Parameter, Presence, Range, Role, Type,
    limit,
};
use rust_decimal::Decimal;

/// A call's body, built.
pub(super) fn calling(api: &Api) -> Option<String> {
    let (object, setters, mut imports) = by_weight(api).into_iter().find_map(|(_, object)| {
        let mut sample = Sample { api, imports: BTreeSet::new() };
        let setters = sample.setters(object, "\n    ")?;
        Some((object, setters, sample.imports))
    })?;
    let (crate_name, type_) = (crate_name(api)?, object.name.rust());
    imports.insert(type_.to_owned());
    let imports: Vec<_> = imports.into_iter().collect();
    let imports = match imports.as_slice() {
        [one] => one.clone(),
        several => format!("{{{}}}", several.join(", ")),
    };
    Some(format!(
        "# Call it\n\n\
         Leaving out what is mandatory does not compile; what else holds between parameters is \
         checked.\n\n\
         ```no_run\n\
         use {crate_name}::{imports};\n\n\
         # fn main() -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {{\n\
         let request = {type_}::builder(){setters}\n    \
         .check()?; // a `Valid` request, or every violation at once\n\
         # ::std::result::Result::Ok(())\n\
         # }}\n\
         ```\n\n\
         Whatever `serde` writes of it is the body: wire names, and nothing that is absent."
    ))
}

/// A request's body, taken.
pub(super) fn serving(api: &Api) -> Option<String> {
    let (_, object) = by_weight(api).into_iter().next()?;
    let (crate_name, type_) = (crate_name(api)?, object.name.rust());
    Some(format!(
        "# Serve it\n\n\
         One pass over the body decodes it and checks everything.\n\n\
         ```no_run\n\
         use paramtable::{{ToProblem, from_json}};\n\n\
         # fn open(_: paramtable::Valid<{crate_name}::{type_}>) {{}}\n\
         # fn respond(_: u16, _: paramtable::Problem) {{}}\n\
         # let body = \"\";\n\
         match from_json::<{crate_name}::{type_}>(body) {{\n    \
         Ok(request) => open(request),\n    \
         // 400 if it is not JSON, else 422 with every violation, as RFC 9457 says.\n    \
         Err(rejection) => respond(rejection.status(), rejection.to_problem()),\n\
         }}\n\
         ```"
    ))
}

/// A response's body, read.
pub(super) fn reading(api: &Api) -> Option<String> {
    let by_weight = by_weight(api).into_iter().map(|(operation, _)| operation);
    let mut operations = by_weight.chain(operations(api));
    let response = operations.find_map(|operation| {
        let response = match operation.responses.as_slice() {
            [response] if operation.by_status.is_none() => response.body.as_ref()?,
            _ => return None,
        };
        (!response.is_alias).then(|| response.name.rust())
    })?;
    let crate_name = crate_name(api)?;
    Some(format!(
        "# Read the answer\n\n\
         Parameters and values that the API may add in time are taken; `validate` judges what \
         the tables say beyond types and what is mandatory.\n\n\
         ```no_run\n\
         # fn main() -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {{\n\
         # let body = \"\";\n\
         let response = paramtable::read_response::<{crate_name}::{response}>(body)?;\n\
         # ::std::result::Result::Ok(())\n\
         # }}\n\
         ```"
    ))
}

fn operations(api: &Api) -> impl Iterator<Item = &Operation> {
    let operations = api.pages.iter().filter_map(|page| page.operation.as_ref());
    operations.filter(|operation| !operation.is_callback)
}

/// The operations whose request is a table, those with the most to show first.
fn by_weight(api: &Api) -> Vec<(&Operation, &Object)> {
    let mut requests: Vec<_> = operations(api)
        .filter_map(|operation| match operation.request.as_ref()?.type_ {
            Type::Object(id) if api.object(id).role == Role::Request => {
                Some((operation, api.object(id)))
            }
            _ => None,
        })
        .collect();
    // Stable, so that among equals the order of the pages decides.
    requests.sort_by_key(|(operation, object)| {
        std::cmp::Reverse((operation.variants.len(), object.parameters.len()))
    });
    requests
}

fn crate_name(api: &Api) -> Option<String> {
    let name = api.crate_name.as_ref()?;
    Some(tokens::ident(&name.replace('-', "_")).to_string())
}

/// Values for mandatory parameters, and the types that they name.
struct Sample<'a> {
    api: &'a Api,
    imports: BTreeSet<String>,
}

impl Sample<'_> {
    /// A call of each mandatory parameter's setter.
    fn setters(&mut self, object: &Object, before: &str) -> Option<String> {
        if object.cases.is_some() {
            return None;
        }
        let mandatory = object.parameters.iter();
        let mut mandatory = mandatory.filter(|parameter| parameter.presence == Presence::Mandatory);
        mandatory.try_fold(String::new(), |calls, parameter| {
            let (setter, value) = (tokens::name(&parameter.name), self.parameter(parameter)?);
            Some(format!("{calls}{before}.{setter}({value})"))
        })
    }

    /// The argument of a setter; `None` if it takes more than a line.
    fn parameter(&mut self, parameter: &Parameter) -> Option<String> {
        if parameter.nullable || parameter.boxed {
            return None;
        }
        let example = match &parameter.example {
            Some(Example::Literal(literal)) => Some(literal),
            Some(Example::Json(_)) | None => None,
        };
        self.value(&parameter.type_, example)
    }

    fn value(&mut self, type_: &Type, example: Option<&Literal>) -> Option<String> {
        Some(match type_ {
            Type::Text { .. } => format!("{:?}", text_of(example).unwrap_or("...")),
            Type::Date | Type::Formatted(DateFormat { has_time: false, .. }) => {
                let text = text_of(example).unwrap_or("2026-01-31");
                format!("{text:?}.parse::<paramtable::Date>()?")
            }
            Type::Formatted(DateFormat { has_time: true, .. }) => {
                let text = text_of(example).unwrap_or("2026-01-31T23:59:00");
                format!("{text:?}.parse::<paramtable::LocalDateTime>()?")
            }
            Type::DateTime => {
                let text = text_of(example).unwrap_or("2026-01-31T23:59:00Z");
                format!("{text:?}.parse::<paramtable::DateTime>()?")
            }
            Type::Boolean { .. } => match example {
                Some(Literal::Boolean(value)) => value.to_string(),
                _ => String::from("true"),
            },
            Type::Integer { range, .. } => {
                let value = match example {
                    Some(Literal::Integer(value)) => *value,
                    _ => whole_within(*range),
                };
                // Whoever takes a number of 64 bits takes one of 32 as well.
                match i32::try_from(value) {
                    Ok(value) => value.to_string(),
                    Err(_) => format!("{value}_i64"),
                }
            }
            Type::Decimal { range, .. } => {
                let value = match example {
                    Some(Literal::Decimal(value)) => *value,
                    _ => within(*range),
                };
                match value.to_string().parse::<i32>() {
                    Ok(whole) => whole.to_string(),
                    Err(_) => format!("\"{value}\".parse::<paramtable::Decimal>()?"),
                }
            }
            Type::Enum(type_) => {
                let enumeration = self.api.enumeration(type_.id);
                let index = match (example, &type_.only) {
                    (Some(Literal::Variant(_, index)), _) => *index,
                    (_, Some(only)) => *only.first()?,
                    (_, None) => 0,
                };
                let variant = tokens::name(&enumeration.values.get(index)?.name);
                self.imports.insert(enumeration.name.rust().to_owned());
                format!("{}::{variant}", enumeration.name.rust())
            }
            Type::Scalar(id) => {
                let scalar = self.api.scalar(*id);
                let own = match &scalar.example {
                    Some(Example::Literal(literal)) => Some(literal),
                    Some(Example::Json(_)) | None => None,
                };
                let inner = self.value(&scalar.type_, example.or(own))?;
                if let Type::Text { .. } = scalar.type_ {
                    return Some(format!("{inner}.parse()?"));
                }
                self.imports.insert(scalar.name.rust().to_owned());
                // Unlike a setter this takes the inner value and nothing else.
                let is_plain = inner.parse::<i32>().is_ok();
                let inner = match scalar.type_ {
                    Type::Integer { .. } if is_plain => format!("{inner}_i64"),
                    Type::Decimal { .. } if is_plain => {
                        format!("paramtable::Decimal::from({inner})")
                    }
                    Type::Boolean { .. }
                    | Type::Integer { .. }
                    | Type::Decimal { .. }
                    | Type::Text { .. }
                    | Type::Date
                    | Type::DateTime
                    | Type::Formatted(_)
                    | Type::FreeForm { .. }
                    | Type::Any
                    | Type::Enum(_)
                    | Type::Object(_)
                    | Type::Scalar(_)
                    | Type::List { .. }
                    | Type::Map { .. } => inner,
                };
                format!("{}::try_from({inner})?", scalar.name.rust())
            }
            Type::Object(id) => {
                let object = self.api.object(*id);
                let setters = self.setters(object, "")?;
                self.imports.insert(object.name.rust().to_owned());
                format!("{}::builder(){setters}.build()", object.name.rust())
            }
            Type::FreeForm { .. } | Type::Any | Type::List { .. } | Type::Map { .. } => {
                return None;
            }
        })
    }
}

fn text_of(example: Option<&Literal>) -> Option<&str> {
    match example? {
        Literal::Text(text)
        | Literal::Date(text)
        | Literal::DateTime(text)
        | Literal::Formatted { plain: text, .. } => Some(text),
        Literal::Boolean(_) | Literal::Integer(_) | Literal::Decimal(_) | Literal::Variant(..) => {
            None
        }
    }
}

/// A whole number within bounds, a bound itself if it may be.
fn whole_within(range: Range<i64>) -> i64 {
    let lower = limit(&range.lower).map(|lower| [*lower, lower.saturating_add(1)]);
    let upper = limit(&range.upper).map(|upper| [*upper, upper.saturating_sub(1)]);
    let numbers = lower.into_iter().chain(upper).flatten();
    numbers.into_iter().find(|number| range.contains(number)).unwrap_or(1)
}

/// A decimal within bounds, a bound itself if it may be.
fn within(range: Range<Decimal>) -> Decimal {
    let [lower, upper] = [limit(&range.lower).copied(), limit(&range.upper).copied()];
    let between =
        lower.zip(upper).map(|(lower, upper)| lower / Decimal::TWO + upper / Decimal::TWO);
    let above = lower.map(|lower| lower.saturating_add(Decimal::ONE));
    let below = upper.map(|upper| upper.saturating_sub(Decimal::ONE));
    let numbers = [lower, upper, above, below, between].into_iter().flatten();
    numbers.into_iter().find(|number| range.contains(number)).unwrap_or(Decimal::ONE)
}
