//! The first line of a page, which tells the YAML language server of an editor where
//! the schema is.

use super::FILE;

const BEFORE: &str = "# yaml-language-server: $schema=";

/// The byte order mark, which a page may start with.
const MARK: char = '\u{feff}';

/// The path from a page to the schema.
pub(super) fn schema_from(page: &str) -> String {
    "../".repeat(page.matches('/').count()) + FILE
}

/// The page with a first line that names the schema; `None` if its own line is
/// right. A line that names another schema stays. Lines end as they did.
pub(super) fn with_schema(page: &str, schema: &str) -> Option<String> {
    let (mark, text) = match page.strip_prefix(MARK) {
        Some(text) => (&page[..MARK.len_utf8()], text),
        None => ("", page),
    };
    let first = text.lines().next().unwrap_or_default();
    if let Some(named) = first.strip_prefix(BEFORE) {
        let named = named.trim_end();
        let is_moved = named.rsplit('/').next() == Some(FILE) && !named.contains("://");
        let rest = &text[BEFORE.len() + named.len()..];
        return (is_moved && named != schema).then(|| format!("{mark}{BEFORE}{schema}{rest}"));
    }
    let names_one = |line: &str| line.starts_with('#') && line.contains("yaml-language-server:");
    if text.lines().any(|line| names_one(line.trim_start())) {
        return None;
    }
    let ends_in_return = text.split_once('\n').is_some_and(|(line, _)| line.ends_with('\r'));
    let end = if ends_in_return { "\r\n" } else { "\n" };
    Some(format!("{mark}{BEFORE}{schema}{end}{text}"))
}

#[cfg(test)]
mod tests {
    use super::{schema_from, with_schema};

    #[test]
    fn a_page_names_the_schema_from_its_folder() {
        assert_eq!(schema_from("a.yaml"), "paramtable.schema.json");
        assert_eq!(schema_from("a/b/c.yaml"), "../../paramtable.schema.json");
    }

    #[test]
    fn the_line_is_added_where_there_is_none() {
        const LINE: &str = "# yaml-language-server: $schema=../paramtable.schema.json";
        let schema = "../paramtable.schema.json";
        let with = |page: &str| with_schema(page, schema);
        for (page, added) in [
            ("", format!("{LINE}\n")),
            ("a: 1\n", format!("{LINE}\na: 1\n")),
            ("a: 1\r\nb: 2\r\n", format!("{LINE}\r\na: 1\r\nb: 2\r\n")),
            ("\u{feff}a: 1\n", format!("\u{feff}{LINE}\na: 1\n")),
            // The page was moved here.
            (
                "# yaml-language-server: $schema=paramtable.schema.json\r\na: 1\r\n",
                format!("{LINE}\r\na: 1\r\n"),
            ),
        ] {
            assert_eq!(with(page).as_deref(), Some(&*added), "{page:?}");
            assert_eq!(with(&added), None, "{page:?}");
        }
    }

    #[test]
    fn another_schema_stays() {
        for page in [
            "# yaml-language-server: $schema=mine.json\na: 1\n",
            "# yaml-language-server: $schema=https://example.com/paramtable.schema.json\na: 1\n",
            "# A page.\n# yaml-language-server: $schema=mine.json\na: 1\n",
        ] {
            assert_eq!(with_schema(page, "paramtable.schema.json"), None, "{page:?}");
        }
    }
}
