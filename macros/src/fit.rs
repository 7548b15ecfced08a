//! The type of a field and its row. Only the compiler can resolve the name of a
//! type, so the check is a trait bound, whose message quotes the row.

use paramtable_language::model::{Parameter, Type};
use paramtable_rust::UserField;
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;

use crate::context::TableContext;
use crate::row::{Layer, excerpt, expected, layers, shape};

/// How a field's type relates to its row.
pub(crate) struct Fit {
    /// The field that holds the parameter.
    pub(crate) field: UserField,
    /// Names for the types that people wrote. They stand where nothing of ours
    /// does, whose names could be taken for theirs.
    pub(crate) written: TokenStream,
    /// The bounds on them.
    pub(crate) checks: TokenStream,
}

/// A field that holds a parameter, and the bounds on its type.
///
/// All other emitted code knows the type only through the constants that check it.
/// If one of them fails, the compiler reports the reason once, and nothing about
/// dependent code.
pub(crate) fn hold(
    context: TableContext<'_>,
    parameter: &Parameter,
    own: &Ident,
    ident: &Ident,
    written: &syn::Type,
) -> Fit {
    let layers = layers(parameter);
    let (within, rest) = innermost(written, &layers);
    // Names are ours, wherever the type was written: it may come through a macro.
    let (name, span) = (ident.unraw(), Span::call_site().located_at(within.span()));
    let named = |what: &str| format_ident!("__{what}_{name}", span = span);
    let cases = context.object.cases_of(parameter);
    let shape = shape(context.api, &layers, &parameter.type_, cases);
    let (all, inner) = (named("Written"), named("Within"));
    let written = [(&all, written), (&inner, within)].map(|(name, type_)| {
        let type_ = without_self(type_.to_token_stream(), own);
        quote!(type #name = #type_;)
    });
    let known_by =
        |constant: &Ident| quote_spanned!(span=> <#all as p::CheckedFit<#shape, { #constant }>>);

    let (held, leaf) = (named("Present"), named("Leaf"));
    let mut constant = named("FITS");
    let fits = fits(context, parameter, own, &inner, rest);
    let fits = quote!(const #constant: bool = #fits;);
    let of_row = known_by(&constant);
    let same = is_the_same(context, parameter, &quote!(#of_row::Leaf), span).map(|same| {
        constant = named("SAME");
        quote_spanned!(span=> const #constant: bool = { #same; true };)
    });
    let of_row = known_by(&constant);
    // Of a case, the rows of the table know the tag alone.
    let present = match cases {
        Some(_) => quote_spanned!(span=> <#of_row::Leaf as p::CasesDefinition>::Tag),
        None => quote_spanned!(span=> #of_row::Present),
    };
    let types = quote_spanned! {span=>
        type #leaf = #of_row::Leaf;
        type #held = #present;
    };
    let field = UserField {
        wire: parameter.name.wire().to_owned(),
        ident: ident.clone(),
        held: held.to_token_stream(),
        leaf: leaf.to_token_stream(),
        span,
    };
    Fit { field, written: quote!(#(#written)*), checks: quote!(#fits #same #types) }
}

/// The type within as many layers as can be seen, and the layers that can't:
/// those are behind an alias, where the compiler takes them off. So a message is
/// about the type that is wrong, not about all that is around it.
fn innermost<'a>(written: &'a syn::Type, layers: &'a [Layer]) -> (&'a syn::Type, &'a [Layer]) {
    match layers.split_first() {
        Some((layer, rest)) => match inside(written, *layer) {
            Some(within) => innermost(within, rest),
            None => (written, layers),
        },
        None => (written, layers),
    }
}

/// That a type can hold the values of a row: an expression that does not compile
/// if it can't.
fn fits(
    TableContext { checked, api, object, names_only }: TableContext<'_>,
    parameter: &Parameter,
    own: &Ident,
    type_: &Ident,
    layers: &[Layer],
) -> TokenStream {
    let wire = literally(parameter.name.wire());
    let message = format!("`{{Self}}` can't hold `{wire}`");
    let label = format!(
        "{} is expected here",
        literally(&expected(api, layers, &parameter.type_, object.cases_of(parameter), names_only))
    );
    let note = literally(&format!("the row\n{}", excerpt(&checked.sources, parameter.span)));
    let shape = shape(api, layers, &parameter.type_, object.cases_of(parameter));
    // Each has a name of its own: of two traits by one name the compiler would
    // remark that the type has the other.
    let fits = format_ident!("__Fits_{}_{}", own.unraw(), parameter.name.rust());
    let call = quote_spanned!(type_.span()=> holds::<#type_>());
    quote!({
        #[diagnostic::on_unimplemented(message = #message, label = #label, note = #note)]
        trait #fits {}
        #[diagnostic::do_not_recommend]
        impl<T: p::Fits<#shape>> #fits for T {}
        const fn holds<T: #fits>() -> bool {
            true
        }
        #call
    })
}

/// That a type stands for the very object or enum that the row names.
fn is_the_same(
    TableContext { checked, api, object, names_only }: TableContext<'_>,
    parameter: &Parameter,
    leaf: &TokenStream,
    span: Span,
) -> Option<TokenStream> {
    let wire = parameter.name.wire();
    let row = excerpt(&checked.sources, parameter.span);
    let cases = object.cases_of(parameter);
    let (is_same, what) = match parameter.type_.innermost() {
        _ if cases.is_some() => {
            let name = cases.map(|cases| cases.name.wire()).unwrap_or_default();
            let is_same =
                quote_spanned!(span=> p::same_text(<#leaf as p::CasesDefinition>::NAME, #name));
            (is_same, String::from("has other cases"))
        }
        Type::Object(_) if names_only => return None,
        Type::Object(id) => {
            let name = api.object(*id).name.wire();
            let is_same =
                quote_spanned!(span=> p::same_text(<#leaf as p::TableDefinition>::NAME, #name));
            (is_same, format!("is the object `{name}`, and this type stands for another"))
        }
        Type::Enum(type_) => {
            let enumeration = api.enumeration(type_.id);
            let is_same = if enumeration.is_integer {
                let numbers = enumeration.values.iter().filter_map(|value| value.number);
                quote_spanned!(span=> p::same_numbers(<#leaf as p::IntegerEnumeration>::VALUES, &[#(#numbers),*]))
            } else {
                let texts = enumeration.values.iter().map(|value| value.name.wire());
                quote_spanned!(span=> p::same_texts(<#leaf as p::Enumeration>::VALUES, &[#(#texts),*]))
            };
            let what = if names_only {
                String::from("lists its values, and this enum has others")
            } else {
                let name = enumeration.name.wire();
                format!("is the enum `{name}`, and this type stands for another")
            };
            (is_same, what)
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
        | Type::Scalar(_)
        // `innermost` looks through these.
        | Type::List { .. }
        | Type::Map { .. } => return None,
    };
    let expected = expected(api, &[], &parameter.type_, cases, names_only);
    let message = format!("`{wire}` {what}\n= help: {expected} is expected here\n{row}");
    let message = literally(&message);
    Some(quote_spanned!(span=> ::core::assert!(#is_same, #message)))
}

/// The type within a layer, if the layer can be seen.
pub(crate) fn inside(type_: &syn::Type, layer: Layer) -> Option<&syn::Type> {
    let path = match type_ {
        syn::Type::Path(path) if path.qself.is_none() => path,
        syn::Type::Group(group) => return inside(&group.elem, layer),
        syn::Type::Paren(paren) => return inside(&paren.elem, layer),
        _ => return None,
    };
    let segments = &path.path.segments;
    // Another's type may have the name.
    let first = segments.first()?.ident.to_string();
    let is_known =
        segments.len() == 1 || ["std", "core", "alloc", "paramtable"].contains(&first.as_str());
    let last = segments.last().filter(|last| is_known && last.ident == layer.name())?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    let mut held = arguments.args.iter().filter_map(|argument| match argument {
        syn::GenericArgument::Type(type_) => Some(type_),
        _ => None,
    });
    let is_string = |type_: &syn::Type| matches!(type_, syn::Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "String"));
    if layer == Layer::BTreeMap && !held.next().is_some_and(is_string) {
        return None;
    }
    held.next().filter(|_| held.next().is_none())
}

/// A type with the name of its struct in the place of `Self`.
fn without_self(type_: TokenStream, own: &Ident) -> TokenStream {
    let named = type_.into_iter().map(|token| match token {
        TokenTree::Ident(ident) if ident == "Self" => {
            let mut named = own.clone();
            named.set_span(ident.span());
            named.into()
        }
        TokenTree::Group(group) => {
            Group::new(group.delimiter(), without_self(group.stream(), own)).into()
        }
        token => token,
    });
    named.collect()
}

/// Text that a message takes as it stands.
fn literally(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}
