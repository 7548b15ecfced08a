//! `#[derive(Validate)]`: a table from attributes. They are written down as a
//! page, which goes the way of every page; so the two can't differ, and the page
//! can be had.

use std::fmt::Write as _;

use heck::ToSnakeCase;
use paramtable_codegen::emit::rust::{OwnVariant, emit_own_enum};
use paramtable_codegen::{
    BUILT_IN_TYPES, Diagnostic, Diagnostics, Purpose, Sources, check_within, keys,
};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::{Attribute, Data, DeriveInput, Fields, LitStr};

use crate::attributes::{Entry, entries, misplaced};
use crate::case::{Case, named};
use crate::fields::{Against, match_fields};
use crate::fit::inside;
use crate::page::{Page, Value};
use crate::report;
use crate::row::Layer;
use crate::table::{NAMED_FIELDS, NO_GENERICS, finish, stand_in};
use crate::variants::{HOLDS_NOTHING, is_for_unlisted};

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Vec::new();
    let type_ = &input.ident;
    if !input.generics.params.is_empty() {
        errors.push(syn::Error::new_spanned(&input.generics, NO_GENERICS));
    }
    let case = Case::read(&input.attrs, &mut errors);
    let items = match &input.data {
        _ if !errors.is_empty() => None,
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => of_struct(&input, fields, case, &mut errors),
            _ => {
                errors.push(syn::Error::new(type_.span(), NAMED_FIELDS));
                None
            }
        },
        Data::Enum(data) => of_enum(&input, data, case, &mut errors),
        Data::Union(_) => {
            errors.push(syn::Error::new(type_.span(), "a struct or an enum is expected here"));
            None
        }
    };
    let items = items.unwrap_or_else(|| {
        let (stand_in, (before, after, bounds)) =
            (stand_in(&input, errors.pop()), input.generics.split_for_impl());
        quote! {
            #stand_in
            impl #before #type_ #after #bounds {
                pub fn table_yaml() -> &'static str { "" }
            }
        }
    });
    finish(&TokenStream::new(), &items, &errors)
}

fn of_struct(
    input: &DeriveInput,
    fields: &syn::FieldsNamed,
    case: Option<Case>,
    errors: &mut Vec<syn::Error>,
) -> Option<TokenStream> {
    let (type_, name) = (&input.ident, input.ident.unraw().to_string());
    misplaced(&input.attrs, &["table", "rule"], errors);
    let mut page = Page::default();
    page.key(0, "objects", type_.span());
    page.key(1, &name, type_.span());
    if let Some((description, span)) = comment(&input.attrs) {
        page.entry(2, "description", span, &Value::Text(description, span));
    }
    page.key(2, "parameters", type_.span());
    let mut wires = Vec::new();
    let mut others: Vec<String> = Vec::new();
    for field in &fields.named {
        let Some(ident) = &field.ident else { continue };
        misplaced(&field.attrs, &["param"], errors);
        let mut row = entries(&field.attrs, "param", errors);
        let (wire, span) = take_name(&mut row, ident, case, errors);
        let rust = ident.unraw().to_string();
        // The field has its name, whatever the wire's would give.
        if wire.to_snake_case() != rust && !row_has(&row, "rust") {
            let value = Value::Text(rust, ident.span());
            row.push(Entry { key: String::from("rust"), span: ident.span(), value });
        }
        complete(&mut row, field, ident, &name, errors);
        page.key(3, &wire, span);
        for entry in in_order(&row, &keys::ROW) {
            page.entry(4, &entry.key, entry.span, &entry.value);
        }
        let written = row.iter().find(|entry| entry.key == "type");
        if let Some(Entry { value: Value::Text(written, _), .. }) = written {
            let inner = written.rsplit('<').next().unwrap_or(written).trim_end_matches('>');
            let is_new = inner != name && others.iter().all(|other| other != inner);
            // Types of Rust have a capital: what has none is a built-in one, misspelt.
            let is_rust = inner.starts_with(char::is_uppercase);
            if is_new && is_rust && !BUILT_IN_TYPES.contains(&inner) {
                others.push(inner.to_owned());
            }
        }
        wires.push(LitStr::new(&wire, span));
    }
    let rules: Vec<_> =
        input.attrs.iter().filter(|attribute| attribute.path().is_ident("rule")).collect();
    if !rules.is_empty() {
        page.key(2, "rules", type_.span());
    }
    for rule in rules {
        let keys = entries(std::slice::from_ref(rule), "rule", errors);
        for (index, entry) in in_order(&keys, &keys::RULE).enumerate() {
            if index == 0 {
                page.first_entry(3, &entry.key, entry.span, &entry.value);
            } else {
                page.entry(4, &entry.key, entry.span, &entry.value);
            }
        }
    }
    if !errors.is_empty() {
        return None;
    }
    // What other structs hold is theirs to say; here they are known by name.
    let mut known = String::new();
    for (index, other) in others.iter().enumerate() {
        let head = if index == 0 { "objects:\n" } else { "" };
        let _ = writeln!(known, "{head}  {other}: {{ parameters: {{}} }}");
    }
    let file = format!("{name}.yaml");
    let texts = [(file.as_str(), page.text.as_str()), ("~others.yaml", known.as_str())];
    let checked =
        check_within(Sources::from_texts(texts), Diagnostics::default(), Purpose::OwnTypes);
    errors.extend(report::errors(&checked).map(|said| report(said, &page, type_)));
    let api = checked.api.as_ref()?;
    let id = api.object_named(&name)?;
    let against = Against { checked: &checked, api, object: api.object(id), names_only: true };
    let mut wires = wires.into_iter();
    let matched = match_fields(against, type_, fields, false, errors, &mut |_, _| wires.next());
    let (machinery, yaml) = (matched.emit(api, id), table_yaml(type_, &page.text));
    Some(quote!(#machinery #yaml))
}

fn of_enum(
    input: &DeriveInput,
    data: &syn::DataEnum,
    case: Option<Case>,
    errors: &mut Vec<syn::Error>,
) -> Option<TokenStream> {
    let (type_, name) = (&input.ident, input.ident.unraw().to_string());
    misplaced(&input.attrs, &["table"], errors);
    let mut page = Page::default();
    page.key(0, "enums", type_.span());
    page.key(1, &name, type_.span());
    if let Some((description, span)) = comment(&input.attrs) {
        page.entry(2, "description", span, &Value::Text(description, span));
    }
    let for_unlisted = data.variants.iter().position(|variant| {
        variant.ident == "Unknown" && is_for_unlisted(variant, "Box<str>", errors)
    });
    if for_unlisted.is_some() {
        let value = Value::Plain(String::from("true"), type_.span());
        page.entry(2, "open", type_.span(), &value);
    }
    page.key(2, "values", type_.span());
    let mut variants = Vec::new();
    for (index, variant) in data.variants.iter().enumerate() {
        misplaced(&variant.attrs, &["param"], errors);
        if for_unlisted == Some(index) {
            continue;
        }
        if !variant.fields.is_empty() {
            errors.push(syn::Error::new_spanned(&variant.fields, HOLDS_NOTHING));
        }
        let mut row = entries(&variant.attrs, "param", errors);
        let (wire, span) = take_name(&mut row, &variant.ident, case, errors);
        errors.extend(row.iter().map(|entry| {
            let message = "a value has no columns\n= help: `rename` gives it another name";
            syn::Error::new(entry.span, message)
        }));
        let (description, place) = comment(&variant.attrs).unwrap_or((String::new(), span));
        page.entry(3, &wire, span, &Value::Text(description, place));
        variants.push(OwnVariant { wire, ident: variant.ident.clone() });
    }
    if !errors.is_empty() {
        return None;
    }
    let file = format!("{name}.yaml");
    let sources = Sources::from_texts([(file.as_str(), page.text.as_str())]);
    let checked = check_within(sources, Diagnostics::default(), Purpose::OwnTypes);
    errors.extend(report::errors(&checked).map(|said| report(said, &page, type_)));
    let api = checked.api.as_ref()?;
    let id = api.enum_named(&name)?;
    let machinery = emit_own_enum(api, id, type_, &variants, for_unlisted.is_some());
    let yaml = table_yaml(type_, &page.text);
    Some(quote!(#machinery #yaml))
}

fn table_yaml(type_: &Ident, page: &str) -> TokenStream {
    quote! {
        impl #type_ {
            /// What the attributes say, as a page of a spec.
            pub fn table_yaml() -> &'static str {
                #page
            }
        }
    }
}

/// What is wrong with the page, at the attribute that it came from.
fn report(said: &Diagnostic, page: &Page, type_: &Ident) -> syn::Error {
    let place = said.labels.first().and_then(|label| page.place(&label.span.range()));
    let message = report::text(said, |_| None);
    syn::Error::new(place.unwrap_or_else(|| type_.span()), message)
}

/// The name on the wire, and where it is given.
fn take_name(
    row: &mut Vec<Entry>,
    ident: &Ident,
    case: Option<Case>,
    errors: &mut Vec<syn::Error>,
) -> (String, Span) {
    let renamed = row.iter().position(|entry| entry.key == "rename").map(|index| row.remove(index));
    match renamed {
        Some(Entry { value: Value::Text(wire, span), .. }) => return (wire, span),
        Some(Entry { span, .. }) => {
            errors.push(syn::Error::new(span, "a name is expected here: `rename = \"...\"`"));
        }
        None => {}
    }
    (named(&ident.unraw().to_string(), case), ident.span())
}

/// Adds the columns that follow from the field.
fn complete(
    row: &mut Vec<Entry>,
    field: &syn::Field,
    ident: &Ident,
    own: &str,
    errors: &mut Vec<syn::Error>,
) {
    let span = ident.span();
    let mut within = &field.ty;
    let optional = inside(within, Layer::Option);
    within = optional.unwrap_or(within);
    let nullable = inside(within, Layer::Nullable);
    within = nullable.unwrap_or(within);
    let text = |text: &str| Value::Text(text.to_owned(), span);
    let (says_type, lists_values) = (row_has(row, "type"), row_has(row, "values"));
    let mut add = |key: &str, value: Value| {
        if !row_has(row, key) {
            row.push(Entry { key: key.to_owned(), span, value });
        }
    };
    match type_of(within, own) {
        // The values are those of an enum, which is of texts if nothing is said.
        _ if lists_values => add("type", text("string")),
        Ok(word) => add("type", text(&word)),
        Err(_) if says_type => {}
        Err(message) => errors.push(syn::Error::new_spanned(&field.ty, message)),
    }
    add("requirement", text(if optional.is_some() { "O" } else { "M" }));
    if nullable.is_some() {
        add("nullable", Value::Plain(String::from("true"), span));
    }
    if let Some((description, span)) = comment(&field.attrs) {
        add("description", Value::Text(description, span));
    }
}

fn row_has(row: &[Entry], key: &str) -> bool {
    row.iter().any(|entry| entry.key == key)
}

/// The language's word for a type of Rust's in the struct `own`, or why there is
/// none.
fn type_of(type_: &syn::Type, own: &str) -> Result<String, String> {
    if let Some(of) = inside(type_, Layer::Box) {
        return type_of(of, own);
    }
    if let Some(of) = inside(type_, Layer::Vec) {
        return Ok(format!("list<{}>", type_of(of, own)?));
    }
    if let Some(of) = inside(type_, Layer::BTreeMap) {
        return Ok(format!("map<{}>", type_of(of, own)?));
    }
    let last = match type_ {
        syn::Type::Path(path) => path.path.segments.last(),
        // A type that comes through a macro.
        syn::Type::Group(group) => return type_of(&group.elem, own),
        syn::Type::Paren(paren) => return type_of(&paren.elem, own),
        _ => None,
    };
    let name = last.filter(|last| last.arguments.is_none()).map(|last| last.ident.to_string());
    let word = match name.as_deref() {
        Some("String") => "string",
        Some("bool") => "boolean",
        Some("i64") => "integer",
        Some("Decimal") => "decimal",
        Some("Date") => "date",
        Some("DateTime") => "datetime",
        Some("Object") => "object",
        Some("Self") => own,
        Some(
            number @ ("i8" | "i16" | "i32" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64"
            | "u128" | "usize" | "f32" | "f64"),
        ) => {
            return Err(format!(
                "no row holds `{number}`\n= help: a whole number is an `i64`, any other a `paramtable::Decimal`"
            ));
        }
        Some(other) => other,
        None => {
            return Err(String::from(
                "no row says this type by itself\n= help: say which it is: `#[param(type = \"...\")]`",
            ));
        }
    };
    Ok(word.to_owned())
}

/// In the order of a tidy page; what is not known comes last and is said.
fn in_order<'a>(entries: &'a [Entry], keys: &'a keys::Keys) -> impl Iterator<Item = &'a Entry> {
    let known = keys.names().flat_map(|name| entries.iter().filter(move |entry| entry.key == name));
    known.chain(entries.iter().filter(|entry| keys.get(&entry.key).is_none()))
}

/// The text of a comment on something, and where it begins.
fn comment(attributes: &[Attribute]) -> Option<(String, Span)> {
    let mut text = String::new();
    let mut place = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("doc")) {
        let syn::Meta::NameValue(pair) = &attribute.meta else { continue };
        let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(line), .. }) = &pair.value else {
            continue;
        };
        place.get_or_insert(line.span());
        let line = line.value();
        if !text.is_empty() {
            text.push(if line.trim().is_empty() { '\n' } else { ' ' });
        }
        text.push_str(line.trim());
    }
    place.map(|place| (text.trim().to_owned(), place)).filter(|(text, _)| !text.is_empty())
}
