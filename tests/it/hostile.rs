//! Pages that nobody writes by accident: each ends in a diagnostic, or is read.

use paramtable_language::{Diagnostics, Formatted, format};
use paramtable_tests::{Hostile, check_case, hostile_pages};

/// The codes that are said, each once; and the page is tidied, or left alone.
#[test]
fn hostile_pages_end_in_a_diagnostic() {
    for Hostile { name, page, says } in hostile_pages() {
        let checked = check_case(&page);
        for (file, _) in checked.sources.iter() {
            let tidied = format(&checked.sources, file, &mut Diagnostics::default());
            assert_ne!(tidied, Formatted::Changed, "{name}");
        }
        let mut said: Vec<_> =
            checked.diagnostics.iter().map(|diagnostic| diagnostic.code.id).collect();
        said.sort_unstable();
        said.dedup();
        assert_eq!(said, says, "{name}");
    }
}
