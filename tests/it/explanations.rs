//! The pages that `explain` prints: their wrong examples must give their code, and
//! their right examples no diagnostic.

use paramtable_language::diagnostic::codes::CATALOGUE;
use paramtable_tests::check_case;

/// The example pages of an explanation, the wrong one first.
fn pages(explanation: &str) -> Vec<&str> {
    let blocks = explanation.split("```yaml\n").skip(1);
    blocks.filter_map(|block| block.split_once("```").map(|(page, _)| page)).collect()
}

#[test]
fn wrong_examples_give_their_code_and_right_ones_none() {
    for code in CATALOGUE {
        assert!(
            code.explanation().starts_with(&format!("# {}: {}\n", code.id, code.title)),
            "{}",
            code.id
        );
        let pages = pages(code.explanation());
        let [wrong, right] = pages.as_slice() else {
            assert!(pages.is_empty(), "{} has a wrong page and a right one, or neither", code.id);
            continue;
        };
        let said: Vec<_> =
            check_case(wrong).diagnostics.iter().map(|diagnostic| diagnostic.code.id).collect();
        assert!(said.contains(&code.id), "{}: the wrong page gives {said:?}", code.id);
        let said: Vec<_> = check_case(right)
            .diagnostics
            .iter()
            .map(|diagnostic| diagnostic.message.clone())
            .collect();
        assert!(said.is_empty(), "{}: the right page gives {said:?}", code.id);
    }
}
