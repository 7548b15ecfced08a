//! `paramtable validate`

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::common::{API, check, command, run, spec};

const PAGE: &str = "\
operation: sendThing
method: POST
path: /things/{id}
headers: { parameters: { X-Key: { type: string, length: 1-3, requirement: M }, X-Dry: { type: boolean, requirement: O } } }
path_parameters: { parameters: { id: { type: integer, requirement: M } } }
query: { parameters: { page: { type: integer, range: 1-9, requirement: O } } }
request:
  parameters:
    name: { type: string, length: 1-3, requirement: M }
    mode: { type: Mode, requirement: M }
    note: { type: string, requirement: C, exactly_when: { mode: SLOW } }
    one: { type: string, requirement: O }
    two: { type: string, requirement: O }
  rules:
    - { id: choice, at_most_one_of: [one, two] }
response:
  parameters:
    id: { type: integer, requirement: M }
    mode: { type: Mode, requirement: O }
enums:
  Mode: { values: [FAST, SLOW] }
";

const CALLBACK: &str = "callback: thingSent\nrequest:\n  parameters:\n    name: { type: string, length: 1-3, requirement: M }\n";

fn folder() -> tempfile::TempDir {
    let folder = spec(PAGE);
    fs::write(folder.path().join("spec/sent.yaml"), CALLBACK).unwrap();
    folder
}

/// Writes a payload and validates it as the request of an operation.
fn validate(here: &Path, payload: &str, arguments: &[&str]) -> (i32, String) {
    fs::write(here.join("body.json"), payload).unwrap();
    run(here, &[&["validate", "sendThing", "body.json"], arguments].concat())
}

#[test]
fn the_exit_code_is_the_verdict() {
    let folder = folder();
    let here = folder.path();
    let fine = r#"{"name": "a", "mode": "FAST"}"#;
    assert_eq!(validate(here, fine, &[]), (0, "no violations\n".into()));
    assert_eq!(validate(here, fine, &["--quiet"]), (0, String::new()));
    let wrong = "{\n  \"name\": \"long\", \"mode\": \"SLOW\",\n  \"one\": \"\", \"two\": \"\", \"noet\": 1\n}\n";
    let says = "\
body.json:2:11: /name: must have 1 to 3 characters, but has 4 (length)
body.json:3:33: /noet: is not a known parameter; did you mean `note`? (unknown_parameter)
body.json:1:1: /note: is required when `mode` is `SLOW` (required)
body.json:1:1: at most one of `one` and `two` is allowed, but several were sent (at_most_one_of, rule choice)
4 violations
";
    assert_eq!(validate(here, wrong, &[]), (1, says.into()));
    assert_eq!(validate(here, wrong, &["-q"]), (1, says.into()));
    let (code, printed) = validate(here, "{\"name\": \"a\",\n]", &[]);
    assert_eq!(code, 1);
    assert!(printed.starts_with("body.json:2:1: not JSON: "), "{printed}");
    fs::write(here.join("bytes.json"), b"{\"name\": \"\xff\"}").unwrap();
    let says = ["bytes.json:1:11: not JSON: the text is not UTF-8 (syntax)"];
    check(here, &["validate", "sendThing", "bytes.json"], 1, &says);
}

#[test]
fn standard_input_is_a_dash() {
    let folder = folder();
    let mut command = command(folder.path(), &["validate", "sendThing", "-"]);
    let command = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"{\"name\": \"a\"}").unwrap();
    let output = child.wait_with_output().unwrap();
    let printed = String::from_utf8(output.stderr).unwrap();
    assert_eq!(printed, "<stdin>:1:1: /mode: is required (required)\n1 violation\n");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn programs_read_violations_as_json() {
    let folder = folder();
    let wrong = r#"{"name": "long", "mode": "FAST", "one": "", "two": ""}"#;
    let options = ["--format", "json", "--header", "X-Dry=no"];
    let (code, printed) = validate(folder.path(), wrong, &options);
    let read: Value = serde_json::from_str(&printed).unwrap();
    assert_eq!((code, &read["truncated"]), (1, &json!(false)));
    let name = json!({
        "place": "body", "pointer": "/name", "code": "length",
        "message": "must have 1 to 3 characters, but has 4",
        "line": 1, "column": 10, "endLine": 1, "endColumn": 16,
    });
    assert_eq!(read["violations"][0], name);
    assert_eq!(read["violations"][1]["rule"], "choice");
    let header = json!({
        "place": "header", "pointer": "/X-Dry", "code": "format",
        "message": "must be `true` or `false`",
    });
    assert_eq!(read["violations"][2], header);
    assert_eq!(read["violations"][3]["pointer"], "/X-Key");
    let (code, printed) =
        validate(folder.path(), r#"{"name": "a", "mode": "FAST"}"#, &options[..2]);
    let read: Value = serde_json::from_str(&printed).unwrap();
    assert_eq!((code, read), (0, json!({ "violations": [], "unknown": [], "truncated": false })));
}

#[test]
fn headers_query_and_path_are_tables_too() {
    let folder = folder();
    let here = folder.path();
    let validate =
        |arguments: &[&str]| run(here, &[&["validate", "sendThing"], arguments].concat());
    let fine = ["--header", "x-key=a=b", "--header", "Accept=*/*", "--query", "page=2"];
    assert_eq!(validate(&[&fine[..], &["--path", "id=7"]].concat()), (0, "no violations\n".into()));
    let (code, printed) = validate(&[
        "--header", "X-Key=", "--query", "page=0", "--query", "pgae=1", "--path", "id=x",
    ]);
    assert_eq!(code, 1);
    for says in [
        "header /X-Key: must have 1",
        "query /page: must be ",
        "(range)",
        "query /pgae: is not a known",
        "path /id: must be ",
    ] {
        assert!(printed.contains(says), "{says}: {printed}");
    }
    check(here, &["validate", "sendThing"], 2, &["PAYLOAD"]);
    check(here, &["validate", "sendThing", "--query", "page"], 2, &["an equals sign"]);
    check(here, &["validate", "sendThing", "--query", "=1"], 2, &["there is no name"]);
    check(here, &["validate", "thingSent", "--query", "a=1"], 2, &["no table for its query"]);
}

/// The sorted lines of standard output and standard error, which are captured
/// separately.
fn sorted(printed: &str) -> Vec<&str> {
    let mut lines: Vec<_> = printed.lines().collect();
    lines.sort_unstable();
    lines
}

#[test]
fn a_response_is_validated_against_its_own_table() {
    let folder = folder();
    let here = folder.path();
    assert_eq!(validate(here, r#"{"id": 1, "mode": "SLOW"}"#, &["--response"]).0, 0);
    let (code, printed) = validate(here, r#"{"id": "1", "mode": "NEW"}"#, &["--response"]);
    assert_eq!(code, 1);
    assert!(printed.contains("/id: must be an integer"), "{printed}");
    assert!(printed.contains("/mode: must be one of `FAST`, `SLOW`"), "{printed}");
    let misspelt = r#"{"id": 1, "mdoe": "SLOW"}"#;
    let says = "note: body.json:1:19: /mdoe: is not a known parameter; did you mean `mode`? (unknown_parameter)\nno violations\n";
    assert_eq!(sorted(&validate(here, misspelt, &["--response"]).1), sorted(says));
    let (code, printed) = validate(here, misspelt, &["--response", "--format", "json"]);
    let read: Value = serde_json::from_str(&printed).unwrap();
    assert_eq!((code, &read["unknown"][0]["pointer"]), (0, &json!("/mdoe")));
    check(here, &["validate", "thingSent", "body.json", "--response"], 2, &["has no body"]);
    check(
        here,
        &["validate", "sendThing", "body.json", "--response", "--query", "page=1"],
        2,
        &["--query"],
    );
    check(here, &["validate", "thingSent", "body.json"], 1, &["/name: is required"]);
}

#[test]
fn an_unknown_operation_is_named() {
    let folder = folder();
    let here = folder.path();
    fs::write(here.join("body.json"), "{}").unwrap();
    let says = [
        "no operation or callback `sendThnig`: did you mean `sendThing`?",
        "\n  sendThing\n  thingSent",
    ];
    check(here, &["validate", "sendThnig", "body.json"], 2, &says);
    check(here, &["validate", "sendThing", "nowhere.json"], 2, &["cannot read `nowhere.json`"]);
    fs::write(here.join("spec/thing.yaml"), PAGE.replace("length: 1-3", "length: 3-1")).unwrap();
    check(here, &["validate", "sendThing", "body.json"], 2, &["PT303", "correct the spec first"]);
}

const BY_STATUS: &str = "\
operation: askThing
responses:
  200: { parameters: { id: { type: integer, requirement: M } } }
  201:
    headers: { parameters: { Location: { type: string, length: 1-9, requirement: M } } }
    type: list<string>
    items: { max: 1 }
  204: {}
errors:
  - { status: 404, code: missing }
";

const ERROR_BODY: &str = "title: Things\nerror_body: Failure\nrust: { crate: things }\n";
const FAILURE: &str =
    "objects: { Failure: { parameters: { code: { type: string, requirement: M } } } }\n";

#[test]
fn a_response_is_validated_by_its_status() {
    let folder = spec(BY_STATUS);
    let here = folder.path();
    fs::write(here.join("spec/paramtable.yaml"), ERROR_BODY).unwrap();
    fs::write(here.join("spec/failure.yaml"), FAILURE).unwrap();
    let validate = |payload: &str, arguments: &[&str]| {
        fs::write(here.join("body.json"), payload).unwrap();
        run(here, &[&["validate", "askThing", "--response"], arguments].concat())
    };
    let body = "body.json";
    let fine = (0, String::from("no violations\n"));
    assert_eq!(validate(r#"{"id": 1}"#, &[body, "--status", "200"]), fine);
    assert_eq!(validate(r#"["a"]"#, &[body, "--status", "201"]), fine);
    let (code, printed) = validate(r#"["a", "b"]"#, &[body, "--status", "201"]);
    assert_eq!(code, 1);
    assert!(printed.starts_with("body.json:1:1: must have at most 1 item"), "{printed}");
    let says = "header /Location: is required (required)\n1 violation\n";
    let headers = ["--status", "201", "--header", "Date=today"];
    assert_eq!(validate("", &headers), (1, says.into()));
    let says = "body.json:1:1: /code: is required (required)\n1 violation\n";
    assert_eq!(validate("{}", &[body, "--status", "404"]), (1, says.into()));
    for (arguments, says) in [
        (
            &[body][..],
            "`askThing` has several responses: say which with `--status` (200, 201, 204, 404)",
        ),
        (&[body, "--status", "202"], "`askThing` lists no status 202; it has 200, 201, 204, 404"),
        (&[body, "--status", "204"], "the response of `askThing` has no body"),
        (
            &["--status", "200", "--header", "A=b"],
            "this response of `askThing` has no table for its header",
        ),
    ] {
        let (code, printed) = validate("{}", arguments);
        assert_eq!(code, 2, "{printed}");
        assert!(printed.contains(says), "{printed}");
    }
}

#[test]
fn a_form_is_validated() {
    let page = "operation: sendForm\nrequest:\n  media: form\n  parameters:\n    a b: { type: integer, requirement: M, rust: a_b }\n    c: { type: string, length: 1-2, requirement: O }\n";
    let folder = spec(page);
    let here = folder.path();
    let validate = |payload: &[u8]| {
        fs::write(here.join("body.form"), payload).unwrap();
        run(here, &["validate", "sendForm", "body.form"])
    };
    assert_eq!(validate(b"a+b=1&c=%C3%A9\n"), (0, "no violations\n".into()));
    let says = "\
body.form:1:7: /c: must have 1 to 2 characters, but has 3 (length)
body.form:1:1: /a b: was sent more than once (duplicate)
2 violations
";
    assert_eq!(validate(b"a+b=1&c=abc&a+b=2"), (1, says.into()));
    let says = "body.form:1:9: not a form: the text is not UTF-8 (syntax)\n1 violation\n";
    assert_eq!(validate(b"a+b=1&c=%ff"), (1, says.into()));
    assert_eq!(validate(b"a+b=1&c=\xff"), (1, says.into()));
}

const BY_FACTS: &str = "\
operation: openAccount
headers: { parameters: { X-Tax: { type: string, requirement: C, exactly_when: { $country: BR } } } }
request: { parameters: { report: { type: string, requirement: C, only_when: { $guarantee: true } } } }
";

#[test]
fn facts_are_given_and_mistakes_are_explained() {
    let folder = spec(BY_FACTS);
    let here = folder.path();
    let facts = "facts: { guarantee: { type: boolean }, country: { values: [BR, MX] } }\n";
    fs::write(here.join("spec/paramtable.yaml"), format!("{API}{facts}")).unwrap();
    fs::write(here.join("body.json"), r#"{"report": ""}"#).unwrap();
    let validate = |arguments: &[&str], code: i32, says: &[&str]| {
        let all = [&["validate", "openAccount", "body.json"], arguments].concat();
        check(here, &all, code, says);
    };
    validate(&[], 0, &["no violations"]);
    validate(&["--fact", "guarantee=true"], 0, &["no violations"]);
    let says = "/report: is only allowed when `$guarantee` is `true` (not_applicable)";
    validate(&["--fact", "guarantee=false"], 1, &[says]);
    let says = "X-Tax: is only allowed when `$country` is `BR` (not_applicable)";
    validate(&["--fact", "country=MX", "--header", "X-Tax=1"], 1, &[says]);
    let says = "there is no fact `garantee`: did you mean `guarantee`?";
    validate(&["--fact", "garantee=true"], 2, &[says]);
    validate(&["--fact", "size=1"], 2, &["the facts are `guarantee`, `country`"]);
    let says =
        ["the fact `country` has no value `BZ`: did you mean `BR`?", "its values are `BR`, `MX`"];
    validate(&["--fact", "country=BZ"], 2, &says);
    let twice = ["--fact", "country=BR", "--fact", "country=MX"];
    validate(&twice, 2, &["the fact `country` is given twice"]);
}
