//! Hostile pages: each gives its diagnostics or is accepted.

use paramtable_language::{Diagnostics, Formatted, format};
use paramtable_tests::{Hostile, check_case, hostile_pages};

/// Checks the codes of the diagnostics, each once. The formatter formats the page or
/// leaves it unchanged.
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
