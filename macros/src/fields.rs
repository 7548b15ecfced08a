//! The fields of a struct and the rows of a table: which field holds which
//! parameter, and the mistakes in that.

use paramtable_language::diagnostic::nearest;
use paramtable_language::model::{
    Api, Object, ObjectId, Parameter, Path, Presence, Unheld, unheld, words_of_path,
};
use paramtable_rust::{UserStruct, emit_user_struct};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::LitStr;
use syn::ext::IdentExt;

use crate::context::TableContext;
use crate::fit::hold;
use crate::report::{did_you_mean, quoted};
use crate::row::{as_field, excerpt, field_name, place};

/// The result for a struct.
pub(crate) struct Matched {
    pub(crate) user_struct: UserStruct,
    /// Names for the struct and its fields' types as they are written.
    written: TokenStream,
    /// The compiler's checks of them.
    checks: TokenStream,
}

impl Matched {
    /// The same with the type of the spec's facts.
    pub(crate) fn with_facts(mut self, facts: Option<&syn::Path>) -> Self {
        self.user_struct.facts = facts.map(ToTokens::to_token_stream);
        self
    }

    /// Decoding, validation and serialisation, apart from the code that people wrote.
    pub(crate) fn emit(&self, api: &Api, id: ObjectId) -> TokenStream {
        let Self { user_struct, written, checks } = self;
        let machinery = emit_user_struct(api, id, user_struct);
        quote! {
            #written
            const _: () = {
                #machinery
                #checks
            };
        }
    }
}

/// Matches fields to rows, in the order of the fields; mistakes are collected.
/// `wire_name` is the parameter that a field asks for by its name on the wire.
pub(crate) fn match_fields(
    context: TableContext<'_>,
    type_: &Ident,
    fields: &[&syn::Field],
    partial: bool,
    errors: &mut Vec<syn::Error>,
    wire_name: &mut dyn FnMut(&syn::Field, &mut Vec<syn::Error>) -> Option<LitStr>,
) -> Matched {
    let object = context.object;
    let by = format_ident!("__Own");
    let mut user_struct =
        UserStruct { type_: by.clone(), fields: Vec::new(), facts: None, unmatched: Vec::new() };
    let mut written = quote!(type #by = #type_;);
    let mut checks = TokenStream::new();
    // Whether it is not known which parameter a field was meant for.
    let mut is_unclear = false;
    for field in fields {
        let Some(ident) = &field.ident else { continue };
        let (said, asked) = (errors.len(), wire_name(field, errors));
        if errors.len() > said {
            is_unclear = true;
            user_struct.unmatched.push(ident.clone());
            continue;
        }
        let name = ident.unraw().to_string();
        let found = object.parameters.iter().find(|parameter| match &asked {
            Some(wire) => parameter.name.wire() == wire.value(),
            None => field_name(object, parameter) == name,
        });
        let Some(parameter) = found else {
            errors.push(unknown(context, ident, asked.as_ref()));
            user_struct.unmatched.push(ident.clone());
            continue;
        };
        let wire = parameter.name.wire();
        if user_struct.fields.iter().any(|other| other.wire == wire) {
            let row = excerpt(&context.checked.sources, parameter.span);
            let message = format!("`{wire}` has a field already\n{row}");
            errors.push(syn::Error::new(ident.span(), message));
            user_struct.unmatched.push(ident.clone());
            continue;
        }
        let fit = hold(context, parameter, type_, ident, &field.ty);
        written.extend(fit.written);
        checks.extend(fit.checks);
        user_struct.fields.push(fit.field);
    }
    if !is_unclear {
        report_missing(context, type_, &user_struct, partial, errors);
        if partial {
            report_unheld(context, type_, &user_struct, errors);
        }
    }
    Matched { user_struct, written, checks }
}

/// Of a field that no row is for: the row that was meant, or all there are.
fn unknown(context: TableContext<'_>, ident: &Ident, asked: Option<&LitStr>) -> syn::Error {
    let TableContext { checked, object, .. } = context;
    let (written, span, what) = match asked {
        Some(asked) => (asked.value(), asked.span(), ""),
        None => (ident.unraw().to_string(), ident.span(), "for the field "),
    };
    let name = |parameter: &Parameter| match asked {
        Some(_) => parameter.name.wire().to_owned(),
        None => field_name(object, parameter).to_owned(),
    };
    let names: Vec<_> = object.parameters.iter().map(name).collect();
    let near = nearest(&written, names.iter().map(String::as_str));
    let row = object.parameters.iter().find(|parameter| near == Some(&name(parameter)));
    let help = match (row, object.parameters.first()) {
        (Some(row), _) => {
            format!("{}\n{}", did_you_mean(near), excerpt(&checked.sources, row.span))
        }
        (None, Some(first)) => {
            let wires: Vec<_> = object.parameters.iter().map(|known| known.name.wire()).collect();
            let place = place(&checked.sources, first.span);
            format!("\n= help: it has {}{RENAME}\n{place}", quoted(&wires))
        }
        (None, None) => String::new(),
    };
    let table = object.name.wire();
    syn::Error::new(span, format!("`{table}` has no parameter {what}`{written}`{help}"))
}

const RENAME: &str =
    "; `#[table(rename = \"...\")]` names the one that a field of another name holds";

/// Reports parameters that have no field and need one.
fn report_missing(
    context: TableContext<'_>,
    type_: &Ident,
    user_struct: &UserStruct,
    partial: bool,
    errors: &mut Vec<syn::Error>,
) {
    let TableContext { checked, api, object, .. } = context;
    let span = type_.span();
    let has_field = |wire: &str| user_struct.fields.iter().any(|field| field.wire == wire);
    // A misspelt field was meant for one of these, and is reported already.
    for (index, parameter) in object.parameters.iter().enumerate() {
        let wire = parameter.name.wire();
        if has_field(wire) || was_meant(user_struct, object, parameter) {
            continue;
        }
        let add = as_field(api, object, parameter);
        let why = if object.cases_of(parameter).is_some() {
            let help = format!("\n= help: add `{add}`, which holds the case");
            Some((String::from("is the tag"), help))
        } else if parameter.presence == Presence::Mandatory {
            Some((String::from("is mandatory"), format!("\n= help: add `{add}`")))
        } else if !partial {
            let help = format!(
                "\n= help: add `{add}`, or `#[table(partial)]`, which leaves out what is optional"
            );
            Some((String::from("the table has"), help))
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
}

/// Reports the rules and conditions that would not hold without the parameters that
/// are left out.
fn report_unheld(
    context: TableContext<'_>,
    type_: &Ident,
    user_struct: &UserStruct,
    errors: &mut Vec<syn::Error>,
) {
    let TableContext { checked, api, object, .. } = context;
    let is_left_out = |index: usize| {
        let parameter = &object.parameters[index];
        let has_field = user_struct.fields.iter().any(|field| field.wire == parameter.name.wire());
        let was_said = parameter.presence == Presence::Mandatory
            || object.seen.contains(&index)
            || object.cases_of(parameter).is_some();
        !has_field && !was_said && !was_meant(user_struct, object, parameter)
    };
    // One field fixes all reports about it, so it is reported once.
    let mut asked: Vec<&Parameter> = Vec::new();
    for unheld in unheld(api, object, is_left_out) {
        let (what, missing, span) = match &unheld {
            Unheld::Demanded(parameter) => {
                let what = format!(
                    "`{type_}` leaves out `{}`, which has to be sent under a condition",
                    parameter.name.wire()
                );
                (what, vec![*parameter], parameter.span)
            }
            Unheld::Condition { of, reads } => {
                let what = format!("the condition of `{}`", of.name.wire());
                (depends(api, &what, reads, type_), first_rows(object, reads), of.span)
            }
            Unheld::Rule { rule, reads } => {
                let what = format!("the rule `{}`", rule.id);
                (depends(api, &what, reads, type_), first_rows(object, reads), rule.span)
            }
        };
        let is_asked =
            |parameter: &&Parameter| asked.iter().any(|known| std::ptr::eq(*known, *parameter));
        let new: Vec<_> = missing.into_iter().filter(|parameter| !is_asked(parameter)).collect();
        if new.is_empty() {
            continue;
        }
        let fields: Vec<_> = new.iter().map(|parameter| as_field(api, object, parameter)).collect();
        asked.extend(new);
        let row = excerpt(&checked.sources, span);
        let message = format!("{what}\n= help: add {}\n{row}", quoted(&fields));
        errors.push(syn::Error::new(type_.span(), message));
    }
}

/// The parameters that a condition or a rule reads and that are left out.
fn depends(api: &Api, what: &str, reads: &[&Path], type_: &Ident) -> String {
    let reads: Vec<_> = reads.iter().map(|path| words_of_path(path).in_code(api)).collect();
    format!(
        "{what} depends on {}, which `{type_}` leaves out: what held when it was read would not hold without it",
        reads.join(" and ")
    )
}

/// The rows of the table itself that paths start from.
fn first_rows<'a>(object: &'a Object, paths: &[&Path]) -> Vec<&'a Parameter> {
    let mut rows: Vec<usize> = paths.iter().map(|path| path.first().parameter).collect();
    rows.sort_unstable();
    rows.dedup();
    rows.into_iter().map(|row| &object.parameters[row]).collect()
}

/// Whether a field of another name was meant for a parameter; then the field is
/// reported.
fn was_meant(user_struct: &UserStruct, object: &Object, parameter: &Parameter) -> bool {
    let is_near = |stranger: &Ident| {
        nearest(&stranger.unraw().to_string(), [field_name(object, parameter)]).is_some()
    };
    user_struct.unmatched.iter().any(is_near)
}
