//! The parts of a call: headers, queries, paths, bodies and responses.

use language::{
    Answer, AnswerKind, AskThingResponse, AskThingResponse201, AskThingResponse201Headers,
    AskThingResponse201Kind, AskThingResponse202, FormSentCallback, ListThingsResponse, Moved,
    OpenThingHeaders, OpenThingPath, OpenThingQuery, OpenThingResponse, Part, PartLevel,
    PartsSentCallback, SendFormRequest, SendLabelsRequest, SendPartsRequest, SendPartsResponse,
    State, ThingMovedCallback, ThingOpenedCallback,
};
use paramtable::{
    Place, ReadResponseError, Rejection, Responses as _, Valid, Violations, from_json,
};

use super::check;

/// `place pointer code` of each violation.
fn places<T>(outcome: Result<T, Violations>) -> Vec<String> {
    let violations = outcome.err().unwrap_or_default();
    let said = violations.iter().map(|violation| {
        format!("{} {} {}", violation.place(), violation.pointer(), violation.code())
    });
    said.collect()
}

#[test]
fn headers_ignore_case_and_unknown_names() {
    let headers = paramtable::from_headers::<OpenThingHeaders>([
        ("x-request-id", "a1"),
        ("X-DRY-RUN", "true"),
        ("Accept", "*/*"),
    ]);
    let headers = headers.unwrap();
    assert_eq!((headers.x_request_id.as_str(), headers.x_dry_run), ("a1", Some(true)));
    let wrong =
        paramtable::from_headers::<OpenThingHeaders>([("X-Dry-Run", "1"), ("x-dry-run", "true")]);
    assert_eq!(
        places(wrong),
        [
            "header /X-Dry-Run format",
            "header /X-Dry-Run duplicate",
            "header /X-Request-ID required",
        ]
    );
}

#[test]
fn queries_and_paths_are_text() {
    let query =
        paramtable::from_query::<OpenThingQuery>([("page", "2"), ("day", "2026-01-31")]).unwrap();
    assert_eq!(query.page(), 2);
    let wrong = paramtable::from_query::<OpenThingQuery>([("page", "1e9"), ("other", "")]);
    assert_eq!(places(wrong), ["query /page range", "query /other unknown_parameter"]);
    let path = paramtable::from_path::<OpenThingPath>([("id", "9")]).unwrap();
    assert_eq!(path.id.get(), &9);
    assert_eq!(
        places(paramtable::from_path::<OpenThingPath>([("id", "ten")])),
        ["path /id format"]
    );
    let place = paramtable::from_query::<OpenThingQuery>([("page", "0")]).unwrap_err();
    assert_eq!(place.iter().next().unwrap().place(), Place::Query);
}

#[test]
fn responses_are_read_leniently_and_validated_on_request() {
    let body = r#"{"state":"PAUSED","new":1,"note":null,"parts":[{"level":7,"x":0}],"parent":{"level":1}}"#;
    let response = paramtable::read_response::<OpenThingResponse>(body).unwrap();
    assert_eq!(response.state, State::Unknown("PAUSED".into()));
    assert_eq!(response.note, None);
    assert_eq!(response.parts.as_ref().unwrap()[0].level, PartLevel::Unknown(7));
    let by_serde: OpenThingResponse = serde_json::from_str(body).unwrap();
    assert_eq!(by_serde, response);
    assert_eq!(response.validate(), Ok(()), "whether `parent` may be sent is not known");
    let strictly = paramtable::read_strictly::<OpenThingResponse>(body).unwrap_err();
    assert_eq!(strictly.to_string().lines().count(), 5, "{strictly}");

    let response =
        paramtable::read_response::<OpenThingResponse>(r#"{"state":"ON","note":"too long"}"#)
            .unwrap();
    assert_eq!(places(response.validate()), ["body /note length"]);
    for (wrong, says) in [
        ("{}", "/state: is required (required)"),
        (r#"{"state": null}"#, "/state: must not be null (null)"),
        (r#"{"state": 1}"#, "/state: must be a string, not a number (type)"),
        (r#"{"state": "ON", "parts": [null]}"#, "/parts/0: must not be null (null)"),
        ("null", "must not be null (null)"),
    ] {
        let rejection = paramtable::read_response::<OpenThingResponse>(wrong).unwrap_err();
        assert_eq!(rejection.to_string(), says, "{wrong}");
    }
    let event = paramtable::read_response::<ThingOpenedCallback>(r#"{"state": "?", "at": "now"}"#);
    assert_eq!(
        event.unwrap_err().to_string(),
        "/at: must be a date and time such as 2026-01-31T23:59:00Z (format)"
    );
}

#[test]
fn responses_differ_by_status() {
    use AskThingResponse::{Status200, Status201, Status202, Status204};

    let answer = Answer::builder().kind(AnswerKind::Full).build();
    let read = |status, body: &str| AskThingResponse::read(status, body).unwrap();
    assert_eq!(read(200, r#"{"kind": "FULL", "new": 1}"#), Status200(answer.clone()));
    let new = AskThingResponse201::builder();
    let new = new.kind(AskThingResponse201Kind::Unknown("OTHER".into())).build();
    assert_eq!(read(201, r#"{"kind": "OTHER"}"#), Status201(new));
    let several = AskThingResponse202(vec![answer.clone()]);
    assert_eq!(read(202, r#"[{"kind": "FULL"}]"#), Status202(several));
    assert_eq!(read(204, ""), Status204);
    assert_eq!(read(204, "not looked at"), Status204);

    let unlisted = AskThingResponse::read(404, b"\xff").unwrap_err();
    assert_eq!(unlisted, ReadResponseError::UnlistedStatus(404));
    assert_eq!(unlisted.to_string(), "unlisted status 404");
    // What an error shows of itself is not said again by its source.
    for body in ["{", "{}"] {
        let rejected = AskThingResponse::read(200, body).unwrap_err();
        let mut chain = vec![rejected.to_string()];
        let mut cause: Option<&dyn std::error::Error> = std::error::Error::source(&rejected);
        while let Some(source) = cause {
            chain.push(source.to_string());
            cause = source.source();
        }
        assert_eq!(chain, [rejected.to_string()]);
    }
    let refused =
        |status, body: &str| AskThingResponse::read(status, body).unwrap_err().to_string();
    assert_eq!(refused(200, "{}"), "/kind: is required (required)");
    assert_eq!(refused(202, "{}"), "must be an array, not an object (type)");
    assert!(refused(201, "{").starts_with("not JSON: "));

    let wrong = read(200, r#"{"kind": "PART"}"#);
    assert_eq!(places(wrong.validate()), ["body /why required"]);
    assert_eq!(Status204.validate(), Ok(()));
    let many = read(202, r#"[{"kind": "FULL"}, {"kind": "FULL"}, {"kind": "FULL", "why": ""}]"#);
    assert_eq!(places(many.validate()), ["body /2/why length", "body  items"]);
    let written = Status200(answer);
    assert_eq!(serde_json::to_string(&written).unwrap(), r#"{"kind":"FULL"}"#);
    assert_eq!((written.status(), written.has_body()), (200, true));
    assert_eq!((Status204.status(), Status204.has_body()), (204, false));
}

#[test]
fn headers_of_responses() {
    let read = |headers: Vec<_>| paramtable::from_headers::<AskThingResponse201Headers>(headers);
    let headers = read(vec![("location", "/1"), ("Date", "today")]).unwrap();
    assert_eq!((headers.location.as_str(), headers.x_left), ("/1", None));
    let wrong = read(vec![("X-Left", "none")]);
    assert_eq!(places(wrong), ["header /X-Left format", "header /Location required"]);
}

#[test]
fn forms_are_text_and_bodies() {
    let body = "amount=1.50&a+b=%C3%A9&fast=true&at=2026-01-31T08%3A00%3A00Z";
    let form = paramtable::from_form::<SendFormRequest>(body).unwrap();
    assert_eq!(form.amount.to_string(), "1.50");
    assert_eq!((form.a_b.as_deref(), form.fast()), (Some("é"), true));
    assert_eq!(paramtable::to_form(&*form).unwrap(), body, "in the order of the table");

    let read = |body: &str| match paramtable::from_form::<SendFormRequest>(body) {
        Ok(form) => Ok(paramtable::to_form(&*form).unwrap()),
        Err(Rejection::Invalid(violations)) => Err(places::<()>(Err(violations))),
        Err(Rejection::Syntax(error)) => Err(vec![error.to_string()]),
    };
    let refused = |says: &[&str]| Err(says.iter().map(|said| (*said).to_owned()).collect());
    for (body, outcome) in [
        ("state=ON&amount=1", Ok("amount=1&state=ON".to_owned())),
        ("amount=1e1&&", Ok("amount=10".to_owned())),
        ("", refused(&["body /amount required"])),
        ("amount=1&a+b=&a+b=a", refused(&["body /a b length", "body /a b duplicate"])),
        ("amount=1&a+b", refused(&["body /a b length"])),
        ("Amount=1&amount=0", refused(&["body /Amount unknown_parameter", "body /amount range"])),
        ("amount=1&fast=true", refused(&["body /at required"])),
        ("amount=1&count=1&state=ON", refused(&["body  at_most_one_of"])),
        ("amount=1&a+b=%ff", refused(&["not a form: the text is not UTF-8 at line 1 column 14"])),
    ] {
        assert_eq!(read(body), outcome, "{body}");
    }
    let not_text = paramtable::from_form::<SendFormRequest>(b"amount=1&a=\xff").unwrap_err();
    assert_eq!(not_text.to_string(), "not a form: the text is not UTF-8 at line 1 column 12");
    let blank = "amount=1&fast=true&at=2026-01-31T08:00:00+01:00";
    let blank = paramtable::from_form::<SendFormRequest>(blank).unwrap_err();
    assert!(blank.to_string().contains("a `+` in a form stands for a blank"), "{blank}");

    let sent = paramtable::from_form::<FormSentCallback>("id=1&new=2").unwrap();
    assert_eq!(sent.id, 1, "the receiver of a callback takes additions");
}

#[test]
fn bodies_may_be_lists() {
    let things: ListThingsResponse = paramtable::read_response(r#"[{"level": 1}]"#).unwrap();
    assert_eq!(*things, [Part::builder().level(PartLevel::One).build()]);
    assert_eq!(paramtable::read_list::<Part>(r#"[{"level": 1}]"#).as_ref(), Ok(&*things));
    assert!(paramtable::read_response::<ListThingsResponse>("{}").is_err());
}

#[test]
fn a_list_or_map_is_a_body_as_an_object_is() {
    let check = check::<SendPartsRequest>;
    check(r#"[{"level": 1}]"#, &[]);
    check(r#"[{"level": 1}, {"level": 3, "x": 1}]"#, &["/1/level enum", "/1/x unknown_parameter"]);
    check("[]", &["items"]);
    check(r#"[{"level": 1}, {}, null]"#, &["/1/level required", "/2 null", "items"]);
    check(r#"{"level": 1}"#, &["type"]);
    let check = self::check::<SendLabelsRequest>;
    check(r#"{"a": ["abc", "b"]}"#, &[]);
    check(r#"{"a": ["abcd", "B"], "b": "b"}"#, &["/a/0 length", "/a/1 pattern", "/b type"]);
    check(r#"{"a": [], "b": [], "c": []}"#, &["items"]);

    let part = || Part::builder().level(PartLevel::One).build();
    let sent = SendPartsRequest::from(vec![part()]).check().unwrap();
    assert_eq!(serde_json::to_string(&sent).unwrap(), r#"[{"level":1}]"#);
    assert_eq!(from_json(r#"[{"level":1}]"#).as_ref(), Ok(&sent));
    let three = SendPartsRequest(vec![part(), part(), part()]);
    assert_eq!(places(three.validate()), ["body  items"]);
    let unlisted = SendPartsRequest(vec![Part::builder().level(PartLevel::Unknown(3)).build()]);
    assert_eq!(places(unlisted.validate()), ["body /0/level enum"]);
}

/// Additions to the API's responses and callbacks do not break clients. All ways of
/// decoding accept them, except the one that validates strictly.
#[test]
fn responses_and_callbacks_are_read_leniently() {
    let added = r#"{"state": "PAUSED", "at": "2026-01-31T23:59:00Z", "new": 1}"#;
    let event = from_json::<ThingOpenedCallback>(added).unwrap();
    assert_eq!(event.state, State::Unknown("PAUSED".into()));
    assert_eq!(event.validate(), Ok(()), "a decoded value is valid");
    let by_serde: Valid<ThingOpenedCallback> = serde_json::from_str(added).unwrap();
    assert_eq!(by_serde, event);
    let strictly = paramtable::read_strictly::<ThingOpenedCallback>(added).unwrap_err();
    assert_eq!(
        strictly
            .to_string()
            .lines()
            .map(|line| line.split(':').next().unwrap())
            .collect::<Vec<_>>(),
        ["/state", "/new"]
    );
    check::<ThingOpenedCallback>(r#"{"state": "PAUSED"}"#, &["/at required"]);

    // A type that is both sent and received is read leniently under the name of the
    // callback.
    let added = r#"{"state": "PAUSED", "new": 1}"#;
    let moved = from_json::<ThingMovedCallback>(added).unwrap();
    assert_eq!(moved.state, State::Unknown("PAUSED".into()));
    check::<Moved>(added, &["/state enum", "/new unknown_parameter"]);
    check::<ThingMovedCallback>(r#"{"state": "OFF"}"#, &["/after required"]);

    // A list, whose type shows who sends it. Its other constraints are still checked.
    let added = r#"[{"level": 7, "x": 0}]"#;
    assert_eq!(from_json::<PartsSentCallback>(added).unwrap()[0].level, PartLevel::Unknown(7));
    check::<PartsSentCallback>("[]", &["items"]);
    check::<SendPartsRequest>(added, &["/0/level enum", "/0/x unknown_parameter"]);
    let states = r#"{"a": "ON", "b": "PAUSED"}"#;
    let states: Valid<SendPartsResponse> = serde_json::from_str(states).unwrap();
    assert_eq!(states["b"], State::Unknown("PAUSED".into()));
    check::<SendPartsResponse>(r#"{"a": "ON", "b": "ON", "c": "ON"}"#, &["items"]);
}

#[test]
fn requests_refuse_values_that_only_responses_may_have() {
    let part = Part::builder().level(PartLevel::Unknown(3)).build();
    assert_eq!(places(part.validate()), ["body /level enum"]);
    check::<Part>(r#"{"level": 3}"#, &["/level enum"]);
}
