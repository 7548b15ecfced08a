//! The fields of a struct against the rows of a table: which field holds which
//! parameter, what is wrong with that, and what the compiler has to check of
//! the types, which only it knows.

use paramtable_codegen::Checked;
use paramtable_codegen::diagnostic::nearest;
use paramtable_codegen::emit::rust::{Own, OwnField};
use paramtable_codegen::model::{
    Api, Object, Parameter, Path, Presence, Rule, Statement, Type, words_of_path,
};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::LitStr;
use syn::ext::IdentExt;
use syn::spanned::Spanned;

use crate::row::{Layer, excerpt, expected, layers, rust_name, shape};

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
    let Against { checked, api, object } = against;
    let mut own = Own { type_: type_.clone(), fields: Vec::new(), strangers: Vec::new() };
    let mut checks = TokenStream::new();
    // Parameters of fields whose type can't do.
    let mut mistaken = Vec::new();
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
        let (field, check) = hold(checked, api, parameter, ident, &field.ty);
        checks.extend(check);
        match field {
            Some(field) => own.fields.push(field),
            None => {
                mistaken.push(wire);
                own.strangers.push(ident.clone());
            }
        }
    }
    report_left_out(against, &own, &mistaken, partial, errors);
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

/// A field that holds a parameter, and what has to be true of its type.
///
/// As many layers as can be seen are taken off, so that a message is about the
/// type within; behind an alias the compiler takes them off. Where the type is
/// seen to be wrong, it is held against the row and there is no field.
fn hold(
    checked: &Checked,
    api: &Api,
    parameter: &Parameter,
    ident: &Ident,
    written: &syn::Type,
) -> (Option<OwnField>, TokenStream) {
    let all = layers(parameter);
    let mut rest = all.as_slice();
    let mut within = written;
    let mut held = None;
    while let Some((layer, others)) = rest.split_first() {
        let Some(inner) = inside(within, *layer) else { break };
        (within, rest) = (inner, others);
        if *layer == Layer::Option {
            held = Some(inner.to_token_stream());
        }
    }
    let name = ident.unraw();
    let (fits, leaf) = (format_ident!("__Fits_{name}"), format_ident!("__Leaf_{name}"));
    let span = within.span();
    let held = held.unwrap_or_else(|| match all.first() {
        Some(Layer::Option) => quote_spanned!(span=> <#within as #fits>::Held),
        _ => written.to_token_stream(),
    });
    let leaf_here = Ident::new(&leaf.to_string(), span);
    let field = OwnField {
        wire: parameter.name.wire().to_owned(),
        ident: ident.clone(),
        held,
        leaf: leaf_here.to_token_stream(),
        span,
    };
    let shape = shape(api, rest, &parameter.type_);
    let message = format!("`{{Self}}` can't hold `{}`", literally(parameter.name.wire()));
    let label = format!("{} is expected here", literally(&expected(api, rest, &parameter.type_)));
    let note = literally(&format!("the row\n{}", excerpt(&checked.sources, parameter.span)));
    let same = is_the_same(checked, api, parameter, &leaf_here);
    let is_wrong = is_seen_to_be_wrong(within, rest, api, &parameter.type_);
    let check = quote! {
        #[diagnostic::on_unimplemented(message = #message, label = #label, note = #note)]
        trait #fits {
            type Leaf;
            type Held;
        }
        #[diagnostic::do_not_recommend]
        impl<T: p::Fits<#shape>> #fits for T {
            type Leaf = <T as p::Fits<#shape>>::Leaf;
            type Held = <T as p::Fits<#shape>>::Held;
        }
    };
    let holds = format_ident!("__holds_{name}");
    let check = quote! {
        #check
        fn #holds<T: #fits>() {}
    };
    let call = quote_spanned!(span=> const _: fn() = #holds::<#within>;);
    if is_wrong {
        return (None, quote!(#check #call));
    }
    let alias = quote_spanned!(span=> type #leaf = <#within as #fits>::Leaf;);
    (Some(field), quote!(#check #call #alias #same))
}

/// Whether a type is one that everybody knows, and not the one that would do.
fn is_seen_to_be_wrong(type_: &syn::Type, rest: &[Layer], api: &Api, of: &Type) -> bool {
    const KNOWN: &str = " BTreeMap Box Date DateTime Decimal HashMap Nullable Object Option \
        String Vec bool char f32 f64 i128 i16 i32 i64 i8 isize str u128 u16 u32 u64 u8 usize ";
    let syn::Type::Path(path) = type_ else { return true };
    let Some(last) = path.path.segments.last() else { return false };
    let name = last.ident.to_string();
    let would_do = rest.is_empty() && rust_name(api, of).is_some_and(|known| known == name);
    KNOWN.contains(&format!(" {name} ")) && !would_do
}

/// Text that a message takes as it stands.
fn literally(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}

/// That a type stands for the very object or enum that the row names.
fn is_the_same(
    checked: &Checked,
    api: &Api,
    parameter: &Parameter,
    leaf: &Ident,
) -> Option<TokenStream> {
    let span = leaf.span();
    let wire = parameter.name.wire();
    let row = excerpt(&checked.sources, parameter.span);
    let (is_same, what) = match parameter.type_.innermost() {
        // Of a table without a spec only the name of another is known.
        Type::Object(id) if api.object(*id).parameters.is_empty() => return None,
        Type::Object(id) => {
            let name = api.object(*id).name.wire();
            let is_same = quote_spanned!(span=> p::same_text(<#leaf as p::Shape>::NAME, #name));
            (is_same, format!("the object `{name}`"))
        }
        Type::Enum(id) => {
            let enumeration = api.enumeration(*id);
            let is_same = if enumeration.is_integer {
                let numbers = enumeration.values.iter().map(|value| value.number);
                quote_spanned!(span=> p::same_numbers(<#leaf as p::IntegerEnumeration>::VALUES, &[#(#numbers),*]))
            } else {
                let texts = enumeration.values.iter().map(|value| value.name.wire());
                quote_spanned!(span=> p::same_texts(<#leaf as p::Enumeration>::VALUES, &[#(#texts),*]))
            };
            (is_same, format!("the enum `{}`", enumeration.name.wire()))
        }
        _ => return None,
    };
    let message = format!("`{wire}` is {what}, and this type stands for another\n{row}");
    let message = literally(&message);
    Some(quote_spanned!(span=> const _: () = ::core::assert!(#is_same, #message);))
}

/// The type within a layer, if the layer can be seen.
pub(crate) fn inside(type_: &syn::Type, layer: Layer) -> Option<&syn::Type> {
    let path = match type_ {
        syn::Type::Path(path) if path.qself.is_none() => path,
        syn::Type::Group(group) => return inside(&group.elem, layer),
        syn::Type::Paren(paren) => return inside(&paren.elem, layer),
        _ => return None,
    };
    let last = path.path.segments.last().filter(|last| last.ident == layer.name())?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.last()? {
        syn::GenericArgument::Type(type_) => Some(type_),
        _ => None,
    }
}

/// Says which parameters have no field and need one.
fn report_left_out(
    against: Against<'_>,
    own: &Own,
    mistaken: &[&str],
    partial: bool,
    errors: &mut Vec<syn::Error>,
) {
    let Against { checked, api, object } = against;
    let (type_, span) = (&own.type_, own.type_.span());
    let has_field =
        |wire: &str| mistaken.contains(&wire) || own.fields.iter().any(|field| field.wire == wire);
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
