//! Tokens to the text of a file: prettyplease's layout, an empty line between
//! items, and a header that names the source.

use proc_macro2::{Group, TokenStream, TokenTree};

/// The items of a module as a file; `page` is the path of what they were made from.
pub(super) fn file(page: Option<&str>, items: TokenStream) -> String {
    let mut file: syn::File = syn::parse2(items).expect("emitted tokens are Rust");
    let mut text = match page {
        Some(page) => format!(
            "// Made from {page} by `paramtable generate`. Do not edit: change the page.\n\n"
        ),
        None => String::from(
            "// Made by `paramtable generate` from the pages of the spec. Do not edit.\n\n",
        ),
    };
    let items = std::mem::take(&mut file.items);
    text.push_str(&prettyplease::unparse(&file));
    let mut before = if file.attrs.is_empty() { None } else { Some(Kind::Other) };
    file.attrs.clear();
    for mut item in items {
        let kind = Kind::of(&item);
        // Lines of one sort stand together.
        if before.is_some_and(|before| before == Kind::Other || before != kind) {
            text.push('\n');
        }
        before = Some(kind);
        let listed = listed(&mut item);
        file.items = vec![item];
        text.push_str(&with_list(&prettyplease::unparse(&file), listed));
    }
    text
}

/// Takes out the values of an enum, which are the list that ends the arguments of
/// a macro of ours: prettyplease would fill lines with them.
fn listed(item: &mut syn::Item) -> Option<TokenStream> {
    let syn::Item::Macro(syn::ItemMacro { mac, .. }) = item else { return None };
    if !mac.path.segments.last()?.ident.to_string().ends_with("enumeration") {
        return None;
    }
    let mut arguments: Vec<_> = mac.tokens.clone().into_iter().collect();
    let Some(TokenTree::Group(list)) = arguments.last_mut() else { return None };
    let values = list.stream();
    *list = Group::new(list.delimiter(), TokenStream::new());
    mac.tokens = arguments.into_iter().collect();
    Some(values)
}

/// Puts the values back, one a line, so that a value more is a line more.
fn with_list(item: &str, listed: Option<TokenStream>) -> String {
    let (Some(listed), Some((before, after))) = (listed, item.rsplit_once("{}")) else {
        return item.to_owned();
    };
    let mut text = format!("{before}{{\n    ");
    for token in listed {
        match token {
            TokenTree::Punct(comma) if comma.as_char() == ',' => text.push_str(",\n    "),
            TokenTree::Punct(equals) => text.extend([" ", &equals.to_string(), " "]),
            other => text.push_str(&other.to_string()),
        }
    }
    format!("{text},\n}}{after}")
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Declaration,
    Other,
}

impl Kind {
    fn of(item: &syn::Item) -> Self {
        match item {
            syn::Item::Use(_) => Self::Declaration,
            syn::Item::Mod(module) if module.content.is_none() => Self::Declaration,
            _ => Self::Other,
        }
    }
}
