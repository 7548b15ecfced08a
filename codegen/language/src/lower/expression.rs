//! Type expressions: a name, or a list or map of another expression.

/// The types of the language, in the order of its documentation.
pub const BUILT_IN: &[&str] = &[
    "string",
    "alphanumeric",
    "numeric",
    "boolean",
    "integer",
    "decimal",
    "date",
    "datetime",
    "time",
    "uri",
    "email",
    "uuid",
    "country",
    "currency",
    "phone",
    "language",
    "iban",
    "object",
    "any",
];

/// The outermost layer of a type expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expression<'t> {
    /// A type of the language, or one that a page declares.
    Named(&'t str),
    /// `list<...>`, with the expression within.
    List(&'t str),
    /// `map<...>`, with the expression within.
    Map(&'t str),
}

impl<'t> Expression<'t> {
    /// Reads the outermost layer.
    pub(super) fn of(text: &'t str) -> Self {
        let text = text.trim();
        let within = |name: &str| text.strip_prefix(name)?.strip_suffix('>');
        if let Some(element) = within("list<") {
            Self::List(element.trim())
        } else if let Some(element) = within("map<") {
            Self::Map(element.trim())
        } else {
            Self::Named(text)
        }
    }

    /// The name within all lists and maps: `string` of `list<string>`.
    pub(super) fn innermost(text: &'t str) -> &'t str {
        match Self::of(text) {
            Self::Named(name) => name,
            Self::List(element) | Self::Map(element) => Self::innermost(element),
        }
    }
}

/// The equivalent here of a type in another language's notation.
pub(super) fn written_elsewhere(name: &str) -> Option<String> {
    let lower = name.to_ascii_lowercase();
    if let Some(element) = name.strip_suffix("[]") {
        return Some(format!("list<{}>", element_of(element)));
    }
    if let Some((many, element)) = name.split_once('<') {
        let element = element_of(element.trim_end_matches('>'));
        return match many.trim().to_ascii_lowercase().as_str() {
            "list" | "array" | "vec" | "set" => Some(format!("list<{element}>")),
            "map" | "dict" | "record" | "hashmap" => Some(format!("map<{element}>")),
            _ => None,
        };
    }
    let known = match lower.as_str() {
        "text" | "str" | "char" | "varchar" => "string",
        "alpha" | "alphanum" | "alnum" => "alphanumeric",
        "digits" => "numeric",
        "int" | "int32" | "int64" | "long" | "short" => "integer",
        "number" | "float" | "double" | "money" => "decimal",
        "bool" | "flag" => "boolean",
        "timestamp" | "date-time" => "datetime",
        "url" => "uri",
        "guid" => "uuid",
        "countrycode" | "country_code" | "country-code" => "country",
        "currencycode" | "currency_code" | "currency-code" => "currency",
        "tel" | "telephone" | "phonenumber" | "phone_number" | "phone-number" => "phone",
        "locale" | "language_tag" | "language-tag" => "language",
        "array" | "list" => "list<string>",
        "map" | "dict" => "map<string>",
        "json" | "mixed" => "any",
        "struct" => "object",
        _ => return None,
    };
    Some(known.to_owned())
}

/// The element type of a list in the notation of this language; `string` if none is
/// given.
fn element_of(element: &str) -> String {
    match element.trim() {
        "" => String::from("string"),
        element => {
            let lower = element.to_ascii_lowercase();
            let is_ours = BUILT_IN.contains(&lower.as_str());
            let ours = if is_ours { Some(lower) } else { written_elsewhere(element) };
            ours.unwrap_or_else(|| element.to_owned())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Expression, written_elsewhere};

    #[test]
    fn layers_come_off_one_by_one() {
        assert_eq!(Expression::of(" list< map<string> > "), Expression::List("map<string>"));
        assert_eq!(Expression::of("map<Thing>"), Expression::Map("Thing"));
        assert_eq!(Expression::of("Thing"), Expression::Named("Thing"));
        assert_eq!(Expression::innermost("list<map<Thing>>"), "Thing");
    }

    #[test]
    fn what_others_write_is_understood() {
        let check = |name: &str, ours: &str| {
            assert_eq!(written_elsewhere(name).as_deref(), Some(ours), "{name}");
        };
        check("string[]", "list<string>");
        check("int[]", "list<integer>");
        check("List<Thing>", "list<Thing>");
        check("list<>", "list<string>");
        check("Map<bool>", "map<boolean>");
        check("timestamp", "datetime");
        assert_eq!(written_elsewhere("Thing"), None);
    }
}
