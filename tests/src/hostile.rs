//! Hostile pages, such as very deep or very long ones, and the diagnostics that each
//! must give.

/// A hostile page and the codes of its diagnostics, each once.
pub struct Hostile {
    /// A short name of the attack.
    pub name: &'static str,
    /// The text.
    pub page: String,
    /// The expected codes, in order.
    pub says: &'static [&'static str],
}

/// Every hostile page.
pub fn hostile_pages() -> Vec<Hostile> {
    let page = |name, page, says| Hostile { name, page, says };
    vec![
        page("lists in lists", format!("objects: {}", "[".repeat(100_000)), &["PT004"]),
        page("maps in maps", format!("objects: {}", "{a: ".repeat(100_000)), &["PT004"]),
        page("lists in lists on a line", format!("{}a", "- ".repeat(100_000)), &["PT004"]),
        page("indented maps in maps", indented(1_000), &["PT004"]),
        page(
            "an alias bomb",
            String::from("a: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n"),
            &["PT005", "PT101"],
        ),
        page(
            "an array aliased again and again",
            format!("a: &a [1]\nb: [{}]", "*a, ".repeat(20_000)),
            &["PT005"],
        ),
        page(
            "a key again and again",
            format!("objects:\n{}", "  A: { parameters: {} }\n".repeat(50_000)),
            &["PT006"],
        ),
        page(
            "a key again and again on a line",
            format!("objects: {{{}}}", "A: { parameters: {} }, ".repeat(50_000)),
            &["PT006"],
        ),
        page("nothing but comments", "# nothing\n".repeat(100_000), &[]),
        page(
            "a value of an enum again and again",
            format!("enums: {{ A: {{ values: [{}] }} }}", "B, ".repeat(200_000)),
            &["PT006"],
        ),
        page(
            "the title again and again",
            format!("title: a\n{}", "title: [a] # b\n".repeat(50_000)),
            &["PT006"],
        ),
        page("a NUL", String::from("objects:\n  A\0: {}\n"), &["PT001"]),
        page("a byte-order mark", String::from("\u{feff}objects:\n  A: { parameters: {} }\n"), &[]),
        page(
            "ends of lines of another time",
            String::from("objects:\r  A: { parameters: {} }\r"),
            &[],
        ),
        page(
            "a name without end",
            format!("objects:\n  {}: {{ parameters: {{}} }}\n", "A".repeat(100_000)),
            &["PT001"],
        ),
        page("as many mistakes as names", mistakes(3_000), &["PT401"]),
        page("more warnings than are kept, and a mistake", warnings(12_000), &["PT205", "PT409"]),
        page(
            "a long chain of copies",
            chain(3_000, |next| format!("{{ like: A{next} }}")),
            &["PT209"],
        ),
        page("a short chain of copies", chain(30, |next| format!("{{ like: A{next} }}")), &[]),
        page("many copies of many rows", copies(60, 2_000), &["PT209"]),
        page(
            "a long chain of objects",
            chain(3_000, |next| {
                format!("{{ parameters: {{ a: {{ type: A{next}, requirement: M }} }} }}")
            }),
            &["PT210"],
        ),
    ]
}

fn indented(depth: usize) -> String {
    lines(depth, |depth| " ".repeat(depth) + "a:")
}

fn mistakes(rows: usize) -> String {
    let rows = lines(rows, |row| {
        format!(
            "      name{row}: {{ type: string, requirement: O, only_when: {{ nome{row}: a }} }}"
        )
    });
    format!("objects:\n  A:\n    parameters:\n{rows}")
}

/// Objects that each have a rule without a name, and an object that contains itself
/// without end.
fn warnings(objects: usize) -> String {
    let row = "{ type: string, requirement: O }";
    let objects = lines(objects, |object| {
        format!(
            "  A{object}: {{ parameters: {{ a: {row}, b: {row} }}, rules: [{{ at_most_one_of: [a, b] }}] }}"
        )
    });
    format!("objects:\n{objects}  Z: {{ parameters: {{ z: {{ type: Z, requirement: M }} }} }}\n")
}

/// Objects of which each refers to the next.
fn chain(length: usize, object: impl Fn(usize) -> String) -> String {
    let objects = lines(length, |index| format!("  A{index}: {}", object(index + 1)));
    format!("objects:\n{objects}  A{length}: {{ parameters: {{}} }}\n")
}

fn copies(copies: usize, rows: usize) -> String {
    let rows = lines(rows, |row| format!("      p{row}: {{ type: string, requirement: O }}"));
    let copies = lines(copies, |copy| format!("  B{copy}: {{ like: A }}"));
    format!("objects:\n  A:\n    parameters:\n{rows}{copies}")
}

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    let lines: Vec<_> = (0..count).map(|index| line(index) + "\n").collect();
    lines.concat()
}
