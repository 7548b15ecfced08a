//! Specs of any size, for benchmarks and for bounds on size and memory.

use std::fmt::Write as _;

use paramtable_language::Sources;

/// Objects on each page.
const PER_PAGE: usize = 10;

/// Rows in each object.
const ROWS: usize = 20;

/// A spec with the given number of objects of twenty rows each: plain and bounded
/// types, an enum, a condition and a rule. Each object of a page contains the next.
pub fn spec(objects: usize) -> Sources {
    let pages: Vec<_> = pages(objects).collect();
    let pages = pages.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    Sources::from_texts(pages)
}

/// The files of such a spec: the path and the text of each.
pub fn pages(objects: usize) -> impl Iterator<Item = (String, String)> {
    let api = "title: Example API\nrust: { crate: example }\nemit: [rust]\n";
    let numbers: Vec<_> = (0..objects).collect();
    let pages: Vec<_> = numbers.chunks(PER_PAGE).map(|numbers| page(numbers, objects)).collect();
    // The pages of a spec are sorted by path.
    let named = pages.into_iter().enumerate();
    let named = named.map(|(number, text)| (format!("objects/page{number:05}.yaml"), text));
    named.chain([(String::from("paramtable.yaml"), api.to_owned())])
}

/// A table with the given number of rows, either all mandatory or all optional.
pub fn table(rows: usize, mandatory: bool) -> String {
    let mut page = String::from("objects:\n  Large:\n    parameters:\n");
    let requirement = if mandatory { "M" } else { "O" };
    for row in 0..rows {
        let columns = format!("type: string, length: 1-64, requirement: {requirement}");
        // Writing to a `String` cannot fail.
        let _ = writeln!(page, "      row{row}: {{ {columns}, description: What it is. }}");
    }
    page
}

fn page(numbers: &[usize], objects: usize) -> String {
    let mut page = String::from("objects:\n");
    for object in numbers {
        // Writing to a `String` cannot fail.
        let _ = write!(page, "  Object{object}:\n    parameters:\n");
        for row in 0..ROWS {
            let columns = match row {
                0 => String::from("type: string, requirement: M, values: [ONE, TWO]"),
                1 if object + 1 < objects && (object + 1) % PER_PAGE != 0 => {
                    format!("type: Object{}, requirement: O", object + 1)
                }
                2 => String::from("type: string, requirement: C, required_when: { row0: TWO }"),
                _ if row % 3 == 0 => String::from("type: string, length: 1-64, requirement: M"),
                _ if row % 3 == 1 => String::from("type: integer, range: 0-999, requirement: O"),
                _ => String::from("type: decimal, requirement: O"),
            };
            let _ = writeln!(page, "      row{row}: {{ {columns}, description: What it is. }}");
        }
        page.push_str(
            "    rules:\n      - id: one-of-them\n        at_most_one_of: [row4, row7]\n",
        );
    }
    page
}
