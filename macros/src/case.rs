//! `#[table(rename_all = "...")]`: how names on the wire are written.

use heck::{ToKebabCase, ToLowerCamelCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use syn::Attribute;

use crate::attributes::entries;
use crate::page::AttributeValue;
use crate::report::near_or_all;

/// How names on the wire are written.
#[derive(Clone, Copy)]
pub(crate) enum Case {
    Camel,
    Pascal,
    Snake,
    ScreamingSnake,
    Kebab,
}

const CASES: [(&str, Case); 5] = [
    ("camelCase", Case::Camel),
    ("PascalCase", Case::Pascal),
    ("snake_case", Case::Snake),
    ("SCREAMING_SNAKE_CASE", Case::ScreamingSnake),
    ("kebab-case", Case::Kebab),
];

impl Case {
    pub(crate) fn read(attributes: &[Attribute], errors: &mut Vec<syn::Error>) -> Option<Self> {
        let mut found = None;
        for entry in entries(attributes, "table", errors) {
            let names: Vec<_> = CASES.iter().map(|(name, _)| *name).collect();
            let help = match (entry.key.as_str(), &entry.value) {
                ("rename_all", AttributeValue::Text(written, _)) => {
                    found = CASES.iter().find(|(name, _)| name == written).map(|(_, case)| *case);
                    if found.is_some() {
                        continue;
                    }
                    near_or_all(written, &names)
                }
                _ => String::from("\n= help: there is `rename_all = \"camelCase\"`"),
            };
            let message = format!("`table` has nothing of this kind here{help}");
            errors.push(syn::Error::new(entry.span, message));
        }
        found
    }
}

/// A name of Rust's, as it is on the wire.
pub(crate) fn named(name: &str, case: Option<Case>) -> String {
    match case {
        None => name.to_owned(),
        Some(Case::Camel) => name.to_lower_camel_case(),
        Some(Case::Pascal) => name.to_upper_camel_case(),
        Some(Case::Snake) => name.to_snake_case(),
        Some(Case::ScreamingSnake) => name.to_shouty_snake_case(),
        Some(Case::Kebab) => name.to_kebab_case(),
    }
}
