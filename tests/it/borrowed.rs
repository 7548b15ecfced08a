//! Texts that are borrowed from the body: the verdicts are the same and nothing is
//! copied.

use std::borrow::Cow;

use borrowed::{
    ErrorBody, ListPartsResponse, Part, SendFormRequest, SendFormResponse, SendFormResponse202,
    SendTextsHeaders, SendTextsRequest, SendTextsResponse, Shape, ShapeCase, ShapeNamed,
    ShapeSized, Size,
};
use paramtable::__private::serde::Deserialize;
use paramtable::{IntoOwned, Rejection, Valid, Violations, from_headers, from_json, read_response};
use paramtable_interpret::Judging;
use paramtable_tests::{agree, api_of, object_of};

use crate::conformance::for_changed;

const SMALLEST: &str = r#"{"text":"abc","currency":"IDR","size":{"width":1}}"#;

#[test]
fn texts_are_borrowed_where_they_stand_as_they_are() {
    let body = r#"{"text":"abc","secret":"a\u0062c","currency":"IDR","size":{"width":1},"list":["a"],"map":{"k":"v"},"part":{"name":"d"}}"#;
    let request: Valid<SendTextsRequest> = from_json(body).unwrap();
    assert!(matches!(request.text, Cow::Borrowed("abc")));
    assert!(matches!(Cow::from(request.currency.clone()), Cow::Borrowed("IDR")));
    assert!(matches!(request.list.as_deref(), Some([Cow::Borrowed("a")])));
    assert!(matches!(request.map.as_ref().unwrap()["k"], Cow::Borrowed("v")));
    assert!(matches!(request.part.as_ref().unwrap().name, Cow::Borrowed("d")));
    // A text with an escape can't be borrowed, since its bytes are not in the body.
    assert!(matches!(&request.secret, Some(Cow::Owned(text)) if text == "abc"));
    // Nor can a text from an `io::Read`, which never holds the whole body.
    let mut reader = serde_json::Deserializer::from_reader(body.as_bytes());
    let read = Valid::<SendTextsRequest>::deserialize(&mut reader).unwrap();
    assert!(matches!(read.text, Cow::Owned(_)));
    assert_eq!(read, request);
}

#[test]
fn borrowed_texts_can_be_made_owned() {
    let body = r#"{"text":"x","other":"b","secret":"c","note":null,"currency":"IDR","code":"D","list":["e"],"map":{"k":"v"},"size":{"width":1},"parts":[{"name":"d","part":{"name":"f"}}],"by_text":"g"}"#;
    let (kept, written) = {
        let body = String::from(body);
        let request: Valid<SendTextsRequest> = from_json(&body).unwrap();
        let written = serde_json::to_string(&request).unwrap();
        let kept: Valid<SendTextsRequest<'static>> = request.into_owned();
        (kept, written)
    };
    assert_eq!(serde_json::to_string(&kept).unwrap(), written);
    assert_eq!(written, body);
}

#[test]
fn rows_of_cases_are_borrowed() {
    // Also where the tag comes last, and was looked for in the text.
    for shape in
        [r#"{"is":"NAMED","name":"x","again":"b"}"#, r#"{"name":"x","again":"b","is":"NAMED"}"#]
    {
        let shape = from_json::<Shape>(shape).unwrap().into_inner();
        let ShapeCase::Named(named) = &shape.case else { panic!("is named") };
        assert!(matches!(
            (&named.name, &named.again),
            (Cow::Borrowed("x"), Some(Cow::Borrowed("b")))
        ));
        let kept: Shape<'static> = shape.clone().into_owned();
        assert_eq!(kept, shape);
    }
    let sized = ShapeSized::builder().size(Size::builder().width(1).build()).build();
    let sized = Shape::from(sized);
    assert_eq!(serde_json::to_string(&sized).unwrap(), r#"{"is":"SIZED","size":{"width":1}}"#);
    assert!(Shape::from(ShapeNamed::builder().name("abcd").build()).check().is_err());
}

#[test]
fn builders_take_texts_of_both_kinds() {
    let owned = String::from("abc");
    let borrowed = SendTextsRequest::builder()
        .text(&*owned)
        .currency("IDR".parse().unwrap())
        .size(Size::builder().width(1).build());
    let request = borrowed.clone().check().unwrap();
    assert_eq!(serde_json::to_string(&request).unwrap(), SMALLEST);
    assert_eq!(borrowed.maybe_other(None::<&str>).check().unwrap(), request);
    assert_eq!(request.other(), "none");
    assert_eq!(request.note().value(), Some(&"empty"));
    let part: Part<'static> = Part::builder().name(owned).build();
    assert_eq!(part.validate(), Ok(()));
}

#[test]
fn responses_and_headers_borrow_too() {
    let body = r#"{"text":"abc","kind":"new","more":1}"#;
    let response: SendTextsResponse = read_response(body).unwrap();
    assert!(matches!(response.text, Cow::Borrowed("abc")));
    let by_serde: SendTextsResponse = serde_json::from_str(body).unwrap();
    assert_eq!(by_serde, response);
    let parts: ListPartsResponse = paramtable::read_response(r#"[{"name":"a"}]"#).unwrap();
    assert!(matches!(parts[0].name, Cow::Borrowed("a")));
    let error: ErrorBody = read_response(r#"{"message":"no"}"#).unwrap();
    assert_eq!(error.into_owned().message, "no");
    let headers: Result<Valid<SendTextsHeaders>, Violations> = from_headers([("x-id", "a1")]);
    assert_eq!(headers.unwrap().x_id, "a1");
}

#[test]
fn responses_by_status_and_forms_borrow_too() {
    let SendFormResponse::Status200(part) =
        SendFormResponse::read(200, r#"{"name":"abc"}"#).unwrap()
    else {
        panic!("the status is 200")
    };
    assert!(matches!(part.name, Cow::Borrowed("abc")));
    let kept: SendFormResponse<'static> = {
        let body = String::from(r#"["a"]"#);
        SendFormResponse::read(202, &body).unwrap().into_owned()
    };
    assert_eq!(kept, SendFormResponse::Status202(SendFormResponse202(vec!["a".into()])));
    for (status, body) in [(201, r#"{"width":1}"#), (204, "null")] {
        let response = SendFormResponse::read(status, body).unwrap();
        assert_eq!(serde_json::to_string(&response.into_owned()).unwrap(), body);
    }
    let form = paramtable::from_form::<SendFormRequest>("text=abc&note=a+b").unwrap();
    assert!(matches!(form.text, Cow::Borrowed("abc")));
    assert!(matches!(&form.note, Some(Cow::Owned(note)) if note == "a b"));
    assert_eq!(paramtable::to_form(&*form).unwrap(), "text=abc&note=a+b");
}

#[test]
fn sensitive_values_are_masked() {
    let body = SMALLEST.replace("\"text\"", "\"secret\":\"hush\",\"text\"");
    let request: Valid<SendTextsRequest> = from_json(&body).unwrap();
    let shown = format!("{request:?}");
    assert!(shown.contains("secret: Some(***)") && !shown.contains("hush"), "{shown}");
}

#[test]
fn verdicts_are_those_of_the_interpreter() {
    let api = api_of("tests/borrowed/spec");
    let type_ = object_of(&api, "SendTextsRequest");
    let example = serde_json::json!({
        "text": "x", "by_text": "", "currency": "IDR", "by_currency": "", "kind": "A", "note": null,
        "list": ["a"], "map": { "a": "b" }, "size": { "width": 1 }, "by_width": "", "free": {},
        "part": { "name": "a", "part": { "name": "z" } }, "by_part": 1,
        "shape": { "is": "NAMED", "name": "x", "again": "" }, "by_shape": "", "parts": [{ "name": "b" }],
    });
    let smallest = serde_json::from_str(SMALLEST).unwrap();
    for_changed(&api, &[example, smallest], &|text| {
        let read = from_json::<SendTextsRequest>(text);
        if let Ok(request) = &read {
            let written = serde_json::to_string(request).unwrap();
            assert_eq!(from_json(&written).as_ref(), Ok(request), "{written}");
        }
        let cut = matches!(&read, Err(Rejection::Invalid(violations)) if violations.is_truncated());
        let agreed = agree(read.map(|_| ()), &api, &type_, text, Judging::Request);
        assert!(agreed || cut, "is JSON: {text}");
    });
}
