//! Tokens to the text of a file: prettyplease's layout, an empty line between
//! items, and a header that names the source.

use proc_macro2::TokenStream;

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
    for item in items {
        let kind = Kind::of(&item);
        // Lines of one sort stand together.
        if before.is_some_and(|before| before == Kind::Other || before != kind) {
            text.push('\n');
        }
        before = Some(kind);
        file.items = vec![item];
        text.push_str(&prettyplease::unparse(&file));
    }
    text
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
