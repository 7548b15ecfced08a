//! The language's words for types of Rust's.

use crate::fit::inside;
use crate::row::Layer;

/// The word for a type in the struct `own`, or why there is none.
pub(super) fn type_of(type_: &syn::Type, own: &str) -> Result<String, String> {
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
        syn::Type::Reference(_) => return Err(instead_of("a reference", BORROWED)),
        syn::Type::Array(_) | syn::Type::Slice(_) => return Err(instead_of("an array", A_LIST)),
        _ => None,
    };
    let Some(last) = last else { return Err(String::from(SAY_WHICH)) };
    let name = last.ident.to_string();
    let advice = INSTEAD.iter().find(|(names, _)| names.contains(&name.as_str()));
    if let Some((_, advice)) = advice {
        return Err(instead_of(&format!("`{name}`"), advice));
    }
    if !last.arguments.is_none() {
        return Err(String::from(SAY_WHICH));
    }
    let word = match name.as_str() {
        "String" => "string",
        "bool" => "boolean",
        "i64" => "integer",
        "Decimal" => "decimal",
        "Date" => "date",
        "DateTime" | "LocalDateTime" => "datetime",
        "Object" => "object",
        "Value" => "any",
        "Self" => own,
        other => other,
    };
    Ok(word.to_owned())
}

const SAY_WHICH: &str =
    "no row says this type by itself\n= help: say which it is: `#[param(type = \"...\")]`";

const BORROWED: &str =
    "what is read is held and not borrowed: a text as a `String`, a list as a `Vec`";
const A_LIST: &str = "a list is a `Vec`";

/// Types that people reach for, and the types to use instead.
const INSTEAD: [(&[&str], &str); 7] = [
    (
        &[
            "i8", "i16", "i32", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize", "f32",
            "f64",
        ],
        "a whole number is an `i64`, any other a `paramtable::Decimal`",
    ),
    (&["str"], "a text is a `String`"),
    (&["char"], "a text is a `String`, of one character with `length = \"1-1\"`"),
    (&["Cow"], BORROWED),
    (&["HashMap", "IndexMap"], "a map is a `BTreeMap<String, ...>`"),
    (&["HashSet", "BTreeSet", "IndexSet", "VecDeque", "LinkedList"], A_LIST),
    (&["Rc", "Arc"], "what is read is not shared: hold the value by itself"),
];

fn instead_of(what: &str, advice: &str) -> String {
    format!("no row holds {what}\n= help: {advice}")
}

/// Whether a field holds its value in a box.
pub(super) fn is_in_box(type_: &syn::Type) -> bool {
    let within = inside(type_, Layer::Option).unwrap_or(type_);
    let within = inside(within, Layer::Nullable).unwrap_or(within);
    inside(within, Layer::Box).is_some()
}
