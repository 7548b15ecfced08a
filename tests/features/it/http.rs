//! The axum extractors, tested over HTTP with a server on a loopback port and a plain
//! client.

use std::net::SocketAddr;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use language::{
    Account, AskThingRequest, AskThingResponse, Facts, FactsCountry, OpenAccountHeaders,
    OpenAccountPath, OpenAccountQuery, SendFormRequest, SendPartsRequest, ThingOpenedCallback,
    Tier,
};
use paramtable::axum::{Answer as Answered, Form, Headers, Path, Query, map_problem};
use paramtable::{GivenFacts, Problem, ToProblem as _, Valid};
use payment_session::{
    CapturePaymentSessionHeaders, CapturePaymentSessionPath, CapturePaymentSessionRequest,
    CreatePaymentSessionRequest, ErrorBody, ListPaymentSessionsQuery,
};
use serde_json::{Value, json};

async fn create(request: Valid<CreatePaymentSessionRequest>) -> String {
    format!("opened {}", request.client_reference_id)
}

async fn capture(
    Path(path): Path<CapturePaymentSessionPath>,
    Headers(headers): Headers<CapturePaymentSessionHeaders>,
    request: Valid<CapturePaymentSessionRequest>,
) -> String {
    let CapturePaymentSessionRequest { release_remaining_amount, .. } = *request;
    format!("{} {} {release_remaining_amount}", path.id, headers.x_request_id)
}

async fn list(Query(query): Query<ListPaymentSessionsQuery>) -> String {
    serde_json::to_string(&query).unwrap()
}

async fn ask(request: Valid<AskThingRequest>) -> Answered<AskThingResponse> {
    let known = request.into_inner().known;
    Answered(known.map_or(AskThingResponse::Status204, AskThingResponse::Status200))
}

async fn form(Form(form): Form<SendFormRequest>) -> String {
    paramtable::to_form(&*form).unwrap()
}

async fn open_account(
    _: Path<OpenAccountPath>,
    _: Headers<OpenAccountHeaders>,
    _: Query<OpenAccountQuery>,
    _: Valid<Account>,
) -> &'static str {
    "opened"
}

/// The facts of every request: a layer of axum's own.
fn guaranteed() -> axum::Extension<GivenFacts> {
    let facts = Facts::default().guarantee(true).country(FactsCountry::Br).tier(Tier::One);
    axum::Extension(facts.into())
}

/// Starts a server that runs until the test ends.
fn serve() -> SocketAddr {
    let own = map_problem(|problem: Problem| {
        let body = ErrorBody::builder().code(problem.title()).message(problem.detail()).build();
        ([("content-type", "application/json")], serde_json::to_string(&body).unwrap())
    });
    let app = Router::new()
        .route("/v2/payments", post(create).get(list))
        .route("/v2/payments/{id}/capture", post(capture))
        .route("/small", post(create).layer(DefaultBodyLimit::max(100)))
        .route("/own", post(create).get(|| async { "fine" }).layer(own))
        .route("/answers", post(ask))
        .route("/forms", post(form))
        .route(
            "/parts",
            post(|parts: Valid<SendPartsRequest>| async move { parts.len().to_string() }),
        )
        .route(
            "/opened",
            post(|event: Valid<ThingOpenedCallback>| async move { event.at.to_string() }),
        )
        .route("/accounts/{id}", post(open_account))
        .route("/guaranteed/{id}", post(open_account).layer(guaranteed()))
        // A route whose parameter names differ from those of the table.
        .route("/other/{name}", get(|_: Path<CapturePaymentSessionPath>| async {}));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().unwrap();
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || runtime.block_on(async { axum::serve(listener, app).await }));
    address
}

struct Answer {
    status: u16,
    content_type: String,
    body: String,
}

impl Answer {
    fn of(response: ureq::http::Response<ureq::Body>) -> Self {
        let content_type = response.headers().get("content-type");
        Self {
            status: response.status().as_u16(),
            content_type: content_type.unwrap().to_str().unwrap().to_owned(),
            body: response.into_body().read_to_string().unwrap(),
        }
    }

    /// Checks that the response is a problem with this status, and returns its JSON.
    fn problem(&self, status: u16) -> Value {
        assert_eq!(self.content_type, "application/problem+json");
        let problem: Value = serde_json::from_str(&self.body).unwrap();
        assert_eq!((self.status, &problem["status"]), (status, &json!(status)), "{problem}");
        problem
    }

    /// The `place pointer code` of each violation in a response with status 422.
    fn violations(&self) -> Vec<String> {
        let problem = self.problem(422);
        let violations = problem["violations"].as_array().unwrap();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let said = violations.iter().map(|violation| {
            ["place", "pointer", "code"].map(|member| text(&violation[member])).join(" ")
        });
        said.collect()
    }
}

fn client() -> ureq::Agent {
    ureq::Agent::config_builder().http_status_as_error(false).build().into()
}

fn send(path: &str, content_type: &str, body: impl AsRef<[u8]>) -> Answer {
    let url = format!("http://{}{path}", serve());
    let request = client().post(url).content_type(content_type);
    Answer::of(request.send(body.as_ref()).unwrap())
}

const SMALLEST: &str =
    r#"{"clientReferenceId":"order1042","amount":{"value":1,"currency":"IDR"},"customerId":"c"}"#;

#[test]
fn a_valid_body_reaches_the_handler() {
    for content_type in
        ["application/json", "Application/JSON; charset=utf-8", "application/a+json"]
    {
        let answer = send("/v2/payments", content_type, SMALLEST);
        assert_eq!((answer.status, answer.body.as_str()), (200, "opened order1042"));
    }
}

#[test]
fn an_invalid_body_is_refused_with_every_violation() {
    let body = r#"{"amount": {"value": "1"}, "customerId": "c", "mode": "POPUP"}"#;
    assert_eq!(
        send("/v2/payments", "application/json", body).violations(),
        [
            "body /amount/value type",
            "body /amount/currency required",
            "body /mode enum",
            "body /clientReferenceId required",
        ]
    );
}

#[test]
fn a_body_that_is_not_json_is_a_bad_request() {
    for body in [&b"{"[..], b"", b"\"\xff\""] {
        send("/v2/payments", "application/json", body).problem(400);
    }
}

#[test]
fn a_body_of_another_content_type_is_refused() {
    for content_type in ["text/plain", "application/x-www-form-urlencoded", "application/xjson"] {
        send("/v2/payments", content_type, SMALLEST).problem(415);
    }
    let url = format!("http://{}/v2/payments", serve());
    Answer::of(client().post(url).send_empty().unwrap()).problem(415);
}

#[test]
fn a_compressed_body_is_refused() {
    let url = format!("http://{}/v2/payments", serve());
    let send = |coding: &[u8]| {
        let coding = ureq::http::HeaderValue::from_bytes(coding).unwrap();
        let request = client().post(&url).content_type("application/json");
        request.header("content-encoding", coding).send(SMALLEST).unwrap()
    };
    for coding in [&b"gzip"[..], b"identity, br", b"\xff"] {
        let response = send(coding);
        assert_eq!(response.headers()["accept-encoding"], "identity");
        Answer::of(response).problem(415);
    }
    for coding in [&b"Identity"[..], b""] {
        assert_eq!(Answer::of(send(coding)).status, 200);
    }
}

#[test]
fn an_api_answers_with_its_own_body() {
    let answer = send("/own", "application/json", "{");
    assert_eq!((answer.status, answer.content_type.as_str()), (400, "application/json"));
    let body: ErrorBody = paramtable::read_response(&answer.body).unwrap();
    let problem = paramtable::from_json::<ErrorBody>("{").unwrap_err().to_problem();
    assert_eq!((&*body.code, &*body.message), (problem.title(), problem.detail()));
    assert_eq!(send("/own", "application/json", "{}").status, 422);
    assert_eq!(send("/own", "application/json", SMALLEST).body, "opened order1042");
    let url = format!("http://{}/own", serve());
    let response = client().post(&url).content_type("text/plain").send(SMALLEST).unwrap();
    assert_eq!(
        (response.status().as_u16(), &response.headers()["accept"]),
        (415, &"application/json".parse().unwrap())
    );
    assert_eq!(Answer::of(client().get(&url).call().unwrap()).body, "fine");
}

#[test]
fn a_body_beyond_the_size_limit_is_refused() {
    let body = format!("{SMALLEST}{}", " ".repeat(100));
    send("/small", "application/json", body).problem(413);
}

#[test]
fn headers_and_the_path_are_tables_too() {
    let url = format!("http://{}/v2/payments/ps%2F1/capture", serve());
    let request = || client().post(&url).content_type("application/json");
    let body = r#"{"releaseRemainingAmount": true}"#;
    let answer = Answer::of(
        request()
            .header("Authorization", "Bearer a")
            .header("x-request-id", "0123456789abcdef")
            .send(body)
            .unwrap(),
    );
    assert_eq!((answer.status, answer.body.as_str()), (200, "ps/1 0123456789abcdef true"));
    let answer = Answer::of(request().header("x-submerchant-id", "me").send(body).unwrap());
    assert_eq!(
        answer.violations(),
        [
            "header /x-submerchant-id format",
            "header /Authorization required",
            "header /X-REQUEST-ID required",
        ]
    );
}

#[test]
fn a_list_is_a_body_and_a_callback_is_read_by_its_receiver() {
    let send = |path: &str, body: &str| {
        let url = format!("http://{}{path}", serve());
        let request = client().post(url).header("content-type", "application/json");
        Answer::of(request.send(body).unwrap())
    };
    assert_eq!(send("/parts", r#"[{"level": 1}]"#).body, "1");
    assert_eq!(
        send("/parts", r#"[{"level": 1}, {"x": 1}, {"level": 1}]"#).violations(),
        ["body /1/x unknown_parameter", "body /1/level required", "body  items"]
    );
    let added = r#"{"state": "PAUSED", "at": "2026-01-31T23:59:00Z", "new": 1}"#;
    assert_eq!(send("/opened", added).body, "2026-01-31T23:59:00Z");
    assert_eq!(send("/opened", r#"{"state": "ON"}"#).violations(), ["body /at required"]);
}

#[test]
fn an_answer_has_its_status_and_body() {
    let known = r#"{"known":{"kind":"FULL"}}"#;
    let answer = send("/answers", "application/json", known);
    assert_eq!((answer.status, answer.body.as_str()), (200, r#"{"kind":"FULL"}"#));
    assert_eq!(answer.content_type, "application/json");
    let url = format!("http://{}/answers", serve());
    let empty = client().post(url).content_type("application/json").send("{}").unwrap();
    assert_eq!(empty.status().as_u16(), 204);
    assert_eq!(empty.headers().get("content-type"), None);
    assert_eq!(empty.into_body().read_to_string().unwrap(), "");
}

#[test]
fn a_form_is_a_body() {
    const FORM: &str = "application/x-www-form-urlencoded";
    for content_type in [FORM, "Application/X-WWW-Form-Urlencoded; charset=utf-8"] {
        let answer = send("/forms", content_type, "state=ON&amount=1");
        assert_eq!((answer.status, answer.body.as_str()), (200, "amount=1&state=ON"));
    }
    let wrong = send("/forms", FORM, "amount=0&amount=1&fast=yes");
    assert_eq!(
        wrong.violations(),
        ["body /amount range", "body /amount duplicate", "body /fast format"]
    );
    send("/forms", FORM, "amount=%ff").problem(400);
    send("/forms", "application/json", "{}").problem(415);
    let url = format!("http://{}/forms", serve());
    let other = client().post(url).content_type("application/json").send("{}").unwrap();
    assert_eq!(other.headers().get("accept").unwrap(), FORM);
    let compressed = client().post(format!("http://{}/forms", serve())).content_type(FORM);
    let compressed = compressed.header("content-encoding", "gzip").send("amount=1").unwrap();
    Answer::of(compressed).problem(415);
}

#[test]
fn a_query_is_a_table_too() {
    let ask = |query: &str| {
        let url = format!("http://{}/v2/payments?{query}", serve());
        Answer::of(client().get(url).call().unwrap())
    };
    let answer = ask("page=2&perPage=1%30");
    assert_eq!((answer.status, answer.body.as_str()), (200, r#"{"page":2,"perPage":10}"#));
    assert_eq!(
        ask("page=0&per+page=").violations(),
        ["query /page range", "query /per page unknown_parameter"]
    );
}

#[test]
fn queries_are_percent_decoded_once() {
    let ask = |query: &str| {
        let url = format!("http://{}/v2/payments?{query}", serve());
        Answer::of(client().get(url).call().unwrap())
    };
    assert_eq!(ask("&page=%32&&perPage=%310&").body, r#"{"page":2,"perPage":10}"#);
    assert_eq!(
        ask("a%26b%3D%2B+%2541=1=2&p%C3%A4ge").violations(),
        ["query /a&b=+ %41 unknown_parameter", "query /päge unknown_parameter"]
    );
    // An encoded U+FFFD is valid text.
    assert_eq!(ask("%EF%BF%BD").violations(), ["query /\u{fffd} unknown_parameter"]);
}

#[test]
fn routes_must_name_the_parameters_of_their_tables() {
    let url = format!("http://{}/other/a", serve());
    let answer = Answer::of(client().get(url).call().unwrap());
    assert_eq!(answer.violations(), ["path /id required"]);
}

#[test]
fn invalid_utf_8_is_a_bad_request() {
    let url = format!("http://{}/v2/payments/%ff/capture", serve());
    Answer::of(client().post(url).send_empty().unwrap()).problem(400);
    for query in ["page=%FF", "%ff=1", "other=%C3", "page=1&other=%ED%A0%80"] {
        let url = format!("http://{}/v2/payments?{query}", serve());
        Answer::of(client().get(url).call().unwrap()).problem(400);
    }
    let url = format!("http://{}/v2/payments/a/capture", serve());
    let value = ureq::http::HeaderValue::from_bytes(b"\xff").unwrap();
    let of_table = client().post(&url).header("X-REQUEST-ID", value.clone());
    Answer::of(of_table.send_empty().unwrap()).problem(400);
    let strange = client().post(&url).header("X-Other", value);
    Answer::of(strange.send_empty().unwrap()).problem(422);
}

#[test]
fn a_layer_gives_facts_to_every_extractor() {
    let send = |path: &str, body: &str| send(path, "application/json", body);
    assert_eq!(send("/accounts/three?page=1", "{}").body, "opened");
    assert_eq!(send("/guaranteed/three", "{}").violations(), ["path /id expect"]);
    assert_eq!(send("/guaranteed/one", "{}").violations(), ["header /X-Tax required"]);
    let url = format!("http://{}/guaranteed/one", serve());
    let post = |query: &str, body: &str| {
        let request = client().post(format!("{url}{query}")).header("x-tax", "1");
        Answer::of(request.content_type("application/json").send(body).unwrap())
    };
    assert_eq!(post("?page=1", "{}").violations(), ["query /page not_applicable"]);
    assert_eq!(post("", "{}").violations(), ["body /report required", "body /taxId required"]);
    assert_eq!(post("", r#"{"report": "", "taxId": ""}"#).body, "opened");
}
