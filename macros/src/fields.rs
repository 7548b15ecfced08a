//! The fields of a struct against the rows of a table: which field holds which
//! parameter, and what is wrong with that.

use paramtable_codegen::Checked;
use paramtable_codegen::diagnostic::nearest;
use paramtable_codegen::emit::rust::Own;
use paramtable_codegen::model::{Api, Object, Path, Presence, Rule, Statement, words_of_path};
use proc_macro2::{Ident, TokenStream};
use syn::LitStr;
use syn::ext::IdentExt;

use crate::fit::hold;
use crate::row::excerpt;

/// The table that a struct is held to.
#[derive(Clone, Copy)]
pub(crate) struct Against<'a> {
    pub(crate) checked: &'a Checked,
    pub(crate) api: &'a Api,
    pub(crate) object: &'a Object,
}

/// What came of a struct.
pub(crate) struct Matched {
    pub(crate) own: Own,
    /// What the compiler checks of the fields' types.
    pub(crate) checks: TokenStream,
}

/// Matches fields to rows, in the order of the fields; mistakes are collected.
/// `wire_name` is the parameter that a field asks for by its name on the wire.
pub(crate) fn match_fields(
    against: Against<'_>,
    type_: &Ident,
    fields: &syn::FieldsNamed,
    partial: bool,
    errors: &mut Vec<syn::Error>,
    wire_name: &mut dyn FnMut(&syn::Field, &mut Vec<syn::Error>) -> Option<LitStr>,
) -> Matched {
    let object = against.object;
    let mut own = Own { type_: type_.clone(), fields: Vec::new(), strangers: Vec::new() };
    let mut checks = TokenStream::new();
    for field in &fields.named {
        let Some(ident) = &field.ident else { continue };
        let asked = wire_name(field, errors);
        let name = ident.unraw().to_string();
        let found = object.parameters.iter().find(|parameter| match &asked {
            Some(wire) => parameter.name.wire() == wire.value(),
            None => parameter.name.rust() == name,
        });
        let Some(parameter) = found else {
            errors.push(unknown(object, ident, asked.as_ref()));
            own.strangers.push(ident.clone());
            continue;
        };
        let wire = parameter.name.wire();
        if own.fields.iter().any(|other| other.wire == wire) {
            let message = format!("`{wire}` has a field already");
            errors.push(syn::Error::new(ident.span(), message));
            own.strangers.push(ident.clone());
            continue;
        }
        let (field, check) = hold(against, parameter, ident, &field.ty);
        checks.extend(check);
        own.fields.push(field);
    }
    report_left_out(against, &own, partial, errors);
    Matched { own, checks }
}

fn unknown(object: &Object, ident: &Ident, asked: Option<&LitStr>) -> syn::Error {
    let wires = || object.parameters.iter().map(|parameter| parameter.name.wire());
    let rusts = || object.parameters.iter().map(|parameter| parameter.name.rust());
    let table = object.name.wire();
    match asked {
        Some(asked) => {
            let written = asked.value();
            let near = nearest(&written, wires());
            let message = format!("`{table}` has no parameter `{written}`{}", did_you_mean(near));
            syn::Error::new(asked.span(), message)
        }
        None => {
            let written = ident.unraw().to_string();
            let near = nearest(&written, rusts());
            let help = did_you_mean(near);
            let help = if help.is_empty() {
                String::from(
                    "\n= help: `#[table(rename = \"...\")]` names the parameter that a field of another name holds",
                )
            } else {
                help
            };
            let message = format!("`{table}` has no parameter for the field `{written}`{help}");
            syn::Error::new(ident.span(), message)
        }
    }
}

/// Advice, if there is something to advise.
pub(crate) fn did_you_mean(near: Option<&str>) -> String {
    near.map(|near| format!("\n= help: did you mean `{near}`?")).unwrap_or_default()
}

/// Says which parameters have no field and need one.
fn report_left_out(against: Against<'_>, own: &Own, partial: bool, errors: &mut Vec<syn::Error>) {
    let Against { checked, api, object } = against;
    let (type_, span) = (&own.type_, own.type_.span());
    let has_field = |wire: &str| own.fields.iter().any(|field| field.wire == wire);
    // A field that was misspelt was meant for one of these: said once.
    for (index, parameter) in object.parameters.iter().enumerate() {
        let wire = parameter.name.wire();
        let was_meant = |stranger: &Ident| {
            nearest(&stranger.unraw().to_string(), [parameter.name.rust()]).is_some()
        };
        if has_field(wire) || own.strangers.iter().any(was_meant) {
            continue;
        }
        let why = if parameter.presence == Presence::Mandatory {
            Some((String::from("is mandatory"), String::new()))
        } else if !partial {
            let help = "\n= help: `#[table(partial)]` leaves out what is optional";
            Some((String::from("the table has"), help.to_owned()))
        } else if object.seen.contains(&index) {
            let help = "\n= help: what is left out is judged and dropped, so a rule that looks here from above would find nothing";
            Some((String::from("a rule of a table above reads"), help.to_owned()))
        } else {
            None
        };
        if let Some((why, help)) = why {
            let row = excerpt(&checked.sources, parameter.span);
            let message = format!("`{type_}` has no field for `{wire}`, which {why}{help}\n{row}");
            errors.push(syn::Error::new(span, message));
        }
    }
    if !partial {
        return;
    }
    let left_out = |path: &Path| {
        let parameter = &object.parameters[path.first().parameter];
        (!has_field(parameter.name.wire()) && parameter.presence != Presence::Mandatory)
            .then_some(parameter)
    };
    for parameter in &object.parameters {
        let demands = parameter.conditions.iter().any(|condition| condition.kind.demands());
        let is_left_out = !has_field(parameter.name.wire());
        if demands && is_left_out && parameter.presence != Presence::Mandatory {
            let row = excerpt(&checked.sources, parameter.span);
            let wire = parameter.name.wire();
            let message = format!(
                "`{type_}` leaves out `{wire}`, which has to be sent under a condition\n= help: add the field `{}`\n{row}",
                parameter.name.rust()
            );
            errors.push(syn::Error::new(span, message));
        }
    }
    for rule in &object.rules {
        let needed = needed_by(rule).filter(|path| left_out(path).is_some());
        let needed: Vec<_> = needed.map(|path| words_of_path(path).in_code(api)).collect();
        if !needed.is_empty() {
            let row = excerpt(&checked.sources, rule.span);
            let message = format!(
                "the rule `{}` needs {}, which `{type_}` leaves out: a value without it could never be sent\n{row}",
                rule.id,
                needed.join(" and ")
            );
            errors.push(syn::Error::new(span, message));
        }
    }
}

/// The parameters that a rule may ask for.
fn needed_by(rule: &Rule) -> impl Iterator<Item = &Path> {
    use paramtable_codegen::model::Group;
    rule.statements.iter().flat_map(|statement| match statement {
        Statement::Require(paths) => paths.as_slice(),
        Statement::Group(Group::ExactlyOneOf | Group::AtLeastOneOf | Group::AllOrNoneOf, paths) => {
            paths.as_slice()
        }
        _ => &[],
    })
}
