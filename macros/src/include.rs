//! `include_spec!`: the modules of a spec in place.

use paramtable_language::Purpose;
use paramtable_language::diagnostic::Severity;
use paramtable_rust::emit_modules;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::LitStr;

use crate::{report, spec};

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let written = match syn::parse2::<LitStr>(input) {
        Ok(written) => written,
        Err(error) => {
            let message =
                "the folder of a spec, or one page, is expected here: `include_spec!(\"spec\")`";
            return syn::Error::new(error.span(), message).into_compile_error();
        }
    };
    let spec = match spec::read(&written, Purpose::Modules) {
        Ok(spec) => spec,
        Err(message) => {
            report::not_yet_said(vec![message.clone()]);
            return syn::Error::new(written.span(), message).into_compile_error();
        }
    };
    let tracking = spec.tracking();
    let items = match &spec.checked.api {
        Some(api) => {
            let warnings = report::messages(&spec.checked, Severity::Warning);
            let warnings = report::not_yet_said(warnings).into_iter();
            let warnings = warnings.map(|message| report::warning(&message, written.span()));
            let modules = emit_modules(api, &written.value());
            quote!(#(#warnings)* #modules)
        }
        None => {
            let messages = report::messages(&spec.checked, Severity::Error);
            // Its stand-ins consist of messages, so it reports them even if another macro did.
            report::not_yet_said(messages.clone());
            stand_ins(&spec.checked.declared, messages, written.span())
        }
    };
    quote!(#tracking #items)
}

/// The messages, and a type of each name that the pages declare, so that no use
/// of one is a second error: the type of each is itself the message, which the
/// compiler gives once and then takes for any type.
fn stand_ins(declared: &[String], messages: Vec<String>, span: Span) -> TokenStream {
    let mut messages = messages.into_iter();
    // A type that is declared twice is one of the mistakes.
    let first_of = |(index, name): &(usize, &String)| !declared[..*index].contains(*name);
    let names = declared.iter().enumerate().filter(first_of).map(|(_, name)| name);
    let mut names = names.map(|name| Ident::new(name, Span::call_site()));
    let first = names.next().and_then(|name| {
        let message = messages.next()?;
        let error = quote_spanned!(span=> ::core::compile_error! { #message });
        Some((quote!(pub type #name = [(); #error];), name))
    });
    let (first, others) = match first {
        Some((item, first)) => (item, names.map(|name| quote!(pub type #name = #first;)).collect()),
        None => (TokenStream::new(), TokenStream::new()),
    };
    let messages =
        messages.map(|message| quote_spanned!(span=> ::core::compile_error! { #message }));
    quote!(#first #others #(#messages)*)
}

#[cfg(test)]
mod tests {
    use paramtable_build::one_file;
    use paramtable_language::{Diagnostics, Purpose, Sources, check_within};
    use quote::quote;
    use syn::{File, Item};

    use super::expand;

    const COMMITTED: &str =
        concat!(env!("CARGO_MANIFEST_DIR"), "/../generated/payment-session/src");
    const SPEC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec");

    /// The committed crate as one file: each `mod` line replaced by the module.
    fn committed(path: &str, folder: &str) -> File {
        let mut file =
            syn::parse_file(&std::fs::read_to_string(path).expect("a file")).expect("Rust");
        for item in &mut file.items {
            if let Item::Mod(module) = item
                && module.content.is_none()
            {
                let (name, below) =
                    (module.ident.to_string(), format!("{folder}/{}", module.ident));
                let within = committed(&format!("{folder}/{name}.rs"), &below);
                module.content = Some((syn::token::Brace::default(), within.items));
                module.semi = None;
            }
        }
        file
    }

    /// The same layout for all: commas at the ends of lines, and the braces that
    /// the printer puts around longer ones. It does not lay out the arguments of our
    /// macros, so there is a line for each word.
    fn laid_out(mut file: File) -> String {
        file.attrs.clear();
        let printed = prettyplease::unparse(&file);
        let printed = prettyplease::unparse(&syn::parse_file(&printed).expect("Rust"));
        let words = printed.split_whitespace().collect::<Vec<_>>().join("\n");
        words.replace(",\n}", "\n}")
    }

    /// The content of the module that holds all others, which are re-exported.
    fn within(mut file: File) -> File {
        file.items = match <[Item; 2]>::try_from(file.items) {
            Ok([Item::Mod(module), Item::Use(_)]) => module.content.expect("items").1,
            _ => panic!("a module and a `use` are expected"),
        };
        file
    }

    /// As `assert_eq!`, without the whole of both where they differ.
    fn same(one: &str, other: &str) {
        let differs = one.lines().zip(other.lines()).position(|(one, other)| one != other);
        let line = |text: &str| text.lines().nth(differs.unwrap_or_default()).map(str::to_owned);
        assert_eq!(differs.and_then(|_| line(one)), differs.and_then(|_| line(other)));
        assert_eq!(one.len(), other.len());
    }

    #[test]
    fn all_three_ways_give_the_same() {
        let committed = laid_out(committed(&format!("{COMMITTED}/lib.rs"), COMMITTED));

        let sources = Sources::load_pages(SPEC.as_ref(), "spec", &mut Diagnostics::default());
        let checked =
            check_within(sources.expect("pages"), Diagnostics::default(), Purpose::Modules);
        let built = one_file(&checked.api.expect("a spec without a mistake"), "spec");
        same(&laid_out(within(syn::parse_file(&built).expect("Rust"))), &committed);

        let mut included: File = syn::parse2(expand(quote!(#SPEC))).expect("items");
        let is_tracking =
            |item: &Item| matches!(item, Item::Const(constant) if constant.ident == "_");
        let before = included.items.len();
        included.items.retain(|item| !is_tracking(item));
        assert_eq!(before - included.items.len(), checked.sources.iter().count(), "a page each");
        same(&laid_out(within(included)), &committed);
    }
}
